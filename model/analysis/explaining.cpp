// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explaining.h"

#include <algorithm>

namespace zuschnitt {

namespace {

bool belongsTo(const Product &product, const FigureScope &scope)
{
    if (const auto *group = std::get_if<ProductGroupId>(&scope))
        return product.group == *group;
    if (const auto *id = std::get_if<ProductId>(&scope))
        return product.id == *id;
    return std::holds_alternative<CutId>(scope);
}

} // namespace

Explaining::Explaining(const FigureScope &scope, const JudgedCut &judged) : cut(judged), m_scope(scope)
{
    for (const CutModel::ProductNode &node : cut.model.products()) {
        const Product *product = node.gone ? nullptr : cut.portfolio.find(node.id);
        m_inside.push_back(product && belongsTo(*product, scope));
    }
}

bool Explaining::isInside(ProductId product) const
{
    const Product *row = cut.portfolio.find(product);
    return row && belongsTo(*row, m_scope);
}

std::vector<int> Explaining::contents() const
{
    std::vector<int> found;
    for (int index = 0; index < services(); ++index) {
        const std::vector<CutModel::Place> &places = cut.model.placesOf(index);
        const bool isThere = std::any_of(places.begin(), places.end(),
                                         [this](const CutModel::Place &place) { return isInside(place.product); });
        if (isThere && !cut.model.isRetired(index))
            found.push_back(index);
    }
    return found;
}

std::vector<int> Explaining::atHome() const
{
    std::vector<int> found = contents();
    std::erase_if(found, [this](int service) { return !isInside(cut.model.homeOf(service)); });
    return found;
}

Explaining::Line Explaining::lineOf(const Dependency &dependency, int from, int to) const
{
    Line line{dependency.id, dependency.weight, cut.model.homeOf(from), cut.model.homeOf(to), false,
              false,         Ends::Inside};
    line.leaves = line.fromHome == CutModel::none || line.fromHome != line.toHome;
    const auto isPlatform = [this](int home) {
        return home != CutModel::none && cut.model.products()[static_cast<std::size_t>(home)].platform;
    };
    line.onPlatform = line.leaves && (isPlatform(line.fromHome) || isPlatform(line.toHome));
    return line;
}

std::vector<Explaining::Line> Explaining::lines() const
{
    const auto &indexes = cut.model.inventory().serviceIndex;
    const bool ofAll = std::holds_alternative<CutId>(m_scope);
    std::vector<Line> found;
    for (const Dependency *dependency : cut.portfolio.all<Dependency>()) {
        const int from = indexes.at(dependency->from);
        const int to = indexes.at(dependency->to);
        if (from == to || cut.model.isRetired(from) || cut.model.isRetired(to))
            continue;
        Line line = lineOf(*dependency, from, to);
        const bool fromInside = line.fromHome != CutModel::none && isInside(line.fromHome);
        const bool toInside = line.toHome != CutModel::none && isInside(line.toHome);
        if (!ofAll && fromInside != toInside)
            line.ends = Ends::Leaving;
        if (ofAll || fromInside || toInside)
            found.push_back(line);
    }
    return found;
}

std::vector<const JourneyMetrics *> Explaining::journeys() const
{
    const auto *asked = std::get_if<JourneyId>(&m_scope);
    std::vector<const JourneyMetrics *> found;
    for (const JourneyMetrics &journey : cut.metrics.journeys) {
        if (!asked || journey.journey == *asked)
            found.push_back(&journey);
    }
    return found;
}

} // namespace zuschnitt
