// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace core {

/// No sheet of any spreadsheet program goes beyond; what claims to is damaged.
constexpr int MaximumRows = 1'048'576;
constexpr int MaximumColumns = 16'384;

/// How much of a spreadsheet file is read. Past a limit a file is refused, or a cell is reported.
struct Limits
{
    qint64 fileBytes = 50LL << 20;
    qint64 unpackedBytes = 100LL << 20; ///< Of all parts, declared and really produced.
    int archiveEntries = 2'000;
    int rows = 20'000; ///< Rows that hold a value.
    int columns = 256; ///< Cells beyond are reported.
    int cells = 2'000'000; ///< Cells with a value.
    qint64 textBytes = 64LL << 20; ///< Delivered in total, each repeat counted.
    qint64 sharedStringBytes = 64LL << 20;
    int cellBytes = 128 << 10; ///< Of one cell's text; the rest is cut and reported.
    int tokenBytes = 4 << 20; ///< Of one XML token.
    int xmlDepth = 256;
    int merges = 100'000;
    int sheets = 256;
};

} // namespace core
