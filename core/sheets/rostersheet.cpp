// SPDX-License-Identifier: MIT
#include "core/sheets/rostersheet.h"

#include "core/sheets/rosterfields.h"
#include "core/sheets/skillcell.h"
#include "core/sheets/wishsheet.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::RosterSheet)
};

} // namespace

OwnHeadings studentHeadings(const Records& known)
{
    OwnHeadings headings;
    const auto add = [&](const QString& heading, const ColumnField& field) {
        const auto key = normalisedHeading(heading);
        if (!key.isEmpty() && !headings.contains(key))
            headings.insert(key, field);
    };
    const auto synonyms = skillSynonyms();
    for (const auto& skill : known.skills) {
        for (const auto& name : {skill.code, skill.labelFr, skill.labelEn})
            add(name, {u"skill"_s, skill.id.toString()});
    }
    for (const auto& project : known.projects) {
        for (const auto& name :
            {project.title, project.reference, u"%1 – %2"_s.arg(project.reference, project.title)})
            add(name, {u"grid"_s, project.id.toString()});
    }
    for (const auto& skill : known.skills) {
        for (const auto& name : synonyms.value(skill.code))
            add(name, {u"skill"_s, skill.id.toString()});
    }
    return headings;
}

Table studentsTable(const Records& records)
{
    const Lookups lookups(records);
    auto table = tableOf(Tr::tr("Students"), SheetKind::Students, records.students, lookups, rosterFields);
    const auto skills = declaredSkills(records);
    const int ranks = lowestRank(records.students);
    table.columns += skillColumns(skills) + wishColumns(ranks);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto& student = records.students.at(i);
        table.rows[i] += skillCells(student, skills) + wishCells(student, ranks, lookups);
    }
    QStringList rare;
    for (const auto* field : {"slots", "languages", "causes", "mixLabel", "carryOver"})
        rare.append(headingOf(codeOf(SheetKind::Students), QLatin1StringView(field)));
    return withoutBlank(table, rare);
}

} // namespace core
