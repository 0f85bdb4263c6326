// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

namespace core {

/// Why a file is not read.
enum class Refusal {
    NotFound,
    NotAFile,
    Unreadable,
    Empty,
    LegacyXls,
    BinaryWorkbook,
    XmlWorkbook,
    OtherDocument,
    WebPage,
    Pdf,
    Image,
    OtherArchive,
    NotText,
    Protected,
    Damaged,
    TooBig,
    Hostile,
};

/// The refusal of a spreadsheet file, with a sentence that says what to do.
class SheetError : public Error
{
public:
    SheetError(Refusal refusal, const QString& message) : Error(message), m_refusal(refusal) { }

    [[nodiscard]] Refusal refusal() const { return m_refusal; }

    void raise() const override { throw *this; }
    SheetError* clone() const override { return new SheetError(*this); }

private:
    Refusal m_refusal;
};

/// Refuses a file for what it is; the sentence needs nothing more.
[[noreturn]] void refuse(Refusal refusal);

/// Refuses a workbook of which a part is not as it must be.
[[noreturn]] void refuseDamaged(const QString& part);

/// Refuses a file that is larger than the limits allow; `what` is a sentence.
[[noreturn]] void refuseTooBig(const QString& what);

/// Refuses a file that no spreadsheet program writes; `what` is a sentence.
[[noreturn]] void refuseHostile(const QString& what);

} // namespace core
