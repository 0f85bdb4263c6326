// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/recordview.h"

namespace ui {

class ProjectForm;
class ProjectModel;

/// The projects of a campaign.
class ProjectView : public RecordView
{
    Q_OBJECT

public:
    ProjectView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

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

    ProjectModel* m_projects;
    ProjectForm* m_form;
};

} // namespace ui
