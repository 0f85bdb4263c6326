// SPDX-License-Identifier: MIT
#include "ui/review/moveeffect.h"

#include "ui/review/boardwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Students = QHash<core::StudentId, core::Student>;

// From good to bad: wish 1, 2…, gave no wishes, outside the wishes, nowhere.
int rankingOf(BoardCard::Standing standing, int rank)
{
    using enum BoardCard::Standing;
    switch (standing) {
    case Wished: return rank;
    case NoBallot: return 100;
    case Outside: return 101;
    case Unplaced: return 102;
    }
    return 0;
}

MoveEffect effectOn(const core::Records& records, const core::Project& project, const BoardColumn& column,
    const QList<core::Student>& moved, const Students& all)
{
    MoveEffect effect{.place = column.place, .title = BoardWords::title(column), .broken = {}};
    int worst = 0;
    for (const auto& student : moved) {
        const auto [standing, rank] = standingOf(student, column.place.project);
        if (rankingOf(standing, rank) > worst) {
            worst = rankingOf(standing, rank);
            effect.standing = standing;
            effect.rank = rank;
        }
    }
    if (column.isUnplaced())
        return effect;
    QList<core::Student> members;
    for (const auto& card : column.cards)
        members.append(all.value(card.student));
    const auto before = core::reviewOfTeam(records, project, column.place.team, members);
    for (const auto& student : moved) {
        if (std::ranges::find(members, student.id, &core::Student::id) == members.end())
            members.append(student);
    }
    const auto after = core::reviewOfTeam(records, project, column.place.team, members);
    effect.size = int(members.size());
    effect.teamMax = project.teamMax;
    effect.asked = after.asked();
    effect.coveredBefore = before.covered();
    effect.covered = after.covered();
    effect.broken = newIn(after.broken, before.broken);
    return effect;
}

auto sortKey(const MoveEffect& effect)
{
    return std::tuple(effect.broken.size(), rankingOf(effect.standing, effect.rank),
        effect.coveredBefore - effect.covered, effect.title);
}

} // namespace

QString MoveEffect::text() const
{
    QStringList parts{BoardWords::standing(standing, rank)};
    if (!place.project.isNull())
        parts.append(u"%1/%2"_s.arg(QString::number(size), QString::number(teamMax)));
    if (asked > 0 && covered != coveredBefore)
        parts.append(
            tr("skills %1 → %2 %")
                .arg(QString::number(100 * coveredBefore / asked), QString::number(100 * covered / asked)));
    if (!broken.isEmpty())
        parts.append(tr("%n rule(s) broken: ", nullptr, int(broken.size())) + broken.first().message.text());
    return parts.join(u" · "_s);
}

core::Issues newIn(const core::Issues& after, const core::Issues& before)
{
    core::Issues found;
    std::ranges::copy_if(
        after, std::back_inserter(found), [&](const core::Issue& issue) { return !before.contains(issue); });
    return found;
}

MoveEffect effectOf(
    const core::Records& records, const BoardColumn& column, const QList<core::Student>& moved)
{
    const auto projects = core::byId(records.projects);
    return effectOn(
        records, projects.value(column.place.project), column, moved, core::byId(records.students));
}

QList<MoveEffect> effectsOf(
    const core::Records& records, const Board& board, const QList<core::StudentId>& students)
{
    const auto projects = core::byId(records.projects);
    const auto all = core::byId(records.students);
    QList<core::Student> moved;
    for (const auto& student : students)
        moved.append(all.value(student));
    QList<MoveEffect> effects;
    for (const auto& column : board) {
        const auto isHere = [&](core::StudentId student) {
            return std::ranges::find(column.cards, student, &BoardCard::student) != column.cards.end();
        };
        if (!std::ranges::all_of(students, isHere))
            effects.append(effectOn(records, projects.value(column.place.project), column, moved, all));
    }
    std::ranges::stable_sort(effects, {}, sortKey);
    return effects;
}

} // namespace ui
