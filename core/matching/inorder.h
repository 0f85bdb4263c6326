// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"

#include <algorithm>
#include <vector>

namespace core {

// What people know a record by: two files with the same data give the same problem.
inline QStringList keyOf(const Student& student)
{
    return {student.number, student.email, student.lastName, student.firstName};
}

inline QStringList keyOf(const Project& project)
{
    return {project.reference, project.title};
}

inline QStringList keyOf(const Skill& skill)
{
    return {skill.code};
}

inline QStringList keyOf(const Volunteer& volunteer)
{
    return {volunteer.name};
}

inline QStringList keyOf(const Rule& rule)
{
    return {codeOf(rule.kind), rule.reason, rule.author};
}

/// Those records that fulfil the condition, in the order of what they are known by, then of ids.
template<typename Record, typename Condition>
QList<Record> chosen(const QList<Record>& records, Condition condition)
{
    std::vector<std::pair<QStringList, const Record*>> found;
    for (const auto& record : records) {
        if (condition(record))
            found.emplace_back(keyOf(record) + QStringList{record.id.toString()}, &record);
    }
    std::ranges::sort(found,
        [](const auto& a, const auto& b) { return std::ranges::lexicographical_compare(a.first, b.first); });
    QList<Record> sorted;
    sorted.reserve(qsizetype(found.size()));
    for (const auto& [key, record] : found)
        sorted.append(*record);
    return sorted;
}

} // namespace core
