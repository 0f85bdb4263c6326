// SPDX-License-Identifier: MIT
#include "core/sheets/fields.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString quoted(const QStringList& names)
{
    QStringList list;
    for (const auto& name : names)
        list.append(u"“%1”"_s.arg(name));
    return list.join(u", "_s);
}

} // namespace

void readNumber(int& member, Entry& entry, const QByteArray& code)
{
    if (const auto number = entry.wholeNumber())
        member = *number;
    else
        entry.report(code, {QT_TRANSLATE_NOOP("core::Message", "“%1” is not a whole number."), {entry.text}});
}

void refuseWord(Entry& entry, const QString& word, const QString& list, const QByteArray& code)
{
    const auto known = wordsOf(list);
    const auto close = nearest(word, known);
    entry.report(code,
        {QT_TRANSLATE_NOOP("core::Message", "“%1” is not understood here. Known: %2."),
            {word, quoted(close.isEmpty() ? known : close)}});
}

void refuseName(Entry& entry, const QString& name, bool isAmbiguous, const QStringList& suggestions,
    const UnknownName& words)
{
    if (isAmbiguous)
        entry.report(words.code + ".ambiguous",
            {QT_TRANSLATE_NOOP("core::Message", "Several records are called “%1”; be more precise."),
                {name}});
    else if (suggestions.isEmpty())
        entry.report(words.code + ".unknownValue", {words.unknown, {name}});
    else
        entry.report(words.code + ".unknownValue", {words.suggesting, {name, quoted(suggestions)}});
}

void reportLeftOut(Entry& entry, const QString& name, const QByteArray& code)
{
    entry.report(code + ".leftOut",
        {QT_TRANSLATE_NOOP("core::Message", "“%1” is left out, as decided."), {name}}, Issue::Severity::Note);
}

void reportRepeated(SheetRow& row, int earlierRow, bool isSame, const QByteArray& code, const QString& field)
{
    const auto number = QString::number(earlierRow);
    if (isSame)
        row.report("sheet.row.repeated",
            {QT_TRANSLATE_NOOP("core::Message", "This row says the same as row %1."), {number}}, field,
            Issue::Severity::Note);
    else
        row.report(code,
            {QT_TRANSLATE_NOOP(
                 "core::Message", "“%1” stands in row %2 too, with other values; keep one of them."),
                {row.text(field), number}},
            field);
}

Cell joined(const QStringList& names)
{
    return Cell::ofText(names.join(u"; "_s));
}

} // namespace core
