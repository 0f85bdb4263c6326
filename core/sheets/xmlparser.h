// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"

#include <QByteArrayView>

namespace core {

/// The attributes of one tag; valid during the call only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) { }

    /// By name without prefix; null where there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    /// Whether any attribute of that name has the value: another namespace may use the name, too.
    [[nodiscard]] bool has(QByteArrayView name, QByteArrayView value) const;
    [[nodiscard]] QString text(QByteArrayView name) const { return QString::fromUtf8(value(name)); }

private:
    const char* const* m_pairs;
};

/// Takes the tokens of an XML part. Names come without prefix. May throw.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void start(QByteArrayView name, const XmlAttributes& attributes) = 0;
    virtual void end(QByteArrayView) { }
    virtual void text(QByteArrayView) { } ///< UTF-8, in pieces of any size.
};

/// Parses a part as it is unpacked. Declared entities, deep nesting and endless tags are refused.
void parseXml(Archive& archive, const QString& part, XmlHandler& handler);

} // namespace core
