// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <tuple>
#include <type_traits>

// What the code needs to know about the rows, said once: table and column names, the order of
// tables, which member is the key and which refer to other rows. The store makes SQL from it, the
// portfolio its indexes, the exchange its checks. A column is only ever appended (docs/fileformat.md).

namespace zuschnitt {

template <typename Row, typename Value>
struct Column {
    const char *name;
    Value Row::*member;
    int since = 1; ///< the version of the schema that appended it to its table
};
// Said for clang, which up to version 16 finds the arguments of no aggregate by itself.
template <typename Row, typename Value>
Column(const char *, Value Row::*) -> Column<Row, Value>;
template <typename Row, typename Value>
Column(const char *, Value Row::*, int) -> Column<Row, Value>;

template <typename Row>
struct RowTraits;

/// Void unless Value is an Id or an optional Id of a row type; then that row type.
template <typename Value>
struct ReferencedRow {
    using Type = void;
};
template <typename Row>
struct ReferencedRow<Id<Row>> {
    using Type = Row;
};
template <typename Row>
struct ReferencedRow<std::optional<Id<Row>>> {
    using Type = Row;
};
template <>
struct ReferencedRow<ProductIdentity> {
    using Type = void;
};

/// True for a column that names a row of another kind (or, for the tree, another row of the same).
template <typename Row, typename Value>
constexpr bool isReference(const Column<Row, Value> &column)
{
    if constexpr (std::is_void_v<typename ReferencedRow<Value>::Type>)
        return false;
    else if constexpr (std::is_same_v<Value, Id<Row>>)
        return column.member != &Row::id;
    else
        return true;
}

/// Calls `visit(column)` for each column of Row, in the order of the file.
template <typename Row, typename Visitor>
constexpr void forEachColumn(Visitor &&visit)
{
    std::apply([&](const auto &...column) { (visit(column), ...); }, RowTraits<Row>::columns);
}

template <>
struct RowTraits<PortfolioInfo> {
    static constexpr const char *table = "portfolio";
    static constexpr auto columns = std::tuple{Column{"id", &PortfolioInfo::id},
                                               Column{"title", &PortfolioInfo::title},
                                               Column{"language", &PortfolioInfo::language},
                                               Column{"currency", &PortfolioInfo::currency},
                                               Column{"note", &PortfolioInfo::note},
                                               Column{"open_question", &PortfolioInfo::openQuestion},
                                               Column{"product_word", &PortfolioInfo::productWord},
                                               Column{"product_word_plural", &PortfolioInfo::productWordPlural},
                                               Column{"product_gender", &PortfolioInfo::productGender},
                                               Column{"service_word", &PortfolioInfo::serviceWord},
                                               Column{"service_word_plural", &PortfolioInfo::serviceWordPlural},
                                               Column{"service_gender", &PortfolioInfo::serviceGender},
                                               Column{"owner_word", &PortfolioInfo::ownerWord},
                                               Column{"owner_word_plural", &PortfolioInfo::ownerWordPlural},
                                               Column{"owner_gender", &PortfolioInfo::ownerGender},
                                               Column{"current_cut", &PortfolioInfo::currentCut},
                                               Column{"most_services", &PortfolioInfo::mostServices, 2},
                                               Column{"most_teams", &PortfolioInfo::mostTeams, 2},
                                               Column{"tool_words", &PortfolioInfo::toolWords, 2}};
};

template <>
struct RowTraits<Service> {
    static constexpr const char *table = "service";
    static constexpr auto columns = std::tuple{Column{"id", &Service::id},
                                               Column{"position", &Service::position},
                                               Column{"name", &Service::name},
                                               Column{"description", &Service::description},
                                               Column{"owner", &Service::owner},
                                               Column{"team", &Service::team},
                                               Column{"former_group", &Service::formerGroup},
                                               Column{"lifecycle", &Service::lifecycle},
                                               Column{"annual_cost", &Service::annualCost},
                                               Column{"users", &Service::users},
                                               Column{"criticality", &Service::criticality},
                                               Column{"satisfaction", &Service::satisfaction},
                                               Column{"source", &Service::source},
                                               Column{"source_key", &Service::sourceKey},
                                               Column{"imported", &Service::imported},
                                               Column{"note", &Service::note},
                                               Column{"open_question", &Service::openQuestion},
                                               Column{"arrived", &Service::arrived, 3},
                                               Column{"vanished", &Service::vanished, 3}};
};

template <>
struct RowTraits<ServiceAlias> {
    static constexpr const char *table = "service_alias";
    static constexpr auto columns
        = std::tuple{Column{"id", &ServiceAlias::id}, Column{"service", &ServiceAlias::service},
                     Column{"source", &ServiceAlias::source}, Column{"source_key", &ServiceAlias::sourceKey},
                     Column{"name", &ServiceAlias::name}};
};

template <>
struct RowTraits<OwnField> {
    static constexpr const char *table = "own_field";
    static constexpr auto columns = std::tuple{Column{"id", &OwnField::id}, Column{"position", &OwnField::position},
                                               Column{"name", &OwnField::name}, Column{"kind", &OwnField::kind},
                                               Column{"choices", &OwnField::choices}};
};

template <>
struct RowTraits<OwnValue> {
    static constexpr const char *table = "own_value";
    static constexpr auto columns
        = std::tuple{Column{"id", &OwnValue::id}, Column{"field", &OwnValue::field},
                     Column{"service", &OwnValue::service}, Column{"value", &OwnValue::value}};
};

template <>
struct RowTraits<ImportProfile> {
    static constexpr const char *table = "import_profile";
    static constexpr auto columns
        = std::tuple{Column{"id", &ImportProfile::id}, Column{"position", &ImportProfile::position},
                     Column{"name", &ImportProfile::name}, Column{"content", &ImportProfile::content}};
};

template <>
struct RowTraits<Capability> {
    static constexpr const char *table = "capability";
    static constexpr auto columns = std::tuple{Column{"id", &Capability::id},
                                               Column{"position", &Capability::position},
                                               Column{"name", &Capability::name},
                                               Column{"description", &Capability::description},
                                               Column{"parent", &Capability::parent},
                                               Column{"note", &Capability::note},
                                               Column{"open_question", &Capability::openQuestion}};
};

template <>
struct RowTraits<Provision> {
    static constexpr const char *table = "provision";
    static constexpr auto columns = std::tuple{Column{"id", &Provision::id}, Column{"service", &Provision::service},
                                               Column{"capability", &Provision::capability}};
};

template <>
struct RowTraits<Dependency> {
    static constexpr const char *table = "dependency";
    static constexpr auto columns = std::tuple{Column{"id", &Dependency::id},
                                               Column{"from_service", &Dependency::from},
                                               Column{"to_service", &Dependency::to},
                                               Column{"kind", &Dependency::kind},
                                               Column{"weight", &Dependency::weight},
                                               Column{"note", &Dependency::note},
                                               Column{"open_question", &Dependency::openQuestion}};
};

template <>
struct RowTraits<Persona> {
    static constexpr const char *table = "persona";
    static constexpr auto columns
        = std::tuple{Column{"id", &Persona::id},     Column{"position", &Persona::position},
                     Column{"name", &Persona::name}, Column{"description", &Persona::description},
                     Column{"note", &Persona::note}, Column{"open_question", &Persona::openQuestion}};
};

template <>
struct RowTraits<Phase> {
    static constexpr const char *table = "phase";
    static constexpr auto columns
        = std::tuple{Column{"id", &Phase::id}, Column{"position", &Phase::position}, Column{"name", &Phase::name}};
};

template <>
struct RowTraits<Journey> {
    static constexpr const char *table = "journey";
    static constexpr auto columns
        = std::tuple{Column{"id", &Journey::id},           Column{"position", &Journey::position},
                     Column{"name", &Journey::name},       Column{"goal", &Journey::goal},
                     Column{"persona", &Journey::persona}, Column{"frequency", &Journey::frequency},
                     Column{"note", &Journey::note},       Column{"open_question", &Journey::openQuestion}};
};

template <>
struct RowTraits<Moment> {
    static constexpr const char *table = "moment";
    static constexpr auto columns = std::tuple{Column{"id", &Moment::id},
                                               Column{"position", &Moment::position},
                                               Column{"journey", &Moment::journey},
                                               Column{"name", &Moment::name},
                                               Column{"phase", &Moment::phase},
                                               Column{"activity", &Moment::activity},
                                               Column{"channel", &Moment::channel},
                                               Column{"feeling", &Moment::feeling},
                                               Column{"feeling_wanted", &Moment::feelingWanted},
                                               Column{"pain", &Moment::pain},
                                               Column{"evidence", &Moment::evidence},
                                               Column{"tickets", &Moment::tickets},
                                               Column{"changing", &Moment::changing},
                                               Column{"changing_when", &Moment::changingWhen},
                                               Column{"note", &Moment::note},
                                               Column{"open_question", &Moment::openQuestion}};
};

template <>
struct RowTraits<MomentNeed> {
    static constexpr const char *table = "moment_need";
    static constexpr auto columns
        = std::tuple{Column{"id", &MomentNeed::id}, Column{"position", &MomentNeed::position},
                     Column{"moment", &MomentNeed::moment}, Column{"capability", &MomentNeed::capability}};
};

template <>
struct RowTraits<MomentUse> {
    static constexpr const char *table = "moment_use";
    static constexpr auto columns
        = std::tuple{Column{"id", &MomentUse::id}, Column{"position", &MomentUse::position},
                     Column{"moment", &MomentUse::moment}, Column{"service", &MomentUse::service}};
};

template <>
struct RowTraits<Cut> {
    static constexpr const char *table = "cut";
    static constexpr auto columns = std::tuple{Column{"id", &Cut::id},     Column{"position", &Cut::position},
                                               Column{"name", &Cut::name}, Column{"description", &Cut::description},
                                               Column{"note", &Cut::note}, Column{"open_question", &Cut::openQuestion}};
};

template <>
struct RowTraits<ProductGroup> {
    static constexpr const char *table = "product_group";
    static constexpr auto columns
        = std::tuple{Column{"id", &ProductGroup::id},     Column{"position", &ProductGroup::position},
                     Column{"cut", &ProductGroup::cut},   Column{"name", &ProductGroup::name},
                     Column{"note", &ProductGroup::note}, Column{"open_question", &ProductGroup::openQuestion}};
};

template <>
struct RowTraits<GroupPlacement> {
    static constexpr const char *table = "group_placement";
    static constexpr auto columns
        = std::tuple{Column{"id", &GroupPlacement::id}, Column{"group", &GroupPlacement::group},
                     Column{"folded", &GroupPlacement::folded}};
};

template <>
struct RowTraits<Product> {
    static constexpr const char *table = "product";
    static constexpr auto columns = std::tuple{Column{"id", &Product::id},
                                               Column{"position", &Product::position},
                                               Column{"cut", &Product::cut},
                                               Column{"group", &Product::group},
                                               Column{"identity", &Product::identity},
                                               Column{"name", &Product::name},
                                               Column{"kind", &Product::kind},
                                               Column{"customer_need", &Product::customerNeed},
                                               Column{"core_benefit", &Product::coreBenefit},
                                               Column{"audience", &Product::audience},
                                               Column{"owner", &Product::owner},
                                               Column{"team", &Product::team},
                                               Column{"degree", &Product::degree},
                                               Column{"inform", &Product::inform},
                                               Column{"try_first", &Product::tryFirst},
                                               Column{"booking", &Product::booking},
                                               Column{"use", &Product::use},
                                               Column{"support", &Product::support},
                                               Column{"price", &Product::price},
                                               Column{"service_level", &Product::serviceLevel},
                                               Column{"satisfaction", &Product::satisfaction},
                                               Column{"note", &Product::note},
                                               Column{"open_question", &Product::openQuestion}};
};

template <>
struct RowTraits<ProductPlacement> {
    static constexpr const char *table = "product_placement";
    static constexpr auto columns
        = std::tuple{Column{"id", &ProductPlacement::id},         Column{"product", &ProductPlacement::product},
                     Column{"x", &ProductPlacement::x},           Column{"y", &ProductPlacement::y},
                     Column{"locked", &ProductPlacement::locked}, Column{"folded", &ProductPlacement::folded}};
};

template <>
struct RowTraits<Offer> {
    static constexpr const char *table = "offer";
    static constexpr auto columns = std::tuple{Column{"id", &Offer::id},
                                               Column{"position", &Offer::position},
                                               Column{"product", &Offer::product},
                                               Column{"name", &Offer::name},
                                               Column{"contents", &Offer::contents},
                                               Column{"price", &Offer::price},
                                               Column{"booking", &Offer::booking},
                                               Column{"service_level", &Offer::serviceLevel}};
};

template <>
struct RowTraits<BacklogItem> {
    static constexpr const char *table = "backlog_item";
    static constexpr auto columns
        = std::tuple{Column{"id", &BacklogItem::id}, Column{"position", &BacklogItem::position},
                     Column{"product", &BacklogItem::product}, Column{"title", &BacklogItem::title},
                     Column{"state", &BacklogItem::state}};
};

template <>
struct RowTraits<Promise> {
    static constexpr const char *table = "promise";
    static constexpr auto columns
        = std::tuple{Column{"id", &Promise::id}, Column{"position", &Promise::position},
                     Column{"product", &Promise::product}, Column{"capability", &Promise::capability}};
};

template <>
struct RowTraits<Assignment> {
    static constexpr const char *table = "assignment";
    static constexpr auto columns
        = std::tuple{Column{"id", &Assignment::id},           Column{"position", &Assignment::position},
                     Column{"product", &Assignment::product}, Column{"service", &Assignment::service},
                     Column{"role", &Assignment::role},       Column{"share", &Assignment::share},
                     Column{"note", &Assignment::note},       Column{"open_question", &Assignment::openQuestion}};
};

template <>
struct RowTraits<AssignmentCapability> {
    static constexpr const char *table = "assignment_capability";
    static constexpr auto columns
        = std::tuple{Column{"id", &AssignmentCapability::id}, Column{"assignment", &AssignmentCapability::assignment},
                     Column{"capability", &AssignmentCapability::capability}};
};

template <>
struct RowTraits<Lead> {
    static constexpr const char *table = "lead";
    static constexpr auto columns = std::tuple{Column{"id", &Lead::id}, Column{"cut", &Lead::cut},
                                               Column{"moment", &Lead::moment}, Column{"product", &Lead::product}};
};

template <>
struct RowTraits<ServiceFate> {
    static constexpr const char *table = "fate";
    static constexpr auto columns = std::tuple{
        Column{"id", &ServiceFate::id}, Column{"cut", &ServiceFate::cut}, Column{"service", &ServiceFate::service},
        Column{"fate", &ServiceFate::fate}, Column{"reason", &ServiceFate::reason}};
};

template <>
struct RowTraits<AcceptedFinding> {
    static constexpr const char *table = "accepted_finding";
    static constexpr auto columns = std::tuple{Column{"id", &AcceptedFinding::id},
                                               Column{"cut", &AcceptedFinding::cut},
                                               Column{"rule", &AcceptedFinding::rule},
                                               Column{"service", &AcceptedFinding::service},
                                               Column{"product", &AcceptedFinding::product},
                                               Column{"moment", &AcceptedFinding::moment},
                                               Column{"capability", &AcceptedFinding::capability},
                                               Column{"ground", &AcceptedFinding::ground},
                                               Column{"reason", &AcceptedFinding::reason}};
};

/// True for a row that refers to one of several kinds and is nothing without it: where that goes, it
/// goes too.
template <typename Row>
inline constexpr bool goesWithWhatItNames = std::is_same_v<Row, AcceptedFinding>;

/// All row types, referenced ones before those that refer to them wherever that is possible.
using RowTypes = std::tuple<PortfolioInfo, Service, ServiceAlias, OwnField, OwnValue, ImportProfile, Capability,
                            Provision, Dependency, Persona, Phase, Journey, Moment, MomentNeed, MomentUse, Cut,
                            ProductGroup, GroupPlacement, Product, ProductPlacement, Offer, BacklogItem, Promise,
                            Assignment, AssignmentCapability, Lead, ServiceFate, AcceptedFinding>;

/// `instantiate(Row)` for each row type: for templates whose bodies are compiled once, in a .cpp.
#define ZUSCHNITT_FOR_EACH_ROW_TYPE(instantiate)                                                                       \
    instantiate(PortfolioInfo) instantiate(Service) instantiate(ServiceAlias) instantiate(OwnField)                    \
        instantiate(OwnValue) instantiate(ImportProfile) instantiate(Capability) instantiate(Provision)                \
            instantiate(Dependency) instantiate(Persona) instantiate(Phase) instantiate(Journey) instantiate(Moment)   \
                instantiate(MomentNeed) instantiate(MomentUse) instantiate(Cut) instantiate(ProductGroup)              \
                    instantiate(GroupPlacement) instantiate(Product) instantiate(ProductPlacement) instantiate(Offer)  \
                        instantiate(BacklogItem) instantiate(Promise) instantiate(Assignment)                          \
                            instantiate(AssignmentCapability) instantiate(Lead) instantiate(ServiceFate)               \
                                instantiate(AcceptedFinding)

/// Calls `visit.template operator()<Row>()` for each row type.
template <typename Visitor>
constexpr void forEachRowType(Visitor &&visit)
{
    [&]<typename... Row>(std::tuple<Row...> *) {
        (visit.template operator()<Row>(), ...);
    }(static_cast<RowTypes *>(nullptr));
}

// The words that enums have in the file, in the neutral JSON and on the command line.
const char *textOf(Gender value);
const char *textOf(ProductKind value);
const char *textOf(Degree value);
const char *textOf(Role value);
const char *textOf(Fate value);
const char *textOf(FieldKind value);
bool readText(const QString &text, Gender &value);
bool readText(const QString &text, ProductKind &value);
bool readText(const QString &text, Degree &value);
bool readText(const QString &text, Role &value);
bool readText(const QString &text, Fate &value);
bool readText(const QString &text, FieldKind &value);

} // namespace zuschnitt
