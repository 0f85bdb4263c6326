// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "ui/commands.h"
#include "ui/common/icons.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Look::Look(Commands& commands, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_otherTheme(new QAction(this))
    , m_otherLanguage(new QAction(icon(u"languages"_s), QString(), this))
{
    const auto on = [this](int command, auto slot) {
        connect(m_commands.action(Commands::Command(command)), &QAction::triggered, this, slot);
    };
    const auto setTheme = [this](Theme theme) {
        set({.language = m_preferences.language, .theme = theme, .pointSize = m_preferences.pointSize});
    };
    const auto setLanguage = [this](const QString& language) {
        set({.language = language, .theme = m_preferences.theme, .pointSize = m_preferences.pointSize});
    };
    for (const auto theme : {Theme::System, Theme::Light, Theme::Dark})
        on(Commands::SystemTheme + int(theme), [setTheme, theme] { setTheme(theme); });
    on(Commands::French, [setLanguage] { setLanguage(u"fr"_s); });
    on(Commands::English, [setLanguage] { setLanguage(u"en"_s); });
    on(Commands::LargerText, [this] { resizeText(1); });
    on(Commands::SmallerText, [this] { resizeText(-1); });
    on(Commands::UsualText,
        [this] { set({.language = m_preferences.language, .theme = m_preferences.theme, .pointSize = 0}); });
    connect(m_otherTheme, &QAction::triggered, this,
        [setTheme] { setTheme(isDark(QApplication::palette()) ? Theme::Light : Theme::Dark); });
    connect(m_otherLanguage, &QAction::triggered, this,
        [this, setLanguage] { setLanguage(m_preferences.language == u"fr"_s ? u"en"_s : u"fr"_s); });
    retranslate();
}

void Look::retranslate()
{
    m_commands.action(Commands::Command(Commands::SystemTheme + int(m_preferences.theme)))->setChecked(true);
    const bool isFrench = m_preferences.language == u"fr"_s;
    m_commands.action(isFrench ? Commands::French : Commands::English)->setChecked(true);
    m_otherLanguage->setText(isFrench ? u"English"_s : u"Français"_s);
    const bool dark = isDark(QApplication::palette());
    m_otherTheme->setIcon(icon(dark ? u"sun"_s : u"moon"_s));
    m_otherTheme->setText(dark ? tr("Light theme") : tr("Dark theme"));
}

void Look::set(const Preferences& preferences)
{
    m_preferences = preferences;
    storePreferences(preferences);
    applyPreferences(preferences);
    retranslate();
}

void Look::resizeText(int by)
{
    auto changed = m_preferences;
    const int now = changed.pointSize > 0 ? changed.pointSize : QApplication::font().pointSize();
    changed.pointSize = std::clamp(now + by, SmallestText, LargestText);
    set(changed);
}

} // namespace ui
