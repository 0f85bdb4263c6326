// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/student.h"

namespace core {

class Database;

/// The student table with the declared skills and the wishes.
class StudentRepository
{
public:
    explicit StudentRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(StudentRepository)

    static QString table() { return QStringLiteral("student"); }
    static QString skillTable() { return QStringLiteral("student_skill"); }
    static QString wishTable() { return QStringLiteral("wish"); }

    [[nodiscard]] QList<Student> of(CampaignId campaign) const; ///< In order of name, then number.
    [[nodiscard]] std::optional<Student> find(StudentId id) const;

    void save(const Student& student); ///< Inserts or updates, skills and wishes included.
    void remove(StudentId id); ///< With its placements and its part in rules.

private:
    Database& m_db;
};

} // namespace core
