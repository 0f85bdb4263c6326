// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace ui {

/// An icon of resources/icons by its name ("house"), in the colour that the text has when it
/// is painted: one file for light, dark, disabled and selected, at any size.
[[nodiscard]] QIcon icon(const QString& name, Tone tone = Tone::Plain);

} // namespace ui
