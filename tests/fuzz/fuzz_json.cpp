// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/neutraljson.h"
#include "tests/fuzz/fuzzing.h"

// The neutral JSON, over an empty portfolio.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<NeutralJson> json = NeutralJson::parse(fuzz::bytesOf(data, size));
    if (json)
        json->over(Portfolio());
    return 0;
}
