// SPDX-License-Identifier: MIT
#include "ui/roster/studentform.h"

#include "core/workspace.h"
#include "ui/common/editortable.h"
#include "ui/common/heading.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"
#include "ui/roster/balloteditor.h"
#include "ui/roster/skillmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Student;

namespace ui {

StudentForm::StudentForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_hint(new PlainLabel)
    , m_cohort(new QComboBox)
    , m_status(new QComboBox)
    , m_ballot(new BallotEditor)
    , m_skills(new SkillModel(this))
    , m_skillTable(new QTableView)
    , m_skillTitle(new Heading(2))
{
    m_fields.check = [this](const Student& student) { return issuesOf(student); };
    m_fields.store = [this](const Student& student) { store(student); };
    buildFields();
    m_skillTable->setObjectName(u"skills"_s);
    setUpEditorTable(m_skillTable, m_skills, SkillModel::Name, 12);
    connect(m_ballot, &BallotEditor::edited, this, [this](const QList<core::Wish>& wishes) {
        auto changed = student();
        changed.wishes = wishes;
        store(changed);
    });
    connect(m_skills, &SkillModel::edited, this, [this](const QList<core::StudentSkill>& declared) {
        auto changed = student();
        changed.skills = declared;
        store(changed);
    });

    auto* layout = new QVBoxLayout(this);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    for (const auto& [field, text] : m_labels)
        layout->addWidget(field);
    layout->addWidget(m_ballot);
    layout->addWidget(m_skillTitle);
    layout->addWidget(m_skillTable);
    layout->addStretch();
    setFocusProxy(m_labels.first().first);
    retranslate();
}

void StudentForm::addField(FormField* field, const char* label)
{
    m_labels.append({field, label});
}

void StudentForm::buildFields()
{
    addField(m_fields.addText(&Student::lastName, {"student.lastName"}), QT_TR_NOOP("Last name"));
    addField(m_fields.addText(&Student::firstName, {"student.firstName"}), QT_TR_NOOP("First name"));
    addField(m_fields.addText(&Student::number, {"student.number"}), QT_TR_NOOP("Student number"));
    addField(m_fields.addText(&Student::email, {"student.email"}), QT_TR_NOOP("E-mail"));
    addField(
        m_fields.add(
            m_cohort, {"student.cohort"}, [](const Student& s) { return s.cohort.toString(); },
            [](Student& s, const QVariant& id) { s.cohort = core::CohortId::fromString(id.toString()); }),
        QT_TR_NOOP("Cohort"));
    addField(m_fields.addText(&Student::track, {"student.track"}), QT_TR_NOOP("Track"));
    addField(m_fields.addText(&Student::group, {"student.group"}), QT_TR_NOOP("Group"));
    addField(m_fields.add(
                 m_status, {"student.status"}, [](const Student& s) { return int(s.status); },
                 [](Student& s, const QVariant& status) { s.status = Student::Status(status.toInt()); }),
        QT_TR_NOOP("Status"));
    auto* remarks = new QPlainTextEdit;
    remarks->setFixedHeight(fontMetrics().height() * 4);
    addField(m_fields.add(
                 remarks, {"student.remarks"}, [](const Student& s) { return s.remarks; },
                 [](Student& s, const QVariant& text) { s.remarks = text.toString().trimmed(); }),
        QT_TR_NOOP("Remarks (for coordinators only)"));
}

void StudentForm::setRecords(const core::Records& records)
{
    m_records = records;
    fillCombos();
}

void StudentForm::show(const Student& student)
{
    m_fields.show(student);
    m_ballot->setWishes(m_records.projects, student.wishes);
    m_skills->setSkills(m_records.skills, student.skills);
    fillCombos();
    m_hint->setVisible(!isStored());
}

void StudentForm::showNew()
{
    Student made;
    made.id = core::StudentId::create();
    made.cohort = student().cohort;
    if (made.cohort.isNull() && !m_records.cohorts.isEmpty())
        made.cohort = m_records.cohorts.first().id;
    show(made);
}

bool StudentForm::isStored() const
{
    return std::ranges::find(m_records.students, student().id, &Student::id) != m_records.students.end();
}

void StudentForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudentForm::retranslate()
{
    for (const auto& [field, text] : m_labels)
        field->setLabel(tr(text));
    m_hint->setText(
        tr("A new student is stored as soon as there are a last name and a number or an e-mail."));
    m_skillTitle->setText(tr("Skills"));
    m_skillTable->setAccessibleName(tr("Skills"));
    m_skills->retranslate();
    fillCombos();
}

void StudentForm::fillCombos()
{
    const QSignalBlocker cohorts(m_cohort);
    m_cohort->clear();
    for (const auto& cohort : m_records.cohorts)
        m_cohort->addItem(cohort.name, cohort.id.toString());
    m_cohort->setCurrentIndex(m_cohort->findData(student().cohort.toString()));

    const QSignalBlocker statuses(m_status);
    m_status->clear();
    for (const auto& entry : core::codes(Student::Status{}))
        m_status->addItem(core::Message{entry.label}.text(), int(entry.value));
    m_status->setCurrentIndex(m_status->findData(int(student().status)));
}

core::Issues StudentForm::issuesOf(const Student& student) const
{
    auto found = student.issues();
    const auto isSameNumber = [&](const Student& other) {
        return other.id != student.id && !student.number.isEmpty() && other.number == student.number;
    };
    const auto other = std::ranges::find_if(m_records.students, isSameNumber);
    if (other != m_records.students.end())
        found.append(core::Issue{.code = "student.number.duplicate",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The number %1 is that of %2 already."),
                {student.number, other->fullName()}}});
    return found;
}

// In a campaign without any cohort the first student makes one.
core::Records StudentForm::withCohort(Student student) const
{
    core::Records records;
    records.campaign = m_records.campaign;
    if (student.cohort.isNull()) {
        core::School school;
        school.id = core::SchoolId::create();
        school.name = tr("Default school");
        core::Cohort cohort;
        cohort.id = core::CohortId::create();
        cohort.campaign = m_records.campaign.id;
        cohort.school = school.id;
        cohort.name = tr("Default cohort");
        student.cohort = cohort.id;
        records.schools = {school};
        records.cohorts = {cohort};
    }
    records.students = {student};
    return records;
}

void StudentForm::store(const Student& student)
{
    if (core::hasError(issuesOf(student))) {
        show(student); // a new one that still lacks something
        return;
    }
    const core::Message label{isStored() ? QT_TRANSLATE_NOOP("core::Message", "Edit of %1")
                                         : QT_TRANSLATE_NOOP("core::Message", "New student %1"),
        {student.fullName()}};
    m_prompts.guard(
        [&] { m_workspace.change(label, [&](core::Store& store) { store.save(withCohort(student)); }); });
}

} // namespace ui
