// SPDX-License-Identifier: MIT
#include "ui/common/recordpicker.h"

#include "core/domain/text.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int FoldedRole = Qt::UserRole + 1;

/// Compares folded texts, shows them as they are.
class FoldedCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {core::folded(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

} // namespace

RecordPicker::RecordPicker(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(2))
    , m_list(new QListWidget)
    , m_search(new QComboBox)
    , m_add(new QPushButton(icon(u"plus"_s), {}))
    , m_remove(new QPushButton(icon(u"trash-2"_s), {}))
{
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_list->installEventFilter(this);
    m_search->setEditable(true);
    m_search->setInsertPolicy(QComboBox::NoInsert);
    m_search->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* completer = new FoldedCompleter(m_search->model(), m_search);
    completer->setCompletionRole(FoldedRole);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    m_search->lineEdit()->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &RecordPicker::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &RecordPicker::removeCurrent);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_search);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
}

void RecordPicker::setTexts(const Texts& texts)
{
    m_title->setText(texts.title);
    m_list->setAccessibleName(texts.title);
    m_search->setAccessibleName(texts.search);
    m_search->lineEdit()->setAccessibleName(texts.search);
    m_search->lineEdit()->setPlaceholderText(texts.search);
    m_add->setText(texts.add);
    m_remove->setText(texts.remove);
}

void RecordPicker::setOptions(const QList<Option>& options)
{
    auto sorted = options;
    const QCollator collator;
    std::ranges::stable_sort(
        sorted, [&](const Option& a, const Option& b) { return collator(a.text, b.text); });
    if (sorted == m_options)
        return;
    m_options = sorted;
    fill();
}

void RecordPicker::setChosen(const QStringList& ids)
{
    m_chosen = ids;
    fill();
}

void RecordPicker::fill()
{
    const auto row = m_list->currentRow();
    m_list->clear();
    m_search->clear();
    for (const auto& option : m_options) {
        if (m_chosen.contains(option.id))
            continue;
        m_search->addItem(option.text, option.id);
        m_search->setItemData(m_search->count() - 1, core::folded(option.text), FoldedRole);
    }
    m_search->setCurrentIndex(-1);
    m_search->clearEditText();
    for (const auto& id : m_chosen) {
        const auto found = std::ranges::find(m_options, id, &Option::id);
        m_list->addItem(found != m_options.end() ? found->text : id);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_add->setEnabled(m_search->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

// What is typed need not be the whole name: one that is the only one to hold it will do.
void RecordPicker::addTyped()
{
    const auto typed = core::folded(m_search->currentText());
    QStringList found;
    for (int i = 0; i < m_search->count(); ++i) {
        const auto text = m_search->itemData(i, FoldedRole).toString();
        if (text == typed)
            found = {m_search->itemData(i).toString()};
        if (text == typed)
            break;
        if (!typed.isEmpty() && text.contains(typed))
            found.append(m_search->itemData(i).toString());
    }
    if (found.size() == 1)
        Q_EMIT edited(m_chosen + found);
    else
        m_search->showPopup();
}

void RecordPicker::removeCurrent()
{
    auto left = m_chosen;
    const auto row = std::max(0, m_list->currentRow());
    if (row >= left.size())
        return;
    left.removeAt(row);
    Q_EMIT edited(left);
}

bool RecordPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_list && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_search->lineEdit() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        addTyped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
