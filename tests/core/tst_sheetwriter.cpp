// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/sheets/sheetreader.h"
#include "core/sheets/sheetwriter.h"
#include "tests/support/sheets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
        for (const auto& name : {u"a.xlsx"_s, u"a.csv"_s}) {
            const auto issues
                = writeTables(m_folder.filePath(name), {tableOf(u"Équipes"_s, {u"a"_s, u"b\u0001"_s})});
            QCOMPARE(issues.size(), 1);
            QCOMPARE(issues.first().code, "sheet.cell.controlCharacters");
            QCOMPARE(issues.first().place.row, 3);
            QCOMPARE(issues.first().place.column, u"Nom"_s);
        }
    }

    void severalTablesAreSheetsOfOneWorkbook()
    {
        const auto path = m_folder.filePath(u"several.xlsx"_s);
        QCOMPARE(writeTables(path, {tableOf(u"Une"_s, {u"a"_s}), tableOf(u"Deux"_s, {u"b"_s})}), Issues());
        const auto sheets = readWorkbook(path).sheets;
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(1).name, u"Deux"_s);
        QCOMPARE(sheets.at(1).at(1, 0).text, u"b"_s);
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

QTEST_GUILESS_MAIN(TestSheetWriter)
#include "tst_sheetwriter.moc"
