// SPDX-License-Identifier: MIT
#include "app/cli/answercommand.h"

#include "app/cli/command.h"
#include "app/cli/file.h"
#include "app/cli/report.h"
#include "core/intaking.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::AnswerCommand)
};

QString languageOfNow()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QJsonObject toJson(const core::RecordDiff& row)
{
    QJsonArray changes;
    for (const auto& change : row.changes)
        changes.append(QJsonObject{
            {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"state"_s, core::codeOf(row.state)}, {u"id"_s, row.record.id}, {u"name"_s, row.name},
        {u"changes"_s, changes}};
}

QJsonObject toJson(const core::IntakePreview& preview, bool isStored)
{
    QJsonArray rows;
    for (const auto& row : preview.rows)
        rows.append(toJson(row));
    QJsonArray problems;
    for (const auto& problem : preview.problems)
        problems.append(QJsonObject{{u"field"_s, problem.key}, {u"problem"_s, problem.problem},
            {u"text"_s, problem.sentence(languageOfNow())}});
    return {{u"kind"_s, u"answer"_s}, {u"stored"_s, isStored},
        {u"status"_s, preview.rows.isEmpty() ? QString() : core::codeOf(preview.project.status)},
        {u"rows"_s, rows}, {u"problems"_s, problems}, {u"correction"_s, core::correctionText(preview)},
        {u"issues"_s, cli::toJson(preview.issues)}};
}

void tellChanges(const core::IntakePreview& preview)
{
    for (const auto& row : preview.rows) {
        printLine(u"%1: %2"_s.arg(row.name, core::labelOf(row.state).text()));
        for (const auto& change : row.changes)
            printLine(change.before.isEmpty()
                    ? Tr::tr("  %1: “%2”").arg(change.field, change.after)
                    : Tr::tr("  %1: “%2”, was “%3”").arg(change.field, change.after, change.before));
    }
}

void tell(const core::IntakePreview& preview, bool isStored, bool isTrial, bool mayApply)
{
    if (mayApply)
        tellChanges(preview);
    if (isStored)
        printLine(Tr::tr("The project is stored as “%1”.").arg(core::labelOf(preview.project.status).text()));
    else if (!mayApply)
        printError(Tr::tr("Nothing was imported."));
    else if (isTrial)
        printLine(Tr::tr("Trial: nothing was stored."));
    const auto correction = core::correctionText(preview);
    if (!correction.isEmpty())
        printLine(u'\n' + correction);
    if (!mayApply && !correction.isEmpty() && preview.mayApply(true))
        printError(Tr::tr("Send the partner the text above, or store the project as a draft with "
                          "--skip-errors."));
}

} // namespace

bool isAnswer(const Arguments& arguments)
{
    const bool mayBe = !arguments.has(u"as"_s) || arguments.value(u"as"_s) == u"auto"_s;
    return mayBe && arguments.positional.at(1).endsWith(u".json"_s, Qt::CaseInsensitive);
}

int importAnswer(const Arguments& arguments)
{
    const bool isTrial = arguments.has(u"dry-run"_s);
    const bool isJson = arguments.has(u"json"_s);
    const bool takesDraft = arguments.has(u"skip-errors"_s);
    const auto file = core::readAnswerFile(arguments.positional.at(1));
    core::Workspace workspace(arguments.positional.first());
    const core::IntakeSetting setting{.campaign = campaignOf(workspace, arguments).id,
        .today = QDate::currentDate(),
        .language = languageOfNow()};
    const auto preview = isTrial ? core::previewIntake(workspace.store(), file, setting)
                                 : core::applyIntake(workspace, file, setting, takesDraft);
    const bool mayApply = preview.mayApply(takesDraft);
    const bool isStored = mayApply && !isTrial && !preview.isRepeated;
    printIssues(preview.issues, isJson);
    if (isJson)
        printJson(toJson(preview, isStored));
    else
        tell(preview, isStored, isTrial, mayApply);
    return mayApply ? Done : DataRefused;
}

} // namespace cli
