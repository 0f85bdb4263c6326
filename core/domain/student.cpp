// SPDX-License-Identifier: MIT
#include "core/domain/student.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Issues identityIssues(const Student& student)
{
    Issues found;
    if (student.number.isEmpty() && student.email.isEmpty())
        found.append(Issue{.code = "student.number.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                "The student has neither a number nor an e-mail address; give one of them.")}});
    if (student.lastName.isEmpty())
        found.append(Issue{.code = "student.lastName.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The last name is missing.")}});
    if (student.firstName.isEmpty())
        found.append(Issue{.code = "student.firstName.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The first name is missing.")},
            .severity = Issue::Severity::Warning});
    if (!student.email.isEmpty() && !isEmailAddress(student.email))
        found.append(Issue{.code = "student.email.format",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "“%1” is not an e-mail address."), {student.email}}});
    return found;
}

Issues ballotIssues(const QList<Wish>& wishes)
{
    Issues found;
    QSet<ProjectId> seen;
    for (const auto& wish : wishes) {
        if (seen.contains(wish.project))
            found.append(Issue{.code = "wish.project.duplicate",
                .message
                = {QT_TRANSLATE_NOOP("core::Message", "The same project stands twice in the ballot.")}});
        seen.insert(wish.project);
        if (wish.rank < 0 || wish.rank > MaxRank)
            found.append(Issue{.code = "wish.rank.range",
                .message = {QT_TRANSLATE_NOOP("core::Message", "A rank goes from 1 to %1, not %2."),
                    {QString::number(MaxRank), QString::number(wish.rank)}}});
    }
    return found;
}

} // namespace

bool isEmailAddress(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[^\s@;,]{1,64}@[^\s@;,]+\.[^\s@;,.]{2,}$)"));
    return text.size() <= 254 && !text.contains(".."_L1) && pattern.match(text).hasMatch();
}

QString Student::fullName() const
{
    const auto name = QStringList{firstName, lastName}.join(u' ').trimmed();
    return !name.isEmpty() ? name : !number.isEmpty() ? number : email;
}

bool Student::hasBallot() const
{
    return std::ranges::any_of(wishes, [](const Wish& wish) { return !wish.isVeto(); });
}

std::optional<int> Student::rankOf(ProjectId project) const
{
    const auto wish = std::ranges::find(wishes, project, &Wish::project);
    return wish != wishes.end() && !wish->isVeto() ? std::optional(wish->rank) : std::nullopt;
}

Issues Student::issues() const
{
    return identityIssues(*this) + ballotIssues(wishes);
}

std::span<const Coded<Student::Status>> codes(Student::Status)
{
    using enum Student::Status;
    static constexpr std::array list{
        Coded<Student::Status>{Active, "active", QT_TRANSLATE_NOOP("core::Message", "Active")},
        Coded<Student::Status>{Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("core::Message", "Withdrawn")},
    };
    return list;
}

QList<Wish> denseWishes(QList<Wish> wishes)
{
    std::ranges::stable_sort(
        wishes, {}, [](const Wish& wish) { return wish.isVeto() ? MaxRank + 1 : wish.rank; });
    int dense = 0;
    int given = 0;
    for (auto& wish : wishes) {
        if (wish.isVeto())
            break;
        if (wish.rank != given)
            ++dense;
        given = std::exchange(wish.rank, dense);
    }
    return wishes;
}

} // namespace core
