// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/codes.h"
#include "core/domain/id.h"

namespace core {

struct Skill;
using SkillId = Id<Skill>;

/// Something people can do: one word of the shared vocabulary of projects and students.
struct Skill
{
    SkillId id;
    QString code; ///< Lower-case words joined by hyphens; unique.
    QString labelFr;
    QString labelEn;
    QString category; ///< Code of the category.
    bool isActive = true; ///< A used skill is hidden, never deleted.

    /// In the language of the moment.
    [[nodiscard]] QString label() const;

    bool operator==(const Skill&) const = default;
};

/// How well somebody masters a skill, on the scale of the ballots.
enum class Level { Unknown = -1, Never = 0, SeenInClass = 1, DoneInProject = 2, Autonomous = 3, CanHelp = 4 };
[[nodiscard]] std::span<const Coded<Level>> codes(Level);

/// The vocabulary that a new workspace starts with, with fresh ids.
[[nodiscard]] QList<Skill> shippedSkills();

} // namespace core
