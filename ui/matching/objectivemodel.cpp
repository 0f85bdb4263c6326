// SPDX-License-Identifier: MIT
#include "ui/matching/objectivemodel.h"

#include "ui/common/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using Strength = ObjectiveModel::Strength;

QString objectiveSentence(core::Objective objective)
{
    using enum core::Objective;
    switch (objective) {
    case PlaceAll: return ObjectiveModel::tr("As few students as possible stay without a project.");
    case Outside: return ObjectiveModel::tr("As few as possible get a project that they did not ask for.");
    case Wishes: return ObjectiveModel::tr("Wishes are served as well as possible, in the way chosen below.");
    case Needs: return ObjectiveModel::tr("Teams have the skills that their project wishes for.");
    case Mix: return ObjectiveModel::tr("Teams mix students of different tracks, schools or groups.");
    case Sizes: return ObjectiveModel::tr("Teams are near the ideal size of their project.");
    case Mates: return ObjectiveModel::tr("Students are with mates that they asked for.");
    case Mentors: return ObjectiveModel::tr("Each team has a mentor with the skills and the free slots.");
    case Changes:
        return ObjectiveModel::tr("As few students as possible leave their team of an earlier plan.");
    case Kept: return ObjectiveModel::tr("Projects with a priority have a team.");
    case Carry: return ObjectiveModel::tr("Who was placed low or refused last time is served better now.");
    case Stability:
        return ObjectiveModel::tr(
            "Nobody prefers a project that would rather have them than one of its team.");
    case Lottery: return ObjectiveModel::tr("Between equal plans, lottery numbers decide.");
    }
    return {};
}

QString strengthWords(const core::Goal& goal, Strength strength)
{
    if (strength == Strength::Off)
        return ObjectiveModel::tr("does not count");
    QStringList parts{
        strength == Strength::Hard ? ObjectiveModel::tr("must hold") : ObjectiveModel::tr("wished")};
    if (goal.objective == core::Objective::Mix)
        parts.append(ObjectiveModel::tr("%1: at least %2 different", "criterion, number of values")
                         .arg(core::labelOf(goal.attribute).text(), QString::number(goal.least)));
    if (goal.objective == core::Objective::Changes && strength == Strength::Hard)
        parts.append(ObjectiveModel::tr("at most %n student(s) change", nullptr, goal.most));
    if (goal.objective == core::Objective::Wishes && strength == Strength::Hard)
        parts.append(ObjectiveModel::tr("no wish after number %1").arg(goal.most));
    return parts.join(u", "_s);
}

namespace {

/// The goal with the numbers that it cannot do without.
core::Goal complete(core::Goal goal)
{
    if (goal.objective == core::Objective::Mix) {
        goal.least = std::max(2, goal.least);
        if (goal.attribute == core::Rule::Attribute::None)
            goal.attribute = core::Rule::Attribute::Track;
    }
    if (goal.objective == core::Objective::Wishes && goal.isHard)
        goal.most = std::max(1, goal.most);
    return goal;
}

bool isSame(const core::Goal& one, const core::Goal& other)
{
    return one.objective == other.objective && one.attribute == other.attribute;
}

} // namespace

void ObjectiveModel::setGoals(const QList<core::Goal>& goals)
{
    auto rows = goals;
    for (const auto& entry : core::codes(core::Objective{})) {
        if (std::ranges::find(goals, entry.value, &core::Goal::objective) == goals.end())
            rows.append(complete({.objective = entry.value}));
    }
    if (rows == m_rows && goals.size() == m_count)
        return;
    const bool isReordered = std::ranges::is_permutation(rows, m_rows, isSame);
    if (!isReordered)
        beginResetModel();
    else
        Q_EMIT layoutAboutToBeChanged();
    const auto before = isReordered ? persistentIndexList() : QModelIndexList();
    QModelIndexList after;
    for (const auto& index : before) {
        const auto found = std::ranges::find_if(
            rows, [&](const core::Goal& goal) { return isSame(goal, m_rows.at(index.row())); });
        after.append(createIndex(int(found - rows.begin()), 0));
    }
    m_rows = rows;
    m_count = goals.size();
    if (!isReordered)
        return endResetModel();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    retranslate(); // strengths and numbers may be others
}

Strength ObjectiveModel::strengthAt(int row) const
{
    if (row >= m_count)
        return Strength::Off;
    return m_rows.at(row).isHard ? Strength::Hard : Strength::Wished;
}

void ObjectiveModel::replace(int row, const core::Goal& goal, Strength strength)
{
    auto wanted = goal;
    wanted.isHard = strength == Strength::Hard;
    wanted = complete(wanted);
    auto chosen = goals();
    const bool counts = row < m_count;
    if (counts && strength == Strength::Off)
        chosen.removeAt(row);
    else if (counts)
        chosen[row] = wanted;
    else if (strength != Strength::Off)
        chosen.append(wanted);
    if (chosen == goals())
        return;
    setGoals(chosen);
    Q_EMIT edited(chosen);
}

void ObjectiveModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ObjectiveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ObjectiveModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& goal = m_rows.at(index.row());
    const auto label = core::labelOf(goal.objective).text();
    const auto strength = strengthAt(index.row());
    const auto words = strengthWords(goal, strength);
    switch (role) {
    case Qt::DisplayRole: return tr("%1 (%2)", "objective and how much it counts").arg(label, words);
    case Qt::CheckStateRole: return strength != Strength::Off ? Qt::Checked : Qt::Unchecked;
    case SentenceRole: return objectiveSentence(goal.objective);
    case PositionRole: return strength != Strength::Off ? index.row() + 1 : 0;
    case Qt::ToolTipRole: return plainToolTip(objectiveSentence(goal.objective));
    case Qt::AccessibleTextRole:
        return strength != Strength::Off
            ? tr("Objective “%1”, %2, position %3 of %4")
                  .arg(label, words, QString::number(index.row() + 1), QString::number(m_count))
            : tr("Objective “%1”, does not count").arg(label);
    case Qt::AccessibleDescriptionRole: return objectiveSentence(goal.objective);
    default: return {};
    }
}

bool ObjectiveModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const bool counts = value.value<Qt::CheckState>() == Qt::Checked;
    if (counts != (index.row() < m_count))
        replace(index.row(), m_rows.at(index.row()), counts ? Strength::Wished : Strength::Off);
    return true;
}

Qt::ItemFlags ObjectiveModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never on one
    const Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return index.row() < m_count ? flags | Qt::ItemIsDragEnabled : flags;
}

bool ObjectiveModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int target)
{
    const bool isInside = !from.isValid() && !to.isValid() && count == 1 && row >= 0 && row < m_count;
    const auto place = std::min(target, int(m_count)); // one that counts stays among its like
    if (!isInside || place < 0 || place == row || place == row + 1)
        return false;
    move(row, place);
    Q_EMIT edited(goals());
    return true;
}

void ObjectiveModel::move(int row, int target)
{
    beginMoveRows({}, row, row, {}, target);
    m_rows.move(row, target > row ? target - 1 : target);
    endMoveRows();
    // Each row shows its position.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PositionRole, Qt::AccessibleTextRole});
}

} // namespace ui
