// SPDX-License-Identifier: MIT
#include "core/sheets/archivewriter.h"

#include "core/error.h"
#include "core/sheets/zipdevice.h"

#include <QCoreApplication>

#include <zip.h>

namespace core {

namespace {

constexpr int FastLevel = 3; // the tables shrink to a tenth with any, and higher ones take twice as long
constexpr uLong FixedDate = 0x00210000; // 1980-01-01: the time of writing would change the bytes

void check(int result)
{
    if (result != ZIP_OK)
        throw Error(QCoreApplication::translate("core::ArchiveWriter", "The workbook cannot be written."));
}

} // namespace

void ArchiveWriter::Close::operator()(void* zip) const
{
    zipClose(zip, nullptr);
}

ArchiveWriter::ArchiveWriter(QIODevice& device)
{
    auto functions = zipFunctions(device);
    m_zip.reset(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions));
    if (!m_zip)
        check(ZIP_ERRNO);
}

void ArchiveWriter::begin(const QByteArray& name, Method method)
{
    zip_fileinfo about{};
    about.dosDate = FixedDate;
    check(zipOpenNewFileInZip64(m_zip.get(), name.constData(), &about, nullptr, 0, nullptr, 0, nullptr,
        method == Method::Deflated ? Z_DEFLATED : 0, FastLevel, 0));
}

void ArchiveWriter::write(QByteArrayView bytes)
{
    check(zipWriteInFileInZip(m_zip.get(), bytes.data(), static_cast<unsigned>(bytes.size())));
}

void ArchiveWriter::end()
{
    check(zipCloseFileInZip(m_zip.get()));
}

void ArchiveWriter::add(const QByteArray& name, QByteArrayView bytes, Method method)
{
    begin(name, method);
    write(bytes);
    end();
}

void ArchiveWriter::close()
{
    check(zipClose(m_zip.release(), nullptr));
}

} // namespace core
