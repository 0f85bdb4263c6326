// SPDX-License-Identifier: MIT
#include "core/sheets/columnvalues.h"
#include "core/sheets/shape.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

int filledCells(const QList<Cell>& cells)
{
    return int(std::ranges::count_if(cells, [](const Cell& cell) { return cell.kind != Cell::Kind::Empty; }));
}

QString firstText(const QList<Cell>& cells)
{
    const auto found
        = std::ranges::find_if(cells, [](const Cell& cell) { return cell.kind != Cell::Kind::Empty; });
    return found == cells.end() ? QString() : folded(found->shown());
}

// A key without blanks is somebody of whom the sheet says nothing else.
bool isKeyAlone(const QList<Cell>& cells, const SheetMapping& mapping)
{
    static const QStringList keys{u"number"_s, u"email"_s, u"reference"_s};
    return std::ranges::any_of(mapping.columns, [&](const MappedColumn& column) {
        const auto text = cells.value(column.at).shown().trimmed();
        return keys.contains(column.field.name) && !text.isEmpty() && !text.contains(u' ');
    });
}

// A total, a note, a legend: it says so, or stands alone in a table of people.
bool isFooter(const QList<Cell>& cells, const SheetMapping& mapping)
{
    static const QRegularExpression total(QStringLiteral(
        R"(^(?:sous-)?(?:totaux|total|moyenne|somme|effectif|nombre|note|nb|legende|source|average|sum|count)\b)"));
    const auto read = std::ranges::count_if(mapping.columns, &MappedColumn::isRead);
    const int filled = filledCells(cells);
    const bool saysSo
        = total.match(firstText(cells)).hasMatch() && filled * 2 <= std::max<qsizetype>(read, 4);
    const bool isAlone = isAboutStudents(*mapping.kind) && filled == 1 && read >= 3;
    return saysSo || (isAlone && !isKeyAlone(cells, mapping));
}

QList<int> footers(const SheetMapping& mapping, const Sheet& sheet)
{
    QList<int> rows;
    for (auto it = sheet.rows.end(); it != sheet.rows.begin();) {
        --it;
        if (it.key() < mapping.firstDataRow() || (filledCells(*it) > 0 && !isFooter(*it, mapping)))
            break;
        if (filledCells(*it) > 0)
            rows.prepend(it.key());
    }
    // A table of nothing but such rows has none.
    const bool hasOthers
        = !rows.isEmpty() && sheet.rows.lowerBound(mapping.firstDataRow()).key() < rows.constFirst();
    return hasOthers ? rows : QList<int>();
}

QList<int> unfinished(const SheetMapping& mapping, const Sheet& sheet)
{
    const auto* shape = shapeOf(mapping.source);
    if (!shape || (shape->finished.isEmpty() && shape->draft.isEmpty()))
        return {};
    const auto column = [&](const QString& field) {
        const auto found = std::ranges::find(
            mapping.columns, field, [](const MappedColumn& mapped) { return mapped.field.name; });
        return field.isEmpty() || found == mapping.columns.end() ? -1 : found->at;
    };
    const int finished = column(shape->finished);
    const int draft = column(shape->draft);
    QList<int> rows;
    for (auto it = sheet.rows.lowerBound(mapping.firstDataRow()); it != sheet.rows.end(); ++it) {
        const auto mark = draft < 0 ? QString() : sheet.at(it.key(), draft).shown().trimmed();
        const bool isDraft = !mark.isEmpty() && mark != u"0" && codeOfWord(u"yesNo"_s, mark) != u"no"_s;
        const bool isOpen = finished >= 0 && sheet.at(it.key(), finished).shown().trimmed().isEmpty();
        if (filledCells(*it) > 0 && (isDraft || isOpen))
            rows.append(it.key());
    }
    return rows;
}

QString shownRows(const QList<int>& rows)
{
    QStringList numbers;
    for (const int row : rows.first(std::min<qsizetype>(rows.size(), 20)))
        numbers.append(QString::number(row + 1));
    return rows.size() > 20 ? numbers.join(u", "_s) + u", …"_s : numbers.join(u", "_s);
}

} // namespace

void proposeLeftOut(SheetMapping& mapping, const Sheet& sheet)
{
    if (mapping.headerRow < 0)
        return;
    mapping.leftOut = unfinished(mapping, sheet);
    if (!mapping.leftOut.isEmpty())
        mapping.issues.append(Issue{.code = "sheet.row.unfinished",
            .message = {QT_TRANSLATE_N_NOOP(
                            "core::Message", "%n answer(s) were never sent and are left out: rows %1."),
                {shownRows(mapping.leftOut)}, int(mapping.leftOut.size())},
            .severity = Issue::Severity::Warning,
            .place
            = {.sheet = sheet.name, .row = mapping.leftOut.constFirst() + 1, .column = {}, .value = {}}});
    const auto notes = footers(mapping, sheet);
    if (notes.isEmpty())
        return;
    mapping.issues.append(Issue{.code = "sheet.row.footer",
        .message = {QT_TRANSLATE_N_NOOP("core::Message", "%n row(s) below the table are left out: rows %1."),
            {shownRows(notes)}, int(notes.size())},
        .severity = Issue::Severity::Warning,
        .place = {.sheet = sheet.name, .row = notes.constFirst() + 1, .column = {}, .value = {}}});
    for (const int row : notes) {
        if (!mapping.leftOut.contains(row))
            mapping.leftOut.append(row);
    }
}

} // namespace core
