// SPDX-License-Identifier: MIT
#include "core/sheets/celltext.h"
#include "core/sheets/csvfile.h"
#include "core/sheets/csvrecords.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/textencoding.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QStringEncoder>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const auto French
    = u"Nom;Prénom;Vœu 1\r\nLefèvre;Zoé;« Été » — l’œuvre à 10 €\r\nMüller;François;Forêt\r\n"_s;

Workbook read(const QByteArray& bytes, const Limits& limits = {})
{
    return readCsv(bytes, u"liste"_s, limits);
}

QStringList texts(const Sheet& sheet, int row)
{
    QStringList texts;
    for (const auto& cell : sheet.rows.value(row))
        texts.append(cell.text);
    return texts;
}

const Issue* find(const Issues& issues, const QByteArray& code)
{
    const auto found = std::ranges::find(issues, code, &Issue::code);
    return found == issues.end() ? nullptr : &*found;
}

std::optional<Refusal> refusalOf(const QByteArray& bytes, const Limits& limits = {})
{
    try {
        const auto workbook = read(bytes, limits);
    } catch (const SheetError& error) {
        return error.refusal();
    }
    return {};
}

QByteArray wide(const QString& text, QStringEncoder::Encoding encoding, bool withMark)
{
    QStringEncoder encode(encoding);
    return encode((withMark ? u"\ufeff"_s : QString()) + text);
}

QByteArray inTable(const QString& text, const QHash<QChar, char>& upper)
{
    QByteArray bytes;
    for (const auto c : text)
        bytes += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : upper.value(c, '?');
    return bytes;
}

QByteArray windows1252(const QString& text)
{
    return inTable(text,
        {{u'é', '\xe9'}, {u'œ', '\x9c'}, {u'è', '\xe8'}, {u'«', '\xab'}, {u'É', '\xc9'}, {u'»', '\xbb'},
            {u'—', '\x97'}, {u'’', '\x92'}, {u'à', '\xe0'}, {u'€', '\x80'}, {u'ü', '\xfc'}, {u'ç', '\xe7'},
            {u'ê', '\xea'}});
}

QByteArray macRoman(const QString& text)
{
    return inTable(text,
        {{u'é', '\x8e'}, {u'œ', '\xcf'}, {u'è', '\x8f'}, {u'«', '\xc7'}, {u'É', '\x83'}, {u'»', '\xc8'},
            {u'—', '\xd1'}, {u'’', '\xd5'}, {u'à', '\x88'}, {u'€', '\xdb'}, {u'ü', '\x9f'}, {u'ç', '\x8d'},
            {u'ê', '\x90'}});
}

} // namespace

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheSameText_data()
    {
        using enum TextEncoding;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("UTF-8") << French.toUtf8() << Utf8;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + French.toUtf8() << Utf8;
        QTest::newRow("UTF-16 LE") << wide(French, QStringEncoder::Utf16LE, false) << Utf16LittleEndian;
        QTest::newRow("UTF-16 LE with mark")
            << wide(French, QStringEncoder::Utf16LE, true) << Utf16LittleEndian;
        QTest::newRow("UTF-16 BE") << wide(French, QStringEncoder::Utf16BE, false) << Utf16BigEndian;
        QTest::newRow("UTF-16 BE with mark") << wide(French, QStringEncoder::Utf16BE, true) << Utf16BigEndian;
        QTest::newRow("Windows-1252") << windows1252(French) << Windows1252;
        QTest::newRow("MacRoman") << macRoman(French) << MacRoman;
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        const auto decoded = decodeText(bytes);
        QCOMPARE(decoded.text, French);
        QCOMPARE(decoded.encoding, encoding);
        QVERIFY(!decoded.isDamaged);
    }

    void oneAccentTellsWindows1252()
    {
        QCOMPARE(decodeText("Nom;Prenom\r\nLef\xe8vre;Zoe\r\n").text, u"Nom;Prenom\r\nLefèvre;Zoe\r\n"_s);
    }

    void oneBadByteSpoilsNoAccent()
    {
        auto bytes = French.toUtf8();
        bytes.insert(bytes.indexOf("Forêt"), '\xff');
        const auto book = read(bytes);
        QCOMPARE(texts(book.sheets.first(), 1).at(1), u"Zoé"_s);
        QCOMPARE(texts(book.sheets.first(), 2).at(2), u"\ufffdForêt"_s);
        const auto* issue = find(book.issues, "sheet.cell.undecodable");
        QVERIFY(issue);
        QCOMPARE(issue->place, (SheetPlace{u"liste"_s, 3, u"C"_s, u"\ufffdForêt"_s}));
    }

    void oddByteOfUtf16IsReported()
    {
        const auto book = read(wide(u"a;b\nc;d"_s, QStringEncoder::Utf16LE, true) + 'x');
        QCOMPARE(texts(book.sheets.first(), 1), QStringList({u"c"_s, u"d\ufffd"_s}));
        QVERIFY(find(book.issues, "sheet.cell.undecodable"));
    }

    void loneSurrogateIsReported()
    {
        const auto bytes = QByteArray("\xff\xfe") + QByteArray("a\0;\0\x00\xd8;\0b\0", 10);
        const auto book = read(bytes);
        QCOMPARE(texts(book.sheets.first(), 0), QStringList({u"a"_s, u"\ufffd"_s, u"b"_s}));
        QCOMPARE(book.issues.size(), 1);
    }

    void separatorIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("semicolon") << u"a;b;c\n1,5;2;3\n"_s << QChar(u';');
        QTest::newRow("comma") << u"a,b,c\n\"x;y;z\",2,3\n"_s << QChar(u',');
        QTest::newRow("tab") << u"a\tb\tc\n1,5\t2;2\t3\n"_s << QChar(u'\t');
        QTest::newRow("bar") << u"a|b\nc|d\n"_s << QChar(u'|');
        QTest::newRow("one column") << u"Nom\nLefèvre\nPetit\n"_s << QChar(u';');
        QTest::newRow("decimal commas") << u"a;b\n1,5;2,5\n3;4,25\n5;6\n"_s << QChar(u';');
        QTest::newRow("a title above") << u"Liste, 2026\na;b;c\n1;2;3\n4;5;6\n"_s << QChar(u';');
    }

    void separatorIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        QCOMPARE(findSeparator(text), separator);
    }

    void recordsAreSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("records");
        const auto row = [](const char* name, const QString& text, const QList<QStringList>& records) {
            QTest::newRow(name) << text << records;
        };
        row("plain", u"a;b\nc;d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("CRLF and CR", u"a\r\nb\rc\n"_s, {{u"a"_s}, {u"b"_s}, {u"c"_s}});
        row("empty cells", u";a;\n"_s, {{u""_s, u"a"_s, u""_s}});
        row("blank line", u"a\n\nb"_s, {{u"a"_s}, {u""_s}, {u"b"_s}});
        row("quoted break", u"\"a\r\nb\";c"_s, {{u"a\r\nb"_s, u"c"_s}});
        row("quoted separator", u"\"a;b\";c"_s, {{u"a;b"_s, u"c"_s}});
        row("doubled quote", u"\"a\"\"b\"\"\";\"\""_s, {{u"a\"b\""_s, u""_s}});
        row("quote inside", u"A \"B\" C;x"_s, {{u"A \"B\" C"_s, u"x"_s}});
        row("text after quote", u"\"a\" b\"c;d"_s, {{u"a b\"c"_s, u"d"_s}});
        row("unclosed", u"a;\"b;c\nd"_s, {{u"a"_s, u"b;c\nd"_s}});
    }

    void recordsAreSplit()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, records);
        CsvRecords reader(text, u';');
        QList<QStringList> found;
        for (QList<QStringView> record; reader.next(record);) {
            QStringList texts;
            for (const auto cell : std::as_const(record))
                texts.append(cell.toString());
            found.append(texts);
        }
        QCOMPARE(found, records);
    }

    void separatorLineIsObeyedAndSkipped()
    {
        const auto book = read("sep=;\r\nNom;Prenom\r\nA,B,C;D\r\n");
        QCOMPARE(texts(book.sheets.first(), 0), QStringList({u"Nom"_s, u"Prenom"_s}));
        QCOMPARE(texts(book.sheets.first(), 1), QStringList({u"A,B,C"_s, u"D"_s}));
    }

    void unclosedQuoteIsAnErrorWhereItOpens()
    {
        const auto book = read("a;b\nc;d\n\"e;f\ng;h\n");
        const auto* issue = find(book.issues, "sheet.quote.unclosed");
        QVERIFY(issue);
        QCOMPARE(issue->severity, Issue::Severity::Error);
        QCOMPARE(issue->place.row, 3);
        QCOMPARE(issue->place.column, u"A"_s);
    }

    void unevenRowsAndControlsAreReported()
    {
        const auto book = read("a;b;c\n1;2;3\n4;5\n6;7;8;9\nx\x01y;\x02z;t\n");
        QCOMPARE(texts(book.sheets.first(), 4), QStringList({u"xy"_s, u"z"_s, u"t"_s}));
        const auto* uneven = find(book.issues, "sheet.row.uneven");
        const auto* controls = find(book.issues, "sheet.cell.controlCharacters");
        QVERIFY(uneven && controls);
        QCOMPARE(uneven->message.count, 2);
        QCOMPARE(uneven->place.row, 3);
        QCOMPARE(uneven->message.arguments, QStringList(u"3; 4"_s));
        QCOMPARE(controls->message.count, 2);
        QCOMPARE(controls->message.arguments, QStringList(u"A5; B5"_s));
    }

    void firstPlacesOfManyAreNamed()
    {
        const auto book = read("a;b\n" + QByteArray("x\x01;y\n").repeated(7));
        const auto* controls = find(book.issues, "sheet.cell.controlCharacters");
        QVERIFY(controls);
        QCOMPARE(controls->message.count, 7);
        QCOMPARE(controls->message.arguments, QStringList(u"A2; A3; A4; A5; A6; …"_s));
    }

    void quotedCellsKeepWhatFollowsThem()
    {
        const auto book = read("a;b\n\"x\"y;\"\"\"z\"\"\"\n\"\";\"u\"\n");
        QCOMPARE(texts(book.sheets.first(), 1), QStringList({u"xy"_s, u"\"z\""_s}));
        QCOMPARE(texts(book.sheets.first(), 2), QStringList({QString(), u"u"_s}));
    }

    void leadingZerosAndBlankRowsStay()
    {
        const auto sheet = read("COD_ETU;NOM\r\n\r\n00212345;LEFEVRE\r\n").sheets.first();
        QCOMPARE(sheet.rows.keys(), QList<int>({0, 2}));
        QCOMPARE(sheet.at(2, 0), Cell::ofText(u"00212345"_s));
        QCOMPARE(sheet.name, u"liste"_s);
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(refusalOf(" \r\n\t"), Refusal::Empty);
        QCOMPARE(refusalOf("\xef\xbb\xbf"), Refusal::Empty);
        QCOMPARE(refusalOf(QByteArray("a;b\0c;d", 7)), Refusal::NotText);
        QCOMPARE(refusalOf(QByteArray("\x7f"
                                      "ELF\x02\x01\x01\x03\x04\x05\x06\x07\x08")),
            Refusal::NotText);
    }

    void limitsHold()
    {
        QCOMPARE(refusalOf("a\nb\nc\n", {.rows = 2}), Refusal::TooBig);
        QCOMPARE(refusalOf("a\n\n\n\nb\n", {.rows = 2}), std::nullopt);
        QCOMPARE(refusalOf("a;b\nc;d\n", {.cells = 3}), Refusal::TooBig);
        QCOMPARE(refusalOf("aaaa;bbbb\n", {.textBytes = 15}), Refusal::TooBig);
        QCOMPARE(refusalOf(QByteArray(20'000, ';') + "a\nb"), Refusal::Damaged);

        const auto book = read("a;b;c\nééé;2;3\n", {.columns = 2, .cellBytes = 5});
        QCOMPARE(texts(book.sheets.first(), 1), QStringList({u"éé"_s, u"2"_s}));
        const auto* dropped = find(book.issues, "sheet.column.tooMany");
        QVERIFY(dropped && find(book.issues, "sheet.cell.tooLong"));
        QCOMPARE(dropped->message.count, 2);
        QCOMPARE(dropped->place, (SheetPlace{u"liste"_s, 1, u"C"_s, u"c"_s}));
    }

    void guardLosesNothingAndLeavesNothingToRun_data()
    {
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<int>("longest");
        QTest::newRow("every sign") << u"=+-@'\t\n\r 1,a＝＋－＠"_s << 4;
        QTest::newRow("one sign of each nature") << u"=-' 1a"_s << 6;
    }

    // Every text of these signs up to the length, counted through as a number.
    void guardLosesNothingAndLeavesNothingToRun()
    {
        QFETCH(QString, alphabet);
        QFETCH(int, longest);
        static const QRegularExpression risky(u"^ *([=@\\t\\r\\n＝＋－＠]|[+-](?![ .,]*\\d[\\d .,]*$))"_s);
        for (int length = 0, count = 1; length <= longest; ++length, count *= int(alphabet.size())) {
            for (int number = 0; number < count; ++number) {
                QString text(length, Qt::Uninitialized);
                for (int at = 0, rest = number; at < length; ++at, rest /= int(alphabet.size()))
                    text[at] = alphabet.at(rest % alphabet.size());
                const auto safe = guarded(text);
                if (risky.match(safe).hasMatch() || unguarded(safe) != text)
                    QFAIL(qPrintable(text + u" → "_s + safe));
            }
        }
    }

    void numbersThatLookRiskyStay()
    {
        for (const auto& text : {u"-12,5"_s, u"+33 6 12 34 56 78"_s, u"l'été"_s, u"'a"_s})
            QCOMPARE(guarded(text), text);
        QCOMPARE(guarded(u"-2+3"_s), u"'-2+3"_s);
        QCOMPARE(guarded(u"+33 (0)6"_s), u"'+33 (0)6"_s);
        QCOMPARE(guarded(u"'=x"_s), u"''=x"_s);
        QCOMPARE(unguarded(u"'tis"_s), u"'tis"_s);
    }

    void writtenBytesAreThoseThatSpreadsheetsWant()
    {
        const auto number = [](double value, Cell::Kind kind) {
            auto cell = Cell::ofNumber(value);
            cell.kind = kind;
            return cell;
        };
        const auto table = tableOf(u"T"_s, {{u"Nom"_s}, {u"=Note"_s}},
            {{Cell::ofText(u"a;\"b\"\r\nc"_s), Cell::ofNumber(-12.5)},
                {Cell::ofText(u" x"_s), number(45902, Cell::Kind::Date)},
                {Cell::ofText(u"=1+1"_s), number(0.125, Cell::Kind::Percent)}, {Cell(), Cell::ofNumber(1e15)},
                {Cell::ofText(u"a\u0001b"_s), Cell::ofNumber(std::numeric_limits<double>::infinity())}});
        Issues losses;
        QCOMPARE(writtenBytes(u"csv"_s, {table}, losses),
            QByteArray(
                "\xef\xbb\xbfNom;'=Note\r\n\"a;\"\"b\"\"\nc\";-12,5\r\n\" x\";2025-09-02\r\n'=1+1;12,5%\r\n"
                ";1000000000000000\r\nab;\r\n"));
        QCOMPARE(losses.size(), 2);
        QCOMPARE(losses.first().place.column, u"Nom"_s);
        QCOMPARE(losses.first().place.row, 6);
    }

    void hostileTextsComeBackAsTheyWere()
    {
        const QStringList hostile{u"=cmd|' /C calc'!A0"_s, u"'=x"_s, u"''"_s, u"<b>gras</b>"_s, u"a\"b"_s,
            u"\"\"\"\""_s, u"a;b,c\td|e"_s, u"ligne 1\nligne 2"_s, u"  deux  "_s, u"00123"_s, u"1E5"_s,
            u"-2+3"_s, u"😀 œ"_s, u"sep=;"_s, QString(40'000, u'x')};
        auto table = tableOf(u"T"_s, {{u"Un"_s}, {u"Deux"_s}}, {});
        for (const auto& text : hostile)
            table.rows.append({Cell::ofText(text), Cell::ofText(text)});
        Issues losses;
        const auto book = read(writtenBytes(u"csv"_s, {table}, losses));
        QCOMPARE(losses, Issues());
        QCOMPARE(book.issues, Issues());
        for (int row = 0; row < hostile.size(); ++row)
            QCOMPARE(texts(book.sheets.first(), row + 1), QStringList({hostile.at(row), hostile.at(row)}));
    }
};

SUITE(TestCsvFile)
#include "tst_csvfile.moc"
