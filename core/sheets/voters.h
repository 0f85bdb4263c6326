// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/personindex.h"
#include "core/sheets/sheetrow.h"

namespace core {

/// The roster as answers of a survey see it: finds who answered by number, e-mail, then name, and
/// asks about everybody else. Nobody is added to the roster unless the user said so.
class Voters
{
public:
    Voters(const Records& known, const Columns& columns);

    /// The student of the row; null: a new one, as the user decided. Nothing: the row says why.
    [[nodiscard]] std::optional<StudentId> find(SheetRow& row, const QString& fullName);

    /// The only student who goes by this number, e-mail or name, whatever its order and accents.
    [[nodiscard]] std::optional<StudentId> called(const QString& text) const;

    [[nodiscard]] QString nameOf(StudentId id) const { return m_names.value(id); }
    [[nodiscard]] std::optional<ImportDecision> decisionAbout(const QString& text) const;

    /// Asks the user who is meant.
    void ask(const QString& text, const QString& name, const QString& email, const SheetPlace& place,
        bool mayBeNew);

    [[nodiscard]] const QList<Question>& asked() const { return m_asked; }
    [[nodiscard]] QString suggested(const QString& text) const; ///< What was offered; may be empty.

private:
    using Ids = QList<StudentId>;

    [[nodiscard]] std::optional<StudentId> decided(SheetRow& row, const QString& text, const QString& field);
    [[nodiscard]] StudentId recognised(SheetRow& row, const QString& fullName) const;
    void refuse(SheetRow& row, const QString& text, const QString& fullName, const QString& field);
    [[nodiscard]] const PersonIndex& index();

    const QList<Student>& m_students;
    QHash<QString, ImportDecision> m_decisions;
    QHash<QString, Ids> m_numbers;
    QHash<QString, Ids> m_emails;
    QHash<QString, Ids> m_signatures;
    QHash<StudentId, QString> m_names;
    std::optional<PersonIndex> m_index; // made when somebody is unknown
    QList<Question> m_asked;
    QHash<QString, qsizetype> m_askedAt;
};

} // namespace core
