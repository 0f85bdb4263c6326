// SPDX-License-Identifier: MIT
#include "tests/support/suite.h"
#include "ui/common/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = new QLineEdit;
        m_field = std::make_unique<ui::FormField>(m_edit);
        m_field->setLabel(u"Title"_s);
        m_field->setValue(u"Garden"_s);
        m_field->setCheck([](const QVariant& value) {
            core::Issues issues;
            if (value.toString().isEmpty())
                issues.append(core::Issue{.code = "title.missing", .message = {"Give it a title."}});
            if (value.toString() == u"Old"_s)
                issues.append(
                    {.code = "title.old", .message = {"Odd."}, .severity = core::Issue::Severity::Warning});
            return issues;
        });
    }

    void nothingIsSaidWhileFirstTyping()
    {
        const QSignalSpy committed(m_field.get(), &ui::FormField::committed);
        m_edit->clear();
        QTest::keyClicks(m_edit, u"a"_s);
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QVERIFY(sentence().isEmpty());
        QVERIFY(m_field->isPending());
        QCOMPARE(committed.size(), 0);
    }

    void anErrorShowsOnEnterIsNotCommittedAndGoesWithTheNextGoodKey()
    {
        const QSignalSpy committed(m_field.get(), &ui::FormField::committed);
        m_edit->clear();
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sentence(), u"Give it a title."_s);
        QCOMPARE(m_edit->accessibleDescription(), u"Give it a title."_s);
        QCOMPARE(m_edit->accessibleName(), u"Title (to correct)"_s);
        QCOMPARE(committed.size(), 0);

        QTest::keyClicks(m_edit, u"x"_s);
        QVERIFY(sentence().isEmpty());
        QCOMPARE(m_edit->accessibleName(), u"Title"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().toString(), u"x"_s);
    }

    void aWarningIsShownAndCommitted()
    {
        const QSignalSpy committed(m_field.get(), &ui::FormField::committed);
        m_edit->setText(u"Old"_s);
        m_field->commit();
        QCOMPARE(sentence(), u"Odd."_s);
        QCOMPARE(committed.size(), 1);
        QVERIFY(!m_field->isPending());
    }

    void escapeBringsBackTheStoredValue()
    {
        m_edit->clear();
        m_field->commit();
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_edit->text(), u"Garden"_s);
        QVERIFY(sentence().isEmpty());
    }

    void anEqualValueIsNotCommittedAgain()
    {
        const QSignalSpy committed(m_field.get(), &ui::FormField::committed);
        m_field->commit();
        QCOMPARE(committed.size(), 0);
    }

    void refreshLeavesWhatIsBeingTypedUnlessSomethingElseWasStored()
    {
        m_edit->setText(u"half"_s);
        m_field->refresh(u"Garden"_s);
        QCOMPARE(m_edit->text(), u"half"_s);
        m_field->refresh(u"Orchard"_s);
        QCOMPARE(m_edit->text(), u"Orchard"_s);
    }

    void everyKindOfEditorGivesItsValue()
    {
        auto* spin = new QSpinBox;
        ui::FormField number(spin);
        number.setValue(7);
        const QSignalSpy committed(&number, &ui::FormField::committed);
        spin->setValue(8);
        number.commit();
        QCOMPARE(committed.first().first().toInt(), 8);

        auto* combo = new QComboBox;
        combo->addItem(u"One"_s, u"1"_s);
        combo->addItem(u"Two"_s, u"2"_s);
        ui::FormField choice(combo);
        choice.setValue(u"2"_s);
        QCOMPARE(combo->currentText(), u"Two"_s);
        QCOMPARE(choice.value().toString(), u"2"_s);

        ui::FormField text(new QPlainTextEdit);
        text.setValue(u"a\nb"_s);
        QCOMPARE(text.value().toString(), u"a\nb"_s);
    }

private:
    QString sentence() const { return m_field->findChild<QLabel*>(u"problem"_s)->text(); }

    QLineEdit* m_edit = nullptr;
    std::unique_ptr<ui::FormField> m_field;
};

SUITE(TestFormField)
#include "tst_formfield.moc"
