// SPDX-License-Identifier: MIT
#include "ui/navigation.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Paints a place as icon and word; the current one on a rounded ground.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int unit = option.fontMetrics.height();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const auto ground = option.rect.adjusted(unit / 2, 2, -unit / 2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isCurrent)
            painter->setBrush(option.palette.highlight());
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(trackColor(option.palette));
        painter->drawRoundedRect(ground, unit / 3.0, unit / 3.0);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground.adjusted(2, 2, -2, -2), unit / 4.0, unit / 4.0);
        }
        const QRect iconRect(ground.left() + unit / 2, ground.center().y() - unit / 2, unit, unit);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconRect, Qt::AlignCenter, isCurrent ? QIcon::Selected : QIcon::Normal);
        painter->setPen(option.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(ground.adjusted(unit * 2, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int unit = option.fontMetrics.height();
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + unit * 4, unit * 9 / 4};
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    static constexpr std::array icons{
        "house", "briefcase", "graduation-cap", "hand-heart", "sliders-horizontal", "shuffle", "columns-3"};
    for (const char* name : icons)
        addItem(new QListWidgetItem(icon(QString::fromLatin1(name)), QString()));
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    const int gap = fontMetrics().height() / 2;
    setViewportMargins(0, gap, 0, gap);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT placeChosen(AllPlaces.at(size_t(row)));
    });
    retranslate();
}

void Navigation::show(Place place)
{
    setCurrentRow(int(place));
}

QString Navigation::title(Place place)
{
    switch (place) {
    case Place::Home: return tr("Home");
    case Place::Projects: return tr("Projects");
    case Place::Students: return tr("Students");
    case Place::Volunteers: return tr("Volunteers");
    case Place::Rules: return tr("Rules");
    case Place::Matching: return tr("Matching");
    case Place::Review: return tr("Review");
    }
    return {};
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToFont();
    QListWidget::changeEvent(event);
}

void Navigation::fitToFont()
{
    setFixedWidth(std::max(sizeHintForColumn(0), fontMetrics().averageCharWidth() * 20));
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    for (const auto place : AllPlaces)
        item(int(place))->setText(title(place));
    fitToFont();
}

} // namespace ui
