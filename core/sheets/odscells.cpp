// SPDX-License-Identifier: MIT
#include "core/sheets/odscells.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::optional<double> durationDays(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(-)?P(?=.)(?:(\\d+)D)?(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:[.,]\\d+)?)S)?)?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto part = [&](int number) { return match.captured(number).replace(u',', u'.').toDouble(); };
    const auto seconds = part(3) * 3600 + part(4) * 60 + part(5);
    const auto days = part(2) + seconds / 86'400;
    if (!std::isfinite(days))
        return {};
    return match.captured(1).isEmpty() ? days : -days;
}

void OdsText::clear()
{
    m_bytes.resize(0);
    m_paragraphs = 0;
}

void OdsText::beginParagraph()
{
    if (m_paragraphs++ > 0)
        addExact("\n");
    m_isAfterBlank = true;
    m_isAfterBreak = false;
}

// By the standard every run of white space is one blank, but LibreOffice writes blanks as they are,
// and reads them so. Line breaks and what follows them only lay out the XML.
void OdsText::addPiece(QByteArrayView piece)
{
    for (qsizetype i = 0; i < piece.size();) {
        const auto end = std::find_if_not(piece.begin() + i, piece.end(), isBlank) - piece.begin();
        if (end > i)
            addBlanks(piece.sliced(i, end - i));
        const auto next = std::find_if(piece.begin() + end, piece.end(), isBlank) - piece.begin();
        if (next > end)
            addExact(piece.sliced(end, next - end));
        i = next;
    }
}

void OdsText::addBlanks(QByteArrayView run)
{
    const bool isBreak = std::ranges::any_of(run, [](char c) { return c != ' '; });
    const bool wasBreak = m_isAfterBreak;
    if (isBreak && !m_isAfterBlank)
        addExact(" ");
    else if (!isBreak && !wasBreak)
        addExact(run);
    m_isAfterBlank = true;
    m_isAfterBreak = isBreak || wasBreak;
}

void OdsText::addExact(QByteArrayView piece, int times)
{
    m_isAfterBlank = false;
    m_isAfterBreak = false;
    for (; times > 0 && m_bytes.size() < m_most; --times)
        m_bytes.append(piece.first(std::min(piece.size(), m_most - m_bytes.size())));
}

OdsValue OdsValue::of(const XmlAttributes& attributes)
{
    OdsValue cell;
    cell.type = attributes.value("value-type").toByteArray();
    cell.isError = attributes.has("value-type", "error");
    cell.isFormula = !attributes.value("formula").isNull();
    const auto* const name = cell.type == "date" ? "date-value"
        : cell.type == "time"                    ? "time-value"
        : cell.type == "boolean"                 ? "boolean-value"
        : cell.type == "string"                  ? "string-value"
                                                 : "value";
    const auto value = attributes.value(name);
    cell.hasText = cell.type == "string" && !value.isNull();
    cell.value = value.toByteArray();
    return cell;
}

} // namespace core
