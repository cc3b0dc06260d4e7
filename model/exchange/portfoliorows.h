// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

template <typename Types>
struct VectorsOf;
template <typename... Row>
struct VectorsOf<std::tuple<Row...>> {
    using Type = std::tuple<std::vector<Row>...>;
};

/// Rows of every kind that a source brings, not yet in a portfolio.
class PortfolioRows final {
public:
    template <typename Row>
    std::vector<Row> &of()
    {
        return std::get<std::vector<Row>>(m_rows);
    }
    template <typename Row>
    const std::vector<Row> &of() const
    {
        return std::get<std::vector<Row>>(m_rows);
    }

    /// A portfolio of these rows alone.
    Portfolio toPortfolio() const
    {
        Portfolio portfolio;
        forEachRowType([&]<typename Row>() { portfolio.load<Row>(of<Row>()); });
        return portfolio;
    }

private:
    VectorsOf<RowTypes>::Type m_rows;
};

} // namespace zuschnitt
