// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace core {

class Workspace;

/// Makes a programme file with its first records, whole or not at all. Opened anew after it was
/// filled: nobody may undo the beginning of a file. Refuses a path that exists. Throws Error.
[[nodiscard]] std::unique_ptr<Workspace> makeProgramme(
    const QString& path, const std::function<void(Workspace&)>& fill);

} // namespace core
