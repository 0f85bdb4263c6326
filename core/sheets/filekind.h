// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"

namespace core {

enum class FileKind { Text, Package };

/// What the content of a file is, whatever its name. Throws SheetError for what is known and
/// cannot be read.
[[nodiscard]] FileKind fileKind(QIODevice& device);

enum class PackageKind { Xlsx, OpenDocument, ZippedText };

/// What a zip archive is. Throws SheetError for what is known and cannot be read.
[[nodiscard]] PackageKind packageKind(Archive& archive);

/// The text tables of a zip archive that is no workbook, in its order.
[[nodiscard]] QStringList textEntries(const Archive& archive);

} // namespace core
