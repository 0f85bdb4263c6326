// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/importmemory.h"

namespace core {

class Database;

/// What imports have taught: mappings by the shape of a sheet, decisions about names.
class ImportRepository
{
public:
    explicit ImportRepository(Database& db) : m_db(db) { }
    Q_DISABLE_COPY_MOVE(ImportRepository)

    static QString mappingTable() { return QStringLiteral("import_mapping"); }
    static QString columnTable() { return QStringLiteral("import_column"); }
    static QString decisionTable() { return QStringLiteral("import_decision"); }

    [[nodiscard]] ImportMemory memory() const;

    /// In the place of the mapping of the same source and headings, and of decisions about the
    /// same names.
    void remember(const ImportMemory& memory);

    void forget(RememberedMappingId id);
    void forget(ImportDecisionId id);

private:
    void remember(RememberedMapping mapping, const QList<RememberedMapping>& known);
    void remember(ImportDecision decision, const QList<ImportDecision>& known);

    Database& m_db;
};

} // namespace core
