// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "model/portfolio/portfolio.h"

#include <QtCore/QRandomGenerator>

namespace zuschnitt::test {

/// Draws edits of every kind that makes, moves or removes rows, sensible and not.
class Dice final {
public:
    explicit Dice(quint32 seed) : m_random(seed) { }

    EditFunction edit(const Portfolio &portfolio)
    {
        switch (m_random.bounded(17)) {
        case 0:
            return edits::addServices({{name(), name(), {}}}, maybe(any<Product>(portfolio)));
        case 1:
            return edits::addProduct(ProductId::random(), any<Cut>(portfolio),
                                     {name(), {}, {}, movings(portfolio), {}});
        case 2:
            return edits::dissolveProducts({any<Product>(portfolio)});
        case 3:
            return edits::setFate(any<Cut>(portfolio), {any<Service>(portfolio)},
                                  m_random.bounded(2) ? Fate::Kept : Fate::Retired, name());
        case 4:
            return edits::takeOut(movings(portfolio));
        case 5:
            return edits::returnToInbox(any<Cut>(portfolio), {any<Service>(portfolio)});
        case 6:
            return edits::deleteServices({any<Service>(portfolio)});
        case 7:
            return portfolio.all<Cut>().size() < 4 ? edits::duplicateCut(any<Cut>(portfolio), CutId::random(), name())
                                                   : edits::removeCut(any<Cut>(portfolio));
        case 8:
            return edits::reorderProduct(any<Product>(portfolio), maybe(any<Product>(portfolio)));
        case 9:
            return listEdit(portfolio);
        case 10:
            return dependencyEdit(portfolio);
        case 11:
        case 12:
            return edits::alsoAssign({any<Service>(portfolio), any<Service>(portfolio)}, any<Product>(portfolio),
                                     {maybe(m_random.generateDouble()), Role::Supporting, {}},
                                     maybe(any<Service>(portfolio)));
        default:
            return edits::moveServices(movings(portfolio), any<Product>(portfolio), maybe(any<Service>(portfolio)));
        }
    }

private:
    EditFunction listEdit(const Portfolio &portfolio)
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
            return edits::addOffer(OfferId::random(), any<Product>(portfolio), name());
        case 2:
            return edits::removeOffer(any<Offer>(portfolio));
        case 3:
            return edits::reorderOffer(any<Offer>(portfolio), maybe(any<Offer>(portfolio)));
        case 4:
        case 5:
            return edits::addBacklogItem(BacklogItemId::random(), any<Product>(portfolio), name());
        case 6:
            return edits::removeBacklogItem(any<BacklogItem>(portfolio));
        case 7:
            return edits::reorderBacklogItem(any<BacklogItem>(portfolio), maybe(any<BacklogItem>(portfolio)));
        default:
            return phaseEdit(portfolio);
        }
    }

    EditFunction phaseEdit(const Portfolio &portfolio)
    {
        switch (m_random.bounded(8)) {
        case 0:
            return edits::addPhase(PhaseId::random(), name());
        case 3:
        case 4:
            return edits::addJourney(JourneyId::random(), name());
        case 5:
            return edits::addMoment(MomentId::random(), any<Journey>(portfolio), name(), maybe(any<Phase>(portfolio)));
        case 6:
            return edits::moveMoment(any<Moment>(portfolio), maybe(any<Moment>(portfolio)),
                                     maybe(any<Phase>(portfolio)));
        case 7:
            return edits::reorderJourney(any<Journey>(portfolio), maybe(any<Journey>(portfolio)));
        case 1:
            return edits::removePhase(any<Phase>(portfolio));
        case 2:
            return edits::reorderPhase(any<Phase>(portfolio), maybe(any<Phase>(portfolio)));
        default:
            return edits::addPersona(PersonaId::random(), name());
        }
    }

    EditFunction dependencyEdit(const Portfolio &portfolio)
    {
        const QString kind = m_random.bounded(2) ? QStringLiteral("data") : QString();
        switch (m_random.bounded(4)) {
        case 0:
        case 1:
            return edits::addDependency(any<Service>(portfolio), any<Service>(portfolio), kind);
        case 2:
            return edits::setDependencyKind(any<Dependency>(portfolio), kind);
        default:
            return edits::removeDependencies({any<Dependency>(portfolio)});
        }
    }

    QString name() { return QString::number(m_random.bounded(1000)); }

    template <typename Value>
    std::optional<Value> maybe(Value value)
    {
        return m_random.bounded(2) ? std::optional(value) : std::nullopt;
    }

    template <typename Row>
    Id<Row> any(const Portfolio &portfolio)
    {
        const auto &rows = portfolio.all<Row>();
        if (rows.empty() || m_random.bounded(50) == 0)
            return Id<Row>::random();
        return rows[m_random.bounded(static_cast<quint32>(rows.size()))]->id;
    }

    std::vector<edits::Moving> movings(const Portfolio &portfolio)
    {
        std::vector<edits::Moving> services;
        for (quint32 count = m_random.bounded(4u); count > 0; --count) {
            const auto &assignments = portfolio.all<Assignment>();
            if (!assignments.empty() && m_random.bounded(2)) {
                const Assignment *row = assignments[m_random.bounded(static_cast<quint32>(assignments.size()))];
                services.push_back({row->service, row->product});
            } else {
                services.push_back({any<Service>(portfolio), {}});
            }
        }
        return services;
    }

    QRandomGenerator m_random;
};

} // namespace zuschnitt::test
