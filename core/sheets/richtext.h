// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/xmlparser.h"

namespace core {

/// The text of a rich string in XLSX: its runs joined, without the phonetic ones. Keeps enough to
/// tell that a text is longer than the cell limit, and no more.
class RichText
{
public:
    explicit RichText(int cellBytes) : m_most(qsizetype(cellBytes) * LongestEscape + 8) { }

    void clear();
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void text(QByteArrayView piece);
    void append(QByteArrayView piece); ///< Whatever the element.

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    static constexpr qsizetype LongestEscape = 7; // "_x000D_" is one character

    qsizetype m_most;
    QByteArray m_bytes;
    bool m_isInText = false;
    int m_phoneticDepth = 0;
};

} // namespace core
