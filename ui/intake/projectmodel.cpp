// SPDX-License-Identifier: MIT
#include "ui/intake/projectmodel.h"

#include "ui/common/localeproxy.h"

namespace ui {

void ProjectModel::setRecords(const core::Records& records)
{
    QHash<core::ProjectId, int> first;
    QHash<core::ProjectId, int> all;
    for (const auto& student : records.students) {
        for (const auto& wish : student.wishes) {
            first[wish.project] += wish.rank == 1 ? 1 : 0;
            all[wish.project] += wish.isVeto() ? 0 : 1;
        }
    }
    const auto organisations = core::byId(records.organisations);
    QList<ProjectRow> rows;
    for (const auto& project : records.projects)
        rows.append({.project = project,
            .organisation = organisations.value(project.organisation).name,
            .firstWishes = first.value(project.id),
            .allWishes = all.value(project.id)});

    setRows(rows);
}

QString ProjectModel::shown(const ProjectRow& row, int column) const
{
    const auto& project = row.project;
    const QLocale locale;
    switch (column) {
    case Reference: return project.reference;
    case Title: return project.title;
    case Organisation: return row.organisation;
    case Status: return core::labelOf(project.status).text();
    case Sizes:
        return project.teamsMax == 1 ? tr("%1 to %2", "team sizes").arg(project.teamMin).arg(project.teamMax)
                                     : tr("%1 × %2 to %3", "teams, team sizes")
                                           .arg(project.teamsMax)
                                           .arg(project.teamMin)
                                           .arg(project.teamMax);
    case Needs: return locale.toString(project.needs.size());
    case FirstWishes: return locale.toString(row.firstWishes);
    case AllWishes: return locale.toString(row.allWishes);
    default: return {};
    }
}

QVariant ProjectModel::sortKey(const ProjectRow& row, int column) const
{
    switch (column) {
    case Status: return int(row.project.status);
    case Sizes: return row.project.teamMax * row.project.teamsMax;
    case Needs: return row.project.needs.size();
    case FirstWishes: return row.firstWishes;
    case AllWishes: return row.allWishes;
    default: return {};
    }
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = RowModel::row(index.row());
    if (role == Qt::DisplayRole)
        return shown(row, index.column());
    return role == LocaleProxy::SortRole ? sortKey(row, index.column()) : QVariant();
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Reference");
    case Title: return tr("Title");
    case Organisation: return tr("Organisation");
    case Status: return tr("Status");
    case Sizes: return tr("Team size");
    case Needs: return tr("Needs");
    case FirstWishes: return tr("First wishes");
    case AllWishes: return tr("Wishes");
    default: return {};
    }
}

} // namespace ui
