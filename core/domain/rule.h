// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QDate>

namespace core {

struct Rule;
using RuleId = Id<Rule>;

/// What the coordinator demands of every match.
struct Rule
{
    enum class Kind {
        Together, ///< In the same team.
        Apart, ///< Never in the same team.
        Lock, ///< On this project.
        Forbid, ///< Not on this project.
        Quota, ///< Over these projects at most so many teams or students.
        Isolation, ///< In each team nobody of the group, or at least so many.
        AtMost, ///< In each team at most so many of the group.
        AtLeast, ///< In each team at least so many of the group.
        Exactly, ///< In each team exactly so many of the group.
        Distinct, ///< In each team at least so many different values.
        Mates, ///< With at least so many of those that the first student asked for.
    };
    enum class State { Proposed, Active, Off };

    /// What makes students a group.
    enum class Attribute { None, MixLabel, Track, Group, Cohort, School, Language };

    /// Where the rule comes from.
    enum class Origin { Coordinator, Holder, Student, Suggested, Import, Move };

    RuleId id;
    CampaignId campaign;
    Kind kind = Kind::Together;
    QList<StudentId> students; ///< Together, Apart, Mates: two or more; Lock: one; Forbid: one or more.
    QList<ProjectId> projects; ///< Lock, Forbid: one; Quota: those that share the quota.
    VolunteerId volunteer; ///< Quota: the tutor whose projects count, instead of projects.
    std::optional<int> team = {}; ///< Lock: the team, from 1; none: any.
    Attribute attribute = Attribute::None; ///< Of groups; Quota in students: only these count.
    QStringList values = {}; ///< Of the attribute: the group. Empty: each value is a group.
    std::optional<int> least = {}; ///< Isolation, AtLeast, Exactly, Distinct, Mates.
    std::optional<int> most = {}; ///< Quota, AtMost.
    bool isPerStudent = false; ///< Quota: counts students, otherwise teams.
    State state = State::Active;
    Origin origin = Origin::Coordinator;
    QString reason;
    QString author;
    QDate date;

    [[nodiscard]] bool isActive() const { return state == State::Active; }

    /// Demands something of groups of students in each team.
    [[nodiscard]] bool isAboutGroups() const { return kind >= Kind::Isolation && kind <= Kind::Distinct; }

    [[nodiscard]] Issues issues() const;

    bool operator==(const Rule&) const = default;
};
[[nodiscard]] std::span<const Coded<Rule::Kind>> codes(Rule::Kind);
[[nodiscard]] std::span<const Coded<Rule::State>> codes(Rule::State);
[[nodiscard]] std::span<const Coded<Rule::Attribute>> codes(Rule::Attribute);
[[nodiscard]] std::span<const Coded<Rule::Origin>> codes(Rule::Origin);

} // namespace core
