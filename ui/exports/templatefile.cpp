// SPDX-License-Identifier: MIT
#include "ui/exports/templatefile.h"

#include "core/sheets/templates.h"
#include "ui/common/prompts.h"
#include "ui/common/task.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Texts of forms to be filled.
struct Form
{
    Q_DECLARE_TR_FUNCTIONS(ui::Form)
};

} // namespace

void saveTemplate(
    QWidget* owner, Prompts& prompts, const core::Workspace& workspace, core::CampaignId campaign)
{
    const auto kinds = core::codes(core::TemplateKind());
    QStringList words;
    for (const auto& entry : kinds)
        words.append(core::Message{entry.label}.text());
    const auto choice = prompts.choose(Form::tr("What will be filled in?"), words);
    if (!choice)
        return;
    const auto tables
        = core::templateTables(kinds[size_t(*choice)].value, workspace.store().records(campaign));
    const auto path = prompts.saveFileName(
        Form::tr("Workbooks (*.xlsx *.ods)"), tables.constFirst().name.toLower() + u".xlsx"_s);
    if (path.isEmpty())
        return;
    runTask(
        owner, prompts, [path, tables] { return core::writeTables(path, tables); },
        [&prompts, path](const core::Issues&) {
            prompts.showMessage(Form::tr("The form was written to “%1”. Fill it and import it.")
                                    .arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace ui
