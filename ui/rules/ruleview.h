// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/recordview.h"

namespace ui {

class Banner;
class RuleForm;
class RuleModel;

/// The rules that every match must keep, and those that requests of students propose.
class RuleView : public RecordView
{
    Q_OBJECT

public:
    RuleView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

    void acceptProposed(); ///< All of them; one change, that can be undone.

private:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] core::SheetKind sheetKind() const override;
    [[nodiscard]] QStringList tables() const override;
    [[nodiscard]] int rowOf(const QString& id) const override;
    [[nodiscard]] QString shownId() const override;
    void setRecords(const core::Records& records) override;
    void showRow(int row) override;
    void showNew() override;
    [[nodiscard]] core::Message removalLabel() const override;
    void remove(core::Store& store) override;
    void changeEvent(QEvent* event) override;

    void showProposed();
    [[nodiscard]] QList<core::Rule> proposed() const;

    core::Records m_records;
    RuleModel* m_rules;
    RuleForm* m_form;
    Banner* m_proposed;
    QPushButton* m_acceptAll;
    QPushButton* m_showFirst;
};

} // namespace ui
