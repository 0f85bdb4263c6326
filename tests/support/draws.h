// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace support {

/// Random numbers that are the same with every compiler: the distributions of the standard
/// library are not.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_engine(seed) { }

    /// A number from least to most.
    int integer(int least, int most) { return least + int(m_engine() % std::uint64_t(most - least + 1)); }

    /// A number in [0, 1).
    double unit() { return double(m_engine() >> 11) / 9007199254740992.0; }

    bool chance(double probability) { return unit() < probability; }

    /// From the normal distribution with mean 0 and deviation 1 (Box and Muller).
    double normal()
    {
        const auto radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(6.283185307179586 * unit());
    }

    template<typename Value>
    void shuffle(std::vector<Value>& values)
    {
        for (int i = int(values.size()) - 1; i > 0; --i)
            std::swap(values[size_t(i)], values[size_t(integer(0, i))]);
    }

    /// 0 to count - 1 in random order.
    std::vector<int> permutation(int count)
    {
        std::vector<int> values;
        for (int i = 0; i < count; ++i)
            values.push_back(i);
        shuffle(values);
        return values;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace support
