// SPDX-License-Identifier: MIT
#include "ui/common/importreport.h"
#include "ui/common/issuelist.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyRecordsOfWhichKind()
    {
        QCOMPARE(ui::ImportReport::summary(sheet()),
            core::labelOf(core::SheetKind::Students).text() + u": 67 new, 2 changed, 0 unchanged."_s);
    }

    void aRefusedSheetSaysThatNothingWasStored()
    {
        auto refused = sheet();
        refused.import.issues = {core::Issue{.code = "x", .message = {"Wrong."}}};
        QVERIFY(ui::ImportReport::summary(refused).contains(u"nothing was stored"_s));

        const ui::ImportReport report({refused}, {}, nullptr);
        QCOMPARE(report.findChild<ui::IssueList*>()->count(), 1);
    }

    void aFileWithoutASheetWeKnowSaysSo()
    {
        const ui::ImportReport report({}, {}, nullptr);
        QVERIFY(report.findChild<QLabel*>(u"summary"_s)->text().contains(u"Nothing was imported"_s));
        QVERIFY(report.findChild<ui::IssueList*>() == nullptr);
    }

private:
    static ui::ImportedSheet sheet()
    {
        core::RecordImport import;
        import.kind = core::SheetKind::Students;
        import.added = 67;
        import.changed = 2;
        return {u"Class A"_s, import};
    }
};

QTEST_MAIN(TestImportReport)
#include "tst_importreport.moc"
