// SPDX-License-Identifier: MIT
#include "ui/common/filterfield.h"

#include "ui/common/icons.h"
#include "ui/common/localeproxy.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FilterField::FilterField(RecordTable* table, QWidget* parent)
    : QWidget(parent), m_table(table), m_edit(new QLineEdit), m_counter(new PlainLabel)
{
    m_edit->setObjectName(u"filter"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_counter->setObjectName(u"counter"_s);
    setFocusProxy(m_edit);

    auto* proxy = table->proxy();
    connect(m_edit, &QLineEdit::textChanged, proxy, &LocaleProxy::setFilterText);
    connect(proxy, &LocaleProxy::filterTextChanged, m_edit, &QLineEdit::setText);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, &FilterField::count);
    connect(proxy, &QAbstractItemModel::modelReset, this, &FilterField::count);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &FilterField::count);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &FilterField::count);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_counter);
    count();
}

void FilterField::setLabel(const QString& label)
{
    m_edit->setPlaceholderText(label);
    m_edit->setAccessibleName(label);
}

void FilterField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        count();
    QWidget::changeEvent(event);
}

// Esc shows everything again, Down goes on to what was found.
bool FilterField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        m_table->proxy()->prepareFilter();
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
        return true;
    }
    return false;
}

void FilterField::count()
{
    const auto* proxy = m_table->proxy();
    const QLocale locale;
    m_counter->setText(
        tr("%1 of %2 shown")
            .arg(locale.toString(proxy->rowCount()), locale.toString(proxy->sourceModel()->rowCount())));
}

} // namespace ui
