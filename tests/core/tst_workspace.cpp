// SPDX-License-Identifier: MIT
#include "core/error.h"
#include "core/workspace.h"
#include "tests/support/records.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const Message Label{.key = "Renamed %1", .arguments = {u"Zoé"_s}, .count = 3};

Campaign campaign(const QString& name)
{
    return {.id = CampaignId::create(), .name = name, .academicYear = u"2026-2027"_s};
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newWorkspaceKnowsTheShippedSkills();
    void changeIsOneStepOneRowOneSignal();
    void changeWithoutEffectLeavesNoTrace();
    void failedChangeLeavesNothing();
    void nestedChangeIsRefusedAndLeavesNothing();
    void changeIsStillThereAfterReopening();
    void undoAndRedoSayWhatTheyTouched();
    void newChangeEndsRedo();
    void historyKeepsAHundredSteps();
    void stepAboveTheLimitEmptiesTheHistory();
    void stepThatNoLongerFitsIsRefused();
    void journalNamesNobody();
    void readOnlyRefusesToChange();
    void checkFindsNothingInASoundWorkspace();
    void checkNamesTheRecord();

private:
    void add(const QString& name);
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_workspace = std::make_unique<Workspace>(Workspace::inMemory());
}

void TestWorkspace::cleanup()
{
    m_workspace.reset(); // before the folder of its file goes
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkspace::add(const QString& name)
{
    m_workspace->change(Label, [&](Store& store) { store.campaigns.save(campaign(name)); });
}

QStringList TestWorkspace::names() const
{
    QStringList names;
    for (const auto& found : m_workspace->store().campaigns.all())
        names.append(found.name);
    return names;
}

void TestWorkspace::newWorkspaceKnowsTheShippedSkills()
{
    QCOMPARE(m_workspace->store().skills.all().size(), shippedSkills().size());
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QVERIFY(m_workspace->journal().isEmpty());

    const Workspace file(m_folder->filePath(u"a.passerelle"_s), Workspace::Mode::Create);
    QCOMPARE(file.store().skills.all().size(), shippedSkills().size());
}

void TestWorkspace::changeIsOneStepOneRowOneSignal()
{
    QSignalSpy spy(m_workspace.get(), &Workspace::changed);
    const auto first = campaign(u"A"_s);
    const auto second = campaign(u"B"_s);
    m_workspace->change(Label, [&](Store& store) {
        store.campaigns.save(first);
        store.campaigns.save(second);
    });
    QCOMPARE(m_workspace->undoLabel(), Label);
    QCOMPARE(m_workspace->journal().size(), 1);
    QCOMPARE(spy.size(), 1);
    const auto rows = spy.at(0).at(0).value<TouchedRows>();
    const TouchedRows expected{{u"campaign"_s, {first.id.toString(), second.id.toString()}}};
    QCOMPARE(rows, expected);
}

void TestWorkspace::changeWithoutEffectLeavesNoTrace()
{
    add(u"A"_s);
    QSignalSpy spy(m_workspace.get(), &Workspace::changed);
    const auto same = m_workspace->store().campaigns.all().at(0);
    m_workspace->undo();
    m_workspace->redo();
    spy.clear();
    const auto rows = m_workspace->journal().size();
    m_workspace->change({"Nothing"}, [&](Store& store) { store.campaigns.save(same); });
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_workspace->journal().size(), rows);
    QCOMPARE(m_workspace->undoLabel(), Label);
}

void TestWorkspace::failedChangeLeavesNothing()
{
    QSignalSpy spy(m_workspace.get(), &Workspace::changed);
    const auto fail = [](Store& store) {
        store.campaigns.save(campaign(u"A"_s));
        throw std::runtime_error("no");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, m_workspace->change(Label, fail));
    QVERIFY(names().isEmpty());
    QVERIFY(m_workspace->journal().isEmpty());
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QCOMPARE(spy.size(), 0);
    add(u"B"_s);
    QCOMPARE(names(), QStringList{u"B"_s});
}

void TestWorkspace::nestedChangeIsRefusedAndLeavesNothing()
{
    const auto nested = [this](Store& store) {
        store.campaigns.save(campaign(u"A"_s));
        add(u"B"_s);
    };
    QVERIFY_THROWS_EXCEPTION(Error, m_workspace->change(Label, nested));
    QVERIFY(names().isEmpty());
}

void TestWorkspace::changeIsStillThereAfterReopening()
{
    const auto path = m_folder->filePath(u"é # 100 %41?.passerelle"_s);
    m_workspace = std::make_unique<Workspace>(path, Workspace::Mode::Create);
    add(u"A"_s);
    m_workspace.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QFileInfo(path).fileName()});
    m_workspace = std::make_unique<Workspace>(path);
    QCOMPARE(names(), QStringList{u"A"_s});
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QCOMPARE(m_workspace->journal().size(), 1);
}

void TestWorkspace::undoAndRedoSayWhatTheyTouched()
{
    add(u"A"_s);
    QSignalSpy spy(m_workspace.get(), &Workspace::changed);
    m_workspace->undo();
    QVERIFY(names().isEmpty());
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QCOMPARE(m_workspace->redoLabel(), Label);
    m_workspace->redo();
    QCOMPARE(names(), QStringList{u"A"_s});
    QCOMPARE(m_workspace->undoLabel(), Label);
    QVERIFY(m_workspace->redoLabel().isEmpty());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0), spy.at(1));
    m_workspace->redo();
    QCOMPARE(spy.size(), 2);
}

void TestWorkspace::newChangeEndsRedo()
{
    add(u"A"_s);
    m_workspace->undo();
    add(u"B"_s);
    QVERIFY(m_workspace->redoLabel().isEmpty());
    QCOMPARE(names(), QStringList{u"B"_s});
}

void TestWorkspace::historyKeepsAHundredSteps()
{
    for (int i = 0; i < 103; ++i)
        add(QString::number(1'000 + i));
    while (!m_workspace->undoLabel().isEmpty())
        m_workspace->undo();
    QCOMPARE(names(), (QStringList{u"1000"_s, u"1001"_s, u"1002"_s}));
}

void TestWorkspace::stepAboveTheLimitEmptiesTheHistory()
{
    add(u"A"_s);
    m_workspace->change(Label, [](Store& store) {
        for (int i = 0; i < 4; ++i)
            store.campaigns.save(campaign(QString(9'000'000, u'x')));
    });
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QCOMPARE(names().size(), 5);
    add(u"B"_s);
    QCOMPARE(m_workspace->undoLabel(), Label);
}

// The row is changed past the door of change(), as only a bug could.
void TestWorkspace::stepThatNoLongerFitsIsRefused()
{
    add(u"A"_s);
    const auto id = m_workspace->store().campaigns.all().at(0).id;
    m_workspace->change(Label, [&](Store& store) {
        auto changed = campaign(u"B"_s);
        changed.id = id;
        store.campaigns.save(changed);
    });
    const_cast<Store&>(m_workspace->store()).campaigns.save({.id = id, .name = u"C"_s, .academicYear = {}});
    QSignalSpy spy(m_workspace.get(), &Workspace::changed);
    const auto rows = m_workspace->journal().size();
    QVERIFY_THROWS_EXCEPTION(Error, m_workspace->undo());
    QCOMPARE(names(), QStringList{u"C"_s});
    QVERIFY(m_workspace->undoLabel().isEmpty());
    QCOMPARE(m_workspace->journal().size(), rows);
    QCOMPARE(spy.size(), 0);
}

void TestWorkspace::journalNamesNobody()
{
    add(u"A"_s);
    m_workspace->undo();
    const auto journal = m_workspace->journal();
    QCOMPARE(journal.size(), 2);
    const Message bare{.key = Label.key, .count = Label.count};
    QCOMPARE(journal.at(0).label, bare);
    QCOMPARE(journal.at(0).action, JournalEntry::Action::Change);
    QCOMPARE(journal.at(1).action, JournalEntry::Action::Undo);
    QCOMPARE(journal.at(0).at.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(journal.at(0).at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestWorkspace::readOnlyRefusesToChange()
{
    const auto path = m_folder->filePath(u"a.passerelle"_s);
    m_workspace = std::make_unique<Workspace>(path, Workspace::Mode::Create);
    add(u"A"_s);
    m_workspace.reset();
    m_workspace = std::make_unique<Workspace>(path, Workspace::Mode::ReadOnly);
    QVERIFY(m_workspace->isReadOnly());
    QCOMPARE(names(), QStringList{u"A"_s});
    QVERIFY_THROWS_EXCEPTION(Error, add(u"B"_s));
    QCOMPARE(names(), QStringList{u"A"_s});
}

void TestWorkspace::checkFindsNothingInASoundWorkspace()
{
    add(u"A"_s);
    m_workspace->undo();
    QCOMPARE(m_workspace->check(), Issues());
}

void TestWorkspace::checkNamesTheRecord()
{
    auto records = support::fullRecords();
    records.students[1].number.clear();
    m_workspace->change(Label, [&](Store& store) { store.save(records); });
    const auto issues = m_workspace->check();
    const auto found = std::ranges::find(issues, "student.number.missing", &Issue::code);
    QVERIFY(found != issues.end());
    const RecordRef expected{.kind = RecordKind::Student, .id = records.students.at(1).id.toString()};
    QCOMPARE(found->record, expected);
}

SUITE(TestWorkspace)
#include "tst_workspace.moc"
