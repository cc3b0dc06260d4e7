// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/mapdrawing.h"

// What a picture of the map would leave out: kept, retired and unplaced services, which are on no
// card, and what is folded away. A picture that is taken home lists it beside the map.

namespace zuschnitt {

struct RemainderEntry {
    Uuid subject; ///< of its shape
    const Service *service = nullptr; ///< null for a promise, and for an empty product in a folded region
    QString name;
    QString remark; ///< why it is retired, or the product that has or promises it
};

struct RemainderList {
    enum class Kind { Kept, Retired, NotPlaced, Folded };
    Kind kind = Kind::Kept;
    std::vector<RemainderEntry> entries;
};

/// Only lists with something in them.
std::vector<RemainderList> remainderOf(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry);

/// The lists below each other, their names in columns, in exactly this width, from the origin
/// downwards. Of a width below 320 nothing good comes.
Drawing drawRemainder(const Portfolio &portfolio, const std::vector<RemainderList> &lists, const Theme &theme,
                      const MapDrawingOptions &options, double width);

} // namespace zuschnitt
