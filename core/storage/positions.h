// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

namespace core {

/// Rising positions for the items of a list, given those they have (none: a new item).
/// As many as possible stay, so that moving one item changes one row.
[[nodiscard]] QList<double> positions(const QList<std::optional<double>>& present);

} // namespace core
