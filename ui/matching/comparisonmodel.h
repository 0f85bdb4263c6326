// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/comparison.h"

#include <QAbstractTableModel>

namespace ui {

/// Ways of matching side by side: a row for each, a column for each figure, with what is better or
/// worse than in the first row, by sign and word.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Placed,
        FirstWishes,
        WorstRank,
        Outside,
        Needs,
        Closed,
        Complaints,
        Changes,
        Proven,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrials(const QList<core::Trial>& trials);
    void setTrial(int row, const core::Trial& trial);
    [[nodiscard]] const QList<core::Trial>& trials() const { return m_trials; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<core::Trial> m_trials;
};

} // namespace ui
