// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/columns.h"
#include "core/sheets/lookup.h"
#include "core/sheets/sheetrow.h"
#include "core/sheets/sheetwriter.h"

#include <algorithm>
#include <span>

namespace core {

/// One field of a record as a column, both ways: its heading stands in the data file under this
/// name. The context is what reading needs besides the cell.
template<typename Record, typename Context>
struct Field
{
    const char* name;
    void (*read)(Record&, Entry&, Context&); ///< Null: read together with other columns.
    Cell (*write)(const Record&, const Lookups&);
    int width = 16;
    bool isText = false;
};

template<auto Member, typename Record, typename Context>
void readText(Record& record, Entry& entry, Context&)
{
    record.*Member = entry.text;
}

template<auto Member, typename Record>
Cell writeText(const Record& record, const Lookups&)
{
    return Cell::ofText(record.*Member);
}

/// A whole number; what is none is refused and leaves the member as it is.
void readNumber(int& member, Entry& entry, const QByteArray& code);

template<auto Member, typename Record>
Cell writeNumber(const Record& record, const Lookups&)
{
    return Cell::ofNumber(record.*Member);
}

/// The value of a word of a closed list, or a refusal that names the words.
template<typename Value>
[[nodiscard]] std::optional<Value> readWord(Entry& entry, const QString& list, const QByteArray& code);

/// Refuses a word that is not of the list.
void refuseWord(Entry& entry, const QString& word, const QString& list, const QByteArray& code);

/// Refuses a name that no record has, or that several have. The sentences take the name, and the
/// second one the suggestions too.
struct UnknownName
{
    QByteArray code; ///< record.field, without the problem.
    const char* unknown;
    const char* suggesting;
};
void reportLeftOut(Entry& entry, const QString& name, const QByteArray& code);
void refuseName(Entry& entry, const QString& name, bool isAmbiguous, const QStringList& suggestions,
    const UnknownName& words);

/// The same for a name that the lookup does not find, and asks the user which record is meant. A name
/// that the user leaves out is only noted.
template<typename Record>
void refuseUnknown(Entry& entry, const QString& name, Lookup<Record>& lookup, const UnknownName& words,
    bool mayBeNew = false)
{
    if (lookup.isLeftOut(name)) {
        reportLeftOut(entry, name, words.code);
        return;
    }
    refuseName(entry, name, lookup.isAmbiguous(name), lookup.suggestions(name), words);
    lookup.ask(name, entry.place, mayBeNew);
}

/// Says that a row stands for the same record as an earlier one.
void reportRepeated(SheetRow& row, int earlierRow, bool isSame, const QByteArray& code, const QString& field);

/// The names in one cell.
[[nodiscard]] Cell joined(const QStringList& names);

template<typename Value>
std::optional<Value> readWord(Entry& entry, const QString& list, const QByteArray& code)
{
    const auto found = codeOfWord(list, entry.text);
    if (!found)
        refuseWord(entry, entry.text, list, code);
    return found ? fromCode<Value>(*found) : std::nullopt;
}

template<typename Value>
[[nodiscard]] Cell writeWord(Value value, const QString& list)
{
    return Cell::ofText(wordOfCode(list, codeOf(value)));
}

template<typename Record, typename Context, size_t Count>
void readFields(
    SheetRow& row, Record& record, Context& context, const std::array<Field<Record, Context>, Count>& fields)
{
    for (const auto& field : fields) {
        if (field.read)
            row.each(
                QLatin1StringView(field.name), [&](Entry& entry) { field.read(record, entry, context); });
    }
}

template<typename Record, typename Context, size_t Count>
[[nodiscard]] Table tableOf(const QString& name, SheetKind kind, const QList<Record>& records,
    const Lookups& lookups, const std::array<Field<Record, Context>, Count>& fields)
{
    Table table;
    table.name = name;
    for (const auto& field : fields)
        table.columns.append({.heading = headingOf(sectionOf(kind), QLatin1StringView(field.name)),
            .width = field.width,
            .isText = field.isText});
    for (const auto& record : records) {
        QList<Cell> cells;
        for (const auto& field : fields)
            cells.append(field.write(record, lookups));
        table.rows.append(cells);
    }
    return table;
}

/// What changes in the fields of a record; before is null for a new one.
template<typename Record, typename Context, size_t Count>
[[nodiscard]] QList<FieldChange> fieldChanges(const Record* before, const Record& after,
    const std::array<Field<Record, Context>, Count>& fields, const Lookups& lookups, const Columns& columns,
    int row)
{
    QList<FieldChange> changes;
    if (before && *before == after)
        return changes;
    for (const auto& field : fields) {
        const auto old = before ? field.write(*before, lookups).shown() : QString();
        const auto now = field.write(after, lookups).shown();
        const QLatin1StringView name(field.name);
        if (old != now)
            changes.append(
                {headingOf(sectionOf(columns.kind), name), old, now, columns.addressOf({name}, row)});
    }
    return changes;
}

/// The list as it was when only the order differs: order means nothing to people.
template<typename Value>
[[nodiscard]] QList<Value> inOldOrder(const QList<Value>& before, const QList<Value>& after)
{
    return before.size() == after.size() && std::ranges::is_permutation(before, after) ? before : after;
}

/// What the rows of a sheet make of the known records.
template<typename Record>
class RowMerge
{
public:
    explicit RowMerge(const QList<Record>& known) : m_known(known)
    {
        for (qsizetype i = 0; i < known.size(); ++i)
            m_knownAt.insert(known.at(i).id, i);
    }

    [[nodiscard]] bool isKnown(Id<Record> id) const { return m_knownAt.contains(id); }

    /// The record as it was before the import; with nothing but its id when it is new.
    [[nodiscard]] Record before(Id<Record> id) const
    {
        const auto at = m_knownAt.constFind(id);
        if (at != m_knownAt.cend())
            return m_known.at(*at);
        Record record;
        record.id = id;
        return record;
    }

    struct Taken
    {
        int row;
        Record record;
    };

    /// What an earlier row made of the same record.
    [[nodiscard]] std::optional<Taken> earlier(Id<Record> id) const
    {
        const auto at = m_takenAt.constFind(id);
        return at == m_takenAt.cend() ? std::nullopt : std::optional(m_taken.at(*at));
    }

    void take(const Record& record, int row)
    {
        m_takenAt.insert(record.id, m_taken.size());
        m_taken.append({row, record});
    }

    /// A later row counts in the place of the earlier one.
    void replace(const Record& record, int row) { m_taken[m_takenAt.value(record.id)] = {row, record}; }

    /// Says of a record what it is called and, compared with the one before (null: new), what changes.
    using Describe = std::function<RecordDiff(const Record*, const Record&, int row)>;

    /// Counts, and hands over what is new or changed, in the order of the rows.
    void finish(RecordImport& import, QList<Record>& records, const Describe& describe) const
    {
        for (const auto& [row, record] : m_taken) {
            const bool isNew = !isKnown(record.id);
            const auto old = before(record.id);
            const bool isSame = !isNew && old == record;
            (isNew ? import.added : isSame ? import.unchanged : import.changed) += 1;
            if (!isSame)
                records.append(record);
            auto diff = describe(isNew ? nullptr : &old, record, row);
            diff.state = isNew ? RecordDiff::State::New
                : isSame       ? RecordDiff::State::Unchanged
                               : RecordDiff::State::Changed;
            diff.row = row;
            import.rows.append(diff);
        }
    }

private:
    const QList<Record>& m_known;
    QHash<Id<Record>, qsizetype> m_knownAt;
    QList<Taken> m_taken;
    QHash<Id<Record>, qsizetype> m_takenAt;
};

} // namespace core
