// SPDX-License-Identifier: MIT
#include "core/sheets/numberformat.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isWithin(int value, int first, int last)
{
    return value >= first && value <= last;
}

/// The first section as its letters and signs, without decoration: texts, colours, locales, escapes.
QString skeleton(const QString& code)
{
    static const QRegularExpression decoration(
        uR"("[^"]*"?|\[(?!(h+|m+|s+)\])[^\]]*\]?|[\\_*].?|am/pm|a/p)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(u"[^dhmsy%;\\[]"_s);
    auto bare = code;
    bare.replace(decoration, u" "_s);
    return bare.section(u';', 0, 0).toLower().remove(rest);
}

// "m" is the month, save beside hours or seconds.
bool hasMonth(const QString& skeleton)
{
    static const QRegularExpression minutes(u"(?<=h)m+|m+(?=s)"_s);
    return QString(skeleton).remove(minutes).contains(u'm');
}

} // namespace

Cell::Kind kindOfFormat(int builtIn)
{
    using enum Cell::Kind;
    if (builtIn == 9 || builtIn == 10)
        return Percent;
    if (builtIn == 22)
        return DateTime;
    if (isWithin(builtIn, 18, 21) || isWithin(builtIn, 32, 35) || isWithin(builtIn, 45, 47))
        return Time;
    const bool isDate = isWithin(builtIn, 14, 17) || isWithin(builtIn, 27, 31) || builtIn == 36
        || isWithin(builtIn, 50, 54) || isWithin(builtIn, 57, 58);
    return isDate ? Date : Number;
}

Cell::Kind kindOfFormat(const QString& code)
{
    using enum Cell::Kind;
    const auto signs = skeleton(code);
    if (code.contains(u"general"_s, Qt::CaseInsensitive))
        return Number;
    if (signs.contains(u'[')) // elapsed hours, minutes or seconds
        return Time;
    const bool hasTime = signs.contains(u'h') || signs.contains(u's');
    const bool hasDate = signs.contains(u'y') || signs.contains(u'd') || hasMonth(signs);
    if (hasTime)
        return hasDate ? DateTime : Time;
    if (hasDate)
        return Date;
    return signs.contains(u'%') ? Percent : Number;
}

} // namespace core
