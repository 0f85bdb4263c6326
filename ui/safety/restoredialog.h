// SPDX-License-Identifier: MIT
#pragma once

#include "core/backups.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace core {
class Workspace;
}

namespace ui {

class Prompts;

/// The backups of a programme, and what each would bring back and take away. Replaces nothing
/// itself: it says which was chosen.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// Null: the programme cannot be opened, so nothing can be compared.
    RestoreDialog(
        const QString& programme, const core::Workspace* workspace, Prompts& prompts, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& backup);

private:
    void fill(const QString& programme);
    void preview();
    void chooseOther();
    void take();
    void compare(const QString& backup);

    const core::Workspace* m_workspace;
    Prompts& m_prompts;
    QList<core::Backup> m_backups;
    QListWidget* m_list;
    QPlainTextEdit* m_preview;
    QPushButton* m_restore;
    QString m_chosen; ///< That the preview is about; empty: none that can be read.
};

} // namespace ui
