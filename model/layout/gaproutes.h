// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRectF>

#include <vector>

namespace zuschnitt {

/// Where a line leaves or enters: something on a card. A spot left or right of the card's middle is
/// left on that side, so that the line crosses nothing of its own card; one across the whole width on
/// either.
struct RouteEnd {
    QRectF card;
    QRectF spot;
};

/// The shortest ways of few bends from one end to each of the others, at right angles and through the
/// gaps between the cards, in the order of `targets`. `cards` and `texts` are crossed only where there is
/// no other way. Each way starts at the edge of one spot and ends at that of the other. Ends lie on
/// different cards.
std::vector<std::vector<QPointF>> routesThroughGaps(const RouteEnd &from, const std::vector<RouteEnd> &targets,
                                                    const std::vector<QRectF> &cards, const std::vector<QRectF> &texts);

} // namespace zuschnitt
