// SPDX-License-Identifier: MIT
#include "ui/rules/ruleform.h"

#include "core/workspace.h"
#include "ui/common/icons.h"
#include "ui/common/issuelist.h"
#include "ui/common/plainlabel.h"
#include "ui/common/preferences.h"
#include "ui/common/prompts.h"
#include "ui/common/recordpicker.h"
#include "ui/rules/ruleparts.h"
#include "ui/rules/rulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Rule;

namespace ui {

namespace {

constexpr int MostStudents = 100'000;

template<typename Record>
QStringList textsOf(const QList<core::Id<Record>>& ids)
{
    QStringList texts;
    for (const auto& id : ids)
        texts.append(id.toString());
    return texts;
}

template<typename Record>
QList<core::Id<Record>> idsOf(const QStringList& texts)
{
    QList<core::Id<Record>> ids;
    for (const auto& text : texts)
        ids.append(core::Id<Record>::fromString(text));
    return ids;
}

} // namespace

RuleForm::RuleForm(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_prompts(prompts)
    , m_hint(new PlainLabel)
    , m_kind(new QComboBox)
    , m_meaning(new PlainLabel)
    , m_problemIcon(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_students(new RecordPicker)
    , m_projects(new RecordPicker)
    , m_values(new RecordPicker)
    , m_volunteer(new QComboBox)
    , m_attribute(new QComboBox)
    , m_unit(new QComboBox)
    , m_team(new QSpinBox)
    , m_least(new QSpinBox)
    , m_most(new QSpinBox)
    , m_counts(new QCheckBox)
    , m_accept(new QPushButton(icon(u"circle-check"_s), {}))
    , m_origin(new PlainLabel)
{
    m_fields.store = [this](const Rule& rule) { store(rule); };
    m_fields.check = [](const Rule&) { return core::Issues(); }; // told for the rule as a whole
    buildFields();
    buildNumbers();
    m_labels = {{m_kindField, QT_TR_NOOP("What the rule demands")},
        {m_volunteerField, QT_TR_NOOP("All projects of this tutor")},
        {m_attributeField, QT_TR_NOOP("Groups of students by")}, {m_unitField, QT_TR_NOOP("What is counted")},
        {m_teamField, QT_TR_NOOP("Team of the project (0: any)")}, {m_leastField, QT_TR_NOOP("At least")},
        {m_mostField, QT_TR_NOOP("At most")}, {m_reasonField, QT_TR_NOOP("Reason")}};
    build();
    connectPickers();
    retranslate();
}

void RuleForm::buildFields()
{
    m_kindField = m_fields.add(
        m_kind, {}, [](const Rule& r) { return int(r.kind); },
        [](Rule& r, const QVariant& kind) { r = asKind(r, Rule::Kind(kind.toInt())); });
    m_volunteerField = m_fields.add(
        m_volunteer, {}, [](const Rule& r) { return r.volunteer.toString(); },
        [](Rule& r, const QVariant& id) { r.volunteer = core::VolunteerId::fromString(id.toString()); });
    m_attributeField = m_fields.add(
        m_attribute, {}, [](const Rule& r) { return int(r.attribute); },
        [](Rule& r, const QVariant& attribute) {
            r.attribute = Rule::Attribute(attribute.toInt());
            r.values.clear(); // those of another attribute
        });
    m_unitField = m_fields.add(
        m_unit, {}, [](const Rule& r) { return int(r.isPerStudent); },
        [](Rule& r, const QVariant& isPerStudent) {
            r.isPerStudent = isPerStudent.toInt() == 1;
            r = asKind(r, r.kind);
        });
    m_reasonField = m_fields.addText(&Rule::reason, {});
    m_kind->setObjectName(u"kind"_s);
    m_volunteer->setObjectName(u"volunteer"_s);
    m_attribute->setObjectName(u"attribute"_s);
    m_unit->setObjectName(u"unit"_s);
    m_reasonField->editor()->setObjectName(u"ruleReason"_s);
}

void RuleForm::buildNumbers()
{
    m_team->setObjectName(u"team"_s);
    m_least->setObjectName(u"least"_s);
    m_most->setObjectName(u"most"_s);
    for (auto* spin : {m_team, m_least})
        spin->setRange(0, 20);
    m_teamField = m_fields.add(
        m_team, {}, [](const Rule& r) { return r.team.value_or(0); },
        [](Rule& r, const QVariant& team) {
            r.team = team.toInt() > 0 ? std::optional(team.toInt()) : std::nullopt;
        });
    m_leastField = m_fields.add(
        m_least, {}, [](const Rule& r) { return r.least.value_or(0); },
        [](Rule& r, const QVariant& number) { r.least = number.toInt(); });
    m_mostField = m_fields.add(
        m_most, {}, [](const Rule& r) { return r.most.value_or(0); },
        [](Rule& r, const QVariant& number) { r.most = number.toInt(); });
}

void RuleForm::connectPickers()
{
    connect(m_students, &RecordPicker::edited, this, [this](const QStringList& ids) {
        auto changed = rule();
        changed.students = idsOf<core::Student>(ids);
        store(changed);
    });
    connect(m_projects, &RecordPicker::edited, this, [this](const QStringList& ids) {
        auto changed = rule();
        changed.projects = idsOf<core::Project>(ids);
        store(changed);
    });
    connect(m_values, &RecordPicker::edited, this, [this](const QStringList& values) {
        auto changed = rule();
        changed.values = values;
        store(changed);
    });
    connect(m_counts, &QCheckBox::clicked, this,
        [this](bool isOn) { setState(isOn ? Rule::State::Active : Rule::State::Off); });
    connect(m_accept, &QPushButton::clicked, this, [this] { setState(Rule::State::Active); });
}

void RuleForm::build()
{
    m_students->setObjectName(u"students"_s);
    m_projects->setObjectName(u"projects"_s);
    m_values->setObjectName(u"values"_s);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_counts->setObjectName(u"counts"_s);
    m_accept->setObjectName(u"accept"_s);
    for (auto* label : {m_hint, m_meaning, m_problem, m_origin})
        label->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto* problem = new QHBoxLayout;
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problem, 1);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_kindField);
    layout->addWidget(m_meaning);
    layout->addLayout(problem);
    layout->addWidget(m_students);
    layout->addWidget(m_projects);
    for (auto* field : {m_volunteerField, m_unitField, m_attributeField})
        layout->addWidget(field);
    layout->addWidget(m_values);
    for (auto* field : {m_teamField, m_leastField, m_mostField, m_reasonField})
        layout->addWidget(field);
    layout->addWidget(m_counts);
    layout->addWidget(m_accept, 0, Qt::AlignLeft);
    layout->addWidget(m_origin);
    layout->addStretch();
    setFocusProxy(m_kindField);
}

void RuleForm::setRecords(const core::Records& records)
{
    m_records = records;
    QList<RecordPicker::Option> students;
    for (const auto& student : records.students) {
        students.append({student.id.toString(),
            tr("%1 (%2)", "name and number of a student").arg(student.fullName(), student.number)});
    }
    m_students->setOptions(students);
    QList<RecordPicker::Option> projects;
    for (const auto& project : records.projects)
        projects.append({project.id.toString(), project.title});
    m_projects->setOptions(projects);
    fillCombos();
}

void RuleForm::show(const Rule& rule)
{
    {
        const QSignalBlocker blocker(m_most);
        m_most->setRange(0, rule.isPerStudent ? MostStudents : 20);
    }
    m_fields.show(rule);
    fillCombos();
    m_students->setChosen(textsOf(rule.students));
    m_projects->setChosen(textsOf(rule.projects));
    QList<RecordPicker::Option> values;
    for (const auto& value : valuesOf(rule.attribute, m_records))
        values.append({value, value});
    m_values->setOptions(values);
    m_values->setChosen(rule.values);
    m_hint->setVisible(!isStored());
    m_counts->setChecked(rule.isActive());
    m_accept->setVisible(rule.state == Rule::State::Proposed);
    m_origin->setText(tr("Written by %1 on %2.")
                          .arg(rule.author.isEmpty() ? tr("an unknown author") : rule.author,
                              QLocale().toString(rule.date, QLocale::LongFormat)));
    m_origin->setVisible(rule.date.isValid());
    fitToKind();
    showProblem();
}

void RuleForm::showNew()
{
    Rule made;
    made.id = core::RuleId::create();
    made.campaign = m_campaign;
    made.author = userName();
    made.date = QDate::currentDate();
    show(asKind(made, Rule::Kind::Together));
}

bool RuleForm::isStored() const
{
    return std::ranges::find(m_records.rules, rule().id, &Rule::id) != m_records.rules.end();
}

void RuleForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showProblem();
    QWidget::changeEvent(event);
}

void RuleForm::retranslate()
{
    for (const auto& [field, text] : m_labels)
        field->setLabel(tr(text));
    m_hint->setText(tr("A new rule is stored as soon as it says whom it is about."));
    m_students->setTexts({.title = tr("Students"),
        .search = tr("Student to add"),
        .add = tr("Add the student"),
        .remove = tr("Remove the student")});
    m_projects->setTexts({.title = tr("Projects"),
        .search = tr("Project to add"),
        .add = tr("Add the project"),
        .remove = tr("Remove the project")});
    m_values->setTexts({.title = tr("Values of the group"),
        .search = tr("Value to add"),
        .add = tr("Add the value"),
        .remove = tr("Remove the value")});
    m_counts->setText(tr("The rule counts in every run"));
    m_accept->setText(tr("Accept the proposed rule"));
    show(rule());
}

void RuleForm::fillCombos()
{
    const QSignalBlocker kinds(m_kind);
    m_kind->clear();
    for (const auto& entry : core::codes(Rule::Kind{}))
        m_kind->addItem(RuleWords::title(entry.value), int(entry.value));
    m_kind->setCurrentIndex(m_kind->findData(int(rule().kind)));

    const QSignalBlocker volunteers(m_volunteer);
    m_volunteer->clear();
    m_volunteer->addItem(tr("None: the projects of the list"), core::VolunteerId().toString());
    for (const auto& volunteer : m_records.volunteers)
        m_volunteer->addItem(volunteer.name, volunteer.id.toString());
    m_volunteer->setCurrentIndex(m_volunteer->findData(rule().volunteer.toString()));

    const QSignalBlocker attributes(m_attribute);
    m_attribute->clear();
    for (const auto& entry : core::codes(Rule::Attribute{})) {
        if (entry.value != Rule::Attribute::None || rule().kind == Rule::Kind::Quota)
            m_attribute->addItem(core::Message{entry.label}.text(), int(entry.value));
    }
    m_attribute->setCurrentIndex(m_attribute->findData(int(rule().attribute)));

    const QSignalBlocker units(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("Teams"), 0);
    m_unit->addItem(tr("Students"), 1);
    m_unit->setCurrentIndex(rule().isPerStudent ? 1 : 0);
}

void RuleForm::fitToKind()
{
    const auto parts = partsOf(rule());
    m_meaning->setText(RuleWords::meaning(rule().kind));
    m_kind->setAccessibleDescription(m_meaning->text());
    m_students->setVisible(parts.students);
    m_projects->setVisible(parts.projects);
    m_volunteerField->setVisible(parts.volunteer);
    m_unitField->setVisible(parts.unit);
    m_attributeField->setVisible(parts.attribute);
    m_values->setVisible(parts.values);
    m_teamField->setVisible(parts.team);
    m_leastField->setVisible(parts.least);
    m_leastField->setLabel(rule().kind == Rule::Kind::Exactly ? tr("Exactly") : tr("At least"));
    m_mostField->setVisible(parts.most);
}

// The worst of what is wrong, as a sentence with its sign.
void RuleForm::showProblem()
{
    const auto issues = rule().issues();
    const auto worst = std::ranges::max_element(issues, {}, &core::Issue::severity);
    const bool isWrong = worst != issues.end();
    m_problem->setText(isWrong ? issueText(*worst) : QString());
    const int side = fontMetrics().height();
    m_problemIcon->setPixmap(
        isWrong ? severityIcon(worst->severity).pixmap(side, devicePixelRatioF()) : QPixmap());
    m_problem->setVisible(isWrong);
    m_problemIcon->setVisible(isWrong);
}

void RuleForm::setState(Rule::State state)
{
    auto changed = rule();
    changed.state = state;
    store(changed);
}

void RuleForm::store(const Rule& rule)
{
    if (core::hasError(rule.issues())) {
        show(rule); // it still lacks something
        return;
    }
    const bool isKnown = std::ranges::find(m_records.rules, rule.id, &Rule::id) != m_records.rules.end();
    const core::Message label{isKnown ? QT_TRANSLATE_NOOP("core::Message", "Edit of the rule “%1”")
                                      : QT_TRANSLATE_NOOP("core::Message", "New rule “%1”"),
        {RuleWords::whole(rule, m_records)}};
    m_prompts.guard([&] { m_workspace.change(label, [&](core::Store& store) { store.rules.save(rule); }); });
}

} // namespace ui
