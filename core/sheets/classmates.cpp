// SPDX-License-Identifier: MIT
#include "core/sheets/classmates.h"

#include "core/domain/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QStringList namesIn(const QString& text)
{
    static const QRegularExpression separator(
        QStringLiteral(R"(\s(?:et|and|ou|or)\s|[,;\n/&])"), QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const auto& part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            names.append(part.trimmed());
    }
    return names;
}

// Two people in any order: the same wish from both sides is one rule.
QString keyOf(Rule::Kind kind, const QList<StudentId>& students)
{
    QStringList ids;
    for (const auto& student : students)
        ids.append(student.toString());
    ids.sort();
    return codeOf(kind) + u'|' + ids.join(u',');
}

} // namespace

void Classmates::read(SheetRow& row, StudentId student)
{
    m_named.removeIf([&](const Named& named) { return named.student == student; }); // the last answer counts
    row.each(u"with"_s, [&](Entry& entry) { note(entry, student, Rule::Kind::Together); });
    row.each(u"without"_s, [&](Entry& entry) { note(entry, student, Rule::Kind::Apart); });
}

void Classmates::note(Entry& entry, StudentId student, Rule::Kind kind)
{
    // The whole cell may be one name with a comma: "Lefèvre, Zoé".
    const auto names = m_voters.called(entry.text) ? QStringList{entry.text} : namesIn(entry.text);
    for (const auto& name : names)
        m_named.append({student, kind, name, entry.place});
}

void Classmates::add(RecordImport& import, const Named& named, StudentId mate)
{
    const QList<StudentId> students{named.student, mate};
    const auto key = keyOf(named.kind, students);
    if (mate == named.student || m_keys.contains(key))
        return;
    m_keys.insert(key);
    Rule rule;
    rule.id = RuleId::create();
    rule.campaign = m_known.campaign.id;
    rule.kind = named.kind;
    rule.students = students;
    rule.state = Rule::State::Proposed;
    rule.origin = Rule::Origin::Student;
    rule.reason = Message{QT_TRANSLATE_NOOP("core::Message", "Asked for by the student")}.text();
    import.records.rules.append(rule);
}

void Classmates::refuse(RecordImport& import, const Named& named)
{
    m_voters.ask(named.name, named.name, {}, named.place, false);
    const auto near = m_voters.suggested(named.name);
    const Message alone{
        QT_TRANSLATE_NOOP("core::Message", "The classmate “%1” is not on the roster."), {named.name}};
    const Message suggesting{
        QT_TRANSLATE_NOOP("core::Message", "The classmate “%1” is not on the roster. Near: %2."),
        {named.name, near}};
    import.issues.append(Issue{.code = "rule.students.unknownValue",
        .message = near.isEmpty() ? alone : suggesting,
        .severity = Issue::Severity::Warning,
        .place = named.place});
}

void Classmates::finish(RecordImport& import)
{
    for (const auto& rule : m_known.rules)
        m_keys.insert(keyOf(rule.kind, rule.students));
    for (const auto& named : std::as_const(m_named)) {
        const auto decision = m_voters.decisionAbout(named.name);
        if (const auto mate = m_voters.called(named.name))
            add(import, named, *mate);
        else if (!decision || decision->answer != ImportDecision::Answer::LeaveOut)
            refuse(import, named);
    }
}

} // namespace core
