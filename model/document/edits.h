// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/document/fieldrules.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QPointF>

// The edits a person can make, as functions that work them out later (edit.h). None of them keeps
// a pointer into the portfolio. Each refuses with a sentence what would break a rule of the model;
// ids that are gone meanwhile are refused too.

namespace zuschnitt {
struct Finding;
}

namespace zuschnitt::edits {

/// Sets one field of one row (`setField<&Service::note>(id, text)`); nothing happens if the value
/// is the same. Refused if the row is gone or the value breaks a rule of its kind (fieldrules.h).
/// Order, ends of link rows and the like have edits of their own.
template <auto member, typename Row, typename Value>
EditFunction setField(Id<Row> id, Value value)
{
    static_assert(isPlainField<member>(), "this column has an edit of its own");
    std::remove_cvref_t<decltype(std::declval<Row>().*member)> typed(std::move(value));
    const FieldChange change{QString::fromLatin1(columnName<member>().data()), shown(typed)};
    return changeRow<Row>(id, change, [typed = std::move(typed)](Row &row) { row.*member = typed; });
}

/// The words of the file for product, service and owner; an empty word is the default of the
/// language. Two kinds with one word, or a word without its plural, are refused.
EditFunction setVocabulary(Wording wording);

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
/// Makes two services one: `keep` gets everything that hangs on `gone`, which goes. Shares in one product add
/// up, empty fields are filled, a note is added, and an alias keeps by what a source knew `gone`, so that
/// the next import finds it. Where only one of them has a fate in a cut, products count more.
EditFunction mergeServices(ServiceId keep, ServiceId gone);

// ---- own fields
/// A fact that services of this file have. Refused for a name that another own field has. Its name and choices are
/// set as fields (setField), and refused where a value in use would be none of them.
EditFunction addOwnField(OwnFieldId id, QString name, FieldKind kind, QStringList choices = {});
/// Removes the field and all its values.
EditFunction removeOwnField(OwnFieldId field);
/// Puts a field before another one, or at the end.
EditFunction reorderOwnField(OwnFieldId field, std::optional<OwnFieldId> before);
/// Makes values of another kind of what is there; refused with the first that cannot be one. What is in use
/// becomes a choice.
EditFunction setOwnFieldKind(OwnFieldId field, FieldKind kind);
/// Sets what a service says in the field, as a person writes it (ownValueOf); an empty text takes it away.
EditFunction setOwnValue(OwnFieldId field, ServiceId service, QString written);

// ---- import profiles
/// Keeps how a source is understood (importprofile.h) under a name; replaces what has that name.
EditFunction saveImportProfile(ImportProfileId id, QString name, QString content);
EditFunction removeImportProfile(ImportProfileId profile);

// ---- assignments
/// A service on its way: from a product, or from the inbox, a tray or a search (no product).
struct Moving {
    /// Rest: of a partly placed service only the capabilities that go with none of its assignments.
    enum class Part { Whole, Rest };

    ServiceId service;
    std::optional<ProductId> from;
    Part part = Part::Whole;
};
/// Moves services into a product, before the chip `before` or at the end. Role, share and
/// capabilities come along from the product they leave; where the target has the service already,
/// shares add up. Without a product a service leaves all it has in the cut; from the inbox it gets
/// role main and share 1. A fate is lifted. The rest of a service leaves nothing: it is also in the
/// target, with an even share and the capabilities that were left; where the target has the service
/// already, they join.
EditFunction moveServices(std::vector<Moving> services, ProductId target, std::optional<ServiceId> before = {});
/// How a service is also there.
struct AlsoHere {
    std::optional<double> part; ///< the target's part of the whole, 0 < part < 1; none: see the functions
    Role role = Role::Main;
    std::vector<CapabilityId> capabilities;
};
/// Assigns services to a further product; without a part the shares become even over all its
/// products in the cut, else the others keep their proportions. Where the target has the service
/// already, part, role and capabilities are set there.
EditFunction alsoAssign(std::vector<ServiceId> services, ProductId target, AlsoHere how,
                        std::optional<ServiceId> before = {});
/// Takes services out of one product each; what is left of them elsewhere takes over the share.
EditFunction takeOut(std::vector<Moving> services);
/// Takes services out of all products of the cut and lifts their fates: back to the inbox.
EditFunction returnToInbox(CutId cut, std::vector<ServiceId> services);
/// Sets role and capabilities of an assignment, and its part if one is given.
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
/// Puts a group before another one of its cut, or at the end.
EditFunction reorderGroup(ProductGroupId group, std::optional<ProductGroupId> before);
EditFunction moveToGroup(std::vector<ProductId> products, std::optional<ProductGroupId> group);

struct Place {
    ProductId product;
    std::optional<QPointF> topLeft; ///< none: the layout finds it again
};
/// Arranging: where cards lie, folded, locked.
EditFunction placeCards(std::vector<Place> places);
/// The edit, and cards that nobody placed so far stay where they lie: `places` names only cards that
/// the edit does not place or remove itself.
EditFunction keepingPlaces(EditFunction edit, std::vector<Place> places);
enum class Folding { Folded, Unfolded };
enum class Locking { Locked, Unlocked };
EditFunction foldCards(std::vector<ProductId> products, Folding folding);
EditFunction lockCards(std::vector<ProductId> products, Locking locking);
EditFunction foldGroup(ProductGroupId group, Folding folding);

// ---- offers and backlog
/// Adds an offer behind the others of the product; the first one is the base version.
EditFunction addOffer(OfferId id, ProductId product, QString name);
EditFunction removeOffer(OfferId offer);
/// Puts an offer before another one of its product, or at the end.
EditFunction reorderOffer(OfferId offer, std::optional<OfferId> before);
EditFunction addBacklogItem(BacklogItemId id, ProductId product, QString title);
EditFunction removeBacklogItem(BacklogItemId item);
/// Puts an item before another one of its product, or at the end.
EditFunction reorderBacklogItem(BacklogItemId item, std::optional<BacklogItemId> before);

// ---- cuts
/// An empty cut, made current.
EditFunction addCut(CutId id, QString name);
/// A copy of everything the cut says, with new ids, made current; products keep their identity.
EditFunction duplicateCut(CutId source, CutId id, QString name);
/// Refused for the last cut.
EditFunction removeCut(CutId cut);
/// Makes the cut the current one.
EditFunction selectCut(CutId cut);
/// Puts a cut before another one, or at the end.
EditFunction reorderCut(CutId cut, std::optional<CutId> before);
enum class AsIsBy { FormerGroup, Owner, Team };
/// A cut with one product per former group, owner or team, made current.
EditFunction addAsIsCut(CutId id, QString name, AsIsBy by);

// ---- dependencies and capabilities
EditFunction addDependency(ServiceId from, ServiceId to, QString kind = {}, double weight = 1.0);
/// Its kind is part of a dependency's id, so this puts another row with the same weight, note and
/// question in its place. Refused if that dependency exists already.
EditFunction setDependencyKind(DependencyId dependency, QString kind);
EditFunction removeDependencies(std::vector<DependencyId> dependencies);
EditFunction addCapability(CapabilityId id, QString name, std::optional<CapabilityId> parent = {});
EditFunction removeCapability(CapabilityId capability);
/// The service provides the capability; the …Named functions (of promises and moments, too) make it if
/// there is none of that name.
EditFunction provide(ServiceId service, CapabilityId capability);
EditFunction provideNamed(ServiceId service, QString capabilityName);
EditFunction stopProviding(ServiceId service, CapabilityId capability);
EditFunction promise(ProductId product, CapabilityId capability);
EditFunction promiseNamed(ProductId product, QString capabilityName);
EditFunction withdrawPromise(ProductId product, CapabilityId capability);

// ---- journeys
EditFunction addPersona(PersonaId id, QString name);
/// Removes a persona or a phase; journeys and moments of it stay, without one.
EditFunction removePersona(PersonaId persona);
EditFunction addPhase(PhaseId id, QString name);
EditFunction removePhase(PhaseId phase);
/// Puts a persona or a phase before another one, or at the end.
EditFunction reorderPersona(PersonaId persona, std::optional<PersonaId> before);
EditFunction reorderPhase(PhaseId phase, std::optional<PhaseId> before);
EditFunction addJourney(JourneyId id, QString name);
EditFunction removeJourney(JourneyId journey);
/// Puts a journey before another one, or at the end.
EditFunction reorderJourney(JourneyId journey, std::optional<JourneyId> before);
EditFunction addMoment(MomentId id, JourneyId journey, QString name, std::optional<PhaseId> phase = {},
                       std::optional<MomentId> before = {});
EditFunction removeMoment(MomentId moment);
/// Puts a moment before another one of its journey, or at the end, and into a phase, or into none.
EditFunction moveMoment(MomentId moment, std::optional<MomentId> before, std::optional<PhaseId> phase);
EditFunction require(MomentId moment, CapabilityId capability);
EditFunction requireNamed(MomentId moment, QString capabilityName);
EditFunction stopRequiring(MomentId moment, CapabilityId capability);
EditFunction useService(MomentId moment, ServiceId service);
EditFunction stopUsing(MomentId moment, ServiceId service);
/// Without a product the decision is taken back.
EditFunction decideLead(CutId cut, MomentId moment, std::optional<ProductId> product);

// ---- findings
/// Accepts a finding of a cut until its ground changes. Refused without a reason.
EditFunction acceptFinding(CutId cut, const Finding &finding, QString reason);
EditFunction withdrawAcceptance(CutId cut, const Finding &finding);
/// Makes the shares of a service even over all its products in the cut.
EditFunction evenShares(CutId cut, ServiceId service);

} // namespace zuschnitt::edits
