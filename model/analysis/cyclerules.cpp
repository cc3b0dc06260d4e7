// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/examination.h"

#include <algorithm>
#include <deque>

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// By product: the products that its services, by home, depend on; in order and once each.
using Ways = std::vector<std::vector<int>>;

Ways waysBetween(const CutModel &model)
{
    Ways ways(model.products().size());
    for (const CutModel::Inventory::Line &line : model.inventory().lines) {
        if (model.isRetired(line.from) || model.isRetired(line.to))
            continue;
        const int from = model.homeOf(line.from);
        const int to = model.homeOf(line.to);
        if (from != CutModel::none && to != CutModel::none && from != to)
            ways[at(from)].push_back(to);
    }
    for (std::vector<int> &targets : ways) {
        std::sort(targets.begin(), targets.end());
        targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    }
    return ways;
}

/// The shortest circle through a product, beginning with it; empty if there is none.
std::vector<int> circleThrough(int start, const Ways &ways)
{
    std::vector<int> former(ways.size(), CutModel::none);
    std::deque<int> waiting{start};
    while (!waiting.empty()) {
        const int product = waiting.front();
        waiting.pop_front();
        for (const int next : ways[at(product)]) {
            if (next == start) {
                std::vector<int> circle{product};
                while (circle.back() != start)
                    circle.push_back(former[at(circle.back())]);
                std::reverse(circle.begin(), circle.end());
                return circle;
            }
            if (former[at(next)] == CutModel::none) {
                former[at(next)] = product;
                waiting.push_back(next);
            }
        }
    }
    return {};
}

} // namespace

/// Every product that is in a circle is in one that is told, and none is told for a product that
/// was named in an earlier one.
void examineCycles(Examination &examination)
{
    const Ways ways = waysBetween(examination.model);
    std::vector<bool> told(ways.size(), false);
    for (int product = 0; product < static_cast<int>(ways.size()); ++product) {
        if (told[at(product)])
            continue;
        const std::vector<int> circle = circleThrough(product, ways);
        for (const int member : circle)
            told[at(member)] = true;
        if (circle.empty())
            continue;
        std::vector<FindingSubject> others = examination.named(circle);
        others.push_back(others.front());
        examination.tell(FindingRule::ProductCycle, examination.product(product), others,
                         static_cast<double>(circle.size()));
    }
}

} // namespace zuschnitt
