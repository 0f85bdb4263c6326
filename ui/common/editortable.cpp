// SPDX-License-Identifier: MIT
#include "ui/common/editortable.h"

#include "ui/common/choicedelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

void setUpEditorTable(QTableView* table, QAbstractItemModel* model, int wideColumn, int shownRows)
{
    table->setModel(model);
    table->setItemDelegate(new ChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    const int rowHeight = table->fontMetrics().height() * 7 / 4;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    table->setMinimumHeight(rowHeight * (shownRows + 1));
}

} // namespace ui
