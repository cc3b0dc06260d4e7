// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/drawing.h"
#include "views/workspace/selection.h"

#include <optional>

// What a shape of the map stands for in the portfolio, and the other way round.

namespace zuschnitt {

/// Nothing for the ground, for lines between cards and for legends.
std::optional<Selectable> selectableOf(const ShapeId &shape);
/// The shape that shows the item; a Ground shape for what the map does not show.
ShapeId shapeOf(const Selectable &item);
/// True for what has a shape there, or lies in something that has: also a service.
bool isOnTheMap(const Selectable &item);

inline ShapeId cardShape(ProductId product) { return {Part::Card, product.uuid}; }
inline ShapeId titleShape(ProductId product) { return {Part::CardTitle, product.uuid}; }
inline ShapeId chipShape(AssignmentId assignment) { return {Part::Chip, assignment.uuid}; }
inline ShapeId promiseShape(PromiseId promise) { return {Part::Promise, promise.uuid}; }

/// What lies under a point, for menus.
enum class MapSpot { Ground, Region, Card, Chip, Promise, Dependency };

} // namespace zuschnitt
