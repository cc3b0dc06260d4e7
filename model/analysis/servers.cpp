// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/servers.h"

#include <algorithm>

namespace zuschnitt {

namespace {

/// Weights are sums of quotients; what differs by less is equal.
constexpr double tolerance = 1e-9;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

int productCount(const CutModel &model) { return static_cast<int>(model.products().size()); }

void addCarriers(const CutModel &model, int service, int capability, ServerWeights &weights)
{
    if (model.isRetired(service))
        return;
    if (model.decisionOf(service) == CutModel::Decision::Kept) {
        weights[productCount(model) + service] += 1;
        return;
    }
    for (const CutModel::Place &place : model.placesOf(service)) {
        if (capability == CutModel::none || model.carries(service, place, capability))
            weights[place.product] += place.weight;
    }
}

} // namespace

Server serverOf(const CutModel &model, int server)
{
    const int products = productCount(model);
    if (server < products)
        return model.products()[at(server)].id;
    return model.inventory().services[at(server - products)];
}

ServerWeights carriersOf(const CutModel &model, const CutModel::Inventory::Need &need)
{
    ServerWeights weights;
    if (need.service != CutModel::none)
        addCarriers(model, need.service, CutModel::none, weights);
    else {
        for (const int service : model.inventory().providers[at(need.capability)])
            addCarriers(model, service, need.capability, weights);
    }
    return weights;
}

std::vector<int> bundlersOf(const CutModel &model, const CutModel::Inventory::Need &need)
{
    std::vector<int> products;
    for (int index = 0; index < productCount(model); ++index) {
        const CutModel::ProductNode &product = model.products()[at(index)];
        const std::vector<int> &promises = product.promises;
        const bool bundles = std::find(promises.begin(), promises.end(), need.capability) != promises.end();
        if (need.capability != CutModel::none && !product.gone && bundles)
            products.push_back(index);
    }
    return products;
}

int ServerTeams::teamOf(int server)
{
    const int products = productCount(m_model);
    if (server >= products)
        return m_model.inventory().team[at(server - products)];
    const int own = m_model.products()[at(server)].team;
    if (own != CutModel::none)
        return own;
    if (m_mainTeam.empty())
        findMainTeams();
    return m_mainTeam[at(server)];
}

/// On a tie the first by name: teams are numbered by name.
void ServerTeams::findMainTeams()
{
    const CutModel::Inventory &inventory = m_model.inventory();
    std::vector<std::map<int, double>> weights(m_model.products().size());
    for (int service = 0; service < static_cast<int>(inventory.services.size()); ++service) {
        const int team = inventory.team[at(service)];
        if (team == CutModel::none || m_model.isRetired(service))
            continue;
        for (const CutModel::Place &place : m_model.placesOf(service))
            weights[at(place.product)][team] += place.weight;
    }
    m_mainTeam.assign(weights.size(), CutModel::none);
    for (std::size_t product = 0; product < weights.size(); ++product) {
        double most = 0;
        for (const auto &[team, weight] : weights[product]) {
            if (weight > most + tolerance) {
                most = weight;
                m_mainTeam[product] = team;
            }
        }
    }
}

} // namespace zuschnitt
