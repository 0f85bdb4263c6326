// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/issue.h"
#include "core/matching/review.h"

#include <QWidget>

namespace ui {

class Heading;
class IssueList;
class PlainLabel;
class RankBars;

/// What a run brought: how good it is and how sure, who got which wish; or why there is no plan.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    /// Empty until the scenario was solved.
    void setScenario(const core::Scenario& scenario, const core::Review& review);

    /// Why the last run brought no plan; none: it brought one.
    void setRefusal(const core::Issues& issues);

Q_SIGNALS:
    void jumpRequested(const core::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString stageLines() const;

    core::Scenario m_scenario;
    core::Review m_review;
    QWidget* m_refusal;
    Heading* m_refused;
    PlainLabel* m_advice;
    IssueList* m_issues;
    QWidget* m_result;
    PlainLabel* m_icon;
    Heading* m_verdict;
    PlainLabel* m_summary;
    RankBars* m_bars;
    PlainLabel* m_stages;
};

} // namespace ui
