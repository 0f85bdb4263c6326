// SPDX-License-Identifier: MIT
#include "ui/programmefile.h"

#include "core/newprogramme.h"
#include "core/sample.h"

#include <QDate>
#include <QRandomGenerator>

namespace ui {

namespace {

constexpr int MostSeed = 2147483647;

} // namespace

std::unique_ptr<core::Workspace> createProgramme(const QString& path)
{
    return core::makeProgramme(path, [](core::Workspace& workspace) {
        core::Records records;
        records.campaign
            = core::newCampaign({}, QDate::currentDate(), QRandomGenerator::global()->bounded(MostSeed));
        workspace.change({QT_TRANSLATE_NOOP("core::Message", "New programme")},
            [&records](core::Store& store) { store.save(records); });
    });
}

std::unique_ptr<core::Workspace> createSample(const QString& path)
{
    return core::makeProgramme(path, [](core::Workspace& workspace) { core::fillSample(workspace); });
}

} // namespace ui
