// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/examination.h"

#include "model/portfolio/placement.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

namespace {

constexpr double tolerance = 0.02; ///< so that three times 33 % are a whole
constexpr double percentFrom = 10; ///< a share of that size is meant in percent
constexpr int fewestUsers = 3; ///< for a capability to want a platform

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Shares are relative. They are meant as parts of a whole (adding up to 1 or 100, or to as many
/// wholes as there are products, as where nobody stated any), or as plain ratios such as 2 to 1.
bool addUp(const std::vector<CutModel::Place> &places, double sum)
{
    const double whole = std::round(sum);
    const bool isWhole = std::abs(sum - whole) <= tolerance;
    if (isWhole && ((whole >= 1 && whole <= static_cast<double>(places.size())) || whole == 100))
        return true;
    return places.size() > 1 && std::all_of(places.begin(), places.end(), [](const CutModel::Place &place) {
               return place.share < percentFrom && place.share == std::round(place.share);
           });
}

void examinePlaces(Examination &examination, int service)
{
    const std::vector<CutModel::Place> &places = examination.model.placesOf(service);
    std::vector<int> products;
    double sum = 0;
    for (const CutModel::Place &place : places) {
        products.push_back(place.product);
        sum += place.share;
    }
    std::sort(products.begin(), products.end());
    if (!places.empty() && !addUp(places, sum)) {
        const bool inPercent = std::any_of(places.begin(), places.end(),
                                           [](const CutModel::Place &place) { return place.share >= percentFrom; });
        examination.tell(FindingRule::SharesOff, examination.service(service), examination.named(products),
                         inPercent ? sum : sum * 100);
    }
    if (places.size() > mostProducts)
        examination.tell(FindingRule::ServiceTorn, examination.service(service), examination.named(products),
                         static_cast<double>(places.size()));
}

void examinePlacement(Examination &examination, ServiceId service)
{
    const Portfolio &portfolio = examination.portfolio;
    const CutId cut = examination.model.cut();
    switch (placementOf(portfolio, cut, service)) {
    case Placement::Placed:
        return;
    case Placement::Unplaced:
        examination.tell(FindingRule::ServiceUnplaced, service);
        return;
    case Placement::Partly:
        std::vector<FindingSubject> left;
        for (const Capability *capability : unplacedCapabilities(portfolio, cut, service))
            left.emplace_back(capability->id);
        examination.tell(FindingRule::ServicePartly, service, left);
        return;
    }
}

/// What is kept with a reason is answered already.
void examineSource(Examination &examination, ServiceId id)
{
    const Service &service = *examination.portfolio.find(id);
    const ServiceFate *fate = fateIn(examination.portfolio, examination.model.cut(), id);
    const bool answered = fate && (fate->fate == Fate::Retired || !fate->reason.isEmpty());
    if (!service.vanished.isEmpty() && !answered)
        examination.tell(FindingRule::ServiceVanished, id, {}, 0, service.source);
}

bool isPlatform(const Examination &examination, int product)
{
    return examination.model.products()[at(product)].platform;
}

/// By capability, in order and once each: the products that hold it, or have a service that
/// depends on one which provides it. Platforms are not counted: what they use is their own affair.
std::vector<std::vector<int>> usersOfCapabilities(const Examination &examination)
{
    const CutModel &model = examination.model;
    std::vector<std::vector<int>> users = examination.holders;
    for (const CutModel::Inventory::Line &line : model.inventory().lines) {
        if (model.isRetired(line.from) || model.isRetired(line.to))
            continue;
        for (const int provided : model.inventory().provides[at(line.to)]) {
            for (const CutModel::Place &place : model.placesOf(line.from))
                users[at(provided)].push_back(place.product);
        }
    }
    for (std::vector<int> &products : users) {
        std::sort(products.begin(), products.end());
        products.erase(std::unique(products.begin(), products.end()), products.end());
        std::erase_if(products, [&](int product) { return isPlatform(examination, product); });
    }
    return users;
}

} // namespace

void examineServices(Examination &examination)
{
    for (int service = 0; service < static_cast<int>(examination.model.inventory().services.size()); ++service) {
        if (examination.model.decisionOf(service) == CutModel::Decision::None) {
            examinePlacement(examination, examination.service(service));
            examinePlaces(examination, service);
        }
        examineSource(examination, examination.service(service));
    }
}

void examineCapabilities(Examination &examination)
{
    const auto &products = examination.model.products();
    const auto customers = std::count_if(products.begin(), products.end(), [](const CutModel::ProductNode &product) {
        return !product.platform && !product.gone;
    });
    const std::vector<std::vector<int>> users = usersOfCapabilities(examination);
    for (std::size_t index = 0; index < users.size(); ++index) {
        const CapabilityId capability = examination.model.inventory().capabilities[index];
        const std::vector<int> &holders = examination.holders[index];
        const auto count = static_cast<std::ptrdiff_t>(users[index].size());
        const bool onPlatform = std::any_of(holders.begin(), holders.end(),
                                            [&](int product) { return isPlatform(examination, product); });
        if (!onPlatform && count >= fewestUsers && 2 * count > customers)
            examination.tell(FindingRule::PlatformCandidate, capability, examination.named(users[index]),
                             static_cast<double>(count));
        else if (holders.size() > 1)
            examination.tell(FindingRule::CapabilityTwice, capability, examination.named(holders),
                             static_cast<double>(holders.size()));
    }
}

} // namespace zuschnitt
