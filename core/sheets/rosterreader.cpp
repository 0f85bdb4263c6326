// SPDX-License-Identifier: MIT
#include "core/sheets/classmates.h"
#include "core/sheets/cohortbook.h"
#include "core/sheets/fullname.h"
#include "core/sheets/moment.h"
#include "core/sheets/rosterfields.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/skillcell.h"
#include "core/sheets/slotbook.h"
#include "core/sheets/wishsheet.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Reads all rows of one sheet; knows what earlier rows have made.
class RosterReader
{
public:
    RosterReader(const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort);

    void read(SheetRow& row);
    [[nodiscard]] RecordImport finish(const Issues& issues);

private:
    using Ids = QList<StudentId>;

    std::optional<StudentId> find(SheetRow& row);
    std::optional<StudentId> findVoter(SheetRow& row);
    std::optional<StudentId> findByNumber(SheetRow& row, const QString& number);
    std::optional<StudentId> findByName(SheetRow& row);
    std::optional<StudentId> one(SheetRow& row, const Ids& ids, const QString& field) const;
    bool readName(SheetRow& row, Student& student) const;
    void reportGuess(SheetRow& row, const Student& student) const;
    bool isUnknownVoter(SheetRow& row, const Student& student);
    void noteWidth(SheetRow& row);
    void takeOrCompare(SheetRow& row, const Student& student);
    void replaceEarlier(SheetRow& row, const Student& student, int earlierRow);
    [[nodiscard]] QDateTime moment(const SheetRow& row) const;
    [[nodiscard]] QString keyOf(const SheetRow& row) const;
    void remember(const Student& student);

    const Columns& m_columns;
    QString m_cohort;
    Lookups m_lookups;
    CohortBook m_cohorts;
    SlotBook m_week;
    bool m_keepsMixLabels;
    RowMerge<Student> m_merge;
    Voters m_voters;
    Classmates m_classmates;
    DayOrder m_dayOrder = DayOrder::Unclear;
    QHash<int, QDateTime> m_moments; // of the answers, by row
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

QStringList textsBelow(const Sheet& sheet, const Columns& columns, const QString& field)
{
    QStringList texts;
    for (const auto& column : columns.list) {
        for (auto it = sheet.rows.upperBound(columns.headerRow);
             column.field.name == field && it != sheet.rows.end(); ++it)
            texts.append(it->value(column.at).shown());
    }
    return texts;
}

RosterReader::RosterReader(
    const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort)
    : m_columns(columns)
    , m_cohort(cohort)
    , m_lookups(known, columns.decisions)
    , m_cohorts(known)
    , m_week(known)
    , m_keepsMixLabels(std::ranges::any_of(known.rules,
          [](const Rule& rule) { return rule.isActive() && rule.attribute == Rule::Attribute::MixLabel; }))
    , m_merge(known.students)
    , m_voters(known, columns)
    , m_classmates(known, m_voters)
    , m_dayOrder(dayOrderOf(textsBelow(sheet, columns, u"submitted"_s)))
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

// In a survey the name is what people typed; the roster's number and names stay as they are.
std::optional<StudentId> RosterReader::findVoter(SheetRow& row)
{
    Student named;
    readName(row, named);
    const auto typed = QStringList{named.firstName, named.lastName}.join(u' ').trimmed();
    return m_voters.find(row, typed);
}

std::optional<StudentId> RosterReader::find(SheetRow& row)
{
    if (m_columns.kind != SheetKind::Students)
        return findVoter(row);
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

// What the roster says about who somebody is counts more than what is typed into a form.
void keepIdentity(Student& student, const Student& before)
{
    for (const auto member : {&Student::number, &Student::lastName, &Student::firstName, &Student::email}) {
        if (!(before.*member).isEmpty())
            student.*member = before.*member;
    }
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
    const auto before = student;
    const bool isOnRoster = m_columns.kind != SheetKind::Students && m_merge.isKnown(student.id);
    if (isUnknownVoter(row, student))
        return;
    if (!isOnRoster) {
        const auto named = row.text(u"cohort"_s);
        const auto cohort = m_cohorts.cohortOf(
            row, row.text(u"school"_s), named.isEmpty() ? m_cohort : named, student.cohort);
        if (!cohort)
            return;
        student.cohort = *cohort;
        m_lookups.cohortsById.insert(*cohort, m_cohorts.cohort(*cohort));
    }
    StudentContext context{.week = m_week, .keepsMixLabels = m_keepsMixLabels};
    readFields(row, student, context, rosterFields);
    if (isOnRoster)
        keepIdentity(student, before);
    else if (!readName(row, student))
        reportGuess(row, student);
    readSkills(row, student, m_lookups);
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

QString RosterReader::keyOf(const SheetRow& row) const
{
    return row.has(u"number"_s) ? u"number"_s : row.has(u"email"_s) ? u"email"_s : u"lastName"_s;
}

QDateTime RosterReader::moment(const SheetRow& row) const
{
    return momentOf(row.text(u"submitted"_s), m_dayOrder);
}

void RosterReader::takeOrCompare(SheetRow& row, const Student& student)
{
    const auto earlier = m_merge.earlier(student.id);
    if (!earlier) {
        if (row.isGood()) {
            remember(student);
            m_merge.take(student, row.row());
            m_moments.insert(row.row(), moment(row));
            m_classmates.read(row, student.id);
        }
        return;
    }
    if (m_columns.kind != SheetKind::Students) {
        replaceEarlier(row, student, earlier->row);
        return;
    }
    const auto key = keyOf(row);
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

// Somebody answered twice: the last answer counts.
void RosterReader::replaceEarlier(SheetRow& row, const Student& student, int earlierRow)
{
    if (!row.isGood())
        return;
    const auto now = moment(row);
    const auto then = m_moments.value(earlierRow);
    const bool isLater = !now.isValid() || !then.isValid() || now >= then;
    const int counts = isLater ? row.row() : earlierRow;
    const int superseded = isLater ? earlierRow : row.row();
    row.report("student.wishes.superseded",
        {QT_TRANSLATE_NOOP(
             "core::Message", "%1 answered twice: the later answer in row %2 counts, not row %3."),
            {student.fullName(), QString::number(counts), QString::number(superseded)}},
        keyOf(row), Issue::Severity::Warning);
    if (!isLater)
        return;
    m_merge.replace(student, row.row());
    m_moments.insert(row.row(), now);
    m_classmates.read(row, student.id);
}

RecordDiff describe(
    const Student* before, const Student& after, const Lookups& lookups, const Columns& columns, int row)
{
    return {.record = {.kind = RecordKind::Student, .id = after.id.toString()},
        .name = after.fullName(),
        .changes = fieldChanges(before, after, rosterFields, lookups, columns, row)
            + skillChanges(before, after, lookups, columns, row)
            + wishChanges(before, after, lookups, columns, row)};
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
    for (const auto& school : std::as_const(import.records.schools))
        m_lookups.schoolsById.insert(school.id, school);
    m_merge.finish(
        import, import.records.students, [&](const Student* before, const Student& after, int row) {
            return describe(before, after, m_lookups, m_columns, row);
        });
    m_classmates.finish(import);
    import.questions = m_lookups.questions() + m_voters.asked();
    return import;
}

} // namespace

RecordImport readStudents(
    const Sheet& sheet, const Columns& columns, const Records& known, const QString& cohort)
{
    RosterReader reader(sheet, columns, known, cohort);
    Issues issues;
    eachRow(sheet, columns, issues, [&](SheetRow& row) { reader.read(row); });
    return reader.finish(issues);
}

} // namespace core
