// SPDX-License-Identifier: MIT
#include "core/sheets/projectfields.h"

#include "core/sheets/needtext.h"
#include "core/sheets/slotbook.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

void readReference(Project& project, Entry& entry, ProjectContext&)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z0-9-]{1,12}$"));
    const auto reference = entry.text.toUpper();
    if (pattern.match(reference).hasMatch())
        project.reference = reference;
    else
        entry.report("project.reference.format",
            {QT_TRANSLATE_NOOP("core::Message",
                 "“%1” is not a reference: up to 12 letters without accents, digits or hyphens."),
                {entry.text}});
}

template<auto Size>
void readSize(Project&, Entry& entry, ProjectContext& context)
{
    int number = 0;
    readNumber(number, entry, "project.teamMin.format");
    if (entry.wholeNumber())
        context.*Size = number;
}

void readStatus(Project& project, Entry& entry, ProjectContext& context)
{
    project.status = readWord<Project::Status>(entry, u"projectStatus"_s, "project.status.unknownValue")
                         .value_or(project.status);
    context.hasStatus = true;
}

void readMustRun(Project& project, Entry& entry, ProjectContext&)
{
    const auto answer = codeOfWord(u"yesNo"_s, entry.text);
    if (answer)
        project.mustRun = *answer == u"yes";
    else
        refuseWord(entry, entry.text, u"yesNo"_s, "project.mustRun.unknownValue");
}

void readTutor(Project& project, Entry& entry, ProjectContext& context)
{
    auto& volunteers = context.lookups.volunteers;
    if (const auto tutor = volunteers.find(entry.text))
        project.tutor = *tutor;
    else
        refuseUnknown(entry, entry.text, volunteers,
            {"project.tutor",
                QT_TRANSLATE_NOOP("core::Message",
                    "“%1” is not a known volunteer. Import the volunteers before the projects."),
                QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known volunteer. Near it: %2.")});
}

void readMentors(Project& project, Entry& entry, ProjectContext& context)
{
    auto& volunteers = context.lookups.volunteers;
    QList<VolunteerId> mentors;
    for (const auto& name : volunteers.split(entry.text)) {
        if (const auto mentor = volunteers.find(name))
            mentors.append(*mentor);
        else
            refuseUnknown(entry, name, volunteers,
                {"project.mentors",
                    QT_TRANSLATE_NOOP("core::Message",
                        "“%1” is not a known volunteer. Import the volunteers before the projects."),
                    QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known volunteer. Near it: %2.")});
    }
    project.mentors = inOldOrder(project.mentors, mentors);
}

Cell writeMentors(const Project& project, const Lookups& lookups)
{
    QStringList names;
    for (const auto& mentor : project.mentors)
        names.append(lookups.volunteers.nameOf(mentor));
    return joined(names);
}

void readCommonSlots(Project& project, Entry& entry, ProjectContext&)
{
    readNumber(project.minCommonSlots, entry, "project.minCommonSlots.format");
}

Cell writeCommonSlots(const Project& project, const Lookups&)
{
    return project.minCommonSlots > 0 ? Cell::ofNumber(project.minCommonSlots) : Cell();
}

void readPriority(Project& project, Entry& entry, ProjectContext&)
{
    readNumber(project.priority, entry, "project.priority.format");
}

Cell writePriority(const Project& project, const Lookups&)
{
    return project.priority > 0 ? Cell::ofNumber(project.priority) : Cell();
}

void readProjectCauses(Project& project, Entry& entry, ProjectContext&)
{
    project.causes = readCauses(entry, "project.causes.format");
}

Cell writeCauses(const Project& project, const Lookups&)
{
    return causeCell(project.causes);
}

void readCohorts(Project& project, Entry& entry, ProjectContext& context)
{
    auto& cohorts = context.lookups.cohorts;
    const bool areAnnounced = context.lookups.cohortsById.isEmpty();
    QList<CohortId> eligible;
    for (const auto& name : cohorts.split(entry.text)) {
        if (areAnnounced)
            eligible.append(context.cohorts.announced(context.row, name));
        else if (const auto cohort = cohorts.find(name))
            eligible.append(*cohort);
        else
            refuseUnknown(entry, name, cohorts,
                {"project.eligibleCohorts", QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known cohort."),
                    QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known cohort. Near it: %2.")});
    }
    project.eligibleCohorts = inOldOrder(project.eligibleCohorts, eligible);
}

void readTracks(Project& project, Entry& entry, ProjectContext&)
{
    QStringList tracks;
    for (const auto& track : entry.text.split(u';')) {
        if (!track.trimmed().isEmpty())
            tracks.append(track.trimmed());
    }
    project.eligibleTracks = inOldOrder(project.eligibleTracks, tracks);
}

/// A cell of needs replaces those of its kind.
template<bool AreRequired>
void readNeedCell(Project& project, Entry& entry, ProjectContext& context)
{
    auto needs = project.needs;
    needs.removeIf([](const Need& need) { return need.isRequired == AreRequired; });
    project.needs = inOldOrder(project.needs, needs + readNeeds(entry, AreRequired, context.lookups));
}

template<bool AreRequired>
Cell writeNeeds(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(needsText(project.needs, AreRequired, lookups));
}

Cell writeOrganisation(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(lookups.organisationsById.value(project.organisation).name);
}

Cell writeLegalForm(const Project& project, const Lookups& lookups)
{
    return writeWord(lookups.organisationsById.value(project.organisation).legalForm, u"legalForm"_s);
}

Cell writeStatus(const Project& project, const Lookups&)
{
    return writeWord(project.status, u"projectStatus"_s);
}

Cell writeMustRun(const Project& project, const Lookups&)
{
    return Cell::ofText(wordOfCode(u"yesNo"_s, project.mustRun ? u"yes"_s : u"no"_s));
}

Cell writeTutor(const Project& project, const Lookups& lookups)
{
    return Cell::ofText(lookups.volunteers.nameOf(project.tutor));
}

Cell writeCohorts(const Project& project, const Lookups& lookups)
{
    QStringList names;
    for (const auto& cohort : project.eligibleCohorts)
        names.append(lookups.cohorts.nameOf(cohort));
    return joined(names);
}

Cell writeTracks(const Project& project, const Lookups&)
{
    return joined(project.eligibleTracks);
}

void readLegalForm(Project&, Entry& entry, ProjectContext& context)
{
    context.legalForm = readWord<LegalForm>(entry, u"legalForm"_s, "organisation.legalForm.unknownValue")
                            .value_or(LegalForm::Unknown);
}

void readTeams(Project& project, Entry& entry, ProjectContext&)
{
    readNumber(project.teamsMax, entry, "project.teamsMax.format");
}

} // namespace

const std::array<ProjectField, 21> projectFields{
    ProjectField{"reference", readReference, writeText<&Project::reference>, 12, true},
    ProjectField{"title", readText<&Project::title>, writeText<&Project::title>, 40},
    ProjectField{"organisation", nullptr, writeOrganisation, 30},
    ProjectField{"legalForm", readLegalForm, writeLegalForm, 24},
    ProjectField{"summary", readText<&Project::summary>, writeText<&Project::summary>, 50},
    ProjectField{"problem", readText<&Project::problem>, writeText<&Project::problem>, 50},
    ProjectField{"status", readStatus, writeStatus},
    ProjectField{"teamMin", readSize<&ProjectContext::teamMin>, writeNumber<&Project::teamMin>, 12},
    ProjectField{"teamIdeal", readSize<&ProjectContext::teamIdeal>, writeNumber<&Project::teamIdeal>, 12},
    ProjectField{"teamMax", readSize<&ProjectContext::teamMax>, writeNumber<&Project::teamMax>, 12},
    ProjectField{"teamsMax", readTeams, writeNumber<&Project::teamsMax>, 12},
    ProjectField{"mustRun", readMustRun, writeMustRun, 12},
    ProjectField{"tutor", readTutor, writeTutor, 24},
    ProjectField{"mentors", readMentors, writeMentors, 24},
    ProjectField{"minCommonSlots", readCommonSlots, writeCommonSlots, 12},
    ProjectField{"priority", readPriority, writePriority, 12},
    ProjectField{"causes", readProjectCauses, writeCauses, 12, true},
    ProjectField{"eligibleCohorts", readCohorts, writeCohorts, 30},
    ProjectField{"eligibleTracks", readTracks, writeTracks, 24},
    ProjectField{"requiredNeeds", readNeedCell<true>, writeNeeds<true>, 40},
    ProjectField{"wishedNeeds", readNeedCell<false>, writeNeeds<false>, 40},
};

} // namespace core
