// SPDX-License-Identifier: MIT
#include "ui/rules/ruleview.h"

#include "core/workspace.h"
#include "ui/common/banner.h"
#include "ui/common/prompts.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulemodel.h"
#include "ui/rules/rulewords.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Rule;

namespace ui {

RuleView::RuleView(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : RecordView(workspace, campaign, prompts, parent)
    , m_rules(new RuleModel(this))
    , m_form(new RuleForm(workspace, campaign, prompts))
    , m_proposed(new Banner(u"info"_s, Tone::Accent))
    , m_acceptAll(m_proposed->addButton())
    , m_showFirst(m_proposed->addButton())
{
    m_proposed->setObjectName(u"proposed"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_showFirst->setObjectName(u"showProposed"_s);
    start(m_rules, m_form, u"sliders-horizontal"_s);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, m_proposed);
    setTabOrder(m_acceptAll, m_showFirst);
    connect(m_rules, &RuleModel::switched, m_form, &RuleForm::store);
    connect(m_acceptAll, &QPushButton::clicked, this, &RuleView::acceptProposed);
    connect(m_showFirst, &QPushButton::clicked, this, [this] {
        const auto rules = proposed();
        if (!rules.isEmpty())
            reveal({core::RecordKind::Rule, rules.first().id.toString()});
    });
    showProposed();
}

QList<Rule> RuleView::proposed() const
{
    QList<Rule> found;
    std::ranges::copy_if(m_records.rules, std::back_inserter(found),
        [](const Rule& rule) { return rule.state == Rule::State::Proposed; });
    return found;
}

void RuleView::acceptProposed()
{
    auto rules = proposed();
    rules.removeIf([](const Rule& rule) { return core::hasError(rule.issues()); });
    const core::Message label{
        QT_TRANSLATE_N_NOOP("core::Message", "%n proposed rule(s) accepted"), {}, int(rules.size())};
    prompts().guard([&] {
        workspace().change(label, [&](core::Store& store) {
            for (auto rule : rules) {
                rule.state = Rule::State::Active;
                store.rules.save(rule);
            }
        });
    });
}

void RuleView::showProposed()
{
    const auto count = int(proposed().size());
    m_proposed->setVisible(count > 0);
    m_proposed->setText(
        tr("%n rule(s) proposed by requests of students. They count once you accept them.", nullptr, count));
    m_acceptAll->setText(tr("Accept all"));
    m_showFirst->setText(tr("Show the first"));
}

RecordView::Texts RuleView::texts() const
{
    return {.heading = tr("Rules"),
        .filter = tr("Filter rules"),
        .empty = tr("No rule yet. A match keeps every rule that counts: who stays together, who is kept "
                    "apart, who works on which project. Import rules from a spreadsheet, or make the first "
                    "one."),
        .newRecord = tr("New rule")};
}

core::SheetKind RuleView::sheetKind() const
{
    return core::SheetKind::Rules;
}

QStringList RuleView::tables() const
{
    return {core::RuleRepository::table(), core::StudentRepository::table(), core::ProjectRepository::table(),
        core::VolunteerRepository::table()};
}

int RuleView::rowOf(const QString& id) const
{
    return m_rules->rowOf(core::RuleId::fromString(id));
}

QString RuleView::shownId() const
{
    return m_form->rule().id.toString();
}

void RuleView::setRecords(const core::Records& records)
{
    m_records = records;
    m_rules->setRecords(records);
    m_form->setRecords(records);
    showProposed();
}

void RuleView::showRow(int row)
{
    m_form->show(m_rules->rule(row));
}

void RuleView::showNew()
{
    m_form->showNew();
}

core::Message RuleView::removalLabel() const
{
    return {QT_TRANSLATE_NOOP("core::Message", "Removal of the rule “%1”"),
        {RuleWords::whole(m_form->rule(), m_records)}};
}

void RuleView::remove(core::Store& store)
{
    store.rules.remove(m_form->rule().id);
}

void RuleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_rules->setRecords(m_records);
        m_rules->retranslate();
        showProposed();
    }
    RecordView::changeEvent(event);
}

} // namespace ui
