// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"
#include "model/portfolio/schema.h"

#include <optional>
#include <variant>
#include <vector>

namespace zuschnitt {

/// One row that came (no `before`), went (no `after`) or changed (both).
template <typename Row>
struct Change {
    std::optional<Row> before;
    std::optional<Row> after;

    Id<Row> id() const { return after ? after->id : before->id; }

    friend bool operator==(const Change &, const Change &) = default;
};

template <typename Types>
struct ChangeOf;
template <typename... Row>
struct ChangeOf<std::tuple<Row...>> {
    using Type = std::variant<Change<Row>...>;
};

/// A change of any one row; a variant whose special members are compiled once.
struct RowChange final : ChangeOf<RowTypes>::Type {
    using Variant = ChangeOf<RowTypes>::Type;

    template <typename Row>
    RowChange(const Change<Row> &change) : Variant(change)
    {
    }
    template <typename Row>
    RowChange(Change<Row> &&change) : Variant(std::move(change))
    {
    }
    RowChange(const RowChange &other);
    RowChange(RowChange &&other) noexcept;
    RowChange &operator=(const RowChange &other);
    RowChange &operator=(RowChange &&other) noexcept;
    ~RowChange();
};

/// The changes of one edit, each row at most once, in no particular order.
using RowChanges = std::vector<RowChange>;

} // namespace zuschnitt
