// SPDX-License-Identifier: MIT
#include "ui/matching/supplypanel.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/matching/supplychart.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SupplyPanel::SupplyPanel(QWidget* parent)
    : QWidget(parent)
    , m_bottlenecksTitle(new Heading(2))
    , m_bottlenecks(new QListWidget)
    , m_noBottleneck(new PlainLabel)
    , m_subject(new QTabBar)
    , m_asTable(new QCheckBox)
    , m_legend(new PlainLabel)
    , m_projects(new SupplyModel(SupplyModel::Subject::Projects, this))
    , m_skills(new SupplyModel(SupplyModel::Subject::Skills, this))
    , m_pages(new QStackedWidget)
    , m_chart(new SupplyChart)
    , m_table(new QTableView)
{
    build();
    connect(m_subject, &QTabBar::currentChanged, this, &SupplyPanel::showSubject);
    connect(m_asTable, &QCheckBox::toggled, this, &SupplyPanel::showSubject);
    retranslate();
}

void SupplyPanel::build()
{
    m_bottlenecks->setObjectName(u"bottlenecks"_s);
    m_subject->setObjectName(u"subject"_s);
    m_asTable->setObjectName(u"asTable"_s);
    m_chart->setObjectName(u"chart"_s);
    m_table->setObjectName(u"supplyTable"_s);
    m_bottlenecks->setWordWrap(true);
    m_bottlenecks->setTabKeyNavigation(false);
    m_bottlenecks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bottlenecks->setResizeMode(QListView::Adjust);
    m_noBottleneck->setWordWrap(true);
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_subject->addTab(QString());
    m_subject->addTab(QString());
    m_subject->setExpanding(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bottlenecksTitle);
    layout->addWidget(m_noBottleneck);
    layout->addWidget(m_bottlenecks, 1);
    layout->addWidget(m_subject);
    layout->addWidget(m_asTable);
    layout->addWidget(m_legend);
    layout->addWidget(m_pages, 3);
}

void SupplyPanel::setRecords(const core::Records& records)
{
    m_records = records;
    fill();
}

void SupplyPanel::fill()
{
    const auto supply = core::supplyOf(m_records);
    m_projects->setSupply(m_records, supply);
    m_skills->setSupply(m_records, supply);
    m_bottlenecks->clear();
    for (const auto& sentence : core::bottlenecks(supply, m_records)) {
        auto* item = new QListWidgetItem(icon(u"triangle-alert"_s, Tone::Warning), sentence.text());
        item->setToolTip(plainToolTip(item->text()));
        m_bottlenecks->addItem(item);
    }
    m_bottlenecks->setVisible(m_bottlenecks->count() > 0);
    m_noBottleneck->setVisible(m_bottlenecks->count() == 0);
    showSubject();
}

void SupplyPanel::showSubject()
{
    auto* model = m_subject->currentIndex() == 0 ? m_projects : m_skills;
    m_table->setModel(model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_chart->setBars(model->bars());
    m_pages->widget(0)->setAccessibleDescription(m_chart->sentence());
    m_pages->setCurrentIndex(m_asTable->isChecked() ? 1 : 0);
    m_legend->setVisible(!m_asTable->isChecked());
    m_legend->setText(model == m_projects
            ? tr("Upper bar: first wishes; lower bar: places. Hatched: more first wishes than places.")
            : tr("Upper bar: people asked for; lower bar: students who have the skill. Hatched: too few."));
}

void SupplyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SupplyPanel::retranslate()
{
    m_bottlenecksTitle->setText(tr("Bottlenecks"));
    m_bottlenecks->setAccessibleName(tr("Bottlenecks"));
    m_noBottleneck->setText(tr("Nothing is scarce, as far as counting tells."));
    m_subject->setTabText(0, tr("Projects"));
    m_subject->setTabText(1, tr("Skills"));
    m_subject->setAccessibleName(tr("Demand and supply of"));
    m_asTable->setText(tr("Show as a table"));
    m_table->setAccessibleName(tr("Demand and supply"));
    m_pages->widget(0)->setAccessibleName(tr("Demand and supply"));
    m_projects->retranslate();
    m_skills->retranslate();
    fill();
}

} // namespace ui
