// SPDX-License-Identifier: MIT
#include "ui/roster/volunteermodel.h"

#include "ui/common/localeproxy.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString words(const QList<core::Volunteer::Role>& roles)
{
    QStringList found;
    for (const auto role : roles)
        found.append(core::labelOf(role).text());
    return found.join(u", "_s);
}

} // namespace

void VolunteerModel::setRecords(const core::Records& records)
{
    QHash<core::VolunteerId, QStringList> projects;
    for (const auto& project : records.projects)
        projects[project.tutor].append(project.title);
    QList<VolunteerRow> rows;
    for (const auto& volunteer : records.volunteers)
        rows.append({volunteer, projects.value(volunteer.id)});

    setRows(rows);
}

QVariant VolunteerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [volunteer, projects] = RowModel::row(index.row());
    if (role == LocaleProxy::SortRole)
        return index.column() == Capacity ? QVariant(volunteer.capacity.value_or(-1)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return volunteer.name;
    case Roles: return words(volunteer.roles);
    case Capacity: return volunteer.capacity ? QLocale().toString(*volunteer.capacity) : QString();
    case Projects: return projects.join(u"; "_s);
    case Employer: return volunteer.employer;
    default: return {};
    }
}

QVariant VolunteerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Roles: return tr("Roles");
    case Capacity: return tr("Teams at most");
    case Projects: return tr("Tutor of");
    case Employer: return tr("Organisation");
    default: return {};
    }
}

} // namespace ui
