// SPDX-License-Identifier: MIT
#include "tests/support/madeup.h"
#include "tests/support/suite.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardwords.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using ui::BoardCard;
using ui::BoardColumn;

class TestBoardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ui::BoardModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_records = madeUpRecords(40, 6);
        m_scenario = madeUpScenario(m_records);
        m_model->setBoard(board());
    }

    void unplacedStudentsStandFirstThenATeamForEachProject()
    {
        QCOMPARE(m_model->rowCount(), 7);
        QVERIFY(m_model->board().first().isUnplaced());
        int cards = 0;
        for (int column = 0; column < m_model->rowCount(); ++column)
            cards += m_model->rowCount(m_model->index(column, 0));
        QCOMPARE(cards, 40);
    }

    void cardsAreInTheOrderOfTheAlphabetOfTheLanguage()
    {
        QLocale::setDefault(QLocale::French);
        m_scenario.placements.clear();
        m_model->setBoard(board());
        QStringList names;
        for (const auto& card : m_model->board().first().cards)
            names.append(card.name.section(u' ', 1));
        names.removeDuplicates();
        QCOMPARE(names,
            (QStringList{u"Ba"_s, u"de la Fontaine"_s, u"Étienne"_s, u"Lefèvre"_s, u"Martin"_s, u"N’Diaye"_s,
                u"Œuvrard"_s, u"Petit-Renaud"_s, u"Roux"_s}));
    }

    void moveKeepsTheCardAndResetsNothing()
    {
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const auto student = m_model->board().at(1).cards.first().student;
        const QPersistentModelIndex card = m_model->indexOf(student);
        const auto to = m_model->board().at(3).place;
        m_scenario = core::moved(m_scenario, {student}, to, {});
        m_model->setBoard(board());
        QCOMPARE(card.parent().row(), 3);
        QCOMPARE(m_model->cardAt(card).student, student);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void anyPlanFollowsAnyOther()
    {
        QRandomGenerator random(7);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QList<QPersistentModelIndex> cards;
        for (const auto& student : m_records.students)
            cards.append(m_model->indexOf(student.id));
        for (int round = 0; round < 30; ++round) {
            for (auto& placement : m_scenario.placements) {
                const auto column = random.bounded(7);
                if (random.bounded(3) == 0)
                    placement.project
                        = column == 0 ? core::ProjectId() : m_records.projects.at(column - 1).id;
            }
            m_model->setBoard(board());
            QCOMPARE(m_model->board(), board());
            for (int i = 0; i < cards.size(); ++i)
                QCOMPARE(m_model->cardAt(cards.at(i)).student, m_records.students.at(i).id);
        }
        QCOMPARE(reset.size(), 0);
    }

    void withdrawnStudentLeavesAndReturns()
    {
        const auto before = m_model->board();
        m_scenario.placements.removeFirst();
        m_records.students[0].status = core::Student::Status::Withdrawn;
        m_model->setBoard(board());
        QVERIFY(!m_model->indexOf(m_records.students.at(0).id).isValid());
        m_records.students[0].status = core::Student::Status::Active;
        m_model->setBoard(board());
        QVERIFY(m_model->indexOf(m_records.students.at(0).id).isValid());
    }

    void dragCarriesStudentsOfThisBoardOnly()
    {
        const auto card = m_model->index(0, 0, m_model->index(1, 0));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({card, m_model->index(2, 0)}));
        QCOMPARE(m_model->studentsIn(*data), QList{m_model->cardAt(card).student});
        QCOMPARE(data->text(), m_model->cardAt(card).name);
        ui::BoardModel other;
        QVERIFY(other.studentsIn(*data).isEmpty());
        QVERIFY(m_model->studentsIn(QMimeData()).isEmpty());
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    }

    void cardIsSpokenAsASentence_data()
    {
        QTest::addColumn<BoardCard::Standing>("standing");
        QTest::addColumn<bool>("isPinned");
        QTest::addColumn<QString>("sentence");
        using enum BoardCard::Standing;
        QTest::newRow("wish") << Wished << false << u"Zoé Élie, wish 2, Génie civil"_s;
        QTest::newRow("outside") << Outside << false << u"Zoé Élie, outside the wishes, Génie civil"_s;
        QTest::newRow("unplaced") << Unplaced << false << u"Zoé Élie, without a project, Génie civil"_s;
        QTest::newRow("pinned") << NoBallot << true << u"Zoé Élie, gave no wishes, Génie civil, pinned"_s;
    }

    void cardIsSpokenAsASentence()
    {
        QFETCH(const BoardCard::Standing, standing);
        QFETCH(const bool, isPinned);
        QFETCH(const QString, sentence);
        BoardCard card;
        card.name = u"Zoé Élie"_s;
        card.background = u"Génie civil"_s;
        card.standing = standing;
        card.rank = 2;
        card.isPinned = isPinned;
        QCOMPARE(ui::BoardWords::card(card), sentence);
    }

    void columnIsSpokenAsASentence()
    {
        BoardColumn column;
        column.place.project = core::ProjectId::create();
        column.title = u"Jardin partagé"_s;
        column.teamMin = 3;
        column.teamMax = 5;
        QCOMPARE(ui::BoardWords::column(column), u"Jardin partagé, without a team"_s);
        column.cards.resize(2);
        QCOMPARE(ui::BoardWords::places(column), u"2/3 min"_s);
        column.cards.resize(6);
        column.asked = 3;
        column.covered = 2;
        column.broken.resize(1);
        QCOMPARE(ui::BoardWords::places(column), u"6/5"_s);
        QCOMPARE(ui::BoardWords::skills(column), u"66 %"_s);
        QVERIFY(ui::BoardWords::column(column).contains(u"skills covered: 66 %"_s));
    }

    void textOfOthersIsNoMarkup()
    {
        m_records.students[0].firstName = u"<b>&amp;"_s;
        m_model->setBoard(board());
        const auto card = m_model->indexOf(m_records.students.at(0).id);
        QVERIFY(card.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;&amp;amp;"_s));
    }

private:
    ui::Board board() const
    {
        return ui::boardOf(m_records, m_scenario, core::reviewOf(m_records, m_scenario));
    }

    std::unique_ptr<ui::BoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    core::Records m_records;
    core::Scenario m_scenario;
};

SUITE(TestBoardModel)
#include "tst_boardmodel.moc"
