// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/rowmodel.h"

namespace ui {

/// A project with what the ballots say of it.
struct ProjectRow
{
    core::Project project;
    QString organisation;
    int firstWishes = 0;
    int allWishes = 0;

    [[nodiscard]] core::ProjectId id() const { return project.id; }
};

/// The projects of a campaign as rows, with what the ballots say of them.
class ProjectModel : public RowModel<ProjectRow, 8>
{
    Q_OBJECT

public:
    enum Column { Reference, Title, Organisation, Status, Sizes, Needs, FirstWishes, AllWishes, ColumnCount };
    static_assert(ColumnCount == 8);

    using RowModel::RowModel;

    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Project& project(int at) const { return RowModel::row(at).project; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant sortKey(const ProjectRow& row, int column) const;
    [[nodiscard]] QString shown(const ProjectRow& row, int column) const;
};

} // namespace ui
