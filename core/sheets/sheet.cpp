// SPDX-License-Identifier: MIT
#include "core/sheets/sheet.h"

#include <QDate>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 SecondsOfDay = 86'400;
constexpr double ExactIntegers = 9'007'199'254'740'992.0; // 2^53

// Fifteen digits, as spreadsheets show them: 0.1 + 0.2 is 0.3.
QString shownNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == std::trunc(number) && std::abs(number) < ExactIntegers)
        return QString::number(static_cast<qint64>(number));
    const auto rounded = QString::number(number, 'g', 15).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QString shownTime(qint64 seconds)
{
    const auto sign = seconds < 0 ? u"-"_s : QString();
    const auto size = std::abs(seconds);
    const auto two = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, QChar(u'0')); };
    const auto clock = sign + two(size / 3600) + u':' + two(size / 60 % 60);
    return size % 60 == 0 ? clock : clock + u':' + two(size % 60);
}

QString shownDate(qint64 days)
{
    return QDate(1899, 12, 30).addDays(days).toString(Qt::ISODate);
}

QString shownDateTime(double number)
{
    const auto seconds = std::llround(number * SecondsOfDay);
    const auto days = static_cast<qint64>(std::floor(static_cast<double>(seconds) / SecondsOfDay));
    return shownDate(days) + u' ' + shownTime(seconds - days * SecondsOfDay);
}

} // namespace

Cell Cell::ofText(const QString& text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = text;
    return cell;
}

Cell Cell::ofNumber(double number)
{
    Cell cell;
    cell.kind = Kind::Number;
    cell.number = number;
    return cell;
}

QString Cell::shown() const
{
    switch (kind) {
    case Kind::Empty: return {};
    case Kind::Text:
    case Kind::Error: return text;
    case Kind::Number: return shownNumber(number);
    case Kind::Percent: return shownNumber(number * 100) + u'%';
    case Kind::Bool: return number != 0 ? u"true"_s : u"false"_s;
    case Kind::Date: return shownDate(static_cast<qint64>(std::floor(number)));
    case Kind::DateTime: return shownDateTime(number);
    case Kind::Time: return shownTime(std::llround(number * SecondsOfDay));
    }
    Q_UNREACHABLE();
}

Cell Sheet::at(int row, int column) const
{
    const auto cells = rows.constFind(row);
    return cells == rows.cend() ? Cell() : cells->value(column);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace core
