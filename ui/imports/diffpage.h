// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/importdiff.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QListWidget;

namespace ui {

class DiffModel;
class ImportDraft;
class IssueList;
class PlainLabel;
class RecordTable;

/// Last step of an import: what would become of each record, before anything is stored.
class DiffPage : public QWidget
{
    Q_OBJECT

public:
    explicit DiffPage(ImportDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] bool leavesOutErrors() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget* buildFilters();
    void showDiff();
    void showDetails(int row);
    [[nodiscard]] int count(int filter) const;

    ImportDraft& m_draft;
    DiffModel* m_model;
    QButtonGroup* m_filters;
    RecordTable* m_table;
    PlainLabel* m_name;
    QListWidget* m_details;
    IssueList* m_issues;
    QCheckBox* m_leaveOut;
};

} // namespace ui
