// SPDX-License-Identifier: MIT
#include "core/sheets/rawvalue.h"

#include "core/sheets/headings.h"
#include "core/sheets/tablewords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Issue refusal(const Message& message, const SheetPlace& place)
{
    return {.code = "programme.cell.unknownValue", .message = message, .place = place};
}

std::optional<double> numberIn(const Cell& cell)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Percent)
        return cell.number;
    bool isNumber = false;
    const double number = cell.shown().trimmed().replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QVariant numberValue(const Cell& cell, const RawColumn& column, const SheetPlace& place, Issues& issues)
{
    const auto number = numberIn(cell);
    const bool isWhole = number && std::floor(*number) == *number && std::abs(*number) < 9e15;
    if (!number || (column.type == RawColumn::Type::Whole && !isWhole)) {
        issues.append(refusal(
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is not a whole number."), {cell.shown()}}, place));
        return {};
    }
    if ((column.least && *number < *column.least) || (column.most && *number > *column.most)) {
        issues.append(
            refusal({QT_TRANSLATE_NOOP("core::Message", "“%1” is not between %2 and %3."),
                        {cell.shown(), QString::number(*column.least), QString::number(*column.most)}},
                place));
        return {};
    }
    return column.type == RawColumn::Type::Whole ? QVariant(qint64(*number)) : QVariant(*number);
}

QVariant codeValue(
    const Cell& cell, const QString& table, const RawColumn& column, const SheetPlace& place, Issues& issues)
{
    const auto list = column.isYesNo() ? u"yesNo"_s : wordListOf(table, column.name);
    const auto word = cell.shown().trimmed();
    const auto code = list.isEmpty() ? std::nullopt : codeOfWord(list, word);
    if (code && column.isYesNo())
        return *code == u"yes" ? 1 : 0;
    if (code && column.codes.contains(*code))
        return *code;
    if (column.codes.contains(word))
        return word;
    issues.append(
        refusal({QT_TRANSLATE_NOOP("core::Message", "“%1” is not understood here. Known: %2."),
                    {word, list.isEmpty() ? column.codes.join(u", "_s) : wordsOf(list).join(u", "_s)}},
            place));
    return {};
}

} // namespace

QVariant rawValue(
    const Cell& cell, const QString& table, const RawColumn& column, const SheetPlace& place, Issues& issues)
{
    if (!column.codes.isEmpty())
        return codeValue(cell, table, column, place, issues);
    if (column.type != RawColumn::Type::Text)
        return numberValue(cell, column, place, issues);
    return cell.kind == Cell::Kind::Text ? cell.text : cell.shown();
}

QString rawText(const QVariant& value, const QString& table, const RawColumn& column)
{
    if (value.isNull())
        return {};
    if (column.isYesNo())
        return wordOfCode(u"yesNo"_s, value.toInt() != 0 ? u"yes"_s : u"no"_s);
    const auto list = wordListOf(table, column.name);
    const auto word = list.isEmpty() ? QString() : wordOfCode(list, value.toString());
    return word.isEmpty() ? value.toString() : word;
}

} // namespace core
