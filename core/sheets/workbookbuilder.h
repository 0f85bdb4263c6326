// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/limits.h"
#include "core/sheets/lossreport.h"
#include "core/sheets/sheet.h"

#include <functional>

namespace core {

/// Takes a row of a sheet that is not kept; what stands under merged cells is still in it.
using RowFunction = std::function<void(const QString& sheet, int row, const QList<Cell>& cells)>;

/// Builds the sheets of a workbook from cells, whatever the format, and holds the limits:
/// refuses what is too big, reports what is dropped or cut.
class WorkbookBuilder
{
public:
    /// With `take`, rows are handed out instead of kept.
    explicit WorkbookBuilder(const Limits& limits, const RowFunction& take = {})
        : m_limits(limits), m_take(take)
    { }

    void beginSheet(const QString& name, bool isHidden);

    /// Rows come in rising order, cells of a row in any. A cell may be set once.
    void setCell(int row, int column, const Cell& cell);
    [[nodiscard]] bool hasCell(int row, int column) const;

    /// The same cell so many times.
    void setCells(int row, int column, const Cell& cell, int times);

    /// Ends the row, and says that the rows below it are the same: so many in all.
    void repeatRow(int row, int times);

    void addMerge(const Merge& merge);

    /// Takes away what stands under merged cells.
    void endSheet();

    /// Reports what happened at an address of the sheet, from 0.
    void report(Loss loss, int row, int column, const QString& value = {});
    void report(Loss loss, const SheetPlace& place) { m_losses.add(loss, place); }

    [[nodiscard]] const QString& sheetName() const { return m_sheet.name; }
    [[nodiscard]] Workbook workbook() const { return {m_sheets, m_losses.issues()}; }

private:
    void count(const Cell& cell);
    void flushRow(int times = 1);
    void checkLimits() const;
    void clearCovered(const Merge& merge);
    [[nodiscard]] QString kept(const QString& text, int row, int column);

    const Limits m_limits;
    const RowFunction m_take;
    QList<Sheet> m_sheets;
    LossReport m_losses;
    Sheet m_sheet;
    QList<Cell> m_cells; ///< Of the row that is being filled.
    int m_row = -1;
    qint64 m_rowCount = 0; ///< Of the sheet, with a value.
    qint64 m_rowCells = 0; ///< Of the row that is being filled.
    qint64 m_rowBytes = 0;
    qint64 m_cellCount = 0; ///< Of the whole workbook.
    qint64 m_textBytes = 0; ///< As they stand in memory.
    qint64 m_coveredVisits = 0;
};

} // namespace core
