// SPDX-License-Identifier: MIT
#include "ui/review/movepicker.h"

#include "core/domain/text.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MovePicker::MovePicker(const QString& who, const QList<MoveEffect>& effects, QWidget* parent)
    : QDialog(parent), m_effects(effects), m_filter(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move"));
    auto* question = new PlainLabel(tr("Move %1 to:").arg(who));
    question->setWordWrap(true);
    question->setBuddy(m_filter);
    m_filter->setObjectName(u"teamFilter"_s);
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(question->text());
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"teams"_s);
    m_list->setAccessibleName(tr("Teams, the best first"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSpacing(2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Move"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &MovePicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &MovePicker::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &MovePicker::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 28);
    fill();
}

void MovePicker::fill()
{
    const auto filter = core::folded(m_filter->text());
    m_list->clear();
    for (int i = 0; i < m_effects.size(); ++i) {
        const auto& effect = m_effects.at(i);
        if (!core::folded(effect.title).contains(filter))
            continue;
        auto* item = new QListWidgetItem(effect.title + u'\n' + effect.text());
        item->setData(Qt::UserRole, i);
        if (!effect.broken.isEmpty())
            item->setIcon(icon(u"triangle-alert"_s, Tone::Warning));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void MovePicker::pick()
{
    if (const auto* item = m_list->currentItem()) {
        const auto place = m_effects.at(item->data(Qt::UserRole).toInt()).place;
        accept();
        Q_EMIT picked(place);
    }
}

// The list follows the arrows while the user types.
bool MovePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const auto row = m_list->currentRow();
        if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up) {
            const auto next = row + (press->key() == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(next, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
