// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/school.h"
#include "core/domain/skill.h"
#include "core/domain/slot.h"

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

/// How well somebody speaks a language, on the European scale.
enum class Cefr { Unknown, A1, A2, B1, B2, C1, C2, Native };
[[nodiscard]] std::span<const Coded<Cefr>> codes(Cefr);

/// A language that somebody speaks.
struct Language
{
    QString code; ///< ISO 639-1: "en".
    Cefr level = Cefr::Unknown;

    bool operator==(const Language&) const = default;
};

constexpr int MaxOdd = 17; ///< Sustainable development goals (ODD): the causes that people name.

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
    QString mixLabel = {}; ///< Kept only while a rule asks for it; empty: prefers not to say.
    std::optional<int> lottery = {}; ///< Drawn for good at the first publication; unique.
    int carryOver = 0; ///< 0 to 3: placed low or refused before; 0: as earlier campaigns tell.
    Status status = Status::Active;
    QString remarks; ///< For coordinators only.
    QList<Language> languages = {}; ///< Each once; the best known first.
    QList<int> causes = {}; ///< ODD 1 to 17, each once, by interest.
    QList<SlotId> slots = {}; ///< Free then; empty: not told, which counts as free at any time.
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

/// What is wrong with causes: numbers that no development goal has.
[[nodiscard]] Issues causeIssues(const QList<int>& causes, const QByteArray& code);

/// One address of the usual form, at most 254 characters.
[[nodiscard]] bool isEmailAddress(const QString& text);

/// Ranks made dense (1, 2, 2, 4 → 1, 2, 2, 3), in order, vetoes last.
[[nodiscard]] QList<Wish> denseWishes(QList<Wish> wishes);

} // namespace core
