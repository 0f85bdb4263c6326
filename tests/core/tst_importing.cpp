// SPDX-License-Identifier: MIT
#include "core/importing.h"
#include "core/sample.h"
#include "core/sheets/organisationsheet.h"
#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/rulesheet.h"
#include "core/sheets/sheetreader.h"
#include "core/sheets/volunteersheet.h"
#include "tests/support/sheets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        m_workspace = std::make_unique<Workspace>(Workspace::inMemory());
        const auto campaign = newCampaign({}, QDate(2026, 9, 1), 1);
        m_campaign = campaign.id;
        m_workspace->change({"New campaign"}, [&](Store& store) { store.campaigns.save(campaign); });
    }

    void importIsOneStepThatUndoTakesBack()
    {
        const auto before = records();
        const auto import = importSheet(*m_workspace, m_campaign, roster(), {});
        QCOMPARE(import.kind, SheetKind::Students);
        QCOMPARE(import.added, 2);
        QCOMPARE(m_workspace->undoLabel().count, 2);
        QCOMPARE(records().students.size(), 2);
        QCOMPARE(records().cohorts.size(), 1);
        m_workspace->undo();
        QCOMPARE(records(), before);
    }

    void trialTellsTheSameAndStoresNothing()
    {
        const auto before = records();
        const auto trial = importSheet(*m_workspace, m_campaign, roster(), {}, true);
        QCOMPARE(records(), before);
        const auto import = importSheet(*m_workspace, m_campaign, roster(), {});
        QCOMPARE(trial.issues, import.issues);
        QCOMPARE(trial.added, import.added);
    }

    void oneBadRowStoresNothing()
    {
        auto sheet = roster();
        sheet.rows[2][1] = Cell(); // the last name
        const auto before = records();
        const auto import = importSheet(*m_workspace, m_campaign, sheet, {});
        QCOMPARE(codesOf(import.issues), {"student.lastName.missing"});
        QCOMPARE(import.added, 1);
        QCOMPARE(records(), before);
    }

    void secondImportChangesNothing()
    {
        importSheet(*m_workspace, m_campaign, roster(), {});
        const auto before = records();
        const auto steps = m_workspace->journal().size();
        const auto import = importSheet(*m_workspace, m_campaign, roster(), {});
        QCOMPARE(import.unchanged, 2);
        QCOMPARE(records(), before);
        QCOMPARE(m_workspace->journal().size(), steps);
    }

    void newRuleIsDatedToday()
    {
        importSheet(*m_workspace, m_campaign, roster(), {});
        const auto rules
            = sheetOf({{u"Type"_s, u"Étudiants"_s, u"Motif"_s}, {u"Ensemble"_s, u"017; 018"_s, u"Amis"_s}});
        const auto import = importSheet(*m_workspace, m_campaign, rules, {});
        QCOMPARE(codesOf(import.issues), {});
        QVERIFY(records().rules.constFirst().date.isValid());
    }

    void kindThatTheHeadingsDoNotTellIsAsked_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("nothing known") << QStringList{u"Couleur"_s, u"Taille"_s};
        QTest::newRow("two kinds") << QStringList{u"Name"_s, u"E-mail"_s};
    }

    void kindThatTheHeadingsDoNotTellIsAsked()
    {
        QFETCH(QStringList, headings);
        const auto import = importSheet(*m_workspace, m_campaign, sheetOf({headings, {u"a"_s, u"b"_s}}), {});
        QCOMPARE(import.kind, std::nullopt);
        QCOMPARE(codesOf(import.issues), {"sheet.kind.unknown"});
        QVERIFY(import.issues.constFirst().message.text().contains(headings.constFirst()));
    }

    void sheetWithoutTheColumnsOfItsKindIsRefused()
    {
        const auto import = importSheet(
            *m_workspace, m_campaign, roster(), {.kind = SheetKind::Projects, .cohort = {}, .headings = {}});
        QCOMPARE(codesOf(import.issues), {"sheet.headings.missing"});
    }

    void everyExportOfTheSampleReadsBackTheSame_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("XLSX, French") << u"xlsx"_s << QLocale::French;
        QTest::newRow("CSV, English") << u"csv"_s << QLocale::English;
    }

    void everyExportOfTheSampleReadsBackTheSame()
    {
        QFETCH(QString, ending);
        QFETCH(QLocale::Language, language);
        QLocale::setDefault(QLocale(language));
        m_workspace = std::make_unique<Workspace>(Workspace::inMemory());
        fillSample(*m_workspace);
        m_campaign = m_workspace->store().campaigns.all().constFirst().id;
        const auto known = records();
        const QTemporaryDir folder;
        for (const auto& table : {studentsTable(known), projectsTable(known), organisationsTable(known),
                 volunteersTable(known), rulesTable(known)}) {
            const auto path = folder.filePath(u"table."_s + ending);
            QCOMPARE(writeTables(path, {table}), Issues());
            const auto back = readRecords(readWorkbook(path).sheets.constFirst(), known);
            QCOMPARE(codesOf(back.issues), {});
            QCOMPARE(back.unchanged, int(table.rows.size()));
            QCOMPARE(back.records, Records());
        }
    }

private:
    static Sheet roster()
    {
        return sheetOf({{u"Numéro"_s, u"Nom"_s, u"Prénom"_s}, {u"017"_s, u"Martin"_s, u"Ada"_s},
            {u"018"_s, u"Petit"_s, u"Léo"_s}});
    }

    [[nodiscard]] Records records() const { return m_workspace->store().records(m_campaign); }

    std::unique_ptr<Workspace> m_workspace;
    CampaignId m_campaign;
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
