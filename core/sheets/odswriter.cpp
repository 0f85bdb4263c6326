// SPDX-License-Identifier: MIT
#include "core/sheets/odswriter.h"

#include "core/error.h"
#include "core/sheets/archivewriter.h"
#include "core/sheets/odsparts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringEncoder>
#include <QTemporaryFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype Block = 65'536;
constexpr double FirstImpossibleDate = 2'958'466; // 10000-01-01
constexpr qint64 MillisecondsOfDay = 86'400'000;

QByteArray shortest(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray isoDate(qint64 days)
{
    return QDate(1899, 12, 30).addDays(days).toString(Qt::ISODate).toLatin1();
}

// Seconds with as many thousandths as there are.
QByteArray secondsText(qint64 milliseconds)
{
    auto text = QByteArray::number(milliseconds / 1000).rightJustified(2, '0');
    if (milliseconds % 1000 != 0)
        text += '.' + QByteArray::number(milliseconds % 1000).rightJustified(3, '0');
    return text;
}

QByteArray clockText(qint64 milliseconds, const std::array<const char*, 3>& marks)
{
    const auto two = [](qint64 part) { return QByteArray::number(part).rightJustified(2, '0'); };
    return two(milliseconds / 3'600'000) + marks[0] + two(milliseconds / 60'000 % 60) + marks[1]
        + secondsText(milliseconds % 60'000) + marks[2];
}

QByteArray dateValue(double number)
{
    const auto all = std::llround(number * static_cast<double>(MillisecondsOfDay));
    const auto days = isoDate(all / MillisecondsOfDay);
    return days + 'T' + clockText(all % MillisecondsOfDay, {":", ":", ""});
}

QByteArray durationValue(double number)
{
    const auto all = std::llround(number * static_cast<double>(MillisecondsOfDay));
    return (all < 0 ? "-PT" : "PT") + clockText(std::abs(all), {"H", "M", "S"});
}

bool isDate(double number)
{
    return number >= 0 && number < FirstImpossibleDate;
}

OdsLook::Kind lookKind(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Percent: return OdsLook::Kind::Percent;
    case Cell::Kind::Date: return OdsLook::Kind::Date;
    case Cell::Kind::DateTime: return OdsLook::Kind::DateTime;
    case Cell::Kind::Time: return OdsLook::Kind::Time;
    default: return OdsLook::Kind::General;
    }
}

/// The attributes of a value that is no text.
QByteArray valueAttributes(const Cell& cell)
{
    using enum Cell::Kind;
    const bool hasDay = isDate(cell.number);
    if (cell.kind == Date && hasDay && cell.number == std::floor(cell.number))
        return "date\" office:date-value=\"" + isoDate(static_cast<qint64>(cell.number));
    if ((cell.kind == Date || cell.kind == DateTime) && hasDay)
        return "date\" office:date-value=\"" + dateValue(cell.number);
    if (cell.kind == Time)
        return "time\" office:time-value=\"" + durationValue(cell.number);
    if (cell.kind == Bool)
        return QByteArray("boolean\" office:boolean-value=\"") + (cell.number != 0 ? "true" : "false");
    return (cell.kind == Percent ? "percentage\" office:value=\"" : "float\" office:value=\"")
        + shortest(cell.number);
}

void appendUtf8(QByteArray& xml, QStringView text)
{
    const auto before = xml.size();
    xml.resize(before + text.size() * 3);
    QStringEncoder encode(QStringEncoder::Utf8);
    const auto* const end = encode.appendToBuffer(xml.data() + before, text);
    xml.resize(end - xml.constData());
}

/// One paragraph for each line; blanks at an end or in a row, and tabs, are elements.
void appendParagraphs(QByteArray& xml, const QString& text)
{
    xml += "<text:p>";
    QChar before = u' ';
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) { appendUtf8(xml, QStringView(text).sliced(from, to - from)); };
    const auto put = [&](qsizetype at, const char* instead) {
        flush(at);
        xml += instead;
        from = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        const bool isOuter = i + 1 == text.size() || text.at(i + 1) == u'\n' || text.at(i + 1) == u'\t';
        if (c == u'<')
            put(i, "&lt;");
        else if (c == u'>')
            put(i, "&gt;");
        else if (c == u'&')
            put(i, "&amp;");
        else if (c == u'\n')
            put(i, "</text:p><text:p>");
        else if (c == u'\t')
            put(i, "<text:tab/>");
        else if (c == u' ' && (before == u' ' || isOuter))
            put(i, "<text:s/>");
        before = c == u'\n' || c == u'\t' ? u' ' : c;
    }
    flush(text.size());
    xml += "</text:p>";
}

QByteArray startOf(const OdsLook& look, const QByteArray& validation)
{
    return "<table:table-cell" + validation + " table:style-name=\"" + odsStyleName(look)
        + "\" office:value-type=\"";
}

class OdsWriter : public SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(core::OdsWriter)

public:
    OdsWriter(const QString& path, const QList<SheetSpec>& sheets);

private:
    /// What is the same for all cells of a column.
    struct ColumnTags
    {
        OdsLook look;
        QByteArray start; ///< Of a cell, up to the type of its value.
        QByteArray blank; ///< An empty cell.
        QByteArray validation; ///< Attribute; empty: none.
        bool isForm = false; ///< Empty cells must be written.
    };

    void openSheet() override;
    void putRow(int row, const QList<Cell>& cells) override;
    void closeSheet() override;
    void close() override;

    void prepareColumns();
    void writeBlanks(int first, int last);
    void writeCell(int row, int column, const Cell& cell);
    void writeText(int row, int column, const QString& text, OdsLook look);
    void writeFormRows();
    void flush();
    [[nodiscard]] OdsLook lookOf(int column) const;
    void startCell(int column, const OdsLook& look);

    QTemporaryFile m_scratch;
    std::unique_ptr<ArchiveWriter> m_archive;
    QByteArray m_xml;
    QByteArray m_ranges; ///< Of the filters; they follow the tables.
    QList<ColumnTags> m_columns;
    int m_formColumns = 0; ///< As far as empty cells must be written.
};

OdsWriter::OdsWriter(const QString& path, const QList<SheetSpec>& sheets) : SheetWriter(path, sheets)
{
    if (!m_scratch.open())
        throw Error(tr("The workbook cannot be written: %1").arg(m_scratch.errorString()));
    m_archive = std::make_unique<ArchiveWriter>(m_scratch);
    m_archive->add(
        "mimetype", "application/vnd.oasis.opendocument.spreadsheet", ArchiveWriter::Method::Stored);
    m_archive->add("META-INF/manifest.xml", odsManifest());
    m_archive->add("styles.xml", odsStylesPart());
    m_archive->add("meta.xml", odsMetaPart());
    m_archive->add("settings.xml", odsSettingsPart(this->sheets()));
    m_archive->begin("content.xml");
    m_xml = odsContentHead(this->sheets(), lists());
}

void OdsWriter::prepareColumns()
{
    m_columns.clear();
    m_formColumns = 0;
    for (const auto& column : sheet().columns) {
        ColumnTags tags;
        tags.look = {.kind = column.isText ? OdsLook::Kind::Text : OdsLook::Kind::General,
            .wraps = column.wraps,
            .isUnlocked = sheet().isProtected && !column.isLocked};
        const auto list = lists().listOf(column.choices);
        if (list >= 0)
            tags.validation
                = " table:content-validation-name=\"" + odsValidationName(list, column.choices) + '"';
        tags.isForm = list >= 0 || tags.look.isUnlocked || column.isText;
        tags.blank = "<table:table-cell table:style-name=\"" + odsStyleName(tags.look) + '"' + tags.validation
            + "/>";
        tags.start = startOf(tags.look, tags.validation);
        m_columns.append(tags);
        if (tags.isForm)
            m_formColumns = static_cast<int>(m_columns.size());
    }
}

void OdsWriter::openSheet()
{
    prepareColumns();
    m_xml += odsTableHead(sheets(), sheetNumber());
    m_xml += "<table:table-header-rows><table:table-row>";
    const auto& columns = sheet().columns;
    for (int column = 0; column < columns.size(); ++column)
        writeText(0, column, columns.at(column).heading, {.kind = OdsLook::Kind::Heading});
    m_xml += columns.isEmpty() ? "<table:table-cell/>" : "";
    m_xml += "</table:table-row></table:table-header-rows>";
}

void OdsWriter::putRow(int row, const QList<Cell>& cells)
{
    m_xml += "<table:table-row>";
    const auto before = m_xml.size();
    int next = 0;
    for (int column = 0; column < cells.size(); ++column) {
        if (cells.at(column).kind == Cell::Kind::Empty)
            continue;
        writeBlanks(next, column);
        writeCell(row, column, cells.at(column));
        next = column + 1;
    }
    writeBlanks(next, m_formColumns);
    m_xml += m_xml.size() == before ? "<table:table-cell/></table:table-row>" : "</table:table-row>";
    if (m_xml.size() >= Block)
        flush();
}

void OdsWriter::writeBlanks(int first, int last)
{
    for (int column = first; column < last;) {
        int end = column + 1;
        if (column < m_formColumns) {
            m_xml += m_columns.at(column).blank;
        } else {
            end = last;
            m_xml += "<table:table-cell table:number-columns-repeated=\"" + QByteArray::number(end - column)
                + "\"/>";
        }
        column = end;
    }
}

void OdsWriter::startCell(int column, const OdsLook& look)
{
    if (column >= m_columns.size())
        m_xml += startOf(look, {});
    else if (m_columns.at(column).look == look)
        m_xml += m_columns.at(column).start; // of most cells
    else
        m_xml += startOf(look, m_columns.at(column).validation);
}

OdsLook OdsWriter::lookOf(int column) const
{
    return column < m_columns.size() ? m_columns.at(column).look : OdsLook();
}

void OdsWriter::writeCell(int row, int column, const Cell& cell)
{
    auto look = lookOf(column);
    if (look.kind == OdsLook::Kind::Text)
        return writeText(row, column, cell.shown(), look);
    if (cell.kind == Cell::Kind::Error)
        report(Loss::ErrorCell, row, column, cell.text);
    if (cell.kind == Cell::Kind::Error || cell.kind == Cell::Kind::Text)
        return writeText(row, column, cell.text, look);
    if (!std::isfinite(cell.number)) {
        report(Loss::NotFinite, row, column);
        return writeBlanks(column, column + 1);
    }
    look.kind = lookKind(cell.kind);
    startCell(column, look);
    m_xml += valueAttributes(cell);
    m_xml += "\"/>";
}

void OdsWriter::writeText(int row, int column, const QString& text, OdsLook look)
{
    const auto kept = keptText(text, row, column, [](const QString& all) { return all.size(); });
    if (kept.isEmpty())
        return writeBlanks(column, column + 1);
    look.wraps |= look.kind != OdsLook::Kind::Heading && kept.contains(u'\n');
    startCell(column, look);
    m_xml += "string\">";
    appendParagraphs(m_xml, kept);
    m_xml += "</table:table-cell>";
}

void OdsWriter::writeFormRows()
{
    const int blank = lastFormRow() - lastRow();
    if (blank <= 0)
        return;
    m_xml += "<table:table-row table:number-rows-repeated=\"" + QByteArray::number(blank) + "\">";
    writeBlanks(0, m_formColumns);
    m_xml += m_formColumns == 0 ? "<table:table-cell/></table:table-row>" : "</table:table-row>";
}

void OdsWriter::closeSheet()
{
    writeFormRows();
    m_xml += odsConditions(sheets(), sheetNumber(), lastFormRow()) + "</table:table>";
    const auto columns = static_cast<int>(sheet().columns.size());
    if (sheet().hasFilter && columns > 0)
        m_ranges += "<table:database-range table:name=\"__Anonymous_Sheet_DB__"
            + QByteArray::number(sheetNumber()) + "\" table:target-range-address=\""
            + odsEscaped(odsRange(sheetNames(sheets()).at(sheetNumber()), 0, 0, columns - 1, lastFormRow()))
            + "\" table:display-filter-buttons=\"true\"/>";
}

void OdsWriter::close()
{
    if (!m_ranges.isEmpty())
        m_xml += "<table:database-ranges>" + m_ranges + "</table:database-ranges>";
    m_xml += "</office:spreadsheet></office:body></office:document-content>";
    flush();
    m_archive->end();
    m_archive->close();
    if (!m_scratch.flush() || m_scratch.error() != QFileDevice::NoError || !m_scratch.seek(0))
        throw Error(tr("The workbook cannot be written: %1").arg(m_scratch.errorString()));
    while (!m_scratch.atEnd())
        file().write(m_scratch.read(Block));
}

void OdsWriter::flush()
{
    m_archive->write(m_xml);
    m_xml.resize(0);
}

} // namespace

std::unique_ptr<SheetWriter> odsWriter(const QString& path, const QList<SheetSpec>& sheets)
{
    return std::make_unique<OdsWriter>(path, sheets);
}

} // namespace core
