// SPDX-License-Identifier: MIT
#pragma once

#include "core/importing.h"
#include "core/sheets/csvfile.h"

#include <QDialog>

class QButtonGroup;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class DiffPage;
class Heading;
class ImportDraft;
class PlainLabel;
class Prompts;
class SheetPage;

/// The way of a table into the programme: the sheet, its columns, open questions, a preview of
/// every change; then all of it in one step, which one step undoes. Nothing is stored before.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    enum Step { SheetStep, ColumnsStep, QuestionsStep, PreviewStep, StepCount };

    ImportAssistant(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
        std::optional<core::SheetKind> kind, QWidget* parent);

    void readFile(const QString& path); ///< In a task; an error closes the assistant.
    void take(const core::Workbook& book); ///< What was pasted.

    [[nodiscard]] Step step() const;

private:
    QWidget* buildSteps();
    QWidget* buildButtons();
    void read(const core::CsvOptions& options);
    void showStep(int step);
    void chooseFirstStep();
    void update();
    void updateSummary();
    [[nodiscard]] bool mayApply() const;
    void apply();
    void offerOtherSheets();

    Prompts& m_prompts;
    ImportDraft* m_draft;
    QString m_path;
    QString m_done; ///< What was stored already, in a sentence.
    QList<int> m_stored; ///< Sheets of the workbook.
    bool m_isAtStart = true; ///< Nobody has chosen a step yet.
    Heading* m_title;
    QButtonGroup* m_steps;
    QStackedWidget* m_pages;
    SheetPage* m_sheetPage;
    DiffPage* m_diffPage;
    PlainLabel* m_summary;
    QProgressBar* m_busy;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_apply;
};

} // namespace ui
