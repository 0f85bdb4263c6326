// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/attributewords.h"

namespace core {

/// How one team that has members breaks a rule about groups, in words.
[[nodiscard]] Issues groupIssues(
    const AttributeWords& words, const Rule& rule, const QString& team, const QList<const Student*>& members);

/// How many different values of the attribute the members have.
[[nodiscard]] int differentValues(
    const AttributeWords& words, Rule::Attribute attribute, const QList<const Student*>& members);

} // namespace core
