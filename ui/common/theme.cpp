// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleOption>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// The colours of one palette, as 0xRRGGBB.
struct Colors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb link;
    QRgb highlight;
    QRgb highlightedText;
    QRgb light;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
    std::array<QRgb, 4> tones; ///< Accent, Good, Warning, Error.
    std::array<QRgb, 6> badges;
};

constexpr Colors Light{0xf6f7f9, 0xffffff, 0xf6f7f9, 0xeef0f2, 0x1f2328, 0x667080, 0x98a0aa, 0x0a58ca,
    0x1f6feb, 0xffffff, 0xffffff, 0xc9ced5, 0xa7aeb8, 0x6b7280, {0x1f66c2, 0x2e7d5b, 0xa05a00, 0xc62828},
    {0x00785a, 0x0063a6, 0x9a5b00, 0x6a4c93, 0xb3261e, 0x5f6773}};

constexpr Colors Dark{0x1f2328, 0x262b31, 0x2a3037, 0x2d333b, 0xe6e8eb, 0x8d96a0, 0x6b747e, 0x4c9be8,
    0x4c9be8, 0x000000, 0x3a424c, 0x424b56, 0x15181c, 0x0b0d0f, {0x6cb6ff, 0x4fbf8b, 0xe3a34f, 0xff8f85},
    {0x4cc38a, 0x6cb6ff, 0xe3a34f, 0xb9a0e6, 0xff8f85, 0x9aa4af}};

const Colors& colorsOf(const QPalette& palette)
{
    return isDark(palette) ? Dark : Light;
}

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::Button, colors.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText}) {
        set(role, colors.text);
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    }
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.mid));
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.button);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    return palette;
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

/// Fusion with more room in buttons and fields, without its black icons in dialogs.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle() : QProxyStyle(u"Fusion"_s) { }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override
    {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int unit = option != nullptr ? option->fontMetrics.height() : 0;
        switch (type) {
        case CT_PushButton: return size + QSize(unit, unit / 3);
        case CT_ComboBox:
        case CT_LineEdit:
        case CT_SpinBox: return size + QSize(0, unit / 3);
        default: return size;
        }
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

double luminance(const QColor& color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

void applyTheme(Theme theme)
{
    // The palette at the start of the program: Qt 6.4 cannot ask the system.
    static const bool systemIsDark = isDark(QGuiApplication::palette());
    QApplication::setStyle(new RoomyStyle);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return paletteOf(Light);
}

QPalette darkPalette()
{
    return paletteOf(Dark);
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    if (tone == Tone::Plain)
        return palette.color(QPalette::Text);
    return QColor(colorsOf(palette).tones.at(size_t(tone) - size_t(Tone::Accent)));
}

QColor badgeColor(Badge badge, const QPalette& palette)
{
    return QColor(colorsOf(palette).badges.at(size_t(badge)));
}

QColor badgeTextColor(const QPalette& palette)
{
    return QColor(isDark(palette) ? 0x000000 : 0xffffff);
}

QColor secondaryColor(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.25);
}

QColor trackColor(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12);
}

double contrast(const QColor& one, const QColor& other)
{
    // By value: std::minmax of two temporaries would hand out dangling references.
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace ui
