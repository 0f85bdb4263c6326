// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };

struct DecodedText
{
    QString text; ///< Without a byte order mark.
    TextEncoding encoding = TextEncoding::Utf8;
    bool isDamaged = false; ///< Bytes that stand for nothing became U+FFFD.
};

/// Finds the encoding of a text file and decodes it: byte order mark, zero bytes of UTF-16,
/// UTF-8 (also with a few bad bytes), MacRoman, Windows-1252.
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes);

/// Decodes a text file of which somebody says how it is written.
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes, TextEncoding encoding);

} // namespace core
