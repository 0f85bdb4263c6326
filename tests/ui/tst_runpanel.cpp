// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/common/plainlabel.h"
#include "ui/matching/runpanel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestRunPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::English);
        m_panel = std::make_unique<ui::RunPanel>();
        m_panel->show();
    }

    void obstacleForbidsTheRunAndSaysWhy()
    {
        m_panel->setObstacle(u"2 checks must be repaired."_s);
        QVERIFY(!button(u"run"_s)->isEnabled());
        QCOMPARE(text(u"reason"_s), u"2 checks must be repaired."_s);
        QCOMPARE(button(u"run"_s)->accessibleDescription(), u"2 checks must be repaired."_s);
        m_panel->setObstacle({});
        QVERIFY(button(u"run"_s)->isEnabled());
    }

    void progressIsToldInWords()
    {
        m_panel->begin(core::Fairness::Leximin);
        QCOMPARE(text(u"stage"_s), u"Starting…"_s);
        m_panel->showProgress({.stage = u"rank 3"_s, .index = 1, .bound = 11, .incumbent = 12});
        QCOMPARE(text(u"stage"_s), u"Stage 2: Fewest students at wish 3"_s);
        QCOMPARE(text(u"standing"_s), u"Best so far: 12. Bound: 11. At most 1 better is possible."_s);
        const auto* busy = m_panel->findChild<QProgressBar*>();
        QCOMPARE(busy->maximum(), 0); // a score is no progress
        QVERIFY(busy->text().isEmpty());
    }

    void stopAnswersAtOnce()
    {
        const QSignalSpy stops(m_panel.get(), &ui::RunPanel::stopRequested);
        m_panel->begin(core::Fairness::Leximin);
        QTest::mouseClick(button(u"stop"_s), Qt::LeftButton);
        QCOMPARE(stops.size(), 1);
        QVERIFY(text(u"stage"_s).startsWith(u"Stop requested"_s));
        QVERIFY(!button(u"stop"_s)->isEnabled());
        QVERIFY(button(u"cancel"_s)->isEnabled());
    }

    void buttonsFollowTheRun()
    {
        QVERIFY(button(u"run"_s)->isVisible());
        QVERIFY(!button(u"stop"_s)->isVisible());
        m_panel->begin(core::Fairness::Leximin);
        QVERIFY(!button(u"run"_s)->isVisible());
        QVERIFY(button(u"stop"_s)->isVisible());
        m_panel->end();
        QVERIFY(button(u"run"_s)->isVisible());
        QVERIFY(!m_panel->isRunning());
    }

private:
    QPushButton* button(const QString& name) const { return m_panel->findChild<QPushButton*>(name); }
    QString text(const QString& name) const { return m_panel->findChild<QLabel*>(name)->text(); }

    std::unique_ptr<ui::RunPanel> m_panel;
};

SUITE(TestRunPanel)
#include "tst_runpanel.moc"
