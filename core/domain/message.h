// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace core {

/// A sentence for the user as key and arguments. Translated when shown, so that it follows a
/// change of language; keys are marked with QT_TRANSLATE_NOOP("core::Message", …).
struct Message
{
    QByteArray key;
    QStringList arguments = {}; ///< For %1, %2…; may hold any text, also "%2".
    int count = -1; ///< For %n.

    [[nodiscard]] bool isEmpty() const { return key.isEmpty(); }

    [[nodiscard]] QString text() const
    {
        if (isEmpty())
            return {};
        const auto words = QCoreApplication::translate("core::Message", key.constData(), nullptr, count);
        QString filled;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto place = words.at(i) == u'%' ? words.mid(i + 1, 1).toInt() - 1 : -1;
            const bool isPlace = place >= 0 && place < arguments.size();
            filled += isPlace ? arguments.at(place) : words.mid(i, 1);
            i += isPlace ? 1 : 0;
        }
        return filled;
    }

    bool operator==(const Message&) const = default;
};

} // namespace core
