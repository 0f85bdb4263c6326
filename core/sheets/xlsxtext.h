// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

/// XLSX writes characters that XML cannot hold as "_x000D_". Both are one pass from left to right.
[[nodiscard]] QString unescapedXlsx(const QString& text);

/// Escapes what would be taken for such an escape: "_x000D_" becomes "_x005F_x000D_".
[[nodiscard]] QString escapedXlsx(const QString& text);

} // namespace core
