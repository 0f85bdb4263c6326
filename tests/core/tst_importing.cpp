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
#include "tests/support/suite.h"

#include <QTemporaryDir>

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

    void badRowsAreLeftOutWhenAskedTo()
    {
        auto sheet = roster();
        sheet.rows[2][1] = Cell(); // the last name
        auto plan = planFor(sheet);
        QVERIFY(!mayApply(applyImport(*m_workspace, m_campaign, sheet, plan), false));
        QCOMPARE(records().students.size(), 0);
        plan.leavesOutErrors = true;
        const auto diff = applyImport(*m_workspace, m_campaign, sheet, plan);
        QCOMPARE(diff.count(RecordDiff::State::InError), 1);
        QCOMPARE(records().students.size(), 1);
        QCOMPARE(m_workspace->undoLabel().count, 1);
    }

    void blockedImportStoresNothing()
    {
        auto plan = planFor(roster());
        plan.leavesOutErrors = true;
        for (auto& column : plan.mapping.columns)
            column.field = {};
        QVERIFY(applyImport(*m_workspace, m_campaign, roster(), plan).isBlocked());
        QVERIFY(m_workspace->undoLabel().text() != u"Import"_s);
        QCOMPARE(m_workspace->store().imports.memory(), ImportMemory());
    }

    void mappingAndDecisionsAreRememberedInTheSameStep()
    {
        importSheet(*m_workspace, m_campaign, roster(), {});
        const auto ada = records().students.constFirst();
        const auto before = records();
        const auto sheet = sheetOf({{u"Étudiant"_s, u"Remarque"_s}, {u"Marten Adda"_s, u"Bonjour"_s}});
        auto plan = planFor(sheet, SheetKind::Answers);
        const auto diff = previewImport(m_workspace->store(), m_campaign, sheet, plan);
        QCOMPARE(diff.questions.size(), 1);
        QCOMPARE(diff.questions.constFirst().candidates.constFirst().id, ada.id.toString());
        plan.decisions = {{.id = ImportDecisionId::create(),
            .subject = Subject::Person,
            .text = u"Marten Adda"_s,
            .target = ada.id.toString()}};
        applyImport(*m_workspace, m_campaign, sheet, plan);
        QCOMPARE(m_workspace->store().students.find(ada.id)->remarks, u"Bonjour"_s);
        const auto memory = m_workspace->store().imports.memory();
        QCOMPARE(memory.mappings.size(), 1);
        QCOMPARE(memory.decisions, plan.decisions);
        const auto again = importSheet(*m_workspace, m_campaign, sheet, {});
        QCOMPARE(again.kind, SheetKind::Answers); // as remembered
        QCOMPARE(again.unchanged, 1);
        const auto steps = m_workspace->journal().size();
        applyImport(*m_workspace, m_campaign, sheet, plan);
        QCOMPARE(m_workspace->journal().size(), steps); // nothing new, nothing noted
        m_workspace->undo();
        QCOMPARE(records(), before);
        QCOMPARE(m_workspace->store().imports.memory(), ImportMemory());
    }

    void removedStudentTakesTheDecisionsAlong()
    {
        importSheet(*m_workspace, m_campaign, roster(), {});
        const auto ada = records().students.constFirst();
        const ImportDecision decision{.id = ImportDecisionId::create(),
            .subject = Subject::Person,
            .text = u"Adda"_s,
            .target = ada.id.toString()};
        m_workspace->change({"Remember"},
            [&](Store& store) { store.imports.remember({.mappings = {}, .decisions = {decision}}); });
        m_workspace->change({"Remove"}, [&](Store& store) { store.students.remove(ada.id); });
        QCOMPARE(m_workspace->store().imports.memory(), ImportMemory());
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

    [[nodiscard]] ImportPlan planFor(const Sheet& sheet, std::optional<SheetKind> kind = std::nullopt) const
    {
        return {
            .mapping = proposeMapping(sheet, records(), {}, {.kind = kind, .cohort = {}, .headings = {}})};
    }

    [[nodiscard]] Records records() const { return m_workspace->store().records(m_campaign); }

    std::unique_ptr<Workspace> m_workspace;
    CampaignId m_campaign;
};

SUITE(TestImporting)
#include "tst_importing.moc"
