// SPDX-License-Identifier: MIT
#include "app/cli/records.h"

#include "core/domain/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
// Unqualified as return types: lupdate loses the context behind “core::”.
using core::Project;
using core::Student;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Records)
};

} // namespace

const Student& studentOf(const core::Records& records, const QString& number)
{
    QList<const core::Student*> found;
    for (const auto& student : records.students) {
        if (student.number == number || core::folded(student.email) == core::folded(number))
            found.append(&student);
    }
    if (found.isEmpty())
        throw NotInData{Tr::tr("No student has the number or e-mail “%1”.").arg(number)};
    if (found.size() > 1)
        throw NotInData{Tr::tr("Several students have the number “%1”; give an e-mail instead.").arg(number)};
    return *found.first();
}

const Project& projectOf(const core::Records& records, const QString& title)
{
    const auto wanted = core::folded(title);
    QStringList titles;
    for (const auto& project : records.projects) {
        if (core::folded(project.title) == wanted || core::folded(project.reference) == wanted)
            return project;
        titles.append(project.title);
    }
    const auto near = core::nearest(title, titles, 1);
    throw NotInData{near.isEmpty()
            ? Tr::tr("No project is called “%1”.").arg(title)
            : Tr::tr("No project is called “%1”. Perhaps “%2”?").arg(title, near.first())};
}

QString numberOf(const core::Student& student)
{
    return student.number.isEmpty() ? student.email : student.number;
}

} // namespace cli
