// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/plannedchanges.h"

#include <map>

namespace zuschnitt {

/// Finds cuts, groups, products and capabilities by their names, and plans those that there are not.
class CutNames final {
public:
    CutNames(const Portfolio &portfolio, PlannedChanges &changes);

    /// Without a name the current cut; without any cut a first one.
    CutId cut(const QString &name);
    /// Nothing for no name.
    std::optional<ProductGroupId> group(CutId cut, const QString &name);
    const Product *findProduct(CutId cut, const QString &name) const;
    ProductId product(CutId cut, const QString &name);
    CapabilityId capability(const QString &name);

private:
    template <typename Row>
    using ByName = std::map<std::pair<Uuid, QString>, Id<Row>>; ///< by cut (null for those of the file) and name

    const Portfolio &m_portfolio;
    PlannedChanges &m_changes;
    ByName<Cut> m_cuts;
    ByName<ProductGroup> m_groups;
    ByName<Product> m_products;
    ByName<Capability> m_capabilities;
};

} // namespace zuschnitt
