// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

#include <QtCore/QStringList>

#include <memory>
#include <unordered_map>
#include <vector>

namespace zuschnitt {

/// What a cut is judged by, in small integers: made once per change of the portfolio, patched and
/// judged again (metrics.h) for every place a drag passes. Retired services are outside: they have
/// no place, provide nothing and depend on nothing.
class CutModel final {
public:
    static constexpr int none = -1;

    /// What no edit of a cut changes; shared by all models made from one another.
    struct Inventory {
        struct Line {
            int from;
            int to;
            double weight;
        };
        /// A capability that is required, or a service that is used; the other one is `none`.
        struct Need {
            int capability;
            int service;
        };
        struct MomentNode {
            MomentId id;
            std::vector<Need> needs;
        };
        struct JourneyNode {
            JourneyId id;
            double frequency; ///< per month
            bool frequencyAssumed;
            std::vector<MomentNode> moments;
        };
        std::vector<ServiceId> services; ///< in order
        std::vector<CapabilityId> capabilities;
        std::vector<int> team; ///< by service; equal teams have one number, by name; `none`: unknown
        std::vector<int> formerGroup; ///< by service, likewise
        std::vector<std::vector<int>> provides; ///< by service: capabilities
        std::vector<std::vector<int>> providers; ///< by capability: services
        std::vector<Line> lines; ///< dependencies, none to itself
        std::vector<JourneyNode> journeys;
        QStringList teamNames; ///< sorted
        std::unordered_map<ServiceId, int> serviceIndex;
        std::unordered_map<CapabilityId, int> capabilityIndex;
    };

    struct Place {
        int product;
        double share;
        double weight; ///< share × role: main 1, supporting ½
        std::vector<int> capabilities; ///< that go with it; none: all the service provides
    };
    struct ProductNode {
        ProductId id;
        bool platform = false;
        int team = none;
        bool gone = false;
        std::vector<int> promises; ///< capabilities
    };
    enum class Decision { None, Kept, Retired };

    CutModel(const Portfolio &portfolio, CutId cut);

    /// The model after an edit that assigns, keeps, retires, promises, leads, or adds and removes
    /// products. Other rows that it changes are left aside.
    CutModel after(const RowChanges &changes) const;

    /// True if after() takes in all that matters of the changes; else a model is made anew.
    bool follows(const RowChanges &changes) const;

    CutId cut() const { return m_cut; }
    const Inventory &inventory() const { return *m_inventory; }
    const std::vector<ProductNode> &products() const { return m_products; }
    const std::vector<Place> &placesOf(int service) const { return m_places[static_cast<std::size_t>(service)]; }
    Decision decisionOf(int service) const { return m_decisions[static_cast<std::size_t>(service)]; }
    bool isRetired(int service) const { return decisionOf(service) == Decision::Retired; }
    /// The product that the room decided to lead the moment; `none` without a decision.
    int decidedLead(MomentId moment) const;
    /// The product of the place that weighs most, the one that stands first on a tie; `none` if the
    /// service has no place.
    int homeOf(int service) const;
    bool carries(int service, const Place &place, int capability) const;

private:
    void takeOver(const Change<Assignment> &change);
    void takeOver(const Change<AssignmentCapability> &change);
    void takeOver(const Change<ServiceFate> &change);
    void takeOver(const Change<Product> &change);
    void takeOver(const Change<Promise> &change);
    void takeOver(const Change<Lead> &change);
    Place *placeOf(AssignmentId assignment);
    int productIndex(ProductId product) const;

    CutId m_cut;
    std::shared_ptr<const Inventory> m_inventory;
    std::vector<ProductNode> m_products; ///< in order
    std::vector<std::vector<Place>> m_places; ///< by service
    std::vector<Decision> m_decisions; ///< by service
    std::unordered_map<MomentId, int> m_leads;
    std::unordered_map<ProductId, int> m_productIndex;
    std::unordered_map<AssignmentId, std::pair<int, int>> m_assignments; ///< service and product
};

} // namespace zuschnitt
