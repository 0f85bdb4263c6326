// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

#include "core/error.h"
#include "core/sheets/archivewriter.h"
#include "core/sheets/celltext.h"
#include "core/sheets/csvfile.h"
#include "core/sheets/filekind.h"
#include "core/sheets/importdiff.h"
#include "core/sheets/odsreader.h"
#include "core/sheets/xlsxreader.h"
#include "tests/support/packages.h"
#include "tests/support/records.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace fuzz {

namespace {

// Small, so that a limit is met by small inputs as well.
constexpr Limits Small{.unpackedBytes = 4 << 20,
    .archiveEntries = 50,
    .rows = 2'000,
    .cells = 50'000,
    .textBytes = 4 << 20,
    .sharedStringBytes = 1 << 20,
    .cellBytes = 4 << 10,
    .tokenBytes = 1 << 20,
    .merges = 100};

template<class Step>
void refusable(const Step& step)
{
    try {
        step();
    } catch (const Error& error) {
        Q_ASSERT(!error.message().isEmpty());
    }
}

/// What was read holds no more than the limits allow.
void check(const Workbook& book)
{
    qint64 cells = 0;
    for (const auto& sheet : book.sheets) {
        if (sheet.rows.size() > Small.rows)
            qFatal("too many rows");
        for (const auto& row : sheet.rows) {
            cells += row.size() - row.count(Cell());
            if (row.size() > Small.columns)
                qFatal("too many columns");
        }
    }
    if (cells > Small.cells)
        qFatal("too many cells");
}

void csv(const QByteArray& input)
{
    refusable([&] {
        const auto book = readCsv(input, u"f"_s, Small);
        check(book);
        for (const auto& sheet : book.sheets) {
            for (const auto& row : sheet.rows) {
                for (const auto& cell : row) {
                    if (unguarded(guarded(cell.text)) != cell.text)
                        qFatal("a text changed by its guard");
                }
            }
        }
    });
}

void zip(const QByteArray& input)
{
    auto bytes = input;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    refusable([&] {
        if (fileKind(buffer) != FileKind::Package)
            return;
        Archive archive(buffer, Small);
        switch (packageKind(archive)) {
        case PackageKind::Xlsx: return check(readXlsx(archive, Small));
        case PackageKind::OpenDocument: return check(readOds(archive, Small));
        case PackageKind::ZippedText:
            for (const auto& entry : textEntries(archive))
                check(readCsv(archive.read(entry), u"f"_s, Small));
        }
    });
}

QByteArray packed(const packages::Parts& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    ArchiveWriter archive(buffer);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        archive.add(part.key().toUtf8(), *part, ArchiveWriter::Method::Stored);
    archive.close();
    return bytes;
}

// The first byte names the part that the rest replaces.
void xlsx(const QByteArray& input)
{
    static const QStringList names{u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s,
        u"xl/styles.xml"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"_rels/.rels"_s};
    if (input.isEmpty())
        return;
    auto parts = packages::workbook("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>1</v></c></row>");
    parts[names.at(static_cast<uchar>(input.front()) % names.size())] = input.sliced(1);
    zip(packed(parts));
}

void ods(const QByteArray& input)
{
    auto parts = packages::openDocument({});
    parts[u"content.xml"_s] = input;
    zip(packed(parts));
}

QList<std::pair<QString, QString>> remembered(const ImportMemory& memory)
{
    QList<std::pair<QString, QString>> texts;
    for (const auto& mapping : memory.mappings) {
        for (const auto& column : mapping.columns)
            texts.append({column.heading, column.field + u'/' + column.detail});
    }
    for (const auto& decision : memory.decisions)
        texts.append({decision.text, decision.target});
    return texts;
}

ImportMemory memoryIn(const QByteArray& json)
{
    ImportMemory memory;
    refusable([&] {
        memory = memoryFromJson(json);
        if (remembered(memoryFromJson(toJson(memory))) != remembered(memory))
            qFatal("what was remembered changed on its way through a file");
    });
    return memory;
}

template<class Record>
void store(QList<Record>& all, const QList<Record>& changed)
{
    QSet<Id<Record>> ids;
    for (const auto& record : changed) {
        if (ids.contains(record.id))
            qFatal("a record is stored twice");
        ids.insert(record.id);
        const auto old = std::ranges::find(all, record.id, &Record::id);
        if (old == all.end())
            all.append(record);
        else
            *old = record;
    }
}

Records stored(Records all, const Records& changed)
{
    store(all.schools, changed.schools);
    store(all.cohorts, changed.cohorts);
    store(all.skills, changed.skills);
    store(all.students, changed.students);
    store(all.organisations, changed.organisations);
    store(all.projects, changed.projects);
    store(all.volunteers, changed.volunteers);
    store(all.rules, changed.rules);
    return all;
}

// Each row is told once, and the same sheet has nothing new the second time.
void check(const Sheet& sheet, const SheetMapping& mapping, const Records& known, const ImportMemory& memory)
{
    const auto diff = diffOf(sheet, mapping, known, memory.decisions);
    QSet<int> rows;
    for (const auto& row : diff.rows) {
        if (row.row > 0 && rows.contains(row.row))
            qFatal("a row is told twice");
        rows.insert(row.row);
    }
    const auto again = diffOf(sheet, mapping, stored(known, diff.records), memory.decisions);
    if (!diff.isBlocked() && again.count(RecordDiff::State::New) > 0)
        qFatal("a second import of the same sheet adds records");
}

// A table, as CSV; after a NUL, what earlier imports have taught.
void mapping(const QByteArray& input)
{
    static const auto known = support::fullRecords();
    const auto cut = input.indexOf('\0');
    const auto memory = memoryIn(cut < 0 ? QByteArray() : input.sliced(cut + 1));
    refusable([&] {
        const auto book = readCsv(cut < 0 ? input : input.first(cut), u"f"_s, Small);
        for (const auto& sheet : book.sheets) {
            auto guess = proposeMapping(sheet, known, memory);
            check(sheet, guess, known, memory);
            guess.kind
                = codes(SheetKind())[static_cast<size_t>(input.size()) % codes(SheetKind()).size()].value;
            check(sheet, remapped(sheet, guess, known, memory), known, memory);
        }
    });
}

} // namespace

const QList<Target>& targets()
{
    static const QList<Target> all{
        {"csv", csv}, {"mapping", mapping}, {"ods", ods}, {"xlsx", xlsx}, {"zip", zip}};
    return all;
}

} // namespace fuzz
