// SPDX-License-Identifier: MIT
#pragma once

#include "core/importing.h"
#include "core/programmeimport.h"

#include <QObject>

namespace ui {

class Prompts;

/// An import before it is done: the file, how it is read, what the user decided, what would come
/// of it. Guesses and comparisons run in a task; a newer question overtakes an older one.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    ImportDraft(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
        std::optional<core::SheetKind> wanted, QObject* parent = nullptr);

    /// Starts anew with these sheets and takes the likely one.
    void setBook(const core::Workbook& book);
    [[nodiscard]] const core::Workbook& book() const { return m_book; }
    [[nodiscard]] const core::Records& records() const { return m_records; }

    void reload(); ///< What is stored, after it has changed.
    void setSheet(int number); ///< Of the workbook.
    [[nodiscard]] int sheetNumber() const { return m_sheet; }
    [[nodiscard]] core::Sheet sheet() const { return m_book.sheets.value(m_sheet); }

    [[nodiscard]] const core::SheetMapping& mapping() const { return m_mapping; }
    void setKind(core::SheetKind kind);
    void setHeaderRows(int first, int count);
    void setCohort(const QString& cohort);
    void setField(int column, const core::ColumnField& field); ///< By place among the mapped columns.

    [[nodiscard]] const QList<core::ImportDecision>& decisions() const { return m_decisions; }
    void decide(const QList<core::ImportDecision>& decisions);
    void takeBackDecision(); ///< The last one.

    /// A whole programme needs no mapping.
    [[nodiscard]] bool isProgramme() const { return m_isProgramme; }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] const core::ImportDiff& diff() const { return m_diff; } ///< Of a programme too.

    /// Stores it in one step, errors left out when the user says so. True if it was stored.
    bool apply(bool leavesOutErrors);

Q_SIGNALS:
    void mappingChanged();
    void diffChanged();
    void busyChanged();

private:
    void propose();
    void remap();
    void takeMapping(const core::SheetMapping& mapping);
    void compare();
    void setBusy(bool isBusy);

    /// Runs `work` and hands its result to `done`, unless something newer was asked meanwhile.
    template<typename Work, typename Done>
    void ask(const Work& work, const Done& done);

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    const std::optional<core::SheetKind> m_wanted;
    core::Records m_records;
    core::ImportMemory m_memory;
    core::Workbook m_book;
    int m_sheet = -1;
    core::SheetMapping m_mapping;
    QList<core::ImportDecision> m_decisions;
    core::ImportDiff m_diff;
    bool m_isProgramme = false;
    bool m_isBusy = false;
    int m_question = 0; ///< Number of the last one.
};

} // namespace ui
