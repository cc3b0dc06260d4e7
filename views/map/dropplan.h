// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/layout/mapgeometry.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// How services arrive: they leave where they were, or are also here.
enum class DropMode { Move, Also };
/// With Ctrl they are also here.
DropMode modeFor(Qt::KeyboardModifiers modifiers);

/// What would happen if services were dropped at a point of the map.
struct DropPlan {
    enum class Kind {
        None, ///< nothing, for instance the place a chip already has
        IntoCard,
        NewProduct,
    };
    Kind kind = Kind::None;
    ProductId product; ///< for IntoCard
    std::optional<ServiceId> before; ///< for IntoCard; none: at the end
    std::optional<ProductGroupId> group; ///< for NewProduct on a region
    QRectF place; ///< for NewProduct, where its card will lie
    QRectF target; ///< the card or region to highlight, in map units; may be null
    QRectF line; ///< where the insertion line is drawn; may be null

    friend bool operator==(const DropPlan &, const DropPlan &) = default;
};

DropPlan planDrop(const Portfolio &portfolio, const MapGeometry &geometry, const std::vector<edits::Moving> &services,
                  QPointF point);

std::vector<ServiceId> idsOf(const std::vector<edits::Moving> &services);

/// True if all services come from the inbox and are in some product already: the drop adds what is
/// left of them, with or without Ctrl.
bool areRests(const std::vector<edits::Moving> &services);

/// The plan in words, for the ghost beside the pointer.
QString sentenceFor(const DropPlan &plan, DropMode mode, const std::vector<edits::Moving> &services,
                    const Portfolio &portfolio, const Vocabulary &vocabulary);

} // namespace zuschnitt
