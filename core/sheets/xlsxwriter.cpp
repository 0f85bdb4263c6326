// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxwriter.h"

#include "core/error.h"
#include "core/sheets/celltext.h"
#include "core/sheets/xlsxformats.h"
#include "core/sheets/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype ManyRows = 20'000; // from here on rows go straight to the disk
constexpr qint64 Block = 65'536;
constexpr std::time_t FixedTime = 315'532'800; // 1980-01-01: the time of writing would change the bytes
constexpr qsizetype MaximumMessage = 255; // beside a cell

lxw_row_t rowAt(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnAt(int column)
{
    return static_cast<lxw_col_t>(column);
}

qsizetype writtenSize(const QString& text)
{
    return escapedXlsx(text).size();
}

/// One workbook, made by the library in a folder of its own.
class XlsxWriter : public SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(core::XlsxWriter)

public:
    XlsxWriter(const QString& path, const QList<SheetSpec>& sheets, bool hasManyRows);

private:
    void openSheet() override;
    void putRow(int row, const QList<Cell>& cells) override;
    void closeSheet() override;
    void close() override;

    void defineLists();
    void writeHeading(int column);
    void writeCell(int row, int column, const Cell& cell);
    void writeText(int row, int column, const QString& text);
    void writeNumber(int row, int column, double number, const char* code);
    void offerChoices(int column);
    void protect();
    void check(lxw_error error) const;
    [[nodiscard]] CellFormat formatOf(int column) const;
    [[nodiscard]] lxw_worksheet* worksheet() const { return m_worksheets.at(sheetNumber()); }

    const QTemporaryDir m_folder; ///< Of this user only.
    const PointLocale m_locale;
    XlsxFormats m_formats;
    QList<lxw_worksheet*> m_worksheets;
};

XlsxWriter::XlsxWriter(const QString& path, const QList<SheetSpec>& sheets, bool hasManyRows)
    : SheetWriter(path, sheets)
{
    if (!m_folder.isValid())
        throw Error(tr("The workbook cannot be written: %1").arg(m_folder.errorString()));
    auto folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = hasManyRows ? 1 : 0;
    options.tmpdir = folder.data();
    const auto made = QFile::encodeName(m_folder.filePath(u"workbook.xlsx"_s));
    m_formats.workbook.reset(workbook_new_opt(made.constData(), &options));
    if (!m_formats.workbook)
        throw Error(tr("The workbook cannot be written: there is not enough memory."));
    lxw_doc_properties properties{};
    properties.created = FixedTime;
    check(workbook_set_properties(m_formats.workbook.get(), &properties));
    for (const auto& name : sheetNames(this->sheets())) {
        m_worksheets.append(workbook_add_worksheet(m_formats.workbook.get(), name.toUtf8().constData()));
        if (!m_worksheets.last())
            throw Error(tr("The workbook cannot be written: the sheet name “%1” is refused.").arg(name));
    }
    defineLists();
}

void XlsxWriter::check(lxw_error error) const
{
    if (error != LXW_NO_ERROR)
        throw Error(tr("The workbook cannot be written: %1").arg(QString::fromUtf8(lxw_strerror(error))));
}

void XlsxWriter::defineLists()
{
    const auto sheetName = sheetNames(sheets()).last();
    for (int column = 0; const auto& list : lists().lists()) {
        const auto letters = columnLetters(column++);
        const auto range = u"='%1'!$%2$2:$%2$%3"_s.arg(sheetName, letters).arg(list.values.size() + 1);
        check(workbook_define_name(
            m_formats.workbook.get(), list.range.toUtf8().constData(), range.toUtf8().constData()));
    }
}

CellFormat XlsxWriter::formatOf(int column) const
{
    if (column >= sheet().columns.size())
        return {};
    const auto& about = sheet().columns.at(column);
    return {.code = about.isText ? "@" : "",
        .wraps = about.wraps,
        .isUnlocked = sheet().isProtected && !about.isLocked};
}

void XlsxWriter::openSheet()
{
    const auto& columns = sheet().columns;
    for (int column = 0; column < columns.size(); ++column)
        writeHeading(column);
    if (sheet().frozenRows > 0 || sheet().frozenColumns > 0)
        worksheet_freeze_panes(worksheet(), rowAt(sheet().frozenRows), columnAt(sheet().frozenColumns));
    check(worksheet_repeat_rows(worksheet(), 0, 0));
    if (sheet().isHidden)
        worksheet_hide(worksheet());
}

void XlsxWriter::writeHeading(int column)
{
    const auto& about = sheet().columns.at(column);
    lxw_row_col_options options{};
    options.hidden = about.isHidden ? 1 : 0;
    const auto at = columnAt(column);
    const auto format = formatOf(column);
    check(worksheet_set_column_opt(worksheet(), at, at, about.width,
        format == CellFormat() ? nullptr : m_formats.format(format), &options));
    const auto heading = escapedXlsx(keptText(about.heading, 0, column, writtenSize)).toUtf8();
    check(worksheet_write_string(worksheet(), 0, at, heading.constData(),
        m_formats.format({.code = "", .wraps = true, .isBold = true})));
}

void XlsxWriter::putRow(int row, const QList<Cell>& cells)
{
    for (int column = 0; column < cells.size(); ++column)
        writeCell(row, column, cells.at(column));
}

void XlsxWriter::writeCell(int row, int column, const Cell& cell)
{
    using enum Cell::Kind;
    if (column < sheet().columns.size() && sheet().columns.at(column).isText)
        return writeText(row, column, cell.shown());
    switch (cell.kind) {
    case Empty: return;
    case Error: report(Loss::ErrorCell, row, column, cell.text); [[fallthrough]];
    case Text: return writeText(row, column, cell.text);
    case Bool:
        return check(worksheet_write_boolean(worksheet(), rowAt(row), columnAt(column),
            cell.number != 0 ? 1 : 0, m_formats.formatOrNone(formatOf(column))));
    case Number: return writeNumber(row, column, cell.number, "");
    case Percent: return writeNumber(row, column, cell.number, "0.0%");
    case Date: return writeNumber(row, column, cell.number, "dd/mm/yyyy");
    case DateTime: return writeNumber(row, column, cell.number, "dd/mm/yyyy hh:mm:ss");
    case Time: return writeNumber(row, column, cell.number, "[hh]:mm:ss");
    }
}

void XlsxWriter::writeText(int row, int column, const QString& text)
{
    const auto kept = keptText(text, row, column, writtenSize);
    if (kept.isEmpty())
        return;
    auto format = formatOf(column);
    format.wraps |= kept.contains(u'\n');
    check(worksheet_write_string(worksheet(), rowAt(row), columnAt(column),
        escapedXlsx(kept).toUtf8().constData(), m_formats.formatOrNone(format)));
}

void XlsxWriter::writeNumber(int row, int column, double number, const char* code)
{
    if (!std::isfinite(number)) {
        report(Loss::NotFinite, row, column);
        return;
    }
    auto format = formatOf(column);
    format.code = code;
    check(worksheet_write_number(
        worksheet(), rowAt(row), columnAt(column), number, m_formats.formatOrNone(format)));
}

void XlsxWriter::closeSheet()
{
    const auto& columns = sheet().columns;
    if (sheet().hasFilter && !columns.isEmpty())
        check(worksheet_autofilter(
            worksheet(), 0, 0, rowAt(lastFormRow()), columnAt(static_cast<int>(columns.size()) - 1)));
    if (sheet().isProtected)
        protect();
    if (lastFormRow() == 0)
        return;
    for (int column = 0; column < columns.size(); ++column)
        offerChoices(column);
    for (const auto& condition : sheet().conditions)
        check(
            m_formats.addCondition(worksheet(), condition, lastFormRow(), static_cast<int>(columns.size())));
}

void XlsxWriter::offerChoices(int column)
{
    const auto& choices = sheet().columns.at(column).choices;
    const auto list = lists().listOf(choices);
    if (list < 0)
        return;
    auto formula = u'=' + lists().lists().at(list).range;
    auto bytes = formula.toUtf8();
    auto message = cutToUnits(cleanCellText(choices.message).text, MaximumMessage).toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.error_type = choices.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.value_formula = bytes.data();
    rule.input_message = message.isEmpty() ? nullptr : message.data();
    check(worksheet_data_validation_range(
        worksheet(), 1, columnAt(column), rowAt(lastFormRow()), columnAt(column), &rule));
}

void XlsxWriter::protect()
{
    lxw_protection allowed{};
    allowed.format_cells = 1;
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.autofilter = 1;
    allowed.sort = 1;
    worksheet_protect(worksheet(), nullptr, &allowed);
}

void XlsxWriter::close()
{
    check(workbook_close(m_formats.workbook.release()));
    QFile made(m_folder.filePath(u"workbook.xlsx"_s));
    if (!made.open(QIODevice::ReadOnly))
        throw Error(tr("The workbook cannot be written: %1").arg(made.errorString()));
    while (!made.atEnd())
        file().write(made.read(Block));
}

} // namespace

std::unique_ptr<SheetWriter> xlsxWriter(const QString& path, const QList<SheetSpec>& sheets, qsizetype rows)
{
    return std::make_unique<XlsxWriter>(path, sheets, rows > ManyRows);
}

} // namespace core
