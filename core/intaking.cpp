// SPDX-License-Identifier: MIT
#include "core/intaking.h"

#include "core/domain/text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

using Status = Project::Status;

constexpr int SirenDigits = 9; // a SIRET begins with them

QString only(const FormAnswers& answers, const QString& key)
{
    return answers.value(key).value(0);
}

void refuse(IntakePreview& preview, const QByteArray& code, const Message& message,
    Issue::Severity severity = Issue::Severity::Error)
{
    preview.issues.append(Issue{.code = code, .message = message, .severity = severity});
}

std::optional<Organisation> knownOrganisation(const QList<Organisation>& all, const FormAnswers& answers)
{
    const auto by = [&](const auto& keyOf, const QString& wanted) -> std::optional<Organisation> {
        const auto found = std::ranges::find_if(
            all, [&](const Organisation& organisation) { return keyOf(organisation) == wanted; });
        return wanted.isEmpty() || found == all.end() ? std::nullopt : std::optional(*found);
    };
    const auto member = [](QString Organisation::*text) {
        return [text](const Organisation& organisation) { return organisation.*text; };
    };
    const auto foldedName = [](const Organisation& organisation) { return folded(organisation.name); };
    if (const auto found = by(member(&Organisation::siren), only(answers, u"organisation.siren"_s)))
        return found;
    if (const auto found = by(member(&Organisation::rna), only(answers, u"organisation.rna"_s)))
        return found;
    if (const auto found = by(member(&Organisation::siret), only(answers, u"organisation.siret"_s)))
        return found;
    return by(foldedName, folded(only(answers, u"organisation.name"_s)));
}

void fill(QString& member, const QString& text)
{
    if (!text.isEmpty())
        member = text;
}

// Known by e-mail or by name; else a new one behind the others.
Contact& contactFor(QList<Contact>& contacts, const FormAnswers& answers)
{
    const auto email = folded(only(answers, u"contact.email"_s));
    const auto name
        = folded(only(answers, u"contact.lastName"_s) + u' ' + only(answers, u"contact.firstName"_s));
    auto found = std::ranges::find_if(
        contacts, [&](const Contact& contact) { return !email.isEmpty() && folded(contact.email) == email; });
    if (found == contacts.end())
        found = std::ranges::find_if(contacts, [&](const Contact& contact) {
            return folded(contact.lastName + u' ' + contact.firstName) == name;
        });
    if (found != contacts.end())
        return *found;
    contacts.append(Contact());
    return contacts.last();
}

void mergeContact(QList<Contact>& contacts, const FormAnswers& answers)
{
    const bool isGiven = std::ranges::any_of(
        answers.keys(), [](const QString& key) { return key.startsWith(u"contact."_s); });
    if (!isGiven)
        return;
    auto& contact = contactFor(contacts, answers);
    fill(contact.lastName, only(answers, u"contact.lastName"_s));
    fill(contact.firstName, only(answers, u"contact.firstName"_s));
    fill(contact.role, only(answers, u"contact.role"_s));
    fill(contact.email, only(answers, u"contact.email"_s));
    fill(contact.phone, only(answers, u"contact.phone"_s));
}

QString nextReference(const QList<Project>& projects)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^P(\d{1,9})$)"));
    int highest = 0;
    for (const auto& project : projects)
        highest = std::max(highest, numbered.match(project.reference).captured(1).toInt());
    return u"P%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

bool isOpenForAnswers(Status status)
{
    return status == Status::Draft || status == Status::Submitted || status == Status::Rework;
}

/// Makes a preview step by step.
class Comparison
{
public:
    Comparison(const Store& store, const AnswerFile& file, const IntakeSetting& setting)
        : m_store(store), m_setting(setting)
    {
        m_preview.file = file;
        m_preview.issues = file.issues;
    }

    [[nodiscard]] IntakePreview preview();

private:
    void accept();
    void findRecords();
    void compareTimes(const Receipt& receipt);
    void setStatus();
    void compare();
    [[nodiscard]] QList<FieldChange> changes(const QString& record, const FormAnswers& before) const;
    void addRow(bool isNew, const RecordRef& record, const QString& name, const QList<FieldChange>& fields);

    const Store& m_store;
    const IntakeSetting& m_setting;
    IntakePreview m_preview;
    bool m_isNewOrganisation = false;
    bool m_isNewProject = false;
    QList<Contact> m_contactsBefore;
};

// What is only too short is kept in a draft: its writer will go on with it.
void Comparison::accept()
{
    const auto& answers = m_preview.file.answers;
    m_preview.problems = m_preview.file.problems;
    QStringList wrongType;
    for (const auto& problem : m_preview.file.problems)
        wrongType.append(problem.key);
    QStringList wrong;
    for (const auto& problem : problemsOf(intakeForm(), answers, m_setting.today)) {
        if (!wrongType.contains(problem.key))
            m_preview.problems.append(problem);
        if (problem.problem != u"tooShort")
            wrong.append(problem.key);
    }
    for (const auto& field : intakeForm().fields()) {
        const auto values = answers.value(field.key);
        if (!values.isEmpty() && field.isAsked(answers) && !wrong.contains(field.key))
            m_preview.accepted.insert(field.key, values);
    }
    const auto siret = only(m_preview.accepted, u"organisation.siret"_s);
    if (!siret.isEmpty() && !answers.contains(u"organisation.siren"_s))
        m_preview.accepted.insert(u"organisation.siren"_s, {siret.left(SirenDigits)});
}

void Comparison::findRecords()
{
    const auto& file = m_preview.file;
    const auto projects = m_store.projects.of(m_setting.campaign);
    const auto organisations = m_store.organisations.all();
    auto project = m_store.projects.find(file.form);
    if (project && project->campaign != m_setting.campaign) {
        refuse(m_preview, "intake.campaign.conflict",
            {QT_TRANSLATE_NOOP("core::Message", "The file answers for a project of another campaign.")});
        return;
    }
    auto organisation = project ? m_store.organisations.find(project->organisation)
                                : knownOrganisation(organisations, m_preview.accepted);
    m_isNewOrganisation = !organisation;
    m_preview.organisation = organisation.value_or(Organisation());
    if (m_isNewOrganisation)
        m_preview.organisation.id = OrganisationId::create();
    const auto title = folded(only(m_preview.accepted, u"project.title"_s));
    const auto same = std::ranges::find_if(projects, [&](const Project& other) {
        return other.organisation == m_preview.organisation.id && folded(other.title) == title;
    });
    if (!project && same != projects.end())
        project = *same;
    m_isNewProject = !project;
    m_preview.project = project.value_or(Project());
    if (project)
        return;
    m_preview.project.id = file.form;
    m_preview.project.campaign = m_setting.campaign;
    m_preview.project.organisation = m_preview.organisation.id;
    m_preview.project.reference = nextReference(projects);
}

void Comparison::compareTimes(const Receipt& receipt)
{
    const auto& file = m_preview.file;
    m_preview.isRepeated = receipt.hash == file.hash;
    if (m_preview.isRepeated)
        refuse(m_preview, "intake.file.duplicate",
            {QT_TRANSLATE_NOOP("core::Message", "This very file was taken in before: nothing changes.")},
            Issue::Severity::Note);
    else if (receipt.answeredAt.isValid() && file.savedAt < receipt.answeredAt)
        refuse(m_preview, "intake.savedAt.order",
            {QT_TRANSLATE_NOOP("core::Message",
                 "A newer answer for this project, “%1”, was taken in already; this one is older."),
                {receipt.fileName}});
}

void Comparison::setStatus()
{
    auto& project = m_preview.project;
    if (m_isNewProject || isOpenForAnswers(project.status)) {
        if (m_preview.problems.isEmpty())
            project.status = Status::Submitted;
        return;
    }
    refuse(m_preview, "intake.status.conflict",
        {QT_TRANSLATE_NOOP("core::Message", "The project is already at “%1” and stays there."),
            {labelOf(project.status).text()}},
        Issue::Severity::Warning);
}

QList<FieldChange> Comparison::changes(const QString& record, const FormAnswers& before) const
{
    QList<FieldChange> found;
    for (const auto& field : intakeForm().fieldsOf(record)) {
        const auto now = m_preview.accepted.value(field.key);
        const auto old = before.value(field.key);
        const bool isSame
            = now.isEmpty() || (now.size() == old.size() && std::ranges::is_permutation(now, old));
        if (!isSame)
            found.append({field.label.in(m_setting.language), field.shown(old, m_setting.language),
                field.shown(now, m_setting.language)});
    }
    return found;
}

void Comparison::addRow(
    bool isNew, const RecordRef& record, const QString& name, const QList<FieldChange>& fields)
{
    using enum RecordDiff::State;
    m_preview.rows.append({.state = isNew ? New
            : fields.isEmpty()            ? Unchanged
                                          : Changed,
        .record = record,
        .name = name,
        .changes = fields});
}

void Comparison::compare()
{
    auto& organisation = m_preview.organisation;
    auto& project = m_preview.project;
    auto contacts = organisation.contacts;
    const auto before = m_isNewOrganisation ? FormAnswers() : m_store.intake.answersOf(organisation.id);
    const auto contact
        = contacts.isEmpty() ? FormAnswers() : contactAnswers(contactFor(contacts, m_preview.accepted));
    fill(organisation.name, only(m_preview.accepted, u"organisation.name"_s));
    mergeContact(organisation.contacts, m_preview.accepted);
    addRow(m_isNewOrganisation, {.kind = RecordKind::Organisation, .id = organisation.id.toString()},
        organisation.name, changes(u"organisation"_s, before) + changes(u"contact"_s, contact));
    const auto asked = m_isNewProject ? FormAnswers() : m_store.intake.answersOf(project.id);
    fill(project.title, only(m_preview.accepted, u"project.title"_s));
    addRow(m_isNewProject, {.kind = RecordKind::Project, .id = project.id.toString()},
        u"%1 – %2"_s.arg(project.reference, project.title), changes(u"project"_s, asked));
}

IntakePreview Comparison::preview()
{
    if (hasError(m_preview.issues))
        return m_preview;
    if (m_preview.file.campaign != m_setting.campaign)
        refuse(m_preview, "intake.campaign.conflict",
            {QT_TRANSLATE_NOOP("core::Message",
                "The file answers the form of another campaign. Open that campaign, or send this partner the "
                "form of this one.")});
    accept();
    if (!hasError(m_preview.issues))
        findRecords();
    if (hasError(m_preview.issues))
        return m_preview;
    if (m_preview.file.savedAt.date() > m_setting.today.addDays(2))
        refuse(m_preview, "intake.savedAt.range",
            {QT_TRANSLATE_NOOP("core::Message",
                "The file says that it was saved in the future: the clock of that computer is wrong.")},
            Issue::Severity::Warning);
    if (!m_isNewProject)
        compareTimes(m_store.intake.receiptOf(m_preview.project.id));
    setStatus();
    compare();
    return m_preview;
}

void storeIntake(Store& store, const IntakePreview& preview, const QDate& today)
{
    const auto& project = preview.project;
    store.organisations.save(preview.organisation);
    store.intake.save(preview.organisation.id, preview.accepted);
    store.projects.save(project);
    store.intake.save(project.id, preview.accepted);
    if (const auto email = only(preview.accepted, u"contact.email"_s); !email.isEmpty())
        store.intake.setContact(project.id, preview.organisation.id, email);
    const auto& file = preview.file;
    // A clock that runs ahead must not make every later answer an old one.
    const auto latest = today.addDays(2).startOfDay(Qt::UTC);
    store.intake.save(project.id,
        Receipt{.fileName = file.name,
            .hash = file.hash,
            .formVersion = QString::number(file.version),
            .answeredAt = std::min(file.savedAt, latest),
            .receivedOn = today});
}

QString textOf(const QString& name, const QString& language)
{
    const auto pair = intakeForm().source.value(u"texts").toObject().value(name).toArray();
    return pair.at(language == u"fr" ? 0 : 1).toString();
}

QString filled(const QString& pattern, const QStringList& arguments)
{
    return Message{pattern.toUtf8(), arguments}.text();
}

} // namespace

PartnerForm partnerForm(const Store& store, CampaignId campaign, const QString& language,
    OrganisationId organisation, ProjectId project)
{
    PartnerForm form{.campaign = store.campaigns.find(campaign).value_or(Campaign{}),
        .call = store.intake.callOf(campaign),
        .language = language};
    if (const auto asked = store.projects.find(project)) {
        organisation = asked->organisation;
        form.project = project;
        form.answers.insert(store.intake.answersOf(project));
        // Charter and signature are given anew with each form.
        for (const auto& key : {u"charterAccepted"_s, u"informed"_s, u"signedBy"_s, u"signedOn"_s})
            form.answers.remove(u"project."_s + key);
    }
    if (const auto known = store.organisations.find(organisation)) {
        form.answers.insert(store.intake.answersOf(organisation));
        form.answers.insert(contactAnswers(known->contacts.value(0)));
        form.known = form.project.isNull() ? organisation.toString() : project.toString();
    }
    return form;
}

bool IntakePreview::mayApply(bool takesDraft) const
{
    const bool isNamed = !organisation.name.isEmpty() && !project.title.isEmpty();
    return !hasError(issues) && isNamed && (problems.isEmpty() || takesDraft);
}

IntakePreview previewIntake(const Store& store, const AnswerFile& file, const IntakeSetting& setting)
{
    return Comparison(store, file, setting).preview();
}

IntakePreview applyIntake(
    Workspace& workspace, const AnswerFile& file, const IntakeSetting& setting, bool takesDraft)
{
    IntakePreview preview;
    Message label;
    workspace.change(label, [&](Store& store) {
        preview = previewIntake(store, file, setting);
        if (!preview.mayApply(takesDraft) || preview.isRepeated)
            return;
        storeIntake(store, preview, setting.today);
        label = {QT_TRANSLATE_NOOP("core::Message", "Answer of a partner: %1"), {preview.project.title}};
    });
    return preview;
}

QString correctionText(const IntakePreview& preview)
{
    if (preview.problems.isEmpty())
        return {};
    const auto& language = preview.file.language;
    const auto title = only(preview.file.answers, u"project.title"_s);
    QStringList lines{
        filled(textOf(u"correctionHead"_s, language), {title.isEmpty() ? preview.file.name : title})};
    lines.append(QString());
    for (const auto& problem : preview.problems) {
        const auto field = intakeForm().field(problem.key);
        if (!field)
            continue;
        const auto example = field->example.in(language);
        auto sentence = problem.sentence(language);
        if (!example.isEmpty())
            sentence += u' ' + filled(textOf(u"example"_s, language), {example}) + u'.';
        lines.append(filled(textOf(u"correctionItem"_s, language), {field->label.in(language), sentence}));
    }
    lines += {QString(), textOf(u"correctionFoot"_s, language)};
    return lines.join(u'\n');
}

} // namespace core
