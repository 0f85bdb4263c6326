// SPDX-License-Identifier: MIT
#include "ui/common/localeproxy.h"

#include "core/domain/text.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

LocaleProxy::LocaleProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    retranslate();
}

// Connected before the base class connects: what it then asks must not come from old rows.
void LocaleProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    connect(model, &QAbstractItemModel::dataChanged, this, &LocaleProxy::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &LocaleProxy::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LocaleProxy::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LocaleProxy::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LocaleProxy::forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, &LocaleProxy::forget);
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

// Mapped anew as a whole: row by row, thousands of scattered rows cost a frame or more.
void LocaleProxy::setFilterText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = core::folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidate();
    Q_EMIT filterTextChanged(text);
}

void LocaleProxy::prepareFilter() const
{
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        static_cast<void>(foldedRow(row));
}

void LocaleProxy::retranslate()
{
    m_collator = QCollator(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    forget();
    invalidate();
}

bool LocaleProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto leftValue = left.data(SortRole);
    const auto rightValue = right.data(SortRole);
    if (leftValue.isValid() || rightValue.isValid()) {
        const auto order = QVariant::compare(leftValue, rightValue);
        if (order != QPartialOrdering::Equivalent)
            return order == QPartialOrdering::Less
                || (order != QPartialOrdering::Greater && !leftValue.isValid());
        return left.row() < right.row();
    }
    const int order = keyOf(left).compare(keyOf(right));
    return order != 0 ? order < 0 : left.row() < right.row();
}

bool LocaleProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty() || parent.isValid())
        return true;
    const auto& text = foldedRow(row);
    return std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
}

void LocaleProxy::forget()
{
    m_folded.clear();
    m_keys.clear();
    m_keyColumn = -1;
}

const QString& LocaleProxy::foldedRow(int row) const
{
    if (m_folded.empty())
        m_folded.resize(size_t(sourceModel()->rowCount()));
    auto& text = m_folded.at(size_t(row));
    if (text.isNull()) {
        text = u""_s;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            text += core::folded(sourceModel()->index(row, column).data().toString()) + u'\n';
    }
    return text;
}

const QCollatorSortKey& LocaleProxy::keyOf(const QModelIndex& index) const
{
    if (m_keyColumn != index.column()) {
        m_keys.clear();
        m_keyColumn = index.column();
        const int rows = sourceModel()->rowCount();
        m_keys.reserve(size_t(rows));
        for (int row = 0; row < rows; ++row)
            m_keys.push_back(m_collator.sortKey(sourceModel()->index(row, m_keyColumn).data().toString()));
    }
    return m_keys.at(size_t(index.row()));
}

} // namespace ui
