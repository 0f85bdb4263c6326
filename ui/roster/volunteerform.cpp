// SPDX-License-Identifier: MIT
#include "ui/roster/volunteerform.h"

#include "core/domain/text.h"
#include "core/workspace.h"
#include "ui/common/heading.h"
#include "ui/common/plainlabel.h"
#include "ui/common/prompts.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Volunteer;

namespace ui {

VolunteerForm::VolunteerForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_hint(new PlainLabel)
    , m_rolesTitle(new Heading(2))
{
    m_fields.check = [this](const Volunteer& volunteer) { return issuesOf(volunteer); };
    m_fields.store = [this](const Volunteer& volunteer) { store(volunteer); };
    m_labels = {{m_fields.addText(&Volunteer::name, {"volunteer.name"}), QT_TR_NOOP("Name")},
        {m_fields.addText(&Volunteer::email, {"volunteer.email"}), QT_TR_NOOP("E-mail")},
        {m_fields.addText(&Volunteer::phone, {"volunteer.phone"}), QT_TR_NOOP("Telephone")},
        {m_fields.addText(&Volunteer::employer, {"volunteer.employer"}), QT_TR_NOOP("Organisation")},
        {m_fields.add(
             new QLineEdit, {"volunteer.capacity"},
             [](const Volunteer& v) { return v.capacity ? QString::number(*v.capacity) : QString(); },
             [](Volunteer& v, const QVariant& text) {
                 bool isNumber = false;
                 const int number = text.toString().trimmed().toInt(&isNumber);
                 const bool isEmpty = text.toString().trimmed().isEmpty();
                 v.capacity = isEmpty ? std::nullopt : std::optional(isNumber ? number : -1);
             }),
            QT_TR_NOOP("Teams at most (0 to 20, empty: no limit)")}};

    auto* layout = new QVBoxLayout(this);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    for (const auto& [field, text] : m_labels)
        layout->addWidget(field);
    layout->addWidget(m_rolesTitle);
    for (const auto& entry : core::codes(Volunteer::Role{})) {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::clicked, this, &VolunteerForm::storeRoles);
        m_roles.append({entry.value, box});
        layout->addWidget(box);
    }
    layout->addStretch();
    setFocusProxy(m_labels.first().first);
    retranslate();
}

void VolunteerForm::show(const Volunteer& volunteer)
{
    m_fields.show(volunteer);
    for (const auto& [role, box] : m_roles)
        box->setChecked(volunteer.roles.contains(role));
    m_hint->setVisible(!isStored());
}

void VolunteerForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VolunteerForm::retranslate()
{
    for (const auto& [field, text] : m_labels)
        field->setLabel(tr(text));
    m_hint->setText(tr("A new volunteer is stored as soon as there is a name."));
    m_rolesTitle->setText(tr("Roles"));
    for (const auto& [role, box] : m_roles)
        box->setText(core::labelOf(role).text());
}

bool VolunteerForm::isStored() const
{
    return std::ranges::find(m_records.volunteers, volunteer().id, &Volunteer::id)
        != m_records.volunteers.end();
}

core::Issues VolunteerForm::issuesOf(const Volunteer& volunteer) const
{
    auto found = volunteer.issues();
    const bool isTaken = std::ranges::any_of(m_records.volunteers, [&](const Volunteer& other) {
        return other.id != volunteer.id && core::folded(other.name) == core::folded(volunteer.name);
    });
    if (isTaken)
        found.append(core::Issue{.code = "volunteer.name.duplicate",
            .message = {QT_TRANSLATE_NOOP("core::Message", "There is another volunteer of this name.")}});
    return found;
}

void VolunteerForm::storeRoles()
{
    auto changed = volunteer();
    changed.roles.clear();
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked())
            changed.roles.append(role);
    }
    store(changed);
}

void VolunteerForm::store(const Volunteer& volunteer)
{
    if (core::hasError(issuesOf(volunteer))) {
        show(volunteer); // a new one that still lacks something
        return;
    }
    const core::Message label{isStored() ? QT_TRANSLATE_NOOP("core::Message", "Edit of %1")
                                         : QT_TRANSLATE_NOOP("core::Message", "New volunteer %1"),
        {volunteer.name}};
    m_prompts.guard(
        [&] { m_workspace.change(label, [&](core::Store& store) { store.volunteers.save(volunteer); }); });
}

} // namespace ui
