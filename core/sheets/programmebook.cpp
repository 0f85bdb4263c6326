// SPDX-License-Identifier: MIT
#include "core/sheets/programmebook.h"

#include "core/sheets/headings.h"
#include "core/sheets/tablewords.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Labels = QHash<QString, RowLabels>;

Cell cellOf(const RawTable& table, const RawColumn& column, const QVariant& value, const Labels& labels)
{
    if (value.isNull())
        return {};
    if (!column.refersTo.isEmpty())
        return Cell::ofText(labels[column.refersTo].nameOf(value.toString()));
    if (column.isYesNo())
        return Cell::ofText(wordOfCode(u"yesNo"_s, value.toInt() != 0 ? u"yes"_s : u"no"_s));
    if (column.type != RawColumn::Type::Text)
        return Cell::ofNumber(value.toDouble());
    const auto list = wordListOf(table.name, column.name);
    const auto word = list.isEmpty() ? QString() : wordOfCode(list, value.toString());
    return Cell::ofText(word.isEmpty() ? value.toString() : word);
}

bool isUsual(const RawColumn& column, const QVariant& value)
{
    return value.isNull() ? column.mayBeEmpty : column.usual.isValid() && value == column.usual;
}

// Columns that say nothing are left out: most records use few of them.
QList<int> toldColumns(const RawTable& table)
{
    QList<int> told;
    for (int i = 0; i < table.columns.size(); ++i) {
        const bool saysNothing = std::ranges::all_of(
            table.rows, [&](const QVariantList& row) { return isUsual(table.columns.at(i), row.at(i)); });
        if (i == 0 || !saysNothing)
            told.append(i);
    }
    return told;
}

/// By what people read, lists in their order beside their owner; the id settles the rest.
class RowOrder
{
public:
    void sort(RawTable& table)
    {
        const int owner = table.ownerColumn();
        const int position = table.at(u"position"_s);
        std::ranges::sort(table.rows, [&](const QVariantList& a, const QVariantList& b) {
            if (owner < 0)
                return isEarlier(labelOf(table, a), labelOf(table, b), a, b);
            const auto placeOfA = placeOf(table.columns.at(owner), a.at(owner));
            const auto placeOfB = placeOf(table.columns.at(owner), b.at(owner));
            if (placeOfA != placeOfB)
                return placeOfA < placeOfB;
            if (a.at(position) != b.at(position))
                return a.at(position).toDouble() < b.at(position).toDouble();
            return a.constFirst().toString() < b.constFirst().toString();
        });
        auto& places = m_places[table.name];
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            places.insert(table.rows.at(i).constFirst().toString(), i);
    }

private:
    [[nodiscard]] bool isEarlier(
        const QString& labelA, const QString& labelB, const QVariantList& a, const QVariantList& b) const
    {
        const int order = m_collator.compare(labelA, labelB);
        return order != 0 ? order < 0 : a.constFirst().toString() < b.constFirst().toString();
    }

    [[nodiscard]] qsizetype placeOf(const RawColumn& column, const QVariant& id) const
    {
        return m_places[column.refersTo].value(id.toString(), -1);
    }

    QCollator m_collator;
    QHash<QString, QHash<QString, qsizetype>> m_places;
};

Table sheetOf(const RawTable& table, const Labels& labels)
{
    Table sheet;
    sheet.name = titleOfTable(table.name);
    const auto told = toldColumns(table);
    for (const int i : told) {
        const auto& column = table.columns.at(i);
        const bool isText = column.type == RawColumn::Type::Text && !column.isYesNo();
        sheet.columns.append({.heading = titleOfColumn(column.name),
            .width = isText ? 24 : 12,
            .isText = isText,
            .isHidden = i == 0});
    }
    for (const auto& row : table.rows) {
        QList<Cell> cells;
        for (const int i : told)
            cells.append(cellOf(table, table.columns.at(i), row.at(i), labels));
        sheet.rows.append(cells);
    }
    return sheet;
}

Table markOf(const QList<RawTable>& tables)
{
    Table mark;
    mark.name = programmeMark();
    mark.columns = {{.heading = u"passerelle-programme 1"_s}};
    mark.isHidden = true;
    for (const auto& table : tables)
        mark.rows.append({Cell::ofText(table.name)});
    return mark;
}

} // namespace

QString programmeMark()
{
    return u"_passerelle"_s;
}

QList<Table> programmeTables(const QList<RawTable>& tables)
{
    Labels labels;
    for (const auto& table : tables)
        labels.insert(table.name, RowLabels(table));
    QList<Table> sheets;
    RowOrder order;
    for (auto table : tables) {
        order.sort(table);
        if (!table.rows.isEmpty())
            sheets.append(sheetOf(table, labels));
    }
    sheets.append(markOf(tables));
    return sheets;
}

bool isProgrammeBook(const QList<Sheet>& sheets)
{
    return std::ranges::any_of(sheets, [](const Sheet& sheet) {
        return sheet.name == programmeMark() && sheet.at(0, 0).text.startsWith(u"passerelle-programme ");
    });
}

} // namespace core
