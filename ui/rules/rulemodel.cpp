// SPDX-License-Identifier: MIT
#include "ui/rules/rulemodel.h"

#include "core/matching/rulesentence.h"
#include "ui/common/icons.h"
#include "ui/common/localeproxy.h"
#include "ui/rules/rulewords.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using core::Rule;

namespace ui {

void RuleModel::setRecords(const core::Records& records)
{
    QList<RuleRow> rows;
    for (const auto& rule : records.rules)
        rows.append({rule, core::ruleSentence(records, rule).text()});
    setRows(rows);
}

QString RuleModel::text(const RuleRow& row, int column)
{
    switch (column) {
    case Kind: return RuleWords::title(row.rule.kind);
    case State: return core::labelOf(row.rule.state).text();
    case Demand: return row.demand;
    case Reason: return row.rule.reason;
    case Author: return row.rule.author;
    case Date: return QLocale().toString(row.rule.date, QLocale::ShortFormat);
    default: return {};
    }
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = RowModel::row(index.row());
    switch (role) {
    case LocaleProxy::SortRole: return index.column() == Date ? QVariant(row.rule.date) : QVariant();
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Kind ? QVariant(row.rule.isActive() ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::DecorationRole:
        return index.column() == State && row.rule.state == Rule::State::Proposed
            ? QVariant(icon(u"info"_s, Tone::Accent))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Kind
            ? tr("%1: %2", "kind and state of a rule").arg(text(row, Kind), text(row, State))
            : text(row, index.column());
    default: return {};
    }
}

bool RuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Kind)
        return false;
    auto rule = RowModel::row(index.row()).rule;
    rule.state = value.value<Qt::CheckState>() == Qt::Checked ? Rule::State::Active : Rule::State::Off;
    Q_EMIT switched(rule);
    return true;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    const auto usual = RowModel::flags(index);
    return index.column() == Kind ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Rule");
    case State: return tr("State");
    case Demand: return tr("Demand");
    case Reason: return tr("Reason");
    case Author: return tr("By");
    case Date: return tr("Date");
    default: return {};
    }
}

} // namespace ui
