// SPDX-License-Identifier: MIT
#include "ui/common/sheetexport.h"

#include "core/sheets/projectsheet.h"
#include "core/sheets/rostersheet.h"
#include "core/sheets/sheetwriter.h"
#include "core/sheets/teamsheet.h"
#include "core/sheets/volunteersheet.h"
#include "ui/common/issuelist.h"
#include "ui/common/prompts.h"
#include "ui/common/task.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Texts of the exports.
struct Export
{
    Q_DECLARE_TR_FUNCTIONS(ui::Export)
};

/// What a written file could not hold, and how much it holds.
struct Written
{
    core::Issues issues;
    int rows = 0;
};

QString fileName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Teams: return Export::tr("teams");
    case ExportKind::Students: return Export::tr("students");
    case ExportKind::Projects: return Export::tr("projects");
    case ExportKind::Volunteers: return Export::tr("volunteers");
    }
    return {};
}

std::optional<core::Scenario> chooseScenario(Prompts& prompts, const QList<core::Scenario>& all)
{
    QList<core::Scenario> solved;
    QStringList names;
    for (const auto& scenario : all) {
        if (!scenario.placements.isEmpty()) {
            solved.append(scenario);
            names.append(scenario.name);
        }
    }
    if (solved.isEmpty())
        throw core::Error(Export::tr("There are no teams yet. Run a match first."));
    const auto choice = solved.size() == 1
        ? std::optional(0)
        : prompts.choose(Export::tr("The teams of which scenario?"), names);
    return choice ? std::optional(solved.at(*choice)) : std::nullopt;
}

std::optional<core::Table> makeTable(
    Prompts& prompts, const core::Store& store, core::CampaignId campaign, ExportKind kind)
{
    const auto records = store.records(campaign);
    switch (kind) {
    case ExportKind::Students: return core::studentsTable(records);
    case ExportKind::Projects: return core::projectsTable(records);
    case ExportKind::Volunteers: return core::volunteersTable(records);
    case ExportKind::Teams: break;
    }
    const auto scenario = chooseScenario(prompts, store.scenarios.of(campaign));
    return scenario ? std::optional(core::teamsTable(records, *scenario)) : std::nullopt;
}

QString report(const QString& path, const Written& written)
{
    QStringList lines{
        Export::tr("%n row(s) written to “%1”.", nullptr, written.rows).arg(QDir::toNativeSeparators(path))};
    for (const auto& issue : written.issues)
        lines.append(issueText(issue));
    return lines.join(u'\n');
}

} // namespace

void exportFile(QWidget* owner, Prompts& prompts, const core::Workspace& workspace, core::CampaignId campaign,
    ExportKind kind)
{
    const auto table = makeTable(prompts, workspace.store(), campaign, kind);
    if (!table)
        return;
    const auto path = prompts.saveFileName(
        Export::tr("Excel workbook (*.xlsx);;Text table (*.csv)"), fileName(kind) + u".xlsx"_s);
    if (path.isEmpty())
        return;
    const auto write = [path, table] {
        return Written{.issues = core::writeTables(path, {*table}), .rows = int(table->rows.size())};
    };
    runTask(owner, prompts, write,
        [&prompts, path](const Written& written) { prompts.showMessage(report(path, written)); });
}

} // namespace ui
