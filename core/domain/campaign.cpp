// SPDX-License-Identifier: MIT
#include "core/domain/campaign.h"

#include <QRegularExpression>

#include <array>

namespace core {

Issues Campaign::issues() const
{
    Issues found;
    if (name.isEmpty())
        found.append(Issue{.code = "campaign.name.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "The campaign has no name.")}});
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{4})-(\d{4})$)"));
    const auto match = pattern.match(academicYear);
    const bool consecutive = match.hasMatch() && match.captured(1).toInt() + 1 == match.captured(2).toInt();
    if (!academicYear.isEmpty() && !consecutive)
        found.append(Issue{.code = "campaign.academicYear.format",
            .message = {QT_TRANSLATE_NOOP("core::Message", "“%1” is not an academic year such as 2026-2027."),
                {academicYear}}});
    return found;
}

std::span<const Coded<NonVoters>> codes(NonVoters)
{
    using enum NonVoters;
    using Entry = Coded<NonVoters>;
    static constexpr std::array list{
        Entry{Anywhere, "anywhere", QT_TRANSLATE_NOOP("core::Message", "On any project that admits them")},
        Entry{ByCause, "by-cause", QT_TRANSLATE_NOOP("core::Message", "On projects that share their causes")},
        Entry{LeftOut, "left-out", QT_TRANSLATE_NOOP("core::Message", "Not at all")},
    };
    return list;
}

Campaign newCampaign(const QString& name, const QDate& today, int lotterySeed)
{
    const int begins = today.month() >= 7 ? today.year() : today.year() - 1;
    const auto year = QStringLiteral("%1-%2").arg(begins).arg(begins + 1);
    const Message usual{QT_TRANSLATE_NOOP("core::Message", "Programme %1"), {year}};
    return {.id = CampaignId::create(),
        .name = name.isEmpty() ? usual.text() : name,
        .academicYear = year,
        .lotterySeed = lotterySeed};
}

} // namespace core
