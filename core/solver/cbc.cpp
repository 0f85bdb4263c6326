// SPDX-License-Identifier: MIT
#include "core/solver/cbc.h"

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <ClpEventHandler.hpp>
#include <CoinPackedMatrix.hpp>
#include <CoinPackedVector.hpp>
#include <OsiClpSolverInterface.hpp>
#include <array>
#include <cmath>
#include <string>

namespace core {

namespace {

constexpr double Tolerance = 1e-5;

double infinite(double limit)
{
    return std::isinf(limit) ? std::copysign(COIN_DBL_MAX, limit) : limit;
}

CoinPackedVector vectorOf(const LinearProgram::Row& row)
{
    CoinPackedVector vector;
    vector.reserve(int(row.terms.size()));
    for (const auto& term : row.terms)
        vector.insert(term.column, term.factor);
    return vector;
}

/// Ends a simplex when its time is over.
class SimplexWatch : public ClpEventHandler
{
public:
    explicit SimplexWatch(const SearchLimits* limits) : m_limits(limits) { }

    int event(Event what) override { return what == endOfIteration && m_limits->isOver() ? 0 : -1; }
    ClpEventHandler* clone() const override { return new SimplexWatch(*this); }

private:
    const SearchLimits* m_limits; ///< CLP copies its handler, so this is shared.
};

/// Ends a search when its time is over.
class SearchWatch : public CbcEventHandler
{
public:
    explicit SearchWatch(const SearchLimits* limits) : m_limits(limits) { }

    CbcAction event(CbcEvent) override { return m_limits->isOver() ? stop : noAction; }
    CbcEventHandler* clone() const override { return new SearchWatch(*this); }

private:
    const SearchLimits* m_limits; ///< CBC copies its handler, so this is shared.
};

int doNothing(CbcModel*, int)
{
    return 0;
}

/// One run of CBC with all that its command line does: preprocessing, cuts, heuristics.
Search runCbc(const OsiClpSolverInterface& clp, double cutoff, const SearchLimits& limits,
    const std::vector<const char*>& switches)
{
    CbcModel model(clp);
    CbcSolverUsefulData data;
    data.noPrinting_ = true;
    data.useSignalHandler_ = false;
    CbcMain0(model, data);
    model.setLogLevel(0);
    model.messageHandler()->setLogLevel(0);
    model.solver()->messageHandler()->setLogLevel(0);
    model.solver()->setHintParam(OsiDoReducePrint, true, OsiHintTry);
    model.setAllowableGap(0.999); // Costs are whole numbers.
    model.setCutoff(cutoff);
    const SearchWatch watch(&limits);
    model.passInEventHandler(&watch);

    const auto seconds = std::to_string(std::max(0.01, limits.seconds));
    std::vector<const char*> arguments{"cbc", "-log", "0", "-timeMode", "elapsed", "-sec", seconds.c_str()};
    arguments.insert(arguments.end(), switches.begin(), switches.end());
    arguments.insert(arguments.end(), {"-solve", "-quit"});
    CbcMain1(int(arguments.size()), arguments.data(), model, doNothing, data);

    Search search;
    search.nodes = model.getNodeCount();
    search.runs = 1;
    const auto* best = model.bestSolution();
    if (best != nullptr)
        search.values.assign(best, best + clp.getNumCols());
    // What ends with the time proves nothing, whatever status it leaves.
    if (limits.isOver())
        return search;
    if (model.isProvenInfeasible())
        search.end = Search::End::Infeasible;
    else if (model.isProvenOptimal() && best != nullptr)
        search.end = Search::End::Solved;
    else
        search.bound = model.getBestPossibleObjValue();
    return search;
}

} // namespace

Relaxation::Relaxation(const LinearProgram& program) : m_clp(std::make_unique<OsiClpSolverInterface>())
{
    m_clp->messageHandler()->setLogLevel(0);
    m_clp->setHintParam(OsiDoReducePrint, true, OsiHintTry);

    std::vector<double> least;
    std::vector<double> most;
    for (const auto& column : program.columns) {
        least.push_back(infinite(column.least));
        most.push_back(infinite(column.most));
    }
    const std::vector<double> costs(program.columns.size(), 0.0);
    CoinPackedMatrix matrix(false, 0, 0);
    matrix.setDimensions(0, int(program.columns.size()));
    m_clp->loadProblem(matrix, least.data(), most.data(), costs.data(), nullptr, nullptr);
    addRows(program.rows);
    for (size_t i = 0; i < program.columns.size(); ++i) {
        if (program.columns[i].isInteger)
            m_clp->setInteger(int(i));
    }
}

Relaxation::Relaxation(const Relaxation& other)
    : m_clp(std::make_unique<OsiClpSolverInterface>(*other.m_clp)), m_isWarm(other.m_isWarm)
{ }

Relaxation::~Relaxation() = default;

void Relaxation::addRows(std::span<const LinearProgram::Row> rows)
{
    std::vector<CoinPackedVector> vectors;
    std::vector<double> least;
    std::vector<double> most;
    vectors.reserve(rows.size());
    for (const auto& row : rows) {
        vectors.push_back(vectorOf(row));
        least.push_back(infinite(row.least));
        most.push_back(infinite(row.most));
    }
    std::vector<const CoinPackedVectorBase*> pointers;
    pointers.reserve(vectors.size());
    for (const auto& vector : vectors)
        pointers.push_back(&vector);
    m_clp->addRows(int(pointers.size()), pointers.data(), least.data(), most.data());
}

void Relaxation::setLimits(int column, double least, double most)
{
    m_clp->setColBounds(column, infinite(least), infinite(most));
}

void Relaxation::setRowLimits(int row, double least, double most)
{
    m_clp->setRowBounds(row, infinite(least), infinite(most));
}

void Relaxation::setCosts(const std::vector<Term>& costs)
{
    std::vector<double> dense(size_t(m_clp->getNumCols()), 0.0);
    for (const auto& term : costs)
        dense[size_t(term.column)] = term.factor;
    m_clp->setObjective(dense.data());
}

Relaxation::Status Relaxation::solve(const SearchLimits& limits, Changed changed)
{
    const SimplexWatch watch(&limits);
    auto* simplex = m_clp->getModelPtr();
    simplex->passInEventHandler(&watch);
    // A new objective leaves the last basis primal feasible, new limits leave it dual feasible.
    m_clp->setHintParam(OsiDoDualInResolve, changed == Changed::Limits, OsiHintTry);
    if (m_isWarm)
        m_clp->resolve();
    else
        m_clp->initialSolve();
    m_isWarm = true;
    const ClpEventHandler none;
    simplex->passInEventHandler(&none);
    if (m_clp->isProvenOptimal())
        return Status::Optimal;
    return m_clp->isProvenPrimalInfeasible() ? Status::Infeasible : Status::Unknown;
}

double Relaxation::value() const
{
    return m_clp->getObjValue();
}

std::vector<double> Relaxation::values() const
{
    return {m_clp->getColSolution(), m_clp->getColSolution() + m_clp->getNumCols()};
}

bool Relaxation::isIntegral() const
{
    for (int i = 0; i < m_clp->getNumCols(); ++i) {
        const auto value = m_clp->getColSolution()[i];
        if (m_clp->isInteger(i) && std::abs(value - std::round(value)) > 1e-6)
            return false;
    }
    return true;
}

void Relaxation::fixByReducedCost(double gap)
{
    const auto values = this->values();
    const std::vector<double> costs(m_clp->getReducedCost(), m_clp->getReducedCost() + values.size());
    for (int i = 0; i < int(values.size()); ++i) {
        const auto least = m_clp->getColLower()[i];
        const auto most = m_clp->getColUpper()[i];
        if (!m_clp->isInteger(i) || least == most)
            continue;
        if (values[size_t(i)] < least + 1e-7 && costs[size_t(i)] > gap)
            m_clp->setColUpper(i, least);
        else if (values[size_t(i)] > most - 1e-7 && -costs[size_t(i)] > gap)
            m_clp->setColLower(i, most);
    }
}

bool Relaxation::accepts(std::span<const double> values) const
{
    for (int i = 0; i < m_clp->getNumCols(); ++i) {
        const auto value = values[size_t(i)];
        const bool isOutside
            = value < m_clp->getColLower()[i] - Tolerance || value > m_clp->getColUpper()[i] + Tolerance;
        if (isOutside || (m_clp->isInteger(i) && std::abs(value - std::round(value)) > Tolerance))
            return false;
    }
    std::vector<double> activity(size_t(m_clp->getNumRows()));
    m_clp->getMatrixByRow()->times(values.data(), activity.data());
    for (int i = 0; i < m_clp->getNumRows(); ++i) {
        if (activity[size_t(i)] < m_clp->getRowLower()[i] - Tolerance
            || activity[size_t(i)] > m_clp->getRowUpper()[i] + Tolerance)
            return false;
    }
    return true;
}

Search Relaxation::search(double cutoff, const SearchLimits& limits) const
{
    // CBC at times calls values optimal that break a row by 1 (matching.md, section 7); run again
    // with less of its machinery, it finds sound ones.
    static const std::array<std::vector<const char*>, 3> ladder{
        {{}, {"-preprocess", "off"}, {"-preprocess", "off", "-cuts", "off", "-heuristics", "off"}}};
    Search search;
    int nodes = 0;
    int runs = 0;
    for (const auto& switches : ladder) {
        if (limits.isOver())
            break;
        search = runCbc(*m_clp, cutoff, limits, switches);
        search.nodes = nodes += search.nodes;
        search.runs = ++runs;
        for (int column = 0; column < int(search.values.size()); ++column) {
            if (m_clp->isInteger(column))
                search.values[size_t(column)] = std::round(search.values[size_t(column)]);
        }
        if (search.values.empty() || accepts(search.values))
            return search;
    }
    search = {};
    search.nodes = nodes;
    search.runs = runs;
    return search;
}

} // namespace core
