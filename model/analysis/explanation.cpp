// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explanation.h"

#include "model/analysis/explaining.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

void mostFirst(std::vector<Reason> &reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &left, const Reason &right) { return left.number > right.number; });
}

/// Services by where the cut puts them; all there are is the whole.
void explainStanding(Explaining &explaining, Explanation &told)
{
    const CutModel &model = explaining.cut.model;
    told.whole = explaining.services();
    told.known = told.whole > 0;
    for (int service = 0; service < told.whole; ++service) {
        const CutModel::Decision decision = model.decisionOf(service);
        Figure standing = model.placesOf(service).empty() ? Figure::Unplaced : Figure::Placed;
        if (decision != CutModel::Decision::None)
            standing = decision == CutModel::Decision::Kept ? Figure::Kept : Figure::Retired;
        if (standing == told.figure)
            told.reasons.push_back({explaining.service(service)});
    }
    told.count = static_cast<int>(told.reasons.size());
}

void explainServices(Explaining &explaining, Explanation &told)
{
    for (const int service : explaining.contents())
        told.reasons.push_back({explaining.service(service)});
    told.count = static_cast<int>(told.reasons.size());
}

/// What a service costs the products of the scope, by share.
std::map<int, double> costsOf(const Explaining &explaining, int service, double annualCost)
{
    const std::vector<CutModel::Place> &places = explaining.cut.model.placesOf(service);
    double shares = 0;
    for (const CutModel::Place &place : places)
        shares += place.share;
    std::map<int, double> costs;
    for (const CutModel::Place &place : places) {
        if (explaining.isInside(place.product))
            costs[place.product] += shares > 0 ? annualCost * place.share / shares : annualCost;
    }
    return costs;
}

/// A cut is told by its products, the others by their services.
void explainCost(Explaining &explaining, Explanation &told)
{
    const bool byProduct = std::holds_alternative<CutId>(told.scope);
    std::map<int, double> products;
    told.known = false;
    for (const int service : explaining.contents()) {
        const std::optional<double> cost = explaining.row(service).annualCost;
        ++told.whole;
        if (!cost)
            continue;
        told.known = true;
        ++told.count;
        double part = 0;
        for (const auto &[product, own] : costsOf(explaining, service, *cost)) {
            products[product] += own;
            part += own;
        }
        told.value += part;
        if (!byProduct)
            told.reasons.push_back({explaining.service(service), part});
    }
    if (byProduct) {
        for (const auto &[product, cost] : products)
            told.reasons.push_back({explaining.product(product), cost});
    }
    mostFirst(told.reasons);
}

void explainUsers(Explaining &explaining, Explanation &told)
{
    for (const int service : explaining.contents()) {
        if (const std::optional<qint64> users = explaining.row(service).users)
            told.reasons.push_back({explaining.service(service), static_cast<double>(*users)});
    }
    mostFirst(told.reasons);
    told.known = !told.reasons.empty();
    if (told.known)
        told.value = told.reasons.front().number;
}

/// Dependencies by the homes of their ends. Of a cut those that leave their product count; of a
/// part of it those that leave the part, of which those inside are the rest.
void explainDependencies(Explaining &explaining, Explanation &told)
{
    double all = 0;
    for (const Explaining::Line &line : explaining.lines()) {
        const bool isMeant = told.figure == Figure::OnPlatform ? line.onPlatform
            : told.figure == Figure::Cohesion                  ? line.ends == Explaining::Ends::Inside
            : std::holds_alternative<CutId>(told.scope)        ? line.leaves && !line.onPlatform
                                                               : line.ends == Explaining::Ends::Leaving;
        all += line.weight;
        ++told.whole;
        if (!isMeant)
            continue;
        told.reasons.push_back({line.id, line.weight});
        told.value += line.weight;
    }
    told.count = static_cast<int>(told.reasons.size());
    told.known = all > 0;
    told.value = told.known ? told.value / all : 0;
    mostFirst(told.reasons);
}

const ProductMetrics *metricsOf(const Explaining &explaining, const FigureScope &scope)
{
    const auto *id = std::get_if<ProductId>(&scope);
    for (const ProductMetrics &own : explaining.cut.metrics.products) {
        if (id && own.product == *id)
            return &own;
    }
    return nullptr;
}

void explainCohesion(Explaining &explaining, Explanation &told)
{
    explainDependencies(explaining, told);
    const ProductMetrics *own = metricsOf(explaining, told.scope);
    told.known = own && own->cohesion;
    told.value = told.known ? *own->cohesion : 0;
}

/// The services, by home, of the former group that most of them come from.
void explainPurity(Explaining &explaining, Explanation &told)
{
    const std::vector<int> &formerGroup = explaining.cut.model.inventory().formerGroup;
    std::map<int, std::vector<int>> groups;
    for (const int service : explaining.atHome()) {
        ++told.whole;
        if (formerGroup[at(service)] != CutModel::none)
            groups[formerGroup[at(service)]].push_back(service);
    }
    const auto most = std::max_element(groups.begin(), groups.end(), [](const auto &left, const auto &right) {
        return left.second.size() < right.second.size();
    });
    const ProductMetrics *own = metricsOf(explaining, told.scope);
    told.known = own && own->purity;
    if (!told.known)
        return;
    told.value = *own->purity;
    told.count = static_cast<int>(most->second.size());
    told.name = explaining.row(most->second.front()).formerGroup;
    for (const int service : most->second)
        told.reasons.push_back({explaining.service(service)});
}

/// What each product brings to the sum; the rest comes from services that stand alone.
void explainModularity(Explaining &explaining, Explanation &told)
{
    double all = 0;
    std::map<int, std::pair<double, double>> products; ///< weight inside, and touching
    for (const Explaining::Line &line : explaining.lines()) {
        all += line.weight;
        for (const int home : {line.fromHome, line.toHome}) {
            if (home != CutModel::none)
                products[home].second += line.weight;
        }
        if (line.fromHome != CutModel::none && !line.leaves)
            products[line.fromHome].first += line.weight;
    }
    told.known = explaining.cut.metrics.modularity.has_value();
    if (!told.known)
        return;
    told.value = *explaining.cut.metrics.modularity;
    for (const auto &[product, weights] : products) {
        const double part = weights.second / (2 * all);
        told.reasons.push_back({explaining.product(product), weights.first / all - part * part});
    }
    mostFirst(told.reasons);
}

void explainLargest(Explaining &explaining, Explanation &told)
{
    const CutMetrics &metrics = explaining.cut.metrics;
    told.known = metrics.largest.has_value();
    if (!told.known)
        return;
    const ProductMetrics *largest = &metrics.products.front();
    for (const ProductMetrics &product : metrics.products) {
        if (product.atHome > largest->atHome)
            largest = &product;
    }
    told.value = *metrics.largest;
    told.count = largest->atHome;
    told.name = explaining.cut.portfolio.find(largest->product)->name;
    for (int service = 0; service < explaining.services(); ++service) {
        if (explaining.cut.model.isRetired(service))
            continue;
        ++told.whole;
        const int home = explaining.cut.model.homeOf(service);
        if (home != CutModel::none && explaining.product(home) == largest->product)
            told.reasons.push_back({explaining.service(service)});
    }
}

/// Those that want work first: gaps, then open ones, then the covered.
void explainMoments(Explaining &explaining, Explanation &told)
{
    for (const MomentState state : {MomentState::Gap, MomentState::Open, MomentState::Covered}) {
        for (const JourneyMetrics *journey : explaining.journeys()) {
            for (const MomentMetrics &moment : journey->moments) {
                if (moment.state == state)
                    told.reasons.push_back({moment.moment, 0, {}, state});
            }
        }
    }
    for (const JourneyMetrics *journey : explaining.journeys()) {
        told.count += journey->covered;
        told.whole += journey->covered + journey->gaps;
        told.open += journey->open;
    }
    told.known = told.whole > 0;
    if (told.known)
        told.value = static_cast<double>(told.count) / told.whole;
}

void explainLeads(Explaining &explaining, Explanation &told)
{
    bool any = false;
    for (const JourneyMetrics *journey : explaining.journeys()) {
        for (const MomentMetrics &moment : journey->moments) {
            any = any || moment.state != MomentState::Open;
            const auto *lead = moment.lead ? std::get_if<ProductId>(&*moment.lead) : nullptr;
            const bool isMeant
                = told.figure == Figure::Contested ? moment.contested : lead && explaining.isInside(*lead);
            if (isMeant)
                told.reasons.push_back({moment.moment});
        }
    }
    told.known = any;
    told.count = static_cast<int>(told.reasons.size());
}

void explainHandOvers(Explaining &explaining, Explanation &told)
{
    told.known = false;
    for (const JourneyMetrics *journey : explaining.journeys()) {
        told.known = told.known || journey->handOverCount();
        told.whole += static_cast<int>(journey->handOvers.size());
        for (const HandOver &handOver : journey->handOvers) {
            if (told.figure == Figure::TeamHandOvers && !handOver.betweenTeams)
                continue;
            told.reasons.push_back({handOver.from, journey->frequency, handOver.to});
            told.value += journey->frequency;
            told.assumed = told.assumed || journey->frequencyAssumed;
        }
    }
    told.count = static_cast<int>(told.reasons.size());
    mostFirst(told.reasons);
}

} // namespace

Explanation explain(Figure figure, const FigureScope &scope, const JudgedCut &cut)
{
    Explanation told;
    told.figure = figure;
    told.scope = scope;
    Explaining explaining(scope, cut);
    switch (figure) {
    case Figure::Placed:
    case Figure::Unplaced:
    case Figure::Kept:
    case Figure::Retired:
        explainStanding(explaining, told);
        break;
    case Figure::Services:
        explainServices(explaining, told);
        break;
    case Figure::Cost:
        explainCost(explaining, told);
        break;
    case Figure::Users:
        explainUsers(explaining, told);
        break;
    case Figure::OnPlatform:
    case Figure::Leaving:
        explainDependencies(explaining, told);
        break;
    case Figure::Cohesion:
        explainCohesion(explaining, told);
        break;
    case Figure::Purity:
        explainPurity(explaining, told);
        break;
    case Figure::Modularity:
        explainModularity(explaining, told);
        break;
    case Figure::Largest:
        explainLargest(explaining, told);
        break;
    case Figure::Moments:
        explainMoments(explaining, told);
        break;
    case Figure::Leads:
    case Figure::Contested:
        explainLeads(explaining, told);
        break;
    case Figure::HandOvers:
    case Figure::TeamHandOvers:
        explainHandOvers(explaining, told);
        break;
    }
    return told;
}

} // namespace zuschnitt
