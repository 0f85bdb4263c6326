// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <QAbstractTableModel>

namespace ui {

/// The projects of a campaign as rows, with what the ballots say of them.
class ProjectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Title, Organisation, Status, Sizes, Needs, FirstWishes, AllWishes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and scroll position when only contents changed.
    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Project& project(int row) const { return m_rows.at(row).project; }
    [[nodiscard]] int rowOf(core::ProjectId id) const; ///< -1: none.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        core::Project project;
        QString organisation;
        int firstWishes = 0;
        int allWishes = 0;
    };

    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;
    [[nodiscard]] QString shown(const Row& row, int column) const;

    QList<Row> m_rows;
};

} // namespace ui
