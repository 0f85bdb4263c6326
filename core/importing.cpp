// SPDX-License-Identifier: MIT
#include "core/importing.h"

namespace core {

namespace {

Message labelFor(const RecordImport& import)
{
    const int count = import.added + import.changed;
    switch (*import.kind) {
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills:
    case SheetKind::Students:
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

RecordImport importSheet(
    Workspace& workspace, CampaignId campaign, const Sheet& sheet, const ImportOptions& options, bool isTrial)
{
    auto import = readRecords(sheet, workspace.store().records(campaign), options);
    if (isTrial || hasError(import.issues))
        return import;
    // A rule holds from the day of its import where the sheet tells no other.
    for (auto& rule : import.records.rules) {
        if (rule.date.isNull())
            rule.date = QDate::currentDate();
    }
    workspace.change(labelFor(import), [&](Store& store) { store.save(import.records); });
    return import;
}

} // namespace core
