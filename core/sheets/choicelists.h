// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetspec.h"

namespace core {

/// The lists that columns of a workbook offer, each once: they become a hidden sheet, one column
/// for each list, and the columns refer to them by range.
class ChoiceLists
{
public:
    struct List
    {
        QString range; ///< Its name in formulas.
        QStringList values;
    };

    explicit ChoiceLists(const QList<SheetSpec>& sheets);

    [[nodiscard]] const QList<List>& lists() const { return m_lists; }

    /// Number of the list of a column; -1: it has none.
    [[nodiscard]] int listOf(const Choices& choices) const;

    /// The hidden sheet.
    [[nodiscard]] Table table() const;

private:
    QList<List> m_lists;
    QList<Choices> m_choices; ///< By list; the first that asked for it.
};

/// Names of sheets as all programs allow them, each once whatever its case.
[[nodiscard]] QStringList sheetNames(const QList<SheetSpec>& sheets);

} // namespace core
