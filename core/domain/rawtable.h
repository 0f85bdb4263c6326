// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace core {

/// A column as the schema describes it.
struct RawColumn
{
    enum class Type { Text, Whole, Real };

    QString name;
    Type type = Type::Text;
    bool mayBeEmpty = false; ///< NULL is allowed.
    QVariant usual = {}; ///< What a new row holds; invalid: nothing is said.
    QString refersTo = {}; ///< Table of the row that it names.
    QStringList codes = {}; ///< The only values; empty: any.
    std::optional<int> least = {};
    std::optional<int> most = {};

    [[nodiscard]] bool isYesNo() const
    {
        return codes == QStringList{QStringLiteral("0"), QStringLiteral("1")};
    }

    bool operator==(const RawColumn&) const = default;
};

/// A table as it lies in the file, for what copies everything and knows no meaning.
struct RawTable
{
    QString name;
    QList<RawColumn> columns; ///< The id first.
    QList<QVariantList> rows = {};

    [[nodiscard]] int at(const QString& column) const; ///< -1: none.

    /// The column of the record whose list this is; -1: rows of this table stand for themselves.
    [[nodiscard]] int ownerColumn() const;

    bool operator==(const RawTable&) const = default;
};

} // namespace core
