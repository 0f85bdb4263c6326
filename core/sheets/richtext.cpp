// SPDX-License-Identifier: MIT
#include "core/sheets/richtext.h"

namespace core {

void RichText::clear()
{
    m_bytes.resize(0);
    m_isInText = false;
    m_phoneticDepth = 0;
}

void RichText::start(QByteArrayView name)
{
    m_phoneticDepth += name == "rPh" ? 1 : 0;
    m_isInText = name == "t" && m_phoneticDepth == 0;
}

void RichText::end(QByteArrayView name)
{
    m_phoneticDepth -= name == "rPh" ? 1 : 0;
    m_isInText = false;
}

void RichText::text(QByteArrayView piece)
{
    if (m_isInText)
        append(piece);
}

void RichText::append(QByteArrayView piece)
{
    m_bytes.append(piece.first(std::min(piece.size(), m_most - m_bytes.size())));
}

} // namespace core
