// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/columns.h"

#include <QRegularExpression>

namespace core {

/// A heading that a tool writes, as a pattern over the normalised one.
struct ShapePattern
{
    QRegularExpression expression; ///< Of the whole normalised heading; a group names a skill.
    ColumnField field;
};

/// What files of one tool look like (shapes.json).
struct Shape
{
    QString code;
    QString name; ///< As its makers call it.
    SheetKind kind = SheetKind::Students;
    int headerRows = 1;
    QList<QStringList> marks; ///< Sets of headings; a row with all of one set has this shape.
    QHash<QString, ColumnField> fields; ///< By normalised heading; no field: not read.
    QList<ShapePattern> patterns;
    QString finished; ///< The field that only finished answers have.
    QString draft; ///< The field that marks unfinished answers, unless it says 0.
};

/// All known shapes, the most special first. Throws Error when the data file is missing.
[[nodiscard]] const QList<Shape>& knownShapes();

[[nodiscard]] const Shape* shapeOf(const QString& code); ///< Null: none is called so.

/// A shape and where its headings begin.
struct FoundShape
{
    const Shape* shape = nullptr;
    int headerRow = -1; ///< The first one, from 0.
};

/// The shape that the first rows of the sheet have.
[[nodiscard]] FoundShape findShape(const Sheet& sheet);

/// What the headings mean for this shape.
[[nodiscard]] GivenHeadings givenHeadings(const Shape& shape, const QStringList& headings);

} // namespace core
