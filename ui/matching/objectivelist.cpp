// SPDX-License-Identifier: MIT
#include "ui/matching/objectivelist.h"

#include "ui/common/theme.h"
#include "ui/matching/objectivemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// A card: switch, position and title; under them what it means, on as many lines as it takes.
class ObjectiveDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto height = option.fontMetrics.height();
        const QRect card(
            0, 0, qobject_cast<const QListView*>(option.widget)->viewport()->width(), 10 * height);
        const auto lines = option.fontMetrics.boundingRect(
            textArea(option, card), Qt::TextWordWrap, index.data(ObjectiveModel::SentenceRole).toString());
        return {0, height + lines.height() + height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const auto position = index.data(ObjectiveModel::PositionRole).toInt();
        const auto title = position > 0 ? u"%1. %2"_s.arg(QString::number(position), item.text) : item.text;
        // The style paints all but the words: background, focus, and the box at the left.
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const auto [strong, weak] = colors(option, position > 0);
        auto area = textArea(option, option.rect);
        auto bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->save();
        painter->setPen(strong);
        painter->setFont(bold);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(bold).elidedText(title, Qt::ElideRight, area.width()));
        area.setTop(area.top() + option.fontMetrics.height());
        painter->setFont(option.font);
        painter->setPen(weak);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            index.data(ObjectiveModel::SentenceRole).toString());
        painter->restore();
    }

private:
    /// Of the title and of the sentence.
    static std::pair<QColor, QColor> colors(const QStyleOptionViewItem& option, bool counts)
    {
        const auto& palette = option.palette;
        if (option.state.testFlag(QStyle::State_Selected))
            return {palette.color(QPalette::HighlightedText), palette.color(QPalette::HighlightedText)};
        if (!counts || !option.state.testFlag(QStyle::State_Enabled))
            return {palette.color(QPalette::PlaceholderText), palette.color(QPalette::PlaceholderText)};
        return {palette.color(QPalette::Text), secondaryColor(palette)};
    }

    static QRect textArea(const QStyleOptionViewItem& option, const QRect& card)
    {
        const auto* style = option.widget->style();
        const auto margin = option.fontMetrics.height() / 2;
        const auto box = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget)
            + 2 * style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget);
        return card.adjusted(box + margin, margin, -margin, 0);
    }
};

} // namespace

ObjectiveList::ObjectiveList(ObjectiveModel* model, QWidget* parent) : QListView(parent), m_objectives(model)
{
    setModel(model);
    setItemDelegate(new ObjectiveDelegate(this));
    setMovement(Static);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    connect(model, &ObjectiveModel::dataChanged, this, &ObjectiveList::fitToCards);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ObjectiveList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_objectives->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {fontMetrics().averageCharWidth() * 40, height};
}

void ObjectiveList::moveCurrent(int step)
{
    const auto row = currentIndex().row();
    if (row >= 0)
        m_objectives->moveRow({}, row, {}, step < 0 ? row - 1 : row + 2);
}

void ObjectiveList::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers().testFlag(Qt::AltModifier) && (isUp || event->key() == Qt::Key_Down))
        moveCurrent(isUp ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

// Narrower cards are taller.
void ObjectiveList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitToCards();
}

void ObjectiveList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitToCards();
}

void ObjectiveList::fitToCards()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace ui
