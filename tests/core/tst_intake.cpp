// SPDX-License-Identifier: MIT
#include "core/intaking.h"
#include "tests/support/intake.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const auto Monday = u"2026-09-07T10:00:00.000Z"_s;
const auto Tuesday = u"2026-09-08T10:00:00.000Z"_s;

QByteArrayList codesOf(const Issues& issues)
{
    QByteArrayList codes;
    for (const auto& issue : issues)
        codes.append(issue.code);
    return codes;
}

QStringList problemsIn(const QList<FieldProblem>& problems)
{
    QStringList words;
    for (const auto& problem : problems)
        words.append(problem.key + u' ' + problem.problem);
    return words;
}

} // namespace

/// The form of a partner, from the page to what comes back.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>(Workspace::inMemory());
        m_campaign = newCampaign(u"Édition </script>"_s, QDate(2026, 9, 1), 7);
        m_workspace->change({"Start"}, [&](Store& store) { store.campaigns.save(m_campaign); });
        m_form = ProjectId::create();
    }

    void everyFieldHasAColumnAndBothLanguages()
    {
        QStringList keys;
        for (const auto& field : intakeForm().fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.append(field.key);
            QVERIFY2(!field.label.french.isEmpty() && !field.label.english.isEmpty(), qPrintable(field.key));
            const bool needsList
                = field.type == FormField::Type::Choice || field.type == FormField::Type::Set;
            QVERIFY2(!needsList || !field.choices.isEmpty(), qPrintable(field.key));
            for (const auto& condition : field.when + field.unless)
                QVERIFY2(intakeForm().field(condition.key), qPrintable(condition.key));
        }
        const auto forms = intakeForm().field(u"organisation.legalForm"_s)->choices;
        QCOMPARE(forms.size() + 1, qsizetype(codes(LegalForm()).size()));
        for (const auto& choice : forms)
            QVERIFY2(fromCode<LegalForm>(choice.code), qPrintable(choice.code));
    }

    void theMadeUpAnswersHoldEveryFieldThatIsAsked()
    {
        const auto answers = support::fullAnswers();
        QCOMPARE(problemsIn(problemsOf(intakeForm(), answers, QDate(2026, 9, 7))), QStringList());
        for (const auto& field : intakeForm().fields())
            QVERIFY2(answers.contains(field.key) || !field.isAsked(answers), qPrintable(field.key));
    }

    void answersAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("problem");
        const auto add = [](const QString& member, const QString& given, const QString& problem) {
            const auto key = member.contains(u'.') ? member : u"organisation."_s + member;
            QTest::addRow("%s %s", qPrintable(member), qPrintable(given)) << key << given << problem;
        };
        for (const auto& right : {u"W751515517"_s, u"w 143 788 974"_s, u"W9R1011072"_s, u"W672017439"_s})
            add(u"rna"_s, right, {});
        for (const auto& wrong : {u"W12"_s, u"678W23456"_s, u"W75151551"_s, u"W1234567890"_s})
            add(u"rna"_s, wrong, u"format.rna"_s);
        for (const auto& right : {u"200034528"_s, u"732 829 320"_s, u"356000000"_s, u"123456782"_s})
            add(u"siren"_s, right, {});
        add(u"siren"_s, u"200034582"_s, u"checksum.siren"_s);
        add(u"siren"_s, u"000000000"_s, u"checksum.siren"_s);
        add(u"siren"_s, u"12345678"_s, u"format.siren"_s);
        for (const auto& right :
            {u"20003452800014"_s, u"35600000000048"_s, u"35600000009075"_s, u"123 456 782 00010"_s})
            add(u"siret"_s, right, {});
        add(u"siret"_s, u"20003452800041"_s, u"checksum.siret"_s);
        add(u"siret"_s, u"35600000000000"_s, u"checksum.siret"_s);
        add(u"siret"_s, u"2000345280001"_s, u"format.siret"_s);
        add(u"postalCode"_s, u"97438"_s, {});
        add(u"postalCode"_s, u"7501A"_s, u"format.postalCode"_s);
        add(u"website"_s, u"exemple.org/page"_s, {});
        add(u"website"_s, u"javascript:alert(1)"_s, u"format.url"_s);
        for (const auto& right : {u"06 39 98 00 01"_s, u"+33 (0)6 39 98 00 01"_s, u"0033199000001"_s})
            add(u"contact.phone"_s, right, {});
        for (const auto& wrong : {u"06 39 98 00"_s, u"00 12"_s, u"+33"_s})
            add(u"contact.phone"_s, wrong, u"format.phone"_s);
        add(u"contact.email"_s, u"a@b.fr"_s, {});
        for (const auto& wrong : {u"a@b"_s, u"a..b@c.fr"_s, u"a@b.fr, c@d.fr"_s})
            add(u"contact.email"_s, wrong, u"format.email"_s);
        add(u"project.hardDeadline"_s, u"2027-02-29"_s, u"format.date"_s);
        add(u"project.signedOn"_s, u"2027-02-28"_s, u"range.future"_s);
        add(u"project.holderHours"_s, u"0,5"_s, {});
        add(u"project.holderHours"_s, u"21"_s, u"range"_s);
        add(u"project.holderHours"_s, u"1e1"_s, u"format.number"_s);
        add(u"project.beneficiaryCount"_s, u"-3"_s, u"format.whole"_s);
        add(u"project.kind"_s, u"weapon"_s, u"unknownValue"_s);
        add(u"project.title"_s, u"Abc"_s, u"tooShort"_s);
        add(u"project.summary"_s, QString(141, u'x'), u"tooLong"_s);
        add(u"project.informed"_s, u"no"_s, u"format.type"_s);
    }

    void answersAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        const auto field = intakeForm().field(key).value();
        const auto values = cleanedAnswer(field, {given});
        const auto problem = problemOf(field, values, {{key, values}}, QDate(2026, 9, 7));
        QTEST(problem ? problem->problem : QString(), "problem");
        if (problem) {
            QVERIFY(!problem->sentence(u"fr"_s).isEmpty());
            QVERIFY(problem->sentence(u"fr"_s) != problem->sentence(u"en"_s));
        }
    }

    void siretMustBeginWithTheSiren()
    {
        auto answers = support::fullAnswers();
        answers[u"organisation.siren"_s] = {u"200034528"_s};
        QCOMPARE(problemsIn(problemsOf(intakeForm(), answers, QDate(2026, 9, 7))),
            QStringList{u"organisation.siret conflict.siret"_s});
    }

    void aPageHoldsDataOnlyAsDataAndRunsOnlyItsOwnScript()
    {
        const auto form = partnerForm(m_workspace->store(), m_campaign.id, u"fr"_s);
        const auto page = QString::fromUtf8(formPage(form));
        QCOMPARE(page.count(u"</script>"_s), 2);
        QCOMPARE(page.count(u"<script"_s), 2);
        QVERIFY(page.contains(u"\\u003c/script\\u003e"_s));
        const auto own = page.section(u"<script>"_s, 1).section(u"</script>"_s, 0, 0);
        const auto hash = QCryptographicHash::hash(own.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(u"script-src 'sha256-"_s + QString::fromLatin1(hash) + u'\''));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        QVERIFY(!own.contains(u"innerHTML"_s));
        QVERIFY(!page.contains(QRegularExpression(u"(src|href)=\"(https?:)?//"_s)));
    }

    void anAnswerBecomesASubmittedProjectFieldByField()
    {
        const auto preview = take(support::fullAnswers());
        QCOMPARE(problemsIn(preview.problems), QStringList());
        QVERIFY(preview.mayApply(false));
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.rows.at(0).state, RecordDiff::State::New);
        const auto project = m_workspace->store().projects.find(m_form).value();
        QCOMPARE(project.status, Project::Status::Submitted);
        QCOMPARE(project.reference, u"P01"_s);
        QCOMPARE(project.causes, (QList<int>{2, 11}));
        QCOMPARE(stored(), support::fullAnswers());
        m_workspace->undo();
        QVERIFY(m_workspace->store().organisations.all().isEmpty());
        QVERIFY(m_workspace->store().projects.of(m_campaign.id).isEmpty());
    }

    void anUpdateIsADifferenceAndBlankErasesNothing()
    {
        take(support::fullAnswers());
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"Suivi des semences"_s};
        answers[u"contact.phone"_s] = {u"0199009999"_s};
        answers.remove(u"project.risks"_s);
        const auto preview = take(answers, Tuesday);
        QCOMPARE(preview.rows.at(0).changes.size(), 1);
        QCOMPARE(preview.rows.at(1).changes.size(), 1);
        QCOMPARE(preview.rows.at(1).changes.at(0).after, u"Suivi des semences"_s);
        answers[u"project.risks"_s] = support::fullAnswers().value(u"project.risks"_s);
        QCOMPARE(stored(), answers);
        QCOMPARE(m_workspace->store().organisations.all().size(), 1);
    }

    void aKnownOrganisationIsFoundByItsNumbersThenItsName_data()
    {
        QTest::addColumn<Organisation>("known");
        const auto add = [](const char* row, QString Organisation::*member, const QString& value) {
            Organisation known;
            known.id = OrganisationId::create();
            known.name = u"Autre"_s;
            known.*member = value;
            QTest::newRow(row) << known;
        };
        add("SIREN", &Organisation::siren, u"732829320"_s);
        add("RNA", &Organisation::rna, u"W751515517"_s);
        add("SIRET", &Organisation::siret, u"73282932000074"_s);
        add("name", &Organisation::name, u"LES JARDINS D'ELISE </SCRIPT> & CIE"_s);
    }

    void aKnownOrganisationIsFoundByItsNumbersThenItsName()
    {
        QFETCH(Organisation, known);
        m_workspace->change({"Known"}, [&](Store& store) { store.organisations.save(known); });
        const auto preview = take(support::fullAnswers());
        QCOMPARE(preview.organisation.id, known.id);
        QCOMPARE(preview.rows.at(0).state, RecordDiff::State::Changed);
        QCOMPARE(m_workspace->store().organisations.all().size(), 1);
    }

    void withProblemsItIsSentBackOrKeptAsADraft()
    {
        auto answers = support::fullAnswers();
        answers[u"organisation.siret"_s] = {u"20003452800041"_s};
        answers[u"project.summary"_s] = {u"Court"_s};
        answers.remove(u"project.kind"_s);
        const auto refused = take(answers);
        QVERIFY(!refused.mayApply(false));
        QVERIFY(m_workspace->store().projects.of(m_campaign.id).isEmpty());
        const auto text = correctionText(refused);
        QVERIFY2(text.contains(u"Numéro SIRET : Un chiffre du SIRET est faux"_s), qPrintable(text));
        QVERIFY(text.contains(u"Type de projet : Cette réponse manque."_s));
        const auto draft = take(answers, Monday, true);
        QVERIFY(draft.mayApply(true));
        QCOMPARE(m_workspace->store().projects.find(m_form)->status, Project::Status::Draft);
        answers.remove(u"organisation.siret"_s);
        QCOMPARE(stored(), answers);
    }

    void aProjectThatWasDecidedKeepsItsStatus()
    {
        take(support::fullAnswers());
        auto project = m_workspace->store().projects.find(m_form).value();
        project.status = Project::Status::Open;
        m_workspace->change({"Open"}, [&](Store& store) { store.projects.save(project); });
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"Suivi des semences"_s};
        QVERIFY(codesOf(take(answers, Tuesday).issues).contains("intake.status.conflict"));
        QCOMPARE(m_workspace->store().projects.find(m_form)->status, Project::Status::Open);
    }

    void theSameFileTwiceChangesNothing()
    {
        take(support::fullAnswers());
        const auto steps = m_workspace->journal().size();
        const auto again = take(support::fullAnswers());
        QVERIFY(again.isRepeated);
        QVERIFY(codesOf(again.issues).contains("intake.file.duplicate"));
        QCOMPARE(m_workspace->journal().size(), steps);
    }

    void aPrefilledFormKnowsTheOrganisationAndAsksForTheSignatureAgain()
    {
        take(support::fullAnswers());
        const auto organisation = m_workspace->store().organisations.all().constFirst().id;
        const auto blank = partnerForm(m_workspace->store(), m_campaign.id, u"en"_s, organisation);
        QCOMPARE(blank.answers.value(u"organisation.rna"_s), QStringList{u"W751515517"_s});
        QCOMPARE(blank.answers.value(u"contact.phone"_s), QStringList{u"0199001234"_s});
        QVERIFY(!blank.answers.contains(u"project.title"_s));
        const auto again = partnerForm(m_workspace->store(), m_campaign.id, u"en"_s, {}, m_form);
        QCOMPARE(again.project, m_form);
        QVERIFY(again.answers.contains(u"project.title"_s));
        QVERIFY(!again.answers.contains(u"project.informed"_s));
    }

    void badFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const auto campaign = CampaignId::create();
        const auto right = support::envelope(support::fullAnswers(), campaign, ProjectId::create(), Monday);
        const auto with = [&](const QString& key, const QJsonValue& value) {
            auto changed = right;
            changed.insert(key, value);
            return support::bytesOf(changed);
        };
        QTest::newRow("too large") << QByteArray(5'000'000, ' ') << QByteArray("intake.file.tooLong");
        QTest::newRow("too deep") << QByteArray(500'000, '[') << QByteArray("intake.file.range");
        QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << QByteArray("intake.file.format");
        QTest::newRow("cut") << support::bytesOf(right).chopped(40) << QByteArray("intake.file.format");
        QTest::newRow("no UTF-8") << QByteArray("{\"schema\":\"\xff\xfe\"}")
                                  << QByteArray("intake.file.format");
        QTest::newRow("empty") << QByteArray() << QByteArray("intake.file.format");
        QTest::newRow("an array") << QByteArray("[1]") << QByteArray("intake.file.format");
        QTest::newRow("other schema") << with(u"schema"_s, u"x"_s) << QByteArray("intake.file.format");
        QTest::newRow("newer form") << with(u"version"_s, 99) << QByteArray("intake.version.range");
        QTest::newRow("no version") << with(u"version"_s, u"1"_s) << QByteArray("intake.version.format");
        QTest::newRow("no form") << with(u"form"_s, u"../../x"_s) << QByteArray("intake.form.format");
        QTest::newRow("no time") << with(u"savedAt"_s, 12) << QByteArray("intake.form.format");
        QTest::newRow("record is a list")
            << with(u"project"_s, QJsonArray{u"x"_s}) << QByteArray("intake.file.format");
    }

    void badFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const auto file = answersIn(bytes, u"a.json"_s);
        QVERIFY(hasError(file.issues));
        QVERIFY2(codesOf(file.issues).contains(code), codesOf(file.issues).join(' '));
        const auto preview = previewIntake(m_workspace->store(), file, setting());
        QVERIFY(!preview.mayApply(true));
        for (const auto& issue : preview.issues)
            QVERIFY(!issue.message.text().isEmpty());
    }

    void anAnswerToAnotherCampaignIsRefused()
    {
        const auto other = CampaignId::create();
        const auto bytes = support::bytesOf(support::envelope(support::fullAnswers(), other, m_form, Monday));
        const auto preview = previewIntake(m_workspace->store(), answersIn(bytes, u"a.json"_s), setting());
        QVERIFY(codesOf(preview.issues).contains("intake.campaign.conflict"));
        QVERIFY(!preview.mayApply(true));
    }

    void anOlderAnswerDoesNotOverwriteANewerOne()
    {
        take(support::fullAnswers(), Tuesday);
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"Une ancienne idée"_s};
        const auto preview = take(answers, Monday);
        QVERIFY(codesOf(preview.issues).contains("intake.savedAt.order"));
        QCOMPARE(m_workspace->store().projects.find(m_form)->title, u"Suivi des graines <b>"_s);
    }

    void aClockAheadDoesNotBarLaterAnswers()
    {
        const auto ahead = take(support::fullAnswers(), u"2999-01-01T00:00:00.000Z"_s);
        QVERIFY(codesOf(ahead.issues).contains("intake.savedAt.range"));
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"Suivi des semences"_s};
        QVERIFY(take(answers, u"2026-09-20T10:00:00.000Z"_s).mayApply(false));
    }

    void wrongTypesAndUnknownEntriesAreNamed()
    {
        auto file = support::envelope(support::fullAnswers(), m_campaign.id, m_form, Monday);
        auto project = file.value(u"project"_s).toObject();
        project.insert(u"kind"_s, QJsonArray{u"data"_s});
        project.insert(u"holderHours"_s, 2);
        project.insert(u"status"_s, u"open"_s);
        project.insert(u"summary"_s, QString(1'000'000 / 10, u'x'));
        file.insert(u"project"_s, project);
        file.insert(u"admin"_s, true);
        const auto preview
            = previewIntake(m_workspace->store(), answersIn(support::bytesOf(file), u"a.json"_s), setting());
        const auto problems = problemsIn(preview.problems);
        for (const auto& key : {u"project.kind"_s, u"project.holderHours"_s, u"project.summary"_s})
            QVERIFY2(problems.contains(key + u" format.type"_s), qPrintable(problems.join(u'\n')));
        QCOMPARE(problems.size(), 3);
        QVERIFY(codesOf(preview.issues).contains("intake.answer.unknownValue"));
        QVERIFY(preview.issues.constLast().message.text().contains(u"status"_s)
            || preview.issues.constFirst().message.text().contains(u"status"_s));
    }

    void controlCharactersAndBidiTricksAreTakenOut()
    {
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"Suivi\u0000 des\u202e graines\u2028vertes"_s};
        take(answers);
        QCOMPARE(m_workspace->store().projects.find(m_form)->title, u"Suivi des graines vertes"_s);
    }

    void markupAndFormulasAreNotedAndKeptAsText()
    {
        auto answers = support::fullAnswers();
        answers[u"project.title"_s] = {u"=HYPERLINK(\"http://x\")"_s};
        const auto preview = take(answers);
        QVERIFY(codesOf(preview.issues).contains("intake.answer.markup"));
        QCOMPARE(m_workspace->store().projects.find(m_form)->title, u"=HYPERLINK(\"http://x\")"_s);
    }

    void whatPartnersAreToldIsKept()
    {
        const Call call{.closes = {2027, 5, 31}, .kickOff = {2027, 9, 20}, .information = u"Texte"_s};
        m_workspace->change({"Call"}, [&](Store& store) { store.intake.save(m_campaign.id, call); });
        QCOMPARE(m_workspace->store().intake.callOf(m_campaign.id), call);
        const auto page = formPage(partnerForm(m_workspace->store(), m_campaign.id, u"fr"_s));
        QVERIFY(page.contains("2027-05-31"));
    }

private:
    [[nodiscard]] IntakeSetting setting() const
    {
        return {.campaign = m_campaign.id, .today = QDate(2026, 9, 10), .language = u"fr"_s};
    }

    IntakePreview take(const FormAnswers& answers, const QString& savedAt = Monday, bool takesDraft = false)
    {
        const auto bytes = support::bytesOf(support::envelope(answers, m_campaign.id, m_form, savedAt));
        return applyIntake(*m_workspace, answersIn(bytes, u"reponse.json"_s), setting(), takesDraft);
    }

    // All that the form asks, as it is stored.
    [[nodiscard]] FormAnswers stored() const
    {
        const auto& store = m_workspace->store();
        const auto project = store.projects.find(m_form).value_or(Project());
        const auto organisation = store.organisations.find(project.organisation).value_or(Organisation());
        auto answers = store.intake.answersOf(m_form);
        answers.insert(store.intake.answersOf(organisation.id));
        answers.insert(contactAnswers(organisation.contacts.value(0)));
        return answers;
    }

    std::unique_ptr<Workspace> m_workspace;
    Campaign m_campaign;
    ProjectId m_form;
};

SUITE(TestIntake)
#include "tst_intake.moc"
