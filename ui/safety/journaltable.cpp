// SPDX-License-Identifier: MIT
#include "ui/safety/journaltable.h"

#include "core/domain/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using core::Table; // lupdate loses the context behind a qualified return type

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::Journal)
};

QString wordsOf(const core::JournalEntry& entry)
{
    auto label = entry.label;
    label.arguments = {u"…"_s, u"…"_s, u"…"_s, u"…"_s};
    const auto text = label.text();
    using enum core::JournalEntry::Action;
    switch (entry.action) {
    case Undo: return Tr::tr("Undone: %1").arg(text);
    case Redo: return Tr::tr("Redone: %1").arg(text);
    case Change: return text;
    }
    return text;
}

} // namespace

bool JournalLine::contains(const QString& words) const
{
    const auto line = core::folded(at + u' ' + who + u' ' + what);
    const auto wanted = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& word) { return line.contains(word); });
}

QList<JournalLine> linesOf(const QList<core::JournalEntry>& journal)
{
    QList<JournalLine> lines;
    for (auto entry = journal.crbegin(); entry != journal.crend(); ++entry)
        lines.append({.at = QLocale().toString(entry->at.toLocalTime(), QLocale::ShortFormat),
            .who = entry->who,
            .what = wordsOf(*entry)});
    return lines;
}

Table tableOf(const QList<JournalLine>& lines)
{
    core::Table table;
    table.name = Tr::tr("History");
    for (const auto& [heading, width] :
        {std::pair(Tr::tr("When"), 20), std::pair(Tr::tr("Who"), 16), std::pair(Tr::tr("What"), 60)}) {
        core::SheetSpec::Column column;
        column.heading = heading;
        column.width = width;
        column.isText = true;
        table.columns.append(column);
    }
    for (const auto& line : lines)
        table.rows.append(QList<core::Cell>{
            core::Cell::ofText(line.at), core::Cell::ofText(line.who), core::Cell::ofText(line.what)});
    return table;
}

} // namespace ui
