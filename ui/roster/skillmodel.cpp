// SPDX-License-Identifier: MIT
#include "ui/roster/skillmodel.h"

#include "ui/common/choicedelegate.h"

#include <algorithm>

namespace ui {

namespace {

QList<Choice> levelChoices()
{
    QList<Choice> choices;
    for (const auto& entry : core::codes(core::Level{}))
        choices.append({int(entry.value), core::Message{entry.label}.text()});
    return choices;
}

bool saysNothing(const core::StudentSkill& skill)
{
    return skill.level == core::Level::Unknown && !skill.wantsToLearn;
}

} // namespace

void SkillModel::setSkills(const QList<core::Skill>& vocabulary, const QList<core::StudentSkill>& declared)
{
    if (vocabulary == m_vocabulary) {
        m_declared = declared;
        if (!vocabulary.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_vocabulary = vocabulary;
    m_declared = declared;
    endResetModel();
}

void SkillModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SkillModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_vocabulary.size());
}

int SkillModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

core::StudentSkill SkillModel::declaredOf(int row) const
{
    const auto id = m_vocabulary.at(row).id;
    const auto found = std::ranges::find(m_declared, id, &core::StudentSkill::skill);
    return found == m_declared.end() ? core::StudentSkill{.skill = id} : *found;
}

QVariant SkillModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto declared = declaredOf(index.row());
    switch (index.column()) {
    case Name: return role == Qt::DisplayRole ? m_vocabulary.at(index.row()).label() : QVariant();
    case Level:
        if (role == Qt::DisplayRole)
            return declared.level == core::Level::Unknown ? QString() : core::labelOf(declared.level).text();
        if (role == Qt::EditRole)
            return int(declared.level);
        return role == ChoiceDelegate::ChoicesRole ? QVariant::fromValue(levelChoices()) : QVariant();
    case WantsToLearn:
        if (role == Qt::CheckStateRole)
            return declared.wantsToLearn ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? tr("Wants to learn") : QVariant();
    default: return {};
    }
}

bool SkillModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    auto changed = declaredOf(index.row());
    if (index.column() == Level && role == Qt::EditRole)
        changed.level = core::Level(value.toInt());
    else if (index.column() == WantsToLearn && role == Qt::CheckStateRole)
        changed.wantsToLearn = value.toInt() == Qt::Checked;
    if (changed == declaredOf(index.row()))
        return false;
    auto declared = m_declared;
    declared.removeIf([&](const core::StudentSkill& skill) { return skill.skill == changed.skill; });
    if (!saysNothing(changed))
        declared.append(changed);
    Q_EMIT edited(declared);
    return true;
}

Qt::ItemFlags SkillModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Level       ? usual | Qt::ItemIsEditable
        : index.column() == WantsToLearn ? usual | Qt::ItemIsUserCheckable
                                         : usual;
}

QVariant SkillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Skill");
    case Level: return tr("Level");
    case WantsToLearn: return tr("Wants to learn");
    default: return {};
    }
}

} // namespace ui
