// SPDX-License-Identifier: MIT
#include "ui/common/panes.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {

// In the order of the Tab key. The chain runs through the whole window, back to the pane.
QWidget* firstToFocus(QWidget* pane)
{
    auto* widget = pane;
    do {
        const bool isInside = widget == pane || pane->isAncestorOf(widget);
        if (isInside && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
            && widget->isEnabled())
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

void stepPane(QList<QWidget*> panes, int by)
{
    panes.removeIf([](QWidget* pane) { return !pane->isVisible() || firstToFocus(pane) == nullptr; });
    if (panes.isEmpty())
        return;
    const auto* focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget* pane) { return pane == focus || pane->isAncestorOf(focus); };
    const auto at = std::ranges::find_if(panes, holds) - panes.begin();
    const auto count = panes.size();
    firstToFocus(panes.at(at == count ? 0 : (at + count + by) % count))->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
