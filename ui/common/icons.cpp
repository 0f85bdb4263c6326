// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Paints an SVG with its currentColor, which Qt would paint black, as the palette says.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QByteArray& svg, Tone tone) : m_svg(svg), m_tone(tone) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", color(mode).name().toLatin1()));
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        default: return toneColor(m_tone, palette);
        }
    }

    QByteArray m_svg;
    Tone m_tone;
};

QByteArray svgOf(const QString& name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new IconEngine(svgOf(name), tone));
}

} // namespace ui
