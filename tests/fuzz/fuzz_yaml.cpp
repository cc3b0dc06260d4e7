// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/yamlformat.h"
#include "tests/fuzz/fuzzing.h"

// Backstage's catalogue, or any list in YAML.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const YamlFormat format;
    const TableSource file{QStringLiteral("source"), fuzz::bytesOf(data, size), {}};
    fuzz::readAndPlan(format, {&file, 1});
    return 0;
}
