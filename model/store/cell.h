// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/schema.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <concepts>

struct sqlite3_value;

// How the members of a row look as values of SQLite: text, whole number, real number, blob of 16
// bytes for an id, null for "not known". The file may come from anywhere, so every reading checks.

namespace zuschnitt {

/// One value as SQLite hands it out; `data` stays valid until the statement or changeset goes on.
struct Cell {
    enum class Type { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0.0;
    const char *data = nullptr;
    qsizetype size = 0;
};

Cell cellOf(const SQLite::Column &column);
Cell cellOf(sqlite3_value *value);

template <typename Value>
concept Enumeration = std::is_enum_v<Value>;

// Each returns false if the cell does not hold such a value.
bool readCell(const Cell &cell, QString &value);
bool readCell(const Cell &cell, qint64 &value);
bool readCell(const Cell &cell, double &value);
bool readCell(const Cell &cell, bool &value);
bool readCell(const Cell &cell, Uuid &value);

template <typename Row>
bool readCell(const Cell &cell, Id<Row> &value)
{
    return readCell(cell, value.uuid);
}

template <Enumeration Value>
bool readCell(const Cell &cell, Value &value)
{
    QString text;
    return readCell(cell, text) && readText(text, value);
}

template <typename Value>
bool readCell(const Cell &cell, std::optional<Value> &value)
{
    if (cell.type == Cell::Type::Null) {
        value.reset();
        return true;
    }
    return readCell(cell, value.emplace());
}

void bindCell(SQLite::Statement &statement, int index, const QString &value);
void bindCell(SQLite::Statement &statement, int index, qint64 value);
void bindCell(SQLite::Statement &statement, int index, double value);
void bindCell(SQLite::Statement &statement, int index, const Uuid &value);
void bindCell(SQLite::Statement &statement, int index, const QByteArray &value);

void bindCell(SQLite::Statement &statement, int index, std::same_as<bool> auto value)
{
    bindCell(statement, index, qint64(value));
}

template <typename Row>
void bindCell(SQLite::Statement &statement, int index, const Id<Row> &value)
{
    bindCell(statement, index, value.uuid);
}

template <Enumeration Value>
void bindCell(SQLite::Statement &statement, int index, Value value)
{
    bindCell(statement, index, QString::fromLatin1(textOf(value)));
}

template <typename Value>
void bindCell(SQLite::Statement &statement, int index, const std::optional<Value> &value)
{
    if (value)
        bindCell(statement, index, *value);
    else
        statement.bind(index);
}

} // namespace zuschnitt
