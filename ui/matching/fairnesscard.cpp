// SPDX-License-Identifier: MIT
#include "ui/matching/fairnesscard.h"

#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString sentence(core::Fairness fairness)
{
    using enum core::Fairness;
    switch (fairness) {
    case Leximin:
        return FairnessCard::tr(
            "As few students as possible at the last wish, then at the one before it, and "
            "so on: nobody is left far behind.");
    case RankMaximal:
        return FairnessCard::tr(
            "As many first wishes as possible, then as many second ones, and so on: a few "
            "students may pay for it.");
    case MinSum: return FairnessCard::tr("The smallest sum of wish numbers: best on average.");
    case Bottleneck:
        return FairnessCard::tr("The worst wish that anybody gets is as good as possible, then the average.");
    }
    return {};
}

} // namespace

FairnessCard::FairnessCard(QWidget* parent) : QGroupBox(parent), m_choices(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 4);
    const auto indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const auto& entry : core::codes(core::Fairness{})) {
        auto* choice = new QRadioButton;
        choice->setObjectName(QString::fromLatin1(entry.code));
        m_choices->addButton(choice, int(entry.value));
        m_sentences.append(new PlainLabel);
        m_sentences.last()->setWordWrap(true);
        m_sentences.last()->setIndent(indent);
        layout->addWidget(choice);
        layout->addWidget(m_sentences.last());
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(core::Fairness(id)); });
    retranslate();
}

void FairnessCard::setFairness(core::Fairness fairness)
{
    m_choices->button(int(fairness))->setChecked(true);
}

void FairnessCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void FairnessCard::retranslate()
{
    setTitle(tr("How wishes are served"));
    const auto entries = core::codes(core::Fairness{});
    for (size_t i = 0; i < entries.size(); ++i) {
        auto* choice = m_choices->button(int(entries[i].value));
        const auto words = sentence(entries[i].value);
        choice->setText(core::Message{entries[i].label}.text());
        choice->setAccessibleDescription(words);
        m_sentences.at(qsizetype(i))->setText(words);
    }
}

} // namespace ui
