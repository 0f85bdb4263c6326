// SPDX-License-Identifier: MIT
#include "app/cli/file.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Campaign;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::File)
};

template<typename Record>
std::optional<Record> named(const QList<Record>& records, const QString& name)
{
    const auto found = std::ranges::find(records, name, &Record::name);
    return found == records.end() ? std::nullopt : std::optional(*found);
}

template<typename Record>
QString namesOf(const QList<Record>& records)
{
    QStringList names;
    for (const auto& record : records)
        names.append(Tr::tr("“%1”").arg(record.name));
    return names.join(u", "_s);
}

} // namespace

Campaign campaignOf(const core::Workspace& workspace, const Arguments& arguments)
{
    const auto campaigns = workspace.store().campaigns.all();
    if (arguments.has(u"campaign"_s)) {
        const auto found = named(campaigns, arguments.value(u"campaign"_s));
        if (!found)
            throw NotInData{Tr::tr("The file has no campaign “%1”. It has: %2.")
                                .arg(arguments.value(u"campaign"_s), namesOf(campaigns))};
        return *found;
    }
    if (campaigns.size() != 1)
        throw NotInData{
            Tr::tr("Say with --campaign which campaign is meant. The file has: %1.").arg(namesOf(campaigns))};
    return campaigns.first();
}

std::optional<core::Scenario> scenarioOf(
    const core::Workspace& workspace, core::CampaignId campaign, const Arguments& arguments)
{
    const auto scenarios = workspace.store().scenarios.of(campaign);
    if (arguments.has(u"scenario"_s)) {
        const auto found = named(scenarios, arguments.value(u"scenario"_s));
        if (!found)
            throw NotInData{Tr::tr("The campaign has no scenario “%1”. It has: %2.")
                                .arg(arguments.value(u"scenario"_s), namesOf(scenarios))};
        return found;
    }
    const auto latest = std::ranges::max_element(scenarios, {}, &core::Scenario::solvedOn);
    return latest == scenarios.end() ? std::nullopt : std::optional(*latest);
}

Option campaignOption()
{
    return {u"campaign"_s, u"NAME"_s, Tr::tr("The campaign, where the file has several.")};
}

Option scenarioOption()
{
    return {u"scenario"_s, u"NAME"_s, Tr::tr("The scenario; otherwise the one that was solved last.")};
}

Option sheetOption()
{
    return {u"sheet"_s, u"NAME"_s, Tr::tr("The sheet, where the spreadsheet has several.")};
}

Option jsonOption()
{
    return {u"json"_s, {}, Tr::tr("Answer as JSON.")};
}

} // namespace cli
