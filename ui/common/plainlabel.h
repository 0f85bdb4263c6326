// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ui {

/// The one label of the program: shows text as text, whoever wrote it.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }
};

/// For setToolTip and ToolTipRole, which take no plain text: escaped, and cut when very long.
/// Without the paragraph the escaped text would pass for plain and show its entities.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    constexpr int most = 300;
    const auto shown = text.size() > most ? text.left(most - 1) + u'…' : text;
    return shown.isEmpty() ? QString()
                           : QStringLiteral("<p>")
            + shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
}

/// For actions, buttons and tabs, where & marks a key.
[[nodiscard]] inline QString withoutMnemonic(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace ui
