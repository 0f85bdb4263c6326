// SPDX-License-Identifier: MIT
#include "core/sheets/archive.h"
#include "core/sheets/sheeterror.h"
#include "tests/support/packages.h"
#include "tests/support/suite.h"

#include <QBuffer>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using packages::Parts;
using packages::zipped;

namespace {

std::optional<Refusal> refusalOf(QByteArray bytes, const Limits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    try {
        Archive archive(buffer, limits);
        for (const auto& name : archive.names())
            archive.stream(name, [](QByteArrayView) {});
    } catch (const SheetError& error) {
        return error.refusal();
    }
    return {};
}

const Parts Two{{u"a/Un.xml"_s, QByteArray(200'000, 'x')}, {u"deux.txt"_s, "deux"}};

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeOutWholeWhateverTheCase()
    {
        auto bytes = zipped(Two);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Archive archive(buffer, {});
        QCOMPARE(archive.names(), QStringList({u"a/Un.xml"_s, u"deux.txt"_s}));
        QCOMPARE(archive.read(u"A/un.XML"_s), Two.first());
        QCOMPARE(archive.read(u"deux.txt"_s), "deux");
        QVERIFY(archive.contains(u"DEUX.txt"_s));
        QVERIFY(!archive.contains(u"trois"_s));
        QVERIFY_THROWS_EXCEPTION(SheetError, const auto part = archive.read(u"trois"_s));
    }

    void exceptionOfTheTakerLeavesTheArchiveUsable()
    {
        auto bytes = zipped(Two);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Archive archive(buffer, {});
        const auto fail = [](QByteArrayView) { throw std::runtime_error("enough"); };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, archive.stream(u"a/Un.xml"_s, fail));
        QCOMPARE(archive.read(u"deux.txt"_s), "deux");
    }

    void damageIsRefusedEverywhere()
    {
        const auto whole = zipped(Two);
        QCOMPARE(refusalOf(whole), std::nullopt);
        for (const auto size : {4, 30, 100, int(whole.size()) / 2, int(whole.size()) - 23})
            QCOMPARE(refusalOf(whole.first(size)), Refusal::Damaged);
        QCOMPARE(refusalOf("PK\x03\x04 and nothing else"), Refusal::Damaged);
    }

    void wrongSumIsDamage()
    {
        auto bytes = zipped(Two);
        const auto directory = bytes.indexOf("PK\x01\x02");
        bytes[directory + 16] = static_cast<char>(bytes.at(directory + 16) ^ 1);
        QCOMPARE(refusalOf(bytes), Refusal::Damaged);
    }

    void flippedBitsNeverGiveOtherContent()
    {
        const auto whole = zipped(Two);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            auto bytes = whole;
            bytes[i] = static_cast<char>(bytes.at(i) ^ 0x10);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            try {
                Archive archive(buffer, {});
                if (archive.contains(u"deux.txt"_s))
                    QCOMPARE(archive.read(u"deux.txt"_s), "deux");
            } catch (const SheetError&) {
                continue;
            }
        }
    }

    void encryptedPartsAreRefused()
    {
        auto bytes = zipped(Two);
        const auto directory = bytes.indexOf("PK\x01\x02");
        bytes[directory + 8] = 1;
        QCOMPARE(refusalOf(bytes), Refusal::Protected);
    }

    void namesThatLeaveTheArchiveAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("climbing") << u"../x"_s << true;
        QTest::newRow("climbing within") << u"a/../../x"_s << true;
        QTest::newRow("absolute") << u"/etc/x"_s << true;
        QTest::newRow("drive") << u"C:x"_s << true;
        QTest::newRow("backslash") << u"a\\x"_s << true;
        QTest::newRow("dots in a name") << u"a/..x..y"_s << false;
    }

    void namesThatLeaveTheArchiveAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRefused);
        QCOMPARE(
            refusalOf(zipped({{name, "x"}})), isRefused ? std::optional(Refusal::Hostile) : std::nullopt);
    }

    void limitsHoldOnWhatIsDeclaredAndOnWhatIsProduced()
    {
        QCOMPARE(refusalOf(zipped(Two), {.unpackedBytes = 200'003}), Refusal::TooBig);
        QCOMPARE(refusalOf(zipped(Two), {.unpackedBytes = 200'004}), std::nullopt);
        QCOMPARE(refusalOf(zipped(Two), {.archiveEntries = 1}), Refusal::Hostile);

        auto bytes = zipped(Two);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Archive archive(buffer, {.unpackedBytes = 300'000});
        QCOMPARE(archive.read(u"a/un.xml"_s).size(), 200'000);
        QVERIFY_THROWS_EXCEPTION(
            SheetError, const auto part = archive.read(u"a/un.xml"_s)); // each pass counts
    }

    void declaredSizeThatLiesIsDamage()
    {
        auto bytes = zipped(Two);
        const auto directory = bytes.indexOf("PK\x01\x02");
        bytes.replace(directory + 24, 4, QByteArray("\x10\x00\x00\x00", 4));
        QCOMPARE(refusalOf(bytes), Refusal::Damaged);
    }

    void manyEntriesAreRefused()
    {
        Parts many;
        for (int i = 0; i < 2'001; ++i)
            many.insert(QString::number(i), {});
        QCOMPARE(refusalOf(zipped(many)), Refusal::Hostile);
    }
};

SUITE(TestArchive)
#include "tst_archive.moc"
