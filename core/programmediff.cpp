// SPDX-License-Identifier: MIT
#include "core/programmediff.h"

#include "core/workspace.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int MostNames = 5;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProgrammeDifference)
};

/// Every record of a programme, of all campaigns.
struct All
{
    explicit All(const Workspace& workspace)
        : organisations(workspace.store().organisations.all()), volunteers(workspace.store().volunteers.all())
    {
        for (const auto& campaign : workspace.store().campaigns.all()) {
            students += workspace.store().students.of(campaign.id);
            projects += workspace.store().projects.of(campaign.id);
            rules += workspace.store().rules.of(campaign.id);
            scenarios += workspace.store().scenarios.of(campaign.id);
        }
    }

    QList<Student> students;
    QList<Project> projects;
    QList<Organisation> organisations;
    QList<Volunteer> volunteers;
    QList<Rule> rules;
    QList<Scenario> scenarios;
};

QString nameOf(const Student& student)
{
    return student.fullName();
}

QString nameOf(const Project& project)
{
    return project.title;
}

QString nameOf(const Rule& rule)
{
    return rule.reason.isEmpty() ? rule.author : rule.reason;
}

QString nameOf(const auto& record)
{
    return record.name;
}

template<typename Record>
KindDifference difference(KindDifference::Kind kind, const QList<Record>& here, const QList<Record>& there)
{
    KindDifference found{.kind = kind,
        .countHere = int(here.size()),
        .countThere = int(there.size()),
        .onlyHere = {},
        .onlyThere = {},
        .changed = {}};
    QHash<QString, Record> others;
    for (const auto& record : there)
        others.insert(record.id.toString(), record);
    for (const auto& record : here) {
        const auto other = others.constFind(record.id.toString());
        if (other == others.cend())
            found.onlyHere.append(nameOf(record));
        else if (!(*other == record))
            found.changed.append(nameOf(record));
        others.remove(record.id.toString());
    }
    for (const auto& record : std::as_const(others))
        found.onlyThere.append(nameOf(record));
    const QCollator collator;
    for (auto* names : {&found.onlyHere, &found.onlyThere, &found.changed})
        std::ranges::sort(
            *names, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return found;
}

// The first few names; how many there are is said beside them.
QString some(QStringList names)
{
    names.removeAll(QString());
    const bool isCut = names.size() > MostNames;
    return names.isEmpty() ? QString()
                           : u" ("_s + names.mid(0, MostNames).join(u", "_s) + (isCut ? u", …)"_s : u")"_s);
}

} // namespace

QList<KindDifference> differences(const Workspace& here, const Workspace& there)
{
    const All now(here);
    const All then(there);
    using enum KindDifference::Kind;
    return {difference(Students, now.students, then.students),
        difference(Projects, now.projects, then.projects),
        difference(Organisations, now.organisations, then.organisations),
        difference(Volunteers, now.volunteers, then.volunteers), difference(Rules, now.rules, then.rules),
        difference(Scenarios, now.scenarios, then.scenarios)};
}

QString wordOf(KindDifference::Kind kind)
{
    using enum KindDifference::Kind;
    switch (kind) {
    case Students: return Tr::tr("Students");
    case Projects: return Tr::tr("Projects");
    case Organisations: return Tr::tr("Organisations");
    case Volunteers: return Tr::tr("Volunteers");
    case Rules: return Tr::tr("Rules");
    case Scenarios: return Tr::tr("Scenarios");
    }
    Q_UNREACHABLE();
}

QStringList sentences(const QList<KindDifference>& differences)
{
    QStringList found;
    for (const auto& difference : differences) {
        QStringList parts;
        if (const auto& names = difference.onlyThere; !names.isEmpty())
            parts.append(Tr::tr("%n come(s) back", nullptr, int(names.size())) + some(names));
        if (const auto& names = difference.onlyHere; !names.isEmpty())
            parts.append(Tr::tr("%n go(es)", nullptr, int(names.size())) + some(names));
        if (const auto& names = difference.changed; !names.isEmpty())
            parts.append(Tr::tr("%n become(s) as then", nullptr, int(names.size())) + some(names));
        if (!parts.isEmpty())
            found.append(Tr::tr("%1: %2.").arg(wordOf(difference.kind), parts.join(u", "_s)));
    }
    return found;
}

} // namespace core
