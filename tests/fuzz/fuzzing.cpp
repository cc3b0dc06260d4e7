// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzing.h"

#include "model/document/importedit.h"

namespace zuschnitt::fuzz {

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void readAndPlan(const SourceFormat &format, SourceFiles files)
{
    Patience patience;
    plan(format.read(files, {}, patience));
}

void planAsEachKind(ImportTable table)
{
    const auto shared = std::make_shared<const ImportTable>(std::move(table));
    for (const ListKind kind : listKinds) {
        const ImportList list{{}, kind, shared, recogniseColumns(*shared, kind)};
        planLists({{list, {}}}, Portfolio());
    }
}

void plan(const Result<SourceContent> &content)
{
    if (!content)
        return;
    std::vector<ListToImport> lists;
    for (const ImportList &list : content->lists)
        lists.push_back({list, {}});
    planLists(lists, Portfolio());
}

} // namespace zuschnitt::fuzz
