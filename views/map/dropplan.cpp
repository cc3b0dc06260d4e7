// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/dropplan.h"

#include "model/layout/cardroom.h"
#include "model/portfolio/placement.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DropPlan)
};

bool staysWhereItIs(const Portfolio &portfolio, const DropPlan &plan, const std::vector<edits::Moving> &services)
{
    if (services.size() != 1 || services.front().from != plan.product)
        return false;
    if (plan.before == services.front().service)
        return true;
    const auto &assignments = portfolio.where<&Assignment::product>(plan.product);
    const auto own = std::find_if(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
        return assignment->service == services.front().service;
    });
    if (own == assignments.end())
        return false;
    const auto next = std::next(own);
    return next == assignments.end() ? !plan.before : plan.before == (*next)->service;
}

QString nameOf(const std::vector<edits::Moving> &services, const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    if (services.size() != 1)
        return vocabulary.say(Words::tr("%1 {services}")).arg(services.size());
    const Service *service = portfolio.find(services.front().service);
    return service ? service->name : QString();
}

bool targetHasThem(const DropPlan &plan, const std::vector<edits::Moving> &services, const Portfolio &portfolio)
{
    return std::all_of(services.begin(), services.end(), [&](const edits::Moving &moving) {
        return moving.from != plan.product && portfolio.find(assignmentId(plan.product, moving.service)) != nullptr;
    });
}

/// What is left of one service, as "Sending, Archive".
QString leftOf(ServiceId service, const DropPlan &plan, const Portfolio &portfolio)
{
    QStringList names;
    for (const Capability *capability : unplacedCapabilities(portfolio, cutOf(portfolio, plan.product), service))
        names.append(capability->name);
    return names.join(QStringLiteral(", "));
}

QString restIntoCard(const DropPlan &plan, const std::vector<edits::Moving> &services, const Portfolio &portfolio,
                     const QString &what, const QString &where)
{
    if (services.size() != 1)
        return Words::tr("%1 also in %2, with what is left of them").arg(what, where);
    const QString left = leftOf(services.front().service, plan, portfolio);
    return targetHasThem(plan, services, portfolio) ? Words::tr("%1 in %2, now also with %3").arg(what, where, left)
                                                    : Words::tr("%1 also in %2, with %3").arg(what, where, left);
}

QString intoCard(const DropPlan &plan, DropMode mode, const std::vector<edits::Moving> &services,
                 const Portfolio &portfolio, const QString &what)
{
    const Product *product = portfolio.find(plan.product);
    const QString where = product ? product->name : QString();
    if (areRests(services))
        return restIntoCard(plan, services, portfolio, what, where);
    if (std::all_of(services.begin(), services.end(),
                    [&](const edits::Moving &moving) { return moving.from == plan.product; }))
        return mode == DropMode::Move ? Words::tr("%1: to another place in %2").arg(what, where)
                                      : Words::tr("%1 is already in %2").arg(what, where);
    if (mode == DropMode::Also)
        return Words::tr("%1 also in %2").arg(what, where);
    return targetHasThem(plan, services, portfolio) ? Words::tr("%1 to %2, where the shares join").arg(what, where)
                                                    : Words::tr("%1 to %2").arg(what, where);
}

} // namespace

DropMode modeFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? DropMode::Also : DropMode::Move;
}

std::vector<ServiceId> idsOf(const std::vector<edits::Moving> &services)
{
    std::vector<ServiceId> ids;
    for (const edits::Moving &moving : services)
        ids.push_back(moving.service);
    return ids;
}

bool areRests(const std::vector<edits::Moving> &services)
{
    return !services.empty() && std::all_of(services.begin(), services.end(), [](const edits::Moving &moving) {
        return moving.part == edits::Moving::Part::Rest;
    });
}

DropPlan planDrop(const Portfolio &portfolio, const MapGeometry &geometry, const std::vector<edits::Moving> &services,
                  QPointF point)
{
    DropPlan plan;
    if (const CardPlace *card = geometry.cardAt(point)) {
        plan.kind = DropPlan::Kind::IntoCard;
        plan.product = card->product;
        plan.target = card->rect;
        if (!card->folded) {
            const InsertionSlot slot = insertionSlotAt(*card, point);
            const Assignment *before = slot.before ? portfolio.find(*slot.before) : nullptr;
            plan.before = before ? std::optional(before->service) : std::nullopt;
            plan.line = slot.line;
        }
        if (staysWhereItIs(portfolio, plan, services))
            plan.kind = DropPlan::Kind::None;
        return plan;
    }
    plan.kind = DropPlan::Kind::NewProduct;
    if (const RegionPlace *region = geometry.regionAt(point)) {
        plan.group = region->group;
        plan.target = region->rect;
    }
    plan.place = roomForCard(geometry, plan.group, cornerOfCardAt(point), {static_cast<int>(services.size()), 0});
    return plan;
}

QString sentenceFor(const DropPlan &plan, DropMode mode, const std::vector<edits::Moving> &services,
                    const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    const QString what = nameOf(services, portfolio, vocabulary);
    switch (plan.kind) {
    case DropPlan::Kind::None:
        return Words::tr("%1 stays here").arg(what);
    case DropPlan::Kind::IntoCard:
        return intoCard(plan, mode, services, portfolio, what);
    case DropPlan::Kind::NewProduct: {
        const ProductGroup *group = plan.group ? portfolio.find(*plan.group) : nullptr;
        const bool leaves = mode == DropMode::Move && !areRests(services);
        const QString sentence = leaves ? vocabulary.say(Words::tr("New {product} with %1"))
                                        : vocabulary.say(Words::tr("New {product}, also with %1"));
        return group ? Words::tr("%1, in %2").arg(sentence.arg(what), group->name) : sentence.arg(what);
    }
    }
    return {};
}

} // namespace zuschnitt
