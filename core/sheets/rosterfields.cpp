// SPDX-License-Identifier: MIT
#include "core/sheets/rosterfields.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

void readEmail(Student& student, Entry& entry, StudentContext&)
{
    if (folded(entry.text) != u"anonymous")
        student.email = entry.text;
}

void readStatus(Student& student, Entry& entry, StudentContext&)
{
    student.status = readWord<Student::Status>(entry, u"studentStatus"_s, "student.status.unknownValue")
                         .value_or(student.status);
}

// Nobody is asked for a label without a purpose.
void readMixLabel(Student& student, Entry& entry, StudentContext& context)
{
    if (context.keepsMixLabels)
        student.mixLabel = entry.text;
    else
        entry.report("student.mixLabel.repaired",
            {QT_TRANSLATE_NOOP(
                "core::Message", "The mix label was dropped: no active rule asks for mix labels.")},
            Issue::Severity::Warning);
}

void readSlots(Student& student, Entry& entry, StudentContext& context)
{
    student.slots = context.week.read(entry, student.slots, "student.slots");
}

void readStudentLanguages(Student& student, Entry& entry, StudentContext&)
{
    student.languages = readLanguages(entry);
}

void readStudentCauses(Student& student, Entry& entry, StudentContext&)
{
    student.causes = readCauses(entry, "student.causes.format");
}

void readCarryOver(Student& student, Entry& entry, StudentContext&)
{
    readNumber(student.carryOver, entry, "student.carryOver.format");
}

Cell writeSlots(const Student& student, const Lookups& lookups)
{
    return slotCell(student.slots, lookups);
}

Cell writeLanguages(const Student& student, const Lookups&)
{
    return languageCell(student.languages);
}

Cell writeCauses(const Student& student, const Lookups&)
{
    return causeCell(student.causes);
}

Cell writeCarryOver(const Student& student, const Lookups&)
{
    return student.carryOver > 0 ? Cell::ofNumber(student.carryOver) : Cell();
}

Cell writeSchool(const Student& student, const Lookups& lookups)
{
    const auto cohort = lookups.cohortsById.value(student.cohort);
    return Cell::ofText(lookups.schoolsById.value(cohort.school).name);
}

Cell writeCohort(const Student& student, const Lookups& lookups)
{
    return Cell::ofText(lookups.cohortsById.value(student.cohort).name);
}

Cell writeStatus(const Student& student, const Lookups&)
{
    return writeWord(student.status, u"studentStatus"_s);
}

} // namespace

const std::array<StudentField, 15> rosterFields{
    StudentField{"number", readText<&Student::number>, writeText<&Student::number>, 14, true},
    StudentField{"lastName", readText<&Student::lastName>, writeText<&Student::lastName>, 20},
    StudentField{"firstName", readText<&Student::firstName>, writeText<&Student::firstName>},
    StudentField{"email", readEmail, writeText<&Student::email>, 30},
    StudentField{"school", nullptr, writeSchool, 24},
    StudentField{"cohort", nullptr, writeCohort, 20},
    StudentField{"track", readText<&Student::track>, writeText<&Student::track>},
    StudentField{"group", readText<&Student::group>, writeText<&Student::group>, 12, true},
    StudentField{"status", readStatus, writeStatus, 12},
    StudentField{"slots", readSlots, writeSlots, 40},
    StudentField{"languages", readStudentLanguages, writeLanguages},
    StudentField{"causes", readStudentCauses, writeCauses, 12, true},
    StudentField{"mixLabel", readMixLabel, writeText<&Student::mixLabel>},
    StudentField{"carryOver", readCarryOver, writeCarryOver, 12},
    StudentField{"remarks", readText<&Student::remarks>, writeText<&Student::remarks>, 30},
};

} // namespace core
