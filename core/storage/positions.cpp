// SPDX-License-Identifier: MIT
#include "core/storage/positions.h"

#include <algorithm>

namespace core {

namespace {

// The indices of a longest rising subsequence, found with its smallest possible ends.
QList<qsizetype> longestRise(const QList<std::optional<double>>& present)
{
    QList<qsizetype> ends; // of the best subsequence of each length
    QList<qsizetype> before(present.size(), -1);
    for (qsizetype i = 0; i < present.size(); ++i) {
        if (!present.at(i))
            continue;
        const auto place = std::ranges::lower_bound(
            ends, *present.at(i), {}, [&](qsizetype index) { return *present.at(index); });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.append(i);
        else
            *place = i;
    }
    QList<qsizetype> rise;
    for (auto i = ends.isEmpty() ? -1 : ends.constLast(); i >= 0; i = before.at(i))
        rise.prepend(i);
    return rise;
}

// The first items of the list count back from what follows, the last ones on.
double between(std::optional<double> low, std::optional<double> high, qsizetype nth, qsizetype count)
{
    if (low && high)
        return *low + (*high - *low) * double(nth) / double(count + 1);
    if (high)
        return *high - double(count + 1 - nth);
    return low.value_or(0) + double(nth);
}

} // namespace

QList<double> positions(const QList<std::optional<double>>& present)
{
    QList<double> found(present.size());
    auto stops = longestRise(present);
    stops.append(present.size());
    qsizetype start = 0;
    std::optional<double> low;
    for (const auto stop : stops) {
        const auto high = stop < present.size() ? present.at(stop) : std::nullopt;
        for (auto i = start; i < stop; ++i)
            found[i] = between(low, high, i - start + 1, stop - start);
        if (high)
            found[stop] = *high;
        low = high;
        start = stop + 1;
    }
    // After some fifty halvings of one gap a double has no room left.
    const bool isRising = std::ranges::adjacent_find(found, std::greater_equal<>()) == found.end();
    for (qsizetype i = 0; !isRising && i < found.size(); ++i)
        found[i] = double(i + 1);
    return found;
}

} // namespace core
