// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemModel;
class QTableView;

namespace ui {

/// A small table inside a form: cells edited in place by keys or one click, the wide column takes
/// the room, Tab leaves it. Shows so many rows at once.
void setUpEditorTable(QTableView* table, QAbstractItemModel* model, int wideColumn, int shownRows);

} // namespace ui
