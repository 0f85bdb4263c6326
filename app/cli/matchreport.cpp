// SPDX-License-Identifier: MIT
#include "app/cli/matchreport.h"

#include "app/cli/records.h"
#include "app/cli/report.h"
#include "core/matching/blockingpairs.h"

#include <QJsonArray>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::MatchReport)
};

/// The placements of a scenario, counted by what people ask first.
struct Count
{
    QMap<int, int> ranks; ///< Rank → students.
    int outside = 0;
    int noBallot = 0;
    QStringList unplaced; ///< Numbers.
    QStringList closed; ///< Titles.

    [[nodiscard]] int placed() const
    {
        const auto ranked = ranks.values();
        return std::accumulate(ranked.begin(), ranked.end(), outside + noBallot);
    }
};

Count counted(const core::Scenario& scenario, const core::Records& records)
{
    const auto students = core::byId(records.students);
    Count count;
    QSet<core::ProjectId> used;
    for (const auto& placement : scenario.placements) {
        const auto& student = students[placement.student];
        used.insert(placement.project);
        if (placement.project.isNull())
            count.unplaced.append(numberOf(student));
        else if (!student.hasBallot())
            ++count.noBallot;
        else if (const auto rank = student.rankOf(placement.project))
            ++count.ranks[*rank];
        else
            ++count.outside;
    }
    count.unplaced.sort();
    for (const auto& project : records.projects) {
        if (project.isOpen() && !used.contains(project.id))
            count.closed.append(project.title);
    }
    return count;
}

QJsonObject ranksToJson(const Count& count)
{
    QJsonObject ranks;
    for (auto rank = count.ranks.begin(); rank != count.ranks.end(); ++rank)
        ranks.insert(QString::number(rank.key()), rank.value());
    ranks.insert(u"unranked"_s, count.outside);
    ranks.insert(u"noWishes"_s, count.noBallot);
    return ranks;
}

QJsonArray placementsToJson(const core::Scenario& scenario, const core::Records& records)
{
    const auto students = core::byId(records.students);
    const auto projects = core::byId(records.projects);
    QMap<QString, QJsonObject> sorted;
    for (const auto& placement : scenario.placements) {
        if (placement.project.isNull())
            continue;
        const auto& student = students[placement.student];
        const auto rank = student.rankOf(placement.project);
        const auto number = numberOf(student);
        sorted.insert(number + placement.student.toString(),
            {{u"student"_s, number}, {u"project"_s, projects[placement.project].title},
                {u"team"_s, placement.team}, {u"rank"_s, rank ? QJsonValue(*rank) : QJsonValue()}});
    }
    QJsonArray list;
    for (const auto& entry : std::as_const(sorted))
        list.append(entry);
    return list;
}

} // namespace

QJsonArray toJson(const QList<core::StageResult>& stages)
{
    QJsonArray list;
    for (const auto& stage : stages)
        list.append(QJsonObject{{u"name"_s, stage.name}, {u"value"_s, stage.value}, {u"bound"_s, stage.bound},
            {u"method"_s, stage.method}});
    return list;
}

QJsonObject toJson(const MatchResult& result, const core::Records& records, const core::Issues& remarks)
{
    const auto& [scenario, outcome] = result;
    const auto count = counted(scenario, records);
    return {{u"scenario"_s, scenario.name}, {u"proven"_s, scenario.isProven}, {u"seconds"_s, outcome.elapsed},
        {u"cpu"_s, outcome.cpu}, {u"assigned"_s, count.placed()},
        {u"unassigned"_s, QJsonArray::fromStringList(count.unplaced)}, {u"ranks"_s, ranksToJson(count)},
        {u"rankSum"_s, outcome.rankSum}, {u"stages"_s, toJson(scenario.stages)},
        {u"blockingPairs"_s, core::blockingPairs(records, scenario).size()},
        {u"closedProjects"_s, QJsonArray::fromStringList(count.closed)},
        {u"placements"_s, placementsToJson(scenario, records)}, {u"issues"_s, toJson(remarks)}};
}

QString summary(const MatchResult& result, const core::Records& records)
{
    const auto& [scenario, outcome] = result;
    const auto count = counted(scenario, records);
    const QLocale locale;
    QStringList lines;
    lines.append(Tr::tr("Scenario “%1”").arg(scenario.name));
    lines.append(Tr::tr("Assigned: %1 of %2").arg(count.placed()).arg(scenario.placements.size()));
    QStringList ranks;
    for (auto rank = count.ranks.begin(); rank != count.ranks.end(); ++rank)
        ranks.append(Tr::tr("wish %1: %2").arg(rank.key()).arg(rank.value()));
    ranks.append(Tr::tr("outside the wishes: %1").arg(count.outside));
    ranks.append(Tr::tr("without a ballot: %1").arg(count.noBallot));
    lines.append(Tr::tr("Ranks: %1").arg(ranks.join(u", "_s)));
    if (!count.unplaced.isEmpty())
        lines.append(Tr::tr("Unplaced: %1").arg(count.unplaced.join(u", "_s)));
    if (!count.closed.isEmpty())
        lines.append(Tr::tr("Projects that stay closed: %1").arg(count.closed.join(u"; "_s)));
    lines.append(Tr::tr("Students who could rightly ask for a place elsewhere (blocking pairs): %1")
                     .arg(core::blockingPairs(records, scenario).size()));
    lines.append(scenario.isProven ? Tr::tr("Proven: no other plan is better in this order of objectives.")
                                   : Tr::tr("Not proven: the best plan found in the time."));
    lines.append(Tr::tr("Seconds: %1 (CPU of the solver: %2)")
                     .arg(locale.toString(outcome.elapsed, 'f', 2), locale.toString(outcome.cpu, 'f', 2)));
    return lines.join(u'\n');
}

} // namespace cli
