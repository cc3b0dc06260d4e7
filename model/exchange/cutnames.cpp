// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/cutnames.h"

#include "model/exchange/cellvalues.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

namespace {

template <typename Row>
Row named(const QString &name)
{
    Row row;
    row.id = Id<Row>::random();
    row.name = name;
    return row;
}

} // namespace

CutNames::CutNames(const Portfolio &portfolio, PlannedChanges &changes) : m_portfolio(portfolio), m_changes(changes)
{
    for (const Cut *cut : portfolio.all<Cut>())
        m_cuts.try_emplace({{}, nameKey(cut->name)}, cut->id);
    for (const ProductGroup *group : portfolio.all<ProductGroup>())
        m_groups.try_emplace({group->cut.uuid, nameKey(group->name)}, group->id);
    for (const Product *product : portfolio.all<Product>())
        m_products.try_emplace({product->cut.uuid, nameKey(product->name)}, product->id);
    for (const Capability *capability : portfolio.all<Capability>())
        m_capabilities.try_emplace({{}, nameKey(capability->name)}, capability->id);
}

CutId CutNames::cut(const QString &name)
{
    if (const Cut *current = m_portfolio.currentCut(); current && name.isEmpty())
        return current->id;
    const QString wanted = name.isEmpty() ? QCoreApplication::translate("ImportPlan", "First cut") : name;
    const auto [place, added] = m_cuts.try_emplace({{}, nameKey(wanted)}, CutId{});
    if (added) {
        const Cut row = named<Cut>(wanted);
        place->second = row.id;
        m_changes.put(row);
        PortfolioInfo info = m_portfolio.info();
        if (const PortfolioInfo *planned = m_changes.find(info.id))
            info = *planned;
        if (!info.currentCut && m_portfolio.find(info.id)) {
            info.currentCut = row.id;
            m_changes.put(info);
        }
    }
    return place->second;
}

std::optional<ProductGroupId> CutNames::group(CutId cut, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto [place, added] = m_groups.try_emplace({cut.uuid, nameKey(name)}, ProductGroupId{});
    if (added) {
        auto row = named<ProductGroup>(name);
        row.cut = cut;
        place->second = row.id;
        m_changes.put(row);
    }
    return place->second;
}

const Product *CutNames::findProduct(CutId cut, const QString &name) const
{
    const auto found = m_products.find({cut.uuid, nameKey(name)});
    return found == m_products.end() ? nullptr : m_changes.find(found->second);
}

ProductId CutNames::product(CutId cut, const QString &name)
{
    const auto [place, added] = m_products.try_emplace({cut.uuid, nameKey(name)}, ProductId{});
    if (added) {
        auto row = named<Product>(name);
        row.cut = cut;
        row.identity = ProductIdentity::random();
        place->second = row.id;
        m_changes.put(row);
    }
    return place->second;
}

CapabilityId CutNames::capability(const QString &name)
{
    const auto [place, added] = m_capabilities.try_emplace({{}, nameKey(name)}, CapabilityId{});
    if (added) {
        const auto row = named<Capability>(name);
        place->second = row.id;
        m_changes.put(row);
    }
    return place->second;
}

} // namespace zuschnitt
