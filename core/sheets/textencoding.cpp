// SPDX-License-Identifier: MIT
#include "core/sheets/textencoding.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// The upper halves. Qt knows these encodings only where it is built with ICU.
constexpr QStringView MacRoman
    = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      u"¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr QStringView Windows1252 = u"€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
static_assert(MacRoman.size() == 128 && Windows1252.size() == 32);

constexpr qsizetype Sample = 65'536;

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return i >= 0 && i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0);
}

bool isLetter(uchar byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

DecodedText decodeWide(QByteArrayView bytes, TextEncoding encoding)
{
    const bool little = encoding == TextEncoding::Utf16LittleEndian;
    QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    DecodedText decoded{decode(bytes), encoding, decode.hasError()};
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    if (bytes.size() % 2 != 0) { // the decoder waits for the other half
        decoded.isDamaged = true;
        if (!decoded.text.endsWith(QChar(QChar::ReplacementCharacter)))
            decoded.text += QChar(QChar::ReplacementCharacter);
    }
    return decoded;
}

DecodedText decodeUtf8(QByteArrayView bytes, bool isValid)
{
    DecodedText decoded{QString::fromUtf8(bytes), TextEncoding::Utf8, !isValid};
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    return decoded;
}

DecodedText decodeTable(QByteArrayView bytes, TextEncoding encoding)
{
    const auto table = encoding == TextEncoding::MacRoman ? MacRoman : Windows1252;
    DecodedText decoded{QString(bytes.size(), Qt::Uninitialized), encoding, false};
    std::ranges::transform(bytes, decoded.text.begin(), [table](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte >= 0x80 && byte - 0x80 < table.size() ? table[byte - 0x80] : QChar(char16_t(byte));
    });
    decoded.isDamaged = decoded.text.contains(QChar(QChar::ReplacementCharacter));
    return decoded;
}

// Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
std::optional<TextEncoding> wideWithoutMark(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), Sample));
    const auto pairs = sample.size() / 2;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const auto fits
        = [pairs](qsizetype many, qsizetype few) { return many * 2 >= pairs && few * 20 <= pairs; };
    if (pairs == 0 || fits(zeros[0], zeros[1]) == fits(zeros[1], zeros[0]))
        return {};
    return zeros[0] > zeros[1] ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
}

/// Length of the well-formed sequence of two bytes or more that begins here; 0: none.
int sequenceAt(QByteArrayView bytes, qsizetype i)
{
    const auto first = byteAt(bytes, i);
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const bool whole = first >= 0xc2 && first <= 0xf4 && i + length <= bytes.size();
    return whole && bytes.sliced(i, length).isValidUtf8() ? length : 0;
}

// One bad byte must not spoil every accent of a UTF-8 file.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto length = byteAt(bytes, i) >= 0x80 ? sequenceAt(bytes, i) : 1;
        good += length > 1 ? 1 : 0;
        bad += length == 0 ? 1 : 0;
        i += std::max(length, 1) - 1;
    }
    return good >= 2 && good > 2 * bad;
}

// The accents of French stand below A0 in MacRoman and from E0 on in Windows-1252.
bool isMacRoman(QByteArrayView bytes)
{
    constexpr QByteArrayView accents("\x8e\x8f\x90\x88\x8d\x99");
    qsizetype mac = 0;
    qsizetype windows = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isLetter(byteAt(bytes, i - 1)) && !isLetter(byteAt(bytes, i + 1)))
            continue;
        mac += accents.contains(bytes[i]) ? 1 : 0;
        windows += byteAt(bytes, i) >= 0xe0 ? 1 : 0;
    }
    return mac > 2 * windows;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return decodeWide(bytes, TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith("\xfe\xff"))
        return decodeWide(bytes, TextEncoding::Utf16BigEndian);
    const bool isValid = bytes.isValidUtf8();
    if (isValid || bytes.startsWith("\xef\xbb\xbf")) {
        const auto wide = wideWithoutMark(bytes); // zeros are valid UTF-8
        return wide ? decodeWide(bytes, *wide) : decodeUtf8(bytes, isValid);
    }
    if (const auto wide = wideWithoutMark(bytes))
        return decodeWide(bytes, *wide);
    if (isMostlyUtf8(bytes))
        return decodeUtf8(bytes, false);
    return decodeTable(bytes, isMacRoman(bytes) ? TextEncoding::MacRoman : TextEncoding::Windows1252);
}

DecodedText decodeText(const QByteArray& bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return decodeUtf8(bytes, bytes.isValidUtf8());
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: return decodeWide(bytes, encoding);
    case TextEncoding::Windows1252:
    case TextEncoding::MacRoman: return decodeTable(bytes, encoding);
    }
    Q_UNREACHABLE();
}

} // namespace core
