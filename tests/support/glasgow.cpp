// SPDX-License-Identifier: MIT
#include "tests/support/glasgow.h"

#include <QFile>

namespace support {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// "1: 5,3,9": as many students with this list. Projects count from 1 here.
void addStudents(const QString& line, Problem& problem)
{
    Problem::Student student;
    for (const auto& project : line.section(u':', 1).split(u','))
        student.wishes.push_back({project.trimmed().toInt() - 1, int(student.wishes.size()) + 1});
    for (int i = line.section(u':', 0, 0).toInt(); i > 0; --i) {
        problem.students.push_back(student);
        problem.students.back().lottery = int(problem.students.size());
    }
}

// "Supervisor 3,2,64 65": a tutor with a quota. Projects count from 0 here.
void addTutor(const QString& line, Problem& problem)
{
    Problem::Rule quota{.kind = Problem::Rule::Kind::Quota, .students = {}, .projects = {}};
    quota.most = line.section(u',', 1, 1).toInt();
    for (const auto& project : line.section(u',', 2).split(u' ', Qt::SkipEmptyParts))
        quota.projects.push_back(project.toInt());
    problem.rules.push_back(quota);
}

} // namespace

std::optional<Problem> glasgow(int year)
{
    const auto base = u"%1/glasgow/00038-0000000%2"_s.arg(QStringLiteral(SHARED_DATA)).arg(year);
    const auto orders = linesOf(base + u".soi"_s);
    if (orders.isEmpty())
        return std::nullopt;
    Problem problem;
    for (const auto& line : orders) {
        if (line.startsWith("# NUMBER ALTERNATIVES:"_L1))
            problem.projects.resize(size_t(line.section(u':', 1).trimmed().toInt()));
        else if (!line.startsWith(u'#'))
            addStudents(line, problem);
    }
    const auto tutors = linesOf(base + u".dat"_s);
    for (const auto& line : tutors.mid(1))
        addTutor(line, problem);
    problem.goals = softGoals({Objective::PlaceAll, Objective::Outside, Objective::Wishes});
    return problem;
}

} // namespace support
