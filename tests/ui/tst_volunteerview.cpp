// SPDX-License-Identifier: MIT
#include "tests/support/fakeprompts.h"
#include "tests/support/smallprogramme.h"
#include "tests/support/suite.h"
#include "ui/roster/volunteermodel.h"
#include "ui/roster/volunteerview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

class TestVolunteerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_programme = std::make_unique<SmallProgramme>();
        m_view = std::make_unique<ui::VolunteerView>(
            m_programme->workspace, m_programme->campaign.id, m_prompts);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->reveal({core::RecordKind::Volunteer, m_programme->tutor.id.toString()});
    }

    void modelNamesTheProjectsOfATutor()
    {
        auto garden = m_programme->garden;
        garden.tutor = m_programme->tutor.id;
        m_programme->workspace.change({"Tutor"}, [&](core::Store& store) { store.projects.save(garden); });
        ui::VolunteerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(m_programme->records());
        QCOMPARE(model.index(0, ui::VolunteerModel::Projects).data().toString(), garden.title);
        QCOMPARE(model.index(0, ui::VolunteerModel::Roles).data().toString(), u"School tutor"_s);
    }

    void capacityIsANumberOrNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<int>>("capacity");
        QTest::newRow("zero is real") << u"0"_s << std::optional(0);
        QTest::newRow("two") << u" 2 "_s << std::optional(2);
        QTest::newRow("words are refused") << u"two"_s << std::optional<int>();
        QTest::newRow("too many are refused") << u"21"_s << std::optional<int>();
    }

    void capacityIsANumberOrNothing()
    {
        QFETCH(QString, text);
        QLineEdit* edit = nullptr;
        for (auto* candidate : m_view->findChildren<QLineEdit*>()) {
            if (candidate->accessibleName().startsWith(u"Teams at most"_s))
                edit = candidate;
        }
        QVERIFY(edit != nullptr);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTEST(stored().capacity, "capacity");
        QCOMPARE(edit->accessibleDescription().isEmpty(), stored().capacity.has_value());
    }

    void rolesAreTicked()
    {
        for (auto* box : m_view->findChildren<QCheckBox*>()) {
            if (box->text() == u"Mentor")
                box->click();
        }
        QCOMPARE(stored().roles, (QList{core::Volunteer::Role::Tutor, core::Volunteer::Role::Mentor}));
        m_programme->workspace.undo();
        QCOMPARE(stored().roles, QList{core::Volunteer::Role::Tutor});
    }

private:
    core::Volunteer stored() const
    {
        return *m_programme->workspace.store().volunteers.find(m_programme->tutor.id);
    }

    FakePrompts m_prompts;
    std::unique_ptr<SmallProgramme> m_programme;
    std::unique_ptr<ui::VolunteerView> m_view;
};

SUITE(TestVolunteerView)
#include "tst_volunteerview.moc"
