// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimateformat.h"
#include "tests/fuzz/fuzzing.h"

// The files that Archi writes of a model, cut apart where a byte is 0.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ArchimateFormat format;
    std::vector<TableSource> files;
    for (const QByteArray &bytes : fuzz::bytesOf(data, size).split('\0'))
        files.push_back({QStringLiteral("source"), bytes, {}});
    if (files.size() <= 3 && format.recognises(files))
        fuzz::readAndPlan(format, files);
    return 0;
}
