// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What an environment variable says, for the long forms of tests; see tests/README.md.
inline int howMany(const char* variable, int usually)
{
    bool isNumber = false;
    const auto number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usually;
}
