// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/preferences.h"

#include <QObject>

class QAction;

namespace ui {

class Commands;

/// The commands for language, theme and size of the text: changes, marks and keeps what a person
/// likes.
class Look : public QObject
{
    Q_OBJECT

public:
    Look(Commands& commands, const Preferences& preferences, QObject* parent);

    /// Two buttons for a tool bar: the other theme, the other language.
    [[nodiscard]] QAction* otherTheme() const { return m_otherTheme; }
    [[nodiscard]] QAction* otherLanguage() const { return m_otherLanguage; }

    void retranslate();

private:
    void set(const Preferences& preferences);
    void resizeText(int by);

    Commands& m_commands;
    Preferences m_preferences;
    QAction* m_otherTheme;
    QAction* m_otherLanguage;
};

} // namespace ui
