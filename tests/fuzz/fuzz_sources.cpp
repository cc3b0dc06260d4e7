// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/importedit.h"
#include "model/formats/sourceformat.h"

// Any bytes as a source: whatever format takes them for its own reads them, and what comes out is
// planned. Nothing may crash, hang or grow without limit.

using namespace zuschnitt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<TableSource> files{{QStringLiteral("source"), bytes, {}}};
    const Result<SourceContent> content = readSource(files);
    if (!content)
        return 0;
    std::vector<ListToImport> lists;
    for (const ImportList &list : content->lists)
        lists.push_back({list, {}});
    planLists(lists, Portfolio());
    return 0;
}
