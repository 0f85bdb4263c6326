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

bool isLanguageCode(const QString& code)
{
    const auto isLetter = [](QChar letter) { return letter >= u'a' && letter <= u'z'; };
    return code.size() == 2 && std::ranges::all_of(code, isLetter);
}

Issues wishlessIssues(const Student& student)
{
    Issues found;
    if (student.carryOver < 0 || student.carryOver > 3)
        found.append(Issue{.code = "student.carryOver.range",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A carried priority goes from 0 to 3, not %1."),
                {QString::number(student.carryOver)}}});
    for (const auto& language : student.languages) {
        if (!isLanguageCode(language.code))
            found.append(Issue{.code = "student.languages.format",
                .message = {QT_TRANSLATE_NOOP("core::Message",
                                "“%1” is not a language code of two letters, such as fr or en."),
                    {language.code}}});
    }
    return found + causeIssues(student.causes, "student.causes.range");
}

} // namespace

Issues causeIssues(const QList<int>& causes, const QByteArray& code)
{
    Issues found;
    for (const int cause : causes) {
        if (cause < 1 || cause > MaxOdd)
            found.append(Issue{.code = code,
                .message = {QT_TRANSLATE_NOOP("core::Message",
                                "A cause is the number of a development goal, 1 to 17, not %1."),
                    {QString::number(cause)}}});
    }
    return found;
}

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
    return identityIssues(*this) + wishlessIssues(*this) + ballotIssues(wishes);
}

std::span<const Coded<Cefr>> codes(Cefr)
{
    using enum Cefr;
    using Entry = Coded<Cefr>;
    static constexpr std::array list{
        Entry{Unknown, "", QT_TRANSLATE_NOOP("core::Message", "level not told")},
        Entry{A1, "A1", QT_TRANSLATE_NOOP("core::Message", "A1")},
        Entry{A2, "A2", QT_TRANSLATE_NOOP("core::Message", "A2")},
        Entry{B1, "B1", QT_TRANSLATE_NOOP("core::Message", "B1")},
        Entry{B2, "B2", QT_TRANSLATE_NOOP("core::Message", "B2")},
        Entry{C1, "C1", QT_TRANSLATE_NOOP("core::Message", "C1")},
        Entry{C2, "C2", QT_TRANSLATE_NOOP("core::Message", "C2")},
        Entry{Native, "native", QT_TRANSLATE_NOOP("core::Message", "mother tongue")},
    };
    return list;
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
