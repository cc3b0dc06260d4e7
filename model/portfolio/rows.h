// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/id.h"

#include <QtCore/QString>

#include <optional>

// The facts of a portfolio, one struct per table of the file. Each is a plain value: copied,
// compared, replaced as a whole. `position` is an order key (orderkey.h) among siblings; an empty
// optional means "not known", never zero. Money is in the portfolio's currency, per year.
// docs/fileformat.md describes every table; docs/vocabulary.md every word.

namespace zuschnitt {

struct PortfolioInfo;
struct Service;
struct ServiceAlias;
struct OwnField;
struct OwnValue;
struct ImportProfile;
struct Capability;
struct Provision;
struct Dependency;
struct Persona;
struct Phase;
struct Journey;
struct Moment;
struct MomentNeed;
struct MomentUse;
struct Cut;
struct ProductGroup;
struct GroupPlacement;
struct Product;
struct ProductPlacement;
struct Offer;
struct BacklogItem;
struct Promise;
struct Assignment;
struct AssignmentCapability;
struct Lead;
struct ServiceFate;
struct AcceptedFinding;

using PortfolioId = Id<PortfolioInfo>;
using ServiceId = Id<Service>;
using ServiceAliasId = Id<ServiceAlias>;
using OwnFieldId = Id<OwnField>;
using OwnValueId = Id<OwnValue>;
using ImportProfileId = Id<ImportProfile>;
using CapabilityId = Id<Capability>;
using ProvisionId = Id<Provision>;
using DependencyId = Id<Dependency>;
using PersonaId = Id<Persona>;
using PhaseId = Id<Phase>;
using JourneyId = Id<Journey>;
using MomentId = Id<Moment>;
using MomentNeedId = Id<MomentNeed>;
using MomentUseId = Id<MomentUse>;
using CutId = Id<Cut>;
using ProductGroupId = Id<ProductGroup>;
using GroupPlacementId = Id<GroupPlacement>;
using ProductId = Id<Product>;
using ProductPlacementId = Id<ProductPlacement>;
using OfferId = Id<Offer>;
using BacklogItemId = Id<BacklogItem>;
using PromiseId = Id<Promise>;
using AssignmentId = Id<Assignment>;
using AssignmentCapabilityId = Id<AssignmentCapability>;
using LeadId = Id<Lead>;
using ServiceFateId = Id<ServiceFate>;
using AcceptedFindingId = Id<AcceptedFinding>;

/// What stays the same of a product when its cut is copied; never a reference to a row.
struct ProductIdentityTag;
using ProductIdentity = Id<ProductIdentityTag>;

enum class Gender { Masculine, Feminine, Neuter };
enum class ProductKind { Customer, Platform };
enum class Degree { Standard, Options, Individual };
enum class Role { Main, Supporting };
enum class Fate { Kept, Retired };
enum class FieldKind { Text, Number, Money, Date, Choice, Link };

/// The file itself. `language` is "de" or "en" and decides the words a new file starts with.
/// The word fields are empty while the default words of the language are used (vocabulary.h).
/// Beyond `mostServices` services or `mostTeams` former teams a product is too large; `toolWords`
/// are those that name a tool instead of an outcome, one a line (toolwords.h). Empty: the usual ones.
struct PortfolioInfo {
    PortfolioId id;
    QString title;
    QString language;
    QString currency;
    QString note;
    bool openQuestion = false;
    QString productWord;
    QString productWordPlural;
    Gender productGender = Gender::Neuter;
    QString serviceWord;
    QString serviceWordPlural;
    Gender serviceGender = Gender::Masculine;
    QString ownerWord;
    QString ownerWordPlural;
    Gender ownerGender = Gender::Masculine;
    std::optional<CutId> currentCut;
    std::optional<qint64> mostServices;
    std::optional<qint64> mostTeams;
    QString toolWords;

    friend bool operator==(const PortfolioInfo &, const PortfolioInfo &) = default;
};

/// A legacy IT service. `imported` is a JSON object with the values the last import brought, by
/// field name (empty if it never came from a list): what a second import compares with. `arrived` is
/// the day (ISO 8601) on which an import brought it, `vanished` that of the import whose source no
/// longer had it; empty if none did.
struct Service {
    ServiceId id;
    QString position;
    QString name;
    QString description;
    QString owner;
    QString team;
    QString formerGroup;
    QString lifecycle;
    std::optional<double> annualCost;
    std::optional<qint64> users;
    QString criticality;
    QString satisfaction;
    QString source;
    QString sourceKey;
    QString imported;
    QString note;
    bool openQuestion = false;
    QString arrived;
    QString vanished;

    friend bool operator==(const Service &, const Service &) = default;
};

/// By what else a source knows a service: its own key and name of a service that was merged into it.
/// Link row of service, source, key and name.
struct ServiceAlias {
    ServiceAliasId id;
    ServiceId service;
    QString source;
    QString sourceKey;
    QString name;

    friend bool operator==(const ServiceAlias &, const ServiceAlias &) = default;
};

/// A fact about services that this file has and the program does not know by itself. `choices` are
/// the values that a field of that kind offers, one a line.
struct OwnField {
    OwnFieldId id;
    QString position;
    QString name;
    FieldKind kind = FieldKind::Text;
    QString choices;

    friend bool operator==(const OwnField &, const OwnField &) = default;
};

/// What a service says in an own field, as ownfields.h writes it; a row without a value does not
/// exist. Link row.
struct OwnValue {
    OwnValueId id;
    OwnFieldId field;
    ServiceId service;
    QString value;

    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

/// How a source is understood, kept under a name. `content` is a JSON object (importprofile.h).
struct ImportProfile {
    ImportProfileId id;
    QString position;
    QString name;
    QString content;

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// An ability that moments need and services provide. The tree only groups.
struct Capability {
    CapabilityId id;
    QString position;
    QString name;
    QString description;
    std::optional<CapabilityId> parent;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Capability &, const Capability &) = default;
};

/// Service provides capability. Link row: its id follows from its ends.
struct Provision {
    ProvisionId id;
    ServiceId service;
    CapabilityId capability;

    friend bool operator==(const Provision &, const Provision &) = default;
};

/// Service `from` depends on service `to`. Link row: its id follows from its ends and `kind`.
struct Dependency {
    DependencyId id;
    ServiceId from;
    ServiceId to;
    QString kind;
    double weight = 1.0;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Dependency &, const Dependency &) = default;
};

struct Persona {
    PersonaId id;
    QString position;
    QString name;
    QString description;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Persona &, const Persona &) = default;
};

struct Phase {
    PhaseId id;
    QString position;
    QString name;

    friend bool operator==(const Phase &, const Phase &) = default;
};

/// `frequency` is how often it is travelled per month.
struct Journey {
    JourneyId id;
    QString position;
    QString name;
    QString goal;
    std::optional<PersonaId> persona;
    std::optional<double> frequency;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Journey &, const Journey &) = default;
};

/// `feeling` (today) and `feelingWanted` run from -2 to +2. `evidence` is a quote, `tickets` a
/// monthly count; `changingWhen` is an ISO date or free text.
struct Moment {
    MomentId id;
    QString position;
    JourneyId journey;
    QString name;
    std::optional<PhaseId> phase;
    QString activity;
    QString channel;
    std::optional<qint64> feeling;
    std::optional<qint64> feelingWanted;
    QString pain;
    QString evidence;
    std::optional<qint64> tickets;
    QString changing;
    QString changingWhen;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Moment requires capability. Link row.
struct MomentNeed {
    MomentNeedId id;
    QString position;
    MomentId moment;
    CapabilityId capability;

    friend bool operator==(const MomentNeed &, const MomentNeed &) = default;
};

/// Moment uses service directly. Link row.
struct MomentUse {
    MomentUseId id;
    QString position;
    MomentId moment;
    ServiceId service;

    friend bool operator==(const MomentUse &, const MomentUse &) = default;
};

/// One way to divide the services into products.
struct Cut {
    CutId id;
    QString position;
    QString name;
    QString description;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Cut &, const Cut &) = default;
};

struct ProductGroup {
    ProductGroupId id;
    QString position;
    CutId cut;
    QString name;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const ProductGroup &, const ProductGroup &) = default;
};

/// How a group looks on the map. Link row of its group.
struct GroupPlacement {
    GroupPlacementId id;
    ProductGroupId group;
    bool folded = false;

    friend bool operator==(const GroupPlacement &, const GroupPlacement &) = default;
};

struct Product {
    ProductId id;
    QString position;
    CutId cut;
    std::optional<ProductGroupId> group;
    ProductIdentity identity;
    QString name;
    ProductKind kind = ProductKind::Customer;
    QString customerNeed;
    QString coreBenefit;
    QString audience;
    QString owner;
    QString team;
    Degree degree = Degree::Standard;
    QString inform;
    QString tryFirst;
    QString booking;
    QString use;
    QString support;
    QString price;
    QString serviceLevel;
    QString satisfaction;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Product &, const Product &) = default;
};

/// Where a hand or Auto-arrange put a card, in map units (one unit is one pixel at 100 %), and
/// how it is shown. Without x and y the layout finds the place. Link row of its product.
struct ProductPlacement {
    ProductPlacementId id;
    ProductId product;
    std::optional<double> x;
    std::optional<double> y;
    bool locked = false;
    bool folded = false;

    friend bool operator==(const ProductPlacement &, const ProductPlacement &) = default;
};

/// What can be booked of a product; the first is the base version.
struct Offer {
    OfferId id;
    QString position;
    ProductId product;
    QString name;
    QString contents;
    QString price;
    QString booking;
    QString serviceLevel;

    friend bool operator==(const Offer &, const Offer &) = default;
};

struct BacklogItem {
    BacklogItemId id;
    QString position;
    ProductId product;
    QString title;
    QString state;

    friend bool operator==(const BacklogItem &, const BacklogItem &) = default;
};

/// A product bundles a capability by decision. Link row.
struct Promise {
    PromiseId id;
    QString position;
    ProductId product;
    CapabilityId capability;

    friend bool operator==(const Promise &, const Promise &) = default;
};

/// A service in a product. `share` is relative to the service's other assignments in the same cut
/// and greater than 0. Link row: at most one per product and service.
struct Assignment {
    AssignmentId id;
    QString position;
    ProductId product;
    ServiceId service;
    Role role = Role::Main;
    double share = 1.0;
    QString note;
    bool openQuestion = false;

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// A capability that goes with an assignment; none named means all the service provides. Link row.
struct AssignmentCapability {
    AssignmentCapabilityId id;
    AssignmentId assignment;
    CapabilityId capability;

    friend bool operator==(const AssignmentCapability &, const AssignmentCapability &) = default;
};

/// The product the room decided to lead a moment in a cut. Link row of cut and moment.
struct Lead {
    LeadId id;
    CutId cut;
    MomentId moment;
    ProductId product;

    friend bool operator==(const Lead &, const Lead &) = default;
};

/// A service kept as it is, or retired, in a cut. Link row of cut and service.
struct ServiceFate {
    ServiceFateId id;
    CutId cut;
    ServiceId service;
    Fate fate = Fate::Kept;
    QString reason;

    friend bool operator==(const ServiceFate &, const ServiceFate &) = default;
};

/// A finding that the room accepts in a cut: the name of its rule (findings.h) and the one thing it
/// is about. `ground` is what made it, the same in a copy of the cut; where that is another one, the
/// finding is back. Link row of cut, rule and thing; goes with the thing.
struct AcceptedFinding {
    AcceptedFindingId id;
    CutId cut;
    QString rule;
    std::optional<ServiceId> service;
    std::optional<ProductId> product;
    std::optional<MomentId> moment;
    std::optional<CapabilityId> capability;
    QString ground;
    QString reason;

    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

// Ids of link rows, and rows made with them.
ServiceAliasId serviceAliasId(ServiceId service, const QString &source, const QString &sourceKey, const QString &name);
OwnValueId ownValueId(OwnFieldId field, ServiceId service);
ProvisionId provisionId(ServiceId service, CapabilityId capability);
DependencyId dependencyId(ServiceId from, ServiceId to, const QString &kind);
MomentNeedId momentNeedId(MomentId moment, CapabilityId capability);
MomentUseId momentUseId(MomentId moment, ServiceId service);
GroupPlacementId placementId(ProductGroupId group);
ProductPlacementId placementId(ProductId product);
PromiseId promiseId(ProductId product, CapabilityId capability);
AssignmentId assignmentId(ProductId product, ServiceId service);
AssignmentCapabilityId assignmentCapabilityId(AssignmentId assignment, CapabilityId capability);
LeadId leadId(CutId cut, MomentId moment);
ServiceFateId fateId(CutId cut, ServiceId service);
AcceptedFindingId acceptedFindingId(CutId cut, const QString &rule, const Uuid &subject);
/// The thing that the finding is about; null if it names none.
Uuid subjectOf(const AcceptedFinding &accepted);

} // namespace zuschnitt
