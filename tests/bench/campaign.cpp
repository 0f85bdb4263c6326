// SPDX-License-Identifier: MIT
#include "tests/bench/campaign.h"

#include "tests/support/draws.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace support {

using namespace core;

namespace {

constexpr int Skills = 8;

/// Draws a campaign piece by piece; the order of the draws is part of the result.
class CampaignMaker
{
public:
    CampaignMaker(const CampaignShape& shape, std::uint64_t seed)
        : m_shape(shape), m_draws(seed), m_schools(schoolsFor(shape.projects))
    { }

    Problem make()
    {
        m_offer.resize(size_t(m_schools));
        for (int p = 0; p < m_shape.projects; ++p)
            addProject(p);
        for (auto& offer : m_offer)
            m_draws.shuffle(offer); // The order of popularity.
        for (int s = 0; s < m_shape.students; ++s)
            addStudent(s);
        addPairs();
        const auto lottery = m_draws.permutation(m_shape.students);
        for (size_t s = 0; s < m_problem.students.size(); ++s)
            m_problem.students[s].lottery = lottery[s] + 1;
        if (m_shape.isOutsideAllowed)
            allowOutside();
        if (m_shape.capacity > 0)
            cutCapacity();
        return std::move(m_problem);
    }

private:
    void addProject(int number)
    {
        Problem::Project project;
        project.min = m_draws.integer(3, 4);
        project.max = project.min + m_draws.integer(2, 4);
        project.ideal = project.min + 1;
        std::set<int> schools{number % m_schools};
        const auto luck = m_draws.unit();
        const auto more = std::min(m_schools - 1, luck < 0.15 ? 2 : luck < 0.30 ? 1 : 0);
        while (int(schools.size()) <= more)
            schools.insert(m_draws.integer(0, m_schools - 1));
        for (const auto school : schools)
            m_offer[size_t(school)].push_back(number);
        addNeeds(project);
        m_problem.projects.push_back(project);
    }

    void addNeeds(Problem::Project& project)
    {
        const bool isHard = m_shape.needs == CampaignShape::Needs::Hard;
        const auto skills = m_draws.permutation(Skills);
        const auto required
            = m_shape.needs == CampaignShape::Needs::None ? 0 : m_draws.integer(1, 2) + (isHard ? 1 : 0);
        for (int i = 0; i < required; ++i) {
            const auto level = isHard ? m_draws.integer(1, 2) : 1;
            const auto count = isHard ? m_draws.integer(1, 2) : 1;
            project.needs.push_back({skills[size_t(i)], level, count, true});
        }
        for (int i = m_draws.integer(1, 2); i > 0; --i)
            project.needs.push_back({m_draws.integer(0, Skills - 1), m_draws.integer(1, 2), 1, false});
    }

    void addStudent(int number)
    {
        Problem::Student student;
        for (int skill = 0; skill < Skills; ++skill) {
            const auto luck = m_draws.unit();
            student.levels.push_back(luck < 0.45 ? 0 : luck < 0.70 ? 1 : luck < 0.90 ? 2 : 3);
        }
        const auto& offer = m_offer[size_t(number % m_schools)];
        std::vector<double> weights;
        for (size_t i = 0; i < offer.size(); ++i)
            weights.push_back(std::pow(double(i + 1), -0.7) * std::exp(0.8 * m_draws.normal()));
        const auto count
            = std::min(m_draws.integer(m_shape.wishesLeast, m_shape.wishesMost), int(offer.size()));
        for (int i = 0; i < count; ++i) {
            const auto drawn = drawByWeight(weights);
            weights[drawn] = 0;
            const bool isTie = i > 0 && m_draws.chance(0.10);
            student.wishes.push_back({offer[drawn], isTie ? student.wishes.back().rank : i + 1});
        }
        m_problem.students.push_back(student);
    }

    size_t drawByWeight(const std::vector<double>& weights)
    {
        auto left = m_draws.unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
        size_t last = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] <= 0)
                continue;
            last = i;
            left -= weights[i];
            if (left < 0)
                break;
        }
        return last;
    }

    void addPairs()
    {
        using enum Problem::Rule::Kind;
        std::set<int> paired;
        std::set<std::pair<int, int>> together;
        for (int i = m_shape.students / 30; i > 0; --i) {
            const auto first = m_draws.integer(0, m_shape.students - 1);
            const auto second = first + m_schools * m_draws.integer(1, 5);
            if (second >= m_shape.students || paired.contains(first) || paired.contains(second))
                continue;
            paired.insert({first, second});
            together.insert({first, second});
            m_problem.students[size_t(second)].wishes = m_problem.students[size_t(first)].wishes;
            m_problem.rules.push_back({.kind = Together, .students = {first, second}, .projects = {}});
        }
        for (int i = m_shape.students / 30; i > 0; --i) {
            const std::pair pair = std::minmax(
                {m_draws.integer(0, m_shape.students - 1), m_draws.integer(0, m_shape.students - 1)});
            if (pair.first != pair.second && !together.contains(pair))
                m_problem.rules.push_back(
                    {.kind = Apart, .students = {pair.first, pair.second}, .projects = {}});
        }
    }

    void allowOutside()
    {
        for (size_t s = 0; s < m_problem.students.size(); ++s) {
            auto& student = m_problem.students[s];
            for (const auto project : m_offer[s % size_t(m_schools)]) {
                if (std::ranges::find(student.wishes, project, &Problem::Wish::project)
                    == student.wishes.end())
                    student.others.push_back(project);
            }
            std::ranges::sort(student.others);
        }
    }

    void cutCapacity()
    {
        int sum = 0;
        int least = 0;
        for (const auto& project : m_problem.projects) {
            sum += project.max;
            least += project.min;
        }
        const auto wanted = std::max(least, int(m_shape.capacity * m_shape.students));
        while (sum > wanted) {
            auto& project = m_problem.projects[size_t(m_draws.integer(0, m_shape.projects - 1))];
            if (project.max > project.min) {
                --project.max;
                --sum;
            }
        }
    }

    CampaignShape m_shape;
    Draws m_draws;
    int m_schools;
    std::vector<std::vector<int>> m_offer; ///< By school: its projects.
    Problem m_problem;
};

} // namespace

int schoolsFor(int projects)
{
    return std::clamp(projects / 100, projects >= 60 ? 2 : 1, 100);
}

Problem campaign(const CampaignShape& shape, std::uint64_t seed)
{
    return CampaignMaker(shape, seed).make();
}

} // namespace support
