// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheet.h"
#include "core/sheets/xmlparser.h"

#include <QByteArrayView>

#include <optional>

namespace core {

/// A duration in ISO 8601 as days; none for what is none, and for months and years, which have no
/// certain length.
[[nodiscard]] std::optional<double> durationDays(const QString& text);

/// The text of a cell of an OpenDocument table: white space as LibreOffice takes it. Keeps
/// enough to tell that a text is longer than the cell limit, and no more.
class OdsText
{
public:
    explicit OdsText(int cellBytes) : m_most(cellBytes + 8) { }

    void clear();
    void beginParagraph();
    void addPiece(QByteArrayView piece);
    void addExact(QByteArrayView piece, int times = 1);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void addBlanks(QByteArrayView run);

    qsizetype m_most;
    QByteArray m_bytes;
    int m_paragraphs = 0;
    bool m_isAfterBlank = true;
    bool m_isAfterBreak = false;
};

/// What the tag of a cell says of its value.
struct OdsValue
{
    QByteArray type; ///< Empty: none is told.
    QByteArray value;
    bool isFormula = false;
    bool isError = false;
    bool hasText = false; ///< The tag holds the text.

    [[nodiscard]] static OdsValue of(const XmlAttributes& attributes);
};

} // namespace core
