// SPDX-License-Identifier: MIT
#include "core/sheets/csvrecords.h"

#include "core/sheets/limits.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype Sample = 65'536;
constexpr int SampleRecords = 200;

double score(QStringView text, QChar separator)
{
    CsvRecords records(text, separator);
    QHash<qsizetype, int> counts;
    QList<QStringView> cells;
    int all = 0;
    while (all < SampleRecords && records.next(cells)) {
        if (cells.size() == 1 && cells.first().isEmpty())
            continue;
        ++all;
        if (cells.size() > 1)
            ++counts[cells.size()];
    }
    double best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto share = static_cast<double>(count.value()) / all;
        best = std::max(best, share + 0.01 * static_cast<double>(std::min<qsizetype>(count.key(), 20)));
    }
    return best;
}

} // namespace

bool CsvRecords::next(QList<QStringView>& cells)
{
    cells.clear();
    m_made.clear();
    if (m_at >= m_text.size())
        return false;
    m_unclosedCell = -1;
    for (;;) {
        const auto text = cell();
        if (cells.size() <= MaximumColumns)
            cells.append(text);
        if (m_isUnclosed)
            m_unclosedCell = static_cast<int>(cells.size()) - 1;
        m_isUnclosed = false;
        if (m_at >= m_text.size())
            return true;
        if (atBreak()) {
            skipBreak();
            return true;
        }
        ++m_at; // the separator
    }
}

QStringView CsvRecords::cell()
{
    return m_at < m_text.size() && m_text[m_at] == u'"' ? quotedCell() : unquotedPart();
}

QStringView CsvRecords::quotedCell()
{
    const auto begin = m_at + 1;
    const auto end = m_text.indexOf(u'"', begin);
    m_at = end < 0 ? m_text.size() : end + 1;
    const bool isWhole = end >= 0 && (m_at == m_text.size() || m_text[m_at] == m_separator || atBreak());
    if (isWhole)
        return m_text.sliced(begin, end - begin);
    m_at = begin - 1;
    auto text = quotedPart();
    m_made.append(text.append(unquotedPart()));
    return m_made.constLast();
}

QStringView CsvRecords::unquotedPart()
{
    const auto all = m_text.sliced(m_at);
    const auto end
        = std::ranges::find_if(all, [this](QChar c) { return c == m_separator || c == u'\n' || c == u'\r'; });
    const auto size = std::distance(all.begin(), end);
    m_at += size;
    return all.first(size);
}

QString CsvRecords::quotedPart()
{
    QString text;
    ++m_at;
    for (;;) {
        const auto end = m_text.indexOf(u'"', m_at);
        m_isUnclosed = end < 0;
        text.append(m_text.sliced(m_at, (m_isUnclosed ? m_text.size() : end) - m_at));
        m_at = m_isUnclosed ? m_text.size() : end + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return text;
        text.append(u'"');
        ++m_at;
    }
}

bool CsvRecords::atBreak() const
{
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvRecords::skipBreak()
{
    const bool both = m_text.sliced(m_at).startsWith(u"\r\n");
    m_at += both ? 2 : 1;
}

QChar findSeparator(QStringView text)
{
    auto sample = text.first(std::min(text.size(), Sample));
    if (sample.size() < text.size()) { // the last line may be cut
        const auto end = sample.lastIndexOf(u'\n');
        sample = end > 0 ? sample.first(end) : sample;
    }
    return std::ranges::max(u";,\t|"_s, {}, [&](QChar separator) { return score(sample, separator); });
}

} // namespace core
