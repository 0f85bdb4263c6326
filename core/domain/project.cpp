// SPDX-License-Identifier: MIT
#include "core/domain/project.h"

#include "core/domain/text.h"

#include <QSet>

#include <array>

namespace core {

namespace {

constexpr int MaxTeam = 20;
constexpr int MaxHeadCount = 10;
constexpr int MaxCommonSlots = 14;

Issues sizeIssues(const Project& project)
{
    Issues found;
    for (const int size : {project.teamMin, project.teamIdeal, project.teamMax, project.teamsMax}) {
        if (size < 1 || size > MaxTeam)
            found.append(Issue{.code = "project.teamMin.range",
                .message = {QT_TRANSLATE_NOOP("core::Message", "Team sizes go from 1 to %1, not %2."),
                    {QString::number(MaxTeam), QString::number(size)}}});
    }
    if (project.teamMax < project.teamMin)
        found.append(Issue{.code = "project.teamMax.order",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                            "Team max (%1) is below Team min (%2); raise it or lower the minimum."),
                {QString::number(project.teamMax), QString::number(project.teamMin)}}});
    else if (project.teamIdeal < project.teamMin || project.teamIdeal > project.teamMax)
        found.append(Issue{.code = "project.teamIdeal.order",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Team ideal (%1) is not between %2 and %3."),
                {QString::number(project.teamIdeal), QString::number(project.teamMin),
                    QString::number(project.teamMax)}}});
    return found;
}

Issues needIssues(const Project& project)
{
    Issues found;
    QSet<std::pair<SkillId, int>> seen;
    for (const auto& need : project.needs) {
        const std::pair key(need.skill, int(need.level));
        if (seen.contains(key))
            found.append(Issue{.code = "need.skill.duplicate",
                .message
                = {QT_TRANSLATE_NOOP("core::Message", "The same skill is asked twice at the same level.")}});
        seen.insert(key);
        if (need.level < Level::SeenInClass)
            found.append(Issue{.code = "need.level.range",
                .message = {QT_TRANSLATE_NOOP("core::Message", "A need asks for level 1 to 4.")}});
        if (need.headCount < 1 || need.headCount > std::min(MaxHeadCount, project.teamMax))
            found.append(Issue{.code = "need.headCount.range",
                .message = {QT_TRANSLATE_NOOP("core::Message",
                                "A need asks for 1 person up to the size of the team, not %1."),
                    {QString::number(need.headCount)}}});
    }
    return found;
}

} // namespace

bool Project::admits(const Student& student) const
{
    const auto isTrack = [&](const QString& track) { return folded(track) == folded(student.track); };
    return (eligibleCohorts.isEmpty() || eligibleCohorts.contains(student.cohort))
        && (eligibleTracks.isEmpty() || std::ranges::any_of(eligibleTracks, isTrack));
}

Issues Project::issues() const
{
    Issues found;
    if (title.isEmpty())
        found.append(Issue{.code = "project.title.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The project has no title.")}});
    if (minCommonSlots < 0 || minCommonSlots > MaxCommonSlots)
        found.append(Issue{.code = "project.minCommonSlots.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A team may need 0 to %1 common slots, not %2."),
                {QString::number(MaxCommonSlots), QString::number(minCommonSlots)}}});
    if (priority < 0 || priority > 3)
        found.append(Issue{.code = "project.priority.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A priority goes from 0 to 3, not %1."),
                {QString::number(priority)}}});
    return found + causeIssues(causes, "project.causes.range") + sizeIssues(*this) + needIssues(*this);
}

std::span<const Coded<Project::Status>> codes(Project::Status)
{
    using enum Project::Status;
    using Entry = Coded<Project::Status>;
    static constexpr std::array list{
        Entry{Draft, "draft", QT_TRANSLATE_NOOP("core::Message", "Draft")},
        Entry{Submitted, "submitted", QT_TRANSLATE_NOOP("core::Message", "Submitted")},
        Entry{UnderReview, "under-review", QT_TRANSLATE_NOOP("core::Message", "Under review")},
        Entry{Rework, "rework", QT_TRANSLATE_NOOP("core::Message", "To rework")},
        Entry{Accepted, "accepted", QT_TRANSLATE_NOOP("core::Message", "Accepted")},
        Entry{Declined, "declined", QT_TRANSLATE_NOOP("core::Message", "Declined")},
        Entry{Redirected, "redirected", QT_TRANSLATE_NOOP("core::Message", "Redirected")},
        Entry{Open, "open", QT_TRANSLATE_NOOP("core::Message", "Open")},
        Entry{Running, "running", QT_TRANSLATE_NOOP("core::Message", "Running")},
        Entry{Delivered, "delivered", QT_TRANSLATE_NOOP("core::Message", "Delivered")},
        Entry{Archived, "archived", QT_TRANSLATE_NOOP("core::Message", "Archived")},
    };
    return list;
}

} // namespace core
