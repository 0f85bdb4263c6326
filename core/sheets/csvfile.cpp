// SPDX-License-Identifier: MIT
#include "core/sheets/csvfile.h"

#include "core/sheets/celltext.h"
#include "core/sheets/csvrecords.h"
#include "core/sheets/preflib.h"
#include "core/sheets/sheeterror.h"
#include "core/sheets/textencoding.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// Text has a control character here and there at most; other files are full of them.
bool looksBinary(QStringView text)
{
    const auto sample = text.first(std::min<qsizetype>(text.size(), 65'536));
    const auto controls = std::ranges::count_if(
        sample, [](QChar c) { return c.category() == QChar::Other_Control && !u"\t\n\r\f"_s.contains(c); });
    return text.contains(QChar(u'\0')) || (controls >= 8 && controls * 50 > sample.size());
}

/// Takes a first line "sep=;" off the text, as spreadsheets do.
std::optional<QChar> takeSeparatorLine(QStringView& text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const auto separator = text[4];
    const auto rest = text.sliced(5);
    if (!rest.isEmpty() && rest.front() != u'\n' && rest.front() != u'\r')
        return {};
    text = rest.sliced(rest.startsWith(u"\r\n") ? 2 : std::min<qsizetype>(rest.size(), 1));
    return separator;
}

bool isBlank(const QList<QStringView>& record)
{
    return std::ranges::all_of(record, &QStringView::isEmpty);
}

/// With line feeds only, and without the guard against formulas.
QString readable(QStringView written)
{
    auto text = written.toString();
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.startsWith(u'\''))
        text = unguarded(text);
    return text;
}

void addRecord(WorkbookBuilder& builder, int row, const QList<QStringView>& record, bool isDamaged)
{
    Cell cell;
    for (int column = 0; const auto written : record) {
        if (isDamaged && written.contains(QChar(QChar::ReplacementCharacter)))
            builder.report(Loss::UndecodableText, row, column, written.toString());
        cell.text = readable(written);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        builder.setCell(row, column++, cell);
    }
}

// Rows that differ from most are worth a look; a table of one column has none.
void reportUneven(WorkbookBuilder& builder, const QMap<int, qsizetype>& sizes)
{
    QMap<qsizetype, int> counts;
    for (const auto size : sizes)
        ++counts[size];
    const auto usual = std::max_element(counts.cbegin(), counts.cend());
    for (auto row = sizes.cbegin(); row != sizes.cend(); ++row) {
        if (row.value() != usual.key())
            builder.report(Loss::UnevenRow, {builder.sheetName(), row.key() + 1, {}, {}});
    }
}

void fill(WorkbookBuilder& builder, CsvRecords records, bool isDamaged)
{
    QMap<int, qsizetype> sizes;
    QList<QStringView> record;
    for (int row = 0; records.next(record); ++row) {
        if (row >= MaximumRows || record.size() > MaximumColumns)
            refuseDamaged({});
        if (isBlank(record))
            continue;
        addRecord(builder, row, record, isDamaged);
        sizes.insert(sizes.cend(), row, record.size());
        if (records.unclosedCell() >= 0)
            builder.report(Loss::UnclosedQuote, row, records.unclosedCell(), record.last().toString());
    }
    reportUneven(builder, sizes);
}

} // namespace

Workbook readCsv(const QByteArray& bytes, const QString& sheetName, const Limits& limits,
    const CsvOptions& options, const RowFunction& take)
{
    const auto decoded = options.encoding ? decodeText(bytes, *options.encoding) : decodeText(bytes);
    QStringView text(decoded.text);
    if (text.trimmed().isEmpty())
        refuse(Refusal::Empty);
    if (looksBinary(text))
        refuse(Refusal::NotText);

    if (isPrefLib(decoded.text))
        return readPrefLib(decoded.text, limits.rows);
    const auto told = takeSeparatorLine(text);
    const auto separator = options.separator ? *options.separator : told.value_or(findSeparator(text));
    WorkbookBuilder builder(limits, take);
    builder.beginSheet(sheetName, false);
    fill(builder, CsvRecords(text, separator), decoded.isDamaged);
    builder.endSheet();
    return builder.workbook();
}

} // namespace core
