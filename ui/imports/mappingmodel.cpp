// SPDX-License-Identifier: MIT
#include "ui/imports/mappingmodel.h"

#include "ui/common/choicedelegate.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void MappingModel::setMapping(const core::SheetMapping& mapping, const core::Records& records)
{
    const auto choices
        = mapping.kind ? core::fieldChoices(*mapping.kind, records) : QList<core::FieldChoice>();
    const bool isReset = mapping.columns.size() != m_columns.size();
    if (isReset)
        beginResetModel();
    m_columns = mapping.columns;
    m_choices = choices;
    if (isReset)
        endResetModel();
    else if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MappingModel::choiceOf(const core::ColumnField& field) const
{
    const auto found = std::ranges::find(m_choices, field, &core::FieldChoice::field);
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

QString MappingModel::fieldText(const core::ColumnField& field) const
{
    const int choice = choiceOf(field);
    if (choice >= 0)
        return m_choices.at(choice).label;
    return field.name.isEmpty() ? tr("Not read") : field.name;
}

bool MappingModel::isDoubtful(int row) const
{
    const auto& column = m_columns.at(row);
    return !column.rivals.isEmpty() || column.reason == core::MappingReason::Near;
}

QString MappingModel::explanation(int row) const
{
    const auto& column = m_columns.at(row);
    QStringList sentences;
    if (const auto reason = core::labelOf(column.reason); !reason.isEmpty())
        sentences.append(reason.text());
    QStringList rivals;
    for (const auto& rival : column.rivals)
        rivals.append(fieldText(rival));
    if (!rivals.isEmpty())
        sentences.append(tr("It may also be: %1. Please check.").arg(rivals.join(u", "_s)));
    return sentences.join(u' ');
}

QString MappingModel::textOf(int row, int column) const
{
    const auto& mapped = m_columns.at(row);
    switch (column) {
    case Heading:
        return mapped.heading.isEmpty() ? tr("Column %1").arg(core::columnLetters(mapped.at))
                                        : mapped.heading.simplified();
    case Samples: return mapped.samples.join(u" · "_s).simplified();
    case Field: return fieldText(mapped.field);
    case Reason: return explanation(row);
    default: return {};
    }
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto text = textOf(row, index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    if (role == Qt::DecorationRole && index.column() == Reason && isDoubtful(row))
        return icon(u"triangle-alert"_s, Tone::Warning);
    if (index.column() != Field)
        return {};
    if (role == Qt::EditRole)
        return choiceOf(m_columns.at(row).field);
    if (role != ChoiceDelegate::ChoicesRole)
        return {};
    QList<Choice> choices{{-1, tr("Not read")}};
    for (int i = 0; i < m_choices.size(); ++i)
        choices.append({i, m_choices.at(i).label});
    return QVariant::fromValue(choices);
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Field)
        return false;
    const int choice = value.toInt();
    const auto field = choice < 0 ? core::ColumnField() : m_choices.at(choice).field;
    if (field != m_columns.at(index.row()).field)
        Q_EMIT fieldChosen(index.row(), field);
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading: return tr("Column of the sheet");
    case Samples: return tr("Examples");
    case Field: return tr("Is read as");
    case Reason: return tr("Why");
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Field ? usual | Qt::ItemIsEditable : usual;
}

} // namespace ui
