// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/mapitems.h"

namespace zuschnitt {

std::optional<Selectable> selectableOf(const ShapeId &shape)
{
    switch (shape.part) {
    case Part::Region:
        return ProductGroupId{shape.subject};
    case Part::Card:
    case Part::CardTitle:
    case Part::CardFold:
    case Part::CardMore:
    case Part::CardHint:
        return ProductId{shape.subject};
    case Part::Chip:
        return AssignmentId{shape.subject};
    case Part::Promise:
        return PromiseId{shape.subject};
    case Part::Dependency:
        return DependencyId{shape.subject};
    case Part::Ground:
    case Part::Title:
    case Part::Legend:
    case Part::Remainder:
    case Part::Link:
    case Part::RowTitle:
    case Part::JourneyPhase:
    case Part::Moment:
    case Part::FeelingCurve:
    case Part::Feeling:
    case Part::FeelingWanted:
    case Part::Activity:
    case Part::Channel:
    case Part::Need:
    case Part::NeedsMore:
    case Part::Team:
    case Part::Gap:
    case Part::OpenMoment:
    case Part::Lane:
    case Part::LaneCell:
    case Part::Contested:
    case Part::HandOver:
    case Part::Aside:
    case Part::JourneyCard:
        return std::nullopt;
    }
    return std::nullopt;
}

ShapeId shapeOf(const Selectable &item)
{
    if (const ProductGroupId *group = std::get_if<ProductGroupId>(&item))
        return {Part::Region, group->uuid};
    if (const ProductId *product = std::get_if<ProductId>(&item))
        return cardShape(*product);
    if (const AssignmentId *assignment = std::get_if<AssignmentId>(&item))
        return chipShape(*assignment);
    if (const PromiseId *promise = std::get_if<PromiseId>(&item))
        return promiseShape(*promise);
    if (const DependencyId *dependency = std::get_if<DependencyId>(&item))
        return {Part::Dependency, dependency->uuid};
    return {};
}

bool isOnTheMap(const Selectable &item)
{
    return std::holds_alternative<ServiceId>(item) || std::holds_alternative<CutId>(item)
        || shapeOf(item).part != Part::Ground;
}

} // namespace zuschnitt
