// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatelinks.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Far beyond what a person draws; what lies above is an accident or an attack.
constexpr std::size_t mostJoined = 50'000;

class Joining final {
public:
    explicit Joining(const ArchimateModel &model) : m_model(model), m_leaving(model.elements.size())
    {
        for (std::size_t index = 0; index < model.relations.size(); ++index) {
            const ArchimateRelation &relation = model.relations[index];
            if (relation.sourceElement >= 0 && isJunction(relation.sourceElement))
                m_leaving[static_cast<std::size_t>(relation.sourceElement)].push_back(static_cast<int>(index));
        }
    }

    ArchimateLinks run()
    {
        for (std::size_t index = 0; index < m_model.relations.size(); ++index)
            follow(static_cast<int>(index));
        return std::move(m_all);
    }

private:
    bool isJunction(int element) const
    {
        return m_model.elements[static_cast<std::size_t>(element)].type == archimateJunction;
    }

    const ArchimateRelation &relation(int index) const { return m_model.relations[static_cast<std::size_t>(index)]; }

    void follow(int index)
    {
        const ArchimateRelation &first = relation(index);
        if (first.sourceElement < 0 || first.targetElement < 0) {
            const bool leadsNowhere = first.sourceElement == ArchimateRelation::unknown
                || first.targetElement == ArchimateRelation::unknown;
            ++(leadsNowhere ? m_all.dangling : m_all.atRelations);
            return;
        }
        if (isJunction(first.sourceElement))
            return;
        if (!isJunction(first.targetElement))
            m_all.links.push_back({first.type, first.sourceElement, first.targetElement, {index}});
        else
            followJunctions(index);
    }

    /// Breadth first over junctions, each once.
    void followJunctions(int begin)
    {
        std::set<int> seen{relation(begin).targetElement};
        std::vector<std::vector<int>> paths{{begin}};
        for (std::size_t at = 0; at < paths.size(); ++at) {
            const int junction = relation(paths[at].back()).targetElement;
            for (const int next : m_leaving[static_cast<std::size_t>(junction)]) {
                if (m_joined >= mostJoined) {
                    m_all.isCutShort = true;
                    return;
                }
                ++m_joined;
                const int target = relation(next).targetElement;
                std::vector<int> path = paths[at];
                path.push_back(next);
                if (target < 0)
                    continue;
                if (!isJunction(target))
                    m_all.links.push_back({relation(begin).type, relation(begin).sourceElement, target, path});
                else if (path.size() < 8 && seen.insert(target).second)
                    paths.push_back(path);
            }
        }
    }

    const ArchimateModel &m_model;
    std::vector<std::vector<int>> m_leaving; ///< relations that leave junctions
    ArchimateLinks m_all;
    std::size_t m_joined = 0;
};

struct Arrow {
    int from; ///< depends on `to`
    int to;
};

Arrow arrowOf(const ArchimateLink &link)
{
    return dependingEnd(link.type) == DependingEnd::Target ? Arrow{link.target, link.source}
                                                           : Arrow{link.source, link.target};
}

std::vector<int> joined(const std::vector<int> &first, const std::vector<int> &second)
{
    std::vector<int> all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

} // namespace

ArchimateLinks linksOf(const ArchimateModel &model) { return Joining(model).run(); }

DependingEnd dependingEnd(const QString &relationType)
{
    static const QStringList towardsTarget{u"Access"_s, u"Composition"_s, u"Aggregation"_s, u"Specialization"_s,
                                           u"Association"_s};
    return towardsTarget.contains(relationType) ? DependingEnd::Source : DependingEnd::Target;
}

std::vector<ArchimateDependency> dependenciesIn(const ArchimateLinks &links, const std::vector<bool> &isService)
{
    std::vector<ArchimateDependency> all;
    std::map<std::tuple<int, int, QString>, std::size_t> known;
    for (const ArchimateLink &link : links.links) {
        const auto [from, to] = arrowOf(link);
        if (from == to || !isService[static_cast<std::size_t>(from)] || !isService[static_cast<std::size_t>(to)])
            continue;
        const auto [place, isNew] = known.try_emplace({from, to, link.type}, all.size());
        if (isNew)
            all.push_back({from, to, link.type, -1, link.relations});
        else
            all[place->second].relations = joined(all[place->second].relations, link.relations);
    }
    return all;
}

std::vector<ArchimateDependency> dependenciesOver(const ArchimateModel &model, const ArchimateLinks &links,
                                                  const std::vector<bool> &isService, const QStringList &relationTypes,
                                                  std::size_t most)
{
    struct Middle {
        std::vector<const ArchimateLink *> in; ///< from services that depend on it
        std::vector<const ArchimateLink *> out; ///< to services that it depends on
    };
    std::map<int, Middle> middles;
    for (const ArchimateLink &link : links.links) {
        const auto [from, to] = arrowOf(link);
        const bool fromService = isService[static_cast<std::size_t>(from)];
        if (!relationTypes.contains(link.type) || fromService == isService[static_cast<std::size_t>(to)])
            continue;
        if (fromService)
            middles[to].in.push_back(&link);
        else
            middles[from].out.push_back(&link);
    }
    std::vector<ArchimateDependency> all;
    std::set<std::tuple<int, int, QString>> known;
    for (const auto &[middle, ends] : middles) {
        const QString &type = model.elements[static_cast<std::size_t>(middle)].type;
        for (const ArchimateLink *in : ends.in) {
            for (const ArchimateLink *out : ends.out) {
                if (all.size() >= most)
                    return all;
                const int from = arrowOf(*in).from;
                const int to = arrowOf(*out).to;
                if (from != to && known.insert({from, to, type}).second)
                    all.push_back({from, to, in->type, middle, joined(in->relations, out->relations)});
            }
        }
    }
    return all;
}

} // namespace zuschnitt
