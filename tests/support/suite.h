// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace suite {

using Run = int (*)(int argc, char* argv[]);

/// Puts the test of a source file into the program of its folder. `core-tests undo` runs
/// core/tst_undo.cpp; what Qt Test understands may follow.
struct Entry
{
    Entry(const char* file, Run run);
};

} // namespace suite

/// At the end of each test, in place of a main of its own: one program for a folder saves most of
/// the linking.
#define SUITE(Test)                                                                                          \
    static const suite::Entry entryOf##Test(__FILE__, [](int argc, char* argv[]) {                           \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
