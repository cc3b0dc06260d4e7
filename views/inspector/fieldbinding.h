// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/inspector/numbers.h"

#include <functional>
#include <memory>

// What ties a field of the inspector to a column: how its value is read as text, and which edit
// writes a text back.

namespace zuschnitt {

struct FieldBinding {
    /// The column it is bound to, "service.team".
    QString column;
    /// Names row and column, to find a refused text again.
    QString key;
    std::function<QString(const Portfolio &)> read;
    std::function<Result<EditFunction>(const QString &)> write;
};

/// "service.team"
template <auto member>
QString columnOf()
{
    return []<typename Row, typename Value>(Value Row::*) {
        const std::string_view column = edits::columnName<member>();
        return QString::fromLatin1(RowTraits<Row>::table) + u'.'
            + QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size()));
    }(member);
}

template <auto member, typename Row>
QString bindingKey(Id<Row> id)
{
    return columnOf<member>() + u' ' + id.toText();
}

/// The row a field belongs to: an id that stays, or one that its form changes when another row
/// takes the place of the first.
template <typename Row>
struct BoundRow {
    std::shared_ptr<const Id<Row>> id;

    BoundRow(Id<Row> fixed) : id(std::make_shared<const Id<Row>>(fixed)) { }
    BoundRow(std::shared_ptr<const Id<Row>> shared) : id(std::move(shared)) { }

    const Row *in(const Portfolio &portfolio) const { return portfolio.find(*id); }
};

template <auto member>
struct RowOf;
template <typename Row, typename Value, Value Row::*member>
struct RowOf<member> {
    using Type = Row;
};
template <auto member>
using BoundRowOf = BoundRow<typename RowOf<member>::Type>;

template <auto member>
FieldBinding bindText(BoundRowOf<member> bound)
{
    return {columnOf<member>(), bindingKey<member>(*bound.id),
            [bound](const Portfolio &portfolio) {
                const auto *row = bound.in(portfolio);
                return row ? row->*member : QString();
            },
            [bound](const QString &text) -> Result<EditFunction> { return edits::setField<member>(*bound.id, text); }};
}

template <auto member>
FieldBinding bindNumber(BoundRowOf<member> bound, const QLocale &locale)
{
    return {columnOf<member>(), bindingKey<member>(*bound.id),
            [bound, locale](const Portfolio &portfolio) {
                const auto *row = bound.in(portfolio);
                if (!row)
                    return QString();
                const std::optional<double> number = row->*member;
                return number ? writeNumber(*number, locale) : QString();
            },
            [bound, locale](const QString &text) -> Result<EditFunction> {
                const Result<std::optional<double>> number = readNumber(text, locale);
                if (!number)
                    return number.error();
                using Value = std::remove_cvref_t<decltype(std::declval<typename RowOf<member>::Type>().*member)>;
                if constexpr (std::is_same_v<Value, double>)
                    return edits::setField<member>(*bound.id, number->value_or(1.0));
                else
                    return edits::setField<member>(*bound.id, *number);
            }};
}

template <auto member>
FieldBinding bindWholeNumber(BoundRowOf<member> bound, const QLocale &locale)
{
    return {columnOf<member>(), bindingKey<member>(*bound.id),
            [bound, locale](const Portfolio &portfolio) {
                const auto *row = bound.in(portfolio);
                const std::optional<qint64> number = row ? row->*member : std::optional<qint64>();
                return number ? locale.toString(*number) : QString();
            },
            [bound, locale](const QString &text) -> Result<EditFunction> {
                const Result<std::optional<qint64>> number = readWholeNumber(text, locale);
                if (!number)
                    return number.error();
                return edits::setField<member>(*bound.id, *number);
            }};
}

} // namespace zuschnitt
