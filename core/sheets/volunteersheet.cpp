// SPDX-License-Identifier: MIT
#include "core/sheets/volunteersheet.h"

#include "core/sheets/needtext.h"
#include "core/sheets/officialnumber.h"
#include "core/sheets/slotbook.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::VolunteerSheet)
};

struct Context
{
    Lookups& lookups;
    SlotBook& week;
};

using VolunteerField = Field<Volunteer, Context>;

void readRoles(Volunteer& volunteer, Entry& entry, Context&)
{
    QSet<Volunteer::Role> named;
    for (const auto& part : entry.text.split(u';', Qt::SkipEmptyParts)) {
        const auto word = part.trimmed();
        const auto code = codeOfWord(u"volunteerRole"_s, word);
        const auto role = code ? fromCode<Volunteer::Role>(*code) : std::nullopt;
        if (role)
            named.insert(*role);
        else if (!word.isEmpty())
            refuseWord(entry, word, u"volunteerRole"_s, "volunteer.roles.unknownValue");
    }
    volunteer.roles.clear();
    for (const auto& known : codes(Volunteer::Role())) {
        if (named.contains(known.value))
            volunteer.roles.append(known.value);
    }
}

Cell writeRoles(const Volunteer& volunteer, const Lookups&)
{
    QStringList words;
    for (const auto role : volunteer.roles)
        words.append(wordOfCode(u"volunteerRole"_s, codeOf(role)));
    return joined(words);
}

void readCapacity(Volunteer& volunteer, Entry& entry, Context&)
{
    int capacity = volunteer.capacity.value_or(0);
    readNumber(capacity, entry, "volunteer.capacity.format");
    volunteer.capacity = capacity;
}

Cell writeCapacity(const Volunteer& volunteer, const Lookups&)
{
    return volunteer.capacity ? Cell::ofNumber(*volunteer.capacity) : Cell();
}

void readMentorCapacity(Volunteer& volunteer, Entry& entry, Context&)
{
    int capacity = volunteer.mentorCapacity.value_or(0);
    readNumber(capacity, entry, "volunteer.mentorCapacity.format");
    volunteer.mentorCapacity = capacity;
}

Cell writeMentorCapacity(const Volunteer& volunteer, const Lookups&)
{
    return volunteer.mentorCapacity ? Cell::ofNumber(*volunteer.mentorCapacity) : Cell();
}

/// Written as the needs of a project are.
void readMentorSkills(Volunteer& volunteer, Entry& entry, Context& context)
{
    QList<VolunteerSkill> skills;
    for (const auto& need : readNeeds(entry, false, context.lookups)) {
        if (std::ranges::find(skills, need.skill, &VolunteerSkill::skill) == skills.end())
            skills.append({.skill = need.skill, .level = need.level});
    }
    volunteer.skills = inOldOrder(volunteer.skills, skills);
}

Cell writeMentorSkills(const Volunteer& volunteer, const Lookups& lookups)
{
    QStringList texts;
    for (const auto& skill : volunteer.skills)
        texts.append(u"%1 >= %2"_s.arg(lookups.skills.nameOf(skill.skill), codeOf(skill.level)));
    return joined(texts);
}

void readSlots(Volunteer& volunteer, Entry& entry, Context& context)
{
    volunteer.slots = context.week.read(entry, volunteer.slots, "volunteer.slots");
}

Cell writeSlots(const Volunteer& volunteer, const Lookups& lookups)
{
    return slotCell(volunteer.slots, lookups);
}

constexpr std::array fields{
    VolunteerField{"name", nullptr, writeText<&Volunteer::name>, 24},
    VolunteerField{"roles", readRoles, writeRoles, 24},
    VolunteerField{"capacity", readCapacity, writeCapacity, 12},
    VolunteerField{"mentorCapacity", readMentorCapacity, writeMentorCapacity, 12},
    VolunteerField{"skills", readMentorSkills, writeMentorSkills, 40},
    VolunteerField{"slots", readSlots, writeSlots, 40},
    VolunteerField{"email", readText<&Volunteer::email>, writeText<&Volunteer::email>, 30},
    VolunteerField{"phone",
        [](Volunteer& volunteer, Entry& entry, Context&) {
            readPhone(volunteer.phone, entry, "volunteer.phone");
        },
        writeText<&Volunteer::phone>, 16, true},
    VolunteerField{"employer", readText<&Volunteer::employer>, writeText<&Volunteer::employer>, 30},
};

/// The name as one: a sheet may keep first and last names apart.
QString nameIn(const SheetRow& row)
{
    const bool isWhole = !row.has(u"lastName"_s) && !row.has(u"firstName"_s);
    const auto last = row.has(u"lastName"_s) ? u"lastName"_s : u"name"_s;
    return isWhole ? row.text(u"name"_s)
                   : QStringList{row.text(u"firstName"_s), row.text(last)}.join(u' ').trimmed();
}

/// Finds volunteers by e-mail or, when neither e-mail speaks against it, by name.
class VolunteerKeys
{
public:
    void add(const Volunteer& volunteer)
    {
        if (!volunteer.email.isEmpty())
            m_emails.insert(folded(volunteer.email), volunteer.id);
        m_names.insert(folded(volunteer.name), volunteer.id);
    }

    [[nodiscard]] VolunteerId find(const QString& email, const QString& name) const
    {
        const auto byEmail = email.isEmpty() ? VolunteerId() : m_emails.value(folded(email));
        return !byEmail.isNull() || name.isEmpty() ? byEmail : m_names.value(folded(name));
    }

private:
    QHash<QString, VolunteerId> m_emails;
    QHash<QString, VolunteerId> m_names;
};

} // namespace

RecordImport readVolunteers(const Sheet& sheet, const Columns& columns, const Records& known)
{
    RecordImport import;
    RowMerge<Volunteer> merge(known.volunteers);
    Lookups lookups(known, columns.decisions);
    SlotBook week(known);
    VolunteerKeys keys;
    for (const auto& volunteer : known.volunteers)
        keys.add(volunteer);
    eachRow(sheet, columns, import.issues, [&](SheetRow& row) {
        const auto name = nameIn(row);
        const auto found = keys.find(row.text(u"email"_s), name);
        auto volunteer = merge.before(found.isNull() ? VolunteerId::create() : found);
        Context context{.lookups = lookups, .week = week};
        readFields(row, volunteer, context, fields);
        if (!name.isEmpty())
            volunteer.name = name;
        row.report(volunteer.issues());
        if (const auto earlier = merge.earlier(volunteer.id))
            reportRepeated(row, earlier->row, earlier->record == volunteer, "volunteer.name.duplicate",
                row.has(u"name"_s) ? u"name"_s : u"lastName"_s);
        else if (row.isGood()) {
            keys.add(volunteer);
            merge.take(volunteer, row.row());
        }
    });
    week.finish(import);
    import.questions = lookups.questions();
    merge.finish(
        import, import.records.volunteers, [&](const Volunteer* before, const Volunteer& after, int row) {
            return RecordDiff{.record = {.kind = RecordKind::Volunteer, .id = after.id.toString()},
                .name = after.name,
                .changes = fieldChanges(before, after, fields, lookups, columns, row)};
        });
    return import;
}

Table volunteersTable(const Records& records)
{
    QStringList rare;
    for (const auto* field : {"mentorCapacity", "skills", "slots"})
        rare.append(headingOf(codeOf(SheetKind::Volunteers), QLatin1StringView(field)));
    return withoutBlank(
        tableOf(Tr::tr("Volunteers"), SheetKind::Volunteers, records.volunteers, Lookups(records), fields),
        rare);
}

} // namespace core
