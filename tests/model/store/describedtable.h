// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/schema.h"

#include <string>
#include <vector>

// How the file should declare what the rows describe.

namespace zuschnitt::test {

/// What a column of this member is declared as.
template <typename Value>
struct CellDeclaration {
    static constexpr const char *type = "TEXT";
    static constexpr bool nullable = false;
};
template <>
struct CellDeclaration<bool> {
    static constexpr const char *type = "INTEGER";
    static constexpr bool nullable = false;
};
template <>
struct CellDeclaration<qint64> {
    static constexpr const char *type = "INTEGER";
    static constexpr bool nullable = false;
};
template <>
struct CellDeclaration<double> {
    static constexpr const char *type = "REAL";
    static constexpr bool nullable = false;
};
template <typename Row>
struct CellDeclaration<Id<Row>> {
    static constexpr const char *type = "BLOB";
    static constexpr bool nullable = false;
};
template <typename Value>
struct CellDeclaration<std::optional<Value>> {
    static constexpr const char *type = CellDeclaration<Value>::type;
    static constexpr bool nullable = true;
};

/// One column as the file declares it.
struct TableColumn {
    std::string name;
    std::string type;
    bool nullable = false;
    std::string references; ///< the table it refers to, or empty
};

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

} // namespace zuschnitt::test
