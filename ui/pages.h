// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace.h"
#include "ui/common/place.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace ui {

class Prompts;

/// The views of one open workspace, each made when it is first shown. Ends before the workspace.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    Pages(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts, QWidget* parent = nullptr);

    void showPlace(Place place);
    void reveal(const core::RecordRef& record); ///< In the view of its kind.
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QWidget* filterField() const; ///< Of the current view; null: it has none.

Q_SIGNALS:
    void placeShown(ui::Place place);

private:
    /// A view with what the window asks of each.
    struct Page
    {
        QWidget* view;
        std::function<void(const core::RecordRef&)> reveal;
        std::function<QWidget*()> filterField;
    };

    template<typename View>
    Page make();
    Page makePage(Place place);
    const Page& page(Place place);

    core::Workspace& m_workspace;
    core::CampaignId m_campaign;
    Prompts& m_prompts;
    Place m_place = Place::Home;
    std::map<Place, Page> m_pages;
};

} // namespace ui
