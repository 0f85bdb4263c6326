// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <algorithm>

namespace ui {

/// Rows that a table shows, as copies. A row tells by id() which record it is; derived models say
/// what stands in the columns.
template<typename Row, int Columns>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowOf(const auto& id) const ///< -1: none.
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// After a change of language.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
        tellContents();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

protected:
    /// Keeps selection and scroll position when only contents changed.
    void setRows(const QList<Row>& rows)
    {
        const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
        if (!isSame)
            beginResetModel();
        m_rows = rows;
        if (!isSame)
            endResetModel();
        else
            tellContents();
    }

    [[nodiscard]] const Row& row(int at) const { return m_rows.at(at); }

private:
    void tellContents()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }

    QList<Row> m_rows;
};

} // namespace ui
