// SPDX-License-Identifier: MIT
#include "core/domain/volunteer.h"

#include <array>

namespace core {

Issues Volunteer::issues() const
{
    Issues found;
    if (name.isEmpty())
        found.append(Issue{.code = "volunteer.name.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The volunteer has no name.")}});
    if (roles.isEmpty())
        found.append(Issue{.code = "volunteer.roles.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "%1 has no role."), {name}},
            .severity = Issue::Severity::Warning});
    const auto checkCapacity = [&](std::optional<int> teams, const QByteArray& code) {
        if (teams && (*teams < 0 || *teams > 20))
            found.append(Issue{.code = code,
                .message = {QT_TRANSLATE_NOOP("core::Message", "A capacity goes from 0 to 20 teams, not %1."),
                    {QString::number(*teams)}}});
    };
    checkCapacity(capacity, "volunteer.capacity.range");
    checkCapacity(mentorCapacity, "volunteer.mentorCapacity.range");
    return found;
}

std::span<const Coded<Volunteer::Role>> codes(Volunteer::Role)
{
    using enum Volunteer::Role;
    using Entry = Coded<Volunteer::Role>;
    static constexpr std::array list{
        Entry{Tutor, "tutor", QT_TRANSLATE_NOOP("core::Message", "School tutor")},
        Entry{Mentor, "mentor", QT_TRANSLATE_NOOP("core::Message", "Mentor")},
        Entry{Expert, "expert", QT_TRANSLATE_NOOP("core::Message", "Expert")},
        Entry{Reader, "reader", QT_TRANSLATE_NOOP("core::Message", "Reader")},
        Entry{Jury, "jury", QT_TRANSLATE_NOOP("core::Message", "Jury member")},
        Entry{Patron, "patron", QT_TRANSLATE_NOOP("core::Message", "Patron")},
        Entry{Facilitator, "facilitator", QT_TRANSLATE_NOOP("core::Message", "Facilitator")},
    };
    return list;
}

} // namespace core
