// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/place.h"

namespace ui {

/// One of the five steps of the main job, and how far it is. Texts are in the language of now.
struct Step
{
    enum class State { NotStarted, InProgress, Ready, Blocked };

    Place place;
    State state;
    QString title;
    QString sentence; ///< The counts; for a blocked step why it is.
};

/// The steps of a campaign, from its records, its scenarios and what the pre-flight says.
[[nodiscard]] QList<Step> stepsOf(
    const core::Records& records, const QList<core::Scenario>& scenarios, const core::Issues& preflight);

} // namespace ui
