// SPDX-License-Identifier: MIT
#include "core/domain/slot.h"

#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString dayName(int day)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("core::Message", "Monday"),
        QT_TRANSLATE_NOOP("core::Message", "Tuesday"), QT_TRANSLATE_NOOP("core::Message", "Wednesday"),
        QT_TRANSLATE_NOOP("core::Message", "Thursday"), QT_TRANSLATE_NOOP("core::Message", "Friday"),
        QT_TRANSLATE_NOOP("core::Message", "Saturday"), QT_TRANSLATE_NOOP("core::Message", "Sunday")};
    return day < 1 || day > int(names.size()) ? QString() : Message{names.at(size_t(day - 1))}.text();
}

QString Slot::label() const
{
    const auto when = part == Part::Timed ? from.toString(u"HH:mm"_s) + u'–' + to.toString(u"HH:mm"_s)
                                          : labelOf(part).text();
    return dayName(day) + u' ' + when;
}

bool Slot::isSameTime(const Slot& other) const
{
    return std::tie(day, part, from, to) == std::tie(other.day, other.part, other.from, other.to);
}

bool isEarlier(const Slot& one, const Slot& other)
{
    // Times have the first number but stand after the halves of the day, which people name first.
    const auto key = [](const Slot& slot) {
        return std::tuple(
            slot.day, slot.part == Slot::Part::Timed, int(slot.part), slot.from, slot.to, slot.id);
    };
    return key(one) < key(other);
}

Issues Slot::issues() const
{
    Issues found;
    if (day < 1 || day > 7)
        found.append(Issue{.code = "slot.day.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A slot is on day 1 to 7 of the week, not %1."),
                {QString::number(day)}}});
    const bool isTimed = part == Part::Timed;
    if (isTimed && (!from.isValid() || !to.isValid() || from >= to))
        found.append(Issue{.code = "slot.from.order",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "A slot must begin before it ends: “%1”."), {label()}}});
    return found;
}

std::span<const Coded<Slot::Part>> codes(Slot::Part)
{
    using enum Slot::Part;
    using Entry = Coded<Slot::Part>;
    static constexpr std::array list{
        Entry{Timed, "", QT_TRANSLATE_NOOP("core::Message", "at a time")},
        Entry{Morning, "am", QT_TRANSLATE_NOOP("core::Message", "morning")},
        Entry{Afternoon, "pm", QT_TRANSLATE_NOOP("core::Message", "afternoon")},
        Entry{Evening, "evening", QT_TRANSLATE_NOOP("core::Message", "evening")},
    };
    return list;
}

} // namespace core
