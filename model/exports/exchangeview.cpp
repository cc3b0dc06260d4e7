// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/exchangeview.h"

#include "model/exports/cutoutline.h"

#include <cmath>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 20; // around the map

class ViewMaker final {
public:
    ViewMaker(const Portfolio &portfolio, CutId cut, const ExchangeModel &model)
        : m_portfolio(portfolio), m_cut(cut), m_model(model), m_geometry(unfoldedMap(portfolio, cut))
    {
    }

    std::optional<ExchangeView> make()
    {
        ExchangeView view;
        view.id = u"id-"_s + linkUuid("view", {m_cut.uuid}).toText();
        for (const RegionPlace &region : m_geometry.regions) {
            ExchangeNode node{nodeId(region.group.uuid), exchangeId(region.group), rounded(region.rect), {}};
            for (const CardPlace &card : m_geometry.cards) {
                if (m_portfolio.find(card.product)->group == region.group)
                    node.nodes.push_back(cardNode(card));
            }
            view.nodes.push_back(std::move(node));
        }
        for (const CardPlace &card : m_geometry.cards) {
            const std::optional<ProductGroupId> group = m_portfolio.find(card.product)->group;
            if (!group || !m_geometry.region(*group))
                view.nodes.push_back(cardNode(card));
        }
        if (view.nodes.empty())
            return std::nullopt;
        connect(view);
        return view;
    }

private:
    QString nodeId(const Uuid &shown) const { return u"id-"_s + linkUuid("node", {m_cut.uuid, shown}).toText(); }

    QRect rounded(const QRectF &rect) const
    {
        const QPointF corner = rect.topLeft() - m_geometry.bounds.topLeft() + QPointF(margin, margin);
        return {static_cast<int>(std::max(0.0, std::floor(corner.x()))),
                static_cast<int>(std::max(0.0, std::floor(corner.y()))),
                static_cast<int>(std::max(1.0, std::round(rect.width()))),
                static_cast<int>(std::max(1.0, std::round(rect.height())))};
    }

    ExchangeNode cardNode(const CardPlace &card)
    {
        ExchangeNode node{nodeId(card.product.uuid), exchangeId(card.product), rounded(card.rect), {}};
        for (const ChipPlace &chip : card.chips) {
            const QString service = exchangeId(m_portfolio.find(chip.assignment)->service);
            const QString id = nodeId(chip.assignment.uuid);
            node.nodes.push_back({id, service, rounded(chip.rect), {}});
            m_nodes.try_emplace(service, id);
        }
        for (const PromisePlace &promise : card.promises)
            node.nodes.push_back({nodeId(promise.promise.uuid),
                                  exchangeId(m_portfolio.find(promise.promise)->capability),
                                  rounded(promise.rect),
                                  {}});
        return node;
    }

    void connect(ExchangeView &view) const
    {
        for (const ExchangeRelation &relation : m_model.relations) {
            const auto source = m_nodes.find(relation.source);
            const auto target = m_nodes.find(relation.target);
            if (relation.type == u"Serving"_s && source != m_nodes.end() && target != m_nodes.end())
                view.connections.push_back({relation.id + u"-shown"_s, relation.id, source->second, target->second});
        }
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const ExchangeModel &m_model;
    const MapGeometry m_geometry;
    std::unordered_map<QString, QString> m_nodes; ///< the first node of each service
};

} // namespace

std::optional<ExchangeView> exchangeView(const Portfolio &portfolio, CutId cut, const ExchangeModel &model)
{
    return portfolio.find(cut) ? ViewMaker(portfolio, cut, model).make() : std::nullopt;
}

} // namespace zuschnitt
