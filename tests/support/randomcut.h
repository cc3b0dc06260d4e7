// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/cutbuilder.h"

#include <QtCore/QRandomGenerator>

namespace zuschnitt::test {

using namespace Qt::StringLiterals;

/// A small portfolio in which everything occurs.
class RandomCut final {
public:
    explicit RandomCut(quint32 seed) : m_random(seed)
    {
        const int products = m_random.bounded(5);
        for (int index = 0; index < products; ++index)
            m_products.push_back(built.product(
                u"P%1"_s.arg(index), one(4) ? ProductKind::Platform : ProductKind::Customer, name(u"T"_s, 3)));
        for (int index = 0; index < 4; ++index)
            m_capabilities.push_back(built.capability(u"C%1"_s.arg(index)));
        for (int index = 0; index < 8; ++index)
            addService(index);
        for (int count = m_random.bounded(12); count > 0; --count)
            addDependency();
        for (int index = 0; index < 3; ++index)
            addJourney(index);
        addPromises();
    }

    CutBuilder built;

    /// What an edit might do to the places of one service, to promises and to leads.
    RowChanges randomChanges()
    {
        RowChanges changes;
        const ServiceId service = m_services[std::size_t(m_random.bounded(int(m_services.size())))];
        if (const ServiceFate *fate = built.portfolio.find(fateId(built.cut, service)))
            changes.push_back(Change<ServiceFate>{*fate, {}});
        else
            changePlaces(service, changes);
        ProductId added = ProductId::random();
        Product product;
        product.id = added;
        product.cut = built.cut;
        product.position = u"zz"_s;
        if (one(3)) {
            changes.push_back(Change<Product>{{}, product});
            Assignment row;
            row.id = assignmentId(added, service);
            row.product = added;
            row.service = service;
            row.share = 0.5;
            changes.push_back(Change<Assignment>{{}, row});
        }
        return changes;
    }

private:
    bool one(int in) { return m_random.bounded(in) == 0; }
    QString name(const QString &prefix, int count)
    {
        return one(3) ? QString() : prefix + QString::number(m_random.bounded(count));
    }
    double share() { return (1 + m_random.bounded(4)) / 4.0; }

    void addService(int index)
    {
        const ServiceId service = built.service(u"S%1"_s.arg(index), name(u"T"_s, 3), name(u"G"_s, 2));
        m_services.push_back(service);
        std::vector<CapabilityId> provided;
        for (const CapabilityId capability : m_capabilities) {
            if (one(3)) {
                built.provides(service, capability);
                provided.push_back(capability);
            }
        }
        if (one(6)) {
            built.decide(service, one(2) ? Fate::Kept : Fate::Retired);
            return;
        }
        for (const ProductId product : m_products) {
            if (!one(3))
                continue;
            const std::vector<CapabilityId> carried
                = one(3) && !provided.empty() ? std::vector{provided.front()} : std::vector<CapabilityId>();
            built.assign(service, product, share(), one(2) ? Role::Main : Role::Supporting, carried);
        }
    }

    void addDependency()
    {
        const auto any = [this] { return m_services[std::size_t(m_random.bounded(int(m_services.size())))]; };
        const ServiceId from = any();
        const ServiceId to = any();
        if (from != to && !built.portfolio.find(dependencyId(from, to, {})))
            built.depends(from, to, 1 + m_random.bounded(3));
    }

    void addJourney(int number)
    {
        const JourneyId journey = built.journey(
            u"J%1"_s.arg(number), one(2) ? std::optional<double>() : std::optional<double>(1 + m_random.bounded(9)));
        for (int index = 0; index < 5; ++index) {
            std::vector<CapabilityId> needs;
            std::vector<ServiceId> uses;
            for (const CapabilityId capability : m_capabilities) {
                if (one(4))
                    needs.push_back(capability);
            }
            for (const ServiceId service : m_services) {
                if (one(8))
                    uses.push_back(service);
            }
            const MomentId moment = built.moment(journey, u"M%1.%2"_s.arg(number).arg(index), needs, uses);
            if (one(5) && !m_products.empty())
                built.lead(moment, m_products.front());
        }
    }

    void addPromises()
    {
        for (const ProductId product : m_products) {
            if (one(2))
                built.promise(product, m_capabilities.back());
        }
    }

    void changePlaces(ServiceId service, RowChanges &changes)
    {
        for (const Assignment *assignment : assignmentsIn(built.portfolio, built.cut, service)) {
            for (const AssignmentCapability *row :
                 built.portfolio.where<&AssignmentCapability::assignment>(assignment->id))
                changes.push_back(Change<AssignmentCapability>{*row, {}});
            Assignment moved = *assignment;
            moved.share = share();
            changes.push_back(one(2) ? Change<Assignment>{*assignment, {}} : Change<Assignment>{*assignment, moved});
        }
        if (one(3)) {
            for (const Assignment *assignment : assignmentsIn(built.portfolio, built.cut, service))
                std::erase_if(changes, [&](const RowChange &change) {
                    const auto *own = std::get_if<Change<Assignment>>(&static_cast<const RowChange::Variant &>(change));
                    return own && own->after && own->id() == assignment->id;
                });
        }
    }

    QRandomGenerator m_random;
    std::vector<ServiceId> m_services;
    std::vector<CapabilityId> m_capabilities;
    std::vector<ProductId> m_products;
};

} // namespace zuschnitt::test
