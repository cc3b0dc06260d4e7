// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/delimitedtext.h"
#include "tests/fuzz/fuzzing.h"

// CSV, TSV and plain lines, in any encoding.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const TableSource source{QStringLiteral("source"), fuzz::bytesOf(data, size), {}};
    fuzz::planAsEachKind(DelimitedText().read(source, {}));
    return 0;
}
