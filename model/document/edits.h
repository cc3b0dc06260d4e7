// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/editbuilder.h"

#include <QtCore/QPointF>

// The edits a person can make, as functions that work them out later (edit.h). None of them keeps
// a pointer into the portfolio. Each refuses with a sentence what would break a rule of the model;
// ids that are gone meanwhile are refused too.

namespace zuschnitt::edits {

/// Sets one field of one row; refused if the row is gone, empty if the value is the same. The
/// field's column name goes into the history.
template <auto member, typename Row, typename Value>
EditFunction setField(Id<Row> id, Value value);

// ---- services
struct NewService {
    QString name;
    QString formerGroup;
    QString owner;
};
/// Adds services at the end of the list; into `product` if one is named.
EditFunction addServices(std::vector<NewService> services, std::optional<ProductId> product = {});
/// Takes services out of the inventory, with everything that hangs on them.
EditFunction deleteServices(std::vector<ServiceId> services);

// ---- assignments
/// A service on its way: from a product, or from the inbox, a tray or a search (no product).
struct Moving {
    ServiceId service;
    std::optional<ProductId> from;
};
/// Moves services into a product, before the chip `before` or at the end. Role, share and
/// capabilities come along from the product they leave; where the target has the service already,
/// shares add up. From the inbox the service gets role main and share 1; a fate is lifted.
EditFunction moveServices(std::vector<Moving> services, ProductId target, std::optional<ServiceId> before = {});
/// How a service is also there.
struct AlsoHere {
    std::optional<double> part; ///< the target's part of the whole, 0 < part < 1; none: even over all its products
    Role role = Role::Main;
    std::vector<CapabilityId> capabilities;
};
/// Assigns services to a further product; their other assignments keep their proportions.
/// Where the target has the service already, part and role are set there.
EditFunction alsoAssign(std::vector<ServiceId> services, ProductId target, AlsoHere how,
                        std::optional<ServiceId> before = {});
/// Takes services out of one product each.
EditFunction takeOut(std::vector<Moving> services);
/// Takes services out of all products of the cut and lifts their fates: back to the inbox.
EditFunction returnToInbox(CutId cut, std::vector<ServiceId> services);
/// Sets role, part or capabilities of an assignment.
EditFunction setAssignment(AssignmentId assignment, AlsoHere how);
/// Keeps or retires services in a cut; their assignments in it go.
EditFunction setFate(CutId cut, std::vector<ServiceId> services, Fate fate, QString reason);

// ---- products and groups
struct NewProduct {
    QString name;
    std::optional<ProductGroupId> group;
    std::optional<QPointF> place; ///< top left corner of the card in map units
    std::vector<Moving> services; ///< moved into it at once
    ProductKind kind = ProductKind::Customer;
};
/// The id is chosen beforehand, so that the caller can name, select and amend what it made.
EditFunction addProduct(ProductId id, CutId cut, NewProduct product);
/// Removes products; their services return to the inbox unless they are elsewhere too.
EditFunction dissolveProducts(std::vector<ProductId> products);
/// Puts a product before another one of its cut, or at the end.
EditFunction reorderProduct(ProductId product, std::optional<ProductId> before);
EditFunction addGroup(ProductGroupId id, CutId cut, QString name, std::vector<ProductId> products = {});
/// Removes the region; its products stay.
EditFunction removeGroup(ProductGroupId group);
EditFunction moveToGroup(std::vector<ProductId> products, std::optional<ProductGroupId> group);

struct Place {
    ProductId product;
    std::optional<QPointF> topLeft; ///< none: the layout finds it again
};
/// Arranging: where cards lie, folded, locked.
EditFunction placeCards(std::vector<Place> places);
enum class Folding { Folded, Unfolded };
enum class Locking { Locked, Unlocked };
EditFunction foldCards(std::vector<ProductId> products, Folding folding);
EditFunction lockCards(std::vector<ProductId> products, Locking locking);
EditFunction foldGroup(ProductGroupId group, Folding folding);

// ---- cuts
EditFunction addCut(CutId id, QString name);
/// A copy of everything the cut says, with new ids; products keep their identity.
EditFunction duplicateCut(CutId source, CutId id, QString name);
/// Refused for the last cut.
EditFunction removeCut(CutId cut);
/// Makes the cut the current one.
EditFunction selectCut(CutId cut);
enum class AsIsBy { FormerGroup, Owner, Team };
/// A cut with one product per former group, owner or team, made current.
EditFunction addAsIsCut(CutId id, QString name, AsIsBy by);

// ---- dependencies and capabilities
EditFunction addDependency(ServiceId from, ServiceId to, QString kind = {}, double weight = 1.0);
EditFunction removeDependencies(std::vector<DependencyId> dependencies);
EditFunction addCapability(CapabilityId id, QString name, std::optional<CapabilityId> parent = {});
EditFunction removeCapability(CapabilityId capability);
/// The service provides the capability; the second function makes it if there is none of that name.
EditFunction provide(ServiceId service, CapabilityId capability);
EditFunction provideNamed(ServiceId service, QString capabilityName);
EditFunction stopProviding(ServiceId service, CapabilityId capability);
EditFunction promise(ProductId product, CapabilityId capability);
EditFunction promiseNamed(ProductId product, QString capabilityName);
EditFunction withdrawPromise(ProductId product, CapabilityId capability);

// ---- journeys
EditFunction addPersona(PersonaId id, QString name);
EditFunction addJourney(JourneyId id, QString name);
EditFunction removeJourney(JourneyId journey);
EditFunction addMoment(MomentId id, JourneyId journey, QString name, std::optional<PhaseId> phase = {},
                       std::optional<MomentId> before = {});
EditFunction removeMoment(MomentId moment);
EditFunction require(MomentId moment, CapabilityId capability);
EditFunction stopRequiring(MomentId moment, CapabilityId capability);
EditFunction useService(MomentId moment, ServiceId service);
EditFunction stopUsing(MomentId moment, ServiceId service);
/// Without a product the decision is taken back.
EditFunction decideLead(CutId cut, MomentId moment, std::optional<ProductId> product);

} // namespace zuschnitt::edits
