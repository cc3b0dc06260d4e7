// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <unordered_map>
#include <vector>

// The figures of a cut that are counted rather than judged. Pure functions, linear in the size of
// the portfolio: ask once for the cut, not once per product.

namespace zuschnitt {

/// Where a service is in a cut. A decision about its fate outweighs assignments.
enum class ServiceState { Unassigned, Assigned, Kept, Retired };
ServiceState stateOf(const Portfolio &portfolio, CutId cut, ServiceId service);

struct ProductFigures {
    ProductId product;
    int services = 0; ///< assigned, also those that are elsewhere too
    std::optional<double> annualCost; ///< by share; nothing where no service states its cost
    std::optional<qint64> users; ///< the largest figure among its services: users are never added

    friend bool operator==(const ProductFigures &, const ProductFigures &) = default;
};

/// Costs follow share / sum of the shares of a service: products, kept and unassigned add up to
/// the portfolio. Retired services are outside all of these figures but have one of their own.
struct CostFigures {
    double products = 0;
    double kept = 0;
    double unassigned = 0;
    double portfolio = 0;
    double retired = 0;
    int servicesWithoutCost = 0; ///< not retired, and nothing entered
};

struct CutFigures {
    int services = 0; ///< all, retired ones too
    int assigned = 0;
    int unassigned = 0;
    int kept = 0;
    int retired = 0;
    std::vector<ProductFigures> products; ///< in the order of the products
    int openQuestions = 0; ///< of this cut and of everything that belongs to no cut
    CostFigures cost;

    const ProductFigures *of(ProductId product) const;
};

/// Everything is 0 and empty for a cut that does not exist.
CutFigures figuresOf(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt
