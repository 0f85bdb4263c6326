// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/language.h"
#include "core/programmeimport.h"
#include "core/sample.h"
#include "core/sheets/exports.h"
#include "core/sheets/headings.h"
#include "core/sheets/programmebook.h"
#include "core/sheets/sheetreader.h"
#include "core/sheets/tablewords.h"
#include "tests/support/randomchange.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

Limits wide()
{
    Limits limits;
    limits.rows = 200'000;
    return limits;
}

/// A workspace after many random changes.
void shake(Workspace& workspace, quint32 seed)
{
    support::RandomChange change(seed);
    for (int i = 0; i < 60; ++i)
        workspace.change({"Change"}, [&](Store& store) { change(store); });
}

} // namespace

class TestProgrammeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setLanguage(u"fr"_s); }

    void randomWorkspacesComeBackIdentical_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<quint32>("seed");
        for (const auto* ending : {"xlsx", "ods", "zip"}) {
            for (const quint32 seed : {1U, 2U, 3U})
                QTest::addRow("%s %u", ending, seed) << QString::fromLatin1(ending) << seed;
        }
    }

    void randomWorkspacesComeBackIdentical()
    {
        QFETCH(QString, ending);
        QFETCH(quint32, seed);
        Workspace from(Workspace::inMemory());
        shake(from, seed);
        const auto before = from.store().tables.all();
        const auto book = written(before, ending);
        QVERIFY(isProgrammeBook(book.sheets));

        Workspace to(Workspace::inMemory());
        emptied(to);
        const auto diff = readProgramme(book.sheets, to.store().tables.all());
        QCOMPARE(messages(diff.issues), QStringList());
        to.change({"Import"}, [&](Store& store) { store.tables.save(diff.tables); });
        const auto after = to.store().tables.all();
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(after.at(i) == before.at(i), qPrintable(before.at(i).name));
    }

    void theSampleGoesIntoANewProgrammeAndOneUndoTakesItOut()
    {
        Workspace from(Workspace::inMemory());
        fillSample(from);
        const auto book = written(from.store().tables.all(), u"ods"_s);

        Workspace to(Workspace::inMemory());
        to.change({"New"}, [](Store& store) {
            store.campaigns.save(newCampaign(u"Autre"_s, {2026, 9, 1}, 7));
        });
        const auto empty = to.store().tables.all();
        importProgramme(to, book.sheets);
        const auto campaigns = to.store().campaigns.all();
        QCOMPARE(campaigns.size(), 1);
        const auto records = to.store().records(campaigns.constFirst().id);
        QCOMPARE(records.students.size(), 67);
        QCOMPARE(records.projects.size(), 15);
        to.undo();
        QVERIFY(to.store().tables.all() == empty);
    }

    void importingTwiceChangesNothing()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        const auto book = written(workspace.store().tables.all(), u"zip"_s);
        const auto diff = importProgramme(workspace, book.sheets, true);
        QCOMPARE(messages(diff.issues), QStringList());
        QCOMPARE(diff.added, 0);
        QCOMPARE(diff.changed, 0);
        QVERIFY(diff.unchanged > 500);
    }

    void aChangedCellIsToldWithOldAndNewValue()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        auto book = written(workspace.store().tables.all(), u"xlsx"_s);
        auto& students = sheet(book, u"Étudiants"_s);
        const int name = column(students, u"Prénom"_s);
        const auto old = students.at(1, name).text;
        students.rows[1][name] = Cell::ofText(u"Zébulon"_s);
        const auto diff = importProgramme(workspace, book.sheets);
        QCOMPARE(diff.changed, 1);
        const auto row = std::ranges::find(diff.rows, RecordDiff::State::Changed, &RecordDiff::state);
        QVERIFY(row != diff.rows.end());
        QCOMPARE(row->changes.constFirst().before, old);
        QCOMPARE(row->changes.constFirst().after, u"Zébulon"_s);
        QCOMPARE(row->changes.constFirst().address, columnLetters(name) + u'2');
    }

    void anUnknownReferenceIsRefusedWithItsCell()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        const auto before = workspace.store().tables.all();
        auto book = written(before, u"xlsx"_s);
        auto& wishes = sheet(book, u"Vœux"_s);
        wishes.rows[1][column(wishes, u"Projet"_s)] = Cell::ofText(u"P99"_s);
        const auto diff = importProgramme(workspace, book.sheets);
        QVERIFY(hasError(diff.issues));
        QCOMPARE(diff.issues.constFirst().place.row, 2);
        QCOMPARE(diff.issues.constFirst().place.column, u"Projet"_s);
        QVERIFY(workspace.store().tables.all() == before);
    }

    void aWishTakenOutOfTheSheetGoes()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        auto book = written(workspace.store().tables.all(), u"xlsx"_s);
        auto& wishes = sheet(book, u"Vœux"_s);
        const auto count = wishes.rows.size();
        wishes.rows.remove(wishes.rows.lastKey());
        importProgramme(workspace, book.sheets);
        QCOMPARE(wishRows(workspace), count - 2);
    }

    void whatBreaksARuleOfTheRecordsIsRefusedWhole()
    {
        Workspace workspace(Workspace::inMemory());
        fillSample(workspace);
        const auto before = workspace.store().tables.all();
        auto book = written(before, u"xlsx"_s);
        auto& projects = sheet(book, u"Projets"_s);
        projects.rows[1][column(projects, u"Effectif min"_s)] = Cell::ofNumber(19);
        QVERIFY_THROWS_EXCEPTION(Error, importProgramme(workspace, book.sheets));
        QVERIFY(workspace.store().tables.all() == before);
    }

    void eachTableHasATitleAndEachColumnOneMeaning()
    {
        const Workspace workspace(Workspace::inMemory());
        for (const auto& table : workspace.store().tables.all()) {
            QCOMPARE(tableOfTitle(titleOfTable(table.name)), std::optional(table.name));
            QVERIFY2(titleOfTable(table.name) != table.name, qPrintable(table.name));
            for (int i = 0; i < table.columns.size(); ++i)
                QCOMPARE(columnOfTitle(table, titleOfColumn(table.columns.at(i).name)), i);
        }
    }

    void eachWordOfACodeLeadsBackToIt()
    {
        const Workspace workspace(Workspace::inMemory());
        for (const auto& table : workspace.store().tables.all()) {
            for (const auto& column : table.columns) {
                const auto list = wordListOf(table.name, column.name);
                for (const auto& code : column.codes) {
                    const auto word = wordOfCode(list, code);
                    if (!list.isEmpty() && !word.isEmpty())
                        QCOMPARE(codeOfWord(list, word), std::optional(code));
                }
            }
        }
    }

private:
    Workbook written(const QList<RawTable>& tables, const QString& ending)
    {
        const auto path = m_folder.filePath(u"programme."_s + ending);
        const auto losses = writeExport(path, programmeTables(tables));
        return losses.isEmpty() ? readWorkbook(path, wide()) : Workbook();
    }

    static void emptied(Workspace& workspace)
    {
        const auto tables = workspace.store().tables.all();
        workspace.change({"Empty"}, [&](Store& store) {
            for (const auto& table : tables) {
                for (const auto& row : table.rows)
                    store.tables.remove(table.name, {row.constFirst().toString()});
            }
        });
    }

    static Sheet& sheet(Workbook& book, const QString& name)
    {
        return *std::ranges::find(book.sheets, name, &Sheet::name);
    }

    static int column(const Sheet& sheet, const QString& heading)
    {
        for (int i = 0; i < sheet.rows.value(0).size(); ++i) {
            if (sheet.at(0, i).text == heading)
                return i;
        }
        return -1;
    }

    static qsizetype wishRows(const Workspace& workspace)
    {
        const auto tables = workspace.store().tables.all();
        return std::ranges::find(tables, u"wish"_s, &RawTable::name)->rows.size();
    }

    static QStringList messages(const Issues& issues)
    {
        QStringList texts;
        for (const auto& issue : issues)
            texts.append(issue.message.text());
        return texts;
    }

    QTemporaryDir m_folder;
};

SUITE(TestProgrammeBook)
#include "tst_programmebook.moc"
