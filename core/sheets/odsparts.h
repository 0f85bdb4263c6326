// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/choicelists.h"

namespace core {

/// How a cell of an OpenDocument table looks; each has a style.
struct OdsLook
{
    enum class Kind { General, Text, Percent, Date, DateTime, Time, Heading };

    Kind kind = Kind::General;
    bool wraps = false;
    bool isUnlocked = false;

    bool operator==(const OdsLook&) const = default;
};

/// The name of the style.
[[nodiscard]] QByteArray odsStyleName(const OdsLook& look);

/// Text as it stands in an attribute or between tags.
[[nodiscard]] QByteArray odsEscaped(const QString& text);

/// A workbook's parts that do not depend on its rows.
[[nodiscard]] QByteArray odsManifest();
[[nodiscard]] QByteArray odsStylesPart();
[[nodiscard]] QByteArray odsSettingsPart(const QList<SheetSpec>& sheets);
[[nodiscard]] QByteArray odsMetaPart();

/// The content up to the first table: styles, then the lists that columns offer.
[[nodiscard]] QByteArray odsContentHead(const QList<SheetSpec>& sheets, const ChoiceLists& lists);

/// From the start of a table to its heading row.
[[nodiscard]] QByteArray odsTableHead(const QList<SheetSpec>& sheets, int number);

/// The colours that depend on content; within the table, after its rows.
[[nodiscard]] QByteArray odsConditions(const QList<SheetSpec>& sheets, int number, int lastRow);

/// The name of the rule by which a column offers its list.
[[nodiscard]] QByteArray odsValidationName(int list, const Choices& choices);

/// A range, as attributes name it.
[[nodiscard]] QString odsRange(const QString& sheet, int column1, int row1, int column2, int row2);

} // namespace core
