// SPDX-License-Identifier: MIT
#include "ui/intake/needmodel.h"

#include "ui/common/choicedelegate.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int MaxHeadCount = 10;

QList<Choice> levelChoices()
{
    QList<Choice> choices;
    for (const auto& entry : core::codes(core::Level{})) {
        if (entry.value >= core::Level::SeenInClass)
            choices.append({int(entry.value), core::Message{entry.label}.text()});
    }
    return choices;
}

} // namespace

void NeedModel::setNeeds(const QList<core::Skill>& vocabulary, const QList<core::Need>& needs)
{
    m_vocabulary = vocabulary;
    if (needs.size() == m_needs.size()) {
        m_needs = needs;
        if (!needs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_needs = needs;
    endResetModel();
}

void NeedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_needs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void NeedModel::add(core::SkillId skill)
{
    for (auto level = core::Level::SeenInClass; level <= core::Level::CanHelp;
         level = core::Level(int(level) + 1)) {
        const bool isAsked = std::ranges::any_of(
            m_needs, [&](const core::Need& need) { return need.skill == skill && need.level == level; });
        if (isAsked)
            continue;
        Q_EMIT edited(m_needs + QList{core::Need{.skill = skill, .level = level}});
        return;
    }
}

void NeedModel::remove(int row)
{
    auto needs = m_needs;
    needs.removeAt(row);
    Q_EMIT edited(needs);
}

int NeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_needs.size());
}

int NeedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NeedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& need = m_needs.at(index.row());
    if (role == ChoiceDelegate::ChoicesRole) {
        if (index.column() == Level)
            return QVariant::fromValue(levelChoices());
        if (index.column() == Requirement)
            return QVariant::fromValue(QList<Choice>{{true, tr("Required")}, {false, tr("Wished")}});
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool isShown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Skill: {
        const auto found = std::ranges::find(m_vocabulary, need.skill, &core::Skill::id);
        return found == m_vocabulary.end() ? QString() : found->label();
    }
    case Level: return isShown ? QVariant(core::labelOf(need.level).text()) : QVariant(int(need.level));
    case HeadCount: return need.headCount;
    case Requirement:
        return !isShown ? QVariant(need.isRequired)
                        : QVariant(need.isRequired ? tr("Required") : tr("Wished"));
    default: return {};
    }
}

bool NeedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.data(Qt::EditRole) == value)
        return false;
    auto needs = m_needs;
    auto& need = needs[index.row()];
    switch (index.column()) {
    case Level: need.level = core::Level(value.toInt()); break;
    case HeadCount: need.headCount = std::clamp(value.toInt(), 1, MaxHeadCount); break;
    case Requirement: need.isRequired = value.toBool(); break;
    default: return false;
    }
    Q_EMIT edited(needs);
    return true;
}

Qt::ItemFlags NeedModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Skill ? usual : usual | Qt::ItemIsEditable;
}

QVariant NeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Skill: return tr("Skill");
    case Level: return tr("Level");
    case HeadCount: return tr("People");
    case Requirement: return tr("Requirement");
    default: return {};
    }
}

} // namespace ui
