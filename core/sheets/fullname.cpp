// SPDX-License-Identifier: MIT
#include "core/sheets/fullname.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isCapital(const QString& word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

} // namespace

bool splitName(QString& lastName, QString& firstName)
{
    if (const auto comma = lastName.indexOf(u','); comma > 0) {
        firstName = lastName.mid(comma + 1).trimmed();
        lastName = lastName.left(comma).trimmed();
        return true;
    }
    const auto words = lastName.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return !lastName.isEmpty();
    const auto begin = std::ranges::find_if(words, isCapital);
    const auto end = std::find_if_not(begin, words.end(), isCapital);
    const auto first = begin - words.begin();
    const auto count = end - begin;
    const bool isMarked = count > 0 && count < words.size() && (first == 0 || end == words.end());
    lastName = isMarked ? words.mid(first, count).join(u' ') : words.mid(1).join(u' ');
    firstName = isMarked ? (first == 0 ? words.mid(count) : words.first(first)).join(u' ') : words.first();
    return isMarked;
}

} // namespace core
