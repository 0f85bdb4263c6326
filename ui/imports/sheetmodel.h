// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"

#include <QAbstractTableModel>

namespace ui {

/// The first rows of a sheet as they stand in the file; says which of them are headings.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const core::Sheet& sheet);
    void setHeaderRows(int first, int count, const QList<int>& leftOut); ///< From 0.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isHeading(int row) const;

    core::Sheet m_sheet;
    int m_rows = 0;
    int m_columns = 0;
    int m_headerRow = -1;
    int m_headerRows = 0;
    QList<int> m_leftOut;
};

} // namespace ui
