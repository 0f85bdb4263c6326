// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/smallprogramme.h"
#include "tests/support/suite.h"
#include "ui/common/recordpicker.h"
#include "ui/common/recordtable.h"
#include "ui/rules/rulemodel.h"
#include "ui/rules/ruleview.h"
#include "ui/rules/rulewords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using core::Rule;

class TestRuleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        core::setLanguage(u"en"_s);
        m_programme = std::make_unique<SmallProgramme>();
        m_view = std::make_unique<ui::RuleView>(m_programme->workspace, m_programme->campaign.id, m_prompts);
        m_view->resize(1100, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { QCOMPARE(m_prompts.errors, QStringList()); }

    void aRuleIsMadeByKeysAndUndone()
    {
        m_view->beginNew();
        QVERIFY(find<QLabel>("ruleProblem")->isVisible());
        type("students", u"martin"_s);
        QVERIFY(rules().isEmpty()); // one student is not together
        type("students", u"eluard"_s); // without its accent
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().students, (QList{m_programme->ada.id, m_programme->zoe.id}));
        QVERIFY(rules().first().isActive());
        QVERIFY(rules().first().date.isValid());
        auto* reason = find<QLineEdit>("ruleReason");
        reason->setFocus();
        QTest::keyClicks(reason, u"Same train"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(rules().first().reason, u"Same train"_s);
        QVERIFY(!find<QLabel>("ruleProblem")->isVisible());
        m_programme->workspace.undo();
        m_programme->workspace.undo();
        QVERIFY(rules().isEmpty());
    }

    void ambiguousNameAddsNobody()
    {
        m_view->beginNew();
        type("students", u"a"_s);
        QCOMPARE(find<ui::RecordPicker>("students")->chosen(), QStringList());
    }

    void fieldsFollowTheKind()
    {
        m_view->beginNew();
        QVERIFY(find<ui::RecordPicker>("students")->isVisible());
        QVERIFY(!find<ui::RecordPicker>("projects")->isVisible());
        chooseKind(Rule::Kind::Quota);
        QVERIFY(!find<ui::RecordPicker>("students")->isVisible());
        QVERIFY(find<ui::RecordPicker>("projects")->isVisible());
        type("projects", u"jardin"_s);
        auto* most = find<QSpinBox>("most");
        most->setFocus();
        most->selectAll();
        QTest::keyClicks(most, u"3"_s);
        QTest::keyClick(most, Qt::Key_Return);
        QCOMPARE(rules().first().most, std::optional(3));
        QCOMPARE(rules().first().projects, QList{m_programme->garden.id});
    }

    void switchInTheTableIsOneStep()
    {
        store(ruleOf(Rule::State::Active));
        auto* table = find<ui::RecordTable>("table");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, ui::RuleModel::Kind));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(rules().first().state, Rule::State::Off);
        QVERIFY(!find<QCheckBox>("counts")->isChecked());
        m_programme->workspace.undo();
        QVERIFY(rules().first().isActive());
    }

    void proposedRulesAreCountedAndAcceptedAtOnce()
    {
        QVERIFY(!find<QWidget>("proposed")->isVisible());
        store(ruleOf(Rule::State::Proposed));
        store(ruleOf(Rule::State::Proposed));
        QVERIFY(find<QWidget>("proposed")->isVisible());
        const auto* sentence = find<QWidget>("proposed")->findChildren<QLabel*>().last();
        QVERIFY(sentence->text().startsWith(u"2 "_s));
        QTest::keyClick(find<QPushButton>("acceptAll"), Qt::Key_Space);
        QVERIFY(rules().at(0).isActive() && rules().at(1).isActive());
        QVERIFY(!find<QWidget>("proposed")->isVisible());
        m_programme->workspace.undo();
        QCOMPARE(rules().at(1).state, Rule::State::Proposed);
    }

    void oneProposedRuleIsAcceptedInTheForm()
    {
        store(ruleOf(Rule::State::Proposed));
        m_view->reveal({core::RecordKind::Rule, rules().first().id.toString()});
        QTest::keyClick(find<QPushButton>("accept"), Qt::Key_Space);
        QVERIFY(rules().first().isActive());
        QVERIFY(!find<QPushButton>("accept")->isVisible());
    }

    void deleteTakesAStudentOut()
    {
        auto rule = ruleOf(Rule::State::Active);
        rule.students.append(m_programme->zoe.id);
        store(rule);
        m_view->reveal({core::RecordKind::Rule, rule.id.toString()});
        auto* list = find<ui::RecordPicker>("students")->findChild<QListWidget*>();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(rules().first().students, (QList{m_programme->ada.id, m_programme->zoe.id}));
    }

    void modelSaysRulesInWords()
    {
        ui::RuleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store(ruleOf(Rule::State::Active));
        model.setRecords(m_programme->records());
        QCOMPARE(model.index(0, ui::RuleModel::Kind).data().toString(), u"Keep together"_s);
        QCOMPARE(model.index(0, ui::RuleModel::Demand).data().toString(),
            u"These must be in the same team: Ada Martin, Bob Durand."_s);
        QCOMPARE(ui::RuleWords::whole(model.rule(0), m_programme->records()),
            u"Keep together: These must be in the same team: Ada Martin, Bob Durand."_s);
    }

    void everyKindCanBeMadeOfTheFields_data()
    {
        QTest::addColumn<Rule::Kind>("kind");
        for (const auto& entry : core::codes(Rule::Kind{}))
            QTest::newRow(entry.code) << entry.value;
    }

    void everyKindCanBeMadeOfTheFields()
    {
        QFETCH(Rule::Kind, kind);
        auto ada = m_programme->ada;
        ada.track = u"Data"_s;
        m_programme->workspace.change({"Track"}, [&](core::Store& store) { store.students.save(ada); });
        m_view->beginNew();
        chooseKind(kind);
        if (find<ui::RecordPicker>("students")->isVisible())
            type("students", u"martin"_s);
        if (rules().isEmpty() && find<ui::RecordPicker>("students")->isVisible())
            type("students", u"durand"_s);
        if (rules().isEmpty() && find<ui::RecordPicker>("projects")->isVisible())
            type("projects", u"jardin"_s);
        if (rules().isEmpty() && find<ui::RecordPicker>("values")->isVisible())
            type("values", u"data"_s);
        if (rules().isEmpty() && kind == Rule::Kind::Lock) { // one student only
            auto* list = find<ui::RecordPicker>("students")->findChild<QListWidget*>();
            QTest::keyClick(list, Qt::Key_Delete);
        }
        if (rules().isEmpty() && kind == Rule::Kind::Distinct) { // complete from the start
            auto* reason = find<QLineEdit>("ruleReason");
            reason->setFocus();
            QTest::keyClicks(reason, u"Mixed teams learn more"_s);
            QTest::keyClick(reason, Qt::Key_Return);
        }
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().kind, kind);
        QVERIFY(!core::hasError(rules().first().issues()));
    }

    void removalIsUndone()
    {
        store(ruleOf(Rule::State::Active));
        m_view->removeCurrent();
        QVERIFY(rules().isEmpty());
        m_programme->workspace.undo();
        QCOMPARE(rules().size(), 1);
    }

private:
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return m_view->findChild<Widget*>(QString::fromLatin1(name));
    }

    QList<Rule> rules() const { return m_programme->workspace.store().rules.of(m_programme->campaign.id); }

    void store(const Rule& rule)
    {
        m_programme->workspace.change({"Test"}, [&](core::Store& store) { store.rules.save(rule); });
    }

    Rule ruleOf(Rule::State state) const
    {
        Rule rule;
        rule.id = core::RuleId::create();
        rule.campaign = m_programme->campaign.id;
        rule.students = {m_programme->ada.id, m_programme->bob.id};
        rule.state = state;
        return rule;
    }

    void type(const char* picker, const QString& text)
    {
        auto* line = find<ui::RecordPicker>(picker)->findChild<QComboBox*>()->lineEdit();
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void chooseKind(Rule::Kind kind)
    {
        auto* combo = find<QComboBox>("kind");
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(int(kind)));
        Q_EMIT combo->activated(combo->currentIndex());
    }

    FakePrompts m_prompts;
    std::unique_ptr<SmallProgramme> m_programme;
    std::unique_ptr<ui::RuleView> m_view;
};

SUITE(TestRuleView)
#include "tst_ruleview.moc"
