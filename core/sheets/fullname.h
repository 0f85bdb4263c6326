// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

/// Takes "LOVELACE Ada", "Ada LOVELACE", "Lovelace, Ada" or "Ada Lovelace" apart; before the call
/// the last name holds it whole. False: a guess, for nothing marks the last name.
bool splitName(QString& lastName, QString& firstName);

} // namespace core
