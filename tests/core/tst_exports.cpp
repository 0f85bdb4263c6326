// SPDX-License-Identifier: MIT
#include "core/importing.h"
#include "core/language.h"
#include "core/sample.h"
#include "core/sheets/exports.h"
#include "core/sheets/sheetreader.h"
#include "core/sheets/templates.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList headingsOf(const Table& table)
{
    QStringList headings;
    for (const auto& column : table.columns)
        headings.append(column.heading);
    return headings;
}

QString textOf(const QList<Table>& tables)
{
    QString text;
    for (const auto& table : tables) {
        text += headingsOf(table).join(u'\n');
        for (const auto& row : table.rows) {
            for (const auto& cell : row)
                text += u'\n' + cell.shown();
        }
    }
    return text;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setLanguage(u"fr"_s);
        m_workspace = std::make_unique<Workspace>(Workspace::inMemory());
        fillSample(*m_workspace);
        m_records = m_workspace->store().records(m_workspace->store().campaigns.all().constFirst().id);
        m_records.students[0].remarks = u"dispense médicale"_s;
        m_records.students[1].status = Student::Status::Withdrawn;
        m_records.volunteers[0].phone = u"0600000000"_s;
        for (int i = 0; i < m_records.students.size(); ++i)
            m_scenario.placements.append({.student = m_records.students.at(i).id,
                .project = i % 9 == 8 ? ProjectId() : m_records.projects.at(i % m_records.projects.size()).id,
                .team = 1 + i % 2});
    }

    void studentsSeeNothingSensitive_data()
    {
        QTest::addColumn<ExportKind>("kind");
        for (const auto& entry : codes(ExportKind())) {
            if (mayGoToStudents(entry.value))
                QTest::newRow(entry.code) << entry.value;
        }
    }

    void studentsSeeNothingSensitive()
    {
        QFETCH(ExportKind, kind);
        const auto text = textOf(exportTables(m_records, m_scenario, kind, Audience::Students));
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u'@'), qPrintable(text));
        QVERIFY(!text.contains(u"dispense médicale"_s));
        QVERIFY(!text.contains(u"0600000000"_s));
        for (const auto& student : m_records.students)
            QVERIFY2(!text.contains(student.number), qPrintable(student.number));
        QVERIFY(!text.contains(m_records.students.at(1).fullName()));
        for (const auto& column : {u"Vœu"_s, u"Rang du vœu"_s, u"Épinglé"_s})
            QVERIFY2(!text.contains(column), qPrintable(column));
    }

    void wishesComeBackUnchanged()
    {
        const auto table = exportTables(m_records, {}, ExportKind::Wishes).constFirst();
        const auto import = readRecords(sheetOf(table), m_records, {.kind = SheetKind::Students});
        QCOMPARE(codesOf(import.issues), QList<QByteArray>());
        QCOMPARE(import.changed, 0);
        QCOMPARE(import.unchanged, 67);
    }

    void columnsAreLeftOutByTheirCodeInEveryLanguage()
    {
        const auto table = exportTables(m_records, {}, ExportKind::Students).constFirst();
        const auto without = withoutColumns(table, ExportKind::Students, {u"email"_s, u"wish"_s});
        QVERIFY(!headingsOf(without).contains(u"Courriel"_s));
        QVERIFY(!headingsOf(without).contains(u"Vœu 1"_s));
        QVERIFY(headingsOf(without).contains(u"Nom"_s));
        QCOMPARE(without.rows.constFirst().size(), without.columns.size());
        QCOMPARE(columnCode(ExportKind::Students, u"E-mail"_s), u"email"_s);
        QStringList all;
        for (const auto& heading : headingsOf(table))
            all.append(columnCode(ExportKind::Students, heading));
        QCOMPARE(withoutColumns(table, ExportKind::Students, all).columns.size(), table.columns.size());
    }

    void eachTeamHasItsSheetWithItsMembers()
    {
        const auto cards = exportTables(m_records, m_scenario, ExportKind::TeamSheets);
        qsizetype placed = 0;
        QSet<std::pair<ProjectId, int>> teams;
        for (const auto& placement : m_scenario.placements) {
            const auto isOpen = !placement.project.isNull();
            teams += isOpen ? QSet{std::pair(placement.project, placement.team)}
                            : QSet<std::pair<ProjectId, int>>();
            placed += isOpen ? 1 : 0;
        }
        QCOMPARE(cards.size(), teams.size());
        const auto text = textOf(cards);
        QVERIFY(text.contains(m_records.students.at(4).lastName));
        QVERIFY(placed > 0);
    }

    void eachProjectHasItsSheetWithItsDemand()
    {
        const auto cards = exportTables(m_records, {}, ExportKind::ProjectSheets);
        QCOMPARE(cards.size(), m_records.projects.size());
        QVERIFY(textOf(cards).contains(u"Vœu 1"_s));
        const auto path = m_folder.filePath(u"cards.xlsx"_s);
        QCOMPARE(writeExport(path, cards), Issues());
        QCOMPARE(readWorkbook(path).sheets.size(), cards.size());
    }

    void aFilledTemplateIsImported_data()
    {
        QTest::addColumn<TemplateKind>("kind");
        QTest::addColumn<QString>("ending");
        for (const auto& entry : codes(TemplateKind())) {
            QTest::addRow("%s xlsx", entry.code) << entry.value << u"xlsx"_s;
            QTest::addRow("%s ods", entry.code) << entry.value << u"ods"_s;
        }
    }

    void aFilledTemplateIsImported()
    {
        QFETCH(TemplateKind, kind);
        QFETCH(QString, ending);
        const auto path = m_folder.filePath(u"template."_s + ending);
        const auto tables = templateTables(kind, m_records);
        QCOMPARE(writeTables(path, tables), Issues());
        auto book = readWorkbook(path);
        QVERIFY(book.sheets.size() >= 3); // with the instructions and the hidden lists
        QVERIFY(book.sheets.constLast().isHidden);
        auto& form = book.sheets.first();
        for (qsizetype i = 0; i < tables.constFirst().columns.size(); ++i)
            QCOMPARE(form.at(0, int(i)).text, tables.constFirst().columns.at(i).heading);
        if (kind == TemplateKind::Wishes) {
            QCOMPARE(form.rows.size(), 1 + 66); // all but the withdrawn one
            return;
        }
        form.rows[1] = filledRow(kind, tables.constFirst());
        const auto sheetKind = fromCode<SheetKind>(codeOf(kind));
        const auto import = readRecords(form, m_records, {.kind = sheetKind});
        QCOMPARE(codesOf(import.issues), QList<QByteArray>());
        QCOMPARE(import.added, 1);
    }

    void templatesOfferTheRecordsToChooseFrom()
    {
        const auto form = templateTables(TemplateKind::Students, m_records).constFirst();
        const auto wish = std::ranges::find(form.columns, u"Vœu 1"_s, &Table::Column::heading);
        QVERIFY(wish != form.columns.end());
        QCOMPARE(wish->choices.values.size(),
            std::ranges::count_if(
                m_records.projects, [](const Project& project) { return project.isOpen(); }));
        QVERIFY(!wish->isLocked);
        const auto ballots = templateTables(TemplateKind::Wishes, m_records).constFirst();
        QVERIFY(ballots.isProtected);
        QVERIFY(ballots.columns.constFirst().isLocked);
        QVERIFY(!ballots.columns.constLast().isLocked);
    }

private:
    QList<Cell> filledRow(TemplateKind kind, const Table& form) const
    {
        QList<Cell> cells(form.columns.size());
        const auto fill = [&](const QString& heading, const QString& value) {
            const auto column = std::ranges::find(form.columns, heading, &Table::Column::heading);
            if (column != form.columns.end())
                cells[column - form.columns.begin()] = Cell::ofText(value);
        };
        fill(u"N° étudiant"_s, u"99999999"_s);
        fill(u"Nom"_s, u"Nouveau"_s);
        fill(u"Prénom"_s, u"Léo"_s);
        fill(u"Promotion"_s, m_records.cohorts.constFirst().name);
        fill(u"École"_s, m_records.schools.constFirst().name);
        fill(u"Titre"_s, u"Un projet de plus"_s);
        fill(u"Structure"_s, kind == TemplateKind::Volunteers ? QString() : u"Structure neuve"_s);
        fill(u"Nom de la structure"_s, u"Structure neuve"_s);
        fill(u"Type"_s, u"Séparés"_s);
        fill(u"Étudiants"_s, m_records.students.at(5).number + u"; "_s + m_records.students.at(7).number);
        return cells;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Records m_records;
    Scenario m_scenario;
};

SUITE(TestExports)
#include "tst_exports.moc"
