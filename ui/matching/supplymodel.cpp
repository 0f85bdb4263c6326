// SPDX-License-Identifier: MIT
#include "ui/matching/supplymodel.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array ProjectColumns{QT_TRANSLATE_NOOP("ui::SupplyModel", "Project"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Places"), QT_TRANSLATE_NOOP("ui::SupplyModel", "First wishes"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Second wishes"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Third wishes"), QT_TRANSLATE_NOOP("ui::SupplyModel", "All wishes"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Refusals"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Possible students")};

constexpr std::array SkillColumns{QT_TRANSLATE_NOOP("ui::SupplyModel", "Skill"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Required"), QT_TRANSLATE_NOOP("ui::SupplyModel", "Wished"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Students who have it"),
    QT_TRANSLATE_NOOP("ui::SupplyModel", "Missing")};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

SupplyModel::SupplyModel(Subject subject, QObject* parent) : QAbstractTableModel(parent), m_subject(subject)
{ }

void SupplyModel::setSupply(const core::Records& records, const core::Supply& supply)
{
    beginResetModel();
    m_records = records;
    m_supply = supply;
    endResetModel();
}

QString SupplyModel::title(core::ProjectId project) const
{
    const auto found = std::ranges::find(m_records.projects, project, &core::Project::id);
    return found != m_records.projects.end() ? found->title : QString();
}

QString SupplyModel::skillLabel(const core::SkillSupply& supply) const
{
    const auto found = std::ranges::find(m_records.skills, supply.skill, &core::Skill::id);
    return tr("%1, %2", "skill and level")
        .arg(
            found != m_records.skills.end() ? found->label() : QString(), core::labelOf(supply.level).text());
}

QList<SupplyModel::Bar> SupplyModel::bars() const
{
    QList<Bar> found;
    if (m_subject == Subject::Projects) {
        for (const auto& demand : m_supply.projects)
            found.append({title(demand.project), demand.firstWishes(), demand.places,
                tr("%1 for %2", "first wishes, places")
                    .arg(tr("%n first wish(es)", nullptr, demand.firstWishes()),
                        tr("%n place(s)", nullptr, demand.places)),
                demand.isFull()});
        return found;
    }
    for (const auto& supply : m_supply.skills) {
        const auto asked = supply.required + supply.wished;
        found.append({skillLabel(supply), asked, supply.students,
            tr("%1, %2", "people asked for, students who have the skill")
                .arg(tr("%n asked for", "people", asked),
                    tr("%n student(s) have it", nullptr, supply.students)),
            supply.missing() > 0});
    }
    return found;
}

void SupplyModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SupplyModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_subject == Subject::Projects ? m_supply.projects.size() : m_supply.skills.size());
}

int SupplyModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_subject == Subject::Projects ? ProjectColumns.size() : SkillColumns.size());
}

QString SupplyModel::projectText(const core::ProjectDemand& demand, int column) const
{
    switch (column) {
    case 0: return title(demand.project);
    case 1: return number(demand.places);
    case 2: return number(demand.firstWishes());
    case 3: return number(demand.byRank.value(1));
    case 4: return number(demand.byRank.value(2));
    case 5: return number(demand.wishes());
    case 6: return number(demand.vetoes);
    default: return number(demand.possible);
    }
}

QString SupplyModel::skillText(const core::SkillSupply& supply, int column) const
{
    switch (column) {
    case 0: return skillLabel(supply);
    case 1: return number(supply.required);
    case 2: return number(supply.wished);
    case 3: return number(supply.students);
    default: return number(supply.missing());
    }
}

QVariant SupplyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto text = m_subject == Subject::Projects
        ? projectText(m_supply.projects.at(index.row()), index.column())
        : skillText(m_supply.skills.at(index.row()), index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column and cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    return {};
}

QVariant SupplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(m_subject == Subject::Projects ? ProjectColumns.at(size_t(section))
                                             : SkillColumns.at(size_t(section)));
}

} // namespace ui
