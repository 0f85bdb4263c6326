// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"
#include "ui/exports/exportchoice.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class PlainLabel;
class Prompts;

/// What goes into a spreadsheet, for whom, with which columns and in which format. Asks where to,
/// writes in a task and says so.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
        core::ExportKind kind, QWidget* parent);

private:
    void buildChoices(QFormLayout* form);
    QWidget* buildButtons();
    void showKind();
    void showColumns();
    void takeColumn(const QListWidgetItem* changed); ///< Columns of one code go together.
    void update();
    [[nodiscard]] core::ExportKind kind() const;
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] std::optional<core::Scenario> scenario() const;
    [[nodiscard]] QList<core::Table> tables(const ExportChoice& choice) const;
    void save();

    const core::Workspace& m_workspace;
    Prompts& m_prompts;
    const core::Records m_records;
    QList<core::Scenario> m_scenarios; ///< With teams.
    QComboBox* m_kind;
    QComboBox* m_audience;
    QComboBox* m_scenario;
    QComboBox* m_format;
    PlainLabel* m_scenarioLabel;
    PlainLabel* m_columnsLabel;
    QListWidget* m_columns;
    PlainLabel* m_sentence;
    QPushButton* m_save;
};

} // namespace ui
