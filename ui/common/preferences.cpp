// SPDX-License-Identifier: MIT
#include "ui/common/preferences.h"

#include "core/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int MostFiles = 6;

} // namespace

Preferences storedPreferences()
{
    const QSettings settings;
    const auto language = settings.value(u"language"_s).toString();
    const auto theme = settings.value(u"theme"_s).toInt();
    const auto size = settings.value(u"pointSize"_s).toInt();
    return {.language = language == u"fr"_s || language == u"en"_s ? language : core::systemLanguage(),
        .theme = theme >= 0 && theme <= int(Theme::Dark) ? Theme(theme) : Theme::System,
        .pointSize = size >= SmallestText && size <= LargestText ? size : 0};
}

void storePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"theme"_s, int(preferences.theme));
    settings.setValue(u"pointSize"_s, preferences.pointSize);
}

void applyPreferences(const Preferences& preferences)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (preferences.pointSize > 0)
        font.setPointSize(preferences.pointSize);
    QApplication::setFont(font);
    applyTheme(preferences.theme);
    core::setLanguage(preferences.language);
}

QString userName()
{
    const auto user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QStringList recentFiles()
{
    auto files = QSettings().value(u"recentFiles"_s).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberFile(const QString& path)
{
    auto files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(u"recentFiles"_s, files.first(std::min<qsizetype>(files.size(), MostFiles)));
}

} // namespace ui
