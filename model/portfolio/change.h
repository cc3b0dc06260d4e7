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

/// A change of any one row.
using RowChange = ChangeOf<RowTypes>::Type;

/// The changes of one edit, each row at most once, in no particular order.
using RowChanges = std::vector<RowChange>;

} // namespace zuschnitt
