// SPDX-License-Identifier: MIT
#include "ui/common/formfield.h"

#include "ui/common/issuelist.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QVariant read(const QWidget* editor)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(editor))
        return combo->currentData();
    return editor->metaObject()->userProperty().read(editor);
}

void write(QWidget* editor, const QVariant& value)
{
    const QSignalBlocker blocker(editor);
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(combo->findData(value));
    else
        editor->metaObject()->userProperty().write(editor, value);
}

} // namespace

FormField::FormField(QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new PlainLabel)
    , m_problem(new QWidget)
    , m_icon(new PlainLabel)
    , m_sentence(new PlainLabel)
    , m_value(read(editor))
{
    m_title->setBuddy(editor);
    m_title->setWordWrap(true);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) // A long choice must not widen the form.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sentence->setObjectName(u"problem"_s);
    m_sentence->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(editor);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    watchEditor();

    auto* problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins({});
    problem->addWidget(m_icon);
    problem->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 5);
    layout->addWidget(m_title);
    layout->addWidget(editor);
    layout->addWidget(m_problem);
}

// An editor that has the focus ends its editing while it goes.
FormField::~FormField()
{
    m_editor->disconnect(this);
}

void FormField::setLabel(const QString& label)
{
    m_label = label;
    retranslate();
}

void FormField::setValue(const QVariant& value)
{
    m_value = value;
    write(m_editor, value);
    m_value = read(m_editor); // In the editor's own type, as the user's values will be.
    show({});
}

void FormField::refresh(const QVariant& value)
{
    if (!isPending() || value != m_value)
        setValue(value);
}

QVariant FormField::value() const
{
    return read(m_editor);
}

void FormField::commit()
{
    const auto now = value();
    const auto issues = m_check ? m_check(now) : core::Issues();
    show(issues);
    if (core::hasError(issues) || now == m_value)
        return;
    m_value = now;
    Q_EMIT committed(now);
}

void FormField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        event->ignore(); // Scrolling the form must not change what the mouse passes over.
        return true;
    }
    const bool isText = qobject_cast<QPlainTextEdit*>(m_editor) != nullptr;
    if (isText && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        commit();
    const bool isEscape
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape || (!isPending() && m_issues.isEmpty()))
        return false;
    setValue(m_value);
    return true;
}

void FormField::watchEditor()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        connect(line, &QLineEdit::editingFinished, this, &FormField::commit);
        connect(line, &QLineEdit::textChanged, this, &FormField::recheckShown);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::recheckShown);
    } else if (auto* spin = qobject_cast<QSpinBox*>(m_editor)) {
        connect(spin, &QSpinBox::editingFinished, this, &FormField::commit);
        connect(spin, &QSpinBox::valueChanged, this, &FormField::recheckShown);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        connect(combo, &QComboBox::activated, this, &FormField::commit);
    } else if (auto* box = qobject_cast<QCheckBox*>(m_editor)) {
        connect(box, &QCheckBox::clicked, this, &FormField::commit);
    }
}

void FormField::recheckShown()
{
    if (!m_issues.isEmpty() && m_check)
        show(m_check(value()));
}

void FormField::show(const core::Issues& issues)
{
    m_issues = issues;
    retranslate();
}

void FormField::retranslate()
{
    const auto worst = std::ranges::max_element(m_issues, {}, &core::Issue::severity);
    const bool isWrong = worst != m_issues.end();
    const auto sentence = isWrong ? worst->message.text() : QString();
    m_title->setText(isWrong && core::isError(*worst) ? tr("%1 (to correct)").arg(m_label) : m_label);
    m_editor->setAccessibleName(m_title->text());
    m_editor->setAccessibleDescription(sentence);
    m_sentence->setText(sentence);
    const int side = fontMetrics().height();
    m_icon->setPixmap(isWrong ? severityIcon(worst->severity).pixmap(side, devicePixelRatioF()) : QPixmap());
    m_problem->setVisible(isWrong);
}

} // namespace ui
