// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QStringList>

#include <concepts>
#include <optional>

namespace ui {

/// What the views ask of the user. Real in the program, scripted in the tests.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual void showError(const QString& message) = 0;
    virtual void showMessage(const QString& message) = 0; ///< Something was done, or is so.

    /// True when the user presses the button that says the verb: “Delete”, “Withdraw”.
    [[nodiscard]] virtual bool confirm(const QString& question, const QString& verb) = 0;

    /// Which of the options the user takes; none: changed their mind.
    [[nodiscard]] virtual std::optional<int> choose(const QString& question, const QStringList& options) = 0;

    [[nodiscard]] virtual QString openFileName(const QString& filter) = 0; ///< Empty: cancelled.

    /// Proposal: a file name without folder. Empty: cancelled.
    [[nodiscard]] virtual QString saveFileName(const QString& filter, const QString& proposal) = 0;

    /// Runs a command of the user; a core::Error is shown. True if it succeeded.
    /// Every slot that may throw goes through this: no exception may reach Qt's event loop.
    bool guard(const std::invocable auto& command)
    {
        try {
            command();
            return true;
        } catch (const core::Error& error) {
            showError(error.message());
            return false;
        }
    }
};

} // namespace ui
