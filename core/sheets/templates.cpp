// SPDX-License-Identifier: MIT
#include "core/sheets/templates.h"

#include "core/sheets/exports.h"
#include "core/sheets/headings.h"
#include "core/sheets/lookup.h"
#include "core/sheets/skillcell.h"
#include "core/sheets/wishsheet.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Templates)
};

constexpr int BlankRows = 500;

/// What a column of a form is about, besides its heading.
struct Advice
{
    const char* field;
    const char* sentence; ///< In the context core::Templates.
    bool isRequired = false;
    const char* words = ""; ///< The closed list of words (headings.json).
};

constexpr std::array studentAdvice{
    Advice{
        "number", QT_TRANSLATE_NOOP("core::Templates", "As the school writes it, with leading zeros."), true},
    Advice{"lastName", QT_TRANSLATE_NOOP("core::Templates", "Family name."), true},
    Advice{"firstName", QT_TRANSLATE_NOOP("core::Templates", "First name.")},
    Advice{"email", QT_TRANSLATE_NOOP("core::Templates", "One address.")},
    Advice{"school", QT_TRANSLATE_NOOP("core::Templates", "Name of the school.")},
    Advice{"cohort", QT_TRANSLATE_NOOP("core::Templates", "Name of the class or year group.")},
    Advice{"track", QT_TRANSLATE_NOOP("core::Templates", "Specialisation, if there are several.")},
    Advice{"group", QT_TRANSLATE_NOOP("core::Templates", "Group within the cohort.")},
    Advice{"status", QT_TRANSLATE_NOOP("core::Templates", "Blank means active."), false, "studentStatus"},
    Advice{"remarks", QT_TRANSLATE_NOOP("core::Templates", "For coordinators only.")},
    Advice{"wish", QT_TRANSLATE_NOOP("core::Templates", "A project, by its title or reference; each once.")},
    Advice{"veto", QT_TRANSLATE_NOOP("core::Templates", "A project that is refused.")},
};

constexpr std::array projectAdvice{
    Advice{"reference", QT_TRANSLATE_NOOP("core::Templates", "P01, P02…; blank: the program gives one.")},
    Advice{"title", QT_TRANSLATE_NOOP("core::Templates", "As students will read it."), true},
    Advice{"organisation",
        QT_TRANSLATE_NOOP("core::Templates", "Name of the project holder; a new name adds it.")},
    Advice{"legalForm", QT_TRANSLATE_NOOP("core::Templates", "Of the project holder."), false, "legalForm"},
    Advice{"summary", QT_TRANSLATE_NOOP("core::Templates", "One sentence.")},
    Advice{"problem", QT_TRANSLATE_NOOP("core::Templates", "What is to be solved, and for whom.")},
    Advice{"status", QT_TRANSLATE_NOOP("core::Templates", "Only open projects take part in the match."),
        false, "projectStatus"},
    Advice{"teamMin", QT_TRANSLATE_NOOP("core::Templates", "Members of a team at least, 1 to 20.")},
    Advice{"teamIdeal", QT_TRANSLATE_NOOP("core::Templates", "Members of a team at best.")},
    Advice{"teamMax", QT_TRANSLATE_NOOP("core::Templates", "Members of a team at most, 1 to 20.")},
    Advice{"teamsMax", QT_TRANSLATE_NOOP("core::Templates", "How many teams may work on it.")},
    Advice{"mustRun", QT_TRANSLATE_NOOP("core::Templates", "Yes: it may not stay without a team."), false,
        "yesNo"},
    Advice{"tutor", QT_TRANSLATE_NOOP("core::Templates", "A volunteer who is known already.")},
    Advice{"eligibleCohorts",
        QT_TRANSLATE_NOOP("core::Templates", "Blank: all. Several with “;” between them.")},
    Advice{
        "eligibleTracks", QT_TRANSLATE_NOOP("core::Templates", "Blank: all. Several with “;” between them.")},
    Advice{"requiredNeeds",
        QT_TRANSLATE_NOOP(
            "core::Templates", "Skill >= level x people, several with “;”: web-front >= 2 x1.")},
    Advice{"wishedNeeds",
        QT_TRANSLATE_NOOP(
            "core::Templates", "Skill >= level x people, several with “;”: web-front >= 2 x1.")},
};

constexpr std::array organisationAdvice{
    Advice{"name", QT_TRANSLATE_NOOP("core::Templates", "Official name."), true},
    Advice{"legalForm", QT_TRANSLATE_NOOP("core::Templates", "One of the list."), false, "legalForm"},
    Advice{"siret", QT_TRANSLATE_NOOP("core::Templates", "14 digits, as text.")},
    Advice{"siren", QT_TRANSLATE_NOOP("core::Templates", "9 digits, as text.")},
    Advice{"rna", QT_TRANSLATE_NOOP("core::Templates", "W and 9 digits, of a French association.")},
    Advice{"postalCode", QT_TRANSLATE_NOOP("core::Templates", "With leading zeros.")},
};

constexpr std::array volunteerAdvice{
    Advice{"name", QT_TRANSLATE_NOOP("core::Templates", "First and last name."), true},
    Advice{"roles", QT_TRANSLATE_NOOP("core::Templates", "Several with “;” between them."), false,
        "volunteerRole"},
    Advice{"capacity", QT_TRANSLATE_NOOP("core::Templates", "Teams at most, 0 to 20.")},
    Advice{"email", QT_TRANSLATE_NOOP("core::Templates", "One address.")},
};

constexpr std::array ruleAdvice{
    Advice{"kind", QT_TRANSLATE_NOOP("core::Templates", "What the rule demands."), true, "ruleKind"},
    Advice{"students", QT_TRANSLATE_NOOP("core::Templates", "Numbers or names, several with “;”.")},
    Advice{"projects", QT_TRANSLATE_NOOP("core::Templates", "Titles or references, several with “;”.")},
    Advice{"volunteer", QT_TRANSLATE_NOOP("core::Templates", "A volunteer who is known already.")},
    Advice{"state", QT_TRANSLATE_NOOP("core::Templates", "Blank means active."), false, "ruleState"},
    Advice{"reason", QT_TRANSLATE_NOOP("core::Templates", "Why; one sentence.")},
};

std::span<const Advice> adviceOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Students:
    case TemplateKind::Wishes: return studentAdvice;
    case TemplateKind::Projects: return projectAdvice;
    case TemplateKind::Organisations: return organisationAdvice;
    case TemplateKind::Volunteers: return volunteerAdvice;
    case TemplateKind::Rules: return ruleAdvice;
    }
    return {};
}

ExportKind exportOf(TemplateKind kind)
{
    return fromCode<ExportKind>(codeOf(kind)).value_or(ExportKind::Students);
}

const Advice* adviceFor(TemplateKind kind, const QString& field)
{
    const auto advice = adviceOf(kind);
    const auto found = std::ranges::find_if(
        advice, [&](const Advice& entry) { return field == QLatin1StringView(entry.field); });
    return found == advice.end() ? nullptr : &*found;
}

/// Names of records to choose from.
QStringList recordNames(const QString& field, const Records& records, const Lookups& lookups)
{
    QStringList names;
    if (field == u"wish" || field == u"veto" || field == u"projects") {
        for (const auto& project : records.projects) {
            if (project.isOpen())
                names.append(lookups.projects.nameOf(project.id));
        }
    } else if (field == u"cohort" || field == u"eligibleCohorts") {
        for (const auto& cohort : records.cohorts)
            names.append(lookups.cohorts.nameOf(cohort.id));
    } else if (field == u"school") {
        for (const auto& school : records.schools)
            names.append(school.name);
    } else if (field == u"tutor" || field == u"volunteer") {
        for (const auto& volunteer : records.volunteers)
            names.append(lookups.volunteers.nameOf(volunteer.id));
    } else if (field == u"organisation") {
        for (const auto& organisation : records.organisations)
            names.append(organisation.name);
    }
    return names;
}

// Cells that may hold several values, or a new one, only advise.
bool isStrict(const QString& field)
{
    return field == u"status" || field == u"mustRun" || field == u"legalForm" || field == u"state"
        || field == u"kind";
}

Choices choicesOf(
    TemplateKind kind, const Table::Column& column, const Records& records, const Lookups& lookups)
{
    const auto field = columnCode(exportOf(kind), column.heading);
    const auto* advice = adviceFor(kind, field);
    Choices choices{.name = column.heading,
        .values = recordNames(field, records, lookups),
        .message = advice ? Tr::tr(advice->sentence) : QString(),
        .isStrict = isStrict(field)};
    if (advice && *advice->words != '\0')
        choices.values = wordsOf(QString::fromLatin1(advice->words));
    choices.values.removeAll(QString());
    return choices;
}

/// The skills that open projects ask for.
QList<Skill> askedSkills(const Records& records)
{
    QSet<SkillId> asked;
    for (const auto& project : records.projects) {
        for (const auto& need : project.needs)
            asked.insert(need.skill);
    }
    auto skills = records.skills;
    skills.removeIf([&](const Skill& skill) { return !asked.contains(skill.id); });
    return skills;
}

int ranksAsked(const Records& records)
{
    int most = 0;
    for (const auto& cohort : records.cohorts)
        most = std::max(most, cohort.wishesAsked);
    return std::clamp(most, 3, MaxRank);
}

// The columns of the export of the same records, without rows; those of wishes and skills follow
// from what the campaign asks, not from what students said.
Table blankTable(TemplateKind kind, const Records& records)
{
    auto empty = records;
    empty.students.clear();
    empty.projects.clear();
    empty.organisations.clear();
    empty.volunteers.clear();
    empty.rules.clear();
    const bool hasWishes = kind == TemplateKind::Students || kind == TemplateKind::Wishes;
    auto table = exportTables(empty, {}, exportOf(kind)).constFirst();
    if (!hasWishes)
        return table;
    const QStringList own{u"wish"_s, u"veto"_s};
    table = withoutColumns(table, ExportKind::Students, own);
    if (kind == TemplateKind::Students) {
        const auto levels = wordsOf(u"level"_s);
        for (auto column : skillColumns(askedSkills(records))) {
            column.choices = {.name = Tr::tr("Level"), .values = levels, .message = Tr::tr("How well?")};
            table.columns.append(column);
        }
    }
    table.columns += wishColumns(ranksAsked(records));
    return table;
}

// Who has a ballot to fill: nothing of it may be changed but the wishes.
void addRoster(Table& table, const Records& records, const Lookups& lookups)
{
    for (auto& column : table.columns) {
        const auto field = columnCode(ExportKind::Wishes, column.heading);
        column.isLocked = field != u"wish" && field != u"veto";
    }
    auto voters = exportTables(records, {}, ExportKind::Wishes).constFirst();
    for (qsizetype i = 0; i < records.students.size(); ++i) {
        if (records.students.at(i).status != Student::Status::Active)
            continue;
        auto row = voters.rows.at(i).mid(0, 5);
        row += wishCells(records.students.at(i), ranksAsked(records), lookups);
        table.rows.append(row);
    }
}

void addConditions(Table& table, TemplateKind kind)
{
    for (int i = 0; i < table.columns.size(); ++i) {
        const auto field = columnCode(exportOf(kind), table.columns.at(i).heading);
        const auto* advice = adviceFor(kind, field);
        if (advice && advice->isRequired)
            table.conditions.append({.column = i, .kind = Condition::Kind::Missing});
        if (field == u"number" || field == u"reference" || field == u"email")
            table.conditions.append(
                {.column = i, .kind = Condition::Kind::Repeated, .tone = Condition::Tone::Doubtful});
    }
}

Table instructions(const Table& form, TemplateKind kind)
{
    Table sheet;
    sheet.name = Tr::tr("Instructions");
    sheet.columns = {{.heading = Tr::tr("What stands in"), .width = 30},
        {.heading = Tr::tr("What to write"), .width = 60, .wraps = true},
        {.heading = Tr::tr("Must be filled"), .width = 14},
        {.heading = Tr::tr("From the list"), .width = 60, .wraps = true}};
    sheet.hasFilter = false;
    sheet.isProtected = true;
    for (auto& column : sheet.columns)
        column.isLocked = true;
    for (const auto& column : form.columns) {
        const auto* advice = adviceFor(kind, columnCode(exportOf(kind), column.heading));
        const bool isRequired = advice && advice->isRequired;
        const auto some = column.choices.values.mid(0, 12);
        const auto more = column.choices.values.size() > some.size() ? u"…"_s : QString();
        sheet.rows.append({Cell::ofText(column.heading), Cell::ofText(column.choices.message),
            Cell::ofText(isRequired ? wordOfCode(u"yesNo"_s, u"yes"_s) : QString()),
            Cell::ofText(some.join(u"; "_s) + more)});
    }
    return sheet;
}

} // namespace

std::span<const Coded<TemplateKind>> codes(TemplateKind)
{
    using enum TemplateKind;
    using Kind = Coded<TemplateKind>;
    static constexpr std::array list{
        Kind{Students, "students", QT_TRANSLATE_NOOP("core::Message", "Students, with skills and wishes")},
        Kind{Wishes, "wishes", QT_TRANSLATE_NOOP("core::Message", "Wishes")},
        Kind{Projects, "projects", QT_TRANSLATE_NOOP("core::Message", "Projects")},
        Kind{Organisations, "organisations", QT_TRANSLATE_NOOP("core::Message", "Organisations")},
        Kind{Volunteers, "volunteers", QT_TRANSLATE_NOOP("core::Message", "Volunteers")},
        Kind{Rules, "rules", QT_TRANSLATE_NOOP("core::Message", "Rules")},
    };
    return list;
}

QList<Table> templateTables(TemplateKind kind, const Records& records)
{
    const Lookups lookups(records);
    auto form = blankTable(kind, records);
    form.isProtected = true;
    form.frozenColumns = 1;
    for (auto& column : form.columns) {
        if (column.choices.values.isEmpty())
            column.choices = choicesOf(kind, column, records, lookups);
    }
    if (kind == TemplateKind::Wishes)
        addRoster(form, records, lookups);
    else
        form.blankRows = BlankRows;
    addConditions(form, kind);
    return {form, instructions(form, kind)};
}

} // namespace core
