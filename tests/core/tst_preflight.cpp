// SPDX-License-Identifier: MIT
#include "core/matching/preflight.h"
#include "core/matching/problem.h"
#include "core/matching/protocol.h"
#include "core/matching/seating.h"
#include "tests/support/matchcampaign.h"
#include "tests/support/suite.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;

using Edit = std::function<void(MatchCampaign&)>;

namespace {

/// Six students with a wish and a skill, four projects with tutor and need: nothing to say.
MatchCampaign soundCampaign()
{
    MatchCampaign campaign(6, 4);
    const auto web = campaign.addSkill(u"web"_s).id;
    const auto tutor = campaign.addTutor(4).id;
    campaign.records.organisations.first().contacts = {
        {.lastName = u"Roux"_s, .firstName = {}, .role = {}, .email = u"roux@asso.example"_s, .phone = {}}};
    for (int i = 1; i <= 6; ++i) {
        campaign.student(i).skills = {{.skill = web, .level = Level::DoneInProject}};
        campaign.wish(i, {i % 4 + 1, (i + 1) % 4 + 1});
    }
    for (int i = 1; i <= 4; ++i) {
        campaign.project(i).tutor = tutor;
        campaign.project(i).needs = {{.skill = web, .level = Level::SeenInClass, .isRequired = true}};
    }
    return campaign;
}

QByteArrayList codesOf(const Issues& issues)
{
    QByteArrayList found;
    for (const auto& issue : issues)
        found.append(issue.code);
    return found;
}

bool isError(const QByteArray& code, const Issues& issues)
{
    const auto issue = std::ranges::find(issues, code, &Issue::code);
    return issue != issues.end() && issue->severity == Issue::Severity::Error;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCampaignHasNothingToSay()
    {
        const auto campaign = soundCampaign();
        QCOMPARE(codesOf(preflight(campaign.records, campaign.scenario)), {});
    }

    void eachFlawIsFound_data()
    {
        QTest::addColumn<Edit>("change");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<QString>("words"); // That the sentence must hold.
        const auto error = [](const char* name, const char* code, const QString& words, const Edit& change) {
            QTest::newRow(name) << change << QByteArray(code) << true << words;
        };
        const auto warning
            = [](const char* name, const char* code, const QString& words, const Edit& change) {
                  QTest::newRow(name) << change << QByteArray(code) << false << words;
              };
        error("no student", "preflight.students.missing", u"no active student"_s,
            [](MatchCampaign& c) { c.records.students.clear(); });
        error("no project", "preflight.projects.missing", u"No project is open"_s,
            [](MatchCampaign& c) { c.records.projects.clear(); });
        error("more must run than students", "preflight.PF01", u"need 8 students, and there are 6"_s,
            [](MatchCampaign& c) {
                for (auto& project : c.records.projects) {
                    project.teamMin = project.teamIdeal = 2;
                    project.mustRun = true;
                }
            });
        error("must run with too few possible", "preflight.PF01",
            u"“P1” must run with at least 2 students, and only 1"_s, [](MatchCampaign& c) {
                c.project(1).mustRun = true;
                c.project(1).teamMin = 2;
                c.student(1).track = u"Arts"_s;
                c.project(1).eligibleTracks = {u"arts"_s};
            });
        error("together and apart in a chain", "preflight.PF05", u"S1 and S3"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Together, {1, 2});
            c.addRule(Rule::Kind::Together, {2, 3});
            c.addRule(Rule::Kind::Apart, {1, 3});
        });
        error("lock against a veto", "preflight.PF07", u"S1 is locked to “P4” but refused it"_s,
            [](MatchCampaign& c) {
                c.veto(1, 4);
                c.addRule(Rule::Kind::Lock, {1}, {4});
            });
        error("lock against a forbid rule", "preflight.PF07", u"a rule forbids it"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Forbid, {1}, {4});
            c.addRule(Rule::Kind::Lock, {1}, {4});
        });
        error("lock against eligibility", "preflight.PF07", u"does not admit the cohort"_s,
            [](MatchCampaign& c) {
                c.project(4).eligibleCohorts = {CohortId::create()};
                c.addRule(Rule::Kind::Lock, {1}, {4});
            });
        error("lock against a pin as unplaced", "preflight.PF07", u"pinned as unplaced"_s,
            [](MatchCampaign& c) {
                c.addRule(Rule::Kind::Lock, {1}, {4});
                c.pin(1, {});
            });
        error("two locks", "preflight.PF07", u"locked to “P"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Lock, {1}, {4});
            c.addRule(Rule::Kind::Lock, {1}, {3});
        });
        error("lock that a mate cannot follow", "preflight.PF07", u"where S2"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Lock, {1}, {4});
            c.addRule(Rule::Kind::Together, {1, 2});
            c.veto(2, 4);
        });
        error("apart and locked to the same team", "preflight.PF07", u"from whom a rule keeps them apart"_s,
            [](MatchCampaign& c) {
                c.addRule(Rule::Kind::Lock, {1}, {4});
                c.addRule(Rule::Kind::Lock, {2}, {4});
                c.addRule(Rule::Kind::Apart, {1, 2});
            });
        error("more locks than places", "preflight.PF08", u"4 students are locked to “P4”"_s,
            [](MatchCampaign& c) {
                for (int i = 1; i <= 4; ++i)
                    c.addRule(Rule::Kind::Lock, {i}, {4});
            });
        error("pin to a team too many", "preflight.PF08", u"pinned to team 2 of “P4”"_s,
            [](MatchCampaign& c) { c.pin(1, c.project(4).id, 2); });
        error("must run without holders", "preflight.PF09",
            u"“P1” must run and requires 1 of “web” at level 4"_s, [](MatchCampaign& c) {
                c.project(1).mustRun = true;
                c.project(1).needs.first().level = Level::CanHelp;
            });
        error("holder is locked elsewhere", "preflight.PF09", u"only 0 of its possible students"_s,
            [](MatchCampaign& c) {
                c.project(1).mustRun = true;
                c.project(1).needs.first().level = Level::CanHelp;
                c.student(3).skills.first().level = Level::CanHelp;
                c.addRule(Rule::Kind::Lock, {3}, {2});
            });
        error("quota below must run", "preflight.PF10",
            u"2 teams must run with the tutor T1, who may have 1"_s, [](MatchCampaign& c) {
                c.records.volunteers.first().capacity = 1;
                c.project(1).mustRun = c.project(2).mustRun = true;
            });
        error("quota rule below must run", "preflight.PF10", u"2 teams must run where a quota allows 1"_s,
            [](MatchCampaign& c) {
                c.addRule(Rule::Kind::Quota, {}, {1, 2}).most = 1;
                c.project(1).mustRun = c.project(2).mustRun = true;
            });
        error("sizes out of order", "preflight.PF11", u"of “P1” are 3, 2 and 3"_s,
            [](MatchCampaign& c) { c.project(1).teamMin = 3; });
        error("need above the team", "preflight.PF11", u"“P1” requires one skill of more people"_s,
            [](MatchCampaign& c) { c.project(1).needs.first().headCount = 4; });
        error("lock of a withdrawn student", "preflight.PF14", u"(S1)"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Lock, {1}, {4});
            c.student(1).status = Student::Status::Withdrawn;
        });
        error("pin to a closed project", "preflight.PF14", u"S1 is pinned to “P4”"_s, [](MatchCampaign& c) {
            c.pin(1, c.project(4).id);
            c.project(4).status = Project::Status::Declined;
        });
        warning("together with a withdrawn student", "preflight.PF14", u"(S1)"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Together, {1, 2, 3});
            c.student(1).status = Student::Status::Withdrawn;
        });
        warning("too few places", "preflight.PF02", u"4 places for 6 students, so that 2"_s,
            [](MatchCampaign& c) {
                for (auto& project : c.records.projects)
                    project.teamIdeal = project.teamMax = 1;
            });
        warning("student without a possible project", "preflight.PF03", u"S2"_s, [](MatchCampaign& c) {
            for (int i = 1; i <= 4; ++i)
                c.addRule(Rule::Kind::Forbid, {2}, {i});
        });
        warning("too many for the only projects", "preflight.PF04", u"4 students (S1, S2, S3, S4)"_s,
            [](MatchCampaign& c) {
                for (int i = 1; i <= 4; ++i) {
                    for (int p = 2; p <= 4; ++p)
                        c.addRule(Rule::Kind::Forbid, {i}, {p});
                }
            });
        warning("together without a common project", "preflight.PF06", u"S1, S2"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Together, {1, 2});
            for (int p = 1; p <= 4; ++p)
                c.addRule(Rule::Kind::Forbid, {1 + p % 2}, {p});
        });
        warning("together above the team", "preflight.PF06", u"S1, S2, S3, S4"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Together, {1, 2, 3, 4});
        });
        warning(
            "no ballot", "preflight.PF20", u"S2"_s, [](MatchCampaign& c) { c.student(2).wishes.clear(); });
        warning("few wishes", "preflight.PF21", u"S1, S2, S3, S4, S5 (+1)"_s,
            [](MatchCampaign& c) { c.records.cohorts.first().wishesAsked = 3; });
        warning("only closed wishes", "preflight.PF22", u"S1"_s,
            [](MatchCampaign& c) { c.student(1).wishes = {{.project = ProjectId::create(), .rank = 1}}; });
        warning(
            "no skills", "preflight.PF24", u"S5"_s, [](MatchCampaign& c) { c.student(5).skills.clear(); });
        warning("no tutor", "preflight.PF26", u"P3"_s, [](MatchCampaign& c) { c.project(3).tutor = {}; });
        warning("no contact", "preflight.PF26", u"without a contact"_s,
            [](MatchCampaign& c) { c.records.organisations.first().contacts.clear(); });
        warning("no need", "preflight.PF26", u"P2"_s, [](MatchCampaign& c) { c.project(2).needs.clear(); });
        warning("optional without holders", "preflight.PF27", u"“P1” requires 3 of “web” at level 3"_s,
            [](MatchCampaign& c) {
                c.project(1).needs.first().level = Level::Autonomous;
                c.project(1).needs.first().headCount = 3;
            });
        warning("optional with too few possible", "preflight.PF27",
            u"“P1” needs at least 1 students, and only 0"_s,
            [](MatchCampaign& c) { c.project(1).eligibleTracks = {u"Arts"_s}; });
        warning("must run and nobody wants it", "preflight.PF28", u"“P1”"_s, [](MatchCampaign& c) {
            c.project(1).mustRun = true;
            for (auto& student : c.records.students)
                student.wishes = {{.project = c.project(2).id, .rank = 1}};
        });
        warning("too popular", "preflight.PF29", u"“P2” is the first wish of 6 students and has 1"_s,
            [](MatchCampaign& c) {
                c.project(2).teamMax = c.project(2).teamIdeal = 1;
                for (auto& student : c.records.students)
                    student.wishes = {{.project = c.project(2).id, .rank = 1}};
            });
        warning("accepted and not open", "preflight.PF34", u"P4"_s,
            [](MatchCampaign& c) { c.project(4).status = Project::Status::Accepted; });
        warning(
            "group of one that is never alone", "preflight.PF12", u"Only 1 active"_s, [](MatchCampaign& c) {
                c.student(1).track = u"Web"_s;
                auto& rule = c.addRule(Rule::Kind::Isolation);
                rule.attribute = Rule::Attribute::Track;
                rule.least = 2;
            });
        error("must run with a group that nobody is of", "preflight.PF12", u"only 0 over all"_s,
            [](MatchCampaign& c) {
                c.project(1).mustRun = true;
                auto& rule = c.addRule(Rule::Kind::AtLeast);
                rule.attribute = Rule::Attribute::Language;
                rule.values = {u"es"_s};
                rule.least = 1;
            });
        error("must run without a common slot", "preflight.PF13", u"share so many"_s, [](MatchCampaign& c) {
            for (int i = 1; i <= int(c.records.students.size()); ++i) {
                const Slot slot{.id = SlotId::create(), .campaign = {}, .day = i};
                c.records.slots.append(slot);
                c.student(i).slots = {slot.id};
            }
            c.project(1).teamMin = c.project(1).teamIdeal = 2;
            c.project(1).minCommonSlots = 1;
            c.project(1).mustRun = true;
        });
        warning("slots without a week", "preflight.PF13", u"has no slots"_s,
            [](MatchCampaign& c) { c.project(1).minCommonSlots = 1; });
        warning("ranks with a gap", "preflight.PF23", u"1 ballot"_s,
            [](MatchCampaign& c) { c.student(1).wishes.last().rank += 2; });
        warning("nobody told slots", "preflight.PF25", u"told no slots"_s, [](MatchCampaign& c) {
            c.records.slots = {Slot{.id = SlotId::create(), .campaign = {}}};
            c.project(1).minCommonSlots = 1;
        });
        warning("team at its minimum", "preflight.PF30", u"1 team"_s, [](MatchCampaign& c) {
            c.scenario.placements = {{.student = c.student(1).id, .project = c.project(1).id}};
        });
        warning("label without a rule", "preflight.PF32", u"no active rule uses"_s,
            [](MatchCampaign& c) { c.student(1).mixLabel = u"A"_s; });
        warning("proposed rule", "preflight.PF36", u"1 proposed rule"_s, [](MatchCampaign& c) {
            c.addRule(Rule::Kind::Apart, {1, 2}).state = Rule::State::Proposed;
        });
    }

    void eachFlawIsFound()
    {
        QFETCH(Edit, change);
        QFETCH(QByteArray, code);
        QFETCH(QString, words);
        auto campaign = soundCampaign();
        change(campaign);
        const auto issues = preflight(campaign.records, campaign.scenario);
        const auto isMeant
            = [&](const Issue& issue) { return issue.code == code && issue.message.text().contains(words); };
        const auto found = std::ranges::find_if(issues, isMeant);
        QVERIFY2(found != issues.end(), codesOf(issues).join(' ').constData());
        QTEST(found->severity == Issue::Severity::Error, "isError");
        QTEST(hasError(issues), "isError");
        QVERIFY(found->record.kind != RecordKind::None);
    }

    void planOfOlderDataIsTold()
    {
        auto campaign = soundCampaign();
        const auto isTold = [&] {
            return codesOf(preflight(campaign.records, campaign.scenario)).contains("preflight.PF38");
        };
        QVERIFY(!isTold()); // No plan yet.
        campaign.scenario.inputHash = hashOf(makeProblem(campaign.records, campaign.scenario).problem);
        campaign.scenario.timeLimit = 7;
        QVERIFY(!isTold());
        auto& wishes = campaign.student(3).wishes;
        std::swap(wishes[0].project, wishes[1].project);
        QVERIFY(isTold());
        std::swap(wishes[0].project, wishes[1].project);
        QVERIFY(!isTold());
        campaign.records.campaign.allowsOutsideWishes = false;
        QVERIFY(isTold());
    }

    void errorsStandFirst()
    {
        auto campaign = soundCampaign();
        campaign.student(1).wishes.clear();
        campaign.project(1).teamMin = 3;
        const auto issues = preflight(campaign.records, campaign.scenario);
        QVERIFY(isError("preflight.PF11", issues));
        QCOMPARE(codesOf(issues), (QByteArrayList{"preflight.PF11", "preflight.PF20"}));
    }

    void largestSeatingMovesOthersOn()
    {
        // 0 and 1 take the first of their options; 2 finds a place only when both move on.
        Problem problem;
        problem.projects.assign(3, {.min = 1, .ideal = 1, .max = 1, .needs = {}});
        problem.projects[2].teamsMax = 2;
        const auto student = [](const std::vector<int>& options) {
            return Problem::Student{.wishes = {}, .others = options, .excluded = {}, .levels = {}};
        };
        const auto othersOf = [&](int index) { return problem.students[size_t(index)].others; };
        problem.students = {student({0, 1}), student({1, 2}), student({0})};
        QCOMPARE(largestSeating(problem, othersOf).unplaced, 0);
        QCOMPARE(largestSeating(problem, othersOf).projects, std::vector<int>{});
        problem.students.push_back(student({1}));
        const auto seating = largestSeating(problem, othersOf);
        QCOMPARE(seating.unplaced, 1); // Three students compete for projects 0 and 1.
        QCOMPARE(seating.projects, (std::vector<int>{0, 1}));
        QCOMPARE(seating.students, (std::vector<int>{0, 2, 3}));
    }
};

SUITE(TestPreflight)
#include "tst_preflight.moc"
