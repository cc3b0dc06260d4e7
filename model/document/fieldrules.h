// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/schema.h"

#include <functional>
#include <string_view>

// Which fields may be set by themselves, and to what.

namespace zuschnitt::edits {

Error noLongerThere();

template <typename Value>
inline constexpr bool isId = false;
template <typename Row>
inline constexpr bool isId<Id<Row>> = true;

/// The column's name; empty for a member that is no column.
template <auto member>
constexpr std::string_view columnName()
{
    return []<typename Row, typename Value>(Value Row::*) {
        std::string_view name;
        forEachColumn<Row>([&](const auto &column) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column.member)>, Value Row::*>) {
                if (column.member == member)
                    name = column.name;
            }
        });
        return name;
    }(member);
}

/// A field that a person edits, not one that only holds the rows together.
template <auto member>
constexpr bool isPlainField()
{
    return []<typename Row, typename Value>(Value Row::*) {
        const std::string_view name = columnName<member>();
        const bool partOfTheKey = std::is_same_v<Row, Dependency> && name == "kind";
        return !isId<Value> && !name.empty() && name != "position" && !partOfTheKey;
    }(member);
}

/// A short text of a value for the history.
QString shown(const QString &value);
QString shown(bool value);
QString shown(double value);
QString shown(qint64 value);
template <typename Enum>
requires std::is_enum_v<Enum> QString shown(Enum value) { return QString::fromLatin1(textOf(value)); }
template <typename Row>
QString shown(const Id<Row> &id)
{
    return id.toText();
}
template <typename Value>
QString shown(const std::optional<Value> &value)
{
    return value ? shown(*value) : QString();
}

/// What the history says of a changed field: its column and the new value.
struct FieldChange {
    QString column;
    QString shownValue;
};

/// Changes one row by `set`. Refused if the row is gone or what comes of it breaks a rule of its
/// kind: a name, shares and weights above 0, no negative cost, everything optional that it refers
/// to is there.
template <typename Row>
EditFunction changeRow(Id<Row> id, const FieldChange &change, std::function<void(Row &)> set);

} // namespace zuschnitt::edits
