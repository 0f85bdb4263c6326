// SPDX-License-Identifier: MIT
#include "ui/programmefile.h"

#include "core/sample.h"

#include <QDate>
#include <QRandomGenerator>

namespace ui {

namespace {

constexpr int MostSeed = 2147483647;

// Opened anew after it was filled: nobody may undo the beginning of a file.
std::unique_ptr<core::Workspace> create(
    const QString& path, const std::function<void(core::Workspace&)>& fill)
{
    {
        core::Workspace workspace(path, core::Workspace::Mode::Create);
        fill(workspace);
    }
    return std::make_unique<core::Workspace>(path);
}

} // namespace

std::unique_ptr<core::Workspace> createProgramme(const QString& path)
{
    return create(path, [](core::Workspace& workspace) {
        core::Records records;
        records.campaign
            = core::newCampaign({}, QDate::currentDate(), QRandomGenerator::global()->bounded(MostSeed));
        workspace.change({QT_TRANSLATE_NOOP("core::Message", "New programme")},
            [&records](core::Store& store) { store.save(records); });
    });
}

std::unique_ptr<core::Workspace> createSample(const QString& path)
{
    return create(path, [](core::Workspace& workspace) { core::fillSample(workspace); });
}

} // namespace ui
