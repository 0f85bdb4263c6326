// SPDX-License-Identifier: MIT
#include "core/sheets/columnvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype Samples = 3;
constexpr int Looked = 200; // rows that tell what a column is

bool isReadAs(const SheetMapping& mapping, const QString& field)
{
    return std::ranges::any_of(
        mapping.columns, [&](const MappedColumn& column) { return column.field.name == field; });
}

/// How many of the cells hold nothing but known projects, and how many of these hold several.
struct Ballots
{
    int filled = 0;
    int known = 0;
    int several = 0;
    QChar separator = u';';
};

// The names in a text, when all of them are known projects.
qsizetype knownNames(const QString& text, QChar separator, const Lookups& lookups)
{
    if (findProject(lookups, text))
        return 1;
    const auto names = lookups.projects.split(text, separator);
    const bool areKnown = std::ranges::all_of(
        names, [&](const QString& name) { return findProject(lookups, name).has_value(); });
    return areKnown ? names.size() : 0;
}

Ballots ballotsIn(const Sheet& sheet, const SheetMapping& mapping, int column, const Lookups& lookups)
{
    Ballots best;
    for (const auto separator : {u';', u'\n', u','}) {
        Ballots found{.separator = separator};
        for (auto it = sheet.rows.lowerBound(mapping.firstDataRow());
             it != sheet.rows.end() && found.filled < Looked; ++it) {
            const auto text = cleaned(it->value(column).shown());
            if (text.isEmpty())
                continue;
            ++found.filled;
            const auto count = knownNames(text, separator, lookups);
            found.known += count > 0 ? 1 : 0;
            found.several += count > 1 ? 1 : 0;
        }
        if (found.known > best.known || (found.known == best.known && found.several > best.several))
            best = found;
    }
    return best;
}

// ";" joins a ranking, "," the ticked boxes of a list, which have no order.
std::optional<ColumnField> ballotField(const Ballots& ballots)
{
    if (ballots.known == 0 || ballots.known * 10 < ballots.filled * 8 || ballots.several == 0)
        return std::nullopt;
    return ballots.separator == u',' ? ColumnField{u"ticks"_s} : ColumnField{u"wish"_s};
}

/// What the cells in the columns of projects are like.
struct GridStyle
{
    int rows = 0;
    int rankRows = 0; // each rank from 1 to k at most once
    bool areRankWords = true; // "1st choice"
    bool areNumbers = true;
    bool areTicks = true;
    bool hasSeveralTicks = false;
    QStringList words = {};

    // A slip in one row does not make points of ranks.
    [[nodiscard]] bool areRanks() const { return rankRows * 5 >= rows * 4; }
};

void lookAt(GridStyle& style, const QStringList& texts)
{
    QSet<int> ranks;
    bool areRanks = true;
    int ticks = 0;
    for (const auto& text : texts) {
        bool isNumber = false;
        const auto number = QString(text).replace(u',', u'.').toDouble(&isNumber);
        const auto word = rankInHeading(text);
        const int rank = word.value_or(isNumber && number == int(number) ? int(number) : 0);
        style.areNumbers = style.areNumbers && isNumber;
        style.areRankWords = style.areRankWords && word.has_value();
        areRanks = areRanks && rank >= 1 && rank <= MaxRank && !ranks.contains(rank);
        ranks.insert(rank);
        const auto yesNo = codeOfWord(u"yesNo"_s, text);
        style.areTicks = style.areTicks && yesNo.has_value();
        ticks += yesNo == u"yes"_s ? 1 : 0;
        if (!isNumber && !word && !style.words.contains(text))
            style.words.append(text);
    }
    areRanks = areRanks && !ranks.isEmpty() && *std::ranges::max_element(ranks) <= texts.size();
    style.rows += texts.isEmpty() ? 0 : 1;
    style.rankRows += areRanks ? 1 : 0;
    style.hasSeveralTicks = style.hasSeveralTicks || ticks > 1;
}

GridStyle styleOf(const Sheet& sheet, const SheetMapping& mapping, const QList<int>& columns)
{
    GridStyle style;
    for (auto it = sheet.rows.lowerBound(mapping.firstDataRow()); it != sheet.rows.end(); ++it) {
        QStringList texts;
        for (const int column : columns) {
            const auto text = cleaned(it->value(column).shown());
            if (!text.isEmpty())
                texts.append(text);
        }
        lookAt(style, texts);
    }
    return style;
}

// Words of interest that forms use; the place is the score.
QStringList orderedWords(const QStringList& words)
{
    QList<std::pair<QString, QString>> known;
    for (const auto& word : words) {
        if (const auto code = codeOfWord(u"interest"_s, word))
            known.append({*code, word});
    }
    if (known.size() != words.size())
        return {};
    std::ranges::sort(known);
    QStringList order;
    for (const auto& [code, word] : std::as_const(known)) {
        while (order.size() < code.toInt())
            order.append(wordOfCode(u"interest"_s, QString::number(order.size())));
        order.append(word);
    }
    return order;
}

} // namespace

int widthOf(const Sheet& sheet, int headerRow)
{
    qsizetype width = 0;
    for (auto it = sheet.rows.lowerBound(headerRow); it != sheet.rows.end(); ++it)
        width = std::max(width, it->size());
    return int(width);
}

QList<ColumnValues> valuesBelow(const Sheet& sheet, int headerRow, int width)
{
    QList<ColumnValues> values(width);
    for (auto it = sheet.rows.upperBound(headerRow); it != sheet.rows.end(); ++it) {
        for (int at = 0; at < it->size(); ++at) {
            if (it->at(at).kind == Cell::Kind::Empty)
                continue;
            auto& column = values[at];
            ++column.filled;
            if (column.filled > Looked && column.anonymous == 0)
                continue;
            const auto text = it->at(at).shown().simplified();
            column.emails += isEmailAddress(text) ? 1 : 0;
            column.anonymous += text.compare(u"anonymous", Qt::CaseInsensitive) == 0 ? 1 : 0;
            if (column.samples.size() < Samples && !column.samples.contains(text))
                column.samples.append(text);
        }
    }
    return values;
}

void mapByValues(
    SheetMapping& mapping, const Sheet& sheet, const QList<ColumnValues>& values, const Lookups& lookups)
{
    for (auto& column : mapping.columns) {
        const auto& below = values.at(column.at);
        if (column.isRead() || column.reason != MappingReason::None || below.filled == 0)
            continue;
        if (below.emails * 10 >= std::min(below.filled, Looked) * 8 && !isReadAs(mapping, u"email"_s))
            column.field = {u"email"_s};
        else if (const auto ballot = ballotField(ballotsIn(sheet, mapping, column.at, lookups));
                 ballot && !isReadAs(mapping, u"wish"_s))
            column.field = *ballot;
        if (column.isRead())
            column.reason = MappingReason::Values;
    }
}

void settleGrid(SheetMapping& mapping, const Sheet& sheet)
{
    QList<int> columns;
    for (const auto& column : std::as_const(mapping.columns)) {
        if (column.field.name == u"grid" && column.reason != MappingReason::User
            && column.reason != MappingReason::Remembered)
            columns.append(column.at);
    }
    if (columns.isEmpty())
        return;
    const auto style = styleOf(sheet, mapping, columns);
    const bool areTicks = style.areTicks && (style.hasSeveralTicks || !style.areRanks());
    const bool areScores = !areTicks && !style.areRanks() && !style.areRankWords;
    const auto name = areTicks ? u"tick"_s : areScores ? u"score"_s : u"grid"_s;
    for (auto& column : mapping.columns) {
        if (!columns.contains(column.at))
            continue;
        column.field.name = name;
        const bool mayBePoints = name == u"grid" && style.areNumbers;
        if (mayBePoints)
            column.rivals = {{u"score"_s, column.field.detail}};
    }
    if (areScores && !style.areNumbers) {
        mapping.scoreWords = orderedWords(style.words);
        if (mapping.scoreWords.isEmpty())
            mapping.issues.append(Issue{.code = "sheet.score.order",
                .message = {QT_TRANSLATE_NOOP(
                                "core::Message", "Put the words of the scale in order, the least first: %1."),
                    {style.words.mid(0, 8).join(u", "_s)}},
                .place = {.sheet = sheet.name, .row = mapping.headerRow + 1, .column = {}, .value = {}}});
    }
}

} // namespace core
