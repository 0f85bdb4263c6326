// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/scenario.h"

#include <QAbstractListModel>

namespace ui {

/// What a match strives for, in order; those that do not count stand last, unchecked.
class ObjectiveModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SentenceRole = Qt::UserRole, PositionRole }; ///< Position: from 1; 0: does not count.

    using QAbstractListModel::QAbstractListModel;

    void setObjectives(const QList<core::Objective>& objectives);
    [[nodiscard]] QList<core::Objective> objectives() const { return m_rows.first(m_count); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int target) override;

Q_SIGNALS:
    void edited(const QList<core::Objective>& objectives); ///< By the user, not by setObjectives().

private:
    void move(int row, int target); ///< Target: the row before which it will stand.

    QList<core::Objective> m_rows;
    qsizetype m_count = 0; ///< Of those that count.
};

/// "Wishes: the distribution chosen below": what the objective means.
[[nodiscard]] QString objectiveSentence(core::Objective objective);

} // namespace ui
