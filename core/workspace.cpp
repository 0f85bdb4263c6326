// SPDX-License-Identifier: MIT
#include "core/workspace.h"

#include "core/error.h"
#include "core/storage/filecheck.h"
#include "core/storage/schema.h"

#include <QUuid>

#include <numeric>

namespace core {

namespace {

constexpr qsizetype MaxSteps = 100;
constexpr qsizetype MaxBytes = 32'000'000;

// For want of accounts: whose session of the computer it is.
QString whoWorks()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

// What every new workspace begins with.
void fill(Database& db)
{
    Transaction transaction(db);
    db.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('workspace', ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    SkillRepository skills(db);
    for (const auto& skill : shippedSkills())
        skills.save(skill);
    transaction.commit();
}

std::unique_ptr<OpenFile> opened(const QString& path, Workspace::Mode mode)
{
    if (path == Database::inMemory()) {
        auto db = std::make_unique<Database>(path);
        migrate(*db);
        db->settle();
        fill(*db);
        return std::make_unique<OpenFile>(OpenFile{.path = path, .lock = {}, .db = std::move(db)});
    }
    if (mode == Workspace::Mode::Create)
        makeFile(path, fill);
    const bool isReadOnly = mode == Workspace::Mode::ReadOnly;
    return std::make_unique<OpenFile>(
        openFile(path, isReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite));
}

template<typename Record>
void collect(Issues& found, const QList<Record>& records, RecordKind kind)
{
    for (const auto& record : records) {
        for (auto issue : record.issues()) {
            issue.record = {.kind = kind, .id = record.id.toString()};
            found.append(issue);
        }
    }
}

} // namespace

Workspace::Workspace(const QString& path, Mode mode, QObject* parent)
    : QObject(parent), m_file(opened(path, mode)), m_store(*m_file->db)
{ }

Workspace::~Workspace() = default;

QString Workspace::inMemory()
{
    return Database::inMemory();
}

QString Workspace::path() const
{
    return m_file->path;
}

bool Workspace::isReadOnly() const
{
    return m_file->db->isReadOnly();
}

QList<JournalEntry> Workspace::journal() const
{
    return JournalRepository(*m_file->db).all();
}

void Workspace::saveCopy(const QString& path) const
{
    copyFile(*m_file->db, path);
}

Issues Workspace::check() const
{
    Issues found;
    for (const auto& damage : damages(*m_file->db, true))
        found.append(Issue{.code = "file.content.damaged",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The file is damaged: %1"), {damage}}});
    if (!JournalRepository(*m_file->db).isIntact())
        found.append(Issue{.code = "file.journal.conflict",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Another program has changed the journal.")},
            .severity = Issue::Severity::Warning});
    collect(found, m_store.organisations.all(), RecordKind::Organisation);
    collect(found, m_store.volunteers.all(), RecordKind::Volunteer);
    const auto campaigns = m_store.campaigns.all();
    collect(found, campaigns, RecordKind::Campaign);
    for (const auto& campaign : campaigns) {
        collect(found, m_store.projects.of(campaign.id), RecordKind::Project);
        collect(found, m_store.students.of(campaign.id), RecordKind::Student);
        collect(found, m_store.rules.of(campaign.id), RecordKind::Rule);
    }
    return found;
}

void Workspace::change(const Message& label, const std::function<void(Store&)>& function)
{
    refuseIfReadOnly();
    Transaction transaction(*m_file->db);
    const ChangeRecorder recorder(*m_file->db, recordedTables());
    function(m_store);
    const auto changes = recorder.take();
    if (changes.isEmpty())
        return; // no step, no journal row, no signal

    const auto rows = changes.touchedRows();
    note(JournalEntry::Action::Change, label, rows);
    transaction.commit();
    m_redo.clear();
    m_undo.append({label, changes});
    forgetOldSteps();
    Q_EMIT changed(rows);
}

Message Workspace::undoLabel() const
{
    return m_undo.isEmpty() ? Message() : m_undo.constLast().label;
}

Message Workspace::redoLabel() const
{
    return m_redo.isEmpty() ? Message() : m_redo.constLast().label;
}

void Workspace::undo()
{
    if (m_undo.isEmpty())
        return;
    const auto step = m_undo.constLast();
    apply(step.changes.inverted(), JournalEntry::Action::Undo, step.label);
    m_undo.removeLast();
    m_redo.append(step);
    Q_EMIT changed(step.changes.touchedRows());
}

void Workspace::redo()
{
    if (m_redo.isEmpty())
        return;
    const auto step = m_redo.constLast();
    apply(step.changes, JournalEntry::Action::Redo, step.label);
    m_redo.removeLast();
    m_undo.append(step);
    Q_EMIT changed(step.changes.touchedRows());
}

// A conflict is a bug of this program. A full disk is not: then the step stays.
void Workspace::apply(const Changeset& changes, JournalEntry::Action action, const Message& label)
{
    refuseIfReadOnly();
    Transaction transaction(*m_file->db);
    if (!changes.apply(*m_file->db)) {
        m_undo.clear();
        m_redo.clear();
        throw Error(
            tr("The step no longer fits the data. Nothing was changed, and the history is now empty."));
    }
    note(action, label, changes.touchedRows());
    transaction.commit();
}

void Workspace::note(JournalEntry::Action action, const Message& label, const TouchedRows& rows)
{
    QStringList ids;
    for (const auto& ofTable : rows)
        ids.append(QStringList(ofTable.cbegin(), ofTable.cend()));
    JournalRepository(*m_file->db)
        .append({.at = QDateTime::currentDateTimeUtc(), .who = whoWorks(), .action = action, .label = label},
            ids);
}

// One step above the limit empties the history: the steps before it could not be reached.
void Workspace::forgetOldSteps()
{
    const auto addSize = [](qsizetype sum, const Step& step) { return sum + step.changes.size(); };
    auto bytes = std::accumulate(m_undo.cbegin(), m_undo.cend(), qsizetype(0), addSize);
    while (!m_undo.isEmpty() && (m_undo.size() > MaxSteps || bytes > MaxBytes)) {
        bytes -= m_undo.constFirst().changes.size();
        m_undo.removeFirst();
    }
}

void Workspace::refuseIfReadOnly() const
{
    if (isReadOnly())
        throw Error(tr("“%1” is open for reading only.").arg(m_file->path));
}

} // namespace core
