// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "core/matching/answerwords.h"
#include "core/relaxing.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

using Verdict = WhyNot::Verdict;

QString text(const QList<Message>& messages)
{
    QStringList texts;
    for (const auto& message : messages)
        texts.append(message.text());
    return texts.join(u' ');
}

/// The sentences as they stand in the code, without the plural forms of translations.
QString source(const QList<Message>& messages)
{
    QStringList texts;
    for (const auto& message : messages) {
        auto words = QString::fromUtf8(message.key);
        words.replace(u"%n"_s, QString::number(message.count));
        for (qsizetype i = 0; i < message.arguments.size(); ++i)
            words.replace(u'%' + QString::number(i + 1), message.arguments.at(i));
        texts.append(words);
    }
    return texts.join(u' ');
}

/// Students with names that occur in no sentence, and a bit of everything that a problem insists on.
struct Everything
{
    MatchCampaign given{6, 3};

    Everything()
    {
        for (int i = 1; i <= 6; ++i) {
            given.student(i).firstName = u"Prénom%1"_s.arg(i);
            given.student(i).number = u"NUM%1"_s.arg(i);
            given.student(i).email = u"mail%1@ecole.example"_s.arg(i);
        }
        const auto web = given.addSkill(u"web"_s).id;
        given.project(1).needs = {{.skill = web, .level = Level::Autonomous, .isRequired = true}};
        given.project(1).mustRun = true;
        given.addTutor(1);
        given.project(2).tutor = given.records.volunteers.first().id;
        given.addRule(Rule::Kind::Together, {2, 3}).reason = u"raison secrète"_s;
        given.addRule(Rule::Kind::Apart, {4, 5}).reason = u"raison secrète"_s;
        given.addRule(Rule::Kind::Lock, {4}, {3}).reason = u"raison secrète"_s;
        given.addRule(Rule::Kind::Forbid, {1, 6}, {3}).reason = u"raison secrète"_s;
        given.addRule(Rule::Kind::Quota, {}, {1, 3}).most = 1;
        given.wish(1, {1, 2, 3});
        for (int i = 1; i <= 6; ++i)
            given.scenario.placements.append(
                {.student = given.student(i).id, .project = given.project(2).id});
        given.scenario.placements[4].isPinned = true;
    }
};

/// Every demand that the problem has.
std::vector<Demand> allDemands(const Problem& problem)
{
    std::vector<Demand> all;
    for (int i = 0; i < int(problem.rules.size()); ++i)
        all.push_back({.kind = Demand::Kind::Rule, .index = i});
    for (int i = 0; i < int(problem.goals.size()); ++i)
        all.push_back({.kind = Demand::Kind::Goal, .index = i});
    for (const auto kind : {Demand::Kind::Min, Demand::Kind::Max, Demand::Kind::MustRun, Demand::Kind::Slots})
        all.push_back({.kind = kind, .index = 0});
    all.push_back({.kind = Demand::Kind::Need, .index = 0, .need = 0});
    return all;
}

} // namespace

/// Sentences of answers, be they worth reading or not: from invented answers, without a solver.
class TestAnswerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setLanguage(u"en"_s); }

    void priceNamesWhatGetsWorse_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<Fairness>("fairness");
        QTest::addColumn<qint64>("delta");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString& stage, qint64 delta, const QString& sentence,
                             Fairness fairness = Fairness::Leximin) {
            QTest::addRow("%s %d %lld", qPrintable(stage), int(fairness), delta)
                << stage << fairness << delta << sentence;
        };
        row(u"voters"_s, 1, u"“P1”: 1 more student(s) would have no project."_s);
        row(u"outside"_s, 2, u"“P1”: 2 more student(s) would be placed outside their wishes."_s);
        row(u"rank 3"_s, 1, u"“P1”: 1 more student(s) would only have their wish 3."_s);
        row(u"rank 1"_s, 2, u"“P1”: 2 fewer student(s) would have their first wish."_s,
            Fairness::RankMaximal);
        row(u"rank 2"_s, 1, u"“P1”: 1 fewer student(s) would have their wish 2."_s, Fairness::RankMaximal);
        row(u"sum"_s, 3, u"“P1”: the students together would lose 3 rank(s) on their wishes."_s,
            Fairness::MinSum);
        row(u"needs"_s, 1, u"“P1”: the teams would lack 1 more person(s) with a needed skill."_s);
        row(u"lottery"_s, 9, u"“P1”: as good for the whole, but the lottery decides for other students."_s);
    }

    void priceNamesWhatGetsWorse()
    {
        QFETCH(QString, stage);
        QFETCH(Fairness, fairness);
        QFETCH(qint64, delta);
        QFETCH(QString, sentence);
        setLanguage(u"en"_s);
        Everything all;
        all.given.scenario.fairness = fairness;
        const auto asked = makeProblem(all.given.records, all.given.scenario);
        const AnswerWords words(all.given.records, all.given.scenario, asked);
        const WhyNot answer{
            .student = 0, .project = 0, .verdict = Verdict::Worse, .stage = stage, .delta = delta};
        QCOMPARE(source(words.whyNot(answer)), sentence);
    }

    void everyStageHasItsSentence()
    {
        const Everything all;
        const auto asked = makeProblem(all.given.records, all.given.scenario);
        const AnswerWords words(all.given.records, all.given.scenario, asked);
        QSet<QString> sentences;
        const QStringList stages{u"voters"_s, u"others"_s, u"outside"_s, u"rank 2"_s, u"sum"_s, u"worst"_s,
            u"needs"_s, u"mix"_s, u"sizes"_s, u"mates"_s, u"mentors"_s, u"fit"_s, u"changes"_s, u"kept"_s,
            u"carry"_s, u"blocking"_s, u"lottery"_s};
        for (const auto& stage : stages) {
            const WhyNot answer{
                .student = 0, .project = 0, .verdict = Verdict::Worse, .stage = stage, .delta = 2};
            const auto sentence = text(words.whyNot(answer));
            QVERIFY2(!sentence.contains(u"for the goal"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), stages.size());
    }

    void moversAreNamedToCoordinatorsOnly()
    {
        setLanguage(u"en"_s);
        const Everything all;
        const auto asked = makeProblem(all.given.records, all.given.scenario);
        const WhyNot answer{.student = 0,
            .project = 0,
            .verdict = Verdict::Equal,
            .moves
            = {{.student = 0, .from = {1, 0}, .to = {0, 0}}, {.student = 2, .from = {0, 0}, .to = {}}}};
        const AnswerWords coordinators(all.given.records, all.given.scenario, asked);
        QCOMPARE(source(coordinators.whyNot(answer)),
            u"“P1”: equally good for the whole; you may choose it. 1 other student(s) would move: "
            u"Prénom3 S3 (from “P1” to no project)."_s);
        const AnswerWords students(all.given.records, all.given.scenario, asked, Audience::Students);
        QCOMPARE(source(students.whyNot(answer)),
            u"“P1”: would have been as good for the whole; only the order of the calculation decided. "
            u"1 other student(s) would have to move."_s);
    }

    void studentReadsNobodyElsesData_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void studentReadsNobodyElsesData()
    {
        QFETCH(QString, language);
        setLanguage(language);
        const Everything all;
        const auto& records = all.given.records;
        const auto asked = makeProblem(records, all.given.scenario);
        const AnswerWords words(records, all.given.scenario, asked, Audience::Students);
        const Explainer explainer(records, all.given.scenario, Audience::Students);
        const auto own = asked.map.students.indexOf(records.students.first().id);
        QString said = text(explainer.place(records.students.first().id));
        for (int verdict = 0; verdict <= int(Verdict::Open); ++verdict) {
            for (int project = -1; project < 3; ++project) {
                WhyNot answer{.student = int(own), .project = project, .verdict = Verdict(verdict)};
                answer.stage = u"rank 2"_s;
                answer.delta = 1;
                answer.rules = allDemands(asked.problem);
                for (int i = 0; i < 6; ++i)
                    answer.moves.push_back({.student = i, .from = {1, 0}, .to = {0, 0}});
                said += text(words.whyNot(answer));
            }
        }
        QVERIFY(!said.contains(u'%'));
        QVERIFY(!said.contains(u"secrète"_s));
        for (const auto& student : records.students) {
            for (const auto& secret : {student.lastName, student.firstName, student.number, student.email})
                QVERIFY2(!said.contains(secret), qPrintable(secret + u" in "_s + said));
        }
    }

    void mentorIsNamedWithWhatTheyBring()
    {
        setLanguage(u"en"_s);
        Everything all;
        auto& given = all.given;
        given.scenario.placements[0].project = given.project(1).id;
        auto& mentor = given.addTutor(1);
        given.scenario.mentors = {{.project = given.project(1).id, .team = 1, .mentor = mentor.id}};
        const auto said = [&](Audience audience) {
            return source(Explainer(given.records, given.scenario, audience).place(given.student(1).id));
        };
        for (const auto audience : {Audience::Staff, Audience::Students})
            QVERIFY(said(audience).endsWith(u"“P1”: the mentor is T2."_s));
        mentor.skills = {{.skill = given.records.skills.first().id, .level = Level::CanHelp}};
        QVERIFY(said(Audience::Staff).endsWith(u"“P1”: the mentor is T2, who can help with web."_s));
        given.project(1).mentors = {mentor.id};
        QVERIFY(said(Audience::Staff).endsWith(u"“P1”: the mentor is T2, wanted by name."_s));
        QVERIFY(source(Explainer(given.records, given.scenario).project(given.project(1).id))
                    .contains(u"the mentor is T2"_s));
        // Of this team only.
        QVERIFY(!source(Explainer(given.records, given.scenario).place(given.student(2).id))
                     .contains(u"mentor"_s));
    }

    void demandsAreNamedToCoordinators()
    {
        setLanguage(u"en"_s);
        const Everything all;
        const auto asked = makeProblem(all.given.records, all.given.scenario);
        const AnswerWords words(all.given.records, all.given.scenario, asked);
        const auto said = source(words.conflict(
            {.end = Conflict::End::Found, .demands = allDemands(asked.problem), .remedies = {}}));
        for (const auto& part :
            {u"These must be in the same team: Prénom2 S2, Prénom3 S3."_s, u"Prénom4 S4 is locked to “P3”."_s,
                u"Prénom5 S5 is pinned to “P2”."_s, u"T1 may have at most 1 teams."_s,
                u"“P1” needs at least 1 member(s)."_s, u"“P1” has 3 place(s)."_s, u"“P1” must run."_s,
                u"“P1” requires web (Autonomous) from 1 member(s)."_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" in: "_s + said));
        QVERIFY(!said.contains(u'%'));
    }

    void remedySaysWhatChangesAndWhatItGives()
    {
        setLanguage(u"en"_s);
        const Everything all;
        const auto asked = makeProblem(all.given.records, all.given.scenario);
        const AnswerWords words(all.given.records, all.given.scenario, asked);
        Remedy remedy{.changes = {{.demand = {.kind = Demand::Kind::Max, .index = 0}, .from = 3, .to = 4},
                          {.demand = {.kind = Demand::Kind::Need, .index = 0, .need = 0}}},
            .price = 1,
            .outcome = {}};
        remedy.outcome.seats.assign(6, Seat{.project = 0});
        remedy.outcome.profile = {4, 1, 0};
        remedy.moves = {{.student = 0, .from = {1, 0}, .to = {0, 0}}};
        QCOMPARE(source(words.changes(remedy)),
            u"1 more place(s) at “P1” (4 instead of 3). “P1” wishes for web (Autonomous) instead of requiring it."_s);
        QCOMPARE(source(words.effects(remedy)),
            u"Then everybody has a project, at worst wish 2. 1 student(s) move against the present plan."_s);
        remedy.outcome.seats[0].project = -1;
        QVERIFY(source(words.effects(remedy)).startsWith(u"Then 1 student(s) stay without a project."_s));
    }

    void appliedRemedyIsTheRelaxedProblemAndCanBeUndone_data()
    {
        QTest::addColumn<Change>("change");
        using Kind = Demand::Kind;
        QTest::newRow("place") << Change{.demand = {.kind = Kind::Max, .index = 0}, .from = 3, .to = 4};
        QTest::newRow("minimum") << Change{.demand = {.kind = Kind::Min, .index = 1}, .from = 2, .to = 1};
        QTest::newRow("people") << Change{
            .demand = {.kind = Kind::Need, .index = 0, .need = 0}, .from = 2, .to = 1};
        QTest::newRow("need") << Change{.demand = {.kind = Kind::Need, .index = 0, .need = 0}, .from = 2};
        QTest::newRow("must run") << Change{.demand = {.kind = Kind::MustRun, .index = 0}};
        QTest::newRow("a slot") << Change{.demand = {.kind = Kind::Slots, .index = 2}, .from = 2, .to = 1};
        QTest::newRow("slots") << Change{.demand = {.kind = Kind::Slots, .index = 2}, .from = 2};
    }

    void appliedRemedyIsTheRelaxedProblemAndCanBeUndone()
    {
        QFETCH(Change, change);
        Everything all;
        all.given.project(1).needs[0].headCount = 2;
        all.given.project(2).teamMin = 2;
        for (const int day : {1, 2})
            all.given.records.slots.append(
                {.id = SlotId::create(), .campaign = all.given.records.campaign.id, .day = day});
        for (auto& project : all.given.records.projects)
            project.minCommonSlots = 2;
        Workspace workspace(Workspace::inMemory());
        workspace.change({"Data"}, [&](Store& store) {
            store.save(all.given.records);
            store.scenarios.save(all.given.scenario);
        });
        const auto scenario = *workspace.store().scenarios.find(all.given.scenario.id);
        const auto asked = makeProblem(workspace.store().recordsFor(scenario), scenario);
        applyRemedy(workspace, scenario, asked, {.changes = {change}, .outcome = {}});
        const auto now = makeProblem(workspace.store().recordsFor(scenario), scenario).problem;
        QVERIFY(now != asked.problem);
        // A need that is dropped is still wished, which forbids no plan.
        auto expected = relaxed(asked.problem, {change});
        if (change.demand.kind == Demand::Kind::Need && change.to < 0) {
            expected = asked.problem;
            expected.projects[0].needs[0].isRequired = false;
        }
        QVERIFY(now == expected);
        workspace.undo();
        QVERIFY(makeProblem(workspace.store().recordsFor(scenario), scenario).problem == asked.problem);
    }

    void droppedNeedIsNotWishedWhereEveryNeedMustBeCovered()
    {
        Everything all;
        all.given.scenario.goals = {{.objective = Objective::Needs, .isHard = true}};
        Workspace workspace(Workspace::inMemory());
        workspace.change({"Data"}, [&](Store& store) {
            store.save(all.given.records);
            store.scenarios.save(all.given.scenario);
        });
        const auto scenario = *workspace.store().scenarios.find(all.given.scenario.id);
        const auto asked = makeProblem(workspace.store().recordsFor(scenario), scenario);
        const Remedy remedy{
            .changes = {{.demand = {.kind = Demand::Kind::Need, .index = 0, .need = 0}, .from = 1}},
            .outcome = {}};
        applyRemedy(workspace, scenario, asked, remedy);
        const auto now = makeProblem(workspace.store().recordsFor(scenario), scenario).problem;
        QCOMPARE(now.projects[0].needs.size() + 1, asked.problem.projects[0].needs.size());
    }

    void appliedRemedySwitchesOffRulesPinsAndCapacities()
    {
        Everything all;
        Workspace workspace(Workspace::inMemory());
        all.given.scenario.goals[0].isHard = true;
        workspace.change({"Data"}, [&](Store& store) {
            store.save(all.given.records);
            store.scenarios.save(all.given.scenario);
        });
        const auto scenario = *workspace.store().scenarios.find(all.given.scenario.id);
        const auto asked = makeProblem(workspace.store().recordsFor(scenario), scenario);
        Remedy remedy{.changes = {}, .outcome = {}};
        for (int i = 0; i < int(asked.problem.rules.size()); ++i)
            remedy.changes.push_back({.demand = {.kind = Demand::Kind::Rule, .index = i}});
        remedy.changes.push_back({.demand = {.kind = Demand::Kind::Goal, .index = 0}});
        applyRemedy(workspace, scenario, asked, remedy);
        const auto after = *workspace.store().scenarios.find(scenario.id);
        const auto records = workspace.store().recordsFor(after);
        QVERIFY(std::ranges::none_of(records.rules, &Rule::isActive));
        QVERIFY(!records.volunteers.first().capacity);
        QVERIFY(std::ranges::none_of(after.placements, &Placement::isPinned));
        QVERIFY(!after.goals.first().isHard);
        QVERIFY(makeProblem(records, after).problem.rules.empty());
        workspace.undo();
        QCOMPARE(*workspace.store().scenarios.find(scenario.id), scenario);
    }
};

SUITE(TestAnswerWords)
#include "tst_answerwords.moc"
