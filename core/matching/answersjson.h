// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/matching/certificate.h"
#include "core/matching/jsonvalue.h"

namespace core {

/// Lines of the solver beside its progress and outcome; checked like everything from outside, see
/// JsonValue.
[[nodiscard]] WhyNot readWhyNot(const JsonValue& json);
[[nodiscard]] Conflict readConflict(const JsonValue& json);
[[nodiscard]] QuickBound readBound(const JsonValue& json);
[[nodiscard]] Certificate readCertificate(const JsonValue& json);

} // namespace core
