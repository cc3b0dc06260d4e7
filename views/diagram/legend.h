// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/mapdrawing.h"

namespace zuschnitt {

/// What colours, outlines and signs mean: only what really occurs in this cut or in services that are
/// shown `beside` its cards, in rows no wider than `width`, from the origin downwards. Empty if nothing
/// needs to be explained.
Drawing drawLegend(const Portfolio &portfolio, CutId cut, const Theme &theme, const MapDrawingOptions &options,
                   double width, const std::vector<const Service *> &beside = {});

/// Of these only the colours of chips: the classes of all services, wherever they are. Empty if none has one.
Drawing drawColourLegend(const Portfolio &portfolio, const Theme &theme, const MapDrawingOptions &options,
                         double width);

} // namespace zuschnitt
