// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    for (const auto& target : fuzz::targets()) {
        if (std::strcmp(target.name, FUZZ_TARGET) == 0)
            target.run(input);
    }
    return 0;
}
