// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTableView;

namespace ui {

class ImportDraft;
class MappingModel;
class PlainLabel;

/// Second step of an import: what each column holds, with the guess and its reason.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportDraft& draft, QWidget* parent = nullptr);

private:
    void showMapping();
    void explain();

    ImportDraft& m_draft;
    MappingModel* m_model;
    PlainLabel* m_sentence;
    QTableView* m_table;
    PlainLabel* m_reason;
};

} // namespace ui
