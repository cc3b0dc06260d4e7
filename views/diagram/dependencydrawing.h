// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/mapdrawing.h"

namespace zuschnitt {

/// The single dependencies from and to the services of some chips, as arrows that lie over the map while
/// the chips are hovered or selected. They leave those very chips, also where the service has a twin in
/// another product, and lead through the gaps between cards to the other chip: to one of `chips`, else to
/// that in the same product, else to that at home. Where a chip is not seen, its card stands for it.
Drawing drawDependencies(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry, const Theme &theme,
                         const std::vector<AssignmentId> &chips);

} // namespace zuschnitt
