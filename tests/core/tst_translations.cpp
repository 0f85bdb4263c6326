// SPDX-License-Identifier: MIT
#include "core/domain/student.h"
#include "core/language.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One message of a .ts file.
struct Text
{
    QString source;
    QStringList translations; ///< Several for plurals.
    bool isFinished = true;
};

QList<Text> textsOf(const QString& language)
{
    QFile file(QStringLiteral(PROJECT_ROOT "/translations/passerelle_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            texts.append(Text());
        } else if (xml.name() == u"source") {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            texts.last().translations.append(text);
        }
    }
    return texts;
}

QSet<QString> placesOf(const QString& text)
{
    QSet<QString> places;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const auto next = text.mid(at + 1, 1);
        if (!next.isEmpty() && (next.front().isDigit() || next == u"n"))
            places.insert(next);
    }
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinishedAndNoPlaceIsLost_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English plurals") << u"en"_s;
    }

    void nothingIsUnfinishedAndNoPlaceIsLost()
    {
        QFETCH(QString, language);
        const auto texts = textsOf(language);
        QVERIFY(texts.size() > 20);
        for (const auto& text : texts) {
            QVERIFY2(text.isFinished && !text.translations.join(QString()).trimmed().isEmpty(),
                qPrintable(text.source));
            for (const auto& translation : text.translations)
                QVERIFY2(placesOf(translation) == placesOf(text.source), qPrintable(text.source));
        }
    }

    void frenchPutsNoBreakingSpaceBeforeItsSigns()
    {
        for (const auto& text : textsOf(u"fr"_s)) {
            for (const auto& translation : text.translations) {
                for (const auto& wrong : {u" :"_s, u" ;"_s, u" ?"_s, u" !"_s, u"« "_s, u" »"_s})
                    QVERIFY2(!translation.contains(wrong), qPrintable(translation));
            }
        }
    }

    void messagesFollowTheLanguage()
    {
        const auto missing = core::Student().issues().last().message;
        core::setLanguage(u"en"_s);
        QCOMPARE(missing.text(), u"The first name is missing."_s);
        core::setLanguage(u"fr"_s);
        QCOMPARE(missing.text(), u"Le prénom manque."_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        core::setLanguage(u"en"_s);
        QCOMPARE(missing.text(), u"The first name is missing."_s);
    }

    void pluralsFollowTheNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("English 0") << u"en"_s << 0 << u"Import of 0 students"_s;
        QTest::newRow("English 1") << u"en"_s << 1 << u"Import of 1 student"_s;
        QTest::newRow("French 0") << u"fr"_s << 0 << u"import de 0 étudiant"_s;
        QTest::newRow("French 2") << u"fr"_s << 2 << u"import de 2 étudiants"_s;
    }

    void pluralsFollowTheNumber()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        core::setLanguage(language);
        QTEST(core::Message({.key = "Import of %n student(s)", .arguments = {}, .count = count}).text(),
            "text");
    }

    void argumentsAreNeverTakenForPlaces()
    {
        const core::Message message{.key = "%1 and %2, 100 %, %3", .arguments = {u"%2"_s, u"B"_s}};
        QCOMPARE(message.text(), u"%2 and B, 100 %, %3"_s);
    }
};

SUITE(TestTranslations)
#include "tst_translations.moc"
