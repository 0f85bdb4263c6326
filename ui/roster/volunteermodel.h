// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/rowmodel.h"

namespace ui {

/// A volunteer with the titles of the projects they tutor.
struct VolunteerRow
{
    core::Volunteer volunteer;
    QStringList projects;

    [[nodiscard]] core::VolunteerId id() const { return volunteer.id; }
};

/// The volunteers as rows, with the projects that each tutors.
class VolunteerModel : public RowModel<VolunteerRow, 5>
{
    Q_OBJECT

public:
    enum Column { Name, Roles, Capacity, Projects, Employer, ColumnCount };
    static_assert(ColumnCount == 5);

    using RowModel::RowModel;

    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Volunteer& volunteer(int at) const { return RowModel::row(at).volunteer; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace ui
