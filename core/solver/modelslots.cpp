// SPDX-License-Identifier: MIT
// Rows about when teams meet, and with which mentor: a part of modelbuilder.h.
#include "core/solver/modelbuilder.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

using What = Model::Count::What;

constexpr auto Unlimited = LinearProgram::Unlimited;

bool isFree(std::uint64_t slots, int slot)
{
    return (slots >> slot & 1) != 0;
}

} // namespace

void ModelBuilder::meetInCommonSlots()
{
    for (int k = 0; k < int(m_model.teams.size()); ++k) {
        if (m_problem.projects[size_t(m_model.teams[size_t(k)].project)].commonSlots > 0)
            meet(k);
    }
}

/// An open team chooses as many slots as it needs; who joins is free in each of them. One row for
/// each option, which is tighter than one for each slot that the unit lacks (matching.md, H10).
void ModelBuilder::meet(int team)
{
    const auto& given = m_model.teams[size_t(team)];
    const auto wanted = double(m_problem.projects[size_t(given.project)].commonSlots);
    std::vector<Term> chosen{{given.opens, -wanted}};
    std::vector<std::uint64_t> freeOf;
    std::uint64_t anybody = 0;
    for (const auto option : given.options) {
        auto slots = ~std::uint64_t(0);
        for (const auto student : m_model.units[size_t(m_model.options[size_t(option)].unit)].members)
            slots &= m_problem.students[size_t(student)].slots;
        freeOf.push_back(slots);
        anybody |= slots;
    }
    for (int slot = 0; slot < 64; ++slot) {
        if (!isFree(anybody, slot))
            continue;
        const auto column = addCount({What::Meeting, team, slot, -1, -1}, {0, 1, false});
        m_meetingColumns[{team, slot}] = column;
        chosen.push_back({column, 1});
    }
    addRow(0, 0, std::move(chosen));
    for (size_t i = 0; i < freeOf.size(); ++i) {
        std::vector<Term> terms{{given.options[i], -wanted}};
        for (int slot = 0; slot < 64; ++slot) {
            if (isFree(freeOf[i], slot))
                terms.push_back({m_meetingColumns.at({team, slot}), 1});
        }
        addRow(0, Unlimited, std::move(terms));
    }
}

void ModelBuilder::addMentors()
{
    std::vector<std::vector<Term>> ofMentor(m_problem.mentors.size());
    for (int k = 0; k < int(m_model.teams.size()); ++k)
        addCares(k, ofMentor);
    for (size_t i = 0; i < ofMentor.size(); ++i) {
        if (int(ofMentor[i].size()) > m_problem.mentors[i].capacity)
            addRow(-Unlimited, m_problem.mentors[i].capacity, std::move(ofMentor[i]));
    }
}

void ModelBuilder::addCares(int team, std::vector<std::vector<Term>>& ofMentor)
{
    const auto project = m_model.teams[size_t(team)].project;
    const auto wanted = m_problem.projects[size_t(project)].commonSlots;
    std::vector<Term> terms{{m_model.teams[size_t(team)].opens, -1}};
    for (int i = 0; i < int(m_problem.mentors.size()); ++i) {
        const auto& mentor = m_problem.mentors[size_t(i)];
        if (mentor.fit[size_t(project)] < 0 || mentor.capacity == 0 || std::popcount(mentor.slots) < wanted)
            continue;
        const auto column = m_model.program.addColumn({0, 1, true});
        m_model.cares.push_back({i, team, column});
        ofMentor[size_t(i)].push_back({column, 1});
        terms.push_back({column, 1});
        if (wanted > 0)
            meetMentor(m_model.cares.back());
    }
    if (!hasHardGoal(m_problem, Objective::Mentors))
        terms.push_back({addCount({What::Unmentored, team, -1, -1, -1}, {0, 1, false}), 1});
    addRow(0, 0, std::move(terms));
}

void ModelBuilder::meetMentor(const Model::Care& care)
{
    const auto project = m_model.teams[size_t(care.team)].project;
    std::vector<Term> terms{{care.column, -double(m_problem.projects[size_t(project)].commonSlots)}};
    for (int slot = 0; slot < 64; ++slot) {
        const auto meeting = m_meetingColumns.find({care.team, slot});
        if (meeting != m_meetingColumns.end() && isFree(m_problem.mentors[size_t(care.mentor)].slots, slot))
            terms.push_back({meeting->second, 1});
    }
    addRow(0, Unlimited, std::move(terms));
}

} // namespace core
