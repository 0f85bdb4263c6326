// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"
#include "ui/safety/journaltable.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class PlainLabel;
class Prompts;

/// What was done in the programme, by whom and when: to be filtered and written to a spreadsheet.
/// Undoes and redoes step by step.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(core::Workspace& workspace, Prompts& prompts, QWidget* parent);

private:
    void reload();
    void filter();
    void save();
    void updateSteps();

    core::Workspace& m_workspace;
    Prompts& m_prompts;
    QList<JournalLine> m_lines;
    QLineEdit* m_filter;
    PlainLabel* m_count;
    QTableWidget* m_table;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace ui
