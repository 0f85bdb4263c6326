// SPDX-License-Identifier: MIT
#include "core/intaking.h"
#include "tests/support/cli.h"
#include "tests/support/intake.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Patience = 120'000; // milliseconds; a browser needs two seconds on an idle machine

/// Values of identifiers of which the page and the program must think the same.
const QList<std::pair<QString, QStringList>> table{
    {u"organisation.legalForm"_s, {u"association-1901"_s}}, // it decides which numbers are asked
    {u"organisation.rna"_s,
        {u"W751515517"_s, u"w 143 788 974"_s, u"W9R1011072"_s, u"W12"_s, u"W1234567890"_s}},
    {u"organisation.siren"_s,
        {u"200034528"_s, u"732 829 320"_s, u"200034582"_s, u"000000000"_s, u"12345678"_s, u"356000000"_s}},
    {u"contact.phone"_s,
        {u"06 39 98 00 01"_s, u"+33 (0)6 39 98 00 01"_s, u"0033199000001"_s, u"06 39 98 00"_s, u"+33"_s}},
    {u"contact.email"_s, {u"a@b.fr"_s, u"a@b"_s, u"a..b@c.fr"_s, u"a@b.fr, c@d.fr"_s, u"é@ü.fr"_s}},
    {u"organisation.postalCode"_s, {u"01 000"_s, u"7501A"_s, u"123"_s}},
    {u"organisation.website"_s,
        {u"exemple.org"_s, u"https://a.b/c?d=e"_s, u"javascript:alert(1)"_s, u"http://x"_s}},
    {u"project.holderHours"_s, {u"0,5"_s, u"1.25"_s, u"21"_s, u"0"_s, u"1e1"_s, u"-1"_s}},
    {u"project.beneficiaryCount"_s, {u"0"_s, u"12"_s, u"1.5"_s, u"x"_s}},
    {u"project.title"_s, {u"  abc  "_s, u"  abcde "_s}},
    {u"organisation.siren"_s, {u"356000000"_s}},
    {u"organisation.siret"_s,
        {u"35600000000048"_s, u"35600000009075"_s, u"35600000000000"_s, u"20003452800014"_s, u"1"_s}},
};

} // namespace

/// The form of a partner in a real browser: filled, saved, taken in, compared.
class TestIntakeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (m_browser.isEmpty())
            QSKIP("Chromium is not installed");
    }

    void whatIsFilledComesBack_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s << u"fr"_s;
        QTest::newRow("switched to English") << u"fr"_s << u"en"_s;
    }

    void whatIsFilledComesBack()
    {
        QFETCH(QString, opened);
        QFETCH(QString, language);
        Workspace workspace(Workspace::inMemory());
        const auto campaign = newCampaign(u"</script><b>Édition"_s, QDate(2026, 9, 1), 7);
        workspace.change({"Start"}, [&](Store& store) { store.campaigns.save(campaign); });
        const auto told = filled(formPage(partnerForm(workspace.store(), campaign.id, opened)), language);

        QCOMPARE(told.value(u"errors"_s).toArray(), QJsonArray());
        QCOMPARE(told.value(u"opened"_s).toString(), opened);
        compareWords(told, language);
        compareChecks(told.value(u"checks"_s).toArray());
        QVERIFY(!told.value(u"savedWhileWrong"_s).toBool());
        QCOMPARE(told.value(u"summaryFocused"_s).toString(), u"summary"_s);
        const auto missing = problemsOf(intakeForm(), {}, QDate::currentDate()).size();
        QCOMPARE(told.value(u"summary"_s).toInt(), int(missing));
        QCOMPARE(told.value(u"summaryAfterSwitch"_s).toInt(), int(missing));
        QCOMPARE(told.value(u"summaryWhenMended"_s).toInt(), 0);
        QCOMPARE(told.value(u"unlabelled"_s).toArray(), QJsonArray());
        QVERIFY2(told.value(u"overflow"_s).toInt(99) <= 0, "the page scrolls sideways at 320 px");
        QVERIFY(!told.value(u"restored"_s).toString().isEmpty());
        QCOMPARE(told.value(u"problemsLeft"_s).toArray(), QJsonArray());
        QVERIFY(told.value(u"broken"_s).toString() != told.value(u"resumed"_s).toString());
        QCOMPARE(told.value(u"title"_s).toString(), u"Suivi des graines <b>"_s);

        const auto file
            = answersIn(told.value(u"saved"_s).toString().toUtf8(), told.value(u"file"_s).toString());
        QVERIFY(file.issues.isEmpty() || !hasError(file.issues));
        QCOMPARE(file.name, u"projet-les-jardins-d-elise-script-cie.json"_s);
        QCOMPARE(file.campaign, campaign.id);
        QCOMPARE(file.answers, support::fullAnswers());
        QVERIFY(problemsOf(intakeForm(), file.answers, QDate::currentDate()).isEmpty());
    }

private:
    // The answers but for the date of signature, which may not be in the future.
    static QJsonObject answers()
    {
        QJsonObject object;
        const auto full = support::fullAnswers();
        for (const auto& field : intakeForm().fields()) {
            if (full.contains(field.key))
                object.insert(field.key, QJsonArray::fromStringList(full.value(field.key)));
        }
        return object;
    }

    static void compareWords(const QJsonObject& told, const QString& language)
    {
        const auto labels = told.value(u"labels"_s).toObject();
        for (const auto& field : intakeForm().fields())
            QVERIFY2(labels.value(field.key).toString().startsWith(field.label.in(language)),
                qPrintable(field.key));
    }

    static void compareChecks(const QJsonArray& checks)
    {
        FormAnswers all;
        qsizetype count = 0;
        for (const auto& check : checks) {
            const auto key = check.toArray().at(0).toString();
            const auto given = check.toArray().at(1).toString();
            const auto field = intakeForm().field(key).value();
            const auto values = cleanedAnswer(field, {given});
            all.insert(key, values);
            const bool isWrong = problemOf(field, values, all, QDate::currentDate()).has_value();
            QVERIFY2(check.toArray().at(2).toBool() == isWrong, qPrintable(key + u' ' + given));
            ++count;
        }
        QVERIFY(count > 40);
    }

    QJsonObject filled(const QByteArray& page, const QString& language)
    {
        const QTemporaryDir folder;
        written(folder.filePath(u"form.html"_s), page);
        QJsonArray fields;
        for (const auto& field : intakeForm().fields())
            fields.append(field.key);
        QJsonArray values;
        for (const auto& [key, list] : table) {
            for (const auto& value : list)
                values.append(QJsonArray{key, value});
        }
        auto plan = QJsonDocument(QJsonObject{{u"language"_s, language}, {u"fields"_s, fields},
                                      {u"table"_s, values}, {u"answers"_s, answers()}})
                        .toJson(QJsonDocument::Compact);
        plan.replace('<', "\\u003c");
        QFile script(u"" PROJECT_ROOT "/tests/client/intakeform.js"_s);
        if (!script.open(QIODevice::ReadOnly))
            qFatal("no script");
        written(folder.filePath(u"driver.html"_s),
            "<!DOCTYPE html><meta charset=\"utf-8\"><iframe id=\"frame\" src=\"form.html\" width=\"320\" "
            "height=\"800\" style=\"border:0\"></iframe><script type=\"application/json\" id=\"plan\">"
                + plan + "</script><pre id=\"result\"></pre><script>" + script.readAll() + "</script>");
        return dumped(folder);
    }

    QJsonObject dumped(const QTemporaryDir& folder) const
    {
        QProcess process;
        process.start(m_browser,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                u"--disable-web-security"_s, u"--allow-file-access-from-files"_s, u"--no-first-run"_s,
                u"--hide-scrollbars"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                u"--virtual-time-budget=30000"_s, u"--dump-dom"_s,
                u"file://"_s + folder.filePath(u"driver.html"_s)});
        if (!process.waitForFinished(Patience))
            process.kill();
        const auto page = QString::fromUtf8(process.readAllStandardOutput());
        static const QRegularExpression result(u"<pre id=\"result\">([A-Za-z0-9+/=]+)</pre>"_s);
        const auto match = result.match(page);
        if (!match.hasMatch())
            qWarning("%s", process.readAllStandardError().right(2000).constData());
        return QJsonDocument::fromJson(QByteArray::fromBase64(match.captured(1).toLatin1())).object();
    }

    QString m_browser;
};

SUITE(TestIntakeForm)
#include "tst_intakeform.moc"
