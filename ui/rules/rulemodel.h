// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/rowmodel.h"

namespace ui {

/// A rule with the sentence that tells what it demands.
struct RuleRow
{
    core::Rule rule;
    QString demand;

    [[nodiscard]] core::RuleId id() const { return rule.id; }
};

/// The rules as rows; the first column switches a rule on or off.
class RuleModel : public RowModel<RuleRow, 6>
{
    Q_OBJECT

public:
    enum Column { Kind, State, Demand, Reason, Author, Date, ColumnCount };
    static_assert(ColumnCount == 6);

    using RowModel::RowModel;

    void setRecords(const core::Records& records);
    [[nodiscard]] const core::Rule& rule(int at) const { return RowModel::row(at).rule; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void switched(const core::Rule& rule); ///< By the user: as it is to be stored.

private:
    [[nodiscard]] static QString text(const RuleRow& row, int column);
};

} // namespace ui
