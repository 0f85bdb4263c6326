// SPDX-License-Identifier: MIT
#include "core/sheets/workbookbuilder.h"

#include "core/sheets/celltext.h"
#include "core/sheets/sheeterror.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::WorkbookBuilder)
};

} // namespace

void WorkbookBuilder::beginSheet(const QString& name, bool isHidden)
{
    if (m_sheets.size() >= m_limits.sheets)
        refuseTooBig(Tr::tr("This workbook has more than %n sheet(s).", nullptr, m_limits.sheets));
    m_sheet = {};
    m_sheet.name = name;
    m_sheet.isHidden = isHidden;
    m_row = -1;
    m_rowCount = 0;
}

void WorkbookBuilder::setCell(int row, int column, const Cell& cell)
{
    if (cell.kind == Cell::Kind::Empty)
        return;
    if (column >= m_limits.columns) {
        report(Loss::ColumnDropped, row, column, cell.shown());
        return;
    }
    if (row != m_row)
        flushRow();
    m_row = row;
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    auto& place = m_cells[column];
    place = cell;
    if (!isPlainText(cell.text) || cell.text.size() * 3 > m_limits.cellBytes)
        place.text = kept(cell.text, row, column);
    if (place.kind == Cell::Kind::Text && place.text.isEmpty())
        place = {};
    count(place);
}

bool WorkbookBuilder::hasCell(int row, int column) const
{
    return row == m_row && column < m_cells.size() && m_cells.at(column).kind != Cell::Kind::Empty;
}

QString WorkbookBuilder::kept(const QString& text, int row, int column)
{
    const auto clean = cleanCellText(text);
    if (clean.isChanged)
        report(Loss::ControlCharacters, row, column, clean.text);
    const auto cut = cutToBytes(clean.text, m_limits.cellBytes);
    if (cut)
        report(Loss::TextCut, row, column, *cut);
    return cut.value_or(clean.text);
}

void WorkbookBuilder::setCells(int row, int column, const Cell& cell, int times)
{
    if (cell.kind == Cell::Kind::Empty)
        return;
    const int dropped = column + times - std::max(column, m_limits.columns);
    if (dropped > 0)
        m_losses.add(Loss::ColumnDropped,
            {m_sheet.name, row + 1, columnLetters(column + times - dropped), cell.shown()}, dropped);
    if (column >= m_limits.columns)
        return;
    setCell(row, column, cell);
    const auto kept = m_cells.at(column);
    for (int at = column + 1; at < std::min(column + times, m_limits.columns); ++at) {
        m_cells.resize(at + 1);
        m_cells[at] = kept;
        count(kept);
    }
}

void WorkbookBuilder::repeatRow(int row, int times)
{
    if (row == m_row)
        flushRow(times);
}

void WorkbookBuilder::count(const Cell& cell)
{
    m_rowCells += cell.kind == Cell::Kind::Empty ? 0 : 1;
    m_rowBytes += cell.text.size() * qint64(sizeof(QChar));
    checkLimits();
}

void WorkbookBuilder::checkLimits() const
{
    if (m_cellCount + m_rowCells > m_limits.cells)
        refuseTooBig(Tr::tr("This file has more than %n cell(s) with a value.", nullptr, m_limits.cells));
    if (m_textBytes + m_rowBytes > m_limits.textBytes)
        refuseTooBig(
            Tr::tr("The texts of this file have more than %1 megabytes.").arg(m_limits.textBytes >> 20));
}

// Everything is counted before a row is repeated: a small file may ask for a great many.
void WorkbookBuilder::flushRow(int times)
{
    while (!m_cells.isEmpty() && m_cells.last().kind == Cell::Kind::Empty)
        m_cells.removeLast();
    m_rowCount += m_cells.isEmpty() ? 0 : times;
    m_rowCells *= times;
    m_rowBytes *= times;
    checkLimits();
    if (m_rowCount > m_limits.rows)
        refuseTooBig(Tr::tr("This file has more than %n row(s) in one sheet.", nullptr, m_limits.rows));
    m_cellCount += std::exchange(m_rowCells, 0);
    m_textBytes += std::exchange(m_rowBytes, 0);
    for (int row = m_row; row < m_row + times && !m_cells.isEmpty(); ++row) {
        if (m_take)
            m_take(m_sheet.name, row, m_cells);
        else
            m_sheet.rows.insert(m_sheet.rows.cend(), row, m_cells);
    }
    const auto width = m_cells.size();
    m_cells.clear();
    m_cells.reserve(width); // the next row is mostly as long
}

void WorkbookBuilder::addMerge(const Merge& merge)
{
    if (m_sheet.merges.size() < m_limits.merges)
        m_sheet.merges.append(merge);
    else
        report(Loss::MergeIgnored, merge.row1, merge.column1);
}

void WorkbookBuilder::endSheet()
{
    flushRow();
    for (const auto& merge : m_sheet.merges)
        clearCovered(merge);
    m_sheets.append(m_sheet);
}

// Merges that overlap would be visited without end; honest ones cover each cell once.
void WorkbookBuilder::clearCovered(const Merge& merge)
{
    for (auto row = m_sheet.rows.lowerBound(merge.row1); row != m_sheet.rows.end() && row.key() <= merge.row2;
         ++row) {
        const auto end = std::min(static_cast<int>(row->size()), merge.column2 + 1);
        m_coveredVisits += std::max(1, end - merge.column1);
        if (m_coveredVisits > qint64(m_limits.rows) * m_limits.columns)
            refuseHostile(Tr::tr("Merged cells of this file overlap without end."));
        for (int column = merge.column1; column < end; ++column) {
            const bool isCorner = row.key() == merge.row1 && column == merge.column1;
            if (isCorner || row->at(column).kind == Cell::Kind::Empty)
                continue;
            report(Loss::CoveredContent, row.key(), column, row->at(column).shown());
            (*row)[column] = {};
        }
    }
}

void WorkbookBuilder::report(Loss loss, int row, int column, const QString& value)
{
    m_losses.add(loss, {m_sheet.name, row + 1, columnLetters(column), value});
}

} // namespace core
