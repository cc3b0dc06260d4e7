// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/productsheet.h"

#include "model/layout/home.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace zuschnitt {

namespace {

class SheetWriting final {
public:
    SheetWriting(const Portfolio &portfolio, const CutMetrics &metrics, ProductId product)
        : m_portfolio(portfolio), m_metrics(metrics), m_product(product)
    {
    }

    ProductSheet write()
    {
        addServices();
        addPromises();
        addCapabilities();
        for (const JourneyMetrics &journey : m_metrics.journeys)
            addMoments(journey);
        m_sheet.owners = origins(&Service::owner);
        m_sheet.teams = origins(&Service::team);
        m_sheet.groups = origins(&Service::formerGroup);
        return std::move(m_sheet);
    }

private:
    struct Held {
        bool promised = false;
        std::vector<ServiceId> carriers;
    };

    void addServices()
    {
        const CutId cut = cutOf(m_portfolio, m_product);
        for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(m_product)) {
            const ServiceFate *fate = fateIn(m_portfolio, cut, assignment->service);
            if (fate && fate->fate == Fate::Retired)
                continue;
            m_sheet.services.push_back(
                {assignment->id, assignment->service, assignment->role, shareOf(m_portfolio, *assignment)});
            m_services.insert(assignment->service);
            addCarried(*assignment);
        }
    }

    void addCarried(const Assignment &assignment)
    {
        const auto &named = m_portfolio.where<&AssignmentCapability::assignment>(assignment.id);
        for (const Provision *provision : m_portfolio.where<&Provision::service>(assignment.service)) {
            const bool goesWithIt = named.empty()
                || std::any_of(named.begin(), named.end(), [provision](const AssignmentCapability *row) {
                                        return row->capability == provision->capability;
                                    });
            if (goesWithIt)
                m_held[provision->capability].carriers.push_back(assignment.service);
        }
    }

    void addPromises()
    {
        for (const Promise *promise : m_portfolio.where<&Promise::product>(m_product))
            m_held[promise->capability].promised = true;
    }

    void addCapabilities()
    {
        for (const Capability *capability : m_portfolio.all<Capability>()) {
            if (const auto held = m_held.find(capability->id); held != m_held.end())
                m_sheet.capabilities.push_back({capability->id, held->second.promised, held->second.carriers});
        }
    }

    std::optional<MomentPart> partIn(const MomentMetrics &moment) const
    {
        if (moment.lead == Server(m_product))
            return MomentPart::Leads;
        for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(moment.moment)) {
            if (m_services.contains(use->service))
                return MomentPart::Serves;
        }
        std::optional<MomentPart> part;
        for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(moment.moment)) {
            const auto held = m_held.find(need->capability);
            if (held == m_held.end())
                continue;
            if (!held->second.carriers.empty())
                return MomentPart::Serves;
            part = MomentPart::Promises;
        }
        return part;
    }

    void addMoments(const JourneyMetrics &journey)
    {
        bool leads = false;
        for (const MomentMetrics &moment : journey.moments) {
            if (const std::optional<MomentPart> part = partIn(moment)) {
                m_sheet.moments.push_back({journey.journey, moment.moment, moment.state, *part});
                leads = leads || *part == MomentPart::Leads;
            }
        }
        const Journey *row = m_portfolio.find(journey.journey);
        if (leads && row && row->persona)
            addPersona(*row->persona);
    }

    void addPersona(PersonaId persona)
    {
        if (std::find(m_sheet.audience.begin(), m_sheet.audience.end(), persona) == m_sheet.audience.end())
            m_sheet.audience.push_back(persona);
    }

    std::vector<Origin> origins(QString Service::*origin) const
    {
        std::map<QString, int> counts;
        for (const ContainedService &contained : m_sheet.services) {
            const QString name = (m_portfolio.find(contained.service)->*origin).trimmed();
            if (!name.isEmpty())
                ++counts[name];
        }
        std::vector<Origin> found;
        for (const auto &[name, count] : counts)
            found.push_back({name, count});
        std::stable_sort(found.begin(), found.end(),
                         [](const Origin &left, const Origin &right) { return left.services > right.services; });
        return found;
    }

    const Portfolio &m_portfolio;
    const CutMetrics &m_metrics;
    const ProductId m_product;
    ProductSheet m_sheet;
    std::unordered_set<ServiceId> m_services;
    std::unordered_map<CapabilityId, Held> m_held;
};

} // namespace

ProductSheet sheetOf(const Portfolio &portfolio, const CutMetrics &metrics, ProductId product)
{
    return SheetWriting(portfolio, metrics, product).write();
}

} // namespace zuschnitt
