// SPDX-License-Identifier: MIT
#include "ui/imports/diffmodel.h"

#include "ui/common/icons.h"
#include "ui/common/localeproxy.h"
#include "ui/common/plainlabel.h"

#include <climits>

using namespace Qt::Literals::StringLiterals;
using State = core::RecordDiff::State;

namespace ui {

QString stateWord(State state)
{
    switch (state) {
    case State::New: return DiffModel::tr("New");
    case State::Changed: return DiffModel::tr("Changed");
    case State::Unchanged: return DiffModel::tr("Unchanged");
    case State::InError: return DiffModel::tr("In error");
    case State::Missing: return DiffModel::tr("Missing from the sheet");
    }
    return {};
}

QIcon stateIcon(State state)
{
    switch (state) {
    case State::New: return icon(u"plus"_s, Tone::Good);
    case State::Changed: return icon(u"pencil"_s, Tone::Accent);
    case State::Unchanged: return icon(u"circle-check"_s);
    case State::InError: return icon(u"circle-x"_s, Tone::Error);
    case State::Missing: return icon(u"circle"_s, Tone::Warning);
    }
    return {};
}

QString changeText(const core::FieldChange& change)
{
    if (change.before.isEmpty())
        return DiffModel::tr("%1: %2").arg(change.field, change.after);
    return DiffModel::tr("%1: %2 → %3").arg(change.field, change.before, change.after);
}

void DiffModel::setDiff(const core::ImportDiff& diff)
{
    beginResetModel();
    m_diff = diff;
    showRows();
    endResetModel();
}

void DiffModel::setState(std::optional<State> state)
{
    beginResetModel();
    m_state = state;
    showRows();
    endResetModel();
}

void DiffModel::showRows()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_diff.rows.size(); ++i) {
        if (!m_state || m_diff.rows.at(i).state == *m_state)
            m_shown.append(i);
    }
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiffModel::textOf(const core::RecordDiff& row, int column)
{
    switch (column) {
    case Status: return stateWord(row.state);
    case Row: return row.row > 0 ? QString::number(row.row) : QString();
    case Record: return row.name.simplified();
    default: break;
    }
    QStringList parts;
    if (row.state == State::InError) {
        for (const auto& issue : row.issues) {
            if (core::isError(issue))
                parts.append(issue.message.text());
        }
    } else {
        for (const auto& change : row.changes)
            parts.append(changeText(change));
    }
    return parts.join(u"; "_s).simplified();
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& record = row(index.row());
    if (role == LocaleProxy::SortRole)
        return index.column() == Row ? QVariant(record.row > 0 ? record.row : INT_MAX) : QVariant();
    if (role == Qt::DecorationRole)
        return index.column() == Status ? QVariant(stateIcon(record.state)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto text = textOf(record, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    return text;
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status: return tr("State");
    case Row: return tr("Row");
    case Record: return tr("Record");
    case What: return tr("What the import does");
    default: return {};
    }
}

} // namespace ui
