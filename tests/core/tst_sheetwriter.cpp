// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/sheets/sheetreader.h"
#include "core/sheets/sheetwriter.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Table tableOf(const QString& name, const QStringList& texts)
{
    auto table = core::tableOf(name, {{u"Nom"_s}, {u"Numéro"_s, 12, true}}, {});
    for (const auto& text : texts)
        table.rows.append({Cell::ofText(text), Cell::ofText(u"00123"_s)});
    return table;
}

} // namespace

class TestSheetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenTablesComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("XLSX") << u"équipes.xlsx"_s;
        QTest::newRow("XLSX in capitals") << u"A.XLSX"_s;
        QTest::newRow("ODS") << u"équipes.ods"_s;
        QTest::newRow("CSV") << u"équipes.csv"_s;
    }

    void writtenTablesComeBack()
    {
        QFETCH(QString, name);
        const auto table
            = tableOf(u"Équipes"_s, {u"=cmd|' /C calc'!A0"_s, u"'=x"_s, u"<b>"_s, u"a\nb"_s, u"_x000D_"_s});
        const auto path = m_folder.filePath(name);
        QCOMPARE(writeTables(path, {table}), Issues());
        const auto book = readWorkbook(path);
        QCOMPARE(book.issues, Issues());
        for (int row = 0; row < table.rows.size(); ++row)
            QCOMPARE(book.sheets.first().rows.value(row + 1), table.rows.at(row));
    }

    void lossesAreReportedWithTheirHeading()
    {
        for (const auto& name : {u"a.xlsx"_s, u"a.ods"_s, u"a.csv"_s}) {
            const auto issues
                = writeTables(m_folder.filePath(name), {tableOf(u"Équipes"_s, {u"a"_s, u"b\u0001"_s})});
            QCOMPARE(issues.size(), 1);
            QCOMPARE(issues.first().code, "sheet.cell.controlCharacters");
            QCOMPARE(issues.first().place.row, 3);
            QCOMPARE(issues.first().place.column, u"Nom"_s);
        }
    }

    void severalTablesAreSheetsOfOneWorkbook_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("XLSX") << u"several.xlsx"_s;
        QTest::newRow("ODS") << u"several.ods"_s;
    }

    void severalTablesAreSheetsOfOneWorkbook()
    {
        QFETCH(QString, name);
        const auto path = m_folder.filePath(name);
        QCOMPARE(writeTables(path, {tableOf(u"Une"_s, {u"a"_s}), tableOf(u"Deux"_s, {u"b"_s})}), Issues());
        const auto sheets = readWorkbook(path).sheets;
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(1).name, u"Deux"_s);
        QCOMPARE(sheets.at(1).at(1, 0).text, u"b"_s);
    }

    void listsOfColumnsAreAHiddenSheet_data() { severalTablesAreSheetsOfOneWorkbook_data(); }

    void listsOfColumnsAreAHiddenSheet()
    {
        QFETCH(QString, name);
        auto table = tableOf(u"Vœux"_s, {u"a"_s});
        table.columns.append({.heading = u"Vœu 1"_s, .choices = {u"Projets"_s, {u"Été"_s, u"Forêt"_s}}});
        table.columns.append({.heading = u"Vœu 2"_s, .choices = {u"Projets"_s, {u"Été"_s, u"Forêt"_s}}});
        table.columns.append({.heading = u"Niveau"_s, .choices = {u"A1"_s, {u"1"_s}}});
        table.isProtected = true;
        table.blankRows = 20;
        table.conditions = {{.column = 0, .kind = Condition::Kind::Missing}};
        const auto path = m_folder.filePath(name);
        QCOMPARE(writeTables(path, {table}), Issues());
        const auto book = readWorkbook(path);
        QCOMPARE(book.issues, Issues());
        QCOMPARE(book.sheets.size(), 2);
        QVERIFY(!book.sheets.first().isHidden && book.sheets.last().isHidden);
        QCOMPARE(book.sheets.last().name, u"_listes"_s);
        QCOMPARE(book.sheets.last().rows.size(), 3);
        QCOMPARE(book.sheets.last().at(0, 1).text, u"A1"_s);
        QCOMPARE(book.sheets.last().at(2, 0).text, u"Forêt"_s);
        QCOMPARE(book.sheets.first().rows.size(), 2);
    }

    void csvLeavesHiddenSheetsOut()
    {
        auto hidden = tableOf(u"Caché"_s, {u"b"_s});
        hidden.isHidden = true;
        auto shown = tableOf(u"Vu"_s, {u"a"_s});
        shown.columns.first().choices = {u"Projets"_s, {u"x"_s}};
        const auto path = m_folder.filePath(u"hidden.csv"_s);
        QCOMPARE(writeTables(path, {shown, hidden}), Issues());
        QCOMPARE(readWorkbook(path).sheets.first().rows.size(), 2);
    }

    void fileUnderWayIsNotThere()
    {
        for (const auto& name : {u"way.xlsx"_s, u"way.ods"_s, u"way.csv"_s}) {
            const auto path = m_folder.filePath(name);
            const auto writer = sheetWriter(path, {tableOf(u"T"_s, {})}, 1);
            writer->beginSheet();
            writer->writeRow({Cell::ofText(u"a"_s)});
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(!QFile::exists(m_folder.filePath(u"way.csv"_s)));
    }

    void whatCannotBeWrittenLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("tables");
        QTest::newRow("unknown ending") << u"a.xls"_s << 1;
        QTest::newRow("no ending") << u"a"_s << 1;
        QTest::newRow("two tables in CSV") << u"b.csv"_s << 2;
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        QFETCH(QString, name);
        QFETCH(int, tables);
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        const QList<Table> list(tables, tableOf(u"T"_s, {u"a"_s}));
        QVERIFY_THROWS_EXCEPTION(Error, const auto issues = writeTables(file.fileName(), list));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old");
    }

    void unwritableFolderIsAnError()
    {
        const auto path = m_folder.filePath(u"absent/a.xlsx"_s);
        QVERIFY_THROWS_EXCEPTION(Error, const auto issues = writeTables(path, {tableOf(u"T"_s, {})}));
    }

    void temporaryFilesAreTakenAway()
    {
        const auto before = temporaryFiles();
        QCOMPARE(writeTables(m_folder.filePath(u"t.xlsx"_s), {tableOf(u"T"_s, {u"a"_s})}), Issues());
        QCOMPARE(temporaryFiles(), before);
    }

private:
    static QStringList temporaryFiles()
    {
        return QDir::temp().entryList({u"tst_sheetwriter-*"_s}, QDir::AllEntries);
    }

    const QTemporaryDir m_folder;
};

SUITE(TestSheetWriter)
#include "tst_sheetwriter.moc"
