// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <vector>

namespace core {

/// One factor of a row or of an objective.
struct Term
{
    int column;
    double factor;
};

/// Rows and columns as plain numbers, for any solver. No column stands twice in a row.
struct LinearProgram
{
    static constexpr double Unlimited = std::numeric_limits<double>::infinity();

    struct Column
    {
        double least;
        double most;
        bool isInteger;
    };

    struct Row
    {
        double least;
        double most;
        std::vector<Term> terms;
    };

    std::vector<Column> columns;
    std::vector<Row> rows;

    int addColumn(const Column& column)
    {
        columns.push_back(column);
        return int(columns.size()) - 1;
    }
};

} // namespace core
