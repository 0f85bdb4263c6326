// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/rawtable.h"

#include <QHash>

namespace core {

/// What a table is called in a workbook, in the language of the moment.
[[nodiscard]] QString titleOfTable(const QString& table);

/// The table with this title in either language, or with this very name.
[[nodiscard]] std::optional<QString> tableOfTitle(const QString& title);

[[nodiscard]] QString titleOfColumn(const QString& column);

/// The column with this title in either language, or with this very name; -1: none.
[[nodiscard]] int columnOfTitle(const RawTable& table, const QString& title);

/// The closed list of words (headings.json) behind the codes of a column; empty: none.
[[nodiscard]] QString wordListOf(const QString& table, const QString& column);

/// What people call a row: the first of its labels that is filled. Empty: nothing.
[[nodiscard]] QString labelOf(const RawTable& table, const QVariantList& row);

/// The rows of a table by what people call them, for references both ways.
class RowLabels
{
public:
    RowLabels() = default;
    explicit RowLabels(const RawTable& table);

    void add(const QString& label, const QString& id);

    [[nodiscard]] bool contains(const QString& id) const { return m_labels.contains(id); }

    /// The label where no other row has it, else the id.
    [[nodiscard]] QString nameOf(const QString& id) const;

    /// The id behind a label that one row only has; empty: none.
    [[nodiscard]] QString idOf(const QString& label) const;

private:
    QHash<QString, QString> m_labels; ///< By id.
    QHash<QString, QString> m_ids; ///< By folded label; empty: several have it.
};

} // namespace core
