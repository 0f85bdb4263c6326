// SPDX-License-Identifier: MIT
#include "core/sheets/rostersheet.h"

#include "core/sheets/cohortbook.h"
#include "core/sheets/fullname.h"
#include "core/sheets/rosterfields.h"
#include "core/sheets/skillcell.h"
#include "core/sheets/slotbook.h"
#include "core/sheets/wishsheet.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::RosterSheet)
};

/// Reads all rows of one sheet; knows what earlier rows have made.
class RosterReader
{
public:
    RosterReader(const Columns& columns, const Records& known, const QString& cohort);

    void read(SheetRow& row);
    [[nodiscard]] RecordImport finish(const Issues& issues);

private:
    using Ids = QList<StudentId>;

    std::optional<StudentId> find(SheetRow& row);
    std::optional<StudentId> findByNumber(SheetRow& row, const QString& number);
    std::optional<StudentId> findByName(SheetRow& row);
    std::optional<StudentId> one(SheetRow& row, const Ids& ids, const QString& field) const;
    bool readName(SheetRow& row, Student& student) const;
    void reportGuess(SheetRow& row, const Student& student) const;
    bool isUnknownVoter(SheetRow& row, const Student& student);
    void noteWidth(SheetRow& row);
    void takeOrCompare(SheetRow& row, const Student& student);
    void remember(const Student& student);

    const Columns& m_columns;
    QString m_cohort;
    Lookups m_lookups;
    CohortBook m_cohorts;
    SlotBook m_week;
    bool m_keepsMixLabels;
    RowMerge<Student> m_merge;
    QHash<QString, Ids> m_numbers;
    QHash<QString, Ids> m_emails;
    QHash<QString, Ids> m_names;
    QHash<StudentId, SchoolId> m_schools;
    QSet<int> m_widths; // of the numbers that consist of digits
    bool m_hasNumberCells = false;
};

QString nameKey(const QString& lastName, const QString& firstName)
{
    return folded(lastName + u' ' + firstName);
}

RosterReader::RosterReader(const Columns& columns, const Records& known, const QString& cohort)
    : m_columns(columns)
    , m_cohort(cohort)
    , m_lookups(known)
    , m_cohorts(known)
    , m_week(known)
    , m_keepsMixLabels(std::ranges::any_of(known.rules,
          [](const Rule& rule) { return rule.isActive() && rule.attribute == Rule::Attribute::MixLabel; }))
    , m_merge(known.students)
{
    for (const auto& student : known.students)
        remember(student);
}

void RosterReader::remember(const Student& student)
{
    const auto add = [&](QHash<QString, Ids>& ids, const QString& key) {
        if (!key.isEmpty() && !ids[key].contains(student.id))
            ids[key].append(student.id);
    };
    add(m_numbers, folded(student.number));
    add(m_emails, folded(student.email));
    add(m_names, nameKey(student.lastName, student.firstName));
    m_schools.insert(student.id, m_cohorts.schoolOf(student.cohort));
}

// A null id stands for a new student, nothing for one who cannot be told from others.
std::optional<StudentId> RosterReader::one(SheetRow& row, const Ids& ids, const QString& field) const
{
    if (ids.size() < 2)
        return ids.value(0);
    row.report("student.number.ambiguous",
        {QT_TRANSLATE_NOOP(
             "core::Message", "Several students are “%1”; add a number, an e-mail or a school."),
            {row.text(field)}},
        field);
    return std::nullopt;
}

std::optional<StudentId> RosterReader::findByNumber(SheetRow& row, const QString& number)
{
    auto ids = m_numbers.value(folded(number));
    const auto school = row.text(u"school"_s);
    if (!school.isEmpty())
        ids.removeIf([&](StudentId id) { return m_schools.value(id) != m_cohorts.findSchool(school); });
    if (!ids.isEmpty())
        return one(row, ids, u"number"_s);
    // Known by e-mail alone so far: now gets a number.
    const auto sameEmail = m_emails.value(folded(row.text(u"email"_s)));
    const bool isNumberless
        = sameEmail.size() == 1 && m_merge.before(sameEmail.constFirst()).number.isEmpty();
    return isNumberless && m_merge.isKnown(sameEmail.constFirst()) ? sameEmail.constFirst() : StudentId();
}

std::optional<StudentId> RosterReader::findByName(SheetRow& row)
{
    Student named;
    readName(row, named);
    const auto ids = m_names.value(nameKey(named.lastName, named.firstName));
    if (!ids.isEmpty())
        row.report("student.fullName.weakKey",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” was recognised by name only."), {named.fullName()}},
            u"lastName"_s, Issue::Severity::Warning);
    return one(row, ids, row.has(u"lastName"_s) ? u"lastName"_s : u"fullName"_s);
}

std::optional<StudentId> RosterReader::find(SheetRow& row)
{
    if (const auto number = row.text(u"number"_s); !number.isEmpty())
        return findByNumber(row, number);
    if (const auto email = row.text(u"email"_s); !email.isEmpty() && folded(email) != u"anonymous")
        return one(row, m_emails.value(folded(email)), u"email"_s);
    return findByName(row);
}

// False: the full name was taken apart by guess.
bool RosterReader::readName(SheetRow& row, Student& student) const
{
    const auto whole = row.text(u"fullName"_s);
    if (row.has(u"lastName"_s)) {
        student.lastName = row.text(u"lastName"_s);
        if (row.has(u"firstName"_s))
            student.firstName = row.text(u"firstName"_s);
    } else if (!whole.isEmpty() && folded(whole) != folded(student.fullName())) {
        student.lastName = whole;
        return splitName(student.lastName, student.firstName);
    }
    return true;
}

void RosterReader::reportGuess(SheetRow& row, const Student& student) const
{
    row.report("student.fullName.repaired",
        {QT_TRANSLATE_NOOP("core::Message", "The last name was taken to be “%1”, the first name “%2”."),
            {student.lastName, student.firstName}},
        u"fullName"_s, Issue::Severity::Warning);
}

// A ballot sheet without names must not make students.
bool RosterReader::isUnknownVoter(SheetRow& row, const Student& student)
{
    const bool hasNames = m_columns.has(u"lastName"_s) || m_columns.has(u"fullName"_s);
    if (hasNames || m_merge.isKnown(student.id))
        return false;
    row.each(row.has(u"number"_s) ? u"number"_s : u"email"_s, [&](Entry& entry) {
        refuseName(entry, entry.text, false, m_lookups.students.suggestions(entry.text),
            {"student.number",
                QT_TRANSLATE_NOOP(
                    "core::Message", "“%1” is not a known student, and the sheet has no names to make one."),
                QT_TRANSLATE_NOOP("core::Message", "“%1” is not a known student. Near it: %2.")});
    });
    return true;
}

void RosterReader::read(SheetRow& row)
{
    const auto found = find(row);
    if (!found)
        return;
    auto student = m_merge.before(found->isNull() ? StudentId::create() : *found);
    if (isUnknownVoter(row, student))
        return;
    const auto named = row.text(u"cohort"_s);
    const auto cohort
        = m_cohorts.cohortOf(row, row.text(u"school"_s), named.isEmpty() ? m_cohort : named, student.cohort);
    if (!cohort)
        return;
    student.cohort = *cohort;
    m_lookups.cohortsById.insert(*cohort, m_cohorts.cohort(*cohort));
    StudentContext context{.week = m_week, .keepsMixLabels = m_keepsMixLabels};
    readFields(row, student, context, rosterFields);
    if (!readName(row, student))
        reportGuess(row, student);
    readSkills(row, student);
    row.report(student.issues());
    if (const auto wishes = readBallot(row, student, m_lookups))
        student.wishes = *wishes;
    noteWidth(row);
    takeOrCompare(row, student);
}

void RosterReader::noteWidth(SheetRow& row)
{
    row.each(u"number"_s, [&](Entry& entry) {
        const bool isDigits = std::ranges::all_of(entry.text, [](QChar c) { return c.isDigit(); });
        m_widths.insert(isDigits ? int(entry.text.size()) : 0);
        m_hasNumberCells = m_hasNumberCells || entry.isNumber;
    });
}

void RosterReader::takeOrCompare(SheetRow& row, const Student& student)
{
    const auto earlier = m_merge.earlier(student.id);
    if (!earlier) {
        if (row.isGood()) {
            remember(student);
            m_merge.take(student, row.row());
        }
        return;
    }
    const auto key = row.has(u"number"_s) ? u"number"_s : row.has(u"email"_s) ? u"email"_s : u"lastName"_s;
    const bool isSamePerson = nameKey(student.lastName, student.firstName)
        == nameKey(earlier->record.lastName, earlier->record.firstName);
    if (isSamePerson && student.wishes != earlier->record.wishes)
        row.report("student.wishes.conflict",
            {QT_TRANSLATE_NOOP("core::Message", "%1 has other wishes in row %2; keep the row that holds."),
                {student.fullName(), QString::number(earlier->row)}},
            key);
    else
        reportRepeated(row, earlier->row, student == earlier->record, "student.number.duplicate", key);
}

RecordImport RosterReader::finish(const Issues& issues)
{
    RecordImport import;
    import.issues = issues;
    m_widths.remove(0);
    if (m_hasNumberCells && m_widths.size() > 1)
        import.issues.append(Issue{.code = "student.number.format",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                "The student numbers differ in length: the spreadsheet may have dropped leading zeros.")},
            .severity = Issue::Severity::Warning});
    m_cohorts.finish(import);
    m_week.finish(import);
    m_merge.finish(import, import.records.students);
    return import;
}

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

RecordImport readStudents(
    const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort)
{
    RosterReader reader(columns, known, cohort);
    Issues issues;
    eachRow(sheet, columns, issues, [&](SheetRow& row) { reader.read(row); });
    return reader.finish(issues);
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
