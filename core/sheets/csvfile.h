// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheets/textencoding.h"
#include "core/sheets/workbookbuilder.h"

#include <optional>

namespace core {

/// How a text file is written, where somebody knows better than the guess.
struct CsvOptions
{
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator;

    bool operator==(const CsvOptions&) const = default;
};

/// Reads text with separators: the encoding and the separator are found, `sep=` is obeyed, quoted
/// cells may hold line breaks. All cells are texts. Throws Error.
[[nodiscard]] Workbook readCsv(const QByteArray& bytes, const QString& sheetName, const Limits& limits,
    const CsvOptions& options = {}, const RowFunction& take = {});

} // namespace core
