// SPDX-License-Identifier: MIT
#include "core/sheets/preflib.h"

#include "core/sheets/headings.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::PrefLib)
};

constexpr int MaxRanks = 20; // of a ballot

/// What the file says.
struct Preferences
{
    QMap<int, QString> alternatives; // by their numbers, from 1
    QList<std::pair<int, QString>> orders; // how many voters, and "1,{2,3},4"
};

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

// "# ALTERNATIVE NAME 3: Garden", then "2: 1,{2,3}".
Preferences readNew(const QStringList& lines)
{
    static const QRegularExpression name(QStringLiteral(R"(^#\s*ALTERNATIVE NAME (\d+):\s*(.*)$)"));
    static const QRegularExpression order(QStringLiteral(R"(^(\d+):\s*(.+)$)"));
    Preferences found;
    for (const auto& line : lines) {
        const auto named = name.match(line);
        const auto ordered = order.match(line);
        if (named.hasMatch())
            found.alternatives.insert(named.captured(1).toInt(), named.captured(2).trimmed());
        else if (ordered.hasMatch())
            found.orders.append({ordered.captured(1).toInt(), ordered.captured(2)});
    }
    return found;
}

// The number of alternatives, a line for each, three numbers, then "2,1,{2,3}".
Preferences readOld(const QStringList& lines)
{
    Preferences found;
    const int count = lines.value(0).toInt();
    for (int i = 1; i <= count; ++i)
        found.alternatives.insert(
            lines.value(i).section(u',', 0, 0).toInt(), lines.value(i).section(u',', 1).trimmed());
    for (qsizetype i = count + 2; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            found.orders.append({lines.at(i).section(u',', 0, 0).toInt(), lines.at(i).section(u',', 1)});
    }
    return found;
}

/// The ranks of one order, best first; several alternatives in one are a tie.
QList<QList<int>> ranksIn(const QString& order)
{
    static const QRegularExpression part(QStringLiteral(R"(\{([^}]*)\}|(\d+))"));
    QList<QList<int>> ranks;
    auto parts = part.globalMatch(order);
    while (parts.hasNext()) {
        const auto match = parts.next();
        QList<int> alternatives;
        for (const auto& number : (match.captured(1) + match.captured(2)).split(u',', Qt::SkipEmptyParts))
            alternatives.append(number.trimmed().toInt());
        if (!alternatives.isEmpty())
            ranks.append(alternatives);
    }
    return ranks;
}

QString referenceOf(int alternative)
{
    return u"P%1"_s.arg(alternative, 2, 10, QChar(u'0'));
}

Sheet projectsOf(const Preferences& preferences)
{
    Sheet sheet{.name = Tr::tr("Projects"), .rows = {}, .merges = {}};
    sheet.rows.insert(0,
        {Cell::ofText(headingOf(u"projects"_s, u"reference"_s)),
            Cell::ofText(headingOf(u"projects"_s, u"title"_s))});
    for (auto it = preferences.alternatives.begin(); it != preferences.alternatives.end(); ++it)
        sheet.rows.insert(
            int(sheet.rows.size()), {Cell::ofText(referenceOf(it.key())), Cell::ofText(it.value())});
    return sheet;
}

QList<Cell> ballotRow(int voter, const QList<QList<int>>& ranks)
{
    const auto number = u"V%1"_s.arg(voter, 4, 10, QChar(u'0'));
    QList<Cell> cells{Cell::ofText(number), Cell::ofText(Tr::tr("Voter %1").arg(voter))};
    for (const auto& alternatives : ranks.first(std::min<qsizetype>(ranks.size(), MaxRanks))) {
        QStringList references;
        for (const int alternative : alternatives)
            references.append(referenceOf(alternative));
        cells.append(Cell::ofText(references.join(u"; "_s)));
    }
    return cells;
}

/// The voters, and whether something of their orders was left out.
struct Voters
{
    Sheet sheet;
    int shortened = 0; ///< Orders with more ranks than a ballot has.
    int dropped = 0; ///< Voters beyond the largest number of rows.
};

Voters votersOf(const Preferences& preferences, int maxRows)
{
    Voters voters{.sheet = {.name = Tr::tr("Students"), .rows = {}, .merges = {}}};
    qsizetype most = 0;
    int voter = 0;
    for (const auto& [count, order] : preferences.orders) {
        const auto ranks = ranksIn(order);
        most = std::max(most, std::min<qsizetype>(ranks.size(), MaxRanks));
        const int taken = std::min(count, maxRows - voter);
        voters.dropped += count - taken;
        voters.shortened += ranks.size() > MaxRanks ? taken : 0;
        for (int i = 0; i < taken; ++i) {
            ++voter;
            voters.sheet.rows.insert(voter, ballotRow(voter, ranks));
        }
    }
    QList<Cell> headings{Cell::ofText(headingOf(u"students"_s, u"number"_s)),
        Cell::ofText(headingOf(u"students"_s, u"lastName"_s))};
    for (qsizetype rank = 1; rank <= most; ++rank)
        headings.append(Cell::ofText(u"%1 %2"_s.arg(headingOf(u"students"_s, u"wish"_s)).arg(rank)));
    voters.sheet.rows.insert(0, headings);
    return voters;
}

} // namespace

bool isPrefLib(const QString& text)
{
    static const QRegularExpression count(QStringLiteral(R"(^\d{1,4}$)"));
    static const QRegularExpression totals(QStringLiteral(R"(^\d+,\s*\d+,\s*\d+$)"));
    const auto first = firstLine(text);
    if (first.startsWith(u"# FILE NAME:"_s))
        return text.contains(u"# ALTERNATIVE NAME 1:"_s);
    if (!count.match(first).hasMatch())
        return false;
    const int alternatives = first.toInt();
    return totals.match(text.section(u'\n', alternatives + 1, alternatives + 1).trimmed()).hasMatch();
}

Workbook readPrefLib(const QString& text, int maxRows)
{
    QStringList lines;
    for (const auto& line : text.split(u'\n'))
        lines.append(line.trimmed());
    const auto preferences = text.startsWith(u'#') ? readNew(lines) : readOld(lines);
    const auto voters = votersOf(preferences, maxRows);
    Workbook workbook{.sheets = {projectsOf(preferences), voters.sheet}, .issues = {}};
    if (voters.shortened > 0)
        workbook.issues.append(Issue{.code = "sheet.preferences.shortened",
            .message = {QT_TRANSLATE_N_NOOP("core::Message",
                            "%n order(s) have more ranks than a ballot (%1); what is beyond is left out."),
                {QString::number(MaxRanks)}, voters.shortened},
            .severity = Issue::Severity::Warning});
    if (voters.dropped > 0)
        workbook.issues.append(Issue{.code = "sheet.preferences.tooMany",
            .message = {QT_TRANSLATE_N_NOOP(
                            "core::Message", "%n voter(s) are beyond the largest number of rows (%1)."),
                {QString::number(maxRows)}, voters.dropped}});
    return workbook;
}

} // namespace core
