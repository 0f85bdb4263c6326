// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/common/filterfield.h"
#include "ui/common/localeproxy.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordtable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::French); }

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Town"_s});
        for (const auto& [name, town] : {std::pair(u"Zoé"_s, u"=Paris"_s),
                 std::pair(u"Ada"_s, u"say \"yes\""_s), std::pair(u"Élie"_s, u"-3"_s)})
            m_model->appendRow({new QStandardItem(name), new QStandardItem(town)});
        m_table = std::make_unique<ui::RecordTable>(m_model.get());
    }

    void rowsAreThoseOfTheModelWhateverTheOrder()
    {
        m_table->revealRow(0);
        QCOMPARE(m_table->currentRow(), 0);
        QCOMPARE(m_table->currentIndex().row(), 2);
        m_table->selectAll();
        QCOMPARE(m_table->selectedRows(), QList({1, 2, 0}));
    }

    void revealingAHiddenRowClearsTheFilter()
    {
        ui::FilterField field(m_table.get());
        auto* edit = field.findChild<QLineEdit*>(u"filter"_s);
        QTest::keyClicks(edit, u"ad"_s);
        QCOMPARE(field.findChild<QLabel*>(u"counter"_s)->text(), u"1 of 3 shown"_s);
        m_table->revealRow(2);
        QCOMPARE(m_table->currentRow(), 2);
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(field.findChild<QLabel*>(u"counter"_s)->text(), u"3 of 3 shown"_s);
    }

    void escapeEmptiesTheFilterAndDownGoesToTheTable()
    {
        ui::FilterField field(m_table.get());
        auto* edit = field.findChild<QLineEdit*>(u"filter"_s);
        QTest::keyClicks(edit, u"zo"_s);
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(m_table->currentRow(), 0);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(m_table->currentRow(), 0);
    }

    void enterOpensTheRow()
    {
        const QSignalSpy opened(m_table.get(), &ui::RecordTable::opened);
        m_table->revealRow(2);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 2);
    }

    void copiesWhatIsShownSoThatNothingIsComputed()
    {
        m_table->selectAll();
        QCOMPARE(
            m_table->selectionAsText(), u"Name\tTown\nAda\t\"say \"\"yes\"\"\"\nÉlie\t-3\nZoé\t'=Paris"_s);
        m_table->horizontalHeader()->moveSection(1, 0);
        m_table->revealRow(0);
        QCOMPARE(m_table->selectionAsText(), u"'=Paris\tZoé"_s);
        m_table->hideColumn(1);
        QCOMPARE(m_table->selectionAsText(), u"Zoé"_s);
    }

    void currentRowIsToldOnceForEachRow()
    {
        const QSignalSpy told(m_table.get(), &ui::RecordTable::currentRowChanged);
        m_table->revealRow(1);
        m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(1));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toInt(), 1);
    }

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ui::RecordTable> m_table;
};

SUITE(TestRecordTable)
#include "tst_recordtable.moc"
