// SPDX-License-Identifier: MIT
#include "ui/review/board.h"

#include "core/domain/text.h"

#include <QCollator>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Sources
{
    QHash<core::StudentId, core::Student> students;
    QHash<core::CohortId, core::Cohort> cohorts;
    QHash<core::SkillId, core::Skill> skills;
    QHash<core::OrganisationId, core::Organisation> organisations;
    QHash<core::StudentId, core::Placement> placements;
    QHash<core::StudentId, qsizetype> order;
};

QHash<core::StudentId, qsizetype> alphabetical(const QList<core::Student>& students)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<std::pair<QCollatorSortKey, core::StudentId>> keys;
    for (const auto& student : students)
        keys.emplaceBack(collator.sortKey(student.lastName + u' ' + student.firstName), student.id);
    std::ranges::stable_sort(
        keys, [](const auto& one, const auto& other) { return one.first < other.first; });
    QHash<core::StudentId, qsizetype> order;
    for (const auto& key : keys)
        order.insert(key.second, order.size());
    return order;
}

Sources sourcesOf(const core::Records& records, const core::Scenario& scenario)
{
    Sources sources{.students = core::byId(records.students),
        .cohorts = core::byId(records.cohorts),
        .skills = core::byId(records.skills),
        .organisations = core::byId(records.organisations),
        .placements = {},
        .order = alphabetical(records.students)};
    for (const auto& placement : scenario.placements)
        sources.placements.insert(placement.student, placement);
    return sources;
}

BoardCard cardOf(const Sources& sources, core::StudentId id, core::ProjectId project)
{
    const auto student = sources.students.value(id);
    const auto placement = sources.placements.value(id);
    QStringList background{student.track, sources.cohorts.value(student.cohort).name};
    background.removeAll(QString());
    BoardCard card{.student = id,
        .name = student.fullName(),
        .background = background.join(u" · "_s),
        .isPinned = placement.isPinned,
        .reason = placement.reason,
        .searched = {}};
    std::tie(card.standing, card.rank) = standingOf(student, project);
    card.searched = core::folded(card.name + u' ' + student.number + u' ' + card.background);
    return card;
}

QList<BoardCard> cardsOf(const Sources& sources, QList<core::StudentId> students, core::ProjectId project)
{
    std::ranges::sort(students, {}, [&](core::StudentId student) { return sources.order.value(student); });
    QList<BoardCard> cards;
    for (const auto& student : students)
        cards.append(cardOf(sources, student, project));
    return cards;
}

QStringList missingOf(const Sources& sources, const core::TeamReview& team)
{
    QStringList missing;
    for (const auto& cover : team.needs) {
        if (cover.covered() < cover.need.headCount)
            missing.append(u"%1 (%2)"_s.arg(
                sources.skills.value(cover.need.skill).label(), core::labelOf(cover.need.level).text()));
    }
    return missing;
}

BoardColumn columnOf(const Sources& sources, const core::Project& project, const core::TeamReview& team)
{
    return {.place = {team.project, team.team},
        .title = core::teamName(project, team.team),
        .organisation = sources.organisations.value(project.organisation).name,
        .teamMin = project.teamMin,
        .teamMax = project.teamMax,
        .asked = team.asked(),
        .covered = team.covered(),
        .missing = missingOf(sources, team),
        .broken = team.broken,
        .cards = cardsOf(sources, team.members, team.project)};
}

} // namespace

std::pair<BoardCard::Standing, int> standingOf(const core::Student& student, core::ProjectId project)
{
    using enum BoardCard::Standing;
    if (project.isNull())
        return {Unplaced, 0};
    if (const auto rank = student.rankOf(project))
        return {Wished, *rank};
    return {student.hasBallot() ? Outside : NoBallot, 0};
}

Board boardOf(const core::Records& records, const core::Scenario& scenario, const core::Review& review)
{
    const auto sources = sourcesOf(records, scenario);
    const auto projects = core::byId(records.projects);
    BoardColumn unplaced;
    unplaced.cards = cardsOf(sources, review.unplaced, {});
    Board board{unplaced};
    for (const auto& team : review.teams)
        board.append(columnOf(sources, projects.value(team.project), team));
    return board;
}

} // namespace ui
