// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"

#include <QPointer>
#include <QTimer>

class QWidget;

namespace ui {

class Commands;
class Prompts;

/// Keeps backups of the open programme while people work, and offers to go back: the commands
/// “History” and “Restore a backup”.
class SafetyCommands : public QObject
{
    Q_OBJECT

public:
    SafetyCommands(Commands& commands, Prompts& prompts, QWidget* window);

    /// The open programme and over what its dialogs open; null: none is open. Of the sample no
    /// backup is kept.
    void setWorkspace(core::Workspace* workspace, bool isSample, QWidget* owner);

    /// Backs the open programme up if it has changed. A failure is shown, once for each programme.
    void backUpNow();

    /// Replaces a programme that is not open, and says where what it held is now.
    void restore(const QString& programme, const QString& backup);

Q_SIGNALS:
    void restoreChosen(const QString& backup);

private:
    void showBackups();
    void showHistory();

    Commands& m_commands;
    Prompts& m_prompts;
    QPointer<core::Workspace> m_workspace;
    QPointer<QWidget> m_owner;
    QTimer m_timer;
    bool m_isSample = false;
    bool m_hasFailed = false;
};

} // namespace ui
