// SPDX-License-Identifier: MIT
#include "core/backups.h"
#include "core/error.h"
#include "core/person.h"
#include "core/programmediff.h"
#include "core/restoring.h"
#include "core/workspace.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void backupIsWholeAndPrivate();
    void unchangedProgrammeIsNotBackedUpAgain();
    void oldBackupsAreThinned();
    void differencesAreTold();
    void restoringBringsThenBackAndKeepsNow();
    void damagedProgrammeIsKeptAside();
    void badBackupReplacesNothing();
    void openProgrammeIsNotReplaced();
    void personRecordHoldsEverything();

private:
    void add(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Campaign m_campaign{.id = CampaignId::create(), .name = u"Tech for Good"_s, .academicYear = {}};
    Cohort m_cohort;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.passerelle"_s);
    Workspace workspace(m_path, Workspace::Mode::Create);
    workspace.change({"Base"}, [this](Store& store) {
        const School school{.id = SchoolId::create(), .name = u"École"_s, .shortName = {}, .city = {}};
        m_cohort.id = CohortId::create();
        m_cohort.campaign = m_campaign.id;
        m_cohort.school = school.id;
        m_cohort.name = u"3A"_s;
        store.campaigns.save(m_campaign);
        store.cohorts.save(school);
        store.cohorts.save(m_cohort);
    });
}

void TestBackups::cleanup()
{
    QDir(backupFolder(m_path)).removeRecursively();
}

void TestBackups::add(const QString& name)
{
    Workspace workspace(m_path);
    workspace.change({"Add"}, [&](Store& store) {
        Student student;
        student.id = StudentId::create();
        student.cohort = m_cohort.id;
        student.number = name;
        student.lastName = name;
        student.firstName = u"Zoé"_s;
        student.languages = {{.code = u"en"_s, .level = Cefr::B2}};
        store.students.save(student);
    });
}

void TestBackups::backupIsWholeAndPrivate()
{
    add(u"Petit"_s);
    const Workspace workspace(m_path);
    const auto made = backUp(workspace, Now);
    QVERIFY(made.has_value());
    QCOMPARE(backupsOf(m_path), QList<Backup>{*made});
    QCOMPARE(made->at, Now);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(made->path) & others));
    QVERIFY(!(QFile::permissions(backupFolder(m_path)) & others));
    const Workspace copy(made->path);
    QCOMPARE(copy.store().students.of(m_campaign.id), workspace.store().students.of(m_campaign.id));
    QCOMPARE(copy.check(), workspace.check());
    QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files).filter(u"new-"_s), QStringList());
}

void TestBackups::unchangedProgrammeIsNotBackedUpAgain()
{
    {
        const Workspace workspace(m_path);
        QVERIFY(backUp(workspace, Now).has_value());
        QVERIFY(!backUp(workspace, Now.addSecs(60)).has_value());
    }
    add(u"Petit"_s);
    QVERIFY(backUp(Workspace(m_path), Now.addSecs(120)).has_value());
    QCOMPARE(backupsOf(m_path).size(), 2);
}

// One every hour for 120 days: the last ten, then one a day, a week, a month.
void TestBackups::oldBackupsAreThinned()
{
    QList<Backup> all;
    for (int hour = 0; hour < 24 * 120; ++hour)
        all.append({.path = QString::number(hour), .at = Now.addSecs(-3'600 * hour), .bytes = 1});
    const auto dropped = superfluous(all, Now);
    QList<Backup> kept;
    for (const auto& backup : std::as_const(all)) {
        if (!dropped.contains(backup))
            kept.append(backup);
    }
    QCOMPARE(kept.mid(0, 10), all.mid(0, 10));
    const auto ago = [](const Backup& backup) { return backup.at.daysTo(Now); };
    const auto between = [&](int from, int to) {
        return int(std::ranges::count_if(
            kept, [&](const Backup& backup) { return ago(backup) >= from && ago(backup) <= to; }));
    };
    QCOMPARE(between(1, 6), 6);
    QVERIFY(between(7, 27) >= 3 && between(7, 27) <= 4);
    QVERIFY(between(28, 90) >= 2 && between(28, 90) <= 4);
    QCOMPARE(between(91, 1'000), 0);
    QCOMPARE(superfluous(kept, Now), QList<Backup>()); // what was kept is kept the next time
    QCOMPARE(superfluous({all.constLast()}, Now), QList<Backup>()); // the only one is never dropped
}

void TestBackups::differencesAreTold()
{
    add(u"Petit"_s);
    const auto then = m_folder->filePath(u"then.passerelle"_s);
    Workspace(m_path).saveCopy(then);
    {
        Workspace workspace(m_path);
        workspace.change({"Replace"},
            [&](Store& store) { store.students.remove(store.students.of(m_campaign.id).constFirst().id); });
    }
    add(u"Grand"_s);
    const auto found = differences(Workspace(m_path), Workspace(then));
    QCOMPARE(found.size(), 6);
    QCOMPARE(found.constFirst().onlyHere, QStringList{u"Zoé Grand"_s});
    QCOMPARE(found.constFirst().onlyThere, QStringList{u"Zoé Petit"_s});
    QVERIFY(found.at(1).isNone());
    const auto told = sentences(found);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().contains(u"Grand"_s) && told.constFirst().contains(u"Petit"_s));
}

void TestBackups::restoringBringsThenBackAndKeepsNow()
{
    add(u"Petit"_s);
    const auto then = backUp(Workspace(m_path), Now)->path;
    add(u"Grand"_s);
    const auto replaced = restore(m_path, then, Now.addSecs(60));
    QCOMPARE(Workspace(m_path).store().students.of(m_campaign.id).size(), 1);
    QVERIFY(QFile::exists(then));
    QVERIFY(!replaced.backup.isEmpty() && replaced.damaged.isEmpty());

    restore(m_path, replaced.backup, Now.addSecs(120)); // and that is undone by restoring once more
    QCOMPARE(Workspace(m_path).store().students.of(m_campaign.id).size(), 2);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.passerelle"_s});
}

void TestBackups::damagedProgrammeIsKeptAside()
{
    const auto then = backUp(Workspace(m_path), Now)->path;
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4'096);
    file.write(QByteArray(20'000, '\x55'));
    file.close();
    const auto damaged = content(m_path);
    QVERIFY_THROWS_EXCEPTION(Error, const Workspace workspace(m_path));

    const auto replaced = restore(m_path, then, Now);
    QVERIFY(replaced.damaged.contains(u"damaged-20261124"_s));
    QCOMPARE(content(replaced.damaged), damaged);
    QCOMPARE(Workspace(m_path).store().campaigns.all().size(), 1);
}

void TestBackups::badBackupReplacesNothing()
{
    const auto bad = m_folder->filePath(u"bad.passerelle"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no programme");
    file.close();
    const auto before = content(m_path);
    QVERIFY_THROWS_EXCEPTION(Error, restore(m_path, bad, Now));
    QVERIFY_THROWS_EXCEPTION(Error, restore(m_path, m_folder->filePath(u"absent"_s), Now));
    QCOMPARE(content(m_path), before);
}

void TestBackups::openProgrammeIsNotReplaced()
{
    const auto then = backUp(Workspace(m_path), Now)->path;
    const Workspace workspace(m_path);
    QVERIFY_THROWS_EXCEPTION(Error, restore(m_path, then, Now));
    QCOMPARE(workspace.store().campaigns.all().size(), 1);
}

void TestBackups::personRecordHoldsEverything()
{
    add(u"Petit"_s);
    const Workspace workspace(m_path);
    const auto student = workspace.store().students.of(m_campaign.id).constFirst();
    const auto object = personRecord(workspace, m_campaign.id, student.id);
    QCOMPARE(object.value(u"lastName"_s).toString(), u"Petit"_s);
    QCOMPARE(object.value(u"cohort"_s).toString(), u"3A"_s);
    QCOMPARE(object.value(u"school"_s).toString(), u"École"_s);
    QCOMPARE(object.value(u"languages"_s).toArray().first().toObject().value(u"level"_s).toString(), u"B2"_s);
    QVERIFY(personRecord(workspace, m_campaign.id, StudentId::create()).isEmpty());
}

SUITE(TestBackups)
#include "tst_backups.moc"
