// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/plaintable.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

Result<SourceContent> PlainTable::read(SourceFiles files, const SourceChoices &choices, ReadingProgress &) const
{
    Result<ImportTable> table = readTable(files.front(), choices.form);
    if (!table)
        return table.error();
    ImportList list;
    list.kind = recogniseKind(*table);
    list.mapping = recogniseColumns(*table, list.kind);
    list.table = std::make_shared<const ImportTable>(std::move(*table));
    SourceContent content;
    content.format = QCoreApplication::translate("SourceFormat", "A list");
    content.lists.push_back(std::move(list));
    return content;
}

} // namespace zuschnitt
