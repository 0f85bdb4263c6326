// SPDX-License-Identifier: MIT
#include "ui/imports/importdraft.h"

#include "core/sheets/programmebook.h"
#include "ui/common/task.h"

namespace ui {

namespace {

core::ImportDiff shown(const core::ProgrammeDiff& programme)
{
    core::ImportDiff diff;
    diff.rows = programme.rows;
    diff.issues = programme.issues;
    return diff;
}

} // namespace

ImportDraft::ImportDraft(core::Workspace& workspace, core::CampaignId campaign, Prompts& prompts,
    std::optional<core::SheetKind> wanted, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_campaign(campaign), m_prompts(prompts), m_wanted(wanted)
{
    reload();
}

void ImportDraft::reload()
{
    m_records = m_workspace.store().records(m_campaign);
    m_memory = m_workspace.store().imports.memory();
    m_decisions.clear();
}

template<typename Work, typename Done>
void ImportDraft::ask(const Work& work, const Done& done)
{
    setBusy(true);
    const int question = ++m_question;
    runTask(this, m_prompts, work, [this, question, done](const auto& answer) {
        if (question != m_question)
            return;
        done(answer);
        if (question == m_question) // Nothing more was asked by what was done.
            setBusy(false);
    });
}

void ImportDraft::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void ImportDraft::setBook(const core::Workbook& book)
{
    m_book = book;
    m_isProgramme = core::isProgrammeBook(book.sheets);
    if (m_isProgramme)
        compare();
    else
        setSheet(std::max(0, core::likelySheet(book.sheets, m_records)));
}

void ImportDraft::setSheet(int number)
{
    m_sheet = number;
    m_mapping = {};
    m_mapping.kind = m_wanted;
    propose();
}

void ImportDraft::propose()
{
    core::ImportOptions options;
    options.kind = m_mapping.kind;
    ask([sheet = sheet(), records = m_records, memory = m_memory,
            options] { return core::proposeMapping(sheet, records, memory, options); },
        [this](const core::SheetMapping& mapping) { takeMapping(mapping); });
}

void ImportDraft::remap()
{
    ask([sheet = sheet(), mapping = m_mapping, records = m_records,
            memory = m_memory] { return core::remapped(sheet, mapping, records, memory); },
        [this](const core::SheetMapping& mapping) { takeMapping(mapping); });
}

void ImportDraft::takeMapping(const core::SheetMapping& mapping)
{
    m_mapping = mapping;
    Q_EMIT mappingChanged();
    compare();
}

void ImportDraft::setKind(core::SheetKind kind)
{
    if (kind == m_mapping.kind)
        return;
    m_mapping.kind = kind;
    remap();
}

void ImportDraft::setHeaderRows(int first, int count)
{
    if (first == m_mapping.headerRow && count == m_mapping.headerRows)
        return;
    m_mapping.headerRow = first;
    m_mapping.headerRows = count;
    remap();
}

void ImportDraft::setCohort(const QString& cohort)
{
    if (cohort == m_mapping.cohort)
        return;
    m_mapping.cohort = cohort;
    compare();
}

void ImportDraft::setField(int column, const core::ColumnField& field)
{
    auto& mapped = m_mapping.columns[column];
    mapped.field = field;
    mapped.reason = core::MappingReason::User;
    mapped.rivals.clear();
    Q_EMIT mappingChanged();
    compare();
}

void ImportDraft::decide(const QList<core::ImportDecision>& decisions)
{
    m_decisions += decisions;
    compare();
}

void ImportDraft::takeBackDecision()
{
    if (m_decisions.isEmpty())
        return;
    m_decisions.removeLast();
    compare();
}

void ImportDraft::compare()
{
    const auto take = [this](const core::ImportDiff& diff) {
        m_diff = diff;
        Q_EMIT diffChanged();
    };
    if (m_isProgramme) {
        const auto stored = m_workspace.store().tables.all();
        ask([sheets = m_book.sheets, stored] { return shown(core::readProgramme(sheets, stored)); }, take);
    } else if (m_mapping.kind) {
        ask([sheet = sheet(), mapping = m_mapping, records = m_records,
                decisions = m_decisions
                    + m_memory.decisions] { return core::diffOf(sheet, mapping, records, decisions); },
            take);
    } else {
        take({});
    }
}

bool ImportDraft::apply(bool leavesOutErrors)
{
    bool isStored = false;
    m_prompts.guard([&] {
        if (m_isProgramme) {
            isStored = !core::hasError(core::importProgramme(m_workspace, m_book.sheets).issues);
            return;
        }
        const core::ImportPlan plan{
            .mapping = m_mapping, .decisions = m_decisions, .leavesOutErrors = leavesOutErrors};
        const auto diff = core::applyImport(m_workspace, m_campaign, sheet(), plan);
        isStored = core::mayApply(diff, leavesOutErrors);
    });
    return isStored;
}

} // namespace ui
