// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimateformat.h"
#include "tests/fuzz/fuzzing.h"

// A model as ArchiMate Model Exchange File or Archi's own file, plain or zipped.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ArchimateFormat format;
    const TableSource file{QStringLiteral("source"), fuzz::bytesOf(data, size), {}};
    fuzz::readAndPlan(format, {&file, 1});
    return 0;
}
