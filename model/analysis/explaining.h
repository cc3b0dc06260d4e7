// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/explanation.h"

namespace zuschnitt {

/// What is asked about a scope of a cut. Services and products are the numbers of the model;
/// retired services are outside.
class Explaining final {
public:
    /// How a dependency stands to the products of the scope, by the homes of its ends. Of a cut
    /// all of them are inside.
    enum class Ends { Inside, Leaving };
    struct Line {
        DependencyId id;
        double weight = 0;
        int fromHome = CutModel::none;
        int toHome = CutModel::none;
        bool leaves = false; ///< its ends are at home in two places
        bool onPlatform = false; ///< it leaves, and one of the two is a platform
        Ends ends = Ends::Inside;
    };

    Explaining(const FigureScope &scope, const JudgedCut &judged);

    const JudgedCut &cut;

    int services() const { return static_cast<int>(cut.model.inventory().services.size()); }
    ServiceId service(int index) const { return cut.model.inventory().services[static_cast<std::size_t>(index)]; }
    const Service &row(int index) const { return *cut.portfolio.find(service(index)); }
    ProductId product(int index) const { return cut.model.products()[static_cast<std::size_t>(index)].id; }

    bool isInside(int product) const { return m_inside[static_cast<std::size_t>(product)]; }
    bool isInside(ProductId product) const;
    /// The services assigned to products of the scope, each once.
    std::vector<int> contents() const;
    /// The services at home in them.
    std::vector<int> atHome() const;
    /// The dependencies with an end at home in the scope; of a cut all of them.
    std::vector<Line> lines() const;
    /// The journey of the scope, else all of them.
    std::vector<const JourneyMetrics *> journeys() const;

private:
    Line lineOf(const Dependency &dependency, int from, int to) const;

    const FigureScope &m_scope;
    std::vector<bool> m_inside; ///< by product
};

} // namespace zuschnitt
