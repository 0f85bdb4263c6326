// SPDX-License-Identifier: MIT
#include "ui/imports/sheetmodel.h"

#include "ui/common/plainlabel.h"

#include <QFont>

namespace ui {

void SheetModel::setSheet(const core::Sheet& sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_rows = sheet.rows.isEmpty() ? 0 : std::min(MostRows, sheet.rows.lastKey() + 1);
    m_columns = 0;
    for (auto row = sheet.rows.begin(); row != sheet.rows.end() && row.key() < m_rows; ++row)
        m_columns = std::max(m_columns, int(row->size()));
    endResetModel();
}

void SheetModel::setHeaderRows(int first, int count, const QList<int>& leftOut)
{
    m_headerRow = first;
    m_headerRows = first < 0 ? 0 : count;
    m_leftOut = leftOut;
    if (m_rows == 0 || m_columns == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, m_rows - 1);
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool SheetModel::isHeading(int row) const
{
    return row >= m_headerRow && row < m_headerRow + m_headerRows;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto text = m_sheet.at(index.row(), index.column()).shown();
    if (role == Qt::DisplayRole)
        return text.simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == Qt::FontRole && isHeading(index.row())) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return core::columnLetters(section);
    const auto number = QString::number(section + 1);
    if (isHeading(section))
        return tr("%1 headings").arg(number);
    return m_leftOut.contains(section) ? tr("%1 left out").arg(number) : number;
}

} // namespace ui
