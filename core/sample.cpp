// SPDX-License-Identifier: MIT
#include "core/sample.h"

#include "core/error.h"
#include "core/importing.h"
#include "core/sheets/sheetreader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(core::Sample)
};

School school(const QString& name, const QString& shortName, const QString& city)
{
    return {.id = SchoolId::create(), .name = name, .shortName = shortName, .city = city};
}

// What no sheet tells: the campaign, and how each cohort votes. The seed is fixed, so that every
// copy of the sample is matched alike.
Records frame(const QString& name)
{
    Records records;
    records.campaign = {.id = CampaignId::create(),
        .name = name.isEmpty() ? u"Tech for Good 2026"_s : name,
        .academicYear = u"2026-2027"_s,
        .lotterySeed = 2017};
    const auto engineers = school(u"École d’ingénieurs de Valmont"_s, u"EIV"_s, u"Valmont"_s);
    const auto institute = school(u"IUT de Port-Brévin"_s, u"IUT"_s, u"Port-Brévin"_s);
    records.schools = {engineers, institute};
    const auto addCohort = [&](const School& of, const QString& cohort) {
        records.cohorts.append({.id = CohortId::create(),
            .campaign = records.campaign.id,
            .school = of.id,
            .name = cohort,
            .wishesAsked = 4,
            .allowsTies = true});
    };
    addCohort(engineers, u"Ingénieurs 2A"_s);
    addCohort(engineers, u"Ingénieurs 3A"_s);
    addCohort(institute, u"BUT 3 Informatique"_s);
    return records;
}

void importFile(Workspace& workspace, CampaignId campaign, SheetKind kind)
{
    ImportOptions options;
    options.kind = kind;
    const auto path = u":/samples/%1.csv"_s.arg(codeOf(kind));
    for (const auto& sheet : readWorkbook(path).sheets) {
        const auto import = importSheet(workspace, campaign, sheet, options);
        const auto wrong = std::ranges::find_if(import.issues, isError);
        if (wrong != import.issues.end())
            throw Error(Sample::tr("The sample programme is damaged: %1").arg(wrong->message.text()));
    }
}

} // namespace

void fillSample(Workspace& workspace, const QString& name)
{
    const auto records = frame(name);
    workspace.change({QT_TRANSLATE_NOOP("core::Message", "Open the sample programme")},
        [&](Store& store) { store.save(records); });
    // Each kind names records of those before it.
    using enum SheetKind;
    for (const auto kind : {Organisations, Volunteers, Projects, Students, Rules})
        importFile(workspace, records.campaign.id, kind);
}

} // namespace core
