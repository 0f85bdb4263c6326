// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"
#include "ui/common/place.h"
#include "ui/home/steps.h"

#include <QWidget>

#include <array>

namespace ui {

class CardButton;
class Heading;
class IssueList;
class PlainLabel;
class Prompts;

/// Where a campaign stands: the five steps of the main job, and what is to be done.
class HomeView : public QWidget
{
    Q_OBJECT

public:
    HomeView(
        core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void placeRequested(ui::Place place);
    void jumpRequested(const core::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void reload();
    void retranslate();

    static constexpr int StepCount = 5;

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    bool m_isStale = true; ///< Something changed while the view was hidden.
    core::Records m_records;
    QList<core::Scenario> m_scenarios;
    core::Issues m_preflight;
    Heading* m_title;
    PlainLabel* m_lead;
    std::array<CardButton*, StepCount> m_steps;
    Heading* m_issuesTitle;
    PlainLabel* m_nothing;
    IssueList* m_issues;
};

} // namespace ui
