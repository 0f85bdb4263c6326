// SPDX-License-Identifier: MIT
#include "core/sheets/archive.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/sheets.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Patience = 300'000; // milliseconds; LibreOffice starts within seconds on an idle machine
const auto Python = u"/usr/bin/python3"_s; // the one that Debian's bridge to LibreOffice is built for

Cell cellOf(double number, Cell::Kind kind)
{
    auto cell = Cell::ofNumber(number);
    cell.kind = kind;
    return cell;
}

Table form()
{
    using enum Cell::Kind;
    const Choices projects{.name = u"Projets"_s,
        .values = {u"P1 — Été"_s, u"P2 <b> & Cie"_s, u"P3"_s},
        .message = u"Choisissez un projet"_s};
    auto table = tableOf(u"Vœux d’élèves"_s,
        {{.heading = u"Numéro"_s, .isText = true, .isLocked = true},
            {.heading = u"Vœu 1"_s, .choices = projects}, {.heading = u"Remarque"_s, .wraps = true},
            {.heading = u"Code"_s, .isHidden = true}},
        {});
    table.frozenRows = 1;
    table.frozenColumns = 1;
    table.isProtected = true;
    table.blankRows = 10;
    table.conditions = {{.column = 1, .kind = Condition::Kind::Missing},
        {.column = 0, .kind = Condition::Kind::Repeated, .tone = Condition::Tone::Doubtful}};
    table.rows = {{Cell::ofText(u"00123"_s), Cell::ofText(u"P1 — Été"_s), Cell::ofText(u"  a  b\n=1+1"_s),
                      Cell::ofText(u"'=x"_s)},
        {Cell::ofText(u"00124"_s), Cell(), cellOf(45902, Date), cellOf(0.125, Percent)},
        {Cell::ofText(u"00125"_s), Cell::ofNumber(-12.5), cellOf(45902.5, DateTime), cellOf(1.5, Time)}};
    return table;
}

} // namespace

/// What a real spreadsheet program makes of our files. It is started once for all of them.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        QProcess probe;
        probe.start(Python, {u"-c"_s, u"import uno"_s});
        if (!probe.waitForFinished(Patience) || probe.exitCode() != 0)
            QSKIP("python3-uno is not installed");

        const auto script = u"" PROJECT_ROOT "/tests/client/libreoffice.py"_s;
        QStringList arguments{script, m_folder.path()};
        for (const auto* ending : {"xlsx", "ods"}) {
            const auto path = m_folder.filePath(u"form."_s + QLatin1StringView(ending));
            QCOMPARE(writeTables(path, {form()}), Issues());
            arguments.append(path);
        }
        QProcess office;
        office.start(Python, arguments);
        QVERIFY(office.waitForFinished(Patience));
        QVERIFY2(office.exitCode() == 0, office.readAllStandardError().constData());
        m_found = QJsonDocument::fromJson(office.readAllStandardOutput()).object();
        QCOMPARE(m_found.size(), 2);
    }

    void formIsShownAsItWasMeant_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("XLSX") << u"form.xlsx"_s;
        QTest::newRow("ODS") << u"form.ods"_s;
    }

    void formIsShownAsItWasMeant()
    {
        QFETCH(QString, file);
        const auto sheets = m_found.value(file).toArray();
        QCOMPARE(sheets.size(), 2);
        const auto sheet = sheets.at(0).toObject();
        QCOMPARE(sheet.value(u"name"_s).toString(), u"Vœux d’élèves"_s);
        QVERIFY(sheet.value(u"visible"_s).toBool() && sheet.value(u"protected"_s).toBool());
        QCOMPARE(sheet.value(u"frozen"_s).toArray(), QJsonArray({1, 1}));
        QCOMPARE(sheet.value(u"conditions"_s).toInt(), 2);
        QCOMPARE(sheet.value(u"hiddenColumns"_s).toArray(), QJsonArray({3}));
        QVERIFY(!sheets.at(1).toObject().value(u"visible"_s).toBool());
    }

    void columnsOfferTheirListsAndOnlyTheyCanChange_data() { formIsShownAsItWasMeant_data(); }

    void columnsOfferTheirListsAndOnlyTheyCanChange()
    {
        QFETCH(QString, file);
        const auto sheet = m_found.value(file).toArray().at(0).toObject();
        const auto rules = sheet.value(u"rules"_s).toArray();
        const auto list = rules.at(1).toObject();
        QCOMPARE(list.value(u"type"_s).toString(), u"LIST"_s);
        const auto source = list.value(u"source"_s).toString();
        QVERIFY2(source.contains(u"Projets"_s) || source.contains(u"_listes"_s), qPrintable(source));
        QCOMPARE(list.value(u"message"_s).toString(), u"Choisissez un projet"_s);
        QVERIFY(list.value(u"stops"_s).toBool() && !list.value(u"locked"_s).toBool());
        QCOMPARE(rules.at(0).toObject().value(u"type"_s).toString(), u"ANY"_s);
        QVERIFY(rules.at(0).toObject().value(u"locked"_s).toBool());
        QCOMPARE(sheet.value(u"lastRow"_s).toArray().at(1).toString(), u"LIST"_s); // blank rows, too
    }

    void copiesThatItSavedAreTheSame_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto* name :
            {"form.xlsx.copy.xlsx", "form.xlsx.copy.ods", "form.ods.copy.xlsx", "form.ods.copy.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void copiesThatItSavedAreTheSame()
    {
        QFETCH(QString, file);
        const auto book = readWorkbook(m_folder.filePath(file));
        QCOMPARE(book.issues, Issues());
        QCOMPARE(book.sheets.size(), 2);
        const auto& sheet = book.sheets.first();
        const auto expected = sheetOf(form());
        QCOMPARE(sheet.name, expected.name);
        QCOMPARE(sheet.rows.keys(), expected.rows.keys());
        for (const auto row : expected.rows.keys()) {
            for (int column = 0; column < 4; ++column)
                QCOMPARE(sheet.at(row, column), expected.at(row, column));
        }
        if (file.endsWith(u".xlsx"_s))
            QVERIFY(sheetPart(file).contains("<autoFilter ref=\"A1:D14\""));
        QVERIFY(book.sheets.last().isHidden);
        QCOMPARE(book.sheets.last().at(2, 0).text, u"P2 <b> & Cie"_s);
    }

private:
    [[nodiscard]] QByteArray sheetPart(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        Archive archive(file, {});
        return archive.read(u"xl/worksheets/sheet1.xml"_s);
    }

    const QTemporaryDir m_folder;
    QJsonObject m_found;
};

SUITE(TestLibreOffice)
#include "tst_libreoffice.moc"
