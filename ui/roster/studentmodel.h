// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/rowmodel.h"

namespace ui {

/// A student with what the table adds.
struct StudentRow
{
    core::Student student;
    QString cohort;
    int wishes = 0;
    int problems = 0;

    [[nodiscard]] core::StudentId id() const { return student.id; }
};

/// The students of a campaign as rows. Holds a copy: students are values.
class StudentModel : public RowModel<StudentRow, 7>
{
    Q_OBJECT

public:
    enum Column { LastName, FirstName, Number, Cohort, Track, Wishes, Problems, ColumnCount };
    static_assert(ColumnCount == 7);

    using RowModel::RowModel;

    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Student& student(int at) const { return RowModel::row(at).student; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const StudentRow& row, int column) const;
};

} // namespace ui
