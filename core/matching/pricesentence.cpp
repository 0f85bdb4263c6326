// SPDX-License-Identifier: MIT
#include "core/matching/pricesentence.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Price
{
    QLatin1StringView stage;
    const char* text;
};

/// %1: what would be instead, %n: by how much.
constexpr Price Prices[] = {
    {"voters"_L1, QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more student(s) would have no project.")},
    {"others"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: %n more student(s) among those without wishes would have no project.")},
    {"outside"_L1,
        QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more student(s) would be placed outside their wishes.")},
    {"sum"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: the students together would lose %n rank(s) on their wishes.")},
    {"worst"_L1,
        QT_TRANSLATE_N_NOOP("core::Message", "%1: the worst wish of all would be %n rank(s) lower.")},
    {"needs"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: the teams would lack %n more person(s) with a needed skill.")},
    {"mix"_L1, QT_TRANSLATE_N_NOOP("core::Message", "%1: the teams would be less mixed, by %n.")},
    {"sizes"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: the sizes of teams would be %n student(s) farther from the ideal.")},
    {"mates"_L1,
        QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more request(s) for team mates would stay unmet.")},
    {"mentors"_L1, QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more team(s) would have no mentor.")},
    {"fit"_L1, QT_TRANSLATE_N_NOOP("core::Message", "%1: the mentors would suit their teams less, by %n.")},
    {"changes"_L1, QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more student(s) would change teams.")},
    {"kept"_L1,
        QT_TRANSLATE_N_NOOP("core::Message", "%1: projects with priority would stay closed (priority %n).")},
    {"carry"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: those who were placed low last time would lose %n more rank(s).")},
    {"blocking"_L1,
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%1: %n more student(s) could rightly ask for a place that somebody else has.")},
};

Message rankSentence(const QString& subject, int rank, int delta, Fairness fairness)
{
    const auto number = QString::number(rank);
    if (fairness != Fairness::RankMaximal)
        return {QT_TRANSLATE_N_NOOP("core::Message", "%1: %n more student(s) would only have their wish %2."),
            {subject, number}, delta};
    if (rank == 1)
        return {QT_TRANSLATE_N_NOOP("core::Message", "%1: %n fewer student(s) would have their first wish."),
            {subject}, delta};
    return {QT_TRANSLATE_N_NOOP("core::Message", "%1: %n fewer student(s) would have their wish %2."),
        {subject, number}, delta};
}

} // namespace

Message priceSentence(const QString& subject, const QString& stage, qint64 delta, Fairness fairness)
{
    const auto by = int(std::min<qint64>(delta, std::numeric_limits<int>::max()));
    if (stage.startsWith("rank "_L1))
        return rankSentence(subject, stage.mid(5).toInt(), by, fairness);
    if (stage == "lottery"_L1)
        return {QT_TRANSLATE_NOOP("core::Message",
                    "%1: as good for the whole, but the lottery decides for other students."),
            {subject}};
    const auto found = std::ranges::find(Prices, stage, &Price::stage);
    if (found == std::ranges::end(Prices))
        return {
            QT_TRANSLATE_N_NOOP("core::Message", "%1: worse by %n for the goal “%2”."), {subject, stage}, by};
    return {found->text, {subject}, by};
}

} // namespace core
