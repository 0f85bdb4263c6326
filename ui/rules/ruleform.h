// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "ui/common/recordfields.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace core {
class Workspace;
}

namespace ui {

class PlainLabel;
class Prompts;
class RecordPicker;

/// One rule: what it demands of whom, why, and whether it counts. Shows the fields that its kind
/// has; stored with each change that leaves no error, until then kept on screen.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    RuleForm(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

    void setRecords(const core::Records& records);
    void show(const core::Rule& rule);
    void showNew();
    [[nodiscard]] const core::Rule& rule() const { return m_fields.record(); }

    void store(const core::Rule& rule); ///< When nothing is wrong; else shows what is.

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildFields();
    void buildNumbers();
    void connectPickers();
    void retranslate();
    void fillCombos();
    void fitToKind();
    void showProblem();
    void setState(core::Rule::State state);
    [[nodiscard]] bool isStored() const;

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    core::Records m_records;
    RecordFields<core::Rule> m_fields;
    QList<std::pair<FormField*, const char*>> m_labels; ///< Source texts.
    PlainLabel* m_hint;
    QComboBox* m_kind;
    PlainLabel* m_meaning;
    PlainLabel* m_problemIcon;
    PlainLabel* m_problem;
    RecordPicker* m_students;
    RecordPicker* m_projects;
    RecordPicker* m_values;
    QComboBox* m_volunteer;
    QComboBox* m_attribute;
    QComboBox* m_unit;
    QSpinBox* m_team;
    QSpinBox* m_least;
    QSpinBox* m_most;
    FormField* m_kindField = nullptr;
    FormField* m_volunteerField = nullptr;
    FormField* m_attributeField = nullptr;
    FormField* m_unitField = nullptr;
    FormField* m_teamField = nullptr;
    FormField* m_leastField = nullptr;
    FormField* m_mostField = nullptr;
    FormField* m_reasonField = nullptr;
    QCheckBox* m_counts;
    QPushButton* m_accept;
    PlainLabel* m_origin; ///< Who wrote it, and when.
};

} // namespace ui
