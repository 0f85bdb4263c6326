// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/recordfields.h"

class QComboBox;
class QListWidget;
class QStringListModel;

namespace core {
class Workspace;
}

namespace ui {

class NeedsEditor;
class PlainLabel;
class Prompts;

/// One project: what it is, team sizes, who may choose it, which skills it asks for. What is typed
/// is checked in place and stored at once; a new project is stored as soon as it has a title and
/// an organisation, which is made when its name is new.
class ProjectForm : public QWidget
{
    Q_OBJECT

public:
    ProjectForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    /// The records to choose from and to compare with.
    void setRecords(const core::Records& records);
    void show(const core::Project& project);
    [[nodiscard]] const core::Project& project() const { return m_fields.record(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildIdentity();
    void buildOrganisation();
    void buildSizes();
    void buildAudience();
    void addField(FormField* field, const char* label);
    void retranslate();
    void fillCombos();
    void showCohorts();
    void storeCohorts();
    void storeNeeds(const QList<core::Need>& needs);
    void store(const core::Project& project);
    [[nodiscard]] bool isStored() const;
    [[nodiscard]] QString organisationName(core::OrganisationId id) const;
    [[nodiscard]] core::OrganisationId organisationNamed(const QString& name);
    [[nodiscard]] core::Issues issuesOf(const core::Project& project) const;

    core::Workspace& m_workspace;
    Prompts& m_prompts;
    core::Records m_records;
    core::Organisation m_newOrganisation; ///< Named in the form, not stored yet.
    RecordFields<core::Project> m_fields;
    QList<std::pair<FormField*, const char*>> m_labels; ///< Source texts.
    PlainLabel* m_hint;
    QStringListModel* m_organisations; ///< Names to complete.
    QComboBox* m_status;
    QComboBox* m_mustRun;
    QComboBox* m_tutor;
    PlainLabel* m_cohortsTitle;
    QListWidget* m_cohorts;
    NeedsEditor* m_needs;
};

} // namespace ui
