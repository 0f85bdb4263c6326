// SPDX-License-Identifier: MIT
#include "core/sheets/rulesheet.h"

#include "core/sheets/moment.h"
#include "core/sheets/slotbook.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::RuleSheet)
};

struct Context
{
    Lookups& lookups;
};

using RuleField = Field<Rule, Context>;

void readKind(Rule& rule, Entry& entry, Context&)
{
    rule.kind = readWord<Rule::Kind>(entry, u"ruleKind"_s, "rule.kind.unknownValue").value_or(rule.kind);
}

void readState(Rule& rule, Entry& entry, Context&)
{
    rule.state = readWord<Rule::State>(entry, u"ruleState"_s, "rule.state.unknownValue").value_or(rule.state);
}

void readStudents(Rule& rule, Entry& entry, Context& context)
{
    auto& students = context.lookups.students;
    for (const auto& name : students.split(entry.text)) {
        if (const auto student = students.find(name))
            rule.students.append(*student);
        else
            refuseUnknown(entry, name, students,
                {"rule.students", QT_TRANSLATE_NOOP("core::Message", "No student has the number “%1”."),
                    QT_TRANSLATE_NOOP("core::Message", "No student has the number “%1”. Near it: %2.")});
    }
}

void readProjects(Rule& rule, Entry& entry, Context& context)
{
    auto& projects = context.lookups.projects;
    for (const auto& name : projects.split(entry.text)) {
        if (const auto project = findProject(context.lookups, name))
            rule.projects.append(*project);
        else
            refuseUnknown(entry, name, projects,
                {"rule.projects", QT_TRANSLATE_NOOP("core::Message", "No project is called “%1”."),
                    QT_TRANSLATE_NOOP("core::Message", "No project is called “%1”. Near it: %2.")});
    }
}

void readVolunteer(Rule& rule, Entry& entry, Context& context)
{
    auto& volunteers = context.lookups.volunteers;
    if (const auto volunteer = volunteers.find(entry.text))
        rule.volunteer = *volunteer;
    else
        refuseUnknown(entry, entry.text, volunteers,
            {"rule.volunteer", QT_TRANSLATE_NOOP("core::Message", "No volunteer is called “%1”."),
                QT_TRANSLATE_NOOP("core::Message", "No volunteer is called “%1”. Near it: %2.")});
}

/// A whole number that a rule may have or not.
template<auto Member>
void readOptional(Rule& rule, Entry& entry, Context&)
{
    int number = (rule.*Member).value_or(0);
    readNumber(number, entry, "rule.least.format");
    rule.*Member = number;
}

template<auto Member>
Cell writeOptional(const Rule& rule, const Lookups&)
{
    return rule.*Member ? Cell::ofNumber(*(rule.*Member)) : Cell();
}

void readAttribute(Rule& rule, Entry& entry, Context&)
{
    rule.attribute = readWord<Rule::Attribute>(entry, u"ruleAttribute"_s, "rule.attribute.unknownValue")
                         .value_or(rule.attribute);
}

Cell writeAttribute(const Rule& rule, const Lookups&)
{
    return writeWord(rule.attribute, u"ruleAttribute"_s);
}

void readValues(Rule& rule, Entry& entry, Context&)
{
    QStringList values;
    for (const auto& value : entry.text.split(u';', Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    rule.values = inOldOrder(rule.values, values);
}

Cell writeValues(const Rule& rule, const Lookups&)
{
    return joined(rule.values);
}

void readUnit(Rule& rule, Entry& entry, Context&)
{
    if (const auto unit = codeOfWord(u"ruleUnit"_s, entry.text))
        rule.isPerStudent = *unit == u"students";
    else
        refuseWord(entry, entry.text, u"ruleUnit"_s, "rule.unit.unknownValue");
}

Cell writeUnit(const Rule& rule, const Lookups&)
{
    const auto unit = rule.isPerStudent ? u"students"_s : u"teams"_s;
    return rule.kind == Rule::Kind::Quota ? Cell::ofText(wordOfCode(u"ruleUnit"_s, unit)) : Cell();
}

void readOrigin(Rule& rule, Entry& entry, Context&)
{
    rule.origin
        = readWord<Rule::Origin>(entry, u"ruleOrigin"_s, "rule.origin.unknownValue").value_or(rule.origin);
}

Cell writeOrigin(const Rule& rule, const Lookups&)
{
    return rule.origin == Rule::Origin::Coordinator ? Cell() : writeWord(rule.origin, u"ruleOrigin"_s);
}

void readMost(Rule& rule, Entry& entry, Context&)
{
    int most = rule.most.value_or(0);
    readNumber(most, entry, "rule.most.format");
    rule.most = most;
}

void readDate(Rule& rule, Entry& entry, Context&)
{
    const auto date = QDate::fromString(entry.text.left(10), Qt::ISODate);
    const auto shown = date.isValid() ? date : momentOf(entry.text, DayOrder::DayFirst).date();
    if (!shown.isValid()) {
        entry.report("rule.date.format",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is not a date such as 2026-09-30."), {entry.text}});
        return;
    }
    rule.date = shown;
    if (!date.isValid())
        entry.report("rule.date.repaired",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” was read as day, month, year: %2."),
                {entry.text, shown.toString(Qt::ISODate)}},
            Issue::Severity::Warning);
}

Cell writeKind(const Rule& rule, const Lookups&)
{
    return writeWord(rule.kind, u"ruleKind"_s);
}

Cell writeState(const Rule& rule, const Lookups&)
{
    return writeWord(rule.state, u"ruleState"_s);
}

Cell writeStudents(const Rule& rule, const Lookups& lookups)
{
    QStringList names;
    for (const auto& student : rule.students)
        names.append(lookups.students.nameOf(student));
    return joined(names);
}

Cell writeProjects(const Rule& rule, const Lookups& lookups)
{
    QStringList names;
    for (const auto& project : rule.projects)
        names.append(lookups.projects.nameOf(project));
    return joined(names);
}

Cell writeVolunteer(const Rule& rule, const Lookups& lookups)
{
    return Cell::ofText(lookups.volunteers.nameOf(rule.volunteer));
}

Cell writeMost(const Rule& rule, const Lookups&)
{
    return rule.most ? Cell::ofNumber(*rule.most) : Cell();
}

Cell writeDate(const Rule& rule, const Lookups&)
{
    return Cell::ofText(rule.date.toString(Qt::ISODate));
}

constexpr std::array fields{
    RuleField{"kind", readKind, writeKind},
    RuleField{"students", readStudents, writeStudents, 30, true},
    RuleField{"projects", readProjects, writeProjects, 40},
    RuleField{"volunteer", readVolunteer, writeVolunteer, 24},
    RuleField{"team", readOptional<&Rule::team>, writeOptional<&Rule::team>, 10},
    RuleField{"attribute", readAttribute, writeAttribute},
    RuleField{"values", readValues, writeValues, 30},
    RuleField{"least", readOptional<&Rule::least>, writeOptional<&Rule::least>, 10},
    RuleField{"most", readMost, writeMost, 10},
    RuleField{"unit", readUnit, writeUnit, 12},
    RuleField{"origin", readOrigin, writeOrigin},
    RuleField{"state", readState, writeState, 12},
    RuleField{"reason", readText<&Rule::reason>, writeText<&Rule::reason>, 50},
    RuleField{"author", readText<&Rule::author>, writeText<&Rule::author>, 24},
    RuleField{"date", readDate, writeDate, 12},
};

/// What a rule is about: two rules with one key would be the same demand twice.
QString keyOf(const Rule& rule)
{
    QStringList people;
    for (const auto& student : rule.students)
        people.append(student.toString());
    QStringList projects;
    for (const auto& project : rule.projects)
        projects.append(project.toString());
    QStringList values;
    for (const auto& value : rule.values)
        values.append(folded(value));
    std::sort(people.begin() + (rule.kind == Rule::Kind::Mates && !people.isEmpty() ? 1 : 0), people.end());
    projects.sort();
    values.sort();
    return QStringList{codeOf(rule.kind), people.join(u','), projects.join(u','), rule.volunteer.toString(),
        codeOf(rule.attribute), values.join(u','), rule.isPerStudent ? u"students"_s : u"teams"_s}
        .join(u'|');
}

/// The row as a rule without a past.
Rule ruleIn(SheetRow& row, Lookups& lookups, const Rule& before)
{
    auto rule = before;
    rule.students.clear();
    rule.projects.clear();
    Context context{lookups};
    readFields(row, rule, context, fields);
    // "Exactly" is said in either column, or in both.
    if (rule.kind == Rule::Kind::Exactly && rule.most && rule.least.value_or(*rule.most) == *rule.most)
        rule.least = std::exchange(rule.most, std::nullopt);
    if (!row.has(u"kind"_s))
        row.report("rule.kind.missing",
            {QT_TRANSLATE_NOOP("core::Message", "The type of the rule is missing.")}, u"kind"_s);
    return rule;
}

} // namespace

RecordImport readRules(const Sheet& sheet, const Columns& columns, const Records& known)
{
    RecordImport import;
    Lookups lookups(known, columns.decisions);
    RowMerge<Rule> merge(known.rules);
    QHash<QString, RuleId> ids;
    for (const auto& rule : known.rules)
        ids.insert(keyOf(rule), rule.id);
    eachRow(sheet, columns, import.issues, [&](SheetRow& row) {
        SheetRow probe = row;
        const auto key = keyOf(ruleIn(probe, lookups, {}));
        const auto id = ids.value(key);
        const auto before = merge.before(id.isNull() ? RuleId::create() : id);
        auto rule = ruleIn(row, lookups, before);
        rule.campaign = known.campaign.id;
        if (rule.kind != Rule::Kind::Mates)
            rule.students = inOldOrder(before.students, rule.students);
        rule.projects = inOldOrder(before.projects, rule.projects);
        row.report(rule.issues());
        if (const auto earlier = merge.earlier(rule.id))
            reportRepeated(row, earlier->row, earlier->record == rule, "rule.kind.duplicate", u"kind"_s);
        else if (row.isGood()) {
            ids.insert(key, rule.id);
            merge.take(rule, row.row());
        }
    });
    merge.finish(import, import.records.rules, [&](const Rule* before, const Rule& after, int row) {
        return RecordDiff{.record = {.kind = RecordKind::Rule, .id = after.id.toString()},
            .name = labelOf(after.kind).text(),
            .changes = fieldChanges(before, after, fields, lookups, columns, row)};
    });
    import.questions = lookups.questions();
    return import;
}

Table rulesTable(const Records& records)
{
    QStringList rare;
    for (const auto* field : {"team", "attribute", "values", "least", "unit", "origin"})
        rare.append(headingOf(codeOf(SheetKind::Rules), QLatin1StringView(field)));
    return withoutBlank(
        tableOf(Tr::tr("Rules"), SheetKind::Rules, records.rules, Lookups(records), fields), rare);
}

} // namespace core
