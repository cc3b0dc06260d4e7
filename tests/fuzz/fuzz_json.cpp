// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/neutraljson.h"

// Any bytes as the neutral JSON, read over an empty portfolio.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<NeutralJson> json
        = NeutralJson::parse(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (json)
        json->over(Portfolio());
    return 0;
}
