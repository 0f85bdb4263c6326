// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"

#include <QCoreApplication>

namespace ui {

/// Prompts as message boxes and file dialogs over the active window.
class WidgetPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(ui::WidgetPrompts)

public:
    void showError(const QString& message) override;
    void showMessage(const QString& message) override;
    bool confirm(const QString& question, const QString& verb) override;
    std::optional<int> choose(const QString& question, const QStringList& options) override;
    QString openFileName(const QString& filter) override;
    QString saveFileName(const QString& filter, const QString& proposal) override;

private:
    QString m_folder; ///< Where the last file was.
};

} // namespace ui
