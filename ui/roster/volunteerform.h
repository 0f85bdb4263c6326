// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/recordfields.h"

class QCheckBox;

namespace core {
class Workspace;
}

namespace ui {

class Heading;
class PlainLabel;
class Prompts;

/// One volunteer: address, roles, capacity. What is typed is checked in place and stored at once;
/// a new one is stored as soon as there is a name.
class VolunteerForm : public QWidget
{
    Q_OBJECT

public:
    VolunteerForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void setRecords(const core::Records& records) { m_records = records; }
    void show(const core::Volunteer& volunteer);
    [[nodiscard]] const core::Volunteer& volunteer() const { return m_fields.record(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void store(const core::Volunteer& volunteer);
    void storeRoles();
    [[nodiscard]] bool isStored() const;
    [[nodiscard]] core::Issues issuesOf(const core::Volunteer& volunteer) const;

    core::Workspace& m_workspace;
    Prompts& m_prompts;
    core::Records m_records;
    RecordFields<core::Volunteer> m_fields;
    QList<std::pair<FormField*, const char*>> m_labels; ///< Source texts.
    PlainLabel* m_hint;
    Heading* m_rolesTitle;
    QList<std::pair<core::Volunteer::Role, QCheckBox*>> m_roles;
};

} // namespace ui
