// SPDX-License-Identifier: MIT
#include "core/domain/importmemory.h"

#include <array>

namespace core {

std::span<const Coded<SheetKind>> codes(SheetKind)
{
    using enum SheetKind;
    using Entry = Coded<SheetKind>;
    static constexpr std::array list{
        Entry{Students, "students", QT_TRANSLATE_NOOP("core::Message", "students")},
        Entry{Answers, "answers", QT_TRANSLATE_NOOP("core::Message", "survey answers")},
        Entry{Wishes, "wishes", QT_TRANSLATE_NOOP("core::Message", "wishes")},
        Entry{Skills, "skills", QT_TRANSLATE_NOOP("core::Message", "skills")},
        Entry{Projects, "projects", QT_TRANSLATE_NOOP("core::Message", "projects")},
        Entry{Organisations, "organisations", QT_TRANSLATE_NOOP("core::Message", "organisations")},
        Entry{Volunteers, "volunteers", QT_TRANSLATE_NOOP("core::Message", "volunteers")},
        Entry{Rules, "rules", QT_TRANSLATE_NOOP("core::Message", "rules")},
    };
    return list;
}

std::span<const Coded<Subject>> codes(Subject)
{
    using enum Subject;
    using Entry = Coded<Subject>;
    static constexpr std::array list{
        Entry{Project, "project", QT_TRANSLATE_NOOP("core::Message", "Project")},
        Entry{Person, "person", QT_TRANSLATE_NOOP("core::Message", "Student")},
        Entry{Skill, "skill", QT_TRANSLATE_NOOP("core::Message", "Skill")},
        Entry{Volunteer, "volunteer", QT_TRANSLATE_NOOP("core::Message", "Volunteer")},
        Entry{Cohort, "cohort", QT_TRANSLATE_NOOP("core::Message", "Cohort")},
    };
    return list;
}

std::span<const Coded<ImportDecision::Answer>> codes(ImportDecision::Answer)
{
    using enum ImportDecision::Answer;
    using Entry = Coded<ImportDecision::Answer>;
    static constexpr std::array list{
        Entry{Record, "record", QT_TRANSLATE_NOOP("core::Message", "is this one")},
        Entry{New, "new", QT_TRANSLATE_NOOP("core::Message", "is new")},
        Entry{LeaveOut, "leave-out", QT_TRANSLATE_NOOP("core::Message", "is left out")},
    };
    return list;
}

} // namespace core
