// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <compare>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>

namespace zuschnitt {

/// 128 bits, big-endian in `high` and `low`; ordered like their bytes.
struct Uuid {
    quint64 high = 0;
    quint64 low = 0;

    static Uuid random();
    /// The version 5 UUID (RFC 4122, section 4.3) of `name` in this program's own name space:
    /// equal names give equal ids on every machine.
    static Uuid named(const QByteArray &name);
    /// From 16 bytes; nothing if there are more or fewer.
    static std::optional<Uuid> fromBytes(const QByteArray &bytes);
    /// From "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", with or without braces.
    static std::optional<Uuid> fromText(const QString &text);

    QByteArray toBytes() const;
    QString toText() const;
    bool isNull() const { return high == 0 && low == 0; }

    friend auto operator<=>(const Uuid &, const Uuid &) = default;
};

/// An id that belongs to one kind of row: a ServiceId does not convert to a ProductId.
template <typename Row>
struct Id {
    using RowType = Row;

    Uuid uuid;

    static Id random() { return {Uuid::random()}; }
    bool isNull() const { return uuid.isNull(); }
    QString toText() const { return uuid.toText(); }

    friend auto operator<=>(const Id &, const Id &) = default;
};

/// The id of a row that exists at most once for its ends (an assignment, a dependency): the
/// named UUID of the kind and the ends, so that uniqueness needs no second key.
Uuid linkUuid(const char *kind, std::initializer_list<Uuid> ends, const QString &distinction = {});

} // namespace zuschnitt

template <>
struct std::hash<zuschnitt::Uuid> {
    std::size_t operator()(const zuschnitt::Uuid &uuid) const noexcept
    {
        return static_cast<std::size_t>(uuid.high ^ (uuid.low * 0x9E3779B97F4A7C15ULL));
    }
};

template <typename Row>
struct std::hash<zuschnitt::Id<Row>> {
    std::size_t operator()(const zuschnitt::Id<Row> &id) const noexcept
    {
        return std::hash<zuschnitt::Uuid>()(id.uuid);
    }
};
