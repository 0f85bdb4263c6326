// SPDX-License-Identifier: MIT
#include "core/sheets/odsreader.h"

#include "core/sheets/odscells.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/xlsxcells.h"
#include "core/sheets/xmlparser.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const auto Content = u"content.xml"_s;

/// Reads `content.xml`. An element that has no meaning where it stands is skipped with all it holds:
/// shapes, comments and tables within cells have cells and texts, too.
class ContentHandler : public XmlHandler
{
public:
    ContentHandler(const Limits& limits, WorkbookBuilder& builder)
        : m_builder(builder), m_text(limits.cellBytes)
    { }

    void start(QByteArrayView name, const XmlAttributes& attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView piece) override;

    [[nodiscard]] bool hasSpreadsheet() const { return m_hasSpreadsheet; }

private:
    enum class Level { Document, Spreadsheet, Table, Row, Cell, Paragraph };

    void startInDocument(QByteArrayView name, const XmlAttributes& attributes);
    void startInParagraph(QByteArrayView name, const XmlAttributes& attributes);
    void startTable(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void addMerge(const XmlAttributes& attributes);
    void finishCell();
    void finishRow();
    [[nodiscard]] Cell cellOf();
    [[nodiscard]] Cell valueOf(const QByteArray& type, const QByteArray& value);
    [[nodiscard]] Cell lost(Loss loss, const QByteArray& value);

    WorkbookBuilder& m_builder;
    OdsText m_text;
    Level m_level = Level::Document;
    int m_skipped = 0; ///< Depth within an element that is skipped.
    bool m_hasSpreadsheet = false;
    QString m_tableStyle; ///< That is being read.
    QSet<QString> m_hiddenStyles;

    OdsValue m_value;
    int m_row = 0;
    int m_rowRepeat = 1;
    int m_column = 0;
    int m_columnRepeat = 1;
};

/// A number of repetitions or of merged cells; 1 where none is told.
int countOf(const XmlAttributes& attributes, QByteArrayView name, int most)
{
    const auto text = attributes.value(name);
    bool isNumber = text.isNull();
    const auto count = isNumber ? 1 : text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > most)
        refuseDamaged(Content);
    return count;
}

void ContentHandler::start(QByteArrayView name, const XmlAttributes& attributes)
{
    const bool isRows = name == "table-header-rows" || name == "table-row-group" || name == "table-rows";
    const bool isCell = name == "table-cell" || name == "covered-table-cell";
    if (m_skipped > 0)
        ++m_skipped;
    else if (m_level == Level::Document)
        startInDocument(name, attributes);
    else if (m_level == Level::Spreadsheet && name == "table")
        startTable(attributes);
    else if (m_level == Level::Table && name == "table-row")
        startRow(attributes);
    else if (m_level == Level::Row && isCell)
        startCell(attributes);
    else if (m_level == Level::Cell && name == "p") {
        m_text.beginParagraph();
        m_level = Level::Paragraph;
    } else if (m_level == Level::Paragraph)
        startInParagraph(name, attributes);
    else if (m_level != Level::Table || !isRows)
        m_skipped = 1;
}

void ContentHandler::startInDocument(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "spreadsheet") {
        m_level = Level::Spreadsheet;
        m_hasSpreadsheet = true;
    } else if (name == "style") {
        m_tableStyle = attributes.text("name");
    } else if (name == "table-properties" && attributes.value("display") == "false") {
        m_hiddenStyles.insert(m_tableStyle);
    }
}

void ContentHandler::startInParagraph(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "s")
        m_text.addExact(" ", std::max(attributes.value("c").isNull() ? 1 : attributes.value("c").toInt(), 1));
    else if (name == "tab")
        m_text.addExact("\t");
    else if (name == "line-break")
        m_text.addExact("\n");
    else if (name == "annotation" || name == "frame" || name == "note" || name == "ruby-text")
        m_skipped = 1;
}

void ContentHandler::startTable(const XmlAttributes& attributes)
{
    const auto name = attributes.text("name");
    if (name.startsWith(u"'file:")) { // what a link to another file showed last
        m_skipped = 1;
        return;
    }
    m_builder.beginSheet(name, m_hiddenStyles.contains(attributes.text("style-name")));
    m_level = Level::Table;
    m_row = 0;
}

void ContentHandler::startRow(const XmlAttributes& attributes)
{
    m_rowRepeat = countOf(attributes, "number-rows-repeated", MaximumRows - m_row);
    m_column = 0;
    m_level = Level::Row;
}

void ContentHandler::startCell(const XmlAttributes& attributes)
{
    m_columnRepeat = countOf(attributes, "number-columns-repeated", MaximumColumns - m_column);
    m_value = OdsValue::of(attributes);
    m_text.clear();
    m_level = Level::Cell;
    addMerge(attributes);
}

void ContentHandler::addMerge(const XmlAttributes& attributes)
{
    const auto columns = countOf(attributes, "number-columns-spanned", MaximumColumns);
    const auto rows = countOf(attributes, "number-rows-spanned", MaximumRows);
    if (columns == 1 && rows == 1)
        return;
    m_builder.addMerge({m_row, m_column, std::min(m_row + rows, MaximumRows) - 1,
        std::min(m_column + columns, MaximumColumns) - 1});
}

void ContentHandler::text(QByteArrayView piece)
{
    if (m_level == Level::Paragraph && m_skipped == 0)
        m_text.addPiece(piece);
}

void ContentHandler::end(QByteArrayView name)
{
    if (m_skipped > 0)
        --m_skipped;
    else if (m_level == Level::Paragraph && name == "p")
        m_level = Level::Cell;
    else if (m_level == Level::Cell)
        finishCell();
    else if (m_level == Level::Row)
        finishRow();
    else if (m_level == Level::Table && name == "table") {
        m_builder.endSheet();
        m_level = Level::Spreadsheet;
    } else if (m_level == Level::Spreadsheet)
        m_level = Level::Document;
}

void ContentHandler::finishCell()
{
    const auto cell = cellOf();
    m_builder.setCells(m_row, m_column, cell, m_columnRepeat);
    m_column += m_columnRepeat;
    m_level = Level::Row;
}

void ContentHandler::finishRow()
{
    m_builder.repeatRow(m_row, m_rowRepeat);
    m_row += m_rowRepeat;
    m_level = Level::Table;
}

Cell ContentHandler::cellOf()
{
    Cell cell;
    if (m_value.isError) {
        cell = lost(Loss::ErrorCell, m_text.bytes());
        cell.kind = Cell::Kind::Error;
        cell.text = QString::fromUtf8(m_text.bytes());
    } else if (m_value.type.isEmpty() || m_value.type == "string") {
        cell = Cell::ofText(QString::fromUtf8(m_value.hasText ? m_value.value : m_text.bytes()));
    } else {
        cell = valueOf(m_value.type, m_value.value);
    }
    const bool isCalculated = !m_value.type.isEmpty() || !m_text.isEmpty();
    if (m_value.isFormula && !isCalculated)
        m_builder.report(Loss::FormulaWithoutResult, m_row, m_column);
    cell.isFormula = m_value.isFormula && cell.kind != Cell::Kind::Empty;
    return cell;
}

Cell ContentHandler::valueOf(const QByteArray& type, const QByteArray& value)
{
    if (type == "float" || type == "currency" || type == "percentage") {
        const auto number = exactNumber(value);
        const auto kind = type == "percentage" ? Cell::Kind::Percent : Cell::Kind::Number;
        return number ? numberCell(*number, kind, false) : lost(Loss::BadNumber, value);
    }
    if (type == "boolean") {
        const bool isTruth = value == "true" || value == "false";
        return isTruth ? numberCell(value == "true" ? 1 : 0, Cell::Kind::Bool, false)
                       : lost(Loss::BadNumber, value);
    }
    if (type == "date") {
        const auto date = isoCell(QString::fromUtf8(value));
        return date ? *date : lost(Loss::BadDate, value);
    }
    if (type == "time") {
        const auto days = durationDays(QString::fromUtf8(value));
        return days ? numberCell(*days, Cell::Kind::Time, false) : lost(Loss::BadDate, value);
    }
    return lost(Loss::UnknownCellType, type);
}

Cell ContentHandler::lost(Loss loss, const QByteArray& value)
{
    m_builder.report(loss, m_row, m_column, QString::fromUtf8(value));
    return {};
}

} // namespace

Workbook readOds(Archive& archive, const Limits& limits, const RowFunction& take)
{
    WorkbookBuilder builder(limits, take);
    ContentHandler handler(limits, builder);
    parseXml(archive, Content, handler);
    if (!handler.hasSpreadsheet())
        refuseDamaged(Content);
    return builder.workbook();
}

} // namespace core
