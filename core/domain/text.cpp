// SPDX-License-Identifier: MIT
#include "core/domain/text.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// Distance of optimal string alignment; `limit` + 1 as soon as it must be larger.
int distance(const QString& a, const QString& b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j);
            const int substituted = last[j - 1] + (a.at(i - 1) == b.at(at - 1) ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, substituted});
            const bool crossed
                = i > 1 && at > 1 && a.at(i - 1) == b.at(at - 2) && a.at(i - 2) == b.at(at - 1);
            if (crossed)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > limit)
            return limit + 1;
        beforeLast = std::exchange(last, row);
    }
    return last.back();
}

} // namespace

QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const auto c : text.normalized(QString::NormalizationForm_KD)) {
        if (isMark(c))
            continue;
        const auto low = c.toLower();
        if (low == u'œ')
            result += u"oe"_s;
        else if (low == u'æ')
            result += u"ae"_s;
        else if (low == u'’' || low == u'‘' || low == u'ʼ')
            result += u'\'';
        else
            result += low.isSpace() ? u' ' : low;
    }
    return result.simplified();
}

QString cleaned(const QString& text)
{
    QStringList lines = text.normalized(QString::NormalizationForm_C).split(u'\n');
    for (auto& line : lines)
        line = line.simplified();
    return lines.join(u'\n').trimmed();
}

QStringList nearest(const QString& text, const QStringList& candidates, int most)
{
    const auto wanted = folded(text);
    const int limit = std::max(2, int(wanted.size()) / 3);
    QList<std::pair<int, QString>> close;
    for (const auto& candidate : candidates) {
        const auto offered = folded(candidate);
        const bool contains = wanted.size() >= 4 && (offered.contains(wanted) || wanted.contains(offered));
        const int far = contains && !offered.isEmpty() ? 1 : distance(wanted, offered, limit);
        if (far <= limit)
            close.append({far, candidate});
    }
    std::ranges::stable_sort(close, {}, &std::pair<int, QString>::first);
    QStringList found;
    for (const auto& [far, candidate] : close.first(std::min<qsizetype>(close.size(), most)))
        found.append(candidate);
    return found;
}

} // namespace core
