// SPDX-License-Identifier: MIT
#include "core/sheets/recorddiff.h"

#include <array>

namespace core {

std::span<const Coded<RecordDiff::State>> codes(RecordDiff::State)
{
    using enum RecordDiff::State;
    using Entry = Coded<RecordDiff::State>;
    static constexpr std::array list{
        Entry{New, "new", QT_TRANSLATE_NOOP("core::Message", "new")},
        Entry{Changed, "changed", QT_TRANSLATE_NOOP("core::Message", "changed")},
        Entry{Unchanged, "unchanged", QT_TRANSLATE_NOOP("core::Message", "unchanged")},
        Entry{InError, "error", QT_TRANSLATE_NOOP("core::Message", "in error")},
        Entry{Missing, "missing", QT_TRANSLATE_NOOP("core::Message", "missing from the sheet")},
    };
    return list;
}

} // namespace core
