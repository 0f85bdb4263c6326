// SPDX-License-Identifier: MIT
#include "core/sheets/sheeterror.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/suite.h"

#include <QDir>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QString stored(const QString& name)
{
    return QDir(QStringLiteral(SHARED_DATA)).filePath(u"sheets/"_s + name);
}

QStringList shown(const Sheet& sheet, int row)
{
    QStringList texts;
    for (const auto& cell : sheet.rows.value(row))
        texts.append(cell.shown());
    return texts;
}

Cell cellOf(double number, Cell::Kind kind, bool isFormula = false)
{
    auto cell = Cell::ofNumber(number);
    cell.kind = kind;
    cell.isFormula = isFormula;
    return cell;
}

QList<QByteArray> codesOf(const Issues& issues)
{
    QList<QByteArray> codes;
    for (const auto& issue : issues)
        codes.append(issue.code);
    return codes;
}

std::optional<Refusal> refusalOf(const QString& path, const Limits& limits = {})
{
    try {
        const auto workbook = readWorkbook(path, limits);
    } catch (const SheetError& error) {
        return error.refusal();
    }
    return {};
}

/// Memory of this process in kilobytes at its highest.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

/// Files that real programs saved, and files made to do harm.
class TestSheetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(stored(u"features.xlsx"_s)))
            QSKIP("the shared data do not stand beside the project");
    }

    void textsHaveTheirEncodingAndSeparator_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> full{{u"Nom"_s, u"Prénom"_s, u"Adresse e-mail"_s, u"Vœu 1"_s, u"Remarque"_s},
            {u"Lefèvre"_s, u"Zoé"_s, u"zoe@ecole.fr"_s, u"Été, la forêt"_s, u"ligne 1\nligne 2; suite"_s},
            {u"Müller"_s, u"François"_s, u"f.m@ecole.fr"_s, u"Œuvre à « bâtir »"_s, u"dit \"oui\" — 10 €"_s},
            {u"Martin"_s, u"Paul"_s, u"p@e.fr"_s, u"Robotique"_s}};
        for (const auto* name : {"cp1252_semi", "utf16be", "utf8_semi", "utf8bom_comma"})
            QTest::newRow(name) << full;
        const auto row
            = [](const char* name, const QList<QStringList>& rows) { QTest::newRow(name) << rows; };
        row("ascii", {{u"Nom"_s, u"Prenom"_s}, {u"Petit"_s, u"Jo"_s}});
        row("cp1252_tiny", {{u"Nom"_s, u"Prenom"_s}, {u"Lefèvre"_s, u"Zoe"_s}});
        row("latin_only_names", {{u"n"_s, u"p"_s}, {u"Noël"_s, u"Zoé"_s}, {u"Héloïse"_s, u"Maël"_s}});
        row("onecol", {{u"Nom"_s}, {u"Lefèvre"_s}, {u"Petit"_s}});
        row("sep", {{u"Nom"_s, u"Prenom"_s}, {u"A,B,C"_s, u"D"_s}});
        row("dirty", {{u"Nom"_s, u"Prénom"_s}, {u"A \"B\" C"_s, u"x"_s}, {u"non fermé;y\n"_s}});
    }

    void textsHaveTheirEncodingAndSeparator()
    {
        QFETCH(QList<QStringList>, rows);
        const QByteArray name = QTest::currentDataTag();
        const auto book = readWorkbook(stored(u"enc/%1.csv"_s.arg(QString::fromLatin1(name))));
        for (int row = 0; row < rows.size(); ++row)
            QCOMPARE(shown(book.sheets.first(), row), rows.at(row));
        QCOMPARE(hasError(book.issues), name == "dirty");
    }

    void libreOfficeWorkbookIsReadCellByCell_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("days"); // that the origin of dates adds
        QTest::newRow("1900") << u"features.xlsx"_s << 0;
        QTest::newRow("1904") << u"f1904.xlsx"_s << 1462;
        QTest::newRow("ODS") << u"features.ods"_s << 0;
    }

    void libreOfficeWorkbookIsReadCellByCell()
    {
        using enum Cell::Kind;
        QFETCH(QString, file);
        QFETCH(int, days);
        const auto book = readWorkbook(stored(file));
        const auto& sheet = book.sheets.first();
        QCOMPARE(shown(sheet, 0), QStringList({u"Nom"_s, u"Prénom"_s, u"Valeur"_s}));
        QCOMPARE(sheet.at(1, 1), cellOf(39886 + days, Date));
        QCOMPARE(sheet.at(2, 1).kind, DateTime);
        QCOMPARE(sheet.at(2, 1).shown(), days == 0 ? u"2025-09-02 13:45:30"_s : u"2029-09-03 13:45:30"_s);
        QCOMPARE(sheet.at(3, 1).shown(), u"08:30"_s);
        QCOMPARE(sheet.at(4, 1), cellOf(1, Bool));
        QCOMPARE(sheet.at(5, 1), cellOf(0.125, Percent));
        QCOMPARE(sheet.at(6, 1), Cell::ofNumber(1234.5));
        QCOMPARE(sheet.at(7, 1), cellOf(0.25, Number, true));
        QCOMPARE(sheet.at(8, 1).text, u"Nom-Prénom"_s);
        QVERIFY(sheet.at(8, 1).isFormula);
        QCOMPARE(sheet.at(10, 1).kind, Error);
        QCOMPARE(sheet.at(11, 1), cellOf(45351, Date, true));
        QCOMPARE(sheet.at(12, 1).text, u"abCDef"_s);
        QCOMPARE(sheet.at(13, 1).text, u"ligne 1\nligne 2"_s);
        QCOMPARE(sheet.at(15, 1).text, u"00123"_s);
        QCOMPARE(sheet.at(16, 1).text, u"Œuvre n°1 — « été » 😀"_s);
        QVERIFY(!sheet.rows.contains(17) && !sheet.rows.contains(18));
        QCOMPARE(sheet.merges, QList<Merge>({{20, 1, 21, 3}}));
        QCOMPARE(sheet.at(20, 1).text, u"MERGE"_s);
        QCOMPARE(sheet.at(21, 4).text, u"after2"_s);
        QCOMPARE(shown(sheet, 22), QStringList({u"repeat"_s, u"7"_s, u"7"_s, u"7"_s}));
        QCOMPARE(sheet.at(28, 1).shown(), u"123456789012"_s);
        QCOMPARE(sheet.at(29, 1).shown(), u"-3.25"_s);
        QCOMPARE(book.sheets.size(), 3);
        QVERIFY(book.sheets.at(1).isHidden && !book.sheets.at(2).isHidden);
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.cell.error"}));
        QCOMPARE(book.issues.first().place, (SheetPlace{u"Élèves"_s, 11, u"B"_s, u"#DIV/0!"_s}));
    }

    void packageLikeExcelsIsReadCellByCell_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("XLSX") << u"excelish.xlsx"_s;
        QTest::newRow("with macros") << u"bad/macro.xlsm"_s;
    }

    void packageLikeExcelsIsReadCellByCell()
    {
        using enum Cell::Kind;
        QFETCH(QString, file);
        const auto book = readWorkbook(stored(file));
        const auto& sheet = book.sheets.first();
        QCOMPARE(shown(sheet, 2), QStringList({u"inline simple"_s, u"inline rich"_s}));
        const QList<Cell> dates{cellOf(45000, Date), cellOf(45000.75, DateTime), cellOf(0.5, Percent),
            cellOf(45000, Date), Cell::ofNumber(12.5), cellOf(1.5, Time)};
        QCOMPARE(sheet.rows.value(3), dates);
        QCOMPARE(sheet.at(4, 1), cellOf(1, Bool, true));
        QCOMPARE(sheet.at(4, 2).text, u"ab"_s);
        QCOMPARE(sheet.at(7, 0), cellOf(16, Number, true));
        QCOMPARE(shown(sheet, 8), QStringList({u"1"_s, u"no r attr"_s}));
        QCOMPARE(sheet.at(10, 2).shown(), u"2025-03-04 10:00"_s);
        QCOMPARE(book.sheets.at(1).name, u"TrèsCaché"_s);
        QVERIFY(book.sheets.at(1).isHidden);
        QCOMPARE(codesOf(book.issues),
            QList<QByteArray>({"sheet.cell.controlCharacters", "sheet.cell.error",
                "sheet.formula.withoutResult", "sheet.column.tooMany"}));
        QCOMPARE(book.issues.last().place.column, u"XFD"_s);
    }

    void formExportsAreReadWithTheirHeadings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("headingRow");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("Apogée") << u"apogee_like.csv"_s << 0 << u"COD_ETU"_s << u"DATE_NAI_IND"_s;
        QTest::newRow("Framaforms") << u"framaforms_fr.csv"_s << 2 << u"Numéro de série"_s << u"Vœu 2"_s;
        QTest::newRow("Google Forms") << u"google_forms_fr.csv"_s << 0 << u"Horodateur"_s << u"Langues"_s;
        QTest::newRow("LimeSurvey") << u"limesurvey_fr.csv"_s << 0 << u"ID de la réponse"_s
                                    << u"Classez les projets [Rang 2]"_s;
        QTest::newRow("Microsoft Forms") << u"ms_forms_fr.xlsx"_s << 0 << u"ID"_s << QString();
    }

    void formExportsAreReadWithTheirHeadings()
    {
        QFETCH(QString, file);
        QFETCH(int, headingRow);
        QFETCH(QString, last);
        const auto book = readWorkbook(stored(u"forms/"_s + file));
        const auto headings = shown(book.sheets.first(), headingRow);
        QTEST(headings.first(), "first");
        QVERIFY2(last.isEmpty() || headings.last() == last, qPrintable(headings.last()));
        QVERIFY(book.sheets.first().rows.size() > headingRow + 1);
        QVERIFY(!hasError(book.issues));
    }

    void hostileAndForeignFilesAreRefusedAtLittleCost_data()
    {
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("bad/bomb_text.xlsx") << Refusal::TooBig;
        QTest::newRow("bad/text400.xlsx") << Refusal::TooBig;
        QTest::newRow("bad/deep.xlsx") << Refusal::Hostile;
        QTest::newRow("bad/entity.xlsx") << Refusal::Hostile;
        QTest::newRow("bad/tok_attr16.xlsx") << Refusal::Hostile;
        QTest::newRow("bad/lying.xlsx") << Refusal::Damaged;
        QTest::newRow("bad/flip.xlsx") << Refusal::Damaged;
        QTest::newRow("bad/trunc.xlsx") << Refusal::Damaged;
        QTest::newRow("bad/docx_as.xlsx") << Refusal::OtherDocument;
        QTest::newRow("bad/empty.xlsx") << Refusal::Empty;
        QTest::newRow("bad/really_html.xls") << Refusal::WebPage;
        QTest::newRow("bad/repeat.ods") << Refusal::TooBig;
        QTest::newRow("enc.xlsx") << Refusal::Protected;
        QTest::newRow("enc.ods") << Refusal::Protected;
        QTest::newRow("features.fods") << Refusal::XmlWorkbook;
        QTest::newRow("features.xls") << Refusal::LegacyXls;
    }

    void hostileAndForeignFilesAreRefusedAtLittleCost()
    {
        QFETCH(Refusal, refusal);
        const auto before = peakMemory();
        const auto begin = std::clock(); // CPU time: the machine may be busy
        QCOMPARE(refusalOf(stored(QString::fromLatin1(QTest::currentDataTag()))), refusal);
        QVERIFY((std::clock() - begin) / CLOCKS_PER_SEC < 2);
        QVERIFY2(peakMemory() - before < 64 * 1024, qPrintable(QString::number(peakMemory() - before)));
    }

    void hugeCellIsCutAndReportedUnderRaisedLimits()
    {
        const auto before = peakMemory();
        const auto book = readWorkbook(stored(u"bad/text400.xlsx"_s), {.unpackedBytes = 1LL << 30});
        QCOMPARE(codesOf(book.issues).first(), "sheet.cell.tooLong");
        QVERIFY2(peakMemory() - before < 64 * 1024, qPrintable(QString::number(peakMemory() - before)));
    }

    void textWithTheNameOfAWorkbookIsRead()
    {
        const auto book = readWorkbook(stored(u"bad/really_csv.xlsx"_s));
        QCOMPARE(shown(book.sheets.first(), 0), QStringList({u"Nom"_s, u"Prénom"_s}));
        QCOMPARE(codesOf(book.issues), QList<QByteArray>({"sheet.file.otherEnding"}));
    }
};

SUITE(TestSheetFiles)
#include "tst_sheetfiles.moc"
