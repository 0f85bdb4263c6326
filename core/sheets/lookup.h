// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/domain/text.h"
#include "core/sheets/recorddiff.h"

#include <QSet>

namespace core {

/// Finds records by what people call them in a sheet: reference, title, number, label…
template<typename Record>
class Lookup
{
public:
    /// Names that are offered to somebody who mistypes; the first unambiguous one is written.
    void add(Id<Record> id, const QStringList& names)
    {
        for (const auto& name : names) {
            if (name.isEmpty())
                continue;
            addName(id, name);
            m_offered.append(name);
            m_names[id].append(name);
        }
    }

    /// Names that are understood as well, where no other record has them.
    void addAliases(Id<Record> id, const QStringList& names)
    {
        for (const auto& name : names) {
            const auto key = folded(name);
            if (!key.isEmpty() && !m_ids.contains(key))
                m_ids.insert(key, id);
        }
    }

    /// Takes what the user said about names; it overrules what the records are called.
    void decide(const QList<ImportDecision>& decisions, Subject subject)
    {
        m_subject = subject;
        for (const auto& decision : decisions) {
            const auto key = folded(decision.text);
            if (decision.subject != subject || key.isEmpty())
                continue;
            const auto target = Id<Record>::fromString(decision.target);
            if (decision.answer == ImportDecision::Answer::LeaveOut)
                m_leftOut.insert(key);
            else if (decision.answer == ImportDecision::Answer::Record && m_names.contains(target)) {
                m_ids.insert(key, target);
                m_ambiguous.remove(key);
            }
        }
    }

    /// The user wants nothing of what this name says.
    [[nodiscard]] bool isLeftOut(const QString& name) const { return m_leftOut.contains(folded(name)); }

    /// Notes that the user should say which record is meant.
    void ask(const QString& name, const SheetPlace& place, bool mayBeNew = false)
    {
        const auto key = folded(name);
        auto asked = m_askedAt.find(key);
        if (asked == m_askedAt.end()) {
            asked = m_askedAt.insert(key, m_asked.size());
            Question question{.subject = m_subject, .text = name, .mayBeNew = mayBeNew};
            for (const auto& suggestion : suggestions(name)) {
                const auto id = m_ids.value(folded(suggestion));
                question.candidates.append({id.toString(), suggestion});
            }
            m_asked.append(question);
        }
        auto& places = m_asked[*asked].places;
        if (places.isEmpty() || places.constLast() != place)
            places.append(place);
    }

    [[nodiscard]] const QList<Question>& asked() const { return m_asked; }

    /// The record that goes by this name alone.
    [[nodiscard]] std::optional<Id<Record>> find(const QString& name) const
    {
        const auto key = folded(name);
        const auto found = m_ids.constFind(key);
        const bool isOne = found != m_ids.cend() && !m_ambiguous.contains(key);
        return isOne ? std::optional(*found) : std::nullopt;
    }

    [[nodiscard]] bool isAmbiguous(const QString& name) const { return m_ambiguous.contains(folded(name)); }

    /// What a sheet calls the record.
    [[nodiscard]] QString nameOf(Id<Record> id) const
    {
        const auto names = m_names.value(id);
        for (const auto& name : names) {
            if (!isAmbiguous(name))
                return name;
        }
        return names.value(0);
    }

    /// The names in a cell "A; B". A name may hold the separator: the longest known one counts.
    [[nodiscard]] QStringList split(const QString& text, QChar separator = u';') const
    {
        const auto parts = text.split(separator);
        QStringList names;
        for (qsizetype begin = 0; begin < parts.size();) {
            auto end = std::min(parts.size(), begin + MostParts);
            while (end > begin + 1 && !m_ids.contains(folded(joined(parts, begin, end, separator))))
                --end;
            const auto name = joined(parts, begin, end, separator);
            if (!name.isEmpty())
                names.append(name);
            begin = end;
        }
        return names;
    }

    /// Up to three names like this one, of different records. Searched for so many texts only that
    /// a sheet of nonsense does not take minutes: for forty among 5,000 names.
    [[nodiscard]] QStringList suggestions(const QString& text)
    {
        const auto key = folded(text);
        if (const auto known = m_suggestions.constFind(key); known != m_suggestions.cend())
            return *known;
        if (m_suggestions.size() * m_offered.size() > 200'000)
            return {};
        QStringList found;
        QSet<Id<Record>> seen;
        const auto close = nearest(text, m_offered, 9);
        for (const auto& name : close) {
            const auto id = m_ids.value(folded(name));
            if (found.size() < 3 && !seen.contains(id))
                found.append(name);
            seen.insert(id);
        }
        m_suggestions.insert(key, found);
        return found;
    }

private:
    void addName(Id<Record> id, const QString& name)
    {
        const auto key = folded(name);
        const auto other = m_ids.constFind(key);
        if (other != m_ids.cend() && *other != id)
            m_ambiguous.insert(key);
        m_ids.insert(key, id);
    }

    // Of a name: a cell of nonsense must not take minutes.
    static constexpr qsizetype MostParts = 8;

    [[nodiscard]] static QString joined(
        const QStringList& parts, qsizetype begin, qsizetype end, QChar separator)
    {
        return parts.mid(begin, end - begin).join(separator).trimmed();
    }

    QHash<QString, Id<Record>> m_ids;
    QSet<QString> m_ambiguous;
    QStringList m_offered;
    QHash<Id<Record>, QStringList> m_names;
    QHash<QString, QStringList> m_suggestions;
    Subject m_subject = Subject::Project;
    QSet<QString> m_leftOut;
    QList<Question> m_asked;
    QHash<QString, qsizetype> m_askedAt;
};

/// All records of a campaign by the names that sheets use.
struct Lookups
{
    explicit Lookups(const Records& records, const QList<ImportDecision>& decisions = {});

    /// What the user should say about names that were not understood.
    [[nodiscard]] QList<Question> questions() const;

    QHash<CohortId, Cohort> cohortsById;
    QHash<SchoolId, School> schoolsById;
    QHash<ProjectId, Project> projectsById;
    QHash<SlotId, Slot> slotsById;
    QHash<OrganisationId, Organisation> organisationsById;
    Lookup<Skill> skills;
    Lookup<Cohort> cohorts;
    Lookup<Student> students;
    Lookup<Project> projects;
    Lookup<Volunteer> volunteers;
};

/// The project that a cell names: by title, by reference, or by "P07 – some title".
[[nodiscard]] std::optional<ProjectId> findProject(const Lookups& lookups, const QString& text);

/// Other names of the shipped skills, by code.
[[nodiscard]] QHash<QString, QStringList> skillSynonyms();

} // namespace core
