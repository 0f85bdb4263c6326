// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"
#include "core/sheets/sheetwriter.h"

#include <QFile>
#include <QTemporaryDir>

namespace core {

/// A sheet from rows of texts; the first is row 1.
inline Sheet sheetOf(const QList<QStringList>& rows)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Sheet");
    for (int row = 0; row < rows.size(); ++row) {
        for (const auto& text : rows.at(row))
            sheet.rows[row].append(Cell::ofText(text));
    }
    return sheet;
}

inline Table tableOf(
    const QString& name, const QList<SheetSpec::Column>& columns, const QList<QList<Cell>>& rows)
{
    Table table;
    table.name = name;
    table.columns = columns;
    table.rows = rows;
    return table;
}

/// The file that these tables become; what was lost is put into `losses`.
inline QByteArray writtenBytes(const QString& ending, const QList<Table>& tables, Issues& losses)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("written.") + ending);
    losses = writeTables(path, tables);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A table as the sheet that it becomes in a file.
inline Sheet sheetOf(const Table& table)
{
    Sheet sheet;
    sheet.name = table.name;
    for (const auto& column : table.columns)
        sheet.rows[0].append(Cell::ofText(column.heading));
    for (int row = 0; row < table.rows.size(); ++row)
        sheet.rows[row + 1] = table.rows.at(row);
    return sheet;
}

/// The codes of issues of at least this severity, in order.
inline QList<QByteArray> codesOf(const Issues& issues, Issue::Severity least = Issue::Severity::Error)
{
    QList<QByteArray> codes;
    for (const auto& issue : issues) {
        if (issue.severity >= least)
            codes.append(issue.code);
    }
    return codes;
}

/// Takes what an import yields into the records, as the workspace would.
template<typename Record>
void store(QList<Record>& known, const QList<Record>& yielded)
{
    for (const auto& record : yielded) {
        const auto at = std::ranges::find(known, record.id, &Record::id);
        if (at == known.end())
            known.append(record);
        else
            *at = record;
    }
}

inline void store(Records& known, const Records& yielded)
{
    store(known.schools, yielded.schools);
    store(known.cohorts, yielded.cohorts);
    store(known.students, yielded.students);
    store(known.organisations, yielded.organisations);
    store(known.projects, yielded.projects);
    store(known.volunteers, yielded.volunteers);
    store(known.rules, yielded.rules);
}

} // namespace core
