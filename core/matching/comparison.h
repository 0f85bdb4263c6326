// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/matching/problem.h"
#include "core/matching/solverprocess.h"

namespace core {

/// What a plan gives and costs, in the figures that people compare.
struct Figures
{
    int placed = 0;
    int firstWishes = 0; ///< Students who have their first wish.
    int worstRank = 0; ///< Of a student within the wishes; 0: nobody is.
    int outside = 0; ///< Voters placed outside their wishes.
    int unplaced = 0;
    int needsAsked = 0; ///< People asked for by the open teams.
    int needsCovered = 0;
    int closed = 0; ///< Open projects without a team.
    int blockingPairs = 0; ///< As blockingPairs() counts them.
    std::optional<int> changes = {}; ///< Students in another team than in the base; none: no base.

    bool operator==(const Figures&) const = default;
};

/// Counts the placements of the scenario, be they solved or made by hand.
[[nodiscard]] Figures figuresOf(
    const Records& records, const Scenario& scenario, const Scenario* base = nullptr);

/// One way of matching among those compared.
struct Trial
{
    Message name; ///< "Fair first".
    Scenario scenario; ///< The question; with the answer once there is a plan.
    bool hasPlan = false;
    Figures figures = {};
    Issues refusal = {}; ///< Why there is no plan.
};

/// The scenario under each of the presets that need no earlier plan, and under each fairness that
/// these leave out. All keep the name of the scenario's record, its pins and its seed.
[[nodiscard]] QList<Trial> usualTrials(const Scenario& scenario);

/// Solves several ways of matching the same records, one after the other, each in a solver of its
/// own. Stores nothing: the wanted trial's scenario can be stored as it is.
class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(const QString& solver, QObject* parent = nullptr);

    /// Ends in exactly one of finished() and failed(), never before this function has returned.
    /// A base: the scenario that changes are counted against.
    void start(const Records& records, const QList<Trial>& trials, std::optional<Scenario> base = {});

    /// Ends soon; what has a plan by then has one in finished().
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void began(int index); ///< The trial that is being solved.
    void progressed(const core::Progress& progress); ///< Of that trial.
    void ended(int index, const core::Trial& trial);
    void finished(const QList<core::Trial>& trials);
    void failed(const core::Error& error); ///< The solver failed; trials that ended were told.

private:
    void next();
    void take(const Outcome& outcome);
    void refuse(const Issues& issues);
    void end();

    SolverProcess m_solver;
    Records m_records;
    QList<Trial> m_trials;
    std::optional<Scenario> m_base;
    MappedProblem m_problem;
    int m_index = -1;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace core
