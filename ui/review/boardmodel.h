// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/board.h"

#include <QAbstractItemModel>
#include <QUuid>

namespace ui {

/// The board as a tree of two levels: columns, and the students in them. Holds a copy.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Students who changed their column are moved, so that selection and current card follow;
    /// a reset only when columns came or went.
    void setBoard(const Board& board);
    [[nodiscard]] const Board& board() const { return m_board; }
    void retranslate();

    [[nodiscard]] static bool isCard(const QModelIndex& index) { return index.parent().isValid(); }
    /// The column that the index is or stands in.
    [[nodiscard]] const BoardColumn& columnAt(const QModelIndex& index) const;
    [[nodiscard]] const BoardCard& cardAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::StudentId student) const;
    [[nodiscard]] QModelIndex indexOf(const core::TeamPlace& place) const;

    static QString mimeType() { return QStringLiteral("application/x-passerelle-students"); }
    /// The students of a drag that began on this board; none from elsewhere.
    [[nodiscard]] QList<core::StudentId> studentsIn(const QMimeData& data) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// The workspace takes drops, not the model: a view would remove the rows it moved from.
    bool dropMimeData(const QMimeData*, Qt::DropAction, int, int, const QModelIndex&) override
    {
        return false;
    }

private:
    using Spots = QHash<core::StudentId, std::pair<int, int>>; ///< Column and row.

    void takeAway(const Spots& spots);
    void move(int column, int row, int toColumn, int toRow);
    void bring(const BoardCard& card, int column, int row);
    void takeContents(const Board& board);

    Board m_board;
    const QByteArray m_token = QUuid::createUuid().toByteArray(); ///< Of drags that began here.
};

} // namespace ui
