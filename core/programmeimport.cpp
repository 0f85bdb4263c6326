// SPDX-License-Identifier: MIT
#include "core/programmeimport.h"

#include "core/error.h"

namespace core {

namespace {

// The cells may each be right and the whole still wrong: a wish twice, a minimum above its maximum.
void refuseBroken(const Workspace& workspace, bool wasBroken)
{
    const auto issues = workspace.check();
    const auto found = std::ranges::find_if(issues, isError);
    if (!wasBroken && found != issues.end())
        throw Error(found->message.text());
}

} // namespace

ProgrammeDiff importProgramme(Workspace& workspace, const QList<Sheet>& sheets, bool isTrial)
{
    auto diff = readProgramme(sheets, workspace.store().tables.all());
    if (isTrial || hasError(diff.issues))
        return diff;
    const bool wasBroken = hasError(workspace.check());
    const Message label{QT_TRANSLATE_N_NOOP("core::Message", "Import of a whole programme: %n row(s)"), {},
        diff.added + diff.changed};
    workspace.change(label, [&](Store& store) {
        for (auto removed = diff.removed.cbegin(); removed != diff.removed.cend(); ++removed)
            store.tables.remove(removed.key(), removed.value());
        store.tables.save(diff.tables);
        refuseBroken(workspace, wasBroken);
    });
    return diff;
}

} // namespace core
