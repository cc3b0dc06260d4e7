// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmltable.h"
#include "tests/fuzz/fuzzing.h"

// A table from the clipboard.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    TableSource source;
    source.html = QString::fromUtf8(fuzz::bytesOf(data, size));
    fuzz::planAsEachKind(HtmlTable().read(source, {}));
    return 0;
}
