// SPDX-License-Identifier: MIT
#pragma once

#include "core/matching/answers.h"
#include "core/matching/explain.h"

namespace core {

/// Makes sentences of what the solver answers about a problem. The records, the scenario and the
/// problem that was made of them must live as long.
class AnswerWords
{
public:
    AnswerWords(const Records& records, const Scenario& scenario, const MappedProblem& asked,
        Audience audience = Audience::Staff);

    /// Why the student is not on the project, what it would cost, who would move.
    [[nodiscard]] QList<Message> whyNot(const WhyNot& answer) const;

    /// One of the things that a problem insists on. A student reads only of the project or the
    /// kind of rule.
    [[nodiscard]] Message demand(const Demand& demand) const;

    /// The demands that contradict each other; or that none do, or that it stayed open.
    [[nodiscard]] QList<Message> conflict(const Conflict& answer) const;

    /// What the remedy changes, one sentence each.
    [[nodiscard]] QList<Message> changes(const Remedy& remedy) const;

    /// What it gives: "Everybody has a project, at worst wish 3; 2 students move."
    [[nodiscard]] QList<Message> effects(const Remedy& remedy) const;

private:
    [[nodiscard]] bool isForStudent() const { return m_audience == Audience::Students; }
    [[nodiscard]] QString subject(const WhyNot& answer) const;
    [[nodiscard]] Message excluded(const WhyNot& answer) const;
    [[nodiscard]] QList<Message> impossible(const WhyNot& answer) const;
    [[nodiscard]] Message movers(const WhyNot& answer) const;
    [[nodiscard]] Message ruleDemand(int index) const;
    [[nodiscard]] Message kindOfRule(int index) const; ///< Without names.
    [[nodiscard]] Message ruleWithoutRecord(const Problem::Rule& rule) const; ///< A pin or a capacity.
    [[nodiscard]] Message goalDemand(int index) const;
    [[nodiscard]] Message projectDemand(const Demand& demand) const;
    [[nodiscard]] Message change(const Change& change) const;
    [[nodiscard]] Message numberChange(const Change& change) const;
    [[nodiscard]] QString title(int project) const;
    [[nodiscard]] QString name(int student) const;
    [[nodiscard]] QString seat(const Seat& seat) const;
    [[nodiscard]] QString skill(const Demand& demand) const;

    const Records& m_records;
    const Scenario& m_scenario;
    const MappedProblem& m_asked;
    const Audience m_audience;
    const Explainer m_explainer;
    const Teams m_teams;
};

} // namespace core
