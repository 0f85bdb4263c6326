// SPDX-License-Identifier: MIT
#include "core/sheets/teamsheet.h"

#include "core/sheets/headings.h"
#include "core/sheets/lookup.h"

#include <QCollator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::TeamSheet)
};

/// A student where the scenario has put them, with those around.
struct Seat
{
    Placement placement;
    Student student;
    Project project;
    QList<Student> team;
};

struct TeamColumn
{
    const char* name;
    Cell (*write)(const Seat&, const Lookups&);
    int width = 16;
    bool isText = false;
};

/// A need that the people meet, in so far as they have the level.
int covered(const Need& need, const QList<Student>& people)
{
    const auto hasLevel = [&](const Student& student) {
        return std::ranges::any_of(student.skills, [&](const StudentSkill& skill) {
            return skill.skill == need.skill && skill.level >= need.level;
        });
    };
    return std::min(need.headCount, int(std::ranges::count_if(people, hasLevel)));
}

Cell writeOrganisation(const Seat& seat, const Lookups& lookups)
{
    return Cell::ofText(lookups.organisationsById.value(seat.project.organisation).name);
}

Cell writeTeam(const Seat& seat, const Lookups&)
{
    return seat.placement.project.isNull() ? Cell() : Cell::ofNumber(seat.placement.team);
}

Cell writeTutor(const Seat& seat, const Lookups& lookups)
{
    return Cell::ofText(lookups.volunteers.nameOf(seat.project.tutor));
}

Cell writeCohort(const Seat& seat, const Lookups& lookups)
{
    return Cell::ofText(lookups.cohortsById.value(seat.student.cohort).name);
}

Cell writeRank(const Seat& seat, const Lookups&)
{
    if (seat.placement.project.isNull())
        return {};
    if (const auto rank = seat.student.rankOf(seat.placement.project))
        return Cell::ofNumber(*rank);
    return Cell::ofText(wordOfCode(u"placement"_s, seat.student.hasBallot() ? u"outside"_s : u"noBallot"_s));
}

Cell writeSkills(const Seat& seat, const Lookups& lookups)
{
    QStringList names;
    for (const auto& need : seat.project.needs) {
        const auto name = lookups.skills.nameOf(need.skill);
        if (covered(need, {seat.student}) > 0 && !names.contains(name))
            names.append(name);
    }
    return Cell::ofText(names.join(u"; "_s));
}

Cell writeNeeds(const Seat& seat, const Lookups&)
{
    int asked = 0;
    int met = 0;
    for (const auto& need : seat.project.needs) {
        asked += need.headCount;
        met += covered(need, seat.team);
    }
    return asked > 0 ? Cell::ofText(Tr::tr("%1 of %2").arg(met).arg(asked)) : Cell();
}

Cell writePinned(const Seat& seat, const Lookups&)
{
    return Cell::ofText(wordOfCode(u"yesNo"_s, seat.placement.isPinned ? u"yes"_s : u"no"_s));
}

template<auto Member>
Cell writeStudent(const Seat& seat, const Lookups&)
{
    return Cell::ofText(seat.student.*Member);
}

Cell writeProject(const Seat& seat, const Lookups&)
{
    return Cell::ofText(seat.project.title);
}

constexpr std::array columns{
    TeamColumn{"project", writeProject, 40},
    TeamColumn{"organisation", writeOrganisation, 30},
    TeamColumn{"team", writeTeam, 8},
    TeamColumn{"tutor", writeTutor, 24},
    TeamColumn{"number", writeStudent<&Student::number>, 14, true},
    TeamColumn{"lastName", writeStudent<&Student::lastName>, 20},
    TeamColumn{"firstName", writeStudent<&Student::firstName>},
    TeamColumn{"email", writeStudent<&Student::email>, 30},
    TeamColumn{"cohort", writeCohort, 20},
    TeamColumn{"rank", writeRank, 16},
    TeamColumn{"skills", writeSkills, 40},
    TeamColumn{"needs", writeNeeds, 16},
    TeamColumn{"pinned", writePinned, 10},
};

using TeamKey = std::pair<ProjectId, int>;

/// The seats of active students; the scenario may know people who have left the records.
QList<Seat> seatsOf(const Records& records, const Scenario& scenario)
{
    QHash<StudentId, Placement> placements;
    for (const auto& placement : scenario.placements)
        placements.insert(placement.student, placement);
    const auto projects = byId(records.projects);
    QList<Seat> seats;
    QHash<TeamKey, QList<Student>> teams;
    for (const auto& student : records.students) {
        if (student.status != Student::Status::Active)
            continue;
        const auto placement = placements.value(student.id, {.student = student.id, .project = {}});
        if (!placement.project.isNull())
            teams[{placement.project, placement.team}].append(student);
        seats.append({placement, student, projects.value(placement.project), {}});
    }
    for (auto& seat : seats)
        seat.team = teams.value({seat.placement.project, seat.placement.team});
    return seats;
}

// By reference, team and name; the unplaced last.
void sort(QList<Seat>& seats)
{
    QCollator collator;
    collator.setNumericMode(true);
    const auto compare = [&](const QString& a, const QString& b) { return collator.compare(a, b); };
    std::ranges::stable_sort(seats, [&](const Seat& a, const Seat& b) {
        const bool isPlaced = !a.placement.project.isNull();
        if (isPlaced != !b.placement.project.isNull())
            return isPlaced;
        for (const int order : {compare(a.project.reference, b.project.reference),
                 a.placement.team - b.placement.team, compare(a.student.lastName, b.student.lastName),
                 compare(a.student.firstName, b.student.firstName),
                 compare(a.student.number, b.student.number)}) {
            if (order != 0)
                return order < 0;
        }
        return false;
    });
}

} // namespace

Table teamsTable(const Records& records, const Scenario& scenario)
{
    Table table;
    table.name = Tr::tr("Teams");
    for (const auto& column : columns)
        table.columns.append({.heading = headingOf(u"teams"_s, QLatin1StringView(column.name)),
            .width = column.width,
            .isText = column.isText});
    const Lookups lookups(records);
    auto seats = seatsOf(records, scenario);
    sort(seats);
    for (const auto& seat : std::as_const(seats)) {
        QList<Cell> cells;
        for (const auto& column : columns)
            cells.append(column.write(seat, lookups));
        table.rows.append(cells);
    }
    return table;
}

} // namespace core
