// SPDX-License-Identifier: MIT
#include "core/sheets/cardsheets.h"

#include "core/sheets/exports.h"
#include "core/sheets/headings.h"
#include "core/sheets/lookup.h"
#include "core/sheets/needtext.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::CardSheets)
};

Table emptyCard(const QString& name)
{
    Table card;
    card.name = name;
    card.hasFilter = false;
    return card;
}

void addLine(Table& card, const QString& what, const QString& value)
{
    if (!value.isEmpty())
        card.rows.append({Cell::ofText(what), Cell::ofText(value)});
}

QString heading(const QString& section, const QString& field)
{
    return headingOf(section, field);
}

QString contactText(const Organisation& organisation)
{
    if (organisation.contacts.isEmpty())
        return {};
    const auto& contact = organisation.contacts.constFirst();
    QStringList parts{
        contact.firstName + u' ' + contact.lastName, contact.role, contact.email, contact.phone};
    for (auto& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

// What everybody may know of a project.
void describe(Table& card, const Project& project, const Lookups& lookups)
{
    const auto organisation = lookups.organisationsById.value(project.organisation);
    addLine(card, heading(u"projects"_s, u"organisation"_s), organisation.name);
    addLine(card, heading(u"projects"_s, u"summary"_s), project.summary);
    addLine(card, heading(u"projects"_s, u"problem"_s), project.problem);
    addLine(card, heading(u"projects"_s, u"tutor"_s), lookups.volunteers.nameOf(project.tutor));
    addLine(card, heading(u"projects"_s, u"requiredNeeds"_s), needsText(project.needs, true, lookups));
    addLine(card, heading(u"projects"_s, u"wishedNeeds"_s), needsText(project.needs, false, lookups));
}

void addContact(Table& card, const Project& project, const Lookups& lookups)
{
    addLine(card, Tr::tr("Contact"), contactText(lookups.organisationsById.value(project.organisation)));
}

using Teams = QMap<int, QList<StudentId>>;

/// Who works on the project, by team.
Teams teamsOf(const Project& project, const Scenario& scenario)
{
    Teams teams;
    for (const auto& placement : scenario.placements) {
        if (placement.project == project.id)
            teams[placement.team].append(placement.student);
    }
    return teams;
}

/// The members as the table of teams has them, without what stands in the head of the card.
Table membersTable(const Records& records, const Scenario& scenario, const Project& project,
    const QList<StudentId>& members, bool isPublic)
{
    static const QStringList inHead{u"project"_s, u"organisation"_s, u"team"_s, u"tutor"_s, u"needs"_s};
    auto own = records;
    own.projects = {project};
    own.students.removeIf([&](const Student& student) { return !members.contains(student.id); });
    const auto audience = isPublic ? Audience::Students : Audience::Staff;
    const auto table = exportTables(own, scenario, ExportKind::Teams, audience).constFirst();
    return withoutColumns(table, ExportKind::Teams, inHead);
}

// The first columns hold the head of the card as well, hence their width.
void finishColumns(Table& card, const QString& title, const QString& name, qsizetype count)
{
    card.columns
        = {{.heading = title, .width = 26, .wraps = true}, {.heading = name, .width = 60, .wraps = true}};
    while (card.columns.size() < count)
        card.columns.append({.heading = {}, .width = 20, .wraps = true});
}

void addMembers(Table& card, const Table& members)
{
    QList<Cell> headings;
    for (const auto& column : members.columns)
        headings.append(Cell::ofText(column.heading));
    card.rows.append(QList<Cell>{});
    card.rows.append(headings);
    card.rows += members.rows;
}

QString shortName(const Project& project)
{
    return project.reference.isEmpty() ? project.title : project.reference;
}

void addDemand(Table& card, const Project& project, const Records& records)
{
    QMap<int, int> byRank;
    for (const auto& student : records.students) {
        if (const auto rank = student.rankOf(project.id))
            ++byRank[*rank];
    }
    for (auto it = byRank.begin(); it != byRank.end(); ++it)
        card.rows.append({Cell::ofText(u"%1 %2"_s.arg(heading(u"students"_s, u"wish"_s)).arg(it.key())),
            Cell::ofText(Tr::tr("%n student(s)", nullptr, it.value()))});
}

void addSizes(Table& card, const Project& project)
{
    addLine(card, Tr::tr("Team"),
        Tr::tr("%1 to %2 members, ideally %3")
            .arg(project.teamMin)
            .arg(project.teamMax)
            .arg(project.teamIdeal));
    addLine(card, heading(u"projects"_s, u"teamsMax"_s), QString::number(project.teamsMax));
}

} // namespace

QList<Table> teamCards(const Records& records, const Scenario& scenario, bool isPublic)
{
    const Lookups lookups(records);
    QList<Table> cards;
    for (const auto& project : records.projects) {
        const auto teams = teamsOf(project, scenario);
        for (auto team = teams.begin(); team != teams.end(); ++team) {
            const auto name = Tr::tr("%1 team %2").arg(shortName(project)).arg(team.key());
            auto card = emptyCard(name);
            describe(card, project, lookups);
            if (!isPublic)
                addContact(card, project, lookups);
            const auto members = membersTable(records, scenario, project, *team, isPublic);
            addMembers(card, members);
            finishColumns(card, name, project.title, members.columns.size());
            cards.append(card);
        }
    }
    return cards;
}

QList<Table> projectCards(const Records& records, const std::optional<Scenario>& scenario, bool isPublic)
{
    const Lookups lookups(records);
    QList<Table> cards;
    for (const auto& project : records.projects) {
        auto card = emptyCard(shortName(project));
        describe(card, project, lookups);
        addSizes(card, project);
        if (!isPublic) {
            addContact(card, project, lookups);
            addDemand(card, project, records);
        }
        qsizetype width = 2;
        const auto teams = scenario ? teamsOf(project, *scenario) : Teams();
        for (const auto& team : teams) {
            const auto members = membersTable(records, *scenario, project, team, isPublic);
            addMembers(card, members);
            width = std::max(width, members.columns.size());
        }
        finishColumns(card, shortName(project), project.title, width);
        cards.append(card);
    }
    return cards;
}

} // namespace core
