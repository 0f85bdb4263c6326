// SPDX-License-Identifier: MIT
#include "ui/sheetcommands.h"

#include "ui/commands.h"
#include "ui/common/prompts.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/templatefile.h"
#include "ui/imports/filedrop.h"
#include "ui/imports/importing.h"

#include <QApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;
using core::ExportKind;

namespace ui {

namespace {

struct ExportCommand
{
    Commands::Command command;
    ExportKind kind;
};

constexpr std::array exportCommands{
    ExportCommand{Commands::ExportTeams, ExportKind::Teams},
    ExportCommand{Commands::ExportStudents, ExportKind::Students},
    ExportCommand{Commands::ExportProjects, ExportKind::Projects},
    ExportCommand{Commands::ExportVolunteers, ExportKind::Volunteers},
    ExportCommand{Commands::ExportProgramme, ExportKind::Programme},
};

} // namespace

SheetCommands::SheetCommands(Commands& commands, Prompts& prompts, QWidget* window)
    : QObject(window), m_commands(commands), m_prompts(prompts)
{
    connectCommands();
    connect(new FileDrop(window), &FileDrop::dropped, this, &SheetCommands::takeFile);
}

void SheetCommands::connectCommands()
{
    const auto on = [this](Commands::Command command, const auto& run) {
        connect(m_commands.action(command), &QAction::triggered, this, [this, run] { m_prompts.guard(run); });
    };
    on(Commands::Import, [this] { importFile(target()); });
    on(Commands::Paste, [this] { importClipboard(target()); });
    on(Commands::Template, [this] { saveTemplate(m_owner, m_prompts, *m_workspace, m_campaign); });
    for (const auto& entry : exportCommands)
        on(entry.command, [this, kind = entry.kind] { showExport(kind); });
}

void SheetCommands::setWorkspace(core::Workspace* workspace, core::CampaignId campaign, QWidget* owner)
{
    m_workspace = workspace;
    m_campaign = campaign;
    m_owner = owner;
    m_commands.action(Commands::Import)->setEnabled(isWritable());
    m_commands.action(Commands::Paste)->setEnabled(isWritable());
    m_commands.action(Commands::Template)->setEnabled(workspace != nullptr);
    for (const auto& entry : exportCommands)
        m_commands.action(entry.command)->setEnabled(workspace != nullptr);
}

bool SheetCommands::isWritable() const
{
    return m_workspace != nullptr && !m_workspace->isReadOnly();
}

ImportTarget SheetCommands::target() const
{
    return {m_owner, m_prompts, *m_workspace, m_campaign};
}

// While a dialog waits for an answer nothing else begins.
void SheetCommands::takeFile(const QString& path)
{
    if (path.endsWith(u".passerelle"_s, Qt::CaseInsensitive))
        Q_EMIT programmeDropped(path);
    else if (QApplication::activeModalWidget() == nullptr && isWritable())
        m_prompts.guard([&] { importPath(target(), path); });
    else if (m_workspace == nullptr)
        m_prompts.showError(tr("Open a programme first, then drop the spreadsheet on it."));
}

void SheetCommands::showExport(ExportKind kind)
{
    (new ExportDialog(*m_workspace, m_campaign, m_prompts, kind, m_owner))->open();
}

} // namespace ui
