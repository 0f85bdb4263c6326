// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/choicelists.h"
#include "core/sheets/lossreport.h"
#include "core/storage/wholefile.h"

#include <memory>

namespace core {

/// Where a cell of the sheet will stand; row 0 is the heading row.
[[nodiscard]] SheetPlace placeIn(const SheetSpec& sheet, int row, int column, const QString& value);

/// Writes a file sheet after sheet, row after row, whole or not at all. The sheets are told before
/// the first row. Throws Error. One thread.
class SheetWriter
{
public:
    SheetWriter(const QString& path, const QList<SheetSpec>& sheets);
    virtual ~SheetWriter() = default;
    Q_DISABLE_COPY_MOVE(SheetWriter)

    /// Goes to the next of the sheets and writes its headings.
    void beginSheet();
    void writeRow(const QList<Cell>& cells);

    /// To be called after the last row of the last sheet; before it there is no file. Returns what
    /// the format could not hold.
    [[nodiscard]] Issues finish();

protected:
    /// With the hidden sheet of lists, if there is one, as the last.
    [[nodiscard]] const QList<SheetSpec>& sheets() const { return m_sheets; }
    [[nodiscard]] const ChoiceLists& lists() const { return m_lists; }
    [[nodiscard]] const SheetSpec& sheet() const { return m_sheets.at(m_number); }
    [[nodiscard]] int sheetNumber() const { return m_number; } ///< From 0.
    [[nodiscard]] int lastRow() const { return m_row; } ///< That was written; 0: the headings.
    [[nodiscard]] int lastFormRow() const; ///< With the blank rows that are ready to be filled.
    [[nodiscard]] WholeFile& file() { return m_file; }

    void report(Loss loss, int row, int column, const QString& value = {});

    /// The text as a workbook can hold it; `escaped` is how long it becomes there.
    [[nodiscard]] QString keptText(
        const QString& text, int row, int column, qsizetype (*writtenSize)(const QString&));

    virtual void openSheet() = 0; ///< And its heading row.
    virtual void putRow(int row, const QList<Cell>& cells) = 0;
    virtual void closeSheet() { }
    virtual void close() = 0; ///< Fills the file.

private:
    void leaveSheet();

    WholeFile m_file;
    const ChoiceLists m_lists;
    QList<SheetSpec> m_sheets;
    LossReport m_losses;
    int m_number = -1;
    int m_row = 0;
};

/// A writer of the format that the ending of the path names: XLSX, ODS or CSV, which takes one
/// visible sheet. `rows` is about how many are to come: many go straight to the disk.
[[nodiscard]] std::unique_ptr<SheetWriter> sheetWriter(
    const QString& path, const QList<SheetSpec>& sheets, qsizetype rows);

/// Writes tables that stand in memory. Returns what the format could not hold. Throws Error. Any thread.
[[nodiscard]] Issues writeTables(const QString& path, const QList<Table>& tables);

/// The endings of the files that are written, without dot.
[[nodiscard]] QStringList writtenEndings();

} // namespace core
