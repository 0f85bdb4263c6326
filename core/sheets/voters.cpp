// SPDX-License-Identifier: MIT
#include "core/sheets/voters.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

StudentId onlyOne(const QHash<QString, QList<StudentId>>& ids, const QString& key)
{
    const auto found = ids.value(key);
    return !key.isEmpty() && found.size() == 1 ? found.constFirst() : StudentId();
}

// Open forms fill the column of the address with this word.
QString emailIn(const SheetRow& row)
{
    const auto email = row.text(u"email"_s);
    return folded(email) == u"anonymous" ? QString() : email;
}

} // namespace

Voters::Voters(const Records& known, const Columns& columns) : m_students(known.students)
{
    for (const auto& decision : columns.decisions) {
        if (decision.subject == Subject::Person)
            m_decisions.insert(folded(decision.text), decision);
    }
    for (const auto& student : known.students) {
        m_numbers[folded(student.number)].append(student.id);
        m_emails[folded(student.email)].append(student.id);
        m_signatures[nameSignature(student.firstName + u' ' + student.lastName)].append(student.id);
        m_names.insert(student.id, student.fullName());
    }
}

std::optional<ImportDecision> Voters::decisionAbout(const QString& text) const
{
    const auto found = m_decisions.constFind(folded(text));
    return found == m_decisions.cend() ? std::nullopt : std::optional(*found);
}

std::optional<StudentId> Voters::called(const QString& text) const
{
    if (const auto decision = decisionAbout(text);
        decision && decision->answer == ImportDecision::Answer::Record) {
        const auto id = StudentId::fromString(decision->target);
        if (m_names.contains(id))
            return id;
    }
    for (const auto& id : {onlyOne(m_numbers, folded(text)), onlyOne(m_emails, folded(text)),
             onlyOne(m_signatures, nameSignature(text))}) {
        if (!id.isNull())
            return id;
    }
    return std::nullopt;
}

// Null: nobody is it for certain.
StudentId Voters::recognised(SheetRow& row, const QString& fullName) const
{
    const auto number = row.text(u"number"_s);
    const auto byNumber = onlyOne(m_numbers, folded(number));
    if (!byNumber.isNull())
        return byNumber;
    const auto byEmail = onlyOne(m_emails, folded(emailIn(row)));
    const auto found = byEmail.isNull() ? onlyOne(m_signatures, nameSignature(fullName)) : byEmail;
    if (found.isNull())
        return found;
    if (!number.isEmpty())
        row.report("student.number.unknownValue",
            {QT_TRANSLATE_NOOP(
                 "core::Message", "The number “%1” is not on the roster; %2 was recognised otherwise."),
                {number, nameOf(found)}},
            u"number"_s, Issue::Severity::Warning);
    else if (byEmail.isNull())
        row.report("student.fullName.weakKey",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” was recognised by name only."), {nameOf(found)}},
            row.has(u"lastName"_s) ? u"lastName"_s : u"fullName"_s, Issue::Severity::Warning);
    return found;
}

std::optional<StudentId> Voters::decided(SheetRow& row, const QString& text, const QString& field)
{
    const auto decision = decisionAbout(text);
    if (!decision)
        return std::nullopt;
    if (decision->answer == ImportDecision::Answer::LeaveOut) {
        row.report("student.person.leftOut",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is left out, as decided."), {text}}, field,
            Issue::Severity::Note);
        return std::nullopt;
    }
    if (decision->answer == ImportDecision::Answer::New)
        return StudentId();
    const auto id = StudentId::fromString(decision->target);
    return m_names.contains(id) ? std::optional(id) : std::nullopt;
}

std::optional<StudentId> Voters::find(SheetRow& row, const QString& fullName)
{
    const auto email = emailIn(row);
    const auto number = row.text(u"number"_s);
    const auto text = !email.isEmpty() ? email : !number.isEmpty() ? number : fullName;
    const auto field = !email.isEmpty() ? u"email"_s
        : !number.isEmpty()             ? u"number"_s
        : row.has(u"lastName"_s)        ? u"lastName"_s
                                        : u"fullName"_s;
    if (decisionAbout(text))
        return decided(row, text, field);
    const auto found = recognised(row, fullName);
    if (!found.isNull())
        return found;
    refuse(row, text, fullName, field);
    return std::nullopt;
}

void Voters::refuse(SheetRow& row, const QString& text, const QString& fullName, const QString& field)
{
    if (text.isEmpty()) {
        row.report("student.person.missing",
            {QT_TRANSLATE_NOOP("core::Message", "Nothing tells who answered: no number, e-mail or name.")},
            u"email"_s);
        return;
    }
    ask(text, fullName, emailIn(row), row.place(field), !fullName.isEmpty());
    const auto near = suggested(text);
    const auto shown = fullName.isEmpty() || fullName == text ? text : u"%1 (%2)"_s.arg(fullName, text);
    if (near.isEmpty())
        row.report("student.person.unknownValue",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is not on the roster."), {shown}}, field);
    else
        row.report("student.person.unknownValue",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is not on the roster. Near: %2."), {shown, near}},
            field);
}

const PersonIndex& Voters::index()
{
    if (!m_index) {
        m_index.emplace();
        for (const auto& student : m_students)
            m_index->add(student);
    }
    return *m_index;
}

void Voters::ask(
    const QString& text, const QString& name, const QString& email, const SheetPlace& place, bool mayBeNew)
{
    const auto key = folded(text);
    if (!m_askedAt.contains(key)) {
        m_askedAt.insert(key, m_asked.size());
        Question question{.subject = Subject::Person, .text = text, .mayBeNew = mayBeNew};
        for (const auto id : index().alike(name.isEmpty() ? text : name, email))
            question.candidates.append({id.toString(), nameOf(id)});
        m_asked.append(question);
    }
    m_asked[m_askedAt.value(key)].places.append(place);
}

QString Voters::suggested(const QString& text) const
{
    QStringList names;
    const auto at = m_askedAt.constFind(folded(text));
    if (at != m_askedAt.cend()) {
        for (const auto& candidate : m_asked.at(*at).candidates)
            names.append(u"“%1”"_s.arg(candidate.name));
    }
    return names.join(u", "_s);
}

} // namespace core
