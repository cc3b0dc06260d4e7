// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/serving.h"

#include "model/portfolio/placement.h"

#include <algorithm>

namespace zuschnitt {

namespace {

template <typename Value>
void addOnce(std::vector<Value> &list, const Value &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

template <typename Row>
void sortInOrder(const Portfolio &portfolio, std::vector<Id<Row>> &ids)
{
    std::sort(ids.begin(), ids.end(), [&](const Id<Row> &left, const Id<Row> &right) {
        return inOrder(portfolio.find(left), portfolio.find(right));
    });
}

} // namespace

void addServing(const Portfolio &portfolio, CutId cut, CapabilityId capability, MomentServing &serving)
{
    for (const Provision *provision : portfolio.where<&Provision::capability>(capability)) {
        for (const Assignment *assignment : assignmentsIn(portfolio, cut, provision->service)) {
            if (carries(portfolio, *assignment, capability))
                addOnce(serving.carriers, assignment->id);
        }
    }
    for (const Promise *promise : portfolio.where<&Promise::capability>(capability)) {
        if (cutOf(portfolio, promise->product) == cut && !isCarried(portfolio, *promise))
            addOnce(serving.promises, promise->id);
    }
}

MomentServing servingOf(const Portfolio &portfolio, CutId cut, MomentId moment)
{
    MomentServing serving{moment, {}, {}};
    for (const MomentNeed *need : portfolio.where<&MomentNeed::moment>(moment))
        addServing(portfolio, cut, need->capability, serving);
    for (const MomentUse *use : portfolio.where<&MomentUse::moment>(moment)) {
        for (const Assignment *assignment : assignmentsIn(portfolio, cut, use->service))
            addOnce(serving.carriers, assignment->id);
    }
    return serving;
}

std::vector<MomentServing> servingOf(const Portfolio &portfolio, CutId cut, JourneyId journey)
{
    std::vector<MomentServing> all;
    for (const Moment *moment : portfolio.where<&Moment::journey>(journey))
        all.push_back(servingOf(portfolio, cut, moment->id));
    return all;
}

CapabilityServing servingOf(const Portfolio &portfolio, CutId cut, CapabilityId capability)
{
    CapabilityServing serving;
    serving.moments = static_cast<int>(portfolio.where<&MomentNeed::capability>(capability).size());
    for (const Provision *provision : portfolio.where<&Provision::capability>(capability)) {
        const ServiceFate *fate = fateIn(portfolio, cut, provision->service);
        if (fate && fate->fate == Fate::Retired)
            continue;
        serving.providers.push_back(provision->service);
        if (fate)
            serving.keptIn.push_back(provision->service);
        for (const Assignment *assignment : assignmentsIn(portfolio, cut, provision->service)) {
            if (carries(portfolio, *assignment, capability))
                addOnce(serving.carriedBy, assignment->product);
        }
    }
    for (const Promise *promise : portfolio.where<&Promise::capability>(capability)) {
        if (cutOf(portfolio, promise->product) == cut)
            serving.promisedBy.push_back(promise->product);
    }
    sortInOrder(portfolio, serving.carriedBy);
    sortInOrder(portfolio, serving.keptIn);
    sortInOrder(portfolio, serving.promisedBy);
    sortInOrder(portfolio, serving.providers);
    if (!serving.carriedBy.empty() || !serving.keptIn.empty())
        serving.state = NeedState::Met;
    else if (!serving.promisedBy.empty())
        serving.state = NeedState::Promised;
    else if (!serving.providers.empty())
        serving.state = NeedState::Unplaced;
    return serving;
}

std::unordered_map<ProductId, int> firstMoments(const Portfolio &portfolio, CutId cut, std::optional<JourneyId> journey)
{
    std::unordered_map<ProductId, int> first;
    int number = 0;
    for (const Journey *each : portfolio.all<Journey>()) {
        if (journey && each->id != *journey)
            continue;
        for (const MomentServing &serving : servingOf(portfolio, cut, each->id)) {
            for (const AssignmentId carrier : serving.carriers)
                first.try_emplace(portfolio.find(carrier)->product, number);
            for (const PromiseId promise : serving.promises)
                first.try_emplace(portfolio.find(promise)->product, number);
            ++number;
        }
    }
    return first;
}

} // namespace zuschnitt
