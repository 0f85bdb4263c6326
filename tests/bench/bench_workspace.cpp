// SPDX-License-Identifier: MIT
// How long a full workspace takes. Not a test: run it by hand, in a release build.
// bench_workspace [students [projects]]: 5000 and 1000 otherwise; 8 skills and 6 wishes a student.
#include "core/workspace.h"
#include "tests/bench/bigprogramme.h"

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
        const auto records = bigProgramme(made->store().skills.all(), students, projects);
        campaign = records.campaign.id;
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
