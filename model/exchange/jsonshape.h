// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/schema.h"

#include <cstring>

// How rows lie in the neutral JSON, said once for reader and writer. Every column has the key of
// its name in camel case, except: ids and positions (an object has its "id", an array its order),
// the column that the nesting says already, and the few renamed below.

namespace zuschnitt::json {

/// The column that says in which object the row lies; null for rows of the outermost arrays.
template <typename Row>
inline constexpr std::nullptr_t owner = nullptr;
template <>
inline constexpr auto owner<ServiceAlias> = &ServiceAlias::service;
template <>
inline constexpr auto owner<OwnValue> = &OwnValue::service;
template <>
inline constexpr auto owner<Moment> = &Moment::journey;
template <>
inline constexpr auto owner<MomentNeed> = &MomentNeed::moment;
template <>
inline constexpr auto owner<MomentUse> = &MomentUse::moment;
template <>
inline constexpr auto owner<ProductGroup> = &ProductGroup::cut;
template <>
inline constexpr auto owner<GroupPlacement> = &GroupPlacement::group;
template <>
inline constexpr auto owner<Product> = &Product::cut;
template <>
inline constexpr auto owner<ProductPlacement> = &ProductPlacement::product;
template <>
inline constexpr auto owner<Offer> = &Offer::product;
template <>
inline constexpr auto owner<BacklogItem> = &BacklogItem::product;
template <>
inline constexpr auto owner<Promise> = &Promise::product;
template <>
inline constexpr auto owner<Assignment> = &Assignment::product;
template <>
inline constexpr auto owner<AssignmentCapability> = &AssignmentCapability::assignment;
template <>
inline constexpr auto owner<Lead> = &Lead::cut;
template <>
inline constexpr auto owner<ServiceFate> = &ServiceFate::cut;
template <>
inline constexpr auto owner<AcceptedFinding> = &AcceptedFinding::cut;

template <typename Row>
constexpr bool hasOwner = !std::is_same_v<decltype(owner<Row>), const std::nullptr_t>;

/// The key of a column; empty for one that has none.
template <typename Row, typename Value>
QString keyOf(const Column<Row, Value> &column)
{
    if (std::strcmp(column.name, "id") == 0 || std::strcmp(column.name, "position") == 0)
        return {};
    if constexpr (std::is_same_v<decltype(owner<Row>), Value Row::*const>) {
        if (column.member == owner<Row>)
            return {};
    }
    static constexpr std::pair<const char *, const char *> renamed[]
        = {{"former_group", "group"}, {"from_service", "from"}, {"to_service", "to"}};
    for (const auto &[name, key] : renamed) {
        if (std::strcmp(column.name, name) == 0)
            return QString::fromLatin1(key);
    }
    QString key;
    for (const char *character = column.name; *character; ++character)
        key += *character == '_' ? QChar(QLatin1Char(*++character)).toUpper() : QChar(QLatin1Char(*character));
    return key;
}

/// Calls `visit(column, key)` for each column that has a key.
template <typename Row, typename Visitor>
void forEachKey(Visitor &&visit)
{
    static const auto keys = [] {
        std::vector<QString> all;
        forEachColumn<Row>([&](const auto &column) { all.push_back(keyOf(column)); });
        return all;
    }();
    std::size_t index = 0;
    forEachColumn<Row>([&](const auto &column) {
        if (const QString &key = keys[index++]; !key.isEmpty())
            visit(column, key);
    });
}

/// The name of an array and of the kind of row in it.
template <typename Row>
inline constexpr const char *arrayKey = nullptr;
template <>
inline constexpr const char *arrayKey<Service> = "services";
template <>
inline constexpr const char *arrayKey<ServiceAlias> = "aliases";
template <>
inline constexpr const char *arrayKey<OwnField> = "ownFields";
template <>
inline constexpr const char *arrayKey<OwnValue> = "ownValues";
template <>
inline constexpr const char *arrayKey<ImportProfile> = "importProfiles";
template <>
inline constexpr const char *arrayKey<Capability> = "capabilities";
template <>
inline constexpr const char *arrayKey<Provision> = "provides";
template <>
inline constexpr const char *arrayKey<Dependency> = "dependencies";
template <>
inline constexpr const char *arrayKey<Persona> = "personas";
template <>
inline constexpr const char *arrayKey<Phase> = "phases";
template <>
inline constexpr const char *arrayKey<Journey> = "journeys";
template <>
inline constexpr const char *arrayKey<Moment> = "moments";
template <>
inline constexpr const char *arrayKey<MomentNeed> = "needs";
template <>
inline constexpr const char *arrayKey<MomentUse> = "uses";
template <>
inline constexpr const char *arrayKey<Cut> = "cuts";
template <>
inline constexpr const char *arrayKey<ProductGroup> = "groups";
template <>
inline constexpr const char *arrayKey<Product> = "products";
template <>
inline constexpr const char *arrayKey<Offer> = "offers";
template <>
inline constexpr const char *arrayKey<BacklogItem> = "backlog";
template <>
inline constexpr const char *arrayKey<Promise> = "capabilities";
template <>
inline constexpr const char *arrayKey<Assignment> = "services";
template <>
inline constexpr const char *arrayKey<AssignmentCapability> = "capabilities";
template <>
inline constexpr const char *arrayKey<Lead> = "leads";
template <>
inline constexpr const char *arrayKey<ServiceFate> = "fates";
template <>
inline constexpr const char *arrayKey<AcceptedFinding> = "acceptedFindings";

/// True for rows with an id of their own; link rows have the id that their ends give.
template <typename Row>
inline constexpr bool hasOwnId = false;
template <>
inline constexpr bool hasOwnId<Service> = true;
template <>
inline constexpr bool hasOwnId<OwnField> = true;
template <>
inline constexpr bool hasOwnId<ImportProfile> = true;
template <>
inline constexpr bool hasOwnId<Capability> = true;
template <>
inline constexpr bool hasOwnId<Persona> = true;
template <>
inline constexpr bool hasOwnId<Phase> = true;
template <>
inline constexpr bool hasOwnId<Journey> = true;
template <>
inline constexpr bool hasOwnId<Moment> = true;
template <>
inline constexpr bool hasOwnId<Cut> = true;
template <>
inline constexpr bool hasOwnId<ProductGroup> = true;
template <>
inline constexpr bool hasOwnId<Product> = true;
template <>
inline constexpr bool hasOwnId<Offer> = true;
template <>
inline constexpr bool hasOwnId<BacklogItem> = true;

} // namespace zuschnitt::json
