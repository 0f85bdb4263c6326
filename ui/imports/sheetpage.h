// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/csvfile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace ui {

class ImportDraft;
class PlainLabel;
class SheetModel;

/// First step of an import: which sheet, what its rows are, where the headings stand.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(ImportDraft& draft, QWidget* parent = nullptr);

    void showBook(bool isText); ///< After a file was read.

Q_SIGNALS:
    void textOptionsChosen(const core::CsvOptions& options); ///< A text file shall be read again so.

private:
    void buildForm();
    void buildTextOptions();
    void showMapping();
    void takeHeaderRows();
    void chooseText();

    ImportDraft& m_draft;
    QFormLayout* m_form;
    QComboBox* m_sheet;
    QComboBox* m_kind;
    QSpinBox* m_headerRow;
    QSpinBox* m_headerRows;
    QLineEdit* m_cohort;
    PlainLabel* m_cohortLabel;
    QWidget* m_textOptions;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    PlainLabel* m_sentence;
    SheetModel* m_model;
    QTableView* m_table;
    bool m_isShowing = false; ///< What changes is not the user's doing.
};

} // namespace ui
