// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <ioapi.h>

namespace core {

/// Lets minizip read and write a device: by itself it opens files by their 8-bit name only. It does
/// not report every error of writing: ask the device in the end.
[[nodiscard]] zlib_filefunc64_def zipFunctions(QIODevice& device);

} // namespace core
