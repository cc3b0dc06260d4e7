// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawioformat.h"
#include "tests/fuzz/fuzzing.h"

// A drawing, plain or compressed.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DrawioFormat format;
    const TableSource file{QStringLiteral("source"), fuzz::bytesOf(data, size), {}};
    fuzz::readAndPlan(format, {&file, 1});
    return 0;
}
