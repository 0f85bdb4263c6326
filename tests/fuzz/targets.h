// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// What is fed with bytes from anywhere: each target must read them or refuse them by an Error, in
/// bounded time and memory. The same targets serve the fuzzer and the test that replays its findings.
namespace fuzz {

struct Target
{
    const char* name; ///< Of its folder of inputs, too.
    void (*run)(const QByteArray& input);
};

[[nodiscard]] const QList<Target>& targets();

} // namespace fuzz
