// SPDX-License-Identifier: MIT
#include "core/storage/importrepository.h"

#include "core/domain/text.h"
#include "core/storage/table.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const RecordTable<RememberedMapping>& mappings()
{
    using M = RememberedMapping;
    static const RecordTable<M> table(
        ImportRepository::mappingTable(), {{u"source"_s, &M::source}, {u"kind"_s, &M::kind}});
    return table;
}

const ListTable<RememberedMapping, RememberedColumn>& columns()
{
    using C = RememberedColumn;
    static const ListTable<RememberedMapping, C> table(ImportRepository::columnTable(),
        ImportRepository::mappingTable(),
        {{u"heading"_s, &C::heading}, {u"field"_s, &C::field}, {u"detail"_s, &C::detail}}, {{u"heading"_s}});
    return table;
}

const RecordTable<ImportDecision>& decisions()
{
    using D = ImportDecision;
    static const RecordTable<D> table(ImportRepository::decisionTable(),
        {{u"subject"_s, &D::subject}, {u"text"_s, &D::text}, {u"answer"_s, &D::answer},
            {u"target"_s, &D::target}});
    return table;
}

QSet<QString> headingsOf(const RememberedMapping& mapping)
{
    QSet<QString> headings;
    for (const auto& column : mapping.columns)
        headings.insert(column.heading);
    return headings;
}

} // namespace

ImportMemory ImportRepository::memory() const
{
    ImportMemory memory;
    const auto order = u" ORDER BY source, kind, id"_s;
    memory.mappings = mappings().read(m_db, order);
    columns().fill(m_db, memory.mappings, &RememberedMapping::columns, {}, {});
    memory.decisions = decisions().read(m_db, u" ORDER BY subject, text, id"_s);
    return memory;
}

void ImportRepository::remember(const ImportMemory& memory)
{
    const auto known = this->memory();
    for (const auto& mapping : memory.mappings)
        remember(mapping, known.mappings);
    for (const auto& decision : memory.decisions)
        remember(decision, known.decisions);
}

void ImportRepository::remember(RememberedMapping mapping, const QList<RememberedMapping>& known)
{
    const auto same = std::ranges::find_if(known, [&](const RememberedMapping& other) {
        return other.source == mapping.source && headingsOf(other) == headingsOf(mapping);
    });
    if (same != known.end())
        mapping.id = same->id;
    mappings().save(m_db, mapping);
    columns().save(m_db, mapping.id, mapping.columns);
}

void ImportRepository::remember(ImportDecision decision, const QList<ImportDecision>& known)
{
    const auto same = std::ranges::find_if(known, [&](const ImportDecision& other) {
        return other.subject == decision.subject && folded(other.text) == folded(decision.text);
    });
    if (same != known.end())
        decision.id = same->id;
    decisions().save(m_db, decision);
}

void ImportRepository::forget(RememberedMappingId id)
{
    m_db.run(u"DELETE FROM import_column WHERE import_mapping = ?"_s, {id.toVariant()});
    mappings().remove(m_db, id);
}

void ImportRepository::forget(ImportDecisionId id)
{
    decisions().remove(m_db, id);
}

} // namespace core
