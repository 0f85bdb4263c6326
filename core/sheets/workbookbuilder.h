// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/limits.h"
#include "core/sheets/lossreport.h"
#include "core/sheets/sheet.h"

namespace core {

/// Builds the sheets of a workbook from cells, whatever the format, and holds the limits:
/// refuses what is too big, reports what is dropped or cut.
class WorkbookBuilder
{
public:
    explicit WorkbookBuilder(const Limits& limits) : m_limits(limits) { }

    void beginSheet(const QString& name, bool isHidden);

    /// Rows come in rising order, cells of a row in any. A cell may be set once.
    void setCell(int row, int column, const Cell& cell);
    [[nodiscard]] bool hasCell(int row, int column) const;

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
    void flushRow();
    void clearCovered(const Merge& merge);
    [[nodiscard]] QString kept(const QString& text, int row, int column);

    const Limits m_limits;
    QList<Sheet> m_sheets;
    LossReport m_losses;
    Sheet m_sheet;
    QList<Cell> m_cells; ///< Of the row that is being filled.
    int m_row = -1;
    qint64 m_cellCount = 0; ///< Of the whole workbook.
    qint64 m_textBytes = 0; ///< As they stand in memory.
    qint64 m_coveredVisits = 0;
};

} // namespace core
