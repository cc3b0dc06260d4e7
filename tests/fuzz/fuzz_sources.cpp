// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

// Whatever format takes the bytes for its own.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const TableSource file{QStringLiteral("source"), fuzz::bytesOf(data, size), {}};
    fuzz::plan(readSource({&file, 1}));
    return 0;
}
