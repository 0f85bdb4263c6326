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
    /// How much an objective counts.
    enum class Strength { Off, Wished, Hard };

    enum Role { SentenceRole = Qt::UserRole, PositionRole }; ///< Position: from 1; 0: does not count.

    using QAbstractListModel::QAbstractListModel;

    void setGoals(const QList<core::Goal>& goals);
    [[nodiscard]] QList<core::Goal> goals() const { return m_rows.first(m_count); }
    [[nodiscard]] core::Goal goalAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] Strength strengthAt(int row) const;
    void replace(int row, const core::Goal& goal, Strength strength); ///< As the user wants it.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int target) override;

Q_SIGNALS:
    void edited(const QList<core::Goal>& goals); ///< By the user, not by setGoals().

private:
    void move(int row, int target); ///< Target: the row before which it will stand.

    QList<core::Goal> m_rows;
    qsizetype m_count = 0; ///< Of those that count.
};

/// "Wishes: the distribution chosen below": what the objective means.
[[nodiscard]] QString objectiveSentence(core::Objective objective);

/// "must hold", "wished", with the numbers of the goal.
[[nodiscard]] QString strengthWords(const core::Goal& goal, ObjectiveModel::Strength strength);

} // namespace ui
