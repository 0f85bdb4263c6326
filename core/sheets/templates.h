// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/records.h"
#include "core/sheets/sheetwriter.h"

namespace core {

/// What a form to be filled and imported is for.
enum class TemplateKind { Students, Wishes, Projects, Organisations, Volunteers, Rules };
[[nodiscard]] std::span<const Coded<TemplateKind>> codes(TemplateKind);

/// A form: the sheet to be filled, with the columns of the import and lists to choose from, and a
/// sheet that says what goes where. That of wishes has the roster in it, which cannot be changed.
[[nodiscard]] QList<Table> templateTables(TemplateKind kind, const Records& records);

} // namespace core
