// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/student.h"

#include <QHash>

namespace core {

/// A name without order, accents, case and hyphens: the same for "LEFÈVRE Zoé" and "Zoe Lefevre".
[[nodiscard]] QString nameSignature(const QString& name);

/// Finds people whose names or addresses are like a given one, among thousands.
class PersonIndex
{
public:
    void add(const Student& student);

    /// At most so many, the most alike first; only those that slips or a second name explain.
    [[nodiscard]] QList<StudentId> alike(const QString& name, const QString& email, qsizetype most = 3) const;

private:
    struct Person
    {
        StudentId id;
        qsizetype nameSize;
        qsizetype emailSize;
    };

    using Postings = QHash<quint64, QList<int>>;

    [[nodiscard]] QHash<int, double> likeness(
        const Postings& postings, const QSet<quint64>& wanted, qsizetype Person::*size) const;

    QList<Person> m_people;
    Postings m_names;
    Postings m_emails;
};

} // namespace core
