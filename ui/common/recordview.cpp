// SPDX-License-Identifier: MIT
#include "ui/common/recordview.h"

#include "core/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/formarea.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/localeproxy.h"
#include "ui/common/prompts.h"
#include "ui/common/recordtable.h"
#include "ui/imports/importing.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RecordView::RecordView(
    core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_campaign(campaign), m_prompts(prompts)
{ }

void RecordView::start(QAbstractItemModel* model, QWidget* form, const QString& iconName)
{
    m_form = form;
    m_empty = new EmptyState(iconName);
    m_firstImport = m_empty->addButton(u"upload"_s);
    m_firstImport->setObjectName(u"firstImport"_s);
    m_firstNew = m_empty->addButton(u"plus"_s);
    m_stack = new QStackedWidget;
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildPane(model, form));
    m_stack->addWidget(m_empty);

    connect(m_table, &RecordTable::currentRowChanged, this, &RecordView::showCurrent);
    connect(m_firstImport, &QPushButton::clicked, this, &RecordView::askForFile);
    connect(m_firstNew, &QPushButton::clicked, this, &RecordView::beginNew);
    connect(&m_workspace, &core::Workspace::changed, this, [this](const core::TouchedRows& rows) {
        const auto shown = tables();
        if (std::ranges::any_of(shown, [&](const QString& table) { return rows.contains(table); }))
            reload();
    });
    retranslate();
    reload();
}

QWidget* RecordView::buildBar()
{
    m_heading = new Heading;
    m_new = new QPushButton(icon(u"plus"_s), {});
    m_new->setObjectName(u"new"_s);
    m_remove = new QPushButton(icon(u"trash-2"_s), {});
    m_remove->setObjectName(u"remove"_s);
    connect(m_new, &QPushButton::clicked, this, &RecordView::beginNew);
    connect(m_remove, &QPushButton::clicked, this, &RecordView::removeCurrent);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_new);
    layout->addWidget(m_remove);
    return bar;
}

QWidget* RecordView::buildPane(QAbstractItemModel* model, QWidget* form)
{
    m_table = new RecordTable(model);
    m_table->setObjectName(u"table"_s);
    m_filter = new FilterField(m_table);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_table);

    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(new FormArea(form));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void RecordView::reveal(const core::RecordRef& record)
{
    m_table->revealRow(rowOf(record.id));
}

QWidget* RecordView::filterField() const
{
    return m_filter;
}

void RecordView::beginNew()
{
    m_table->clearSelection();
    m_stack->setCurrentIndex(0);
    m_form->setEnabled(true);
    m_remove->setEnabled(false);
    showNew();
    m_form->setFocus();
}

void RecordView::removeCurrent()
{
    if (rowOf(shownId()) < 0)
        return;
    m_prompts.guard(
        [this] { m_workspace.change(removalLabel(), [this](core::Store& store) { remove(store); }); });
}

void RecordView::askForFile()
{
    m_prompts.guard([this] { importFile({this, m_prompts, m_workspace, m_campaign}, sheetKind()); });
}

void RecordView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordView::retranslate()
{
    const auto words = texts();
    m_heading->setText(words.heading);
    m_table->setAccessibleName(words.heading);
    m_filter->setLabel(words.filter);
    m_empty->setText(words.empty);
    m_new->setText(words.newRecord);
    m_firstNew->setText(words.newRecord);
    m_remove->setText(tr("Remove"));
    m_firstImport->setText(tr("Import a spreadsheet…"));
}

// The record in the form stays there; when it is gone, its neighbour comes.
void RecordView::reload()
{
    m_prompts.guard([this] {
        const int before = std::max(0, m_table->currentRow());
        setRecords(m_workspace.store().records(m_campaign));
        const int rows = m_table->proxy()->sourceModel()->rowCount();
        m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
        if (!m_isFitted && rows > 0) { // Once: widths are the user's from then on.
            m_table->fitColumns();
            m_isFitted = true;
        }
        const int same = rowOf(shownId());
        const int row = same >= 0 ? same : std::min(before, rows - 1);
        if (m_table->currentRow() != row)
            m_table->revealRow(row);
        showCurrent(row);
    });
}

void RecordView::showCurrent(int row)
{
    m_form->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (row >= 0)
        showRow(row);
}

} // namespace ui
