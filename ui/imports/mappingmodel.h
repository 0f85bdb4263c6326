// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/mapping.h"

#include <QAbstractTableModel>

namespace ui {

/// The columns of a sheet, what each is read as and why; what it is read as can be chosen.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Samples, Field, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const core::SheetMapping& mapping, const core::Records& records);

    /// The reason, and what else the column may hold, in sentences.
    [[nodiscard]] QString explanation(int row) const;
    [[nodiscard]] bool isDoubtful(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void fieldChosen(int row, const core::ColumnField& field);

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString fieldText(const core::ColumnField& field) const;
    [[nodiscard]] int choiceOf(const core::ColumnField& field) const; ///< -1: not read.

    QList<core::MappedColumn> m_columns;
    QList<core::FieldChoice> m_choices;
};

} // namespace ui
