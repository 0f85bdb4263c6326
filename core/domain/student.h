// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/school.h"
#include "core/domain/skill.h"

namespace core {

struct Project;
using ProjectId = Id<Project>;
struct Student;
using StudentId = Id<Student>;

/// What a student declares about one skill.
struct StudentSkill
{
    SkillId skill;
    Level level = Level::Unknown;
    bool wantsToLearn = false;

    bool operator==(const StudentSkill&) const = default;
};

constexpr int MaxRank = 20; ///< Of a wish.

/// One line of a ballot: a project at a rank, or refused.
struct Wish
{
    ProjectId project;
    int rank = 0; ///< From 1; equal ranks are a tie; 0: a veto.
    QString reason = {};

    [[nodiscard]] bool isVeto() const { return rank == 0; }

    bool operator==(const Wish&) const = default;
};

/// A person of a cohort, to be placed in a team, with declared skills and ballot.
struct Student
{
    enum class Status { Active, Withdrawn };

    StudentId id;
    CohortId cohort;
    QString number; ///< The school's key, as text; unique in the school and campaign.
    QString lastName;
    QString firstName;
    QString email;
    QString track;
    QString group;
    Status status = Status::Active;
    QString remarks; ///< For coordinators only.
    QList<StudentSkill> skills; ///< Each skill at most once.
    QList<Wish> wishes; ///< By rank, vetoes last; each project at most once.

    /// "Zoé Lefèvre"; the number when there is no name.
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] bool hasBallot() const; ///< Ranks at least one project.
    [[nodiscard]] std::optional<int> rankOf(ProjectId project) const;

    /// What is wrong with this record alone; without an error it may be saved.
    [[nodiscard]] Issues issues() const;

    bool operator==(const Student&) const = default;
};
[[nodiscard]] std::span<const Coded<Student::Status>> codes(Student::Status);

/// One address of the usual form, at most 254 characters.
[[nodiscard]] bool isEmailAddress(const QString& text);

/// Ranks made dense (1, 2, 2, 4 → 1, 2, 2, 3), in order, vetoes last.
[[nodiscard]] QList<Wish> denseWishes(QList<Wish> wishes);

} // namespace core
