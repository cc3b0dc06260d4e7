// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/inspector/numbers.h"

#include <functional>

// What ties a field of the inspector to a column: how its value is read as text, and which edit
// writes a text back.

namespace zuschnitt {

struct FieldBinding {
    /// Names row and column, to find a refused text again.
    QString key;
    std::function<QString(const Portfolio &)> read;
    std::function<Result<EditFunction>(const QString &)> write;
};

template <auto member, typename Row>
QString bindingKey(Id<Row> id)
{
    const std::string_view column = edits::columnName<member>();
    return QString::fromLatin1(RowTraits<Row>::table) + u'.'
        + QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size())) + u' ' + id.toText();
}

template <auto member, typename Row>
FieldBinding bindText(Id<Row> id)
{
    return {bindingKey<member>(id),
            [id](const Portfolio &portfolio) {
                const Row *row = portfolio.find(id);
                return row ? row->*member : QString();
            },
            [id](const QString &text) -> Result<EditFunction> { return edits::setField<member>(id, text); }};
}

template <auto member, typename Row>
FieldBinding bindNumber(Id<Row> id, const QLocale &locale)
{
    return {bindingKey<member>(id),
            [id, locale](const Portfolio &portfolio) {
                const Row *row = portfolio.find(id);
                if (!row)
                    return QString();
                const std::optional<double> number = row->*member;
                return number ? writeNumber(*number, locale) : QString();
            },
            [id, locale](const QString &text) -> Result<EditFunction> {
                const Result<std::optional<double>> number = readNumber(text, locale);
                if (!number)
                    return number.error();
                using Value = std::remove_cvref_t<decltype(std::declval<Row>().*member)>;
                if constexpr (std::is_same_v<Value, double>)
                    return edits::setField<member>(id, number->value_or(1.0));
                else
                    return edits::setField<member>(id, *number);
            }};
}

template <auto member, typename Row>
FieldBinding bindWholeNumber(Id<Row> id, const QLocale &locale)
{
    return {bindingKey<member>(id),
            [id, locale](const Portfolio &portfolio) {
                const Row *row = portfolio.find(id);
                const std::optional<qint64> number = row ? row->*member : std::optional<qint64>();
                return number ? locale.toString(*number) : QString();
            },
            [id, locale](const QString &text) -> Result<EditFunction> {
                const Result<std::optional<qint64>> number = readWholeNumber(text, locale);
                if (!number)
                    return number.error();
                return edits::setField<member>(id, *number);
            }};
}

} // namespace zuschnitt
