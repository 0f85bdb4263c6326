// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"
#include "ui/review/board.h"

#include <QFont>
#include <QFontMetrics>
#include <QIcon>

class QPainter;

namespace ui {

/// Draws the parts of the board. Colours only repeat what words, numbers and shapes say.
class BoardPainter
{
public:
    struct State
    {
        bool isSelected = false;
        bool hasFocus = false; ///< A ring.
        bool isTarget = false; ///< Of a drag: a dashed outline.
        bool isDimmed = false; ///< Not what the filter looks for.
        bool isHit = false;
    };

    BoardPainter(QPainter& painter, const QPalette& palette, const QFont& font);

    void column(const QRect& area, const State& state);
    void header(const BoardColumn& column, const QRect& area, const State& state);
    void narrow(const BoardColumn& column, const QRect& area, const State& state); ///< Title upright.
    void card(const BoardCard& card, const QRect& area, const State& state);
    void badge(const BoardCard& card, const QRect& area);

    [[nodiscard]] QSize badgeSize() const;

    /// Until the guard goes, nothing is drawn above this line.
    class ClipGuard
    {
    public:
        ClipGuard(QPainter& painter, int top);
        ~ClipGuard();
        Q_DISABLE_COPY_MOVE(ClipGuard)

    private:
        QPainter& m_painter;
    };
    [[nodiscard]] ClipGuard clipBelow(int top) { return ClipGuard(m_painter, top); }

private:
    struct Bar
    {
        QString label;
        QString figure;
        double share; ///< 0 to 1; more: over.
        double tick; ///< 0 to 1; 0: none.
        Tone tone;
    };

    void bars(const BoardColumn& column, QRect area);
    void bar(const Bar& bar, const QRect& area, const QRect& room);
    void paintIcon(const QString& name, Tone tone, const QRect& area, QIcon::Mode mode);
    void ring(const QRect& area, const State& state);
    void line(const QRect& area, const QString& text, const QColor& color, bool isBold);
    int warning(const BoardColumn& column, const QRect& line); ///< Returns its width.

    QPainter& m_painter;
    const QPalette& m_palette;
    QFont m_font;
    QFont m_bold;
    QFontMetrics m_metrics;
    QFontMetrics m_boldMetrics;
};

/// Shape and colour class of a card's badge.
[[nodiscard]] Badge badgeOf(const BoardCard& card);
[[nodiscard]] QString badgeText(const BoardCard& card);

} // namespace ui
