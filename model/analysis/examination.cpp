// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/examination.h"

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr qint64 painfulUpTo = -1; ///< of -2 to +2

std::size_t at(int index) { return static_cast<std::size_t>(index); }

void sortOut(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

Examination::Examination(const Portfolio &from, const CutModel &judged, const CutMetrics &figures)
    : portfolio(from), model(judged), metrics(figures)
{
    const CutModel::Inventory &inventory = model.inventory();
    holders.resize(inventory.capabilities.size());
    contents.resize(model.products().size());
    for (int service = 0; service < static_cast<int>(inventory.services.size()); ++service) {
        if (model.isRetired(service))
            continue;
        for (const CutModel::Place &place : model.placesOf(service)) {
            contents[at(place.product)].push_back(service);
            for (const int provided : inventory.provides[at(service)]) {
                if (model.carries(service, place, provided))
                    holders[at(provided)].push_back(place.product);
            }
        }
    }
    for (int index = 0; index < static_cast<int>(model.products().size()); ++index) {
        for (const int promised : model.products()[at(index)].promises)
            holders[at(promised)].push_back(index);
    }
    std::for_each(holders.begin(), holders.end(), sortOut);
}

std::vector<FindingSubject> Examination::named(const std::vector<int> &products) const
{
    std::vector<FindingSubject> subjects;
    for (const int index : products)
        subjects.emplace_back(product(index));
    return subjects;
}

std::vector<int> Examination::partakers(const CutModel::Inventory::Need &need) const
{
    if (need.capability != CutModel::none)
        return holders[at(need.capability)];
    std::vector<int> products;
    for (const CutModel::Place &place : model.placesOf(need.service))
        products.push_back(place.product);
    return products;
}

bool Examination::isPainful(MomentId moment) const
{
    const std::optional<qint64> feeling = portfolio.find(moment)->feeling;
    return feeling && *feeling <= painfulUpTo;
}

void Examination::tell(FindingRule rule, FindingSubject subject, std::vector<FindingSubject> others, double number,
                       const QString &text)
{
    findings.push_back({rule, subject, std::move(others), number, text, {}});
}

} // namespace zuschnitt
