// SPDX-License-Identifier: MIT
#include "ui/safety/safetycommands.h"

#include "core/backups.h"
#include "core/restoring.h"
#include "ui/commands.h"
#include "ui/common/prompts.h"
#include "ui/safety/historydialog.h"
#include "ui/safety/restoredialog.h"

#include <QDir>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::chrono::minutes Interval{30}; // of work that could be lost with a broken disk

} // namespace

SafetyCommands::SafetyCommands(Commands& commands, Prompts& prompts, QWidget* window)
    : QObject(window), m_commands(commands), m_prompts(prompts)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &SafetyCommands::backUpNow);
    connect(m_commands.action(Commands::Restore), &QAction::triggered, this, &SafetyCommands::showBackups);
    connect(m_commands.action(Commands::History), &QAction::triggered, this, &SafetyCommands::showHistory);
}

void SafetyCommands::setWorkspace(core::Workspace* workspace, bool isSample, QWidget* owner)
{
    m_owner = owner;
    m_isSample = isSample;
    if (workspace != m_workspace) {
        m_workspace = workspace;
        m_hasFailed = false;
        backUpNow();
    }
    m_commands.action(Commands::Restore)
        ->setEnabled(workspace != nullptr && !isSample && !workspace->isReadOnly());
    m_commands.action(Commands::History)->setEnabled(workspace != nullptr);
}

// What can only be read does not change either.
void SafetyCommands::backUpNow()
{
    if (m_workspace.isNull() || m_isSample || m_hasFailed || m_workspace->isReadOnly())
        return;
    m_timer.start();
    m_hasFailed = !m_prompts.guard([this] {
        try {
            core::backUp(*m_workspace, QDateTime::currentDateTimeUtc());
        } catch (const core::Error& error) {
            throw core::Error(tr("The programme cannot be backed up. Your work is saved in its file, but "
                                 "there is no new copy of it. %1")
                                  .arg(error.message()));
        }
    });
}

void SafetyCommands::restore(const QString& programme, const QString& backup)
{
    m_prompts.guard([&] {
        const auto replaced = core::restore(programme, backup, QDateTime::currentDateTimeUtc());
        auto text = tr("The backup is restored. What the programme held before is among its backups.");
        if (!replaced.damaged.isEmpty())
            text = tr("The backup is restored. The damaged file is kept as “%1”.")
                       .arg(QDir::toNativeSeparators(replaced.damaged));
        m_prompts.showMessage(text);
    });
}

void SafetyCommands::showBackups()
{
    backUpNow();
    auto* dialog = new RestoreDialog(m_workspace->path(), m_workspace, m_prompts, m_owner);
    // Later, when the dialog no longer acts: it goes with the programme that is closed.
    connect(dialog, &RestoreDialog::chosen, this, &SafetyCommands::restoreChosen, Qt::QueuedConnection);
    dialog->open();
}

void SafetyCommands::showHistory()
{
    (new HistoryDialog(*m_workspace, m_prompts, m_owner))->open();
}

} // namespace ui
