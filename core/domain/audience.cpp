// SPDX-License-Identifier: MIT
#include "core/domain/audience.h"

#include <array>

namespace core {

std::span<const Coded<Audience>> codes(Audience)
{
    using Entry = Coded<Audience>;
    static constexpr std::array list{
        Entry{Audience::Staff, "staff", QT_TRANSLATE_NOOP("core::Message", "Staff: everything")},
        Entry{Audience::Students, "students",
            QT_TRANSLATE_NOOP("core::Message", "Students: nothing sensitive")},
    };
    return list;
}

} // namespace core
