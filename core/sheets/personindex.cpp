// SPDX-License-Identifier: MIT
#include "core/sheets/personindex.h"

#include "core/domain/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr double Least = 0.45; // of the letters that two names share

QStringList wordsOf(const QString& name)
{
    auto text = folded(name);
    for (auto& c : text) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

// Every three letters that follow each other, words padded.
QSet<quint64> triplesOf(const QStringList& words)
{
    QSet<quint64> triples;
    for (const auto& word : words) {
        const QString padded = u' ' + word + u' ';
        for (qsizetype i = 0; i + 3 <= padded.size(); ++i)
            triples.insert(quint64(padded.at(i).unicode()) << 32 | quint64(padded.at(i + 1).unicode()) << 16
                | padded.at(i + 2).unicode());
    }
    return triples;
}

QSet<quint64> triplesOfEmail(const QString& email)
{
    return triplesOf(wordsOf(email.section(u'@', 0, 0)));
}

} // namespace

QString nameSignature(const QString& name)
{
    auto words = wordsOf(name);
    words.sort();
    return words.join(u' ');
}

void PersonIndex::add(const Student& student)
{
    const auto at = int(m_people.size());
    const auto names = triplesOf(wordsOf(student.firstName + u' ' + student.lastName));
    const auto emails = triplesOfEmail(student.email);
    for (const auto triple : names)
        m_names[triple].append(at);
    for (const auto triple : emails)
        m_emails[triple].append(at);
    m_people.append({student.id, names.size(), emails.size()});
}

// Dice's coefficient: twice what is shared, of what both have.
QHash<int, double> PersonIndex::likeness(
    const Postings& postings, const QSet<quint64>& wanted, qsizetype Person::*size) const
{
    QHash<int, int> shared;
    for (const auto triple : wanted) {
        const auto people = postings.constFind(triple);
        if (people == postings.cend())
            continue;
        for (const auto at : *people)
            ++shared[at];
    }
    QHash<int, double> found;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        const auto alike = 2.0 * *it / double(wanted.size() + m_people.at(it.key()).*size);
        if (alike >= Least)
            found.insert(it.key(), alike);
    }
    return found;
}

QList<StudentId> PersonIndex::alike(const QString& name, const QString& email, qsizetype most) const
{
    auto best = likeness(m_names, triplesOf(wordsOf(name)), &Person::nameSize);
    const auto byEmail = likeness(m_emails, triplesOfEmail(email), &Person::emailSize);
    for (auto it = byEmail.cbegin(); it != byEmail.cend(); ++it)
        best[it.key()] = std::max(best.value(it.key()), *it);
    QList<std::pair<double, int>> order;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        order.append({-*it, it.key()});
    std::ranges::sort(order);
    QList<StudentId> ids;
    for (const auto& [likeness, at] : order.first(std::min(order.size(), most)))
        ids.append(m_people.at(at).id);
    return ids;
}

} // namespace core
