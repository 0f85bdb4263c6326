// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace ui {

/// Sorts as the language of the moment does ("Élie" before "Eric", "Projet 2" before
/// "Projet 10") and filters blind to case and accents. Equal rows keep the order of the source.
class LocaleProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Models answer this role with a number or a date where the shown text is no sort key.
    static constexpr int SortRole = Qt::UserRole;

    explicit LocaleProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;

    /// Keeps the rows in which each word stands, in whichever column.
    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const { return m_text; }

    /// Reads all texts that a filter will search, so that the first key answers as fast as the next.
    void prepareFilter() const;

    /// After a change of language: sorts anew.
    void retranslate();

Q_SIGNALS:
    void filterTextChanged(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void forget();
    [[nodiscard]] const QString& foldedRow(int row) const;
    [[nodiscard]] const QCollatorSortKey& keyOf(const QModelIndex& index) const;

    QString m_text;
    QStringList m_words;
    QCollator m_collator;
    mutable std::vector<QString> m_folded; ///< By source row; null: not known yet.
    mutable std::vector<QCollatorSortKey> m_keys; ///< By source row, of the column below.
    mutable int m_keyColumn = -1;
};

} // namespace ui
