// SPDX-License-Identifier: MIT
#include "core/sheets/archive.h"

#include "core/sheets/sheeterror.h"
#include "core/sheets/zipdevice.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <array>
#include <unzip.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype Block = 65'536;
constexpr uLong EncryptedFlag = 1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Archive)
};

bool isSafeName(const QString& name)
{
    const bool isAbsolute = name.startsWith(u'/') || name.mid(1, 1) == u":";
    return !isAbsolute && !name.contains(u'\\') && !name.split(u'/').contains(u".."_s);
}

} // namespace

void Archive::Close::operator()(void* zip) const
{
    unzClose(zip);
}

Archive::Archive(QIODevice& device, const Limits& limits) : m_limits(limits)
{
    auto functions = zipFunctions(device);
    m_zip.reset(unzOpen2_64(nullptr, &functions));
    if (!m_zip)
        refuseDamaged({});
    list();
}

bool Archive::contains(const QString& name) const
{
    return m_positions.contains(name.toLower());
}

void Archive::list()
{
    unz_global_info64 about{};
    if (unzGetGlobalInfo64(m_zip.get(), &about) != UNZ_OK)
        refuseDamaged({});
    auto found = about.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(m_zip.get());
    for (; found == UNZ_OK; found = unzGoToNextFile(m_zip.get()))
        listEntry();
    if (found != UNZ_END_OF_LIST_OF_FILE)
        refuseDamaged({});
}

void Archive::listEntry()
{
    std::array<char, 1024> name{};
    unz_file_info64 about{};
    unz64_file_pos at{};
    if (unzGetCurrentFileInfo64(m_zip.get(), &about, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
            != UNZ_OK
        || unzGetFilePos64(m_zip.get(), &at) != UNZ_OK)
        refuseDamaged({});

    m_names.append(QString::fromUtf8(name.data()));
    if (about.uncompressed_size > static_cast<quint64>(m_limits.unpackedBytes - m_declared))
        refuseTooMuch();
    m_declared += static_cast<qint64>(about.uncompressed_size);
    if (m_names.size() > m_limits.archiveEntries)
        refuseHostile(
            Tr::tr("This workbook is made of more than %n part(s).", nullptr, m_limits.archiveEntries));
    if (!isSafeName(m_names.last()))
        refuseHostile(
            Tr::tr("This file has a part that would be stored elsewhere: “%1”.").arg(m_names.last()));
    if ((about.flag & EncryptedFlag) != 0)
        refuse(Refusal::Protected);
    const auto key = m_names.last().toLower();
    if (!m_positions.contains(key))
        m_positions.insert(key, {at.pos_in_zip_directory, at.num_of_file});
}

void Archive::refuseTooMuch() const
{
    refuseTooBig(
        Tr::tr("Unpacked, this file is larger than %1 megabytes.").arg(m_limits.unpackedBytes >> 20));
}

void Archive::open(const QString& name)
{
    const auto known = m_positions.constFind(name.toLower());
    if (known == m_positions.cend())
        refuseDamaged(name);
    const unz64_file_pos at{known->inDirectory, known->number};
    if (unzGoToFilePos64(m_zip.get(), &at) != UNZ_OK || unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
        refuseDamaged(name);
}

void Archive::stream(const QString& name, const std::function<void(QByteArrayView)>& take)
{
    open(name);
    auto close = qScopeGuard([this] { unzCloseCurrentFile(m_zip.get()); });
    QByteArray block(Block, Qt::Uninitialized);
    for (;;) {
        const auto count = unzReadCurrentFile(m_zip.get(), block.data(), static_cast<unsigned>(block.size()));
        if (count < 0)
            refuseDamaged(name);
        if (count == 0)
            break;
        m_produced += count;
        if (m_produced > m_limits.unpackedBytes)
            refuseTooMuch();
        take(QByteArrayView(block).first(count));
    }
    close.dismiss();
    if (unzCloseCurrentFile(m_zip.get()) != UNZ_OK)
        refuseDamaged(name);
}

QByteArray Archive::read(const QString& name)
{
    QByteArray bytes;
    stream(name, [&bytes](QByteArrayView block) { bytes.append(block); });
    return bytes;
}

} // namespace core
