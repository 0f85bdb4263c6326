// SPDX-License-Identifier: MIT
#include "core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// One translator for each set of texts; it stays under this name below the application.
void install(const QString& texts, const QString& folder, const QString& language)
{
    auto* app = QCoreApplication::instance();
    delete app->findChild<QTranslator*>(texts, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(app);
    translator->setObjectName(texts);
    if (translator->load(folder + u'/' + texts + u'_' + language))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QString systemLanguage()
{
    const auto language = QLocale::system().language();
    return language == QLocale::French || language == QLocale::C ? u"fr"_s : u"en"_s;
}

void setLanguage(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), language);
    install(u"passerelle"_s, u":/i18n"_s, language);
}

} // namespace core
