// SPDX-License-Identifier: MIT
#include "tests/support/cli.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The four published years, as sheets: a project takes one student, a supervisor is a tutor.
QString dataFolder()
{
    const auto folder = QStringLiteral(SHARED_DATA "/glasgow");
    return QFile::exists(folder) ? folder : QString();
}

QStringList lines(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// "Project k" → its supervisor. The .dat numbers projects from 0, as the names do.
QHash<int, QString> supervisors(const QStringList& dat)
{
    QHash<int, QString> found;
    for (const auto& line : dat.mid(1)) {
        const auto cells = line.split(u',');
        for (const auto& project : cells.value(2).split(u' ', Qt::SkipEmptyParts))
            found.insert(project.toInt(), cells.first().trimmed());
    }
    return found;
}

} // namespace

class TestGlasgow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (dataFolder().isEmpty())
            QSKIP("the folder of the Glasgow data is absent");
    }

    void publishedYearsReachTheirOptimum_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("wishes");
        QTest::addColumn<int>("sum");
        QTest::addColumn<QList<int>>("profile"); ///< Empty: not unique.
        const auto row = [](int year, const QString& wishes, int sum, const QList<int>& profile) {
            QTest::addRow("year %d %s", year, qPrintable(wishes)) << year << wishes << sum << profile;
        };
        row(2, u"min-sum"_s, 54, {});
        row(2, u"rank-maximal"_s, 58, {26, 6, 2, 1, 2});
        row(2, u"leximin"_s, 54, {23, 11, 3});
        row(2, u"bottleneck"_s, 54, {});
        row(4, u"min-sum"_s, 48, {});
        row(4, u"rank-maximal"_s, 49, {26, 4, 2, 1, 1});
        row(4, u"leximin"_s, 49, {22, 9, 3});
        row(4, u"bottleneck"_s, 48, {});
        row(6, u"min-sum"_s, 58, {});
        row(6, u"rank-maximal"_s, 60, {26, 6, 3, 2, 1});
        row(6, u"leximin"_s, 59, {21, 13, 4});
        row(6, u"bottleneck"_s, 59, {});
        row(8, u"min-sum"_s, 101, {});
        row(8, u"rank-maximal"_s, 110, {30, 7, 1, 5, 5, 3});
        row(8, u"leximin"_s, 119, {16, 16, 9, 6, 4});
        row(8, u"bottleneck"_s, 111, {});
    }

    void publishedYearsReachTheirOptimum()
    {
        QFETCH(int, year);
        QFETCH(QString, wishes);
        QFETCH(QList<int>, profile);
        const auto json = runCli({u"match"_s, fileOf(year), u"--wishes"_s, wishes, u"--json"_s}).json();
        QCOMPARE(json["proven"_L1].toBool(), true);
        QCOMPARE(json["unassigned"_L1].toArray(), QJsonArray());
        QCOMPARE(json["ranks"_L1]["unranked"_L1].toInt(), 0);
        QTEST(json["rankSum"_L1].toInt(), "sum");
        for (int rank = 1; rank <= profile.size(); ++rank)
            QCOMPARE(json["ranks"_L1][QString::number(rank)].toInt(), profile.at(rank - 1));
    }

private:
    /// The programme file of a year, made through the command line on first use.
    QString fileOf(int year)
    {
        const auto file = m_folder.filePath(u"%1.passerelle"_s.arg(year));
        if (QFile::exists(file))
            return file;
        const auto stem = dataFolder() + u"/00038-0000000%1"_s.arg(year);
        const auto dat = lines(stem + u".dat"_s);
        if (runCli({u"new"_s, file}).exit != 0)
            qFatal("cannot make a programme");
        if (!dat.isEmpty())
            import(file, u"volunteers"_s, volunteersSheet(dat));
        const auto soi = lines(stem + u".soi"_s);
        import(file, u"projects"_s, projectsSheet(soi, supervisors(dat)));
        import(file, u"students"_s, studentsSheet(soi));
        return file;
    }

    void import(const QString& file, const QString& kind, const QString& text) const
    {
        const auto sheet = written(m_folder.filePath(u"sheet.csv"_s), text.toUtf8());
        const auto run = runCli({u"import"_s, file, sheet, u"--as"_s, kind});
        if (run.exit != 0)
            qFatal("%s", qPrintable(run.err));
    }

    static QString volunteersSheet(const QStringList& dat)
    {
        QString text = u"Name;Role;Capacity\n"_s;
        for (const auto& line : dat.mid(1))
            text += line.section(u',', 0, 0).trimmed() + u";tutor;"_s + line.section(u',', 1, 1).trimmed()
                + u'\n';
        return text;
    }

    static QString projectsSheet(const QStringList& soi, const QHash<int, QString>& tutors)
    {
        QString text = u"Title;Team min;Team max;Tutor\n"_s;
        for (const auto& line : soi) {
            if (!line.startsWith(u"# ALTERNATIVE NAME"_s))
                continue;
            const auto title = line.section(u": "_s, 1).trimmed();
            text += title + u";1;1;"_s + tutors.value(title.section(u' ', -1).toInt()) + u'\n';
        }
        return text;
    }

    static QString studentsSheet(const QStringList& soi)
    {
        QHash<QString, QString> titles; // Alternatives are numbered from 1, the names from 0.
        QString text = u"Number;Last name;Wish 1;Wish 2;Wish 3;Wish 4;Wish 5;Wish 6\n"_s;
        int number = 0;
        for (const auto& line : soi) {
            if (line.startsWith(u"# ALTERNATIVE NAME"_s))
                titles.insert(line.section(u' ', 3, 3).chopped(1), line.section(u": "_s, 1).trimmed());
            if (line.startsWith(u'#'))
                continue;
            const auto wishes = line.section(u": "_s, 1).split(u',');
            for (int voter = 0; voter < line.section(u':', 0, 0).toInt(); ++voter) {
                text += u"%1;Student %1"_s.arg(++number);
                for (int rank = 0; rank < 6; ++rank)
                    text += u';' + titles.value(wishes.value(rank).trimmed());
                text += u'\n';
            }
        }
        return text;
    }

    const QTemporaryDir m_folder;
};

SUITE(TestGlasgow)
#include "tst_glasgow.moc"
