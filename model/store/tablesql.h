// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/cell.h"

#include <string>
#include <vector>

namespace zuschnitt {

/// One column as the file declares it.
struct TableColumn {
    std::string name;
    std::string type;
    bool nullable = false;
    std::string references; ///< the table it refers to, or empty
};

/// The statements that make a content table and the indexes of its references.
std::vector<std::string> tableStatements(const std::string &table, const std::vector<TableColumn> &columns);

template <typename Row>
std::vector<TableColumn> tableColumns()
{
    std::vector<TableColumn> columns;
    forEachColumn<Row>([&](const auto &column) {
        using Value = std::remove_cvref_t<decltype(std::declval<Row>().*column.member)>;
        TableColumn described{column.name, CellDeclaration<Value>::type, CellDeclaration<Value>::nullable, {}};
        if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type>) {
            if (isReference(column))
                described.references = RowTraits<typename ReferencedRow<Value>::Type>::table;
        }
        columns.push_back(std::move(described));
    });
    return columns;
}

/// The statements for all content tables, as the rows are described now.
std::vector<std::string> contentStatements();

} // namespace zuschnitt
