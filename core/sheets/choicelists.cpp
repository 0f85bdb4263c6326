// SPDX-License-Identifier: MIT
#include "core/sheets/choicelists.h"

#include "core/sheets/celltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MaximumName = 31; // of a sheet

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::XlsxWriter)
};

/// Letters, digits and underscores that no program takes for the address of a cell.
QString rangeName(const QString& name)
{
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    static const QRegularExpression address(u"^([A-Za-z]{1,3}\\d*|[RrCc]\\d.*|\\d.*)?$"_s);
    auto plain = name.normalized(QString::NormalizationForm_D);
    plain.remove(QRegularExpression(u"\\p{M}"_s)).replace(others, u"_"_s);
    return address.match(plain).hasMatch() ? u"liste_"_s + plain : plain;
}

QString unique(const QString& wanted, const QStringList& taken, const QString& pattern, qsizetype most)
{
    auto name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const auto tail = pattern.arg(number);
        name = cutToUnits(wanted, most - tail.size()) + tail;
    }
    return name;
}

QString cleanName(const QString& name)
{
    auto clean = cleanCellText(name).text.simplified();
    for (auto& c : clean) {
        if (u"[]:*?/\\"_s.contains(c))
            c = u'-';
    }
    clean = cutToUnits(clean, MaximumName);
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.isEmpty() ? Tr::tr("Sheet") : clean;
}

bool isSameList(const Choices& a, const Choices& b)
{
    return a.name == b.name && a.values == b.values;
}

} // namespace

ChoiceLists::ChoiceLists(const QList<SheetSpec>& sheets)
{
    QStringList ranges;
    for (const auto& sheet : sheets) {
        for (const auto& column : sheet.columns) {
            if (column.choices.values.isEmpty() || listOf(column.choices) >= 0)
                continue;
            ranges.append(unique(rangeName(column.choices.name), ranges, u"_%1"_s, 200));
            m_lists.append({ranges.last(), column.choices.values});
            m_choices.append(column.choices);
        }
    }
}

int ChoiceLists::listOf(const Choices& choices) const
{
    const auto found
        = std::ranges::find_if(m_choices, [&](const Choices& known) { return isSameList(known, choices); });
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

Table ChoiceLists::table() const
{
    Table table;
    table.name = u"_listes"_s;
    table.isHidden = true;
    table.hasFilter = false;
    for (int list = 0; list < m_lists.size(); ++list) {
        table.columns.append({.heading = m_choices.at(list).name});
        const auto& values = m_lists.at(list).values;
        for (int row = 0; row < values.size(); ++row) {
            if (table.rows.size() <= row)
                table.rows.append(QList<Cell>());
            table.rows[row].resize(list);
            table.rows[row].append(Cell::ofText(values.at(row)));
        }
    }
    return table;
}

QStringList sheetNames(const QList<SheetSpec>& sheets)
{
    QStringList names;
    for (const auto& sheet : sheets)
        names.append(unique(cleanName(sheet.name), names, u" (%1)"_s, MaximumName));
    return names;
}

} // namespace core
