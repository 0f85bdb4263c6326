// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace core {

class Database;

constexpr int ApplicationId = 0x5053524C; ///< "PSRL"; marks a file as a workspace.
constexpr int SchemaVersion = 1; ///< Of the files that this program writes.

/// Applies the migrations that the file lacks up to a version, each in its own transaction.
void migrate(Database& db, int version = SchemaVersion);

/// Type, name and text of everything in the schema, sorted: equal for equal files.
[[nodiscard]] QStringList schemaOf(Database& db);

/// schemaOf() an untouched file of that version.
[[nodiscard]] QStringList expectedSchema(int version);

/// The tables of the user's data: what a change records, what undo restores.
[[nodiscard]] QStringList recordedTables();

/// The others: what is noted about the data.
[[nodiscard]] QStringList unrecordedTables();

} // namespace core
