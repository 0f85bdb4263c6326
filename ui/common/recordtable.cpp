// SPDX-License-Identifier: MIT
#include "ui/common/recordtable.h"

#include "ui/common/localeproxy.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString tsvCell(const QString& text)
{
    bool isNumber = false;
    QLocale().toDouble(text, &isNumber);
    auto cell = text;
    if (!text.isEmpty() && !isNumber && u"=+-@\t\r"_s.contains(text.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace

RecordTable::RecordTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent), m_proxy(new LocaleProxy(this))
{
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it.
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRowsToFont();
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_proxy->mapToSource(index).row()); });
}

int RecordTable::currentRow() const
{
    return m_proxy->mapToSource(currentIndex()).row();
}

QList<int> RecordTable::selectedRows() const
{
    auto indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<int> rows;
    for (const auto& index : indexes)
        rows.append(m_proxy->mapToSource(index).row());
    return rows;
}

void RecordTable::revealRow(int row)
{
    const auto source = m_proxy->sourceModel()->index(row, 0);
    if (!source.isValid())
        return;
    if (!m_proxy->mapFromSource(source).isValid())
        m_proxy->setFilterText({});
    const auto columns = shownColumns();
    const auto shown
        = m_proxy->mapFromSource(source.siblingAtColumn(columns.isEmpty() ? 0 : columns.first()));
    setCurrentIndex(shown);
    selectRow(shown.row());
    scrollTo(shown);
}

void RecordTable::fitColumns()
{
    const int most = fontMetrics().averageCharWidth() * 32;
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), most));
}

QString RecordTable::selectionAsText() const
{
    const auto columns = shownColumns();
    const auto rows = selectedRows();
    QStringList lines;
    const auto addLine = [&](const auto& textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(tsvCell(textOf(column).toString()));
        lines.append(cells.join(u'\t'));
    };
    if (rows.size() > 1)
        addLine([this](int column) { return m_proxy->headerData(column, Qt::Horizontal); });
    for (const int row : rows)
        addLine([this, row](int column) { return m_proxy->sourceModel()->index(row, column).data(); });
    return lines.join(u'\n');
}

void RecordTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_proxy->retranslate();
    if (event->type() == QEvent::FontChange)
        fitRowsToFont();
    QTableView::changeEvent(event);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectionAsText());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(m_proxy->mapToSource(current).row());
}

void RecordTable::fitRowsToFont()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace ui
