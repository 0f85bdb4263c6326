// SPDX-License-Identifier: MIT
#include "ui/review/boardwords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString BoardWords::standing(BoardCard::Standing standing, int rank)
{
    using enum BoardCard::Standing;
    switch (standing) {
    case Unplaced: return tr("without a project");
    case Wished: return tr("wish %1").arg(rank);
    case Outside: return tr("outside the wishes");
    case NoBallot: return tr("gave no wishes");
    }
    return {};
}

QString BoardWords::card(const BoardCard& card)
{
    QStringList parts{card.name, standing(card.standing, card.rank), card.background};
    if (card.isPinned)
        parts.append(tr("pinned"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString BoardWords::title(const BoardColumn& column)
{
    return column.isUnplaced() ? tr("Unplaced") : column.title;
}

QString BoardWords::places(const BoardColumn& column)
{
    const auto size = QString::number(column.cards.size());
    if (column.cards.size() < column.teamMin)
        return tr("%1/%2 min", "members of the least team").arg(size, QString::number(column.teamMin));
    return u"%1/%2"_s.arg(size, QString::number(column.teamMax));
}

QString BoardWords::skills(const BoardColumn& column)
{
    if (column.asked == 0)
        return {};
    // Rounded down: all but one of many is not yet everything.
    return tr("%1 %", "percentage").arg(100 * column.covered / column.asked);
}

QString BoardWords::column(const BoardColumn& column)
{
    const auto students = tr("%n student(s)", nullptr, int(column.cards.size()));
    if (column.isUnplaced())
        return tr("%1, %2", "column, number of students").arg(title(column), students);
    if (column.isEmpty())
        return tr("%1, without a team").arg(title(column));
    QStringList parts{title(column),
        tr("%1 for %2", "students, places").arg(students, tr("%n place(s)", nullptr, column.teamMax))};
    if (column.asked > 0)
        parts.append(tr("skills covered: %1").arg(skills(column)));
    if (!column.broken.isEmpty())
        parts.append(tr("%n rule(s) broken", nullptr, int(column.broken.size())));
    return parts.join(u", "_s);
}

QString BoardWords::cardDetails(const BoardCard& card)
{
    QStringList lines{BoardWords::card(card)};
    if (!card.reason.isEmpty())
        lines.append((card.isPinned ? tr("Pinned: %1") : tr("Moved by hand: %1")).arg(card.reason));
    return lines.join(u'\n');
}

QString BoardWords::columnDetails(const BoardColumn& column)
{
    QStringList lines{BoardWords::column(column)};
    if (!column.organisation.isEmpty())
        lines.append(column.organisation);
    if (!column.isEmpty() && !column.missing.isEmpty())
        lines.append(tr("Missing: %1").arg(QLocale().createSeparatedList(column.missing)));
    for (const auto& issue : column.broken)
        lines.append(issue.message.text());
    return lines.join(u'\n');
}

QString ballotOf(const core::Records& records, core::StudentId student)
{
    const auto found = std::ranges::find(records.students, student, &core::Student::id);
    if (found == records.students.end() || found->wishes.isEmpty())
        return BoardWords::tr("No wishes were given.");
    const auto titleOf = [&](core::ProjectId id) {
        const auto project = std::ranges::find(records.projects, id, &core::Project::id);
        return project != records.projects.end() ? project->title : QString();
    };
    QStringList wishes;
    QStringList vetoes;
    for (const auto& wish : found->wishes) {
        if (wish.isVeto())
            vetoes.append(titleOf(wish.project));
        else
            wishes.append(u"%1. %2"_s.arg(QString::number(wish.rank), titleOf(wish.project)));
    }
    QStringList lines;
    if (!wishes.isEmpty())
        lines.append(BoardWords::tr("Wishes: %1").arg(wishes.join(u", "_s)));
    if (!vetoes.isEmpty())
        lines.append(BoardWords::tr("Refuses: %1").arg(QLocale().createSeparatedList(vetoes)));
    return lines.join(u'\n');
}

} // namespace ui
