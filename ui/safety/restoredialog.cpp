// SPDX-License-Identifier: MIT
#include "ui/safety/restoredialog.h"

#include "core/programmediff.h"
#include "core/workspace.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RestoreDialog::RestoreDialog(
    const QString& programme, const core::Workspace* workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_list(new QListWidget)
    , m_preview(new QPlainTextEdit)
    , m_restore(new QPushButton(tr("Restore")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a backup"));
    auto* explained = new PlainLabel(tr("The programme becomes again what it was then. What it holds now is "
                                        "backed up first, so that you can come back to it."));
    explained->setWordWrap(true);
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_preview->setAccessibleName(tr("What would change"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_restore->setObjectName(u"restore"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    auto* other = buttons->addButton(tr("Another file…"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explained);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);

    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::preview);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(programme);
}

void RestoreDialog::fill(const QString& programme)
{
    m_backups = core::backupsOf(programme);
    for (const auto& backup : std::as_const(m_backups))
        m_list->addItem(tr("%1 (%2)").arg(QLocale().toString(backup.at.toLocalTime(), QLocale::LongFormat),
            QLocale().formattedDataSize(backup.bytes)));
    if (m_backups.isEmpty()) {
        m_restore->setEnabled(false);
        m_preview->setPlainText(tr("There is no backup yet in “%1”.")
                                    .arg(QDir::toNativeSeparators(core::backupFolder(programme))));
    }
    m_list->setCurrentRow(m_backups.isEmpty() ? -1 : 0);
}

void RestoreDialog::preview()
{
    if (m_list->currentRow() >= 0)
        compare(m_backups.at(m_list->currentRow()).path);
}

void RestoreDialog::chooseOther()
{
    const auto path = m_prompts.openFileName(tr("Programmes (*.passerelle)"));
    if (path.isEmpty())
        return;
    m_list->setCurrentRow(-1);
    compare(path);
}

// Opening the backup checks it: one that is damaged cannot be chosen.
void RestoreDialog::compare(const QString& backup)
{
    m_chosen.clear();
    QStringList lines;
    try {
        const core::Workspace then(backup, core::Workspace::Mode::ReadOnly);
        const auto found = core::differences(m_workspace == nullptr ? then : *m_workspace, then);
        QStringList counts;
        for (const auto& kind : found)
            counts.append(tr("%1: %2").arg(core::wordOf(kind.kind)).arg(kind.countThere));
        lines.append(tr("It holds: %1.").arg(counts.join(u", "_s)));
        const auto changes = core::sentences(found);
        if (m_workspace != nullptr)
            lines += changes.isEmpty() ? QStringList{tr("The records are the same as now.")} : changes;
        m_chosen = backup;
    } catch (const core::Error& error) { // told in its place, not in a box for each line of the list
        lines = {error.message()};
    }
    m_preview->setPlainText(lines.join(u'\n'));
    m_restore->setEnabled(!m_chosen.isEmpty());
}

void RestoreDialog::take()
{
    const auto backup = m_chosen;
    accept();
    Q_EMIT chosen(backup);
}

} // namespace ui
