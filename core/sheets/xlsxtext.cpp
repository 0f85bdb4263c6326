// SPDX-License-Identifier: MIT
#include "core/sheets/xlsxtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype EscapeSize = 7;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

bool isEscapeAt(QStringView text, qsizetype i)
{
    if (i + EscapeSize > text.size() || text[i + 1] != u'x' || text[i + EscapeSize - 1] != u'_')
        return false;
    return std::ranges::all_of(text.sliced(i + 2, 4), isHexDigit);
}

} // namespace

QString unescapedXlsx(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'_' || !isEscapeAt(text, i)) {
            plain += text.at(i);
            continue;
        }
        plain += QChar(QStringView(text).sliced(i + 2, 4).toUShort(nullptr, 16));
        i += EscapeSize - 1;
    }
    return plain;
}

QString escapedXlsx(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isTaken = text.at(i) == u'_' && isEscapeAt(text, i);
        escaped += isTaken ? u"_x005F_"_s : QString(text.at(i));
    }
    return escaped;
}

} // namespace core
