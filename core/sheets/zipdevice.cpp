// SPDX-License-Identifier: MIT
#include "core/sheets/zipdevice.h"

namespace core {

namespace {

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

} // namespace

zlib_filefunc64_def zipFunctions(QIODevice& device)
{
    zlib_filefunc64_def functions{};
    functions.opaque = &device;
    functions.zopen64_file = [](voidpf opaque, const void*, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* buffer, uLong size) -> uLong {
        const auto count = deviceOf(stream).read(static_cast<char*>(buffer), static_cast<qint64>(size));
        return count < 0 ? 0 : static_cast<uLong>(count);
    };
    functions.zwrite_file = [](voidpf, voidpf stream, const void* buffer, uLong size) -> uLong {
        auto& to = deviceOf(stream);
        const auto count
            = to.isWritable() ? to.write(static_cast<const char*>(buffer), static_cast<qint64>(size)) : 0;
        return count < 0 ? 0 : static_cast<uLong>(count);
    };
    functions.ztell64_file
        = [](voidpf, voidpf stream) { return static_cast<ZPOS64_T>(deviceOf(stream).pos()); };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        auto& on = deviceOf(stream);
        const auto base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
            : origin == ZLIB_FILEFUNC_SEEK_CUR             ? on.pos()
                                                           : on.size();
        const auto to = base + static_cast<qint64>(offset);
        return to >= 0 && to <= on.size() && on.seek(to) ? 0 : -1;
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

} // namespace core
