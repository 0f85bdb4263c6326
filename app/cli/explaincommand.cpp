// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/records.h"
#include "app/cli/report.h"
#include "app/cli/solving.h"
#include "core/matching/answerwords.h"
#include "core/matching/placing.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExplainCommand)
};

QString codeOf(core::WhyNot::Verdict verdict)
{
    using enum core::WhyNot::Verdict;
    switch (verdict) {
    case Excluded: return u"excluded"_s;
    case Impossible: return u"impossible"_s;
    case Worse: return u"worse"_s;
    case Equal: return u"equal"_s;
    case Better: return u"better"_s;
    case Open: break;
    }
    return u"open"_s;
}

/// All that one call explains: the file's scenario, as the solver sees it.
class Explanation
{
public:
    Explanation(const core::Records& records, const core::Scenario& scenario, core::Audience audience)
        : m_records(records)
        , m_scenario(scenario)
        , m_audience(audience)
        , m_asked(core::makeProblem(records, scenario))
        , m_explainer(records, scenario, audience)
        , m_words(records, scenario, m_asked, audience)
    { }

    /// The place of the student, then why not each better wish, or only the one that is asked for.
    QJsonObject student(const core::Student& student, const core::Project* wanted)
    {
        const auto placement = m_scenario.placementOf(student.id);
        QJsonArray answers;
        for (const auto& project : questions(student, wanted))
            answers.append(answer(student, project));
        QJsonObject told{{u"student"_s, numberOf(student)}, {u"scenario"_s, m_scenario.name},
            {u"project"_s, titleOf(placement ? placement->project : core::ProjectId())},
            {u"sentences"_s, texts(m_explainer.place(student.id))}, {u"answers"_s, answers}};
        if (placement && student.rankOf(placement->project))
            told.insert(u"rank"_s, *student.rankOf(placement->project));
        return told;
    }

    QJsonObject project(const core::Project& project) const
    {
        return {{u"project"_s, project.title}, {u"scenario"_s, m_scenario.name},
            {u"sentences"_s, texts(m_explainer.project(project.id))}};
    }

    [[nodiscard]] bool isOutdated() const { return core::hashOf(m_asked.problem) != m_scenario.inputHash; }

private:
    /// A null project asks why the student is unplaced.
    QList<core::ProjectId> questions(const core::Student& student, const core::Project* wanted) const
    {
        if (wanted)
            return {wanted->id};
        const auto placement = m_scenario.placementOf(student.id);
        const bool isUnplaced = !placement || placement->project.isNull();
        if (isUnplaced && student.status == core::Student::Status::Active)
            return QList<core::ProjectId>{{}} + m_explainer.betterProjects(student.id);
        return m_explainer.betterProjects(student.id);
    }

    QJsonObject answer(const core::Student& student, core::ProjectId project)
    {
        QJsonObject told;
        if (!project.isNull())
            told.insert(u"project"_s, titleOf(project));
        if (const auto rank = student.rankOf(project))
            told.insert(u"rank"_s, *rank);
        if (const auto reason = project.isNull() ? std::nullopt : m_explainer.excluded(student.id, project)) {
            told.insert(u"verdict"_s, u"excluded"_s);
            told.insert(u"sentences"_s, texts({*reason}));
        } else {
            addSolved(told, student.id, project);
        }
        return told;
    }

    void addSolved(QJsonObject& told, core::StudentId student, core::ProjectId project)
    {
        const auto asked = int(m_asked.map.students.indexOf(student));
        if (asked < 0)
            return; // Withdrawn: the sentence on the place says so.
        if (!m_questions)
            m_questions.emplace(m_asked.problem, core::seatsOf(m_asked, m_scenario));
        const auto found = m_questions->whyNot(asked, int(m_asked.map.projects.indexOf(project)));
        told.insert(u"verdict"_s, codeOf(found.verdict));
        told.insert(u"sentences"_s, texts(m_words.whyNot(found)));
        if (!found.stage.isEmpty()) {
            told.insert(u"stage"_s, found.stage);
            told.insert(u"delta"_s, found.delta);
            told.insert(u"atLeast"_s, found.isAtLeast);
        }
        if (m_audience == core::Audience::Staff)
            told.insert(u"moves"_s, moves(found));
    }

    QJsonArray moves(const core::WhyNot& answer) const
    {
        const auto students = core::byId(m_records.students);
        QJsonArray list;
        for (const auto& move : answer.moves)
            list.append(QJsonObject{
                {u"student"_s, numberOf(students.value(m_asked.map.students.value(move.student)))},
                {u"from"_s, titleOf(m_asked.map.projects.value(move.from.project))},
                {u"to"_s, titleOf(m_asked.map.projects.value(move.to.project))}});
        return list;
    }

    QString titleOf(core::ProjectId id) const
    {
        const auto found = std::ranges::find(m_records.projects, id, &core::Project::id);
        return found == m_records.projects.end() ? QString() : found->title;
    }

    const core::Records& m_records;
    const core::Scenario& m_scenario;
    const core::Audience m_audience;
    const core::MappedProblem m_asked;
    const core::Explainer m_explainer;
    const core::AnswerWords m_words;
    std::optional<Questions> m_questions;
};

void print(const QJsonObject& told)
{
    for (const auto& sentence : told[u"sentences"_s].toArray())
        printLine(sentence.toString());
    for (const auto& entry : told[u"answers"_s].toArray()) {
        const auto sentences = entry.toObject()[u"sentences"_s].toArray();
        for (int i = 0; i < sentences.size(); ++i)
            printLine((i == 0 ? u"- "_s : u"  "_s) + sentences.at(i).toString());
    }
}

int run(const Arguments& arguments)
{
    if (!arguments.has(u"student"_s) && !arguments.has(u"project"_s))
        throw UsageError{Tr::tr("Say with --student or --project what is to be explained.")};
    const core::Workspace workspace(arguments.positional.first(), core::Workspace::Mode::ReadOnly);
    const auto scenario = scenarioOf(workspace, campaignOf(workspace, arguments).id, arguments);
    if (!scenario)
        throw NotInData{Tr::tr("There are no teams yet: run “match” first.")};
    const auto records = workspace.store().recordsFor(*scenario);
    const auto* project
        = arguments.has(u"project"_s) ? &projectOf(records, arguments.value(u"project"_s)) : nullptr;
    Explanation explanation(records, *scenario,
        arguments.has(u"for-student"_s) ? core::Audience::Students : core::Audience::Staff);
    if (explanation.isOutdated())
        printError(Tr::tr("The data changed since this scenario was solved: the answers are about the data "
                          "of today."));
    const auto told = arguments.has(u"student"_s)
        ? explanation.student(studentOf(records, arguments.value(u"student"_s)), project)
        : explanation.project(*project);
    if (arguments.has(u"json"_s))
        printJson(told);
    else
        print(told);
    return Done;
}

} // namespace

Command explainCommand()
{
    return {.name = u"explain"_s,
        .operands = {u"FILE"_s},
        .options
        = {{u"student"_s, u"NUMBER"_s, Tr::tr("Why this student is there, and not on a better wish.")},
            {u"project"_s, u"TITLE"_s,
                Tr::tr("Why not on this project; without a student: who covers what it needs.")},
            {u"for-student"_s, {}, Tr::tr("In words for the student, with nobody else’s data.")},
            campaignOption(), scenarioOption(), jsonOption()},
        .summary
        = Tr::tr("Explains a place in sentences: what each better wish would cost, and who would move."),
        .run = run};
}

} // namespace cli
