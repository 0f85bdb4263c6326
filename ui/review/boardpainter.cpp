// SPDX-License-Identifier: MIT
#include "ui/review/boardpainter.h"

#include "ui/common/icons.h"
#include "ui/review/boardwords.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int Radius = 5;
constexpr int Padding = 8;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QPainterPath badgeShape(Badge badge, const QRectF& area)
{
    QPainterPath path;
    const auto middle = area.center();
    const auto square = QRectF(middle.x() - area.height() / 2, area.top(), area.height(), area.height());
    switch (badge) {
    case Badge::First: path.addEllipse(square); break;
    case Badge::Second: path.addRoundedRect(square, 5, 5); break;
    case Badge::Third: {
        QPolygonF hexagon;
        for (int corner = 0; corner < 6; ++corner)
            hexagon.append(middle
                + QPointF(std::cos(corner * M_PI / 3), std::sin(corner * M_PI / 3)) * area.height() * 0.57);
        path.addPolygon(hexagon);
        path.closeSubpath();
        break;
    }
    case Badge::Later: path.addRoundedRect(area, area.height() / 2, area.height() / 2); break;
    case Badge::NotWished: path.addRect(square.adjusted(1, 1, -1, -1)); break;
    case Badge::Unplaced:
        path.addPolygon(
            QPolygonF({QPointF(middle.x(), area.top() - 1), QPointF(square.right() + 1, middle.y()),
                QPointF(middle.x(), area.bottom() + 1), QPointF(square.left() - 1, middle.y())}));
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

Badge badgeOf(const BoardCard& card)
{
    switch (card.standing) {
    case BoardCard::Standing::Wished: return Badge(std::clamp(card.rank - 1, 0, int(Badge::Later)));
    case BoardCard::Standing::Outside: return Badge::NotWished;
    default: return Badge::Unplaced;
    }
}

QString badgeText(const BoardCard& card)
{
    switch (card.standing) {
    case BoardCard::Standing::Wished: return QString::number(card.rank);
    case BoardCard::Standing::Outside: return u"✕"_s;
    default: return u"–"_s;
    }
}

BoardPainter::BoardPainter(QPainter& painter, const QPalette& palette, const QFont& font)
    : m_painter(painter)
    , m_palette(palette)
    , m_font(font)
    , m_bold(boldOf(font))
    , m_metrics(m_font)
    , m_boldMetrics(m_bold)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

BoardPainter::ClipGuard::ClipGuard(QPainter& painter, int top) : m_painter(painter)
{
    m_painter.save();
    m_painter.setClipRect(m_painter.clipBoundingRect().adjusted(0, top, 0, 0), Qt::IntersectClip);
}

BoardPainter::ClipGuard::~ClipGuard()
{
    m_painter.restore();
}

QSize BoardPainter::badgeSize() const
{
    return {2 * m_metrics.height(), m_metrics.height() + 6};
}

void BoardPainter::column(const QRect& area, const State& state)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(trackColor(m_palette));
    m_painter.setOpacity(0.5);
    m_painter.drawRoundedRect(area, Radius, Radius);
    m_painter.setOpacity(1);
    if (!state.isTarget)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2, Qt::DashLine));
    m_painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius, Radius);
}

void BoardPainter::header(const BoardColumn& column, const QRect& area, const State& state)
{
    m_painter.setOpacity(1);
    auto inner = area.adjusted(Padding, Padding, -Padding, -Padding);
    const auto height = m_metrics.height();
    const QRect title(inner.left(), inner.top(), inner.width(), height);
    const auto warned = warning(column, title);
    line(title.adjusted(0, 0, -warned, 0), BoardWords::title(column), m_palette.color(QPalette::Text), true);
    inner.setTop(inner.top() + height);
    if (column.isUnplaced()) {
        line(QRect(inner.topLeft(), QSize(inner.width(), height)),
            BoardWords::tr("%n student(s)", nullptr, int(column.cards.size())), secondaryColor(m_palette),
            false);
    } else {
        line(QRect(inner.topLeft(), QSize(inner.width(), height)), column.organisation,
            secondaryColor(m_palette), false);
        inner.setTop(inner.top() + height + 4);
        bars(column, inner);
    }
    ring(area, state);
}

int BoardPainter::warning(const BoardColumn& column, const QRect& line)
{
    if (column.broken.isEmpty())
        return 0;
    const auto count = QString::number(column.broken.size());
    const auto width = m_metrics.height() + 4 + m_boldMetrics.horizontalAdvance(count);
    const QRect place(line.right() - width + 1, line.top(), m_metrics.height(), line.height());
    paintIcon(u"triangle-alert"_s, Tone::Error, place, QIcon::Normal);
    m_painter.setFont(m_bold);
    m_painter.setPen(toneColor(Tone::Error, m_palette));
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    return width + Padding;
}

void BoardPainter::bars(const BoardColumn& column, QRect area)
{
    const auto size = double(column.cards.size());
    const auto tone = size < column.teamMin ? Tone::Warning
        : size > column.teamMax             ? Tone::Error
        : size == column.teamMax            ? Tone::Good
                                            : Tone::Accent;
    const Bar places{BoardWords::tr("Places"), BoardWords::places(column), size / column.teamMax,
        double(column.teamMin) / column.teamMax, tone};
    const auto share = column.asked > 0 ? double(column.covered) / column.asked : 0;
    const Bar skills{BoardWords::tr("Skills"),
        column.asked > 0 ? BoardWords::skills(column) : BoardWords::tr("none asked", "skills"), share, 0,
        share < 1 ? Tone::Accent : Tone::Good};
    const auto width
        = std::max(m_metrics.horizontalAdvance(places.label), m_metrics.horizontalAdvance(skills.label));
    const auto figures = std::max({m_metrics.horizontalAdvance(places.figure),
        m_metrics.horizontalAdvance(skills.figure), m_metrics.horizontalAdvance(u"100 %"_s)});
    area.setHeight(m_metrics.height());
    // The bars begin and end alike, so that they compare.
    const auto track = area.adjusted(width + Padding, 0, -figures - Padding, 0);
    bar(places, area, track);
    bar(skills, area.translated(0, m_metrics.height() + 2), track.translated(0, m_metrics.height() + 2));
}

void BoardPainter::bar(const Bar& bar, const QRect& area, const QRect& room)
{
    m_painter.setFont(m_font);
    m_painter.setPen(secondaryColor(m_palette));
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, bar.label);
    m_painter.setPen(m_palette.color(QPalette::Text));
    m_painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, bar.figure);
    const auto height = std::max(6, m_metrics.height() / 2);
    const QRectF track(room.left(), room.top() + (room.height() - height) / 2.0, room.width(), height);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(trackColor(m_palette));
    m_painter.drawRoundedRect(track, 2, 2);
    auto filled = track;
    filled.setWidth(track.width() * std::min(1.0, bar.share));
    // Over is hatched, so that it tells from full without colour.
    const auto color = toneColor(bar.tone, m_palette);
    m_painter.setBrush(bar.share > 1 ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    m_painter.setPen(bar.share > 1 ? QPen(color) : QPen(Qt::NoPen));
    if (bar.share > 0)
        m_painter.drawRoundedRect(filled, 2, 2);
    if (bar.tick > 0 && bar.tick < 1) {
        const auto x = track.left() + track.width() * bar.tick;
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1));
        m_painter.drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 2));
    }
}

void BoardPainter::narrow(const BoardColumn& column, const QRect& area, const State& state)
{
    this->column(area, state);
    m_painter.save();
    m_painter.translate(area.left(), area.bottom());
    m_painter.rotate(-90);
    const QRect lying(Padding, 0, area.height() - 2 * Padding, area.width());
    const auto height = m_metrics.height();
    const auto top = (lying.height() - 2 * height) / 2;
    auto text = QRect(lying.left(), top, lying.width(), height);
    m_painter.setFont(m_bold);
    m_painter.setPen(secondaryColor(m_palette));
    m_painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
        m_boldMetrics.elidedText(BoardWords::title(column), Qt::ElideRight, text.width()));
    text.translate(0, height);
    m_painter.setFont(m_font);
    m_painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
        column.isUnplaced() ? BoardWords::tr("nobody") : BoardWords::tr("no team"));
    m_painter.restore();
    ring(area, state);
}

void BoardPainter::card(const BoardCard& card, const QRect& area, const State& state)
{
    m_painter.setOpacity(state.isDimmed ? 0.4 : 1);
    m_painter.setPen(QPen(trackColor(m_palette), 1));
    m_painter.setBrush(m_palette.color(state.isSelected ? QPalette::Highlight : QPalette::Base));
    m_painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (state.isHit) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toneColor(Tone::Accent, m_palette));
        m_painter.drawRect(QRect(area.left(), area.top() + Radius, 4, area.height() - 2 * Radius));
    }
    const auto size = badgeSize();
    const QRect place(area.right() - Padding - size.width() + 1,
        area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    badge(card, place);

    auto inner = area.adjusted(Padding + 2, 0, -(Padding + size.width() + Padding), 0);
    const auto strong = m_palette.color(state.isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (card.isPinned) {
        const auto side = m_metrics.height();
        const QRect pin(inner.right() - side, area.center().y() - side / 2, side, side);
        paintIcon(u"pin"_s, Tone::Plain, pin, state.isSelected ? QIcon::Selected : QIcon::Normal);
        inner.setRight(pin.left() - Padding / 2);
    }
    const auto height = m_metrics.height();
    inner.setTop(area.top() + (area.height() - 2 * height - 2) / 2);
    inner.setHeight(height);
    line(inner, card.name, strong, true);
    line(inner.translated(0, height + 2), card.background,
        state.isSelected ? strong : secondaryColor(m_palette), false);
    ring(area, state);
    m_painter.setOpacity(1);
}

void BoardPainter::badge(const BoardCard& card, const QRect& area)
{
    const auto badge = badgeOf(card);
    // A light line around it keeps the shape clear on a selected card.
    m_painter.setPen(QPen(m_palette.color(QPalette::Base), 1.5));
    m_painter.setBrush(badgeColor(badge, m_palette));
    m_painter.drawPath(badgeShape(badge, QRectF(area).adjusted(1, 1, -1, -1)));
    m_painter.setPen(badgeTextColor(m_palette));
    m_painter.setFont(m_bold);
    m_painter.drawText(area, Qt::AlignCenter, badgeText(card));
}

// An icon is parsed each time that it is drawn: too slow for hundreds in a frame.
void BoardPainter::paintIcon(const QString& name, Tone tone, const QRect& area, QIcon::Mode mode)
{
    const auto ratio = m_painter.device()->devicePixelRatioF();
    const auto key = u"board %1 %2 %3 %4 %5"_s.arg(name, toneColor(tone, m_palette).name(),
        QString::number(mode), QString::number(area.height()), QString::number(ratio));
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = icon(name, tone).pixmap(area.size(), ratio, mode);
        QPixmapCache::insert(key, drawn);
    }
    m_painter.drawPixmap(area.topLeft(), drawn);
}

void BoardPainter::ring(const QRect& area, const State& state)
{
    if (!state.hasFocus)
        return;
    m_painter.setBrush(Qt::NoBrush);
    const auto color = m_palette.color(state.isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    const auto inside = state.isSelected ? 3.0 : 1.0;
    m_painter.setPen(QPen(color, 2));
    m_painter.drawRoundedRect(
        QRectF(area).adjusted(inside, inside, -inside, -inside), Radius - 1, Radius - 1);
}

void BoardPainter::line(const QRect& area, const QString& text, const QColor& color, bool isBold)
{
    m_painter.setFont(isBold ? m_bold : m_font);
    m_painter.setPen(color);
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        (isBold ? m_boldMetrics : m_metrics).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace ui
