// SPDX-License-Identifier: MIT
#include "core/domain/rawtable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

int RawTable::at(const QString& column) const
{
    const auto found = std::ranges::find(columns, column, &RawColumn::name);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int RawTable::ownerColumn() const
{
    // The schema begins a list with its id and its owner and orders it by position.
    return at(u"position"_s) > 1 && !columns.at(1).refersTo.isEmpty() ? 1 : -1;
}

} // namespace core
