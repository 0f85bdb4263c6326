// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/archive.h"
#include "core/sheets/sheet.h"

namespace core {

/// The parts of a workbook, found by their relationships.
struct XlsxPackage
{
    struct Part
    {
        QString name; ///< As the sheet is called.
        QString path; ///< Empty: a chart or a macro sheet.
        bool isHidden = false;
    };

    QList<Part> sheets;
    QString strings; ///< Paths; empty where there are none.
    QString styles;
    bool has1904Dates = false;
};

/// The document that the package is about; empty: none is named.
[[nodiscard]] QString mainPart(Archive& archive);

/// Refuses what is no workbook.
[[nodiscard]] XlsxPackage readXlsxPackage(Archive& archive);

/// The texts that cells refer to by number.
[[nodiscard]] QStringList readSharedStrings(Archive& archive, const QString& part);

/// By the number of a cell's style: what a number in that cell means.
[[nodiscard]] QList<Cell::Kind> readCellKinds(Archive& archive, const QString& part);

} // namespace core
