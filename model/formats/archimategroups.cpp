// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimategroups.h"

#include <algorithm>
#include <map>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ArchimateModel &model, int element, const QString &language)
{
    return model.elements[static_cast<std::size_t>(element)].name.in(language).simplified();
}

/// Each service once in each group of a cut.
class Memberships final {
public:
    void add(ArchimateMembership membership)
    {
        if (!membership.group.isEmpty()
            && m_known.insert({membership.service, membership.group, membership.cut}).second)
            m_all.push_back(std::move(membership));
    }

    ArchimateMemberships take() { return std::move(m_all); }

private:
    ArchimateMemberships m_all;
    std::set<std::tuple<int, QString, QString>> m_known;
};

/// The boxes of a view and what they stand for.
class Boxes final {
public:
    Boxes(const ArchimateModel &model, const ArchimateView &view, const std::vector<bool> &isService,
          const QString &language)
        : m_model(model), m_view(view), m_isService(isService), m_language(language)
    {
    }

    int serviceIn(std::size_t box) const
    {
        const int element = m_model.indexOf(m_view.boxes[box].element);
        return element >= 0 && m_isService[static_cast<std::size_t>(element)] ? element : -1;
    }

    /// The nearest named box around `box` that shows no service; -1 if there is none.
    int groupAround(int box) const
    {
        for (int at = parentOf(box); at >= 0; at = parentOf(at)) {
            if (serviceIn(static_cast<std::size_t>(at)) < 0 && !nameOfBox(at).isEmpty())
                return at;
        }
        return -1;
    }

    QString nameOfBox(int box) const
    {
        if (box < 0)
            return {};
        const ArchimateBox &own = m_view.boxes[static_cast<std::size_t>(box)];
        const int element = m_model.indexOf(own.element);
        return element >= 0 ? nameOf(m_model, element, m_language) : own.label.in(m_language).simplified();
    }

private:
    int parentOf(int box) const { return m_view.boxes[static_cast<std::size_t>(box)].parent; }

    const ArchimateModel &m_model;
    const ArchimateView &m_view;
    const std::vector<bool> &m_isService;
    const QString &m_language;
};

} // namespace

bool isHolding(const QString &relationType)
{
    return relationType == u"Aggregation"_s || relationType == u"Composition"_s || relationType == u"Assignment"_s;
}

ArchimateMemberships groupsByRelation(const ArchimateModel &model, const ArchimateLinks &links,
                                      const std::vector<bool> &isService, const QStringList &types,
                                      const QString &language)
{
    const auto typeOf = [&](int element) { return model.elements[static_cast<std::size_t>(element)].type; };
    const auto isGroup = [&](int element) { return types.contains(typeOf(element)); };
    std::map<int, int> around;
    std::map<int, std::vector<int>> plateaus;
    for (const ArchimateLink &link : links.links) {
        if (!isHolding(link.type) || !isGroup(link.target) || link.source == link.target
            || isService[static_cast<std::size_t>(link.source)])
            continue;
        if (typeOf(link.source) == u"Plateau"_s)
            plateaus[link.target].push_back(link.source);
        else
            around.try_emplace(link.target, link.source);
    }
    Memberships all;
    for (const ArchimateLink &link : links.links) {
        if (!isHolding(link.type) || !isGroup(link.source) || !isService[static_cast<std::size_t>(link.target)]
            || isService[static_cast<std::size_t>(link.source)])
            continue;
        const auto outer = around.find(link.source);
        ArchimateMembership membership{link.target,
                                       nameOf(model, link.source, language),
                                       outer == around.end() ? QString() : nameOf(model, outer->second, language),
                                       {},
                                       link.relations};
        const auto held = plateaus.find(link.source);
        if (held == plateaus.end())
            all.add(membership);
        for (std::size_t index = 0; held != plateaus.end() && index < held->second.size(); ++index) {
            membership.cut = nameOf(model, held->second[index], language);
            all.add(membership);
        }
    }
    return all.take();
}

ArchimateMemberships groupsByView(const ArchimateModel &model, const ArchimateView &view,
                                  const std::vector<bool> &isService, const QString &language)
{
    const Boxes boxes(model, view, isService, language);
    Memberships all;
    for (std::size_t box = 0; box < view.boxes.size(); ++box) {
        const int service = boxes.serviceIn(box);
        const int group = service < 0 ? -1 : boxes.groupAround(static_cast<int>(box));
        if (group >= 0)
            all.add({service, boxes.nameOfBox(group), boxes.nameOfBox(boxes.groupAround(group)), {}, {}});
    }
    return all.take();
}

ArchimateMemberships groupsByFolder(const ArchimateModel &model, const std::vector<bool> &isService)
{
    Memberships all;
    for (std::size_t index = 0; index < model.elements.size(); ++index) {
        if (isService[index])
            all.add({static_cast<int>(index), model.elements[index].folder, {}, {}, {}});
    }
    return all.take();
}

bool hasPlateau(const ArchimateMemberships &memberships)
{
    return std::any_of(memberships.begin(), memberships.end(),
                       [](const ArchimateMembership &membership) { return !membership.cut.isEmpty(); });
}

qsizetype servicesIn(const ArchimateMemberships &memberships)
{
    std::set<int> services;
    for (const ArchimateMembership &membership : memberships)
        services.insert(membership.service);
    return static_cast<qsizetype>(services.size());
}

} // namespace zuschnitt
