// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

/// What partners are told about the call of a campaign.
struct Call
{
    QDate closes; ///< Answers are due by then; null: not said.
    QDate kickOff;
    QString information; ///< About personal data; empty: the usual text.

    bool operator==(const Call&) const = default;
};

/// Which file a project came from.
struct Receipt
{
    QString fileName;
    QString hash; ///< SHA-256 of the file.
    QString formVersion;
    QDateTime answeredAt; ///< When the partner saved it.
    QDate receivedOn;

    bool operator==(const Receipt&) const = default;
};

} // namespace core
