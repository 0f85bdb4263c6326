// SPDX-License-Identifier: MIT
#include "core/domain/carried.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

int priorityOf(const Student& student, const Placement& placement)
{
    if (!student.hasBallot() || student.status != Student::Status::Active)
        return 0;
    const auto rank = placement.project.isNull() ? std::nullopt : student.rankOf(placement.project);
    return !rank ? 3 : *rank > 3 ? 2 : *rank == 3 ? 1 : 0;
}

QString nameKey(const Student& student)
{
    return student.number.isEmpty() ? QString() : folded(student.number + u'\n' + student.lastName);
}

} // namespace

QHash<StudentId, int> carriedPriorities(const QList<Student>& students, const QList<EarlierMatch>& earlier)
{
    QHash<QString, int> byEmail;
    QHash<QString, int> byName;
    for (const auto& match : earlier) {
        QHash<StudentId, const Placement*> placements;
        for (const auto& placement : match.published.placements)
            placements.insert(placement.student, &placement);
        for (const auto& student : match.students) {
            if (!placements.contains(student.id))
                continue;
            const auto priority = priorityOf(student, *placements.value(student.id));
            for (auto& [hash, key] :
                {std::pair(&byEmail, folded(student.email)), {&byName, nameKey(student)}}) {
                if (!key.isEmpty())
                    (*hash)[key] = std::max(hash->value(key), priority);
            }
        }
    }
    QHash<StudentId, int> carried;
    for (const auto& student : students) {
        const auto email = folded(student.email);
        const bool isKnownByEmail = !email.isEmpty() && byEmail.contains(email);
        const auto priority = isKnownByEmail ? byEmail.value(email) : byName.value(nameKey(student));
        if (priority > 0)
            carried.insert(student.id, priority);
    }
    return carried;
}

} // namespace core
