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
struct ImportTarget;

/// The commands of the window that move tables in and out, and what is dropped on it.
class SheetCommands : public QObject
{
    Q_OBJECT

public:
    SheetCommands(Commands& commands, Prompts& prompts, QWidget* window);

    /// The open file, and over what its dialogs open; null: none is open.
    void setWorkspace(core::Workspace* workspace, core::CampaignId campaign, QWidget* owner);

Q_SIGNALS:
    void programmeDropped(const QString& path);

private:
    void connectCommands();
    void takeFile(const QString& path);
    void showExport(core::ExportKind kind);
    [[nodiscard]] ImportTarget target() const;
    [[nodiscard]] bool isWritable() const;

    Commands& m_commands;
    Prompts& m_prompts;
    core::Workspace* m_workspace = nullptr;
    core::CampaignId m_campaign;
    QPointer<QWidget> m_owner;
};

} // namespace ui
