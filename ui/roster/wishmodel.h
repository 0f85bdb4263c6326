// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/project.h"

#include <QAbstractTableModel>

namespace ui {

/// The ballot of one student: ranked projects, ties by equal ranks, then the refused ones.
class WishModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Title, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWishes(const QList<core::Project>& projects, const QList<core::Wish>& wishes);
    void retranslate();

    /// The projects that are not in the ballot yet, open ones, in order of title.
    [[nodiscard]] QList<core::Project> candidates() const;

    void add(core::ProjectId project); ///< As the last rank.
    void remove(int row);
    void shift(int row, int by); ///< One rank up (-1) or down (+1).

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user changed something; the ballot as it should be, ranks dense.
    void edited(const QList<core::Wish>& wishes);

private:
    [[nodiscard]] QString titleOf(core::ProjectId project) const;
    [[nodiscard]] int lastRank() const; ///< 0: nothing ranked.

    QList<core::Project> m_projects;
    QList<core::Wish> m_wishes;
};

} // namespace ui
