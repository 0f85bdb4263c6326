// SPDX-License-Identifier: MIT
#include "core/sheets/moment.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const QRegularExpression& datePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4}))"));
    return pattern;
}

QTime timeIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"((\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(AM|PM)?)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {0, 0};
    int hour = match.captured(1).toInt();
    const auto half = match.captured(4).toUpper();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"PM" ? 12 : 0);
    return {hour, match.captured(2).toInt(), match.captured(3).toInt()};
}

QDate dateIn(const QRegularExpressionMatch& match, DayOrder order)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int third = match.captured(3).toInt();
    if (match.captured(1).size() == 4)
        return {first, second, third};
    const int year = third < 100 ? 2000 + third : third;
    return order == DayOrder::MonthFirst ? QDate(year, first, second) : QDate(year, second, first);
}

} // namespace

DayOrder dayOrderOf(const QStringList& texts)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const auto& text : texts) {
        const auto match = datePattern().match(text);
        if (!match.hasMatch() || match.captured(1).size() == 4)
            continue;
        isDayFirst = isDayFirst || match.captured(1).toInt() > 12;
        isMonthFirst = isMonthFirst || match.captured(2).toInt() > 12;
    }
    if (isDayFirst && isMonthFirst)
        return DayOrder::Conflict;
    return isDayFirst ? DayOrder::DayFirst : isMonthFirst ? DayOrder::MonthFirst : DayOrder::Unclear;
}

QDateTime momentOf(const QString& text, DayOrder order)
{
    const auto match = datePattern().match(text);
    const auto date = match.hasMatch() ? dateIn(match, order) : QDate();
    return date.isValid() ? QDateTime(date, timeIn(text.mid(match.capturedEnd())), Qt::UTC) : QDateTime();
}

} // namespace core
