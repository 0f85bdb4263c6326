// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxwriter.h"

#include "core/error.h"
#include "core/sheets/celltext.h"
#include "core/sheets/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <clocale>
#include <cmath>
#include <memory>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int MaximumText = 32'767; // of a cell
constexpr qsizetype MaximumName = 31; // of a sheet
constexpr uint8_t TextFormat = 49; // built in: digits stay digits when they are edited
constexpr qsizetype ManyRows = 20'000; // from here on rows go straight to the disk
constexpr std::time_t FixedTime = 315'532'800; // 1980-01-01: the time of writing would change the bytes

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::XlsxWriter)
};

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw Error(Tr::tr("The workbook cannot be written: %1").arg(QString::fromUtf8(lxw_strerror(error))));
}

/// Numbers with a decimal point while it lives: the library prints them in the locale of the thread.
class PointLocale
{
public:
    PointLocale()
        : m_point(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))), m_old(uselocale(m_point))
    { }
    ~PointLocale()
    {
        uselocale(m_old);
        freelocale(m_point);
    }
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_point;
    locale_t m_old;
};

QString cleanName(const QString& name)
{
    auto clean = cleanCellText(name).text.simplified();
    for (auto& c : clean) {
        if (u"[]:*?/\\"_s.contains(c))
            c = u'-';
    }
    clean = cutToUnits(clean, MaximumName);
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.isEmpty() ? Tr::tr("Sheet") : clean;
}

/// Names as Excel allows them, each once whatever its case.
QStringList sheetNames(const QList<Table>& tables)
{
    QStringList names;
    for (const auto& table : tables) {
        const auto wanted = cleanName(table.name);
        auto name = wanted;
        for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
            const auto tail = u" (%1)"_s.arg(number);
            name = cutToUnits(wanted, MaximumName - tail.size()) + tail;
        }
        names.append(name);
    }
    return names;
}

// Escapes make a text longer, and the limit is on what is written.
QString cutToFit(const QString& text)
{
    auto cut = cutToUnits(text, MaximumText);
    while (escapedXlsx(cut).size() > MaximumText)
        cut = cutToUnits(cut, cut.size() - (escapedXlsx(cut).size() - MaximumText + 6) / 7);
    return cut;
}

/// One workbook being written into a file of its own.
class Writer
{
public:
    Writer(const QString& path, const QString& temporary, bool manyRows)
    {
        auto folder = QFile::encodeName(temporary);
        lxw_workbook_options options{};
        options.constant_memory = manyRows ? 1 : 0;
        options.tmpdir = folder.data();
        m_workbook.reset(workbook_new_opt(QFile::encodeName(path).constData(), &options));
        if (!m_workbook)
            throw Error(Tr::tr("The workbook cannot be written: there is not enough memory."));
        lxw_doc_properties properties{};
        properties.created = FixedTime;
        check(workbook_set_properties(m_workbook.get(), &properties));
    }

    void write(const Table& table, const QString& name, LossReport& losses)
    {
        m_table = &table;
        m_losses = &losses;
        m_sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
        if (!m_sheet)
            throw Error(Tr::tr("The workbook cannot be written: the sheet name “%1” is refused.").arg(name));
        writeHeadings();
        for (int row = 0; row < table.rows.size(); ++row)
            writeRow(row + 1, table.rows.at(row));
    }

    void close() { check(workbook_close(m_workbook.release())); }

private:
    struct Free
    {
        void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
    };

    lxw_format* format(const QByteArray& code, bool wraps = false, bool isBold = false);
    void writeHeadings();
    void writeRow(int row, const QList<Cell>& cells);
    void writeCell(int row, int column, const Cell& cell);
    void writeText(int row, int column, const QString& text, bool isText);
    void writeNumber(int row, int column, double number, const QByteArray& code);
    void report(Loss loss, int row, int column, const QString& value = {})
    {
        m_losses->add(loss, placeIn(*m_table, row, column, value));
    }
    [[nodiscard]] bool isTextColumn(int column) const
    {
        return column < m_table->columns.size() && m_table->columns.at(column).isText;
    }

    std::unique_ptr<lxw_workbook, Free> m_workbook;
    QHash<QByteArray, lxw_format*> m_formats;
    lxw_worksheet* m_sheet = nullptr;
    const Table* m_table = nullptr;
    LossReport* m_losses = nullptr;
};

lxw_format* Writer::format(const QByteArray& code, bool wraps, bool isBold)
{
    const auto key = code + (wraps ? "|wraps" : "|") + (isBold ? "|bold" : "|");
    auto& known = m_formats[key];
    if (known)
        return known;
    known = workbook_add_format(m_workbook.get());
    if (code == "@")
        format_set_num_format_index(known, TextFormat);
    else if (!code.isEmpty())
        format_set_num_format(known, code.constData());
    if (wraps)
        format_set_text_wrap(known);
    if (isBold)
        format_set_bold(known);
    return known;
}

void Writer::writeHeadings()
{
    const auto& columns = m_table->columns;
    for (int column = 0; column < columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        auto* const whole = columns.at(column).isText ? format("@") : nullptr;
        check(worksheet_set_column(m_sheet, at, at, columns.at(column).width, whole));
        const auto heading = cutToFit(cleanCellText(columns.at(column).heading).text);
        check(worksheet_write_string(
            m_sheet, 0, at, escapedXlsx(heading).toUtf8().constData(), format({}, true, true)));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    check(worksheet_repeat_rows(m_sheet, 0, 0));
    if (columns.isEmpty())
        return;
    const auto lastRow = static_cast<lxw_row_t>(m_table->rows.size());
    check(worksheet_autofilter(m_sheet, 0, 0, lastRow, static_cast<lxw_col_t>(columns.size() - 1)));
}

void Writer::writeRow(int row, const QList<Cell>& cells)
{
    for (int column = 0; column < cells.size(); ++column)
        writeCell(row, column, cells.at(column));
}

void Writer::writeCell(int row, int column, const Cell& cell)
{
    using enum Cell::Kind;
    if (isTextColumn(column)) {
        writeText(row, column, cell.shown(), true);
        return;
    }
    switch (cell.kind) {
    case Empty: return;
    case Error: report(Loss::ErrorCell, row, column, cell.text); [[fallthrough]];
    case Text: return writeText(row, column, cell.text, false);
    case Bool:
        return check(worksheet_write_boolean(m_sheet, static_cast<lxw_row_t>(row),
            static_cast<lxw_col_t>(column), cell.number != 0 ? 1 : 0, nullptr));
    case Number: return writeNumber(row, column, cell.number, {});
    case Percent: return writeNumber(row, column, cell.number, "0.0%");
    case Date: return writeNumber(row, column, cell.number, "dd/mm/yyyy");
    case DateTime: return writeNumber(row, column, cell.number, "dd/mm/yyyy hh:mm:ss");
    case Time: return writeNumber(row, column, cell.number, "[hh]:mm:ss");
    }
}

void Writer::writeText(int row, int column, const QString& text, bool isText)
{
    const auto clean = cleanCellText(text);
    if (clean.isChanged)
        report(Loss::ControlCharacters, row, column, clean.text);
    const auto cut = cutToFit(clean.text);
    if (cut.size() < clean.text.size())
        report(Loss::TextCut, row, column, cut);
    if (cut.isEmpty())
        return;
    const bool wraps = cut.contains(u'\n');
    check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
        escapedXlsx(cut).toUtf8().constData(), isText || wraps ? format(isText ? "@" : "", wraps) : nullptr));
}

void Writer::writeNumber(int row, int column, double number, const QByteArray& code)
{
    if (!std::isfinite(number)) {
        report(Loss::NotFinite, row, column);
        return;
    }
    check(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), number,
        code.isEmpty() ? nullptr : format(code)));
}

} // namespace

QByteArray xlsxBytes(const QList<Table>& tables, LossReport& losses)
{
    const QTemporaryDir folder; // of this user only
    if (!folder.isValid())
        throw Error(Tr::tr("The workbook cannot be written: %1").arg(folder.errorString()));
    const auto path = folder.filePath(u"workbook.xlsx"_s);
    const bool manyRows
        = std::ranges::any_of(tables, [](const Table& table) { return table.rows.size() > ManyRows; });
    const PointLocale locale;
    Writer writer(path, folder.path(), manyRows);
    const auto names = sheetNames(tables);
    for (int i = 0; i < tables.size(); ++i)
        writer.write(tables.at(i), names.at(i), losses);
    writer.close();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Tr::tr("The workbook cannot be written: %1").arg(file.errorString()));
    return file.readAll();
}

} // namespace core
