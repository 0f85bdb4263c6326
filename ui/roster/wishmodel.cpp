// SPDX-License-Identifier: MIT
#include "ui/roster/wishmodel.h"

#include "ui/common/choicedelegate.h"

#include <QCollator>

#include <algorithm>

namespace ui {

void WishModel::setWishes(const QList<core::Project>& projects, const QList<core::Wish>& wishes)
{
    m_projects = projects;
    if (std::ranges::equal(wishes, m_wishes, {}, &core::Wish::project, &core::Wish::project)) {
        m_wishes = wishes;
        if (!wishes.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_wishes = wishes;
    endResetModel();
}

void WishModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<core::Project> WishModel::candidates() const
{
    QList<core::Project> found;
    std::ranges::copy_if(m_projects, std::back_inserter(found), [this](const core::Project& project) {
        return project.isOpen()
            && std::ranges::find(m_wishes, project.id, &core::Wish::project) == m_wishes.end();
    });
    const QCollator collator;
    std::ranges::sort(found, [&](const auto& a, const auto& b) { return collator(a.title, b.title); });
    return found;
}

void WishModel::add(core::ProjectId project)
{
    if (lastRank() < core::MaxRank)
        Q_EMIT edited(
            core::denseWishes(m_wishes + QList{core::Wish{.project = project, .rank = lastRank() + 1}}));
}

void WishModel::remove(int row)
{
    auto wishes = m_wishes;
    wishes.removeAt(row);
    Q_EMIT edited(core::denseWishes(wishes));
}

// Ranks are doubled, so that a place between two ranks can be said.
void WishModel::shift(int row, int by)
{
    auto wishes = m_wishes;
    const int rank = wishes.at(row).rank;
    if (wishes.at(row).isVeto() || rank + by < 1 || (by > 0 && rank >= lastRank()))
        return;
    for (auto& wish : wishes)
        wish.rank *= 2;
    wishes[row].rank = 2 * (rank + by) + by;
    Q_EMIT edited(core::denseWishes(wishes));
}

int WishModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_wishes.size());
}

int WishModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WishModel::titleOf(core::ProjectId project) const
{
    const auto found = std::ranges::find(m_projects, project, &core::Project::id);
    if (found == m_projects.end())
        return {};
    return found->isOpen() ? found->title : tr("%1 (not open)").arg(found->title);
}

int WishModel::lastRank() const
{
    int last = 0;
    for (const auto& wish : m_wishes)
        last = std::max(last, wish.rank);
    return last;
}

QVariant WishModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& wish = m_wishes.at(index.row());
    const auto rankText = [](int rank) { return rank == 0 ? tr("Refused") : tr("Wish %1").arg(rank); };
    if (role == ChoiceDelegate::ChoicesRole && index.column() == Rank) {
        QList<Choice> choices;
        for (int rank = 1; rank <= std::min<int>(core::MaxRank, int(m_wishes.size())); ++rank)
            choices.append({rank, rankText(rank)});
        choices.append({0, rankText(0)});
        return QVariant::fromValue(choices);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Rank: return role == Qt::EditRole ? QVariant(wish.rank) : QVariant(rankText(wish.rank));
    case Title: return titleOf(wish.project);
    case Reason: return wish.reason;
    default: return {};
    }
}

bool WishModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.data(Qt::EditRole) == value)
        return false;
    auto wishes = m_wishes;
    if (index.column() == Rank)
        wishes[index.row()].rank = value.toInt();
    else
        wishes[index.row()].reason = value.toString().simplified();
    Q_EMIT edited(core::denseWishes(wishes));
    return true;
}

Qt::ItemFlags WishModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Title ? usual : usual | Qt::ItemIsEditable;
}

QVariant WishModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("Rank");
    case Title: return tr("Project");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace ui
