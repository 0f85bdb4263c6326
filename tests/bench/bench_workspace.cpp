// SPDX-License-Identifier: MIT
// How long a full workspace takes. Not a test: run it by hand, in a release build.
// bench_workspace [students [projects]]: 5000 and 1000 otherwise; 8 skills and 6 wishes a student.
#include "core/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Work>
auto timed(const char* name, const Work& work)
{
    QElapsedTimer wall;
    wall.start();
    const auto start = std::clock();
    auto result = work();
    const double cpu = 1'000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%-34s %6.0f ms CPU %6lld ms\n", name, cpu, static_cast<long long>(wall.elapsed()));
    return result;
}

Records frame(const QList<Skill>& skills)
{
    Records records;
    records.campaign = newCampaign(u"Bench"_s, QDate(2026, 9, 1), 1);
    records.schools = {{.id = SchoolId::create(), .name = u"École"_s, .shortName = {}, .city = {}}};
    records.cohorts = {{.id = CohortId::create(),
        .campaign = records.campaign.id,
        .school = records.schools.at(0).id,
        .name = u"4A"_s}};
    records.skills = skills;
    records.organisations.resize(1);
    records.organisations[0].id = OrganisationId::create();
    records.organisations[0].name = u"Association"_s;
    return records;
}

void addProjects(Records& records, int count)
{
    for (int i = 0; i < count; ++i) {
        Project project;
        project.id = ProjectId::create();
        project.campaign = records.campaign.id;
        project.organisation = records.organisations.at(0).id;
        project.reference = u"P%1"_s.arg(i, 4, 10, QChar(u'0'));
        project.title = u"Projet numéro %1 de l’association"_s.arg(i);
        project.status = Project::Status::Open;
        for (int n = 0; n < 3; ++n)
            project.needs.append({.skill = records.skills.at((i + n * 7) % records.skills.size()).id});
        records.projects.append(project);
    }
}

void addStudents(Records& records, int count)
{
    for (int i = 0; i < count; ++i) {
        Student student;
        student.id = StudentId::create();
        student.cohort = records.cohorts.at(0).id;
        student.number = QString::number(20'260'000 + i);
        student.lastName = u"Nom%1"_s.arg(i * 7'919 % count);
        student.firstName = u"Prénom%1"_s.arg(i % 100);
        student.email = u"nom%1@ecole.example"_s.arg(i);
        for (int n = 0; n < 8; ++n)
            student.skills.append(
                {.skill = records.skills.at((i + n * 5) % records.skills.size()).id, .level = Level(n % 5)});
        for (int n = 0; n < 6; ++n)
            student.wishes.append(
                {.project = records.projects.at((i * 31 + n * 97) % records.projects.size()).id,
                    .rank = n + 1});
        records.students.append(student);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto sizes = QCoreApplication::arguments().mid(1);
    const int students = sizes.value(0, u"5000"_s).toInt();
    const int projects = sizes.value(1, u"1000"_s).toInt();
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"bench.passerelle"_s);
    CampaignId campaign;
    {
        const auto made
            = timed("create", [&] { return std::make_unique<Workspace>(path, Workspace::Mode::Create); });
        auto records = frame(made->store().skills.all());
        campaign = records.campaign.id;
        addProjects(records, projects);
        addStudents(records, students);
        const auto save = [&] {
            made->change({"Import"}, [&](Store& store) { store.save(records); });
            return 0;
        };
        timed("save all in one change", save);
        timed("save all once more, unchanged", save);
        timed("undo", [&] { return made->undo(), 0; });
        timed("redo", [&] { return made->redo(), 0; });
        timed("check", [&] { return made->check().size(); });
    }
    std::printf("%-34s %6lld kB\n", "file", static_cast<long long>(QFileInfo(path).size() / 1'000));

    const auto workspace = timed("open", [&] { return std::make_unique<Workspace>(path); });
    const auto& store = workspace->store();
    timed("read students", [&] { return store.students.of(campaign).size(); });
    timed("read projects", [&] { return store.projects.of(campaign).size(); });
    const auto records = timed("read all records", [&] { return store.records(campaign); });
    const auto one = records.students.at(students / 2);
    timed("find one student", [&] { return store.students.find(one.id); });
    timed("change one student", [&] {
        workspace->change({"Edit"}, [&](Store& writable) {
            auto changed = one;
            changed.lastName = u"Autre"_s;
            writable.students.save(changed);
        });
        return 0;
    });
    return 0;
}
