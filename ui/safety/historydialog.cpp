// SPDX-License-Identifier: MIT
#include "ui/safety/historydialog.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

enum Column { When, Who, What, ColumnCount };

} // namespace

HistoryDialog::HistoryDialog(core::Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_filter(new QLineEdit)
    , m_count(new PlainLabel)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_undo(new QPushButton(icon(u"undo-2"_s), {}))
    , m_redo(new QPushButton(icon(u"redo-2"_s), {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    m_filter->setPlaceholderText(tr("Filter the history"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    buttons->addButton(m_redo, QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("To a spreadsheet…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"saveHistory"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);

    connect(m_filter, &QLineEdit::textChanged, this, &HistoryDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &HistoryDialog::save);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_prompts.guard([this] { m_workspace.undo(); }); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_prompts.guard([this] { m_workspace.redo(); }); });
    connect(&m_workspace, &core::Workspace::changed, this, &HistoryDialog::reload);
    reload();
}

void HistoryDialog::reload()
{
    m_prompts.guard([this] { m_lines = linesOf(m_workspace.journal()); });
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto& line = m_lines.at(row);
        m_table->setItem(row, When, new QTableWidgetItem(line.at));
        m_table->setItem(row, Who, new QTableWidgetItem(line.who));
        m_table->setItem(row, What, new QTableWidgetItem(line.what));
    }
    m_table->resizeColumnToContents(When);
    m_table->resizeColumnToContents(Who);
    filter();
    updateSteps();
}

void HistoryDialog::filter()
{
    int shown = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        const bool fits = m_lines.at(row).contains(m_filter->text());
        m_table->setRowHidden(row, !fits);
        shown += fits ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2 shown").arg(shown).arg(m_lines.size()));
}

void HistoryDialog::updateSteps()
{
    const auto undone = m_workspace.undoLabel();
    const auto redone = m_workspace.redoLabel();
    m_undo->setText(withoutMnemonic(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone.text())));
    m_redo->setText(withoutMnemonic(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone.text())));
    m_undo->setEnabled(!undone.isEmpty() && !m_workspace.isReadOnly());
    m_redo->setEnabled(!redone.isEmpty() && !m_workspace.isReadOnly());
}

// What the filter leaves, as it is on the screen.
void HistoryDialog::save()
{
    QList<JournalLine> shown;
    for (const auto& line : std::as_const(m_lines)) {
        if (line.contains(m_filter->text()))
            shown.append(line);
    }
    const auto path = m_prompts.saveFileName(
        tr("Spreadsheets (*.xlsx *.ods *.csv)"), windowTitle().toLower() + u".xlsx"_s);
    if (path.isEmpty())
        return;
    const bool isWritten = m_prompts.guard([&] { std::ignore = core::writeTables(path, {tableOf(shown)}); });
    if (isWritten)
        m_prompts.showMessage(tr("The history was written to “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
