// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"

namespace core {

/// What a reader or a writer could not keep as it was.
enum class Loss {
    TextCut,
    ColumnDropped,
    CoveredContent,
    ControlCharacters,
    UndecodableText,
    UnclosedQuote,
    UnevenRow,
    UnknownCellType,
    BadNumber,
    BadDate,
    BadTextIndex,
    FormulaWithoutResult,
    ErrorCell,
    MergeIgnored,
    SheetWithoutCells,
    OtherEnding,
    NotFinite,
};

/// Issues of a whole file: equal ones of a sheet are one issue, with their number and the first place.
class LossReport
{
public:
    void add(Loss loss, const SheetPlace& place, int times = 1);

    [[nodiscard]] const Issues& issues() const { return m_issues; }

private:
    Issues m_issues;
};

} // namespace core
