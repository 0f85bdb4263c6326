// SPDX-License-Identifier: MIT
#include "core/domain/text.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedTextsCompareWithoutAccentsAndCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << u"ÉLOÏSE Çà"_s << u"eloise ca"_s;
        QTest::newRow("decomposed") << u"E\u0301loi\u0308se"_s << u"eloise"_s;
        QTest::newRow("ligatures") << u"Œuvre ÆTHER"_s << u"oeuvre aether"_s;
        QTest::newRow("apostrophes") << u"L’été d‘hier"_s << u"l'ete d'hier"_s;
        QTest::newRow("spaces") << u" a\u00a0 b\u202f\tc\n "_s << u"a b c"_s;
        QTest::newRow("compatibility") << u"N° ﬁn"_s << u"n° fin"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void foldedTextsCompareWithoutAccentsAndCase()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void cleanedTextKeepsItsLines()
    {
        QCOMPARE(cleaned(u"  un\u00a0 deux \r\n\ttrois  "_s), u"un deux\ntrois"_s);
        QCOMPARE(cleaned(u"e\u0301"_s), u"é"_s);
    }

    void nearestAreOnlySlipsOfThePen()
    {
        const QStringList titles{u"Jardin partagé"_s, u"Jardin du partage"_s, u"Robotique"_s};
        QCOMPARE(nearest(u"jardin partage"_s, titles).first(), u"Jardin partagé"_s);
        QCOMPARE(nearest(u"Robotqiue"_s, titles), QStringList{u"Robotique"_s});
        QCOMPARE(nearest(u"Théâtre"_s, titles), QStringList());
        QCOMPARE(nearest(u"jardin"_s, titles, 1).size(), 1);
        QCOMPARE(nearest(QString(), {QString(), u"a"_s}, 0), QStringList());
    }
};

SUITE(TestText)
#include "tst_text.moc"
