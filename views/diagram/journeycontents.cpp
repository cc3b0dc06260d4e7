// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeycontents.h"

#include "views/diagram/journeywords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class ContentsMaker final {
public:
    using Inventory = CutModel::Inventory;

    ContentsMaker(const Portfolio &portfolio, const CutModel &model)
        : m_portfolio(portfolio), m_model(model), m_inventory(model.inventory()), m_teams(model)
    {
        for (const Product *product : portfolio.where<&Product::cut>(model.cut()))
            m_colours.emplace(product->id, m_colours.size());
    }

    JourneyContents run(const Inventory::JourneyNode &node, const JourneyMetrics &metrics)
    {
        m_contents.metrics = metrics;
        for (std::size_t index = 0; index < node.moments.size(); ++index)
            addColumn(node.moments[index], metrics.moments[index]);
        orderLanes();
        numberParts();
        addAside();
        addTeams();
        addHandOvers();
        addPhases();
        return std::move(m_contents);
    }

private:
    using Column = JourneyContents::Column;
    using Part = JourneyContents::Part;
    using PartKind = JourneyContents::PartKind;

    int numberOf(const Server &server) const
    {
        if (const ServiceId *service = std::get_if<ServiceId>(&server))
            return static_cast<int>(m_model.products().size()) + m_inventory.serviceIndex.at(*service);
        const auto &products = m_model.products();
        const auto found = std::find_if(products.begin(), products.end(), [&](const CutModel::ProductNode &product) {
            return product.id == std::get<ProductId>(server);
        });
        return static_cast<int>(found - products.begin());
    }

    void addColumn(const Inventory::MomentNode &node, const MomentMetrics &metrics)
    {
        Column column;
        column.moment = *m_portfolio.find(node.id);
        column.metrics = metrics;
        for (std::size_t index = 0; index < node.needs.size(); ++index)
            column.needs.push_back(needOf(node.id, node.needs[index], metrics.needs[index]));
        m_parts.push_back(partsOf(node, metrics));
        JourneyOutline::Column outline;
        outline.moment = node.id;
        outline.phase = column.moment.phase;
        outline.title = column.moment.name;
        outline.activity = column.moment.activity;
        outline.channel = column.moment.channel;
        QStringList unmet;
        for (const JourneyContents::Need &need : column.needs) {
            outline.needs << need.name;
            if (need.state != NeedState::Met)
                unmet << need.name;
        }
        outline.remark = unmet.join(u", "_s);
        if (metrics.contested)
            outline.mark = contestedWords(metrics, [this](const Server &server) {
                return std::visit([this](const auto &id) { return m_portfolio.find(id)->name; }, server);
            });
        m_contents.outline.columns.push_back(std::move(outline));
        m_contents.columns.push_back(std::move(column));
    }

    JourneyContents::Need needOf(MomentId moment, const Inventory::Need &need, NeedState state) const
    {
        if (need.service != CutModel::none) {
            const ServiceId service = m_inventory.services[at(need.service)];
            return {momentUseId(moment, service).uuid, m_portfolio.find(service)->name, state};
        }
        const CapabilityId capability = m_inventory.capabilities[at(need.capability)];
        return {momentNeedId(moment, capability).uuid, m_portfolio.find(capability)->name, state};
    }

    bool isPlatform(int server) const
    {
        return at(server) < m_model.products().size() && m_model.products()[at(server)].platform;
    }

    /// By server, in order.
    std::map<int, Part> partsOf(const Inventory::MomentNode &node, const MomentMetrics &metrics) const
    {
        std::map<int, Part> parts;
        for (const Inventory::Need &need : node.needs) {
            const ServerWeights carriers = carriersOf(m_model, need);
            for (const auto &[server, weight] : carriers)
                parts[server].kind = isPlatform(server) ? PartKind::Platform : PartKind::Contributes;
            if (!carriers.empty())
                continue;
            for (const int product : bundlersOf(m_model, need))
                parts.try_emplace(product, Part{0, PartKind::Bundles, 0, false});
        }
        double all = 0;
        for (const Vote &vote : metrics.votes)
            all += vote.votes;
        for (const Vote &vote : metrics.votes) {
            Part &part = parts[numberOf(vote.server)];
            part.votes = vote.votes / all;
            part.kind = PartKind::Contributes;
        }
        const int decided = m_model.decidedLead(node.id);
        if (decided != CutModel::none)
            parts.try_emplace(decided, Part{0, PartKind::Nothing, 0, false}).first->second.decided = true;
        if (metrics.lead)
            parts[numberOf(*metrics.lead)].kind = PartKind::Leads;
        return parts;
    }

    void orderLanes()
    {
        const auto add = [this](int server) {
            if (m_laneOf.try_emplace(server, static_cast<int>(m_contents.lanes.size())).second)
                addLane(server);
        };
        for (const auto &parts : m_parts) {
            for (const auto &[server, part] : parts) {
                if (part.kind == PartKind::Leads)
                    add(server);
            }
        }
        std::map<int, bool> others;
        for (const auto &parts : m_parts) {
            for (const auto &[server, part] : parts)
                others[server] = true;
        }
        for (const auto &[server, isThere] : others)
            add(server);
    }

    JourneyContents::Lane laneOf(int server)
    {
        JourneyContents::Lane lane;
        lane.server = serverOf(m_model, server);
        if (const ProductId *product = std::get_if<ProductId>(&lane.server))
            lane.colour = m_colours.at(*product);
        lane.platform = isPlatform(server);
        const int team = m_teams.teamOf(server);
        if (team != CutModel::none)
            lane.team = m_inventory.teamNames[team];
        return lane;
    }

    QString nameOf(const Server &server) const
    {
        return std::visit([this](auto id) { return m_portfolio.find(id)->name; }, server);
    }

    QString captionOf(const JourneyContents::Lane &lane) const
    {
        QStringList parts;
        if (lane.platform)
            parts << QCoreApplication::translate("Journey", "Platform");
        if (std::holds_alternative<ServiceId>(lane.server))
            parts << QCoreApplication::translate("Journey", "Kept");
        if (!lane.team.isEmpty())
            parts << lane.team;
        return parts.join(u" · "_s);
    }

    void addLane(int server)
    {
        m_contents.lanes.push_back(laneOf(server));
        const JourneyContents::Lane &lane = m_contents.lanes.back();
        m_contents.outline.lanes.push_back({uuidOf(lane.server), nameOf(lane.server), captionOf(lane)});
    }

    void addAside()
    {
        for (int product = 0; product < static_cast<int>(m_model.products().size()); ++product) {
            if (m_model.products()[at(product)].gone || m_laneOf.count(product) > 0)
                continue;
            m_contents.aside.push_back(laneOf(product));
            const JourneyContents::Lane &lane = m_contents.aside.back();
            m_contents.outline.aside.push_back({uuidOf(lane.server), nameOf(lane.server), captionOf(lane)});
        }
    }

    void numberParts()
    {
        for (std::size_t index = 0; index < m_parts.size(); ++index) {
            for (auto &[server, part] : m_parts[index]) {
                part.lane = m_laneOf.at(server);
                if (part.kind == PartKind::Leads)
                    m_contents.outline.columns[index].lead = part.lane;
                m_contents.columns[index].parts.push_back(part);
            }
            std::sort(m_contents.columns[index].parts.begin(), m_contents.columns[index].parts.end(),
                      [](const Part &one, const Part &other) { return one.lane < other.lane; });
        }
    }

    QString teamAt(std::size_t column) const
    {
        const std::optional<int> lead = m_contents.outline.columns[column].lead;
        return lead ? m_contents.lanes[at(*lead)].team : QString();
    }

    /// An open moment does not part the team before it from the one behind it, but is in no run itself.
    void addTeams()
    {
        auto &runs = m_contents.outline.teams;
        for (std::size_t index = 0; index < m_contents.columns.size(); ++index) {
            const QString team = teamAt(index);
            const int column = static_cast<int>(index);
            if (team.isEmpty())
                continue;
            if (!runs.empty() && runs.back().team == team && runs.back().last == column - 1)
                runs.back().last = column;
            else
                runs.push_back({column, column, team});
        }
    }

    void addHandOvers()
    {
        std::map<MomentId, int> columns;
        for (std::size_t index = 0; index < m_contents.columns.size(); ++index)
            columns.emplace(m_contents.columns[index].moment.id, static_cast<int>(index));
        for (const HandOver &handOver : m_contents.metrics.handOvers)
            m_contents.outline.handOvers.push_back({columns.at(handOver.from), columns.at(handOver.to)});
    }

    void addPhases()
    {
        for (std::size_t index = 0; index < m_contents.columns.size(); ++index) {
            const std::optional<PhaseId> phase = m_contents.columns[index].moment.phase;
            if (index > 0 && phase == m_contents.columns[index - 1].moment.phase)
                continue;
            const Phase *row = phase ? m_portfolio.find(*phase) : nullptr;
            m_contents.phases.push_back(row ? row->name : QString());
        }
    }

    const Portfolio &m_portfolio;
    const CutModel &m_model;
    const Inventory &m_inventory;
    ServerTeams m_teams;
    std::map<ProductId, std::size_t> m_colours; ///< places in the palette
    std::vector<std::map<int, Part>> m_parts; ///< by column, by server
    std::map<int, int> m_laneOf; ///< by server
    JourneyContents m_contents;
};

} // namespace

const JourneyContents::Part *JourneyContents::Column::partOf(int lane) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [lane](const Part &part) { return part.lane == lane; });
    return found == parts.end() ? nullptr : &*found;
}

Uuid uuidOf(const Server &server)
{
    return std::visit([](auto id) { return id.uuid; }, server);
}

JourneyContents contentsOf(const Portfolio &portfolio, const CutModel &model, const CutMetrics &metrics,
                           JourneyId journey)
{
    const auto &journeys = model.inventory().journeys;
    for (std::size_t index = 0; index < journeys.size() && index < metrics.journeys.size(); ++index) {
        if (journeys[index].id == journey)
            return ContentsMaker(portfolio, model).run(journeys[index], metrics.journeys[index]);
    }
    return {};
}

} // namespace zuschnitt
