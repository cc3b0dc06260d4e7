// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/mapgeometry.h"

namespace zuschnitt {

/// The products of a group, or those of none.
struct OutlineGroup {
    const ProductGroup *group = nullptr;
    std::vector<const Product *> products;
};

/// A cut as everybody reads it: groups, their products, and the services that are in no product.
struct CutOutline {
    std::vector<OutlineGroup> groups; ///< in order, without empty ones; last, products of none
    std::vector<const Service *> kept;
    std::vector<const Service *> retired;
    std::vector<const Service *> unplaced;
};

CutOutline outlineOf(const Portfolio &portfolio, CutId cut);

/// The map of a cut with all its cards and groups unfolded, so that everything has a place.
MapGeometry unfoldedMap(const Portfolio &portfolio, CutId cut);

} // namespace zuschnitt
