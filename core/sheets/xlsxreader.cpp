// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxreader.h"

#include "core/sheets/richtext.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/workbookbuilder.h"
#include "core/sheets/xlsxcells.h"
#include "core/sheets/xlsxpackage.h"
#include "core/sheets/xlsxtext.h"

namespace core {

namespace {

/// What all sheets of a workbook share.
struct Shared
{
    QStringList strings;
    QList<Cell::Kind> kinds;
    bool has1904Dates = false;
};

/// Reads the cells of one sheet. Elements outside `sheetData` may have the names of cells, too.
class SheetHandler : public XmlHandler
{
public:
    SheetHandler(const QString& part, const Shared& shared, int cellBytes, WorkbookBuilder& builder)
        : m_part(part), m_shared(shared), m_builder(builder), m_value(cellBytes)
    { }

    void start(QByteArrayView name, const XmlAttributes& attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView piece) override;

private:
    enum class Section { None, Rows, Merges };
    enum class Inside { Nothing, Value, Inline };

    void startInRows(QByteArrayView name, const XmlAttributes& attributes);
    void startRow(QByteArrayView number);
    void startCell(const XmlAttributes& attributes);
    void finishCell();
    [[nodiscard]] Cell cellOf(const QByteArray& value);
    [[nodiscard]] Cell sharedText(const QByteArray& value);
    [[nodiscard]] Cell number(const QByteArray& value);
    [[nodiscard]] Cell lost(Loss loss, const QByteArray& value);

    const QString m_part;
    const Shared& m_shared;
    WorkbookBuilder& m_builder;

    Section m_section = Section::None;
    Inside m_inside = Inside::Nothing;
    int m_row = -1;
    int m_column = -1;
    QByteArray m_type;
    int m_style = 0;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    RichText m_value;
};

void SheetHandler::start(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_section == Section::Rows) {
        startInRows(name, attributes);
    } else if (m_section == Section::Merges && name == "mergeCell") {
        const auto merge = mergeOf(attributes.value("ref"));
        if (!merge)
            refuseDamaged(m_part);
        m_builder.addMerge(*merge);
    } else if (name == "sheetData") {
        m_section = Section::Rows;
    } else if (name == "mergeCells") {
        m_section = Section::Merges;
    }
}

void SheetHandler::startInRows(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_inside == Inside::Inline)
        m_value.start(name);
    else if (name == "row")
        startRow(attributes.value("r"));
    else if (name == "c")
        startCell(attributes);
    else if (name == "f")
        m_hasFormula = true;
    else if (name == "v" || name == "is")
        m_inside = name == "v" ? Inside::Value : Inside::Inline;
    m_hasValue |= m_inside != Inside::Nothing;
}

void SheetHandler::startRow(QByteArrayView number)
{
    const auto given = number.isNull() ? std::optional(m_row + 2) : rowNumber(number);
    if (!given || *given - 1 <= m_row || *given > MaximumRows)
        refuseDamaged(m_part);
    m_row = *given - 1;
    m_column = -1;
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    const auto reference = attributes.value("r");
    const auto address = reference.isNull() ? CellAddress{m_row, m_column + 1} : cellAddress(reference);
    if (!address || address->row != m_row || m_row < 0 || address->column >= MaximumColumns)
        refuseDamaged(m_part);
    m_column = address->column;
    m_type = attributes.value("t").toByteArray();
    m_style = attributes.value("s").toInt();
    m_hasFormula = false;
    m_hasValue = false;
    m_value.clear();
}

void SheetHandler::text(QByteArrayView piece)
{
    if (m_inside == Inside::Value)
        m_value.append(piece);
    else if (m_inside == Inside::Inline)
        m_value.text(piece);
}

void SheetHandler::end(QByteArrayView name)
{
    if (name == "v" || name == "is")
        m_inside = Inside::Nothing;
    else if (m_inside == Inside::Inline)
        m_value.end(name);
    else if (m_section == Section::Rows && name == "c")
        finishCell();
    else if (name == "sheetData" || name == "mergeCells")
        m_section = Section::None;
}

void SheetHandler::finishCell()
{
    if (m_hasFormula && !m_hasValue)
        m_builder.report(Loss::FormulaWithoutResult, m_row, m_column);
    if (!m_hasValue || m_value.bytes().isEmpty())
        return;
    if (m_builder.hasCell(m_row, m_column))
        refuseDamaged(m_part);
    auto cell = cellOf(m_value.bytes());
    cell.isFormula = m_hasFormula && cell.kind != Cell::Kind::Empty;
    m_builder.setCell(m_row, m_column, cell);
}

Cell SheetHandler::cellOf(const QByteArray& value)
{
    if (m_type.isEmpty() || m_type == "n")
        return number(value);
    if (m_type == "s")
        return sharedText(value);
    if (m_type == "str" || m_type == "inlineStr")
        return Cell::ofText(unescapedXlsx(QString::fromUtf8(value)));
    if (m_type == "b") {
        const bool isTrue = value == "1" || value == "true";
        if (!isTrue && value != "0" && value != "false")
            return lost(Loss::BadNumber, value);
        return numberCell(isTrue ? 1 : 0, Cell::Kind::Bool, false);
    }
    if (m_type == "d") {
        const auto date = isoCell(QString::fromUtf8(value));
        return date ? *date : lost(Loss::BadDate, value);
    }
    if (m_type != "e")
        return lost(Loss::UnknownCellType, value);
    auto error = lost(Loss::ErrorCell, value);
    error.kind = Cell::Kind::Error;
    error.text = QString::fromUtf8(value);
    return error;
}

Cell SheetHandler::sharedText(const QByteArray& value)
{
    bool isNumber = false;
    const auto index = value.toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_shared.strings.size())
        return lost(Loss::BadTextIndex, value);
    return Cell::ofText(m_shared.strings.at(index));
}

Cell SheetHandler::number(const QByteArray& value)
{
    const auto exact = exactNumber(value);
    if (!exact)
        return lost(Loss::BadNumber, value);
    return numberCell(*exact, m_shared.kinds.value(m_style, Cell::Kind::Number), m_shared.has1904Dates);
}

Cell SheetHandler::lost(Loss loss, const QByteArray& value)
{
    m_builder.report(loss, m_row, m_column, QString::fromUtf8(value));
    return {};
}

} // namespace

Workbook readXlsx(Archive& archive, const Limits& limits, const RowFunction& take)
{
    const auto package = readXlsxPackage(archive);
    Shared shared;
    shared.has1904Dates = package.has1904Dates;
    if (!package.strings.isEmpty())
        shared.strings = readSharedStrings(archive, package.strings);
    if (!package.styles.isEmpty())
        shared.kinds = readCellKinds(archive, package.styles);

    WorkbookBuilder builder(limits, take);
    for (const auto& sheet : package.sheets) {
        if (sheet.path.isEmpty()) {
            builder.report(Loss::SheetWithoutCells, SheetPlace{sheet.name, 0, {}, {}});
            continue;
        }
        builder.beginSheet(sheet.name, sheet.isHidden);
        SheetHandler handler(sheet.path, shared, limits.cellBytes, builder);
        parseXml(archive, sheet.path, handler);
        builder.endSheet();
    }
    return builder.workbook();
}

} // namespace core
