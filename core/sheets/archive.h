// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/limits.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace core {

/// A zip archive that is read part by part, within limits, and never unpacked to the disk.
/// Names are found whatever their case. The device must outlive it. Throws SheetError.
class Archive
{
public:
    Archive(QIODevice& device, const Limits& limits);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool contains(const QString& name) const;

    /// Hands the part out in blocks and checks its sum. Not from within `take`.
    void stream(const QString& name, const std::function<void(QByteArrayView)>& take);

    [[nodiscard]] QByteArray read(const QString& name);

private:
    struct Close
    {
        void operator()(void* zip) const;
    };
    struct Position
    {
        quint64 inDirectory = 0;
        quint64 number = 0;
    };

    void list();
    void listEntry();
    [[noreturn]] void refuseTooMuch() const;
    void open(const QString& name);

    const Limits m_limits;
    std::unique_ptr<void, Close> m_zip;
    QStringList m_names;
    QHash<QString, Position> m_positions; ///< By name in small letters.
    qint64 m_declared = 0;
    qint64 m_produced = 0;
};

} // namespace core
