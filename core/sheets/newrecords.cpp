// SPDX-License-Identifier: MIT
#include "core/sheets/newrecords.h"

#include "core/domain/text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// "UI / UX Design" → "ui-ux-design", with a number where it is taken.
QString codeFor(const QString& name, const QSet<QString>& taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    auto code = folded(name).replace(others, u"-"_s).left(26);
    while (code.startsWith(u'-'))
        code.remove(0, 1);
    while (code.endsWith(u'-'))
        code.chop(1);
    if (code.isEmpty())
        code = u"skill"_s;
    const auto base = code;
    for (int i = 2; taken.contains(code); ++i)
        code = u"%1-%2"_s.arg(base).arg(i);
    return code;
}

int highestReference(const QList<Project>& projects)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^P(\d{1,9})$)"));
    int highest = 0;
    for (const auto& project : projects)
        highest = std::max(highest, numbered.match(project.reference).captured(1).toInt());
    return highest;
}

template<typename Record, typename NameOf>
bool isKnown(const QList<Record>& records, const QString& name, const NameOf& nameOf)
{
    return std::ranges::any_of(
        records, [&](const Record& record) { return folded(nameOf(record)) == folded(name); });
}

} // namespace

NewRecords::NewRecords(const Records& known, const QList<ImportDecision>& decisions)
{
    int highest = highestReference(known.projects);
    QSet<QString> codes;
    for (const auto& skill : known.skills)
        codes.insert(skill.code);
    const auto title = [](const Project& project) { return project.title; };
    const auto label = [](const Skill& skill) { return skill.labelFr; };
    for (const auto& decision : decisions) {
        if (decision.answer != ImportDecision::Answer::New)
            continue;
        if (decision.subject == Subject::Project
            && !isKnown(known.projects + m_projects, decision.text, title)) {
            Project project;
            project.id = ProjectId::create();
            project.campaign = known.campaign.id;
            project.reference = u"P%1"_s.arg(++highest, 2, 10, QChar(u'0'));
            project.title = decision.text;
            project.status = Project::Status::Open;
            m_projects.append(project);
        } else if (decision.subject == Subject::Skill
            && !isKnown(known.skills + m_skills, decision.text, label)) {
            const auto code = codeFor(decision.text, codes);
            codes.insert(code);
            m_skills.append({.id = SkillId::create(),
                .code = code,
                .labelFr = decision.text,
                .labelEn = decision.text,
                .category = u"project"_s});
        }
    }
}

Records NewRecords::added(const Records& known) const
{
    auto records = known;
    records.projects += m_projects;
    records.skills += m_skills;
    return records;
}

void NewRecords::keepUsed(Records& imported) const
{
    QSet<QString> used;
    for (const auto& student : std::as_const(imported.students)) {
        for (const auto& wish : student.wishes)
            used.insert(wish.project.toString());
        for (const auto& skill : student.skills)
            used.insert(skill.skill.toString());
    }
    std::ranges::copy_if(m_projects, std::back_inserter(imported.projects),
        [&](const Project& project) { return used.contains(project.id.toString()); });
    std::ranges::copy_if(m_skills, std::back_inserter(imported.skills),
        [&](const Skill& skill) { return used.contains(skill.id.toString()); });
}

} // namespace core
