// SPDX-License-Identifier: MIT
#include "ui/review/boardmodel.h"

#include "ui/common/plainlabel.h"
#include "ui/review/boardwords.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QHash<core::StudentId, std::pair<int, int>> spotsOf(const Board& board)
{
    QHash<core::StudentId, std::pair<int, int>> spots;
    for (int column = 0; column < board.size(); ++column) {
        for (int row = 0; row < board.at(column).cards.size(); ++row)
            spots.insert(board.at(column).cards.at(row).student, {column, row});
    }
    return spots;
}

} // namespace

void BoardModel::setBoard(const Board& board)
{
    if (!std::ranges::equal(board, m_board, {}, &BoardColumn::place, &BoardColumn::place)) {
        beginResetModel();
        m_board = board;
        endResetModel();
        return;
    }
    const auto spots = spotsOf(board);
    takeAway(spots);
    for (int column = 0; column < board.size(); ++column) {
        for (int row = 0; row < board.at(column).cards.size(); ++row)
            bring(board.at(column).cards.at(row), column, row);
    }
    takeContents(board);
}

// Whoever leaves a column goes straight to the right row of the other one: one move for each.
void BoardModel::takeAway(const Spots& spots)
{
    for (int column = 0; column < m_board.size(); ++column) {
        for (int row = int(m_board.at(column).cards.size()) - 1; row >= 0; --row) {
            const auto student = m_board.at(column).cards.at(row).student;
            const auto spot = spots.find(student);
            if (spot == spots.end()) {
                beginRemoveRows(index(column, 0), row, row);
                m_board[column].cards.removeAt(row);
                endRemoveRows();
            } else if (spot->first != column) {
                const auto comesLater = [&](const BoardCard& card) {
                    const auto other = spots.value(card.student, {-1, -1});
                    return other.first == spot->first && other.second > spot->second;
                };
                const auto& cards = m_board.at(spot->first).cards;
                move(column, row, spot->first, int(std::ranges::find_if(cards, comesLater) - cards.begin()));
            }
        }
    }
}

// Everything above and left of the target is right already, so what is sought stands after it.
void BoardModel::bring(const BoardCard& card, int column, int row)
{
    const auto& cards = m_board.at(column).cards;
    if (row < cards.size() && cards.at(row).student == card.student)
        return;
    const auto source = indexOf(card.student);
    if (source.isValid())
        return move(source.parent().row(), source.row(), column, row);
    beginInsertRows(index(column, 0), row, row);
    m_board[column].cards.insert(row, card);
    endInsertRows();
}

void BoardModel::move(int column, int row, int toColumn, int toRow)
{
    beginMoveRows(index(column, 0), row, row, index(toColumn, 0), toRow);
    const auto moved = m_board[column].cards.takeAt(row);
    m_board[toColumn].cards.insert(toRow, moved);
    endMoveRows();
}

void BoardModel::takeContents(const Board& board)
{
    const auto before = std::exchange(m_board, board);
    for (int column = 0; column < board.size(); ++column) {
        if (before.at(column) == board.at(column))
            continue;
        const auto changed = index(column, 0);
        Q_EMIT dataChanged(changed, changed);
        if (rowCount(changed) > 0)
            Q_EMIT dataChanged(index(0, 0, changed), index(rowCount(changed) - 1, 0, changed));
    }
}

void BoardModel::retranslate()
{
    if (!m_board.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

const BoardColumn& BoardModel::columnAt(const QModelIndex& index) const
{
    return m_board.at(isCard(index) ? index.parent().row() : index.row());
}

const BoardCard& BoardModel::cardAt(const QModelIndex& index) const
{
    return columnAt(index).cards.at(index.row());
}

QModelIndex BoardModel::indexOf(core::StudentId student) const
{
    for (int column = 0; column < m_board.size(); ++column) {
        const auto& cards = m_board.at(column).cards;
        const auto found = std::ranges::find(cards, student, &BoardCard::student);
        if (found != cards.end())
            return index(int(found - cards.begin()), 0, index(column, 0));
    }
    return {};
}

QModelIndex BoardModel::indexOf(const core::TeamPlace& place) const
{
    const auto found = std::ranges::find(m_board, place, &BoardColumn::place);
    return found != m_board.end() ? index(int(found - m_board.begin()), 0) : QModelIndex();
}

// The internal id is 0 for a column, and the row of the column plus one for a card.
QModelIndex BoardModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex& child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_board.size());
    return isCard(parent) ? 0 : int(m_board.at(parent.row()).cards.size());
}

int BoardModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool card = isCard(index);
    const auto details = [&] {
        return card ? BoardWords::cardDetails(cardAt(index)) : BoardWords::columnDetails(columnAt(index));
    };
    switch (role) {
    case Qt::DisplayRole: return card ? cardAt(index).name : BoardWords::title(columnAt(index));
    case Qt::AccessibleTextRole:
        return card ? BoardWords::card(cardAt(index)) : BoardWords::column(columnAt(index));
    case Qt::AccessibleDescriptionRole: return details();
    case Qt::ToolTipRole: return plainToolTip(details());
    default: return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags both = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return isCard(index) ? both | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : both;
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList ids{m_token};
    QStringList names;
    for (const auto& index : indexes) {
        if (!isCard(index))
            continue;
        ids.append(cardAt(index).student.toString().toLatin1());
        names.append(cardAt(index).name);
    }
    if (names.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), ids.join('\n'));
    data->setText(names.join(u'\n'));
    return data;
}

QList<core::StudentId> BoardModel::studentsIn(const QMimeData& data) const
{
    const auto parts = data.data(mimeType()).split('\n');
    if (parts.first() != m_token)
        return {};
    QList<core::StudentId> students;
    for (const auto& part : parts.sliced(1))
        students.append(core::StudentId::fromString(QString::fromLatin1(part)));
    return students;
}

} // namespace ui
