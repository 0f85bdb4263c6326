// SPDX-License-Identifier: MIT
// Changing the plan by hand: the half of ReviewView that writes.
#include "ui/common/preferences.h"
#include "ui/common/prompts.h"
#include "ui/review/boardmodel.h"
#include "ui/review/boardview.h"
#include "ui/review/boardwords.h"
#include "ui/review/moveeffect.h"
#include "ui/review/movepicker.h"
#include "ui/review/pinpanel.h"
#include "ui/review/reviewview.h"

#include <QLineEdit>
#include <QLocale>

namespace ui {

// Cheap enough for each new column under a drag.
void ReviewView::preview(const QList<core::StudentId>& students, const core::TeamPlace& to)
{
    QList<core::Student> moved;
    for (const auto& student : m_records.students) {
        if (students.contains(student.id))
            moved.append(student);
    }
    auto effect = effectOf(m_records, m_model->columnAt(m_model->indexOf(to)), moved);
    effect.broken
        = newIn(core::reviewOf(m_records, core::moved(m_scenario, students, to, {})).broken, m_review.broken);
    tell(tr("%1: %2", "team and effect of a move").arg(effect.title, effect.text()));
}

QString ReviewView::names(const QList<core::StudentId>& students) const
{
    QStringList found;
    for (const auto& student : students) {
        const auto index = m_model->indexOf(student);
        if (index.isValid())
            found.append(m_model->cardAt(index).name);
    }
    return found.size() > 3 ? tr("%n student(s)", nullptr, int(found.size()))
                            : QLocale().createSeparatedList(found);
}

QString ReviewView::teamTitle(const core::TeamPlace& place) const
{
    const auto index = m_model->indexOf(place);
    return index.isValid() ? BoardWords::title(m_model->columnAt(index)) : QString();
}

core::Motive ReviewView::motive() const
{
    const auto reason = m_reason->text().trimmed();
    return {.reason = reason.isEmpty() ? m_reason->placeholderText() : reason, .author = userName()};
}

bool ReviewView::mayMove(const QList<core::StudentId>& students, const core::TeamPlace& to)
{
    const auto project = std::ranges::find(m_records.projects, to.project, &core::Project::id);
    if (project != m_records.projects.end() && !project->isOpen()) {
        tell(tr("“%1” is not open. Open the project first.").arg(project->title));
        return false;
    }
    QList<core::StudentId> pinned;
    std::ranges::copy_if(students, std::back_inserter(pinned), [this](core::StudentId student) {
        const auto placement = m_scenario.placementOf(student);
        return placement && placement->isPinned;
    });
    if (pinned.isEmpty()
        || m_prompts.confirm(
            tr("Pinned: %1. Unpin and move all the same?").arg(names(pinned)), tr("Unpin and move")))
        return true;
    tell(tr("Nobody was moved. Pinned: %1.").arg(names(pinned)));
    return false;
}

void ReviewView::store(const core::Message& label, const core::Scenario& scenario)
{
    m_prompts.guard(
        [&] { m_workspace.change(label, [&](core::Store& store) { store.scenarios.save(scenario); }); });
}

void ReviewView::move(const QList<core::StudentId>& students, const core::TeamPlace& to)
{
    QList<core::StudentId> movers;
    std::ranges::copy_if(students, std::back_inserter(movers),
        [&](core::StudentId student) { return m_model->columnAt(m_model->indexOf(student)).place != to; });
    if (movers.isEmpty() || !mayMove(movers, to))
        return;
    store({QT_TRANSLATE_NOOP("core::Message", "Move %1 to %2"), {names(movers), teamTitle(to)}},
        core::moved(m_scenario, movers, to, motive()));
    m_board->setFocus();
}

void ReviewView::swap(core::StudentId one, core::StudentId other)
{
    const auto place
        = [this](core::StudentId student) { return m_model->columnAt(m_model->indexOf(student)).place; };
    if (!mayMove({one}, place(other)) || !mayMove({other}, place(one)))
        return;
    store({QT_TRANSLATE_NOOP("core::Message", "Swap %1"), {names({one, other})}},
        core::swapped(m_scenario, one, other, motive()));
    m_board->setFocus();
}

// After a move, and after it was undone: who is where now is shown and said.
void ReviewView::tellWhoMoved(const core::Scenario& before)
{
    if (before.id != m_scenario.id || before.placements.isEmpty())
        return;
    QHash<core::StudentId, core::Placement> old;
    for (const auto& placement : before.placements)
        old.insert(placement.student, placement);
    QList<core::StudentId> moved;
    for (const auto& placement : m_scenario.placements) {
        const auto was = old.value(placement.student);
        if (was.project != placement.project || was.team != placement.team)
            moved.append(placement.student);
    }
    if (moved.isEmpty())
        return;
    const auto index = m_model->indexOf(moved.first());
    m_board->goTo(index);
    if (moved.size() > 1)
        return tell(tr("%n student(s) moved.", nullptr, int(moved.size())));
    const auto& card = m_model->cardAt(index);
    tell(tr("Moved %1 to %2, %3.")
             .arg(card.name, BoardWords::title(m_model->columnAt(index)),
                 BoardWords::standing(card.standing, card.rank)));
}

void ReviewView::pickTeam()
{
    const auto students = m_board->chosenStudents();
    if (students.isEmpty())
        return;
    auto* picker = new MovePicker(names(students), effectsOf(m_records, m_model->board(), students), this);
    connect(picker, &MovePicker::picked, this,
        [this, students](const core::TeamPlace& place) { move(students, place); });
    picker->open();
}

void ReviewView::togglePin()
{
    const auto students = m_board->chosenStudents();
    const auto isPinned = [this](core::StudentId student) {
        const auto placement = m_scenario.placementOf(student);
        return placement && placement->isPinned;
    };
    if (students.isEmpty())
        return;
    if (!std::ranges::all_of(students, isPinned))
        return m_pinPanel->ask(names(students), students);
    store({QT_TRANSLATE_NOOP("core::Message", "Unpin %1"), {names(students)}},
        core::pinned(m_scenario, students, false, {{}, motive().author}));
}

} // namespace ui
