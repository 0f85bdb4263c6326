// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxcells.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr double FirstImpossibleDate = 2'958'466; // 10000-01-01
constexpr double DaysTo1904 = 1'462;
constexpr double MillisecondsOfDay = 86'400'000;

} // namespace

std::optional<int> rowNumber(QByteArrayView text)
{
    bool isNumber = false;
    const auto number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= MaximumRows ? std::optional(number) : std::nullopt;
}

std::optional<CellAddress> cellAddress(QByteArrayView text)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < text.size() && at < 4 && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        column = column * 26 + (text[at] - 'A' + 1);
    const auto row = rowNumber(text.sliced(at));
    if (column < 1 || column > MaximumColumns || !row)
        return {};
    return CellAddress{*row - 1, column - 1};
}

std::optional<Merge> mergeOf(QByteArrayView text)
{
    const auto colon = text.indexOf(':');
    const auto one = cellAddress(text.first(colon < 0 ? text.size() : colon));
    const auto two = cellAddress(text.sliced(colon + 1));
    if (!one || !two)
        return {};
    return Merge{std::min(one->row, two->row), std::min(one->column, two->column),
        std::max(one->row, two->row), std::max(one->column, two->column)};
}

std::optional<double> exactNumber(QByteArrayView text)
{
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<Cell> isoCell(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{4}-\\d\\d-\\d\\d)(?:T|$))?(?:T?(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(?:Z|[+-]\\d\\d:\\d\\d)?)?$"_s);
    const auto match = pattern.match(text.trimmed());
    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto time = QTime::fromString(match.captured(2), Qt::ISODateWithMs);
    const bool hasDate = !match.captured(1).isEmpty();
    const bool hasTime = !match.captured(2).isEmpty();
    if ((!hasDate && !hasTime) || (hasDate && !date.isValid()) || (hasTime && !time.isValid()))
        return {};

    Cell cell;
    cell.kind = !hasTime ? Cell::Kind::Date : hasDate ? Cell::Kind::DateTime : Cell::Kind::Time;
    cell.number = hasDate ? static_cast<double>(QDate(1899, 12, 30).daysTo(date)) : 0;
    cell.number += hasTime ? time.msecsSinceStartOfDay() / MillisecondsOfDay : 0;
    return cell;
}

Cell numberCell(double number, Cell::Kind kind, bool has1904Dates)
{
    auto cell = Cell::ofNumber(number);
    cell.kind = kind;
    if (kind != Cell::Kind::Date && kind != Cell::Kind::DateTime)
        return cell;
    const auto day = number + (has1904Dates ? DaysTo1904 : 0);
    if (day < 0 || day >= FirstImpossibleDate)
        return Cell::ofNumber(number);
    cell.number = day;
    return cell;
}

} // namespace core
