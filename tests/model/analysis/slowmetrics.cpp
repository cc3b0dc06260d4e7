// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/analysis/slowmetrics.h"

#include <algorithm>
#include <map>

namespace zuschnitt::test {

namespace {

class Slow final {
public:
    Slow(const Portfolio &portfolio, CutId cut) : m_portfolio(portfolio), m_cut(cut) { }

    CutMetrics run()
    {
        for (const Product *product : products())
            m_metrics.products.push_back(judge(*product));
        for (const Service *service : services()) {
            if (!fate(service->id) && assignmentsIn(m_portfolio, m_cut, service->id).empty())
                ++m_metrics.unassigned;
        }
        largest();
        dependencies();
        for (const Journey *journey : m_portfolio.all<Journey>())
            m_metrics.journeys.push_back(judge(*journey));
        return m_metrics;
    }

private:
    const std::vector<const Product *> &products() const { return m_portfolio.where<&Product::cut>(m_cut); }

    std::optional<Fate> fate(ServiceId service) const
    {
        const ServiceFate *row = fateIn(m_portfolio, m_cut, service);
        return row ? std::optional(row->fate) : std::nullopt;
    }

    /// All that are not retired.
    std::vector<const Service *> services() const
    {
        std::vector<const Service *> found;
        for (const Service *service : m_portfolio.all<Service>()) {
            if (fate(service->id) != Fate::Retired)
                found.push_back(service);
        }
        return found;
    }

    static double weight(const Assignment &assignment)
    {
        return assignment.role == Role::Main ? assignment.share : assignment.share / 2;
    }

    const Product *home(ServiceId service) const
    {
        const Product *best = nullptr;
        double most = 0;
        for (const Assignment *assignment : assignmentsIn(m_portfolio, m_cut, service)) {
            if (weight(*assignment) > most) {
                most = weight(*assignment);
                best = m_portfolio.find(assignment->product);
            }
        }
        return best;
    }

    std::vector<const Service *> atHome(const Product &product) const
    {
        std::vector<const Service *> found;
        for (const Service *service : services()) {
            if (home(service->id) == &product)
                found.push_back(service);
        }
        return found;
    }

    std::vector<const Dependency *> lines() const
    {
        std::vector<const Dependency *> found;
        for (const Dependency *line : m_portfolio.all<Dependency>()) {
            if (line->from != line->to && fate(line->from) != Fate::Retired && fate(line->to) != Fate::Retired)
                found.push_back(line);
        }
        return found;
    }

    ProductMetrics judge(const Product &product) const
    {
        ProductMetrics metrics;
        metrics.product = product.id;
        for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(product.id))
            metrics.services += fate(assignment->service) == Fate::Retired ? 0 : 1;
        const std::vector<const Service *> own = atHome(product);
        metrics.atHome = static_cast<int>(own.size());
        if (own.size() < 3)
            return metrics;
        std::map<QString, int> groups;
        for (const Service *service : own) {
            if (!service->formerGroup.isEmpty())
                ++groups[service->formerGroup];
        }
        for (const auto &[group, count] : groups)
            metrics.purity = std::max(metrics.purity.value_or(0), double(count) / double(own.size()));
        double inside = 0;
        double leaving = 0;
        for (const Dependency *line : lines()) {
            const int ends = (home(line->from) == &product) + (home(line->to) == &product);
            inside += ends == 2 ? line->weight : 0;
            leaving += ends == 1 ? line->weight : 0;
        }
        if (inside + leaving > 0)
            metrics.cohesion = 2 * inside / (2 * inside + leaving);
        return metrics;
    }

    void largest()
    {
        if (products().empty() || services().empty())
            return;
        int most = 0;
        for (const ProductMetrics &product : m_metrics.products)
            most = std::max(most, product.atHome);
        m_metrics.largest = double(most) / double(services().size());
    }

    /// Names the home of a service: its product, else the service itself.
    Uuid homeName(ServiceId service) const
    {
        const Product *product = home(service);
        return product ? product->id.uuid : service.uuid;
    }

    bool platformIsHome(ServiceId service) const
    {
        const Product *product = home(service);
        return product && product->kind == ProductKind::Platform;
    }

    void dependencies()
    {
        double all = 0;
        double crossing = 0;
        double onPlatform = 0;
        std::map<Uuid, double> inside;
        std::map<Uuid, double> degree;
        for (const Dependency *line : lines()) {
            all += line->weight;
            degree[homeName(line->from)] += line->weight;
            degree[homeName(line->to)] += line->weight;
            if (homeName(line->from) == homeName(line->to))
                inside[homeName(line->from)] += line->weight;
            else if (platformIsHome(line->from) || platformIsHome(line->to))
                onPlatform += line->weight;
            else
                crossing += line->weight;
        }
        if (all == 0)
            return;
        m_metrics.crossing = crossing / all;
        m_metrics.onPlatform = onPlatform / all;
        double modularity = 0;
        for (const auto &[name, weight] : degree)
            modularity += inside[name] / all - (weight / (2 * all)) * (weight / (2 * all));
        m_metrics.modularity = modularity;
    }

    // ---- journeys

    /// By place in the order of the products, then of the services.
    using Weights = std::map<std::size_t, double>;

    std::size_t number(ProductId product) const
    {
        const auto &all = products();
        return static_cast<std::size_t>(
            std::find_if(all.begin(), all.end(), [&](const Product *one) { return one->id == product; }) - all.begin());
    }

    std::size_t number(ServiceId service) const
    {
        const auto &all = m_portfolio.all<Service>();
        return products().size()
            + static_cast<std::size_t>(
                   std::find_if(all.begin(), all.end(), [&](const Service *one) { return one->id == service; })
                   - all.begin());
    }

    Server server(std::size_t number) const
    {
        if (number < products().size())
            return products()[number]->id;
        return m_portfolio.all<Service>()[number - products().size()]->id;
    }

    bool isPlatform(std::size_t number) const
    {
        return number < products().size() && products()[number]->kind == ProductKind::Platform;
    }

    void carry(ServiceId service, std::optional<CapabilityId> capability, Weights &weights) const
    {
        if (fate(service) == Fate::Kept)
            weights[number(service)] += 1;
        if (fate(service))
            return;
        for (const Assignment *assignment : assignmentsIn(m_portfolio, m_cut, service)) {
            const auto &named = m_portfolio.where<&AssignmentCapability::assignment>(assignment->id);
            const bool goes = !capability || named.empty()
                || std::any_of(named.begin(), named.end(),
                               [&](const AssignmentCapability *row) { return row->capability == *capability; });
            if (goes)
                weights[number(assignment->product)] += weight(*assignment);
        }
    }

    NeedState judge(CapabilityId capability, Weights &weights) const
    {
        bool provided = false;
        for (const Provision *provision : m_portfolio.where<&Provision::capability>(capability)) {
            carry(provision->service, capability, weights);
            provided = provided || fate(provision->service) != Fate::Retired;
        }
        if (!weights.empty())
            return NeedState::Met;
        for (const Promise *promise : m_portfolio.all<Promise>()) {
            if (promise->capability == capability && cutOf(m_portfolio, promise->product) == m_cut)
                return NeedState::Promised;
        }
        return provided ? NeedState::Unplaced : NeedState::Missing;
    }

    NeedState judge(ServiceId service, Weights &weights) const
    {
        carry(service, {}, weights);
        if (!weights.empty())
            return NeedState::Met;
        return fate(service) == Fate::Retired ? NeedState::Missing : NeedState::Unplaced;
    }

    MomentMetrics judge(const Moment &row, Weights &votes)
    {
        MomentMetrics moment;
        moment.moment = row.id;
        const auto take = [&](NeedState state, const Weights &weights) {
            moment.needs.push_back(state);
            (state == NeedState::Met            ? m_metrics.met
                 : state == NeedState::Promised ? m_metrics.promised
                 : state == NeedState::Unplaced ? m_metrics.unplaced
                                                : m_metrics.missing)
                += 1;
            double all = 0;
            for (const auto &[one, weight] : weights)
                all += weight;
            for (const auto &[one, weight] : weights)
                votes[one] += weight / all;
        };
        for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(row.id)) {
            Weights weights;
            const NeedState state = judge(need->capability, weights);
            take(state, weights);
        }
        for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(row.id)) {
            Weights weights;
            const NeedState state = judge(use->service, weights);
            take(state, weights);
        }
        const auto met = std::count(moment.needs.begin(), moment.needs.end(), NeedState::Met);
        moment.state = moment.needs.empty()                           ? MomentState::Open
            : met == static_cast<std::ptrdiff_t>(moment.needs.size()) ? MomentState::Covered
                                                                      : MomentState::Gap;
        return moment;
    }

    /// Tries every choice, those with what stands first first, and keeps the first with the fewest
    /// changes.
    static std::vector<std::optional<std::size_t>> choose(const std::vector<std::vector<std::size_t>> &candidates)
    {
        std::vector<std::size_t> digits(candidates.size(), 0);
        std::vector<std::optional<std::size_t>> best;
        std::size_t fewest = candidates.size() + 1;
        while (true) {
            std::vector<std::optional<std::size_t>> leads;
            std::size_t changes = 0;
            for (std::size_t index = 0; index < candidates.size(); ++index) {
                leads.push_back(candidates[index].empty() ? std::nullopt
                                                          : std::optional(candidates[index][digits[index]]));
                if (index > 0 && (!leads[index] || leads[index] != leads[index - 1]))
                    ++changes;
            }
            if (changes < fewest) {
                fewest = changes;
                best = leads;
            }
            std::size_t digit = candidates.size();
            while (digit > 0 && digits[digit - 1] + 1 >= candidates[digit - 1].size())
                digits[--digit] = 0;
            if (digit == 0)
                return best;
            ++digits[digit - 1];
        }
    }

    QString teamOf(std::size_t one) const
    {
        if (one >= products().size())
            return m_portfolio.all<Service>()[one - products().size()]->team;
        const Product &product = *products()[one];
        if (!product.team.isEmpty())
            return product.team;
        std::map<QString, double> weights;
        for (const Assignment *assignment : m_portfolio.where<&Assignment::product>(product.id)) {
            const QString team = m_portfolio.find(assignment->service)->team;
            if (!team.isEmpty() && fate(assignment->service) != Fate::Retired)
                weights[team] += weight(*assignment);
        }
        QString best;
        double most = 0;
        for (const auto &[team, weight] : weights) {
            if (weight > most + 1e-9) {
                most = weight;
                best = team;
            }
        }
        return best;
    }

    void leavePlatformsOut(Weights &votes) const
    {
        Weights others;
        for (const auto &[one, weight] : votes) {
            if (!isPlatform(one))
                others[one] = weight;
        }
        if (!others.empty())
            votes = others;
    }

    JourneyMetrics judge(const Journey &row)
    {
        JourneyMetrics journey;
        journey.journey = row.id;
        journey.frequency = row.frequency.value_or(assumed());
        journey.frequencyAssumed = !row.frequency;
        std::vector<std::vector<std::size_t>> candidates;
        for (const Moment *momentRow : m_portfolio.where<&Moment::journey>(row.id)) {
            Weights votes;
            MomentMetrics moment = judge(*momentRow, votes);
            if (moment.state == MomentState::Covered) {
                leavePlatformsOut(votes);
                candidates.push_back(leadersOf(moment, votes));
            } else if (moment.state == MomentState::Gap) {
                candidates.emplace_back();
            }
            m_metrics.contested += moment.contested ? 1 : 0;
            journey.open += moment.state == MomentState::Open;
            journey.covered += moment.state == MomentState::Covered;
            journey.gaps += moment.state == MomentState::Gap;
            journey.moments.push_back(moment);
        }
        tellLeads(journey, choose(candidates));
        return journey;
    }

    std::vector<std::size_t> leadersOf(MomentMetrics &moment, const Weights &votes) const
    {
        double all = 0;
        double most = 0;
        for (const auto &[one, weight] : votes) {
            moment.votes.push_back({server(one), weight});
            all += weight;
            most = std::max(most, weight);
        }
        std::stable_sort(moment.votes.begin(), moment.votes.end(),
                         [](const Vote &left, const Vote &right) { return left.votes > right.votes + 1e-9; });
        if (const Lead *lead = m_portfolio.find(leadId(m_cut, moment.moment))) {
            moment.decided = true;
            return {number(lead->product)};
        }
        moment.contested = most < 0.6 * all - 1e-9;
        std::vector<std::size_t> leaders;
        for (const auto &[one, weight] : votes) {
            if (weight >= most - 1e-9)
                leaders.push_back(one);
        }
        return leaders;
    }

    void tellLeads(JourneyMetrics &journey, const std::vector<std::optional<std::size_t>> &leads)
    {
        std::vector<MomentMetrics *> counted;
        for (MomentMetrics &moment : journey.moments) {
            if (moment.state != MomentState::Open)
                counted.push_back(&moment);
        }
        for (std::size_t index = 0; index < counted.size(); ++index) {
            if (leads[index]) {
                counted[index]->lead = server(*leads[index]);
                if (*leads[index] < products().size())
                    ++m_metrics.products[*leads[index]].leads;
            }
            if (index == 0 || (leads[index] && leads[index] == leads[index - 1]))
                continue;
            const bool together = leads[index] && leads[index - 1] && !teamOf(*leads[index]).isEmpty()
                && teamOf(*leads[index]) == teamOf(*leads[index - 1]);
            journey.handOvers.push_back({counted[index - 1]->moment, counted[index]->moment, !together});
        }
    }

    double assumed() const
    {
        std::vector<double> given;
        for (const Journey *journey : m_portfolio.all<Journey>()) {
            if (journey->frequency)
                given.push_back(*journey->frequency);
        }
        std::sort(given.begin(), given.end());
        if (given.empty())
            return 1;
        return (given[(given.size() - 1) / 2] + given[given.size() / 2]) / 2;
    }

    const Portfolio &m_portfolio;
    CutId m_cut;
    CutMetrics m_metrics;
};

} // namespace

CutMetrics slowMetrics(const Portfolio &portfolio, CutId cut) { return Slow(portfolio, cut).run(); }

} // namespace zuschnitt::test
