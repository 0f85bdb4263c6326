// SPDX-License-Identifier: MIT
#include "ui/review/repairpanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RepairPanel::RepairPanel(const QString& solver, QWidget* parent)
    : QWidget(parent)
    , m_solver(solver)
    , m_title(new Heading(2))
    , m_hint(new PlainLabel)
    , m_isLimited(new QCheckBox)
    , m_most(new QSpinBox)
    , m_start(new QPushButton(icon(u"play"_s), {}))
    , m_busy(new QProgressBar)
    , m_summary(new PlainLabel)
    , m_transfers(new QListWidget)
    , m_accept(new QPushButton(icon(u"circle-check"_s), {}))
    , m_reject(new QPushButton(icon(u"x"_s), {}))
{
    build();
    connectParts();
    retranslate();
}

RepairPanel::~RepairPanel() = default;

void RepairPanel::build()
{
    m_isLimited->setObjectName(u"isLimited"_s);
    m_most->setObjectName(u"mostMoves"_s);
    m_start->setObjectName(u"startRepair"_s);
    m_summary->setObjectName(u"repairSummary"_s);
    m_transfers->setObjectName(u"transfers"_s);
    m_accept->setObjectName(u"acceptRepair"_s);
    m_reject->setObjectName(u"rejectRepair"_s);
    for (auto* label : {m_hint, m_summary})
        label->setWordWrap(true);
    m_most->setRange(0, 100'000);
    m_most->setValue(5);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_transfers->setWordWrap(true);
    m_transfers->setTabKeyNavigation(false);
    m_transfers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_transfers->setResizeMode(QListView::Adjust);
    auto* limit = new FlowLayout;
    limit->addWidget(m_isLimited);
    limit->addWidget(m_most);
    auto* buttons = new FlowLayout;
    for (auto* button : {m_start, m_accept, m_reject})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(limit);
    layout->addWidget(m_busy);
    layout->addWidget(m_summary);
    layout->addWidget(m_transfers, 1);
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(m_start);
}

void RepairPanel::connectParts()
{
    connect(m_isLimited, &QCheckBox::toggled, m_most, &QWidget::setEnabled);
    connect(m_start, &QPushButton::clicked, this, &RepairPanel::start);
    connect(m_accept, &QPushButton::clicked, this, &RepairPanel::accept);
    connect(m_reject, &QPushButton::clicked, this, &RepairPanel::closed);
}

void RepairPanel::setPlan(const core::Records& records, const core::Scenario& plan, const QStringList& names)
{
    if (records == m_records && plan == m_plan && names == m_names)
        return;
    cancel(); // a repair of something else
    m_records = records;
    m_plan = plan;
    m_names = names;
    if (std::ranges::find(m_records.bases, plan.id, &core::Scenario::id) == m_records.bases.end())
        m_records.bases.append(plan);
    showState();
}

QString RepairPanel::freeName() const
{
    const auto name = tr("%1, repaired", "name of a scenario").arg(m_plan.name.left(60));
    auto found = name;
    for (int i = 2; m_names.contains(found); ++i)
        found = u"%1 %2"_s.arg(name, QString::number(i));
    return found;
}

void RepairPanel::start()
{
    cancel();
    const auto most = m_isLimited->isChecked() ? std::optional(m_most->value()) : std::nullopt;
    m_run = std::make_unique<core::Comparison>(m_solver);
    connect(m_run.get(), &core::Comparison::finished, this,
        [this](const QList<core::Trial>& trials) { take(trials.first()); });
    connect(m_run.get(), &core::Comparison::failed, this, [this](const core::Error& error) {
        cancel();
        Q_EMIT failed(error);
    });
    m_run->start(m_records, {{.name = {}, .scenario = core::repairOf(m_plan, freeName(), most)}}, m_plan);
    showState();
    m_reject->setFocus();
}

void RepairPanel::take(const core::Trial& trial)
{
    m_run.release()->deleteLater(); // its own signal brought us here
    m_trial = trial;
    showState();
    (m_accept->isEnabled() ? m_accept : m_start)->setFocus();
}

void RepairPanel::cancel()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run.release()->deleteLater();
    }
    m_trial.reset();
    showState();
}

void RepairPanel::accept()
{
    if (!m_trial || !m_trial->hasPlan)
        return;
    const auto repaired = m_trial->scenario;
    cancel();
    Q_EMIT accepted(repaired);
    Q_EMIT closed();
}

QString RepairPanel::summary() const
{
    if (m_run)
        return tr("Looking for the best repair…");
    if (!m_trial)
        return {};
    if (!m_trial->hasPlan)
        return m_trial->refusal.isEmpty() ? tr("No repair was found.")
                                          : m_trial->refusal.first().message.text();
    const auto moves = tr("%n student(s) in another place.", nullptr, m_transfers->count());
    return tr("%1 %2", "two sentences")
        .arg(moves,
            m_trial->scenario.isProven ? tr("Proven: no other repair is better.")
                                       : tr("Not proven: the best repair found in the time."));
}

void RepairPanel::showState()
{
    m_transfers->clear();
    const bool hasPlan = m_trial && m_trial->hasPlan;
    if (hasPlan) {
        for (const auto& transfer : core::transfersBetween(m_records, m_plan, m_trial->scenario)) {
            auto* item = new QListWidgetItem(
                icon(u"arrow-left-right"_s), core::sentence(transfer, m_records).text());
            item->setToolTip(plainToolTip(item->text()));
            m_transfers->addItem(item);
        }
    }
    m_busy->setVisible(m_run != nullptr);
    m_start->setEnabled(m_run == nullptr);
    m_transfers->setVisible(hasPlan);
    m_accept->setVisible(hasPlan);
    m_accept->setEnabled(hasPlan);
    m_most->setEnabled(m_isLimited->isChecked());
    m_reject->setText(hasPlan ? tr("Re&ject") : tr("&Close"));
    m_summary->setText(summary());
    m_summary->setAccessibleName(m_summary->text());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void RepairPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RepairPanel::retranslate()
{
    m_title->setText(tr("Repair"));
    m_hint->setText(
        tr("After a withdrawal, a late joiner or a project that falls away: everybody has a place and as few "
           "students as possible change teams. Pinned students stay. The repair becomes a new scenario."));
    m_isLimited->setText(tr("At most so many students change:"));
    m_most->setAccessibleName(tr("Students who change, at most"));
    m_start->setText(tr("&Look for a repair"));
    m_transfers->setAccessibleName(tr("Who moves"));
    m_accept->setText(tr("&Accept all of it"));
    showState();
}

} // namespace ui
