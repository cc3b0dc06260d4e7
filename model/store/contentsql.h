// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/schema.h"

#include <string>

// The statements that read and write the rows of one kind, made once per kind.

namespace zuschnitt {

/// The names of Row's columns, each after `before` and followed by `after`, separated by commas.
template <typename Row>
std::string columnList(const std::string &before, const std::string &after)
{
    std::string list;
    forEachColumn<Row>([&](const auto &column) { list += (list.empty() ? "" : ", ") + before + column.name + after; });
    return list;
}

template <typename Row>
std::string tableName()
{
    return std::string("\"") + RowTraits<Row>::table + '"';
}

template <typename Row>
const std::string &selectSql()
{
    static const std::string sql = "SELECT " + columnList<Row>("\"", "\"") + " FROM " + tableName<Row>();
    return sql;
}

template <typename Row>
const std::string &insertSql()
{
    static const std::string sql = [] {
        std::string marks = "?";
        for (std::size_t i = 1; i < std::tuple_size_v<decltype(RowTraits<Row>::columns)>; ++i)
            marks += ", ?";
        return "INSERT INTO " + tableName<Row>() + " (" + columnList<Row>("\"", "\"") + ") VALUES (" + marks + ')';
    }();
    return sql;
}

/// Binds like insertSql().
template <typename Row>
const std::string &updateSql()
{
    static const std::string sql = [] {
        std::string assignments;
        int index = 0;
        forEachColumn<Row>([&](const auto &column) {
            if (++index > 1)
                assignments
                    += (index > 2 ? ", \"" : "\"") + std::string(column.name) + "\" = ?" + std::to_string(index);
        });
        return "UPDATE " + tableName<Row>() + " SET " + assignments + " WHERE \"id\" = ?1";
    }();
    return sql;
}

template <typename Row>
const std::string &deleteSql()
{
    static const std::string sql = "DELETE FROM " + tableName<Row>() + " WHERE \"id\" = ?";
    return sql;
}

} // namespace zuschnitt
