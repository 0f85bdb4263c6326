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
    enum class Kind { Together, Apart, Lock, Forbid, Quota };
    enum class State { Proposed, Active, Off };

    RuleId id;
    CampaignId campaign;
    Kind kind = Kind::Together;
    QList<StudentId> students; ///< Together, Apart: two or more; Lock: one; Forbid: one or more.
    QList<ProjectId> projects; ///< Lock, Forbid: one; Quota: those that share the quota.
    VolunteerId volunteer; ///< Quota: the tutor whose projects count, instead of projects.
    std::optional<int> most; ///< Quota: teams at most.
    State state = State::Active;
    QString reason;
    QString author;
    QDate date;

    [[nodiscard]] bool isActive() const { return state == State::Active; }
    [[nodiscard]] Issues issues() const;

    bool operator==(const Rule&) const = default;
};
[[nodiscard]] std::span<const Coded<Rule::Kind>> codes(Rule::Kind);
[[nodiscard]] std::span<const Coded<Rule::State>> codes(Rule::State);

} // namespace core
