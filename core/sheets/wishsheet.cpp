// SPDX-License-Identifier: MIT
#include "core/sheets/wishsheet.h"

#include "core/domain/text.h"
#include "core/sheets/fields.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// One project of a ballot and the cell that names it.
struct Choice
{
    Wish wish;
    SheetPlace place;
};

/// Reads the cells of one row.
class Ballot
{
public:
    Ballot(SheetRow& row, Lookups& lookups) : m_row(row), m_lookups(lookups)
    {
        row.each(u"wish"_s, [&](Entry& entry) { addWish(entry); });
        row.each(u"grid"_s, [&](Entry& entry) { addRanked(entry); });
        row.each(u"tick"_s, [&](Entry& entry) { addTick(entry); });
        row.each(u"ticks"_s, [&](Entry& entry) { addNamed(entry, 1, separatorIn(entry.text)); });
        row.each(u"veto"_s, [&](Entry& entry) { addNamed(entry, 0, u';'); });
        addScores();
    }

    [[nodiscard]] bool isBlank() const { return m_isBlank; }

    void check(const Student& student);

    [[nodiscard]] QList<Wish> wishes() const;

private:
    void addWish(Entry& entry);
    void addNamed(Entry& entry, int rank, QChar separator);
    void addRanked(Entry& entry);
    void addTick(Entry& entry);
    void addScores();
    [[nodiscard]] std::optional<double> scoreOf(Entry& entry) const;
    [[nodiscard]] QChar separatorIn(const QString& text) const;
    [[nodiscard]] QStringList namesIn(const QString& text, QChar separator) const;
    void addChoice(Entry& entry, const QString& name, int rank);
    void checkRepeated();
    void checkGaps();
    void checkTies(const Cohort& cohort);
    void checkVetoes(const Cohort& cohort);
    void checkProjects(const Student& student);
    void report(const QByteArray& code, const Message& message, const SheetPlace& place,
        Issue::Severity severity = Issue::Severity::Error);
    [[nodiscard]] QString title(ProjectId project) const;

    SheetRow& m_row;
    Lookups& m_lookups;
    QList<Choice> m_choices;
    bool m_isBlank = true;
};

QString Ballot::title(ProjectId project) const
{
    return m_lookups.projectsById.value(project).title;
}

void Ballot::report(
    const QByteArray& code, const Message& message, const SheetPlace& place, Issue::Severity severity)
{
    m_row.report(Issue{.code = code, .message = message, .severity = severity, .place = place});
}

QStringList Ballot::namesIn(const QString& text, QChar separator) const
{
    return findProject(m_lookups, text) ? QStringList{text} : m_lookups.projects.split(text, separator);
}

// Forms join with ";", a checkbox list with ", ", people write lines or "A > B".
QChar Ballot::separatorIn(const QString& text) const
{
    for (const auto separator : {u';', u'\n', u'>', u','}) {
        if (text.contains(separator))
            return separator;
    }
    return u';';
}

void Ballot::addChoice(Entry& entry, const QString& name, int rank)
{
    if (const auto project = findProject(m_lookups, name))
        m_choices.append({{.project = *project, .rank = rank}, entry.place});
    else
        refuseUnknown(entry, name, m_lookups.projects,
            {"wish.project", QT_TRANSLATE_NOOP("core::Message", "No project is called “%1”."),
                QT_TRANSLATE_NOOP("core::Message", "No project is called “%1”. Near it: %2.")},
            true);
}

// Without a rank in its heading the column holds the whole ballot, best first.
void Ballot::addWish(Entry& entry)
{
    if (!entry.detail.isEmpty()) {
        addNamed(entry, entry.detail.toInt(), u';');
        return;
    }
    m_isBlank = false;
    int rank = 0;
    for (const auto& name : namesIn(entry.text, separatorIn(entry.text)))
        addChoice(entry, name, ++rank);
}

void Ballot::addNamed(Entry& entry, int rank, QChar separator)
{
    m_isBlank = false;
    for (const auto& name : namesIn(entry.text, separator))
        addChoice(entry, name, rank);
}

// A box for each project: what is ticked is wished, all alike.
void Ballot::addTick(Entry& entry)
{
    m_isBlank = false;
    const auto answer = codeOfWord(u"yesNo"_s, entry.text);
    if (!answer)
        refuseWord(entry, entry.text, u"yesNo"_s, "wish.tick.unknownValue");
    else if (*answer == u"yes")
        m_choices.append({{.project = ProjectId::fromString(entry.detail), .rank = 1}, entry.place});
}

// Points, or words that the user has put in order; nothing stands for "not wished".
std::optional<double> Ballot::scoreOf(Entry& entry) const
{
    bool isNumber = false;
    const double points = QString(entry.text).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber)
        return points;
    const auto word = folded(entry.text);
    const auto& words = m_row.columns().scoreWords;
    const auto at = std::ranges::find(words, word, [](const QString& known) { return folded(known); });
    if (at != words.end())
        return double(at - words.begin());
    entry.report("wish.score.format",
        {QT_TRANSLATE_NOOP("core::Message", "“%1” is neither points nor a word of the scale."),
            {entry.text}});
    return std::nullopt;
}

// The higher the better; equal scores are a tie, none and zero no wish.
void Ballot::addScores()
{
    QMap<double, QList<Choice>> byScore;
    m_row.each(u"score"_s, [&](Entry& entry) {
        m_isBlank = false;
        const auto score = scoreOf(entry);
        if (score && *score > 0)
            byScore[-*score].append({{.project = ProjectId::fromString(entry.detail)}, entry.place});
    });
    int rank = 0;
    for (auto& choices : byScore) {
        ++rank;
        for (auto& choice : choices) {
            choice.wish.rank = rank;
            m_choices.append(choice);
        }
    }
}

// The column is the project, the cell says "2" or "2nd choice".
void Ballot::addRanked(Entry& entry)
{
    m_isBlank = false;
    const auto number = entry.wholeNumber();
    const auto rank = number ? number : rankInHeading(entry.text);
    const auto isTaken = [&](const Choice& choice) { return rank && choice.wish.rank == *rank; };
    if (!rank || *rank < 1 || *rank > MaxRank)
        entry.report("wish.rank.format",
            {QT_TRANSLATE_NOOP("core::Message", "“%1” is not a rank from 1 to %2."),
                {entry.text, QString::number(MaxRank)}});
    else if (std::ranges::any_of(m_choices, isTaken))
        entry.report("wish.rank.duplicate",
            {QT_TRANSLATE_NOOP("core::Message", "Rank %1 is given to two projects."), {entry.text}});
    else
        m_choices.append({{.project = ProjectId::fromString(entry.detail), .rank = *rank}, entry.place});
}

void Ballot::checkRepeated()
{
    QHash<ProjectId, int> ranks;
    for (const auto& choice : std::as_const(m_choices)) {
        const auto& [project, rank, reason] = choice.wish;
        const auto before = ranks.constFind(project);
        if (before == ranks.cend())
            ranks.insert(project, rank);
        else if ((*before == 0) != (rank == 0))
            report("wish.project.conflict",
                {QT_TRANSLATE_NOOP("core::Message", "“%1” is both wished and refused."), {title(project)}},
                choice.place);
        else
            report("wish.project.duplicate",
                {QT_TRANSLATE_NOOP("core::Message", "“%1” stands twice in the ballot."), {title(project)}},
                choice.place);
    }
}

void Ballot::checkGaps()
{
    QMap<int, SheetPlace> ranks;
    for (const auto& choice : std::as_const(m_choices)) {
        if (!choice.wish.isVeto())
            ranks.insert(choice.wish.rank, choice.place);
    }
    int expected = 1;
    for (auto it = ranks.begin(); it != ranks.end(); ++it, ++expected) {
        if (it.key() == expected)
            continue;
        report("wish.rank.gap",
            {QT_TRANSLATE_NOOP("core::Message", "Wish %1 is missing: wish %2 counts as wish %1."),
                {QString::number(expected), QString::number(it.key())}},
            it.value(), Issue::Severity::Warning);
        return;
    }
}

void Ballot::checkTies(const Cohort& cohort)
{
    QSet<int> ranks;
    for (const auto& choice : std::as_const(m_choices)) {
        if (!choice.wish.isVeto() && ranks.contains(choice.wish.rank) && !cohort.allowsTies) {
            report("wish.rank.tie",
                {QT_TRANSLATE_NOOP(
                    "core::Message", "The cohort asks for no equal wishes; these are kept as they are.")},
                choice.place, Issue::Severity::Warning);
            return;
        }
        ranks.insert(choice.wish.rank);
    }
}

void Ballot::checkVetoes(const Cohort& cohort)
{
    const auto count
        = std::ranges::count_if(m_choices, [](const Choice& choice) { return choice.wish.isVeto(); });
    if (count > cohort.vetoesMax)
        report("wish.veto.range",
            {QT_TRANSLATE_NOOP("core::Message", "More projects are refused than the cohort allows (%1)."),
                {QString::number(cohort.vetoesMax)}},
            m_row.place(u"veto"_s), Issue::Severity::Warning);
}

void Ballot::checkProjects(const Student& student)
{
    for (const auto& choice : std::as_const(m_choices)) {
        const auto project = m_lookups.projectsById.value(choice.wish.project);
        if (!project.isOpen())
            report("wish.project.closed",
                {QT_TRANSLATE_NOOP("core::Message", "“%1” is not open to wishes; the wish does not count."),
                    {project.title}},
                choice.place, Issue::Severity::Warning);
        else if (!project.admits(student))
            report("wish.project.ineligible",
                {QT_TRANSLATE_NOOP(
                     "core::Message", "“%1” does not admit this cohort or track; the wish does not count."),
                    {project.title}},
                choice.place, Issue::Severity::Warning);
    }
}

void Ballot::check(const Student& student)
{
    const auto cohort = m_lookups.cohortsById.value(student.cohort);
    checkRepeated();
    checkGaps();
    checkTies(cohort);
    checkVetoes(cohort);
    checkProjects(student);
}

QList<Wish> Ballot::wishes() const
{
    QList<Wish> list;
    for (const auto& choice : m_choices)
        list.append(choice.wish);
    return denseWishes(list);
}

Cell cellOf(const Student& student, int rank, const Lookups& lookups)
{
    QStringList names;
    for (const auto& wish : student.wishes) {
        if (wish.rank == rank)
            names.append(lookups.projects.nameOf(wish.project));
    }
    return joined(names);
}

} // namespace

std::optional<QList<Wish>> readBallot(SheetRow& row, const Student& student, Lookups& lookups)
{
    Ballot ballot(row, lookups);
    if (ballot.isBlank())
        return std::nullopt;
    ballot.check(student);
    auto wishes = ballot.wishes();
    for (auto& wish : wishes) {
        const auto before = std::ranges::find(student.wishes, wish.project, &Wish::project);
        if (before != student.wishes.end() && before->isVeto() == wish.isVeto())
            wish.reason = before->reason; // no column of this sheet holds it
    }
    return inOldOrder(student.wishes, wishes);
}

QList<FieldChange> wishChanges(
    const Student* before, const Student& after, const Lookups& lookups, const Columns& columns, int row)
{
    QList<FieldChange> changes;
    if (before && before->wishes == after.wishes)
        return changes;
    const auto old = before ? *before : Student();
    const int ranks = lowestRank({old, after});
    const auto names = wishColumns(ranks);
    const auto were = wishCells(old, ranks, lookups);
    const auto are = wishCells(after, ranks, lookups);
    for (int i = 0; i <= ranks; ++i) {
        const ColumnField field
            = i < ranks ? ColumnField{u"wish"_s, QString::number(i + 1)} : ColumnField{u"veto"_s};
        if (were.at(i) != are.at(i))
            changes.append(
                {names.at(i).heading, were.at(i).shown(), are.at(i).shown(), columns.addressOf(field, row)});
    }
    return changes;
}

int lowestRank(const QList<Student>& students)
{
    int lowest = 0;
    for (const auto& student : students) {
        for (const auto& wish : student.wishes)
            lowest = std::max(lowest, wish.rank);
    }
    return lowest;
}

QList<Table::Column> wishColumns(int ranks)
{
    QList<Table::Column> columns;
    for (int rank = 1; rank <= ranks; ++rank)
        columns.append(
            {.heading = u"%1 %2"_s.arg(headingOf(u"students"_s, u"wish"_s)).arg(rank), .width = 30});
    columns.append({.heading = headingOf(u"students"_s, u"veto"_s), .width = 30});
    return columns;
}

QList<Cell> wishCells(const Student& student, int ranks, const Lookups& lookups)
{
    QList<Cell> cells;
    for (int rank = 1; rank <= ranks; ++rank)
        cells.append(cellOf(student, rank, lookups));
    cells.append(cellOf(student, 0, lookups));
    return cells;
}

} // namespace core
