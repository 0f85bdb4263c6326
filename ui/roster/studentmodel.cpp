// SPDX-License-Identifier: MIT
#include "ui/roster/studentmodel.h"

#include "ui/common/localeproxy.h"

#include <algorithm>

namespace ui {

void StudentModel::setRecords(const core::Records& records)
{
    const auto cohorts = core::byId(records.cohorts);
    QList<StudentRow> rows;
    rows.reserve(records.students.size());
    for (const auto& student : records.students)
        rows.append({.student = student,
            .cohort = cohorts.value(student.cohort).name,
            .wishes = int(std::ranges::count_if(student.wishes, [](const auto& w) { return !w.isVeto(); })),
            .problems = int(student.issues().size())});

    setRows(rows);
}

QVariant StudentModel::shown(const StudentRow& row, int column) const
{
    switch (column) {
    case LastName: return row.student.lastName;
    case FirstName: return row.student.firstName;
    case Number: return row.student.number;
    case Cohort: return row.cohort;
    case Track: return row.student.track;
    case Wishes:
        return row.student.status == core::Student::Status::Withdrawn
            ? core::labelOf(row.student.status).text()
            : row.wishes == 0 ? tr("none")
                              : QLocale().toString(row.wishes);
    case Problems: return row.problems == 0 ? QString() : QLocale().toString(row.problems);
    default: return {};
    }
}

QVariant StudentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = RowModel::row(index.row());
    if (role == Qt::DisplayRole)
        return shown(row, index.column());
    if (role == LocaleProxy::SortRole && index.column() == Wishes)
        return row.wishes;
    if (role == LocaleProxy::SortRole && index.column() == Problems)
        return row.problems;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "heading: cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                shown(row, index.column()).toString());
    return {};
}

QVariant StudentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LastName: return tr("Last name");
    case FirstName: return tr("First name");
    case Number: return tr("Number");
    case Cohort: return tr("Cohort");
    case Track: return tr("Track");
    case Wishes: return tr("Wishes");
    case Problems: return tr("To correct");
    default: return {};
    }
}

} // namespace ui
