// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/importdiff.h"
#include "ui/common/theme.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace ui {

[[nodiscard]] QString stateWord(core::RecordDiff::State state); ///< “New”…
[[nodiscard]] QIcon stateIcon(core::RecordDiff::State state);

/// “E-mail: ada@old → ada@new”; of a new record “E-mail: ada@new”.
[[nodiscard]] QString changeText(const core::FieldChange& change);

/// What an import would do with each record; all, or those in one state.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Row, Record, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiff(const core::ImportDiff& diff);
    void setState(std::optional<core::RecordDiff::State> state); ///< None: all.
    [[nodiscard]] const core::RecordDiff& row(int at) const { return m_diff.rows.at(m_shown.at(at)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void showRows();
    [[nodiscard]] static QString textOf(const core::RecordDiff& row, int column);

    core::ImportDiff m_diff;
    std::optional<core::RecordDiff::State> m_state;
    QList<qsizetype> m_shown;
};

} // namespace ui
