// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QStringList>

namespace core {

/// Names of the streams in an OLE file (legacy Office, password-protected Office). Those that a
/// damaged directory still tells; never throws.
[[nodiscard]] QStringList oleStreams(QIODevice& device);

} // namespace core
