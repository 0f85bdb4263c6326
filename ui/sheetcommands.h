// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/exports.h"
#include "core/workspace.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class Commands;
class Prompts;

/// The commands of the window that move tables in and out.
class SheetCommands : public QObject
{
    Q_OBJECT

public:
    SheetCommands(Commands& commands, Prompts& prompts, QWidget* window);

    /// The open file, and over what its dialogs open; null: none is open.
    void setWorkspace(core::Workspace* workspace, core::CampaignId campaign, QWidget* owner);

private:
    void connectCommands();
    void showExport(core::ExportKind kind);
    [[nodiscard]] bool isWritable() const;

    Commands& m_commands;
    Prompts& m_prompts;
    core::Workspace* m_workspace = nullptr;
    core::CampaignId m_campaign;
    QPointer<QWidget> m_owner;
};

} // namespace ui
