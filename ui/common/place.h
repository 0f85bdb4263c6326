// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"

#include <array>

namespace ui {

/// The places of the window, in the order of the navigation.
enum class Place { Home, Projects, Students, Volunteers, Rules, Matching, Review };

inline constexpr std::array AllPlaces{Place::Home, Place::Projects, Place::Students, Place::Volunteers,
    Place::Rules, Place::Matching, Place::Review};

/// Where records of a kind are shown.
[[nodiscard]] constexpr Place placeOf(core::RecordKind kind)
{
    switch (kind) {
    case core::RecordKind::Cohort:
    case core::RecordKind::Student: return Place::Students;
    case core::RecordKind::Project:
    case core::RecordKind::Organisation: return Place::Projects;
    case core::RecordKind::Volunteer: return Place::Volunteers;
    case core::RecordKind::Rule: return Place::Rules;
    default: return Place::Home;
    }
}

} // namespace ui
