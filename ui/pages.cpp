// SPDX-License-Identifier: MIT
#include "ui/pages.h"

#include "ui/home/homeview.h"
#include "ui/intake/projectview.h"
#include "ui/matching/matchingview.h"
#include "ui/review/reviewview.h"
#include "ui/roster/rosterview.h"
#include "ui/roster/volunteerview.h"
#include "ui/rules/ruleview.h"

#include <QLineEdit>

namespace ui {

Pages::Pages(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_campaign(campaign), m_prompts(prompts)
{
    showPlace(Place::Home);
}

void Pages::showPlace(Place place)
{
    setCurrentWidget(page(place).view);
    m_place = place;
    Q_EMIT placeShown(place);
}

void Pages::reveal(const core::RecordRef& record)
{
    const auto place = placeOf(record.kind);
    showPlace(place);
    if (!record.id.isEmpty())
        page(place).reveal(record);
}

QWidget* Pages::filterField() const
{
    return m_pages.at(m_place).filterField();
}

template<typename View>
Pages::Page Pages::make()
{
    auto* view = new View(m_workspace, m_campaign, m_prompts);
    if constexpr (requires { &View::jumpRequested; })
        connect(view, &View::jumpRequested, this, &Pages::reveal);
    if constexpr (requires { &View::placeRequested; })
        connect(view, &View::placeRequested, this, &Pages::showPlace);
    addWidget(view);
    Page made{.view = view, .reveal = [](const core::RecordRef&) {}, .filterField = [] { return nullptr; }};
    if constexpr (requires(core::RecordRef record) { view->reveal(record); })
        made.reveal = [view](const core::RecordRef& record) { view->reveal(record); };
    if constexpr (requires { view->filterField(); })
        made.filterField = [view] { return view->filterField(); };
    return made;
}

Pages::Page Pages::makePage(Place place)
{
    switch (place) {
    case Place::Home: return make<HomeView>();
    case Place::Projects: return make<ProjectView>();
    case Place::Students: return make<RosterView>();
    case Place::Volunteers: return make<VolunteerView>();
    case Place::Rules: return make<RuleView>();
    case Place::Matching: return make<MatchingView>();
    case Place::Review: return make<ReviewView>();
    }
    Q_UNREACHABLE();
}

const Pages::Page& Pages::page(Place place)
{
    auto found = m_pages.find(place);
    if (found == m_pages.end())
        found = m_pages.emplace(place, makePage(place)).first;
    return found->second;
}

} // namespace ui
