// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

/// What has become of the file that a restored one replaced.
struct Replaced
{
    QString backup; ///< Holds the state before; empty: that was backed up already, or nothing was there.
    QString damaged; ///< Where the file that could not be opened lies now, untouched.
};

/// Puts a backup in the place of a programme that is not open. What was there is backed up first,
/// or, where it cannot be opened, kept beside it under another name. Throws Error; then the
/// programme is as it was.
Replaced restore(const QString& programme, const QString& backup, const QDateTime& now);

} // namespace core
