// SPDX-License-Identifier: MIT
#include "ui/matching/objectivemodel.h"

#include "ui/common/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString objectiveSentence(core::Objective objective)
{
    using enum core::Objective;
    switch (objective) {
    case PlaceAll: return ObjectiveModel::tr("As few students as possible stay without a project.");
    case Outside: return ObjectiveModel::tr("As few as possible get a project that they did not ask for.");
    case Wishes: return ObjectiveModel::tr("Wishes are served as well as possible, in the way chosen below.");
    case Needs: return ObjectiveModel::tr("Teams have the skills that their project wishes for.");
    case Mix: return ObjectiveModel::tr("Teams are mixed.");
    case Sizes: return ObjectiveModel::tr("Teams are near the ideal size of their project.");
    case Mates: return ObjectiveModel::tr("Students are with those whom they asked for.");
    case Mentors: return ObjectiveModel::tr("Each team has a mentor who fits.");
    case Changes: return ObjectiveModel::tr("As few students as possible change their team.");
    case Kept: return ObjectiveModel::tr("Projects with a priority run.");
    case Carry: return ObjectiveModel::tr("Who was served badly last time is served better now.");
    case Stability: return ObjectiveModel::tr("No student and project would both rather have each other.");
    case Lottery: return ObjectiveModel::tr("Between equal plans, lottery numbers decide.");
    }
    return {};
}

void ObjectiveModel::setObjectives(const QList<core::Objective>& objectives)
{
    auto rows = objectives;
    for (const auto& entry : core::codes(core::Objective{})) {
        if (!objectives.contains(entry.value))
            rows.append(entry.value);
    }
    if (rows == m_rows && objectives.size() == m_count)
        return;
    const bool isSame = std::ranges::is_permutation(rows, m_rows);
    if (!isSame)
        beginResetModel();
    else
        Q_EMIT layoutAboutToBeChanged();
    QModelIndexList after;
    for (const auto& index : persistentIndexList())
        after.append(createIndex(int(rows.indexOf(m_rows.at(index.row()))), 0));
    const auto before = isSame ? persistentIndexList() : QModelIndexList();
    m_rows = rows;
    m_count = objectives.size();
    if (!isSame)
        return endResetModel();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
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
    const auto objective = m_rows.at(index.row());
    const auto label = core::labelOf(objective).text();
    const bool counts = index.row() < m_count;
    switch (role) {
    case Qt::DisplayRole: return label;
    case Qt::CheckStateRole: return counts ? Qt::Checked : Qt::Unchecked;
    case SentenceRole: return objectiveSentence(objective);
    case PositionRole: return counts ? index.row() + 1 : 0;
    case Qt::ToolTipRole: return plainToolTip(objectiveSentence(objective));
    case Qt::AccessibleTextRole:
        return counts ? tr("Objective “%1”, position %2 of %3")
                            .arg(label, QString::number(index.row() + 1), QString::number(m_count))
                      : tr("Objective “%1”, does not count").arg(label);
    case Qt::AccessibleDescriptionRole: return objectiveSentence(objective);
    default: return {};
    }
}

bool ObjectiveModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const bool counts = value.value<Qt::CheckState>() == Qt::Checked;
    if (counts == (index.row() < m_count))
        return true;
    auto chosen = objectives();
    if (counts)
        chosen.append(m_rows.at(index.row()));
    else
        chosen.removeAt(index.row());
    setObjectives(chosen);
    Q_EMIT edited(chosen);
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
    Q_EMIT edited(objectives());
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
