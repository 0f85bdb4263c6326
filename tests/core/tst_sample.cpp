// SPDX-License-Identifier: MIT
#include "core/importing.h"
#include "core/matching/preflight.h"
#include "core/matching/solverprocess.h"
#include "core/sample.h"
#include "core/sheets/sheetreader.h"
#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What the sample programme must show, and that it still does.
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsOneProgramme();
    void everyLegalFormIsRepresented();
    void everyOrganisationHasOneProjectOrIsAProspect();
    void importsAgainWithoutAnIssueOrAChange_data();
    void importsAgainWithoutAnIssueOrAChange();
    void numbersKeepTheirZeros();
    void onlyWishesForProjectsThatAdmitTheStudent();
    void oneProjectIsAskedByFiveTimesItsPlaces();
    void twoProjectsAreNobodysFirstWish();
    void oneWishedSkillIsNobodys();
    void oneRequiredSkillIsTooRare();
    void checksWarnButAllowTheRun();
    void everyFairnessIsProvenAndRepeats_data();
    void everyFairnessIsProvenAndRepeats();
    void projectsCloseForEachReason();
    void twoCopiesMatchAlike();

private:
    [[nodiscard]] core::Project project(const QString& reference) const;
    [[nodiscard]] int firstWishes(const core::Project& project) const;
    [[nodiscard]] int holders(const core::Project& project, const core::Need& need) const;

    std::unique_ptr<core::Workspace> m_workspace;
    core::Records m_records;
};

namespace {

core::Records filled(core::Workspace& workspace)
{
    core::fillSample(workspace);
    return workspace.store().records(workspace.store().campaigns.all().constFirst().id);
}

core::MappedProblem problem(const core::Records& records, core::Fairness fairness)
{
    core::Scenario scenario;
    scenario.fairness = fairness;
    scenario.seed = records.campaign.lotterySeed;
    return makeProblem(records, scenario);
}

/// The answer of the real solver, which verify() has passed; nothing when it failed.
std::optional<core::Outcome> solved(const core::Problem& problem)
{
    core::SolverProcess solver;
    std::optional<core::Outcome> answer;
    QSignalSpy failed(&solver, &core::SolverProcess::failed);
    QObject::connect(&solver, &core::SolverProcess::finished, &solver,
        [&](const core::Outcome& outcome) { answer = outcome; });
    solver.start(problem);
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return answer || !failed.isEmpty(); }, 20'000);
    return answer;
}

/// Teams with a member: "P08/2" is the second team of P08.
QSet<QString> teams(
    const core::Records& records, const core::MappedProblem& asked, const core::Outcome& outcome)
{
    const auto projects = byId(records.projects);
    QSet<QString> found;
    for (const auto& seat : outcome.seats) {
        if (seat.project >= 0)
            found.insert(
                u"%1/%2"_s.arg(projects[asked.map.projects[seat.project]].reference).arg(seat.team + 1));
    }
    return found;
}

} // namespace

// One for all tests: each only reads, or sees that nothing changes.
void SampleTest::initTestCase()
{
    m_workspace = std::make_unique<core::Workspace>(core::Workspace::inMemory());
    m_records = filled(*m_workspace);
}

core::Project SampleTest::project(const QString& reference) const
{
    const auto found = std::ranges::find(m_records.projects, reference, &core::Project::reference);
    return found == m_records.projects.end() ? core::Project{} : *found;
}

int SampleTest::firstWishes(const core::Project& project) const
{
    return int(std::ranges::count_if(
        m_records.students, [&](const core::Student& student) { return student.rankOf(project.id) == 1; }));
}

int SampleTest::holders(const core::Project& project, const core::Need& need) const
{
    const auto holds
        = [&](const core::StudentSkill& own) { return own.skill == need.skill && own.level >= need.level; };
    return int(std::ranges::count_if(m_records.students, [&](const core::Student& student) {
        return project.admits(student) && std::ranges::any_of(student.skills, holds);
    }));
}

void SampleTest::holdsOneProgramme()
{
    QCOMPARE(m_workspace->store().campaigns.all().size(), 1);
    QCOMPARE(m_records.campaign.name, u"Tech for Good 2026"_s);
    QCOMPARE(m_records.schools.size(), 2);
    QCOMPARE(m_records.cohorts.size(), 3);
    QCOMPARE(m_records.students.size(), 67);
    QCOMPARE(m_records.projects.size(), 15);
    QCOMPARE(m_records.volunteers.size(), 8);
    QCOMPARE(m_records.rules.size(), 6);
    QVERIFY(std::ranges::all_of(m_records.projects, &core::Project::isOpen));
    QCOMPARE(std::ranges::count_if(m_records.students, std::not_fn(&core::Student::hasBallot)), 5);
}

void SampleTest::everyLegalFormIsRepresented()
{
    QSet<core::LegalForm> forms{core::LegalForm::Unknown};
    for (const auto& organisation : m_records.organisations)
        forms.insert(organisation.legalForm);
    QCOMPARE(forms.size(), qsizetype(codes(core::LegalForm{}).size()));
}

void SampleTest::everyOrganisationHasOneProjectOrIsAProspect()
{
    QSet<core::OrganisationId> holders;
    for (const auto& project : m_records.projects)
        holders.insert(project.organisation);
    QCOMPARE(holders.size(), 15);
    QCOMPARE(m_records.organisations.size(), 19);
    for (const auto& organisation : m_records.organisations) {
        QCOMPARE(organisation.contacts.size(), 1);
        QVERIFY(core::isEmailAddress(organisation.contacts[0].email));
    }
}

void SampleTest::importsAgainWithoutAnIssueOrAChange_data()
{
    QTest::addColumn<core::SheetKind>("kind");
    QTest::addColumn<int>("rows");
    QTest::newRow("organisations") << core::SheetKind::Organisations << 19;
    QTest::newRow("volunteers") << core::SheetKind::Volunteers << 8;
    QTest::newRow("projects") << core::SheetKind::Projects << 15;
    QTest::newRow("students") << core::SheetKind::Students << 67;
    QTest::newRow("rules") << core::SheetKind::Rules << 6;
}

void SampleTest::importsAgainWithoutAnIssueOrAChange()
{
    QFETCH(core::SheetKind, kind);
    QFETCH(int, rows);
    const auto workbook = core::readWorkbook(u":/samples/%1.csv"_s.arg(codeOf(kind)));
    QVERIFY(workbook.issues.isEmpty());

    const auto undone = m_workspace->undoLabel();
    // The headings alone tell what the sheet is.
    const auto import = importSheet(*m_workspace, m_records.campaign.id, workbook.sheets.constFirst(), {});

    QCOMPARE(import.kind, std::optional(kind));
    for (const auto& issue : import.issues)
        qInfo(
            "row %d, %s: %s", issue.place.row, issue.code.constData(), qUtf8Printable(issue.message.text()));
    QVERIFY(import.issues.isEmpty());
    QCOMPARE(import.added, 0);
    QCOMPARE(import.changed, 0);
    QCOMPARE(import.unchanged, rows);
    QCOMPARE(m_workspace->undoLabel(), undone);
    QCOMPARE(m_workspace->store().records(m_records.campaign.id), m_records);
}

void SampleTest::numbersKeepTheirZeros()
{
    QVERIFY(std::ranges::all_of(
        m_records.students, [](const core::Student& student) { return student.number.startsWith(u'0'); }));
}

void SampleTest::onlyWishesForProjectsThatAdmitTheStudent()
{
    const auto projects = byId(m_records.projects);
    int ties = 0;
    int vetoes = 0;
    for (const auto& student : m_records.students) {
        for (const auto& wish : student.wishes) {
            QVERIFY2(projects[wish.project].admits(student), qUtf8Printable(student.number));
            vetoes += wish.isVeto() ? 1 : 0;
        }
        const auto isSameRank
            = [](const core::Wish& a, const core::Wish& b) { return a.rank == b.rank && !a.isVeto(); };
        ties += std::ranges::adjacent_find(student.wishes, isSameRank) != student.wishes.end() ? 1 : 0;
    }
    QCOMPARE(ties, 7);
    QCOMPARE(vetoes, 8);
}

void SampleTest::oneProjectIsAskedByFiveTimesItsPlaces()
{
    const auto popular = project(u"P04"_s);
    QCOMPARE(firstWishes(popular), 5 * popular.teamMax * popular.teamsMax);
}

void SampleTest::twoProjectsAreNobodysFirstWish()
{
    QStringList unloved;
    for (const auto& candidate : m_records.projects) {
        if (firstWishes(candidate) == 0)
            unloved.append(candidate.reference);
    }
    unloved.sort();
    QCOMPARE(unloved, (QStringList{u"P06"_s, u"P07"_s}));
    QVERIFY(project(u"P06"_s).mustRun);
}

void SampleTest::oneWishedSkillIsNobodys()
{
    QStringList missing;
    const auto skills = byId(m_records.skills);
    for (const auto& candidate : m_records.projects) {
        for (const auto& need : candidate.needs) {
            if (!need.isRequired && holders(candidate, need) == 0)
                missing.append(skills[need.skill].code);
        }
    }
    QCOMPARE(missing, QStringList{u"sign-language"_s});
}

void SampleTest::oneRequiredSkillIsTooRare()
{
    for (const auto& candidate : m_records.projects) {
        const bool isShort = std::ranges::any_of(candidate.needs, [&](const core::Need& need) {
            return need.isRequired && holders(candidate, need) < need.headCount;
        });
        QCOMPARE(isShort, candidate.reference == u"P14");
    }
    // The way out: the cohort that has it is not admitted.
    auto opened = project(u"P14"_s);
    opened.eligibleCohorts.clear();
    QCOMPARE(holders(opened, opened.needs.constFirst()), 2);
}

void SampleTest::checksWarnButAllowTheRun()
{
    const auto issues = preflight(m_records, core::Scenario{});
    QVERIFY(!hasError(issues));
    QVERIFY(!issues.isEmpty());
    QVERIFY(!hasError(m_workspace->check()));
}

void SampleTest::everyFairnessIsProvenAndRepeats_data()
{
    QTest::addColumn<core::Fairness>("fairness");
    QTest::addColumn<std::vector<int>>("profile"); // By an independent model and solver.
    using Ranks = std::vector<int>;
    QTest::newRow("leximin") << core::Fairness::Leximin << Ranks{33, 25, 4};
    QTest::newRow("rank-maximal") << core::Fairness::RankMaximal << Ranks{36, 20, 5, 1};
    QTest::newRow("min-sum") << core::Fairness::MinSum << Ranks{35, 22, 5};
    QTest::newRow("bottleneck") << core::Fairness::Bottleneck << Ranks{35, 22, 5};
}

void SampleTest::everyFairnessIsProvenAndRepeats()
{
    QFETCH(core::Fairness, fairness);
    QFETCH(std::vector<int>, profile);
    const auto asked = problem(m_records, fairness);
    const auto first = solved(asked.problem);
    QVERIFY(first);
    QVERIFY(first->isProven);
    auto ranks = first->profile;
    while (!ranks.empty() && ranks.back() == 0)
        ranks.pop_back();
    QCOMPARE(ranks, profile);
    QCOMPARE(first->outside, 0);
    QCOMPARE(first->noBallot, 5);

    const auto second = solved(asked.problem);
    QVERIFY(second);
    QVERIFY(second->seats == first->seats);
}

void SampleTest::projectsCloseForEachReason()
{
    const auto asked = problem(m_records, core::Fairness::Leximin);
    const auto outcome = solved(asked.problem);
    QVERIFY(outcome);
    const auto open = teams(m_records, asked, *outcome);
    QVERIFY(!open.contains(u"P14/1"_s)); // Nobody admitted has the skill.
    QVERIFY(!open.contains(u"P09/1"_s)); // Its tutor has two other teams.
    QVERIFY(!open.contains(u"P12/1"_s)); // Hardly anybody asks for it.
    QVERIFY(open.contains(u"P06/1"_s)); // Must run, though nobody's first wish.
    QVERIFY(open.contains(u"P08/2"_s));
    QCOMPARE(open.size(), 13);

    // The tutor's limit binds: with one team more, nobody is at a third wish.
    auto volunteers = m_records;
    for (auto& volunteer : volunteers.volunteers)
        volunteer.capacity = volunteer.capacity.value_or(0) + 1;
    const auto relaxed = problem(volunteers, core::Fairness::Leximin);
    const auto better = solved(relaxed.problem);
    QVERIFY(better);
    QVERIFY(teams(volunteers, relaxed, *better).contains(u"P09/1"_s));
    QCOMPARE(better->profile[2], 0);
}

void SampleTest::twoCopiesMatchAlike()
{
    core::Workspace other(core::Workspace::inMemory());
    const auto records = filled(other);
    const auto one = solved(problem(m_records, core::Fairness::Leximin).problem);
    const auto two = solved(problem(records, core::Fairness::Leximin).problem);
    QVERIFY(one && two);
    QVERIFY(one->profile == two->profile);
    QVERIFY(one->stages.size() == two->stages.size());
    for (size_t i = 0; i < one->stages.size(); ++i)
        QCOMPARE(one->stages[i].value, two->stages[i].value);
}

SUITE(SampleTest)
#include "tst_sample.moc"
