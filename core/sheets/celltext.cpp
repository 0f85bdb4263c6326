// SPDX-License-Identifier: MIT
#include "core/sheets/celltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isKept(QChar c)
{
    return c == u'\t' || c == u'\n' || (c.category() != QChar::Other_Control && c.unicode() < 0xfffe);
}

// Nearly every text is made of these only; the check is most of the time that cleaning takes.
bool isPlain(QChar c)
{
    const auto unit = c.unicode();
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0xd800) || unit == '\n' || unit == '\t';
}

bool isPair(QStringView text, qsizetype i)
{
    return i >= 0 && i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
}

bool isPlainNumber(QStringView text)
{
    const bool allowed = std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' '; });
    return allowed && std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A spreadsheet would run this text, or take it for the start of something to be run.
bool isRisky(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    if (text.front() == u'+' || text.front() == u'-')
        return !isPlainNumber(text.sliced(1));
    return u"=@\t\r\n＝＋－＠"_s.contains(text.front());
}

bool isRiskyBehindApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return isRisky(text);
}

} // namespace

bool isPlainText(QStringView text)
{
    return std::ranges::all_of(text, isPlain);
}

CleanText cleanCellText(const QString& text)
{
    if (isPlainText(text))
        return {text};

    CleanText clean;
    clean.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        const bool lineBreak = c == u'\r' && text.mid(i + 1, 1) == u"\n";
        if (isPair(text, i)) {
            clean.text += text.mid(i++, 2);
        } else if (c.isSurrogate()) {
            clean.text += QChar(QChar::ReplacementCharacter);
            clean.isChanged = true;
        } else if (isKept(c)) {
            clean.text += c;
        } else if (!lineBreak) {
            clean.isChanged = true;
        }
    }
    return clean;
}

std::optional<QString> cutToBytes(const QString& text, int bytes)
{
    if (text.size() * 3 <= bytes)
        return {};
    const auto utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return {};
    qsizetype end = bytes;
    while (end > 0 && (static_cast<uchar>(utf8.at(end)) & 0xc0) == 0x80)
        --end;
    return QString::fromUtf8(QByteArrayView(utf8).first(end));
}

QString cutToUnits(const QString& text, qsizetype units)
{
    return text.left(isPair(text, units - 1) ? units - 1 : units);
}

QString guarded(const QString& text)
{
    return isRiskyBehindApostrophes(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    const bool isGuarded = text.startsWith(u'\'') && isRiskyBehindApostrophes(QStringView(text).sliced(1));
    return isGuarded ? text.sliced(1) : text;
}

} // namespace core
