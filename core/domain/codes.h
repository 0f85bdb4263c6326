// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/message.h"

#include <optional>
#include <span>

namespace core {

/// One value of a closed list: its code in files, its word on screen.
/// Each such enumeration offers its whole list as codes(Enumeration), beside its definition.
template<typename Value>
struct Coded
{
    Value value;
    const char* code;
    const char* label; ///< Marked with QT_TRANSLATE_NOOP("core::Message", …).
};

template<typename Value>
[[nodiscard]] QString codeOf(Value value)
{
    for (const auto& entry : codes(value)) {
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    }
    return {};
}

template<typename Value>
[[nodiscard]] Message labelOf(Value value)
{
    for (const auto& entry : codes(value)) {
        if (entry.value == value)
            return {entry.label};
    }
    return {};
}

template<typename Value>
[[nodiscard]] std::optional<Value> fromCode(const QString& code)
{
    for (const auto& entry : codes(Value{})) {
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace core
