// SPDX-License-Identifier: MIT
#include "core/sheets/mappedcolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr double Alike = 0.8;

// Names and addresses are in many sheets; these columns tell the kinds apart.
QList<QStringList> marksOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Wishes: return demandsOf(kind) + QList<QStringList>{{u"wishProject"_s}};
    case SheetKind::Skills: return demandsOf(kind) + QList<QStringList>{{u"skillName"_s}};
    case SheetKind::Volunteers: return demandsOf(kind) + QList<QStringList>{{u"roles"_s, u"capacity"_s}};
    case SheetKind::Rules:
        return demandsOf(kind) + QList<QStringList>{{u"students"_s, u"projects"_s, u"most"_s}};
    default: return demandsOf(kind);
    }
}

bool hasOneOfEach(const Columns& columns, const QList<QStringList>& demands)
{
    return std::ranges::all_of(demands, [&](const QStringList& oneOf) {
        return std::ranges::any_of(oneOf, [&](const QString& field) { return columns.has(field); });
    });
}

QSet<QString> headingSet(const QStringList& headings)
{
    QSet<QString> set;
    for (const auto& heading : headings)
        set.insert(normalisedHeading(heading));
    set.remove(QString());
    return set;
}

Column columnOf(const MappedColumn& mapped, SheetKind kind)
{
    return {.at = mapped.at,
        .heading = mapped.heading.isEmpty() ? columnLetters(mapped.at) : mapped.heading,
        .field = mapped.field,
        .mayRepeat = mayRepeat(mapped.field, kind),
        .reason = mapped.reason};
}

SheetPlace headerPlace(const Sheet& sheet, const SheetMapping& mapping)
{
    return {.sheet = sheet.name, .row = mapping.firstDataRow(), .column = {}, .value = {}};
}

const MappedColumn* readAs(const SheetMapping& mapping, const ColumnField& field)
{
    const auto found = std::ranges::find(mapping.columns, field, &MappedColumn::field);
    return found == mapping.columns.end() ? nullptr : &*found;
}

/// Says what is not read and why.
class Review
{
public:
    Review(const Sheet& sheet, const SheetMapping& mapping)
        : m_sheet(sheet), m_mapping(mapping), m_headerRow(mapping.firstDataRow() - 1)
    { }

    [[nodiscard]] Issues issues();

private:
    void lookAtUnread(const MappedColumn& column);
    void lookAtRead(const MappedColumn& column);
    void noteUnneeded();

    const Sheet& m_sheet;
    const SheetMapping& m_mapping;
    int m_headerRow;
    Issues m_issues;
    QHash<ColumnField, Column> m_seen;
    QStringList m_unneeded;
};

void Review::lookAtUnread(const MappedColumn& column)
{
    using enum MappingReason;
    const auto* better = column.rivals.isEmpty() ? nullptr : readAs(m_mapping, column.rivals.constFirst());
    if (column.heading.isEmpty())
        return; // said of all such columns below
    if (column.reason == Source || column.reason == Remembered || column.reason == User)
        m_unneeded.append(column.heading);
    else if (column.reason != Near && better) {
        auto kept = columnOf(*better, *m_mapping.kind);
        auto lesser = columnOf(column, *m_mapping.kind);
        lesser.priority = kept.priority + 1;
        m_issues.append(repeatedColumn(m_sheet, m_headerRow, kept, lesser));
    } else
        m_issues.append(unknownColumn(m_sheet, m_headerRow, column.heading));
}

void Review::lookAtRead(const MappedColumn& mapped)
{
    const auto column = columnOf(mapped, *m_mapping.kind);
    const auto seen = m_seen.constFind(column.field);
    if (seen == m_seen.cend())
        m_seen.insert(column.field, column);
    else if (!column.mayRepeat)
        m_issues.append(repeatedColumn(m_sheet, m_headerRow, *seen, column));
}

void Review::noteUnneeded()
{
    if (m_unneeded.isEmpty())
        return;
    m_issues.append(Issue{.code = "sheet.heading.unneeded",
        .message
        = {QT_TRANSLATE_N_NOOP("core::Message", "%n column(s) are not needed and were not read: %1."),
            {m_unneeded.join(u", "_s)}, int(m_unneeded.size())},
        .severity = Issue::Severity::Note,
        .place = headerPlace(m_sheet, m_mapping)});
}

Issues Review::issues()
{
    QSet<int> read;
    for (const auto& column : m_mapping.columns) {
        if (column.isRead()) {
            read.insert(column.at);
            lookAtRead(column);
        } else
            lookAtUnread(column);
    }
    noteUnneeded();
    for (const auto& column : m_mapping.columns) {
        if (!column.heading.isEmpty())
            read.insert(column.at);
    }
    return m_issues + headlessColumns(m_sheet, m_headerRow, read);
}

} // namespace

QList<QStringList> demandsOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Projects: return {{u"title"_s, u"reference"_s}};
    case SheetKind::Organisations: return {{u"name"_s}};
    case SheetKind::Volunteers: return {{u"name"_s, u"lastName"_s, u"email"_s}};
    case SheetKind::Rules: return {{u"kind"_s}};
    case SheetKind::Students:
    case SheetKind::Answers:
    case SheetKind::Wishes:
    case SheetKind::Skills: return {{u"number"_s, u"email"_s, u"fullName"_s, u"lastName"_s}};
    }
    Q_UNREACHABLE();
}

QList<SheetKind> likelyKinds(const std::function<Columns(SheetKind)>& find)
{
    QList<SheetKind> best;
    qsizetype most = 0;
    for (const auto& entry : codes(SheetKind())) {
        if (entry.value == SheetKind::Answers)
            continue; // reads what Students read
        const auto columns = find(entry.value);
        if (columns.list.size() < most || !hasOneOfEach(columns, marksOf(entry.value)))
            continue;
        if (columns.list.size() > most)
            best.clear();
        best.append(entry.value);
        most = columns.list.size();
    }
    return best;
}

Issue undecidedKind(const Sheet& sheet)
{
    QStringList kinds;
    for (const auto& entry : codes(SheetKind()))
        kinds.append(Message{entry.label}.text());
    const int row = sheet.rows.isEmpty() ? 0 : sheet.rows.firstKey();
    return {.code = "sheet.kind.unknown",
        .message = {QT_TRANSLATE_NOOP("core::Message",
                        "The headings do not tell what the rows are. Say which: %1. Seen: %2."),
            {kinds.join(u", "_s), seenHeadings(sheet, row)}},
        .place = {.sheet = sheet.name, .row = row + 1, .column = {}, .value = {}}};
}

std::pair<const RememberedMapping*, double> likeRemembered(
    const ImportMemory& memory, const QString& source, const QStringList& headings)
{
    const auto wanted = headingSet(headings);
    std::pair<const RememberedMapping*, double> best{nullptr, 0};
    for (const auto& mapping : memory.mappings) {
        QSet<QString> has;
        for (const auto& column : mapping.columns)
            has.insert(column.heading);
        const auto shared = QSet<QString>(has).intersect(wanted).size();
        const auto larger = std::max<qsizetype>({has.size(), wanted.size(), 1});
        const double overlap = double(shared) / double(larger);
        if (mapping.source == source && overlap >= Alike && overlap > best.second)
            best = {&mapping, overlap};
    }
    return best;
}

RememberedMapping toRemember(const SheetMapping& mapping)
{
    RememberedMapping remembered{.id = RememberedMappingId::create(),
        .source = mapping.source,
        .kind = mapping.kind.value_or(SheetKind::Students),
        .columns = {}};
    QSet<QString> seen;
    for (const auto& column : mapping.columns) {
        const auto heading = normalisedHeading(column.heading);
        if (heading.isEmpty() || seen.contains(heading))
            continue;
        seen.insert(heading);
        remembered.columns.append({heading, column.field.name, column.field.detail});
    }
    return remembered;
}

Columns columnsOf(const SheetMapping& mapping, const QList<ImportDecision>& decisions)
{
    Columns columns;
    columns.kind = mapping.kind.value_or(SheetKind::Students);
    columns.headerRow = mapping.firstDataRow() - 1;
    columns.leftOut = QSet<int>(mapping.leftOut.cbegin(), mapping.leftOut.cend());
    columns.scoreWords = mapping.scoreWords;
    columns.decisions = decisions;
    for (const auto& column : mapping.columns) {
        if (column.isRead())
            columns.list.append(columnOf(column, columns.kind));
    }
    return columns;
}

Issues mappingIssues(const Sheet& sheet, const SheetMapping& mapping)
{
    auto issues = mapping.headerRow < 0 ? Issues() : Review(sheet, mapping).issues();
    auto columns = columnsOf(mapping);
    if (mapping.headerRow < 0)
        columns.headerRow = -1;
    for (const auto& oneOf : demandsOf(*mapping.kind))
        demandColumns(columns, sheet, *mapping.kind, oneOf);
    return issues + columns.issues;
}

} // namespace core
