// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/fields.h"

namespace core {

/// The needs in a cell "web-front >= 2 x1; ux-research >= 1 x2": skill by code or label, level and
/// head-count 1 unless given. What is not understood is refused.
[[nodiscard]] QList<Need> readNeeds(Entry& entry, bool areRequired, Lookups& lookups);

/// The required or the wished needs as such a text.
[[nodiscard]] QString needsText(const QList<Need>& needs, bool areRequired, const Lookups& lookups);

/// A level as a digit or as one of its words.
[[nodiscard]] std::optional<Level> levelOf(const QString& text);

} // namespace core
