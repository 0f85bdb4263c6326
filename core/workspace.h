// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/changeset.h"
#include "core/storage/journalrepository.h"
#include "core/storage/store.h"

#include <QObject>

#include <functional>

namespace core {

struct OpenFile;

/// The open file: the one place through which the user's data changes.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Create, Open, ReadOnly };

    /// Opens the file or makes it. Create refuses a path that exists. Throws Error.
    explicit Workspace(const QString& path, Mode mode = Mode::Open, QObject* parent = nullptr);
    ~Workspace() override;

    /// The path of a new workspace without a file, for tests and trials; any mode makes it.
    static QString inMemory();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const; ///< change(), undo() and redo() throw.

    [[nodiscard]] const Store& store() const { return m_store; }
    [[nodiscard]] QList<JournalEntry> journal() const; ///< Oldest first.

    /// Writes all that the file holds to a new one. Throws Error.
    void saveCopy(const QString& path) const;

    /// Integrity of the file, references, and the domain checks of every record.
    [[nodiscard]] Issues check() const;

    /// One step of the user's work: one transaction, one undo step, one journal row, one signal.
    /// When the function throws, nothing has happened and the exception goes on.
    void change(const Message& label, const std::function<void(Store&)>& function);

    [[nodiscard]] Message undoLabel() const; ///< Of the step that undo() takes back; empty: none.
    [[nodiscard]] Message redoLabel() const;
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const core::TouchedRows& rows);

private:
    struct Step
    {
        Message label;
        Changeset changes;
    };

    void apply(const Changeset& changes, JournalEntry::Action action, const Message& label);
    void note(JournalEntry::Action action, const Message& label, const TouchedRows& rows);
    void forgetOldSteps();
    void refuseIfReadOnly() const;

    std::unique_ptr<OpenFile> m_file;
    Store m_store;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace core
