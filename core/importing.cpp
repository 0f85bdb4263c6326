// SPDX-License-Identifier: MIT
#include "core/importing.h"

namespace core {

namespace {

Message labelFor(SheetKind kind, int count)
{
    switch (kind) {
    case SheetKind::Students:
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills:
        return {QT_TRANSLATE_N_NOOP("core::Message", "Import of %n student(s)"), {}, count};
    case SheetKind::Projects:
        return {QT_TRANSLATE_N_NOOP("core::Message", "Import of %n project(s)"), {}, count};
    case SheetKind::Organisations:
        return {QT_TRANSLATE_N_NOOP("core::Message", "Import of %n organisation(s)"), {}, count};
    case SheetKind::Volunteers:
        return {QT_TRANSLATE_N_NOOP("core::Message", "Import of %n volunteer(s)"), {}, count};
    case SheetKind::Rules: return {QT_TRANSLATE_N_NOOP("core::Message", "Import of %n rule(s)"), {}, count};
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDiff previewImport(const Store& store, CampaignId campaign, const Sheet& sheet, const ImportPlan& plan)
{
    // Of two decisions about one name the later one, the plan's, counts.
    const auto decisions = store.imports.memory().decisions + plan.decisions;
    auto diff = diffOf(sheet, plan.mapping, store.records(campaign), decisions);
    // A rule holds from the day of its import where the sheet tells no other.
    for (auto& rule : diff.records.rules) {
        if (rule.date.isNull())
            rule.date = QDate::currentDate();
    }
    return diff;
}

bool mayApply(const ImportDiff& diff, bool leavesOutErrors)
{
    return leavesOutErrors ? !diff.isBlocked() : !hasError(diff.issues);
}

ImportDiff applyImport(Workspace& workspace, CampaignId campaign, const Sheet& sheet, const ImportPlan& plan)
{
    ImportDiff diff;
    Message label;
    // The step is named when it is known what the data of this very moment make of the sheet.
    workspace.change(label, [&](Store& store) {
        diff = previewImport(store, campaign, sheet, plan);
        if (!mayApply(diff, plan.leavesOutErrors))
            return;
        store.save(diff.records);
        if (plan.isRemembered)
            store.imports.remember({.mappings = {toRemember(plan.mapping)}, .decisions = plan.decisions});
        const int count = diff.count(RecordDiff::State::New) + diff.count(RecordDiff::State::Changed);
        label = labelFor(diff.kind, count);
    });
    return diff;
}

RecordImport importSheet(
    Workspace& workspace, CampaignId campaign, const Sheet& sheet, const ImportOptions& options, bool isTrial)
{
    const auto mapping = proposeMapping(
        sheet, workspace.store().records(campaign), workspace.store().imports.memory(), options);
    const ImportPlan plan{.mapping = mapping, .isRemembered = false};
    const auto diff = isTrial ? previewImport(workspace.store(), campaign, sheet, plan)
                              : applyImport(workspace, campaign, sheet, plan);
    return importOf(diff, mapping.kind);
}

} // namespace core
