// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/common/issuelist.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestIssueList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSeverityAndPlaceInWordsTheWorstFirst()
    {
        ui::IssueList list;
        list.setIssues({m_note, m_error});
        QCOMPARE(list.item(0)->text(),
            u"Error: The number is missing. (sheet “Class <b>A”, row 3, column “No”)"_s);
        QCOMPARE(list.item(1)->text(), u"Note: Zoé has no ballot."_s);
        QVERIFY(!list.item(0)->icon().isNull());
        QVERIFY(list.item(0)->toolTip().contains(u"&lt;b&gt;"_s));
    }

    void enterJumpsToTheRecordIfThereIsOne()
    {
        ui::IssueList list;
        list.setIssues({m_note, m_error});
        const QSignalSpy jumps(&list, &ui::IssueList::jumpRequested);
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(jumps.size(), 0);
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<core::RecordRef>(), m_note.record);
    }

    void equalIssuesKeepTheCurrentOne()
    {
        ui::IssueList list;
        list.setIssues({m_note, m_error});
        list.setCurrentRow(1);
        list.setIssues({m_note, m_error});
        QCOMPARE(list.currentRow(), 1);
        list.setIssues({});
        QCOMPARE(list.count(), 0);
    }

private:
    const core::Issue m_error{.code = "student.number.missing",
        .message = {"The number is missing."},
        .place = {.sheet = u"Class <b>A"_s, .row = 3, .column = u"No"_s, .value = {}}};
    const core::Issue m_note{.code = "student.wishes.none",
        .message = {"%1 has no ballot.", {u"Zoé"_s}},
        .severity = core::Issue::Severity::Note,
        .record = {core::RecordKind::Student, u"7"_s}};
};

SUITE(TestIssueList)
#include "tst_issuelist.moc"
