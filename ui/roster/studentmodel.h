// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <QAbstractTableModel>

namespace ui {

/// The students of a campaign as rows. Holds a copy: students are values.
class StudentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LastName, FirstName, Number, Cohort, Track, Wishes, Problems, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll position when only contents changed.
    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Student& student(int row) const { return m_rows.at(row).student; }
    [[nodiscard]] int rowOf(core::StudentId id) const; ///< -1: none.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        core::Student student;
        QString cohort;
        int wishes = 0;
        int problems = 0;
    };

    [[nodiscard]] QVariant shown(const Row& row, int column) const;

    QList<Row> m_rows;
};

} // namespace ui
