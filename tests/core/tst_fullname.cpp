// SPDX-License-Identifier: MIT
#include "core/sheets/fullname.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;

class TestFullName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsOrACommaMarkTheLastName_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("first") << u"DE LA TOUR Jean-Luc"_s << u"DE LA TOUR"_s << u"Jean-Luc"_s << true;
        QTest::newRow("last") << u"Anne Marie ÉLUARD"_s << u"ÉLUARD"_s << u"Anne Marie"_s << true;
        QTest::newRow("comma") << u"Lovelace, Ada"_s << u"Lovelace"_s << u"Ada"_s << true;
        QTest::newRow("one word") << u"Colette"_s << u"Colette"_s << u""_s << true;
        QTest::newRow("unmarked") << u"Ada King Lovelace"_s << u"King Lovelace"_s << u"Ada"_s << false;
        QTest::newRow("all capitals") << u"ADA LOVELACE"_s << u"LOVELACE"_s << u"ADA"_s << false;
    }

    void capitalsOrACommaMarkTheLastName()
    {
        QFETCH(QString, whole);
        QString lastName = whole;
        QString firstName;
        QTEST(core::splitName(lastName, firstName), "isSure");
        QTEST(lastName, "lastName");
        QTEST(firstName, "firstName");
    }
};

SUITE(TestFullName)
#include "tst_fullname.moc"
