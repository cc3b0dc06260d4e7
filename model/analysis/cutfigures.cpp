// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cutfigures.h"

#include "model/analysis/openquestions.h"
#include "model/portfolio/placement.h"

#include <algorithm>

namespace zuschnitt {

namespace {

/// Works the figures of one cut out in two passes: over its assignments, then over all services.
class Counting final {
public:
    Counting(const Portfolio &portfolio, CutId cut) : m_portfolio(portfolio), m_cut(cut) { }

    CutFigures run()
    {
        for (const Product *product : m_portfolio.where<&Product::cut>(m_cut)) {
            for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(product->id))
                m_shares[assignment->service] += assignment->share;
        }
        for (const Product *product : m_portfolio.where<&Product::cut>(m_cut))
            countProduct(*product);
        for (const Service *service : m_portfolio.all<Service>())
            countService(*service);
        m_figures.openQuestions = static_cast<int>(openQuestionsOf(m_portfolio, m_cut).size());
        return std::move(m_figures);
    }

private:
    ServiceState state(ServiceId service) const
    {
        if (const ServiceFate *fate = fateIn(m_portfolio, m_cut, service))
            return fate->fate == Fate::Kept ? ServiceState::Kept : ServiceState::Retired;
        return m_shares.contains(service) ? ServiceState::Assigned : ServiceState::Unassigned;
    }

    void countProduct(const Product &product)
    {
        ProductFigures figures;
        figures.product = product.id;
        for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(product.id)) {
            const Service *service = m_portfolio.find(assignment->service);
            if (!service || state(service->id) != ServiceState::Assigned)
                continue;
            ++figures.services;
            if (service->annualCost) {
                const double part = *service->annualCost * assignment->share / m_shares[service->id];
                figures.annualCost = figures.annualCost.value_or(0) + part;
                m_figures.cost.products += part;
            }
            if (service->users)
                figures.users = std::max(figures.users.value_or(0), *service->users);
        }
        m_figures.products.push_back(figures);
    }

    void countService(const Service &service)
    {
        ++m_figures.services;
        const double cost = service.annualCost.value_or(0);
        switch (state(service.id)) {
        case ServiceState::Assigned:
            ++m_figures.assigned;
            break;
        case ServiceState::Unassigned:
            ++m_figures.unassigned;
            m_figures.cost.unassigned += cost;
            break;
        case ServiceState::Kept:
            ++m_figures.kept;
            m_figures.cost.kept += cost;
            break;
        case ServiceState::Retired:
            ++m_figures.retired;
            m_figures.cost.retired += cost;
            return;
        }
        m_figures.cost.portfolio += cost;
        if (!service.annualCost)
            ++m_figures.cost.servicesWithoutCost;
    }

    const Portfolio &m_portfolio;
    CutId m_cut;
    std::unordered_map<ServiceId, double> m_shares; ///< their sum in the cut
    CutFigures m_figures;
};

} // namespace

ServiceState stateOf(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    if (const ServiceFate *fate = fateIn(portfolio, cut, service))
        return fate->fate == Fate::Kept ? ServiceState::Kept : ServiceState::Retired;
    return assignmentsIn(portfolio, cut, service).empty() ? ServiceState::Unassigned : ServiceState::Assigned;
}

const ProductFigures *CutFigures::of(ProductId product) const
{
    const auto found = std::find_if(products.begin(), products.end(),
                                    [&](const ProductFigures &figures) { return figures.product == product; });
    return found == products.end() ? nullptr : &*found;
}

CutFigures figuresOf(const Portfolio &portfolio, CutId cut)
{
    return portfolio.find(cut) ? Counting(portfolio, cut).run() : CutFigures();
}

} // namespace zuschnitt
