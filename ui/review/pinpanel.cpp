// SPDX-License-Identifier: MIT
#include "ui/review/pinpanel.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PinPanel::PinPanel(QWidget* parent)
    : QWidget(parent)
    , m_question(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_pin(new QPushButton(icon(u"pin"_s), {}))
    , m_cancel(new QPushButton)
{
    m_reason->setObjectName(u"pinReason"_s);
    m_reason->setMaxLength(200);
    m_question->setBuddy(m_reason);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_pin);
    layout->addWidget(m_cancel);
    connect(m_reason, &QLineEdit::returnPressed, this, &PinPanel::pin);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_pin->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_pin, &QPushButton::clicked, this, &PinPanel::pin);
    connect(m_cancel, &QPushButton::clicked, this, &PinPanel::close);
    retranslate();
    hide();
}

void PinPanel::ask(const QString& who, const QList<core::StudentId>& students)
{
    m_who = who;
    m_students = students;
    m_reason->clear();
    m_pin->setEnabled(false);
    retranslate();
    show();
    m_reason->setFocus();
}

void PinPanel::pin()
{
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    Q_EMIT pinRequested(m_students, reason);
    close();
}

void PinPanel::close()
{
    hide();
    Q_EMIT closed();
}

void PinPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PinPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PinPanel::retranslate()
{
    m_question->setText(tr("Why should the next run keep %1 here?").arg(m_who));
    m_reason->setAccessibleName(m_question->text());
    m_reason->setPlaceholderText(tr("Reason"));
    m_pin->setText(tr("Pin"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui
