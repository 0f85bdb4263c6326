// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/recordimport.h"

#include <QDialog>

namespace ui {

/// What the import of one sheet gave.
struct ImportedSheet
{
    QString name;
    core::RecordImport import;
};

using ImportedSheets = QList<ImportedSheet>;

/// What an import did, in words: how many records of which kind, what was refused and where.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const ImportedSheets& sheets, const core::Issues& ofTheFile, QWidget* parent);

    /// “Students: 67 new, 2 changed, 0 unchanged.”
    [[nodiscard]] static QString summary(const ImportedSheet& sheet);
};

} // namespace ui
