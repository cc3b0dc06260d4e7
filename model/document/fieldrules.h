// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/result.h"

#include <QtCore/QStringList>

#include <string_view>

// Which fields may be set by themselves, and to what.

namespace zuschnitt::edits {

Error noLongerThere();

/// What a row must fulfil by its kind: a name, shares and weights above 0, no negative cost,
/// everything optional that it refers to is there. Kinds without a rule of their own pass.
Result<void> checkRow(const Portfolio &portfolio, const PortfolioInfo &row);
Result<void> checkRow(const Portfolio &portfolio, const Service &row);
Result<void> checkRow(const Portfolio &portfolio, const Capability &row);
Result<void> checkRow(const Portfolio &portfolio, const Dependency &row);
Result<void> checkRow(const Portfolio &portfolio, const Journey &row);
Result<void> checkRow(const Portfolio &portfolio, const Moment &row);
Result<void> checkRow(const Portfolio &portfolio, const Product &row);
Result<void> checkRow(const Portfolio &portfolio, const Assignment &row);
Result<void> checkNameOf(const QString &name);

template <typename Row>
Result<void> checkRow(const Portfolio &, const Row &row)
{
    if constexpr (requires { row.name; })
        return checkNameOf(row.name);
    else
        return {};
}

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

/// What the row is called in a sentence: its name, or that of its ends.
QString titleOf(const Portfolio &portfolio, const PortfolioInfo &row);
QString titleOf(const Portfolio &portfolio, const Dependency &row);
QString titleOf(const Portfolio &portfolio, const Assignment &row);
QString titleOf(const Portfolio &portfolio, const ServiceFate &row);
template <typename Row>
QString titleOf(const Portfolio &, const Row &row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.title; })
        return row.title;
    else
        return {};
}

/// Table, column, what the row was called, new value.
template <auto member, typename Row>
QStringList fieldArguments(const Portfolio &portfolio, const Row &before, const Row &after)
{
    constexpr std::string_view column = columnName<member>();
    return {QString::fromLatin1(RowTraits<Row>::table), QString::fromLatin1(column.data()), titleOf(portfolio, before),
            shown(after.*member)};
}

} // namespace zuschnitt::edits
