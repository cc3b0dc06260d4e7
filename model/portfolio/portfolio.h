// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/change.h"
#include "model/portfolio/table.h"

namespace zuschnitt {

template <typename Types>
struct TablesOf;
template <typename... Row>
struct TablesOf<std::tuple<Row...>> {
    using Type = std::tuple<Table<Row>...>;
};

/// Everything a file says, in memory. Changes only by apply() and load(): views read it, nobody
/// but the Document writes it.
///
///     for (const Assignment *assignment : portfolio.where<&Assignment::product>(productId))
///         const Service *service = portfolio.find(assignment->service);
class Portfolio final {
public:
    Portfolio();
    Portfolio(const Portfolio &other);
    Portfolio(Portfolio &&other) noexcept;
    Portfolio &operator=(const Portfolio &other);
    Portfolio &operator=(Portfolio &&other) noexcept;
    ~Portfolio();

    template <typename Row>
    const Table<Row> &table() const
    {
        return std::get<Table<Row>>(m_tables);
    }

    /// The row with this id, or null.
    template <typename Row>
    const Row *find(Id<Row> id) const
    {
        return table<Row>().find(id);
    }

    /// All rows of a kind, in order.
    template <typename Row>
    const std::vector<const Row *> &all() const
    {
        return table<Row>().ordered();
    }

    /// The rows whose `member` refers to `target`, in order.
    template <auto member, typename Target>
    const auto &where(Id<Target> target) const
    {
        return table<RowOfMember<decltype(member)>>().template where<member>(target);
    }

    /// The one row about the file itself. Always there once a file is open.
    const PortfolioInfo &info() const;
    /// The current cut; null in a portfolio without cuts.
    const Cut *currentCut() const;

    /// Takes over the changes of one edit, all or nothing as seen from outside.
    void apply(const RowChanges &changes);

    /// Replaces all rows of one kind. For loading.
    template <typename Row>
    void load(std::vector<Row> rows);

    bool operator==(const Portfolio &other) const;

private:
    template <typename Member>
    struct MemberOwner;
    template <typename Row, typename Value>
    struct MemberOwner<Value Row::*> {
        using Type = Row;
    };
    template <typename Member>
    using RowOfMember = typename MemberOwner<std::remove_cv_t<Member>>::Type;

    TablesOf<RowTypes>::Type m_tables;
};

// Questions that many ask. A null cut or unknown id gives an empty answer.

/// The assignments of a service within one cut, in the order of the products.
std::vector<const Assignment *> assignmentsIn(const Portfolio &portfolio, CutId cut, ServiceId service);
/// What was decided about a service apart from products in a cut, or null.
const ServiceFate *fateIn(const Portfolio &portfolio, CutId cut, ServiceId service);
/// The cut a product belongs to; a null id for an unknown product.
CutId cutOf(const Portfolio &portfolio, ProductId product);
/// The product of a cut with exactly this name, or null.
const Product *productNamed(const Portfolio &portfolio, CutId cut, const QString &name);

} // namespace zuschnitt
