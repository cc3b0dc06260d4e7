// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"
#include "model/analysis/metrics.h"

namespace zuschnitt {

/// What the rules look at, worked out once for all of them, and what they found. Services,
/// products and capabilities are the numbers of the model.
struct Examination final {
    Examination(const Portfolio &from, const CutModel &judged, const CutMetrics &figures);

    const Portfolio &portfolio;
    const CutModel &model;
    const CutMetrics &metrics;
    /// By capability: the products that carry or bundle it, in order.
    std::vector<std::vector<int>> holders;
    /// By product: the services it has, in order; retired ones are in none.
    std::vector<std::vector<int>> contents;
    std::vector<Finding> findings;

    ProductId product(int index) const { return model.products()[static_cast<std::size_t>(index)].id; }
    /// Of a model that followed edits some products are left behind.
    bool isGone(int index) const { return model.products()[static_cast<std::size_t>(index)].gone; }
    ServiceId service(int index) const { return model.inventory().services[static_cast<std::size_t>(index)]; }
    CapabilityId capability(int index) const { return model.inventory().capabilities[static_cast<std::size_t>(index)]; }
    /// Products as others of a finding.
    std::vector<FindingSubject> named(const std::vector<int> &products) const;
    /// The products with a part in what a moment needs: they have the service, or carry or bundle the
    /// capability.
    std::vector<int> partakers(const CutModel::Inventory::Need &need) const;
    bool isPainful(MomentId moment) const;

    void tell(FindingRule rule, FindingSubject subject, std::vector<FindingSubject> others = {}, double number = 0,
              const QString &text = {});
};

void examineMoments(Examination &examination);
void examineServices(Examination &examination);
void examineCapabilities(Examination &examination);
void examineProducts(Examination &examination);
void examineCycles(Examination &examination);

} // namespace zuschnitt
