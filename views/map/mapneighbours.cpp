// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapneighbours.h"

#include <cmath>
#include <limits>

namespace zuschnitt {

namespace {

/// How much more a step aside counts than a step ahead.
constexpr double asideWeight = 3;

struct Stop {
    Selectable item;
    QPointF centre;
};

/// A card is reached by its title, its chips and promises one by one.
std::vector<Stop> stopsOf(const MapGeometry &geometry)
{
    std::vector<Stop> stops;
    for (const CardPlace &card : geometry.cards) {
        stops.push_back({card.product, card.title.center()});
        for (const ChipPlace &chip : card.chips)
            stops.push_back({chip.assignment, chip.rect.center()});
        for (const PromisePlace &promise : card.promises)
            stops.push_back({promise.promise, promise.rect.center()});
    }
    return stops;
}

/// How far `way` leads in the direction; nothing if it leads elsewhere.
std::optional<double> distance(QPointF way, Direction direction)
{
    const bool level = direction == Direction::Left || direction == Direction::Right;
    double ahead = level ? way.x() : way.y();
    if (direction == Direction::Left || direction == Direction::Up)
        ahead = -ahead;
    const double aside = std::abs(level ? way.y() : way.x());
    if (ahead < 1)
        return std::nullopt;
    return ahead + asideWeight * aside;
}

} // namespace

std::optional<Selectable> neighbourOf(const MapGeometry &geometry, const std::optional<Selectable> &from,
                                      Direction direction)
{
    const std::vector<Stop> stops = stopsOf(geometry);
    const auto start = std::find_if(stops.begin(), stops.end(), [&](const Stop &stop) { return stop.item == from; });
    if (start == stops.end())
        return stops.empty() ? std::nullopt : std::optional(stops.front().item);
    std::optional<Selectable> nearest;
    double best = std::numeric_limits<double>::max();
    for (const Stop &stop : stops) {
        const std::optional<double> way = distance(stop.centre - start->centre, direction);
        if (way && *way < best) {
            best = *way;
            nearest = stop.item;
        }
    }
    return nearest;
}

} // namespace zuschnitt
