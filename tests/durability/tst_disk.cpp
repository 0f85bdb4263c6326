// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/storage/filecheck.h"
#include "core/workspace.h"
#include "tests/support/faultvfs.h"
#include "tests/support/howmany.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StepsOfACycle = 5;

// Every step leaves content of its own, spread over several pages.
void add(Store& store, int step)
{
    auto campaign = store.campaigns.all().constFirst();
    campaign.name = QString::number(step);
    store.campaigns.save(campaign);
    const auto cohort = store.cohorts.of(campaign.id).constFirst().id;
    for (int i = 0; i < 12; ++i) {
        Student student;
        student.id = StudentId::create();
        student.cohort = cohort;
        student.number = u"%1-%2"_s.arg(step).arg(i);
        student.lastName = u"Martin"_s;
        student.firstName = u"Zoé"_s;
        student.remarks = QString(600, QChar(u'a' + i));
        store.students.save(student);
    }
}

void makeBase(const QString& path)
{
    Workspace workspace(path, Workspace::Mode::Create);
    workspace.change({"Base"}, [](Store& store) {
        const Campaign campaign{.id = CampaignId::create(), .name = u"0"_s, .academicYear = {}};
        const School school{.id = SchoolId::create(), .name = u"School"_s, .shortName = {}, .city = {}};
        Cohort cohort;
        cohort.id = CohortId::create();
        cohort.campaign = campaign.id;
        cohort.school = school.id;
        store.campaigns.save(campaign);
        store.cohorts.save(school);
        store.cohorts.save(cohort);
    });
}

/// The number of noted steps, and all that they left.
QString stateOf(const Workspace& workspace)
{
    const auto campaign = workspace.store().campaigns.all().constFirst();
    QStringList words = {campaign.name};
    for (const auto& student : workspace.store().students.of(campaign.id))
        words.append(student.number + student.remarks.left(1));
    words.sort();
    return words.join(u' ');
}

qsizetype stepsOf(const Workspace& workspace)
{
    return workspace.journal().size();
}

/// What the user was told is done, and what is in the file after each step.
struct Told
{
    qsizetype steps = 1;
    QStringList states = {{}, {}};
};

void perform(Workspace& workspace, int step)
{
    if (step % StepsOfACycle == 3)
        workspace.undo();
    else if (step % StepsOfACycle == 4)
        workspace.redo();
    else
        workspace.change({"Step"}, [step](Store& store) { add(store, step); });
}

/// Opens, works, makes a copy and closes, a few times.
void work(const QString& path, int cycles, Told& told, bool isFirst = false)
{
    for (int cycle = 0; cycle < cycles; ++cycle) {
        Workspace workspace(path);
        for (int i = 0; i < StepsOfACycle; ++i) {
            perform(workspace, cycle * StepsOfACycle + i);
            told.steps = stepsOf(workspace);
            if (isFirst)
                told.states.append(stateOf(workspace));
        }
        workspace.saveCopy(u"%1.copy%2"_s.arg(path).arg(cycle));
    }
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Half of the changes meet the schema; now and then the end is missing.
QByteArray mutated(QByteArray bytes, int number)
{
    QRandomGenerator random{quint32(number)};
    const int changes = random.bounded(1, 21);
    for (int i = 0; i < changes; ++i) {
        const auto size = random.bounded(2) == 0 ? qsizetype(4'096) : bytes.size();
        bytes[qsizetype(random.bounded(int(size)))] = char(random.bounded(256));
    }
    if (number % 9 == 0)
        bytes.truncate(random.bounded(int(bytes.size())));
    return bytes;
}

/// Reads all that is in a file of a stranger; false: it was refused.
bool isOpened(const QString& path)
{
    try {
        const Workspace workspace(path);
        const auto issues = workspace.check();
        return !stateOf(workspace).isEmpty() || !issues.isEmpty();
    } catch (const Error&) {
        return false;
    }
}

/// What is wrong with the file after a mishap; empty: nothing.
QString wrongIn(const QString& path, const Told& told, const QStringList& states)
{
    try {
        const Workspace workspace(path);
        const auto issues = workspace.check();
        if (!issues.isEmpty())
            return u"damaged: "_s + issues.constFirst().message.text();
        const auto steps = stepsOf(workspace);
        if (steps < told.steps)
            return u"lost: %1 of %2"_s.arg(steps).arg(told.steps);
        return stateOf(workspace) == states.value(steps) ? QString() : u"half done: %1"_s.arg(steps);
    } catch (const Error& error) {
        return u"damaged: "_s + error.message();
    }
}

} // namespace

class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFailureIsToldAndLosesNothing_data();
    void everyFailureIsToldAndLosesNothing();
    void powerCutLosesNothing();
    void carelessSettingsAreFoundOut_data();
    void carelessSettingsAreFoundOut();
    void mutatedFileIsRefusedUntouchedOrOpened();

private:
    QString freshCopy();
    void lookAtImages(const QString& path, const Told& told, int every);

    support::FaultVfs m_disk;
    QTemporaryDir m_folder;
    QString m_base = m_folder.filePath(u"base.passerelle"_s);
    QStringList m_states; ///< After each noted step of work().
    int m_copies = 0;
    int m_images = 0;
    QHash<QString, int> m_wrong; ///< First word of what is wrong → images.
};

void TestDisk::initTestCase()
{
    makeBase(m_base);
    Told told;
    {
        const Workspace workspace(m_base);
        told.states[1] = stateOf(workspace);
    }
    work(freshCopy(), 2, told, true);
    m_states = told.states;
    QCOMPARE(m_states.size(), 2 + 2 * StepsOfACycle);
}

QString TestDisk::freshCopy()
{
    const auto folder = m_folder.filePath(QString::number(++m_copies));
    QDir().mkpath(folder);
    const auto path = folder + u"/work.passerelle"_s;
    if (!QFile::copy(m_base, path))
        qFatal("cannot copy");
    return path;
}

void TestDisk::everyFailureIsToldAndLosesNothing_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("staysSo");
    QTest::newRow("disk full once") << true << false;
    QTest::newRow("disk full from then on") << true << true;
    QTest::newRow("disk fails once") << false << false;
    QTest::newRow("disk fails from then on") << false << true;
}

void TestDisk::everyFailureIsToldAndLosesNothing()
{
    QFETCH(const bool, isFull);
    QFETCH(const bool, staysSo);
    const int every = howMany("PASSERELLE_TEST_EVERY", 9);
    int points = 0;
    for (int nth = 1;; nth += every, ++points) {
        const auto path = freshCopy();
        Told told;
        QString sentence;
        m_disk.failAt(nth, isFull, staysSo);
        try {
            work(path, 1, told);
        } catch (const Error& error) {
            sentence = error.message();
            QVERIFY(!sentence.isEmpty());
        }
        const bool isReached = m_disk.steps() >= nth;
        m_disk.calm();
        if (sentence.isEmpty())
            QCOMPARE(told.steps, StepsOfACycle + 1);
        const auto wrong = wrongIn(path, told, m_states);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"at step %1: %2"_s.arg(nth).arg(wrong)));
        if (const auto copy = path + u".copy0"_s; QFile::exists(copy))
            QCOMPARE(wrongIn(copy, told, m_states), QString());
        QDir(QFileInfo(path).path()).removeRecursively();
        if (!isReached)
            break;
    }
    qInfo("%d points of failure", points);
    QVERIFY(points > 5);
}

// Called before every step of the disk; each time three ways in which the power may go.
void TestDisk::lookAtImages(const QString& path, const Told& told, int every)
{
    if (m_disk.steps() % every != 0)
        return;
    QRandomGenerator random(quint32(m_disk.steps()));
    for (const int percent : {0, 50, 80}) {
        const auto folder = m_folder.filePath(u"image"_s);
        QDir().mkpath(folder);
        const auto files = m_disk.afterPowerCut(percent, random);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QFile written(folder + u'/' + file.key());
            if (!written.open(QIODevice::WriteOnly) || written.write(*file) != file->size())
                qFatal("cannot write an image");
        }
        ++m_images;
        const auto wrong = wrongIn(folder + u'/' + QFileInfo(path).fileName(), told, m_states);
        if (!wrong.isEmpty())
            ++m_wrong[wrong.section(u':', 0, 0)];
        QDir(folder).removeRecursively();
    }
}

void TestDisk::powerCutLosesNothing()
{
    const int every = howMany("PASSERELLE_TEST_EVERY", 9);
    const int rounds = howMany("PASSERELLE_TEST_ROUNDS", 1);
    m_images = 0;
    m_wrong.clear();
    for (int round = 0; round < rounds; ++round) {
        const auto path = freshCopy();
        Told told;
        m_disk.follow([&] { lookAtImages(path, told, every); });
        work(path, 2, told);
        m_disk.calm();
    }
    qInfo("%d images", m_images);
    QVERIFY(m_images > 30);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.keys().join(u", "_s)));
}

void TestDisk::carelessSettingsAreFoundOut_data()
{
    QTest::addColumn<QStringList>("pragmas");
    QTest::newRow("not synchronised") << QStringList{u"synchronous = OFF"_s};
    QTest::newRow("synchronised now and then") << QStringList{u"synchronous = NORMAL"_s};
    QTest::newRow("no log, not synchronised")
        << QStringList{u"journal_mode = DELETE"_s, u"synchronous = OFF"_s};
}

// If the images of these settings were sound, too, the test above would see nothing.
void TestDisk::carelessSettingsAreFoundOut()
{
    QFETCH(const QStringList, pragmas);
    m_wrong.clear();
    const auto path = freshCopy();
    Told told;
    m_disk.follow([&] { lookAtImages(path, told, 5); });
    {
        const auto file = openFile(path, Database::Access::ReadWrite);
        for (const auto& pragma : pragmas)
            file.db->run(u"PRAGMA "_s + pragma);
        Store store(*file.db);
        for (int step = 0; step < 3; ++step) {
            Transaction transaction(*file.db);
            add(store, step);
            JournalRepository(*file.db).append(
                {.at = QDateTime::currentDateTimeUtc(), .who = {}, .label = {"Step"}}, {});
            transaction.commit();
            ++told.steps;
        }
        m_disk.calm(); // Qt locks its list of connections while one closes: no image can be opened then
    }
    qInfo("lost %d, damaged %d", m_wrong.value(u"lost"_s), m_wrong.value(u"damaged"_s));
    QVERIFY(m_wrong.value(u"lost"_s) + m_wrong.value(u"damaged"_s) > 0);
}

void TestDisk::mutatedFileIsRefusedUntouchedOrOpened()
{
    const int count = howMany("PASSERELLE_TEST_MUTATIONS", 200);
    const auto good = content(m_base);
    const auto path = m_folder.filePath(u"mutated.passerelle"_s);
    int opened = 0;
    for (int number = 1; number <= count; ++number) {
        const auto bytes = mutated(good, number);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        if (isOpened(path))
            ++opened;
        else
            QVERIFY2(content(path) == bytes, qPrintable(QString::number(number)));
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-journal"_s);
    }
    qInfo("%d of %d opened", opened, count);
    QVERIFY(opened < count);
}

SUITE(TestDisk)
#include "tst_disk.moc"
