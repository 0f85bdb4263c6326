// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/outcome.h"

namespace core {

/// Students and projects that are solved together; ascending.
struct Part
{
    std::vector<int> students;
    std::vector<int> projects;
};

/// Splits a match into parts of about so many projects: each grows from a project by those that
/// most of its students wish for as well. Projects of one quota, and students who go together,
/// stay together.
[[nodiscard]] std::vector<Part> partsOf(const Problem& problem, int projectsOfPart);

/// The match of a part alone. Indices are those within the part.
[[nodiscard]] Problem problemOf(const Problem& problem, const Part& part);

} // namespace core
