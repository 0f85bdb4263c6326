// SPDX-License-Identifier: MIT
// How long the import of a large roster takes, from the sheet to the whole difference. Not a test:
// run it by hand, in a release build. bench_import [students [projects]]: 5000 and 200 otherwise;
// five wishes and on average 2.4 skills a student.
#include "core/sheets/importdiff.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Wishes = 5;
constexpr int Skills = 40; // columns

template<typename Work>
auto timed(const char* name, const Work& work)
{
    const auto start = std::clock();
    auto result = work();
    std::printf("%-44s %6.0f ms CPU\n", name, 1'000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    return result;
}

Records programme(int projects)
{
    Records known;
    known.campaign.id = CampaignId::create();
    known.skills = shippedSkills();
    for (int i = 1; i <= projects; ++i) {
        Project project;
        project.id = ProjectId::create();
        project.reference = u"P%1"_s.arg(i, 3, 10, QChar(u'0'));
        project.title = u"Projet numéro %1 pour l’été"_s.arg(i);
        project.status = Project::Status::Open;
        known.projects.append(project);
    }
    return known;
}

Sheet roster(const Records& known, int students)
{
    Sheet sheet{.name = u"Étudiants"_s, .rows = {}, .merges = {}};
    QStringList headings{u"N° étudiant"_s, u"Nom"_s, u"Prénom"_s, u"Courriel"_s, u"Promotion"_s, u"Groupe"_s};
    for (int rank = 1; rank <= Wishes; ++rank)
        headings.append(u"Vœu %1"_s.arg(rank));
    for (int i = 0; i < Skills; ++i)
        headings.append(known.skills.at(i % known.skills.size()).labelFr);
    for (const auto& heading : std::as_const(headings))
        sheet.rows[0].append(Cell::ofText(heading));
    const auto projects = known.projects.size();
    for (int i = 1; i <= students; ++i) {
        QStringList cells{u"%1"_s.arg(i, 8, 10, QChar(u'0')), u"Nom-%1"_s.arg(i), u"Prénom %1"_s.arg(i % 97),
            u"etu%1@ecole.example"_s.arg(i), u"%1A"_s.arg(i % 3 + 3), u"G%1"_s.arg(i % 40)};
        for (int rank = 0; rank < Wishes; ++rank)
            cells.append(known.projects.at((i * 7 + rank * 31) % projects).title);
        for (int skill = 0; skill < Skills; ++skill)
            cells.append((i * 13 + skill * 7) % 1'000 < 60 ? QString::number((i + skill) % 5) : QString());
        auto& row = sheet.rows[i];
        for (const auto& text : std::as_const(cells))
            row.append(text.isEmpty() ? Cell() : Cell::ofText(text));
    }
    return sheet;
}

ImportDiff import(const char* name, const Sheet& sheet, const Records& known)
{
    const auto mapping
        = timed((std::string(name) + ": mapping").c_str(), [&] { return proposeMapping(sheet, known); });
    const auto diff
        = timed((std::string(name) + ": difference").c_str(), [&] { return diffOf(sheet, mapping, known); });
    qsizetype skills = 0;
    qsizetype wishes = 0;
    for (const auto& student : diff.records.students) {
        skills += student.skills.size();
        wishes += student.wishes.size();
    }
    std::printf("  %d new, %d changed, %d unchanged, %lld skills, %lld wishes\n",
        diff.count(RecordDiff::State::New), diff.count(RecordDiff::State::Changed),
        diff.count(RecordDiff::State::Unchanged), static_cast<long long>(skills),
        static_cast<long long>(wishes));
    return diff;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto sizes = QCoreApplication::arguments().mid(1);
    auto known = programme(sizes.value(1, u"200"_s).toInt());
    auto sheet = roster(known, sizes.value(0, u"5000"_s).toInt());
    const auto diff = import("all new", sheet, known);
    known.schools = diff.records.schools;
    known.cohorts = diff.records.cohorts;
    known.students = diff.records.students;
    import("all unchanged", sheet, known);
    for (auto it = std::next(sheet.rows.begin()); it != sheet.rows.end(); ++it)
        (*it)[5] = Cell::ofText(u"autre"_s);
    import("all changed", sheet, known);
    return 0;
}
