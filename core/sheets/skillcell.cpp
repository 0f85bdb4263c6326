// SPDX-License-Identifier: MIT
#include "core/sheets/skillcell.h"

#include "core/sheets/needtext.h"

#include <QRegularExpression>

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

StudentSkill& skillOf(Student& student, SkillId id)
{
    auto known = std::ranges::find(student.skills, id, &StudentSkill::skill);
    if (known == student.skills.end()) {
        student.skills.append({.skill = id});
        known = student.skills.end() - 1;
    }
    return *known;
}

std::optional<SkillId> find(Entry& entry, const QString& name, Lookups& lookups)
{
    const auto id = lookups.skills.find(name);
    if (!id)
        refuseUnknown(entry, name, lookups.skills,
            {"studentSkill.skill", QT_TRANSLATE_NOOP("core::Message", "No skill is called “%1”."),
                QT_TRANSLATE_NOOP("core::Message", "No skill is called “%1”. Near it: %2.")},
            true);
    return id;
}

// "Python: 2", "Python (autonomous)"; without a level the skill is known at least from class.
void readListed(Student& student, Entry& entry, const QString& part, Lookups& lookups)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.*?)\s*(?::|=|\()\s*([^()]+?)\)?$)"));
    const auto match = pattern.match(part);
    const auto level = match.hasMatch() ? levelOf(match.captured(2)) : std::nullopt;
    const auto id = find(entry, level ? match.captured(1) : part, lookups);
    if (!id)
        return;
    auto& skill = skillOf(student, *id);
    if (level)
        skill.level = *level;
    else if (skill.level < Level::SeenInClass) {
        skill.level = Level::SeenInClass;
        entry.report("studentSkill.level.repaired",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” has no level: it counts as “%2”."),
                {part, wordOfCode(u"level"_s, codeOf(skill.level))}},
            Issue::Severity::Warning);
    }
}

void readLists(SheetRow& row, Student& student, Lookups& lookups)
{
    const auto separatorIn = [](const QString& text) { return text.contains(u';') ? u';' : u','; };
    row.each(u"skills"_s, [&](Entry& entry) {
        for (const auto& part : lookups.skills.split(entry.text, separatorIn(entry.text)))
            readListed(student, entry, part, lookups);
    });
    row.each(u"learns"_s, [&](Entry& entry) {
        for (const auto& part : lookups.skills.split(entry.text, separatorIn(entry.text))) {
            if (const auto id = find(entry, part, lookups))
                skillOf(student, *id).wantsToLearn = true;
        }
    });
}

} // namespace

void readSkills(SheetRow& row, Student& student, Lookups& lookups)
{
    row.each(u"skill"_s, [&](Entry& entry) {
        // Without an id the heading names the skill: a column of another program.
        static const QRegularExpression frame(
            QStringLiteral(R"(^skill\.|\.skillLevel$)"), QRegularExpression::CaseInsensitiveOption);
        const auto id = entry.detail.isEmpty()
            ? find(entry, QString(entry.place.column).remove(frame), lookups)
            : std::optional(SkillId::fromString(entry.detail));
        if (id)
            readSkill(skillOf(student, *id), entry);
    });
    readLists(row, student, lookups);
}

QList<FieldChange> skillChanges(
    const Student* before, const Student& after, const Lookups& lookups, const Columns& columns, int row)
{
    QList<FieldChange> changes;
    if (before && before->skills == after.skills)
        return changes;
    for (const auto& skill : after.skills) {
        const auto old = before ? std::ranges::find(before->skills, skill.skill, &StudentSkill::skill)
                                : after.skills.end();
        const bool isNew = !before || old == before->skills.end();
        if (isNew || *old != skill)
            changes.append({lookups.skills.nameOf(skill.skill), isNew ? QString() : cellOf(*old).shown(),
                cellOf(skill).shown(), columns.addressOf({u"skill"_s, skill.skill.toString()}, row)});
    }
    return changes;
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
