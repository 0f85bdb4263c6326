// SPDX-License-Identifier: MIT
#include "core/storage/schema.h"

#include "core/error.h"
#include "core/storage/database.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// Migration n takes a file from version n - 1 to n. Released ones are never changed.
QByteArray migration(int version)
{
    QFile file(u":/storage/schema-%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Database::tr("Step %1 of the file format is missing from the program.").arg(version));
    return file.readAll();
}

} // namespace

void migrate(Database& db, int version)
{
    for (int next = db.value(u"PRAGMA user_version"_s).toInt() + 1; next <= version; ++next) {
        Transaction transaction(db);
        db.runScript(migration(next));
        db.run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        db.run(u"PRAGMA user_version = %1"_s.arg(next));
        transaction.commit();
    }
}

QStringList schemaOf(Database& db)
{
    auto rows = db.run(u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
    QStringList schema;
    while (rows.next())
        schema.append(
            rows.value(0).toString() + u' ' + rows.value(1).toString() + u' ' + rows.value(2).toString());
    return schema;
}

// Made by the migrations themselves: a text of its own would differ after the first ALTER TABLE.
QStringList expectedSchema(int version)
{
    Database db(Database::inMemory());
    migrate(db, version);
    return schemaOf(db);
}

QStringList recordedTables()
{
    return {u"campaign"_s, u"school"_s, u"cohort"_s, u"skill"_s, u"skill_synonym"_s, u"slot"_s,
        u"organisation"_s, u"organisation_approval"_s, u"organisation_odd"_s, u"contact"_s, u"volunteer"_s,
        u"volunteer_role"_s, u"volunteer_skill"_s, u"volunteer_language"_s, u"volunteer_slot"_s, u"project"_s,
        u"project_deliverable"_s, u"project_odd"_s, u"project_language"_s, u"project_cohort"_s,
        u"project_track"_s, u"project_mentor"_s, u"need"_s, u"need_reason"_s, u"criterion"_s, u"review"_s,
        u"review_score"_s, u"decision"_s, u"student"_s, u"student_language"_s, u"student_role"_s,
        u"student_cause"_s, u"student_skill"_s, u"student_slot"_s, u"wish"_s, u"rule"_s, u"rule_student"_s,
        u"rule_project"_s, u"rule_value"_s, u"scenario"_s, u"scenario_objective"_s, u"scenario_stage"_s,
        u"placement"_s, u"scenario_mentor"_s, u"import_mapping"_s, u"import_column"_s, u"import_decision"_s};
}

QStringList unrecordedTables()
{
    return {u"journal"_s, u"journal_object"_s, u"meta"_s, u"handover"_s};
}

} // namespace core
