// SPDX-License-Identifier: MIT
#include "app/cli/importreport.h"

#include "app/cli/report.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

using State = core::RecordDiff::State;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ImportReport)
};

QJsonObject toJson(const core::RecordDiff& row)
{
    QJsonArray changes;
    for (const auto& change : row.changes)
        changes.append(QJsonObject{{u"field"_s, change.field}, {u"before"_s, change.before},
            {u"after"_s, change.after}, {u"cell"_s, change.address}});
    return {{u"state"_s, core::codeOf(row.state)}, {u"id"_s, row.record.id}, {u"name"_s, row.name},
        {u"row"_s, row.row}, {u"changes"_s, changes}, {u"issues"_s, cli::toJson(row.issues)}};
}

QJsonObject toJson(const core::Question& question)
{
    QJsonArray candidates;
    for (const auto& candidate : question.candidates)
        candidates.append(QJsonObject{{u"id"_s, candidate.id}, {u"name"_s, candidate.name}});
    QJsonArray rows;
    for (const auto& place : question.places)
        rows.append(place.row);
    return {{u"subject"_s, core::codeOf(question.subject)}, {u"text"_s, question.text},
        {u"candidates"_s, candidates}, {u"rows"_s, rows}, {u"mayBeNew"_s, question.mayBeNew}};
}

QJsonArray toJson(const core::SheetMapping& mapping, const core::Records& known)
{
    QJsonArray columns;
    for (const auto& column : mapping.columns)
        columns.append(QJsonObject{{u"heading"_s, column.heading}, {u"field"_s, column.field.name},
            {u"detail"_s, column.field.detail}, {u"reason"_s, core::codeOf(column.reason)},
            {u"label"_s,
                core::labelOf(column.field, mapping.kind.value_or(core::SheetKind::Students), known)}});
    return columns;
}

QString counts(const core::ImportDiff& diff)
{
    return Tr::tr("%1 new, %2 changed, %3 unchanged", "records")
        .arg(diff.count(State::New))
        .arg(diff.count(State::Changed))
        .arg(diff.count(State::Unchanged));
}

} // namespace

QJsonObject toJson(
    const core::ImportDiff& diff, const core::SheetMapping& mapping, const core::Records& known)
{
    QJsonArray rows;
    for (const auto& row : diff.rows)
        rows.append(toJson(row));
    QJsonArray questions;
    for (const auto& question : diff.questions)
        questions.append(toJson(question));
    return {{u"kind"_s, mapping.kind ? core::codeOf(*mapping.kind) : QString()},
        {u"source"_s, mapping.source}, {u"columns"_s, toJson(mapping, known)},
        {u"added"_s, diff.count(State::New)}, {u"changed"_s, diff.count(State::Changed)},
        {u"unchanged"_s, diff.count(State::Unchanged)}, {u"inError"_s, diff.count(State::InError)},
        {u"missing"_s, diff.count(State::Missing)}, {u"rows"_s, rows}, {u"questions"_s, questions},
        {u"issues"_s, toJson(diff.issues)}};
}

void tellImport(const core::ImportDiff& diff, bool isStored, bool isTrial)
{
    if (!isStored && !isTrial) {
        printError(Tr::tr("Nothing was imported. Mend the cells above and try again."));
        return;
    }
    const auto kind = core::labelOf(diff.kind).text();
    if (isStored)
        printLine(Tr::tr("Import (%1): %2.").arg(kind, counts(diff)));
    else
        printLine(Tr::tr("Trial of an import (%1): %2. Nothing was stored.").arg(kind, counts(diff)));
    if (const int count = diff.count(State::InError); count > 0)
        printLine(Tr::tr("%n row(s) in error are left out.", nullptr, count));
    if (const int count = diff.count(State::Missing); count > 0)
        printLine(Tr::tr("%n known record(s) are not in the sheet; they stay as they are.", nullptr, count));
}

} // namespace cli
