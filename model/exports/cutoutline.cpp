// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/cutoutline.h"

#include <algorithm>

namespace zuschnitt {

CutOutline outlineOf(const Portfolio &portfolio, CutId cut)
{
    CutOutline outline;
    for (const ProductGroup *group : portfolio.where<&ProductGroup::cut>(cut)) {
        const auto &products = portfolio.where<&Product::group>(group->id);
        if (!products.empty())
            outline.groups.push_back({group, {products.begin(), products.end()}});
    }
    OutlineGroup none;
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        if (!product->group)
            none.products.push_back(product);
    }
    if (!none.products.empty())
        outline.groups.push_back(std::move(none));
    for (const Service *service : portfolio.all<Service>()) {
        if (!assignmentsIn(portfolio, cut, service->id).empty())
            continue;
        const ServiceFate *fate = fateIn(portfolio, cut, service->id);
        std::vector<const Service *> &services = !fate ? outline.unplaced
            : fate->fate == Fate::Kept                 ? outline.kept
                                                       : outline.retired;
        services.push_back(service);
    }
    return outline;
}

MapGeometry unfoldedMap(const Portfolio &portfolio, CutId cut)
{
    RowChanges unfolding;
    const auto unfold = [&unfolding]<typename Row>(const Row &row) {
        if (row.folded) {
            Row after = row;
            after.folded = false;
            unfolding.push_back(Change<Row>{row, after});
        }
    };
    for (const ProductPlacement *placement : portfolio.all<ProductPlacement>())
        unfold(*placement);
    for (const GroupPlacement *placement : portfolio.all<GroupPlacement>())
        unfold(*placement);
    if (unfolding.empty())
        return layOutMap(portfolio, cut);
    Portfolio unfolded = portfolio;
    unfolded.apply(unfolding);
    return layOutMap(unfolded, cut);
}

} // namespace zuschnitt
