// SPDX-License-Identifier: MIT
#include "core/sheets/lookup.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

void addProjects(Lookups& lookups, const Records& records)
{
    for (const auto& project : records.projects) {
        const auto both = u"%1 – %2"_s.arg(project.reference, project.title);
        lookups.projects.add(project.id, {project.title, project.reference});
        lookups.projects.addAliases(project.id, {both});
    }
}

void addCohorts(Lookups& lookups, const Records& records)
{
    for (const auto& cohort : records.cohorts) {
        const auto school = lookups.schoolsById.value(cohort.school);
        lookups.cohorts.add(cohort.id, {cohort.name, u"%1 (%2)"_s.arg(cohort.name, school.name)});
        lookups.cohorts.addAliases(cohort.id,
            {u"%1 – %2"_s.arg(school.name, cohort.name), u"%1 (%2)"_s.arg(cohort.name, school.shortName)});
    }
}

// Labels first: the synonym of one skill must not hide the label of another.
void addSkills(Lookups& lookups, const Records& records)
{
    const auto synonyms = skillSynonyms();
    for (const auto& skill : records.skills)
        lookups.skills.add(skill.id, {skill.label(), skill.code});
    for (const auto& skill : records.skills) {
        lookups.skills.addAliases(skill.id, {skill.labelFr, skill.labelEn});
        lookups.skills.addAliases(skill.id, synonyms.value(skill.code));
    }
}

} // namespace

Lookups::Lookups(const Records& records, const QList<ImportDecision>& decisions)
    : cohortsById(byId(records.cohorts))
    , schoolsById(byId(records.schools))
    , projectsById(byId(records.projects))
    , slotsById(byId(records.slots))
    , organisationsById(byId(records.organisations))
{
    addSkills(*this, records);
    addCohorts(*this, records);
    addProjects(*this, records);
    for (const auto& student : records.students) {
        students.add(student.id, {student.number, student.email});
        students.addAliases(student.id, {student.fullName()});
    }
    for (const auto& volunteer : records.volunteers)
        volunteers.add(volunteer.id, {volunteer.name, volunteer.email});
    skills.decide(decisions, Subject::Skill);
    cohorts.decide(decisions, Subject::Cohort);
    projects.decide(decisions, Subject::Project);
    students.decide(decisions, Subject::Person);
    volunteers.decide(decisions, Subject::Volunteer);
}

QList<Question> Lookups::questions() const
{
    return projects.asked() + students.asked() + skills.asked() + volunteers.asked() + cohorts.asked();
}

std::optional<ProjectId> findProject(const Lookups& lookups, const QString& text)
{
    if (const auto found = lookups.projects.find(text))
        return found;
    static const QRegularExpression pattern(QStringLiteral(R"(^([A-Za-z0-9-]{1,12}?)\s*(?:[–—:]|\s-)\s*\S)"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? lookups.projects.find(match.captured(1)) : std::nullopt;
}

QHash<QString, QStringList> skillSynonyms()
{
    QFile file(u":/domain/skills.json"_s);
    QHash<QString, QStringList> synonyms;
    if (!file.open(QIODevice::ReadOnly))
        return synonyms;
    const auto skills = QJsonDocument::fromJson(file.readAll())["skills"_L1].toArray();
    for (const auto& skill : skills) {
        const auto names = skill["synonyms"_L1].toArray();
        for (const auto& name : names)
            synonyms[skill["code"_L1].toString()].append(name.toString());
    }
    return synonyms;
}

} // namespace core
