// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/home.h"

namespace zuschnitt {

double shareOf(const Portfolio &portfolio, const Assignment &assignment)
{
    const auto &all = portfolio.where<&Assignment::service>(assignment.service);
    if (all.size() < 2)
        return 1;
    const CutId cut = cutOf(portfolio, assignment.product);
    double sum = 0;
    for (const Assignment *other : all) {
        if (cutOf(portfolio, other->product) == cut)
            sum += other->share;
    }
    return sum > 0 ? assignment.share / sum : 1;
}

std::unordered_map<ServiceId, ProductId> homesOf(const Portfolio &portfolio, CutId cut)
{
    std::unordered_map<ServiceId, ProductId> homes;
    homes.reserve(portfolio.all<Service>().size());
    const auto weightOf
        = [](const Assignment &assignment) { return assignment.share * (assignment.role == Role::Main ? 1.0 : 0.5); };
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        for (const Assignment *assignment : portfolio.where<&Assignment::product>(product->id)) {
            const auto [home, isNew] = homes.try_emplace(assignment->service, product->id);
            if (isNew)
                continue;
            const Assignment *former = portfolio.find(assignmentId(home->second, assignment->service));
            if (former && weightOf(*former) < weightOf(*assignment))
                home->second = product->id;
        }
    }
    return homes;
}

} // namespace zuschnitt
