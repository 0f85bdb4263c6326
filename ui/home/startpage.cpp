// SPDX-License-Identifier: MIT
#include "ui/home/startpage.h"

#include "ui/common/cardbutton.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading)
    , m_purpose(new PlainLabel)
    , m_sample(new CardButton(u"sparkles"_s))
    , m_create(new CardButton(u"file-plus"_s))
    , m_open(new CardButton(u"folder-open"_s))
    , m_saved(new PlainLabel)
    , m_recentTitle(new Heading(2))
    , m_recent(new QVBoxLayout)
{
    m_sample->setObjectName(u"sample"_s);
    connect(m_sample, &CardButton::clicked, this, &StartPage::sampleRequested);
    connect(m_create, &CardButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &CardButton::clicked, this, &StartPage::openRequested);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->addStretch();
    row->addWidget(buildColumn());
    row->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setRecentFiles({});
    retranslate();
}

QWidget* StartPage::buildColumn()
{
    const int gap = fontMetrics().height();
    auto* box = new QWidget;
    box->setFixedWidth(fontMetrics().averageCharWidth() * 80);
    m_purpose->setWordWrap(true);
    m_saved->setWordWrap(true);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(gap * 3 / 4);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(gap);
    for (auto* button : {m_sample, m_create, m_open})
        column->addWidget(button);
    column->addWidget(m_saved);
    column->addSpacing(gap);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(2);
    return box;
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    while (auto* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& path : paths) {
        const auto shown = QDir::toNativeSeparators(path);
        auto* button = new QPushButton(icon(u"history"_s), withoutMnemonic(QFileInfo(path).fileName()));
        button->setFlat(true);
        button->setToolTip(plainToolTip(shown));
        button->setAccessibleDescription(shown);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Passerelle"));
    m_purpose->setText(tr("Projects of non-profit organisations, students with wishes and skills, "
                          "volunteers who help: Passerelle makes the best possible teams of them, "
                          "and proves it."));
    m_sample->setTexts(tr("Open the sample programme"),
        tr("67 students and 15 projects, all invented. Nothing can go wrong there."));
    m_create->setTexts(tr("New programme"), tr("Begin with an empty file, then import your spreadsheets."));
    m_open->setTexts(tr("Open…"), tr("Go on with a programme file on this computer."));
    m_saved->setText(tr("Everything is saved at once, and everything can be undone. "
                        "Nothing leaves this computer."));
    m_recentTitle->setText(tr("Recent programmes"));
}

} // namespace ui
