// SPDX-License-Identifier: MIT
#include "core/sheets/columns.h"

#include "core/domain/text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int HeaderRows = 20;
constexpr int MostSeen = 12;

SheetPlace placeOf(const Sheet& sheet, int row, const QString& heading)
{
    return {.sheet = sheet.name, .row = row + 1, .column = heading, .value = {}};
}

QString quoted(const QStringList& names)
{
    QStringList list;
    for (const auto& name : names)
        list.append(u"“%1”"_s.arg(name));
    return list.join(u", "_s);
}

// LimeSurvey writes the code before the question when asked for both: "G01Q02[SQ001]. Your wishes [Rank 1]".
QString withoutCode(const QString& heading)
{
    static const QRegularExpression coded(
        QStringLiteral(R"(^(?=\w*\d|\w{3})[A-Za-z]\w*(?:\[\w+\])?\.\s+(.+)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    return coded.match(heading).captured(1);
}

/// Knows what headings of one kind of sheet mean.
class Recogniser
{
public:
    Recogniser(SheetKind kind, const KnownHeadings& known)
        : m_hasWishes(isAboutStudents(kind)), m_fields(fieldHeadings(sectionOf(kind))), m_known(known)
    {
        if (kind == SheetKind::Wishes || kind == SheetKind::Skills)
            m_fields.insert(fieldHeadings(codeOf(kind)));
        for (const auto& heading : std::as_const(m_fields))
            m_names.insert(folded(heading.field), heading);
    }

    /// Takes the headings that the user names; what makes no sense becomes an issue.
    void name(const QHash<QString, QString>& named, Issues& issues);

    /// The part in brackets counts when the whole heading says nothing: "Your wishes [1st choice]".
    [[nodiscard]] std::optional<Column> column(int at, const QString& heading) const
    {
        auto found = plain(heading);
        if (!found)
            found = plain(withoutCode(heading));
        if (found) {
            found->at = at;
            found->heading = heading;
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<Column> plain(const QString& heading) const
    {
        const auto found = whole(normalisedHeading(heading));
        return found ? found : bracketed(heading);
    }

    [[nodiscard]] std::optional<Column> whole(const QString& heading) const;
    [[nodiscard]] std::optional<Column> bracketed(const QString& heading) const;
    [[nodiscard]] std::optional<Column> fieldOf(const QString& name) const;

    bool m_hasWishes;
    QHash<QString, FieldHeading> m_fields;
    QHash<QString, FieldHeading> m_names; // by the name of the field itself
    const KnownHeadings& m_known;
    QHash<QString, Column> m_named;
};

Column fieldColumn(const FieldHeading& heading)
{
    return {.at = 0,
        .heading = {},
        .field = {heading.field},
        .priority = heading.priority,
        .mayRepeat = heading.mayRepeat};
}

Column detailColumn(const ColumnField& field, MappingReason reason)
{
    return {.at = 0,
        .heading = {},
        .field = field,
        .mayRepeat = mayRepeat(field, SheetKind::Students),
        .reason = reason};
}

std::optional<Column> Recogniser::whole(const QString& heading) const
{
    static const QRegularExpression number(QStringLiteral(R"(\s*\d+$)"));
    if (heading.isEmpty())
        return std::nullopt;
    if (const auto named = m_named.constFind(heading); named != m_named.cend())
        return *named;
    if (const auto given = m_known.given.constFind(heading); given != m_known.given.cend())
        return detailColumn(given->field, given->reason);
    if (const auto field = m_fields.constFind(heading); field != m_fields.cend())
        return fieldColumn(*field);
    if (const auto rank = m_hasWishes ? rankInHeading(heading) : std::nullopt)
        return detailColumn({u"wish"_s, QString::number(*rank)}, MappingReason::Synonym);
    const auto counted = m_fields.constFind(QString(heading).remove(number));
    if (counted != m_fields.cend() && counted->mayRepeat)
        return fieldColumn(*counted);
    if (const auto own = m_known.own.constFind(heading); own != m_known.own.cend())
        return detailColumn(*own, MappingReason::Campaign);
    return std::nullopt;
}

// "Your wishes [1st choice]", "Which projects? [Garden map]", "Priorities[2]".
std::optional<Column> Recogniser::bracketed(const QString& heading) const
{
    static const QRegularExpression brackets(
        QStringLiteral(R"(^(.*)\[([^\[\]]+)\]\s*$)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(QStringLiteral(R"(^\d+$)"));
    const auto match = brackets.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    const auto inner = match.captured(2).trimmed();
    const bool isNumber = number.match(inner).hasMatch();
    auto found = whole(normalisedHeading(isNumber ? match.captured(1) + u' ' + inner : inner));
    if (found)
        found->reason = MappingReason::Brackets;
    return found;
}

// People write the field as the help does (lastName, wish1) or as a heading.
std::optional<Column> Recogniser::fieldOf(const QString& name) const
{
    if (const auto field = m_names.constFind(folded(name)); field != m_names.cend())
        return fieldColumn(*field);
    return whole(normalisedHeading(name));
}

void Recogniser::name(const QHash<QString, QString>& named, Issues& issues)
{
    auto fields = named.keys();
    std::ranges::sort(fields);
    for (const auto& field : std::as_const(fields)) {
        const auto heading = named.value(field);
        if (auto column = fieldOf(field)) {
            column->priority = -1;
            column->reason = MappingReason::User;
            m_named.insert(normalisedHeading(heading), *column);
        } else
            issues.append(Issue{.code = "sheet.map.unknownField",
                .message
                = {QT_TRANSLATE_NOOP("core::Message", "“%1” is not a field of such a sheet."), {field}}});
    }
}

/// The first row with so many known headings, or -1.
int rowWithKnown(const Sheet& sheet, const Recogniser& recogniser, int enough)
{
    for (auto it = sheet.rows.begin(); it != sheet.rows.end() && it.key() < HeaderRows; ++it) {
        const auto known = std::ranges::count_if(*it,
            [&](const Cell& cell) { return recogniser.column(0, cell.shown().simplified()).has_value(); });
        if (known >= enough)
            return it.key();
    }
    return -1;
}

/// One known word may stand in any title; it counts where no row has two.
int headerRow(const Sheet& sheet, const Recogniser& recogniser)
{
    const int row = rowWithKnown(sheet, recogniser, 2);
    return row >= 0 ? row : rowWithKnown(sheet, recogniser, 1);
}

// One pass finds the first value of each column that stands below no heading.
QMap<int, int> headlessRows(const Sheet& sheet, int headerRow, const QSet<int>& read)
{
    const auto headings = sheet.rows.value(headerRow);
    QMap<int, int> firstRows;
    for (auto it = sheet.rows.upperBound(headerRow); it != sheet.rows.end(); ++it) {
        for (int at = 0; at < it->size(); ++at) {
            const bool isHeadless = headings.value(at).kind == Cell::Kind::Empty && !read.contains(at);
            if (isHeadless && it->at(at).kind != Cell::Kind::Empty && !firstRows.contains(at))
                firstRows.insert(at, it.key());
        }
    }
    return firstRows;
}

} // namespace

Issue unknownColumn(const Sheet& sheet, int row, const QString& heading)
{
    return {.code = "sheet.heading.unknown",
        .message
        = {QT_TRANSLATE_NOOP("core::Message", "The column “%1” is not known and was not read."), {heading}},
        .severity = Issue::Severity::Warning,
        .place = placeOf(sheet, row, heading)};
}

// Values that stand below no heading are not lost in silence.
Issues headlessColumns(const Sheet& sheet, int headerRow, const QSet<int>& read)
{
    Issues issues;
    const auto firstRows = headlessRows(sheet, headerRow, read);
    for (auto it = firstRows.begin(); it != firstRows.end(); ++it)
        issues.append(Issue{.code = "sheet.heading.missing",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "Column %1 has values but no heading, and was not read."),
                {columnLetters(it.key())}},
            .severity = Issue::Severity::Warning,
            .place = placeOf(sheet, it.value(), columnLetters(it.key()))});
    return issues;
}

Issue repeatedColumn(const Sheet& sheet, int row, const Column& first, const Column& second)
{
    const auto rank = second.field.name == u"wish" ? second.field.detail : QString();
    const auto place = placeOf(sheet, row, second.heading);
    if (!rank.isEmpty())
        return {.code = "sheet.heading.duplicate",
            .message = {QT_TRANSLATE_NOOP("core::Message", "Wish %1 has two columns: “%2” and “%3”."),
                {rank, first.heading, second.heading}},
            .place = place};
    if (first.priority == second.priority)
        return {.code = "sheet.heading.duplicate",
            .message
            = {QT_TRANSLATE_NOOP("core::Message", "The columns “%1” and “%2” hold the same; keep one."),
                {first.heading, second.heading}},
            .place = place};
    return {.code = "sheet.heading.ignored",
        .message = {QT_TRANSLATE_NOOP("core::Message",
                        "The column “%1” was not read, for “%2” holds the same and says it better."),
            {second.heading, first.heading}},
        .severity = Issue::Severity::Note,
        .place = place};
}

namespace {

// Of two columns for one field the better heading wins; equal ones are the user's to sort out.
void dropRepeated(Columns& columns, const Sheet& sheet)
{
    QHash<ColumnField, Column> best;
    for (const auto& column : std::as_const(columns.list)) {
        const auto seen = best.constFind(column.field);
        if (seen == best.cend())
            best.insert(column.field, column);
        else if (!column.mayRepeat) {
            const bool isBetter = column.priority < seen->priority;
            const auto kept = isBetter ? column : *seen;
            columns.issues.append(repeatedColumn(sheet, columns.headerRow, kept, isBetter ? *seen : column));
            best.insert(column.field, kept);
        }
    }
    const auto isLesser
        = [&](const Column& column) { return !column.mayRepeat && best.value(column.field).at != column.at; };
    std::ranges::copy_if(columns.list, std::back_inserter(columns.dropped), isLesser);
    columns.list.removeIf(isLesser);
}

void demandNamed(Columns& columns, const Sheet& sheet, const QHash<QString, QString>& named)
{
    QSet<QString> seen;
    for (const auto& cell : sheet.rows.value(columns.headerRow))
        seen.insert(normalisedHeading(cell.shown()));
    auto headings = named.values();
    std::ranges::sort(headings);
    for (const auto& heading : std::as_const(headings)) {
        if (!seen.contains(normalisedHeading(heading)))
            columns.issues.append(Issue{.code = "sheet.map.absentHeading",
                .message = {QT_TRANSLATE_NOOP("core::Message", "There is no column “%1”. The sheet has %2."),
                    {heading, seenHeadings(sheet, columns.headerRow)}},
                .place = {.sheet = sheet.name, .row = columns.headerRow + 1, .column = {}, .value = {}}});
    }
}

} // namespace

std::span<const Coded<MappingReason>> codes(MappingReason)
{
    using enum MappingReason;
    using Entry = Coded<MappingReason>;
    static constexpr std::array list{
        Entry{None, "none", QT_TRANSLATE_NOOP("core::Message", "Nothing tells what it holds.")},
        Entry{Synonym, "synonym", QT_TRANSLATE_NOOP("core::Message", "The heading is a known one.")},
        Entry{Brackets, "brackets", QT_TRANSLATE_NOOP("core::Message", "The part in brackets is known.")},
        Entry{Campaign, "campaign",
            QT_TRANSLATE_NOOP("core::Message", "The heading is a project or a skill of the campaign.")},
        Entry{Source, "source",
            QT_TRANSLATE_NOOP("core::Message", "The tool that made the file writes it so.")},
        Entry{Remembered, "remembered",
            QT_TRANSLATE_NOOP("core::Message", "It was read so in an earlier import.")},
        Entry{Values, "values", QT_TRANSLATE_NOOP("core::Message", "Its values look like it.")},
        Entry{Near, "near", QT_TRANSLATE_NOOP("core::Message", "The heading is nearly a known one.")},
        Entry{User, "user", QT_TRANSLATE_NOOP("core::Message", "You said so.")},
    };
    return list;
}

bool Columns::has(const QString& field) const
{
    return std::ranges::any_of(list, [&](const Column& column) { return column.field.name == field; });
}

QString sectionOf(SheetKind kind)
{
    return codeOf(isAboutStudents(kind) ? SheetKind::Students : kind);
}

QString Columns::addressOf(const ColumnField& field, int row) const
{
    const auto isIt = [&](const Column& column) {
        return column.field.name == field.name
            && (column.field.detail == field.detail || column.field.detail.isEmpty());
    };
    const auto found = std::ranges::find_if(list, isIt);
    return found == list.end() ? QString() : columnLetters(found->at) + QString::number(row);
}

bool mayRepeat(const ColumnField& field, SheetKind kind)
{
    if (!isAboutStudents(kind))
        return false;
    if (field.name == u"skill")
        return field.detail.isEmpty();
    static const auto headings = fieldHeadings(u"students"_s);
    return std::ranges::any_of(headings,
        [&](const FieldHeading& heading) { return heading.field == field.name && heading.mayRepeat; });
}

Columns findColumns(const Sheet& sheet, SheetKind kind, const KnownHeadings& known)
{
    Columns columns;
    columns.kind = kind;
    Recogniser recogniser(kind, known);
    recogniser.name(known.named, columns.issues);
    columns.headerRow = known.headerRow >= 0 ? known.headerRow : headerRow(sheet, recogniser);
    if (columns.headerRow < 0)
        return columns;
    const auto cells = sheet.rows.value(columns.headerRow);
    for (int at = 0; at < cells.size(); ++at) {
        const auto heading = cells.at(at).shown().simplified();
        const auto column = recogniser.column(at, heading);
        if (column && !column->field.name.isEmpty())
            columns.list.append(*column);
        else if (!column && !heading.isEmpty())
            columns.issues.append(unknownColumn(sheet, columns.headerRow, heading));
    }
    columns.issues += headlessColumns(sheet, columns.headerRow);
    dropRepeated(columns, sheet);
    demandNamed(columns, sheet, known.named);
    return columns;
}

void demandColumns(Columns& columns, const Sheet& sheet, SheetKind kind, const QStringList& oneOf)
{
    if (std::ranges::any_of(oneOf, [&](const QString& field) { return columns.has(field); }))
        return;
    QStringList wanted;
    for (const auto& field : oneOf)
        wanted.append(headingOf(sectionOf(kind), field));
    const int row = columns.headerRow >= 0 ? columns.headerRow
        : sheet.rows.isEmpty()             ? 0
                                           : sheet.rows.firstKey();
    const auto seen = seenHeadings(sheet, row);
    const SheetPlace place{.sheet = sheet.name, .row = row + 1, .column = {}, .value = {}};
    if (columns.headerRow < 0)
        columns.issues.append(Issue{.code = "sheet.headings.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message",
                            "No row of headings was found among the first %1. Wanted: %2. Seen: %3."),
                {QString::number(HeaderRows), quoted(wanted), seen}},
            .place = place});
    else
        columns.issues.append(Issue{.code = "sheet.headings.missing",
            .message = {QT_TRANSLATE_NOOP("core::Message", "A column is missing: %1. Seen: %2."),
                {quoted(wanted), seen}},
            .place = place});
}

QString seenHeadings(const Sheet& sheet, int row)
{
    QStringList seen;
    for (const auto& cell : sheet.rows.value(row)) {
        if (cell.kind != Cell::Kind::Empty)
            seen.append(cell.shown().simplified());
    }
    const auto shown = quoted(seen.first(std::min<qsizetype>(seen.size(), MostSeen)));
    return seen.size() > MostSeen ? shown + u", …"_s : shown;
}

} // namespace core
