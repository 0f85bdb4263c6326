// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/recordfields.h"

class QComboBox;
class QTableView;

namespace core {
class Workspace;
}

namespace ui {

class BallotEditor;
class Heading;
class PlainLabel;
class Prompts;
class SkillModel;

/// One student: identity, ballot, skills. What is typed is checked in place and stored at once;
/// a new student is stored as soon as nothing obligatory is missing.
class StudentForm : public QWidget
{
    Q_OBJECT

public:
    StudentForm(core::Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    /// The records to choose from and to compare with.
    void setRecords(const core::Records& records);
    void show(const core::Student& student);
    void showNew(); ///< In the cohort of the student before: rosters are typed class by class.
    [[nodiscard]] const core::Student& student() const { return m_fields.record(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFields();
    void addField(FormField* field, const char* label);
    void retranslate();
    void fillCombos();
    void store(const core::Student& student);
    [[nodiscard]] core::Records withCohort(core::Student student) const;
    [[nodiscard]] bool isStored() const;
    [[nodiscard]] core::Issues issuesOf(const core::Student& student) const;

    core::Workspace& m_workspace;
    Prompts& m_prompts;
    core::Records m_records;
    RecordFields<core::Student> m_fields;
    QList<std::pair<FormField*, const char*>> m_labels; ///< Source texts.
    PlainLabel* m_hint;
    QComboBox* m_cohort;
    QComboBox* m_status;
    BallotEditor* m_ballot;
    SkillModel* m_skills;
    QTableView* m_skillTable;
    Heading* m_skillTitle;
};

} // namespace ui
