// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ui {

class LocaleProxy;

/// The one table of the program: whole rows, sorted and filtered by LocaleProxy, copied as text
/// for spreadsheets. Rows in its interface are rows of the model, not of the screen.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    [[nodiscard]] LocaleProxy* proxy() const { return m_proxy; }
    [[nodiscard]] int currentRow() const; ///< -1: none.
    [[nodiscard]] QList<int> selectedRows() const; ///< In the order on screen.

    /// Makes the row current, selects it alone and scrolls to it; a filter that hides it goes.
    void revealRow(int row);

    /// Gives each column the room that its cells ask for, up to a limit.
    void fitColumns();

    /// The selected rows with the shown columns as lines of tab-separated cells, with the
    /// headings when there are several. Cells that a spreadsheet would compute get an apostrophe.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void opened(int row); ///< Enter or double click.
    void currentRowChanged(int row); ///< -1: none.

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitRowsToFont();
    [[nodiscard]] QList<int> shownColumns() const;

    LocaleProxy* m_proxy;
};

} // namespace ui
