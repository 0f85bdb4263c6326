// SPDX-License-Identifier: MIT
#include "core/domain/text.h"
#include "core/matching/attributewords.h"
#include "core/matching/mentoring.h"
#include "core/matching/preflightinput.h"
#include "core/matching/rulesentence.h"

#include <QSet>

#include <map>

namespace core {

namespace {

using enum Issue::Severity;

QString number(int value)
{
    return QString::number(value);
}

RecordRef refTo(const Rule& rule)
{
    return {RecordKind::Rule, rule.id.toString()};
}

/// PF12: rules about groups that too few students belong to.
class GroupCheck
{
public:
    explicit GroupCheck(const PreflightInput& input) : m_input(input), m_words(input.records) { }

    Issues issues()
    {
        for (const auto& rule : m_input.records.rules) {
            if (rule.isActive() && rule.isAboutGroups())
                check(rule);
        }
        return m_found;
    }

private:
    void check(const Rule& rule)
    {
        const auto sizes = groupSizes(rule);
        const auto least = rule.least.value_or(0);
        if (rule.kind == Rule::Kind::Distinct) {
            if (int(sizes.size()) < least)
                tellNoTeam(rule, groupWords(rule), int(sizes.size()));
            return;
        }
        for (const auto& [group, size] : sizes) {
            if (rule.kind == Rule::Kind::Isolation && size > 0 && size < least)
                add(rule, Warning,
                    {QT_TRANSLATE_NOOP("core::Message",
                         "Only %1 active students are of the group (%2) that should never be fewer than %3 "
                         "in "
                         "a team, so that they stay unplaced; lower the number or switch the rule off."),
                        {number(size), group, number(least)}});
            const bool asksForSome = rule.kind == Rule::Kind::AtLeast || rule.kind == Rule::Kind::Exactly;
            if (asksForSome && size < least)
                tellNoTeam(rule, group, size);
        }
    }

    /// By group in words: students, or a place for each value that there is.
    std::map<QString, int> groupSizes(const Rule& rule) const
    {
        std::map<QString, int> sizes;
        if (!rule.values.isEmpty())
            sizes[groupWords(rule)] = 0;
        for (const int index : m_input.studentOrder()) {
            const auto& student = m_input.student(index);
            auto group = rule;
            if (rule.values.isEmpty())
                group.values = {m_words.oneOf(student, rule.attribute)};
            if (group.values.first().isEmpty())
                continue;
            if (rule.values.isEmpty() || m_words.hasAny(student, rule.attribute, rule.values))
                ++sizes[rule.kind == Rule::Kind::Distinct ? folded(group.values.first()) : groupWords(group)];
        }
        return sizes;
    }

    /// An error where some team has to open.
    void tellNoTeam(const Rule& rule, const QString& group, int there)
    {
        const auto& order = m_input.projectOrder();
        const bool mustOpen
            = std::ranges::any_of(order, [&](int project) { return m_input.requiredTeams(project) > 0; });
        add(rule, mustOpen ? Error : Warning,
            {QT_TRANSLATE_NOOP("core::Message",
                 "Each team should have %1 of the group (%2), and there are only %3 over all: no team can "
                 "open; lower the number or switch the rule off."),
                {number(rule.least.value_or(0)), group, number(there)}});
    }

    void add(const Rule& rule, Issue::Severity severity, const Message& message)
    {
        m_found.append(
            Issue{.code = "preflight.PF12", .message = message, .severity = severity, .record = refTo(rule)});
    }

    const PreflightInput& m_input;
    const AttributeWords m_words;
    Issues m_found;
};

/// PF13: projects whose members could never meet.
class SlotCheck
{
public:
    explicit SlotCheck(const PreflightInput& input)
        : m_input(input), m_week(int(std::min(input.records.slots.size(), qsizetype(MaxSlots))))
    { }

    Issues issues()
    {
        Issues found;
        for (const int project : m_input.projectOrder()) {
            const auto needed = m_input.project(project).minCommonSlots;
            if (needed == 0 || (m_week >= needed && canMeet(project, needed)))
                continue;
            const bool mustOpen = m_input.requiredTeams(project) > 0 && m_week > 0;
            found.append(Issue{.code = "preflight.PF13",
                .message = {m_week == 0 ? QT_TRANSLATE_NOOP("core::Message",
                                "“%1” needs %2 common slots, but the campaign has no slots: this is "
                                "ignored; import who is free when.")
                                        : QT_TRANSLATE_NOOP("core::Message",
                                            "“%1” needs %2 common slots, and no %3 of its possible students "
                                            "share so many; ask for fewer slots."),
                    {m_input.project(project).title, number(needed),
                        number(m_input.project(project).teamMin)}},
                .severity = mustOpen ? Error : Warning,
                .record = m_input.refToProject(project)});
        }
        return found;
    }

private:
    /// Three slots at most are tried together: where more are needed, three must fit all the same.
    bool canMeet(int project, int needed) const { return meets(project, 0, 0, std::min(needed, 3)); }

    bool meets(int project, std::uint64_t chosen, int from, int left) const
    {
        if (!hasEnough(project, chosen))
            return false;
        for (int slot = from; left > 0 && slot < m_week; ++slot) {
            if (meets(project, chosen | (std::uint64_t(1) << slot), slot + 1, left - 1))
                return true;
        }
        return left == 0;
    }

    bool hasEnough(int project, std::uint64_t chosen) const
    {
        const auto& students = m_input.problem().students;
        int count = 0;
        for (int i = 0; i < int(students.size()) && count < m_input.project(project).teamMin; ++i) {
            const bool isFree = (students[size_t(i)].slots & chosen) == chosen;
            count += isFree && m_input.isPossible(i, project) ? 1 : 0;
        }
        return count >= m_input.project(project).teamMin;
    }

    const PreflightInput& m_input;
    const int m_week; ///< Slots of the campaign.
};

/// One issue for all students of whom the condition holds.
template<typename Condition>
Issues aboutStudents(
    const PreflightInput& input, const QByteArray& code, const char* text, Condition isConcerned)
{
    std::vector<int> concerned;
    std::ranges::copy_if(input.studentOrder(), std::back_inserter(concerned),
        [&](int index) { return isConcerned(input.student(index)); });
    if (concerned.empty())
        return {};
    return {Issue{.code = code,
        .message = {text, {input.studentNames(concerned)}, int(concerned.size())},
        .severity = Warning,
        .record = input.refToStudent(concerned.front())}};
}

/// PF23, PF25, PF32: what students' answers leave open.
Issues answerIssues(const PreflightInput& input)
{
    const auto& records = input.records;
    const bool usesSlots = std::ranges::any_of(
        input.problem().projects, [](const Problem::Project& project) { return project.commonSlots > 0; });
    const bool usesLabels = std::ranges::any_of(records.rules,
        [](const Rule& rule) { return rule.isActive() && rule.attribute == Rule::Attribute::MixLabel; });
    const auto hasGaps = [](const Student& student) {
        QSet<int> ranks;
        for (const auto& wish : student.wishes)
            ranks.insert(wish.rank);
        ranks.remove(0); // vetoes
        return !ranks.isEmpty() && *std::ranges::max_element(ranks) > int(ranks.size());
    };
    const SlotBits bits(records.slots);
    const auto isVague = [&](const Student& student) { return bits.of(student.slots) == bits.of({}); };
    Issues found = aboutStudents(input, "preflight.PF23",
        QT_TRANSLATE_N_NOOP(
            "core::Message", "%n ballot(s) skip a rank, which counts as if it were not skipped: %1."),
        hasGaps);
    if (usesSlots)
        found += aboutStudents(input, "preflight.PF25",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n student(s) told no slots or all of them, which counts as free at any time; ask them: "
                "%1."),
            isVague);
    const bool asksMix = std::ranges::any_of(
        input.scenario.goals, [](const Goal& goal) { return goal.attribute == Rule::Attribute::MixLabel; });
    if (!usesLabels && !asksMix)
        found += aboutStudents(input, "preflight.PF32",
            QT_TRANSLATE_N_NOOP("core::Message",
                "%n student(s) have a mix label that no active rule uses; remove the labels: %1."),
            [](const Student& student) { return !student.mixLabel.isEmpty(); });
    return found;
}

/// PF30: teams of the present plan that one withdrawal breaks.
Issues smallTeams(const PreflightInput& input)
{
    std::map<std::pair<int, int>, int> sizes; // by project and team
    QHash<ProjectId, int> indices;
    for (const int project : input.projectOrder())
        indices.insert(input.project(project).id, project);
    for (const auto& placement : input.scenario.placements) {
        if (indices.contains(placement.project))
            ++sizes[{indices.value(placement.project), placement.team}];
    }
    QStringList titles;
    RecordRef first;
    for (const auto& [place, size] : sizes) {
        if (size != input.project(place.first).teamMin)
            continue;
        if (titles.isEmpty())
            first = input.refToProject(place.first);
        titles.append(input.project(place.first).title);
    }
    if (titles.isEmpty())
        return {};
    return {Issue{.code = "preflight.PF30",
        .message
        = {QT_TRANSLATE_N_NOOP("core::Message",
               "%n team(s) are at their minimum: the loss of one person breaks them; add somebody to: "
               "%1."),
            {listed(titles)}, int(titles.size())},
        .severity = Warning,
        .record = first}};
}

} // namespace

Issues preflightGroups(const PreflightInput& input)
{
    return GroupCheck(input).issues() + SlotCheck(input).issues() + smallTeams(input);
}

Issues preflightAnswers(const PreflightInput& input)
{
    return answerIssues(input);
}

} // namespace core
