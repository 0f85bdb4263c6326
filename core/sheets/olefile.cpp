// SPDX-License-Identifier: MIT
#include "core/sheets/olefile.h"

#include <QtEndian>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype HeaderSize = 512;
constexpr qsizetype EntrySize = 128;
constexpr quint32 TablesInHeader = 109;
constexpr int MostSectors = 4096; // of the directory: a chain may run in circles

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0xffffffff;
}

quint16 number16(const QByteArray& bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

class Sectors
{
public:
    explicit Sectors(QIODevice& device) : m_device(device)
    {
        m_device.seek(0);
        m_header = m_device.read(HeaderSize);
        m_size = qint64(1) << std::clamp<int>(number16(m_header, 30), 9, 12);
    }

    [[nodiscard]] quint32 firstOfDirectory() const { return number32(m_header, 48); }

    [[nodiscard]] QByteArray read(quint32 sector)
    {
        const bool isThere = m_device.seek((qint64(sector) + 1) * m_size);
        return isThere ? m_device.read(m_size) : QByteArray();
    }

    [[nodiscard]] quint32 next(quint32 sector)
    {
        const auto perTable = static_cast<quint32>(m_size / 4);
        const auto table = sector / perTable;
        if (table >= TablesInHeader)
            return 0xffffffff;
        return number32(read(number32(m_header, 76 + 4 * qint64(table))), 4 * qint64(sector % perTable));
    }

private:
    QIODevice& m_device;
    QByteArray m_header;
    qint64 m_size = 0;
};

QString entryName(const QByteArray& sector, qsizetype at)
{
    const auto units = std::clamp<int>(number16(sector, at + 64) / 2 - 1, 0, 31);
    QString name;
    for (int i = 0; i < units; ++i)
        name += QChar(number16(sector, at + 2 * i));
    return name;
}

} // namespace

QStringList oleStreams(QIODevice& device)
{
    Sectors sectors(device);
    QStringList names;
    auto at = sectors.firstOfDirectory();
    for (int count = 0; count < MostSectors && at < 0xfffffff0; ++count) {
        const auto sector = sectors.read(at);
        for (qsizetype entry = 0; entry + EntrySize <= sector.size(); entry += EntrySize)
            names.append(entryName(sector, entry));
        at = sector.isEmpty() ? 0xffffffff : sectors.next(at);
    }
    names.removeAll(QString());
    return names;
}

} // namespace core
