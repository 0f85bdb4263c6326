// SPDX-License-Identifier: MIT
#include "core/sheets/skillcell.h"

#include "core/sheets/needtext.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// A cell replaces what it speaks of: the level, the wish to learn, or both.
void readSkill(StudentSkill& skill, Entry& entry)
{
    bool wantsToLearn = false;
    for (const auto& part : entry.text.split(u';', Qt::SkipEmptyParts)) {
        const auto word = part.trimmed();
        if (const auto level = levelOf(word))
            skill.level = *level;
        else if (codeOfWord(u"learning"_s, word))
            wantsToLearn = true;
        else if (!word.isEmpty())
            refuseWord(entry, word, u"level"_s, "studentSkill.level.unknownValue");
    }
    skill.wantsToLearn = wantsToLearn;
}

Cell cellOf(const StudentSkill& skill)
{
    const auto learning = wordOfCode(u"learning"_s, u"yes"_s);
    if (skill.level == Level::Unknown)
        return Cell::ofText(skill.wantsToLearn ? learning : QString());
    if (skill.wantsToLearn)
        return joined({codeOf(skill.level), learning});
    return Cell::ofNumber(int(skill.level));
}

} // namespace

void readSkills(SheetRow& row, Student& student)
{
    row.each(u"skill"_s, [&](Entry& entry) {
        const auto id = SkillId::fromString(entry.detail);
        auto known = std::ranges::find(student.skills, id, &StudentSkill::skill);
        if (known == student.skills.end()) {
            student.skills.append({.skill = id});
            known = student.skills.end() - 1;
        }
        readSkill(*known, entry);
    });
}

QList<Skill> declaredSkills(const Records& records)
{
    QSet<SkillId> declared;
    for (const auto& student : records.students) {
        for (const auto& skill : student.skills)
            declared.insert(skill.skill);
    }
    QList<Skill> skills;
    std::ranges::copy_if(records.skills, std::back_inserter(skills),
        [&](const Skill& skill) { return declared.contains(skill.id); });
    return skills;
}

QList<Table::Column> skillColumns(const QList<Skill>& skills)
{
    QList<Table::Column> columns;
    for (const auto& skill : skills)
        columns.append({.heading = skill.label(), .width = 14});
    return columns;
}

QList<Cell> skillCells(const Student& student, const QList<Skill>& skills)
{
    QList<Cell> cells;
    for (const auto& skill : skills) {
        const auto known = std::ranges::find(student.skills, skill.id, &StudentSkill::skill);
        cells.append(known == student.skills.end() ? Cell() : cellOf(*known));
    }
    return cells;
}

} // namespace core
