// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/tablesql.h"

namespace zuschnitt {

namespace {

std::string quoted(const std::string &name) { return '"' + name + '"'; }

std::string declaration(const TableColumn &column)
{
    std::string text = quoted(column.name) + ' ' + column.type;
    if (!column.nullable)
        text += " NOT NULL";
    if (column.name == "id")
        text += " PRIMARY KEY";
    if (!column.references.empty())
        text += " REFERENCES " + quoted(column.references) + " DEFERRABLE INITIALLY DEFERRED";
    return text;
}

} // namespace

std::vector<std::string> tableStatements(const std::string &table, const std::vector<TableColumn> &columns)
{
    std::string create = "CREATE TABLE " + quoted(table) + " (";
    std::vector<std::string> indexes;
    for (const TableColumn &column : columns) {
        create += (&column == &columns.front() ? "\n  " : ",\n  ") + declaration(column);
        if (!column.references.empty())
            indexes.push_back("CREATE INDEX " + quoted(table + '_' + column.name + "_index") + " ON " + quoted(table)
                              + " (" + quoted(column.name) + ')');
    }
    std::vector<std::string> statements{create + "\n) STRICT, WITHOUT ROWID"};
    statements.insert(statements.end(), indexes.begin(), indexes.end());
    return statements;
}

std::vector<std::string> contentStatements()
{
    std::vector<std::string> all;
    forEachRowType([&]<typename Row>() {
        const std::vector<std::string> statements = tableStatements(RowTraits<Row>::table, tableColumns<Row>());
        all.insert(all.end(), statements.begin(), statements.end());
    });
    return all;
}

} // namespace zuschnitt
