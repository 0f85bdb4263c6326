// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <QAbstractTableModel>

namespace ui {

/// The volunteers as rows, with the projects that each tutors.
class VolunteerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Roles, Capacity, Projects, Employer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll position when only contents changed.
    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Volunteer& volunteer(int row) const { return m_rows.at(row).volunteer; }
    [[nodiscard]] int rowOf(core::VolunteerId id) const; ///< -1: none.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        core::Volunteer volunteer;
        QStringList projects;
    };

    QList<Row> m_rows;
};

} // namespace ui
