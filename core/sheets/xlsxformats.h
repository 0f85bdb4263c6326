// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/sheetspec.h"

#include <QHash>

#include <clocale>
#include <memory>
#include <xlsxwriter.h>

namespace core {

/// Numbers with a decimal point while it lives: the library prints them in the locale of the thread.
class PointLocale
{
public:
    PointLocale();
    ~PointLocale();
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_point;
    locale_t m_old;
};

/// How a cell looks.
struct CellFormat
{
    QByteArray code = {}; ///< Of numbers; "@" keeps digits as text.
    bool wraps = false;
    bool isBold = false;
    bool isUnlocked = false;

    bool operator==(const CellFormat&) const = default;
};

/// The formats of a workbook, each made once.
class XlsxFormats
{
public:
    [[nodiscard]] lxw_format* format(const CellFormat& look);

    /// Null for what needs no format.
    [[nodiscard]] lxw_format* formatOrNone(const CellFormat& look);

    [[nodiscard]] lxw_error addCondition(
        lxw_worksheet* worksheet, const Condition& condition, int lastRow, int columns);

    struct Free
    {
        void operator()(lxw_workbook* made) const { lxw_workbook_free(made); }
    };
    std::unique_ptr<lxw_workbook, Free> workbook;

private:
    lxw_format* toneFormat(Condition::Tone tone);

    QHash<QByteArray, lxw_format*> m_formats;
};

} // namespace core
