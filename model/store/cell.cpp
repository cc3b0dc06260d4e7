// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/cell.h"

#include <sqlite3.h>

#include <QtCore/QtEndian>

namespace zuschnitt {

namespace {

Cell::Type typeOf(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return Cell::Type::Integer;
    case SQLITE_FLOAT:
        return Cell::Type::Real;
    case SQLITE_TEXT:
        return Cell::Type::Text;
    case SQLITE_BLOB:
        return Cell::Type::Blob;
    default:
        return Cell::Type::Null;
    }
}

} // namespace

Cell cellOf(const SQLite::Column &column)
{
    Cell cell;
    cell.type = typeOf(column.getType());
    if (cell.type == Cell::Type::Integer)
        cell.integer = column.getInt64();
    else if (cell.type == Cell::Type::Real)
        cell.real = column.getDouble();
    else if (cell.type == Cell::Type::Text)
        cell.data = column.getText();
    else if (cell.type == Cell::Type::Blob)
        cell.data = static_cast<const char *>(column.getBlob());
    if (cell.data)
        cell.size = column.getBytes();
    return cell;
}

Cell cellOf(sqlite3_value *value)
{
    Cell cell;
    cell.type = typeOf(sqlite3_value_type(value));
    if (cell.type == Cell::Type::Integer)
        cell.integer = sqlite3_value_int64(value);
    else if (cell.type == Cell::Type::Real)
        cell.real = sqlite3_value_double(value);
    else if (cell.type == Cell::Type::Text)
        cell.data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    else if (cell.type == Cell::Type::Blob)
        cell.data = static_cast<const char *>(sqlite3_value_blob(value));
    if (cell.data)
        cell.size = sqlite3_value_bytes(value);
    return cell;
}

bool readCell(const Cell &cell, QString &value)
{
    if (cell.type != Cell::Type::Text)
        return false;
    value = cell.size == 0 ? QString() : QString::fromUtf8(cell.data, cell.size);
    return true;
}

bool readCell(const Cell &cell, qint64 &value)
{
    value = cell.integer;
    return cell.type == Cell::Type::Integer;
}

bool readCell(const Cell &cell, double &value)
{
    // A changeset may carry a whole real number as an integer.
    value = cell.type == Cell::Type::Integer ? static_cast<double>(cell.integer) : cell.real;
    return cell.type == Cell::Type::Real || cell.type == Cell::Type::Integer;
}

bool readCell(const Cell &cell, bool &value)
{
    value = cell.integer != 0;
    return cell.type == Cell::Type::Integer;
}

bool readCell(const Cell &cell, Uuid &value)
{
    if (cell.type != Cell::Type::Blob || cell.size != 16)
        return false;
    value = {qFromBigEndian<quint64>(cell.data), qFromBigEndian<quint64>(cell.data + 8)};
    return true;
}

void bindCell(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

void bindCell(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}

void bindCell(SQLite::Statement &statement, int index, double value) { statement.bind(index, value); }

void bindCell(SQLite::Statement &statement, int index, const Uuid &value)
{
    bindCell(statement, index, value.toBytes());
}

void bindCell(SQLite::Statement &statement, int index, const QByteArray &value)
{
    statement.bind(index, value.constData(), static_cast<int>(value.size()));
}

} // namespace zuschnitt
