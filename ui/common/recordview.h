// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;

namespace core {
struct Store;
class Workspace;
} // namespace core

namespace ui {

class EmptyState;
class FilterField;
class Heading;
class Prompts;
class RecordTable;

/// A page of records: heading and buttons, filter, table beside the form of the current record;
/// without any record an empty state that says how to get some. What kind of record it shows is
/// told by the derived view, which calls start() when it is made.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    void reveal(const core::RecordRef& record); ///< Shows this record.
    [[nodiscard]] QWidget* filterField() const;
    void beginNew(); ///< Shows an empty form.
    void removeCurrent(); ///< One change, that can be undone.

protected:
    struct Texts
    {
        QString heading;
        QString filter;
        QString empty; ///< One sentence: what goes here and how it comes.
        QString newRecord;
    };

    /// Takes the form; the icon is that of the empty state.
    RecordView(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent);
    void start(QAbstractItemModel* model, QWidget* form, const QString& iconName);

    [[nodiscard]] virtual Texts texts() const = 0;
    [[nodiscard]] virtual core::SheetKind sheetKind() const = 0; ///< Of a spreadsheet with such records.
    [[nodiscard]] virtual QStringList tables() const = 0; ///< Whose changes show here.
    [[nodiscard]] virtual int rowOf(const QString& id) const = 0; ///< -1: none.
    [[nodiscard]] virtual QString shownId() const = 0; ///< Of the record in the form.
    virtual void setRecords(const core::Records& records) = 0; ///< Of the model and the form.
    virtual void showRow(int row) = 0; ///< In the form.
    virtual void showNew() = 0; ///< A record that is not stored yet, in the form.
    [[nodiscard]] virtual core::Message removalLabel() const = 0;
    virtual void remove(core::Store& store) = 0; ///< The record in the form.

    [[nodiscard]] core::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] core::CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }

    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildPane(QAbstractItemModel* model, QWidget* form);
    void retranslate();
    void askForFile();
    void reload();
    void showCurrent(int row);

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    Heading* m_heading = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_remove = nullptr;
    FilterField* m_filter = nullptr;
    RecordTable* m_table = nullptr;
    QWidget* m_form = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_firstImport = nullptr;
    QPushButton* m_firstNew = nullptr;
    QStackedWidget* m_stack = nullptr;
    bool m_isFitted = false; ///< The columns have their widths.
};

} // namespace ui
