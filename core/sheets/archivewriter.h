// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QIODevice>

#include <memory>

namespace core {

/// A zip archive written part after part onto a device that can seek. The same parts give the same
/// bytes. Throws Error. The device must outlive it.
class ArchiveWriter
{
public:
    enum class Method { Stored, Deflated };

    explicit ArchiveWriter(QIODevice& device);

    void begin(const QByteArray& name, Method method = Method::Deflated);
    void write(QByteArrayView bytes);
    void end();

    void add(const QByteArray& name, QByteArrayView bytes, Method method = Method::Deflated);
    void close();

private:
    struct Close
    {
        void operator()(void* zip) const;
    };

    std::unique_ptr<void, Close> m_zip;
};

} // namespace core
