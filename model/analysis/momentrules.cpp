// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/examination.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

using MomentNode = CutModel::Inventory::MomentNode;
using Need = CutModel::Inventory::Need;

FindingSubject subjectOf(const Examination &examination, const Need &need)
{
    if (need.capability != CutModel::none)
        return examination.capability(need.capability);
    return examination.service(need.service);
}

FindingSubject subjectOf(const Server &server)
{
    return std::visit([](auto id) { return FindingSubject(id); }, server);
}

void examineGap(Examination &examination, const MomentNode &node, const MomentMetrics &moment)
{
    if (moment.state != MomentState::Gap)
        return;
    std::vector<FindingSubject> unmet;
    for (std::size_t index = 0; index < node.needs.size(); ++index) {
        if (moment.needs[index] != NeedState::Met)
            unmet.push_back(subjectOf(examination, node.needs[index]));
    }
    const FindingRule rule = examination.isPainful(moment.moment) ? FindingRule::PainfulGap : FindingRule::MomentGap;
    examination.tell(rule, moment.moment, unmet);
}

void examineVotes(Examination &examination, const MomentMetrics &moment)
{
    if (!moment.contested)
        return;
    std::vector<FindingSubject> servers;
    for (const Vote &vote : moment.votes)
        servers.push_back(subjectOf(vote.server));
    const FindingRule rule
        = examination.isPainful(moment.moment) ? FindingRule::PainfulContested : FindingRule::MomentContested;
    examination.tell(rule, moment.moment, servers);
}

/// A moment without needs has nothing yet that anybody could have a part in: it is open, no
/// contradiction.
void examineLead(Examination &examination, const MomentNode &node)
{
    const int lead = examination.model.decidedLead(node.id);
    if (lead == CutModel::none || node.needs.empty())
        return;
    const bool partakes = std::any_of(node.needs.begin(), node.needs.end(), [&](const Need &need) {
        const std::vector<int> products = examination.partakers(need);
        return std::find(products.begin(), products.end(), lead) != products.end();
    });
    if (!partakes)
        examination.tell(FindingRule::LeadWithoutPart, node.id, {examination.product(lead)});
}

bool isAnotherLead(const MomentMetrics &neighbour, const MomentMetrics &moment)
{
    return neighbour.lead && *neighbour.lead != *moment.lead;
}

/// A gap has no lead and is told as a gap: only changes from one lead to another count here.
void examineHandOvers(Examination &examination, const JourneyMetrics &journey)
{
    std::vector<const MomentMetrics *> moments;
    for (const MomentMetrics &moment : journey.moments) {
        if (moment.state != MomentState::Open)
            moments.push_back(&moment);
    }
    for (std::size_t index = 0; index < moments.size(); ++index) {
        const MomentMetrics &moment = *moments[index];
        if (!moment.lead || !examination.isPainful(moment.moment))
            continue;
        std::vector<FindingSubject> leads{subjectOf(*moment.lead)};
        if (index > 0 && isAnotherLead(*moments[index - 1], moment))
            leads.insert(leads.begin(), subjectOf(*moments[index - 1]->lead));
        if (index + 1 < moments.size() && isAnotherLead(*moments[index + 1], moment))
            leads.push_back(subjectOf(*moments[index + 1]->lead));
        if (leads.size() > 1)
            examination.tell(FindingRule::PainfulHandOver, moment.moment, leads);
    }
}

/// The moments that need what nothing can meet, by service and capability: capabilities come first.
using MissingNeeds = std::map<std::pair<int, int>, std::vector<FindingSubject>>;

void tellMissing(Examination &examination, const MissingNeeds &missing)
{
    for (const auto &[need, moments] : missing) {
        const auto &[service, capability] = need;
        const FindingRule rule = capability == CutModel::none ? FindingRule::NeedRetired : FindingRule::NeedMissing;
        examination.tell(rule, subjectOf(examination, {capability, service}), moments);
    }
}

} // namespace

void examineMoments(Examination &examination)
{
    MissingNeeds missing;
    for (std::size_t index = 0; index < examination.metrics.journeys.size(); ++index) {
        const JourneyMetrics &journey = examination.metrics.journeys[index];
        for (std::size_t place = 0; place < journey.moments.size(); ++place) {
            const MomentNode &node = examination.model.inventory().journeys[index].moments[place];
            const MomentMetrics &moment = journey.moments[place];
            examineGap(examination, node, moment);
            examineVotes(examination, moment);
            examineLead(examination, node);
            for (std::size_t need = 0; need < node.needs.size(); ++need) {
                if (moment.needs[need] == NeedState::Missing)
                    missing[{node.needs[need].service, node.needs[need].capability}].push_back(moment.moment);
            }
        }
        examineHandOvers(examination, journey);
    }
    tellMissing(examination, missing);
}

} // namespace zuschnitt
