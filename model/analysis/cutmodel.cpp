// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cutmodel.h"

#include <algorithm>
#include <map>

namespace zuschnitt {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

int countOf(std::size_t size) { return static_cast<int>(size); }

template <typename Key>
int lookUp(const std::unordered_map<Key, int> &indexes, const Key &key)
{
    const auto found = indexes.find(key);
    return found == indexes.end() ? CutModel::none : found->second;
}

/// The frequency that stands in where none is given: the median of those given, else 1.
double assumedFrequency(const Portfolio &portfolio)
{
    std::vector<double> given;
    for (const Journey *journey : portfolio.all<Journey>()) {
        if (journey->frequency)
            given.push_back(*journey->frequency);
    }
    if (given.empty())
        return 1;
    std::sort(given.begin(), given.end());
    const std::size_t middle = given.size() / 2;
    return given.size() % 2 ? given[middle] : (given[middle - 1] + given[middle]) / 2;
}

/// Numbers equal texts alike, in the order of the texts; an empty text has none.
class Numbering final {
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_numbers.emplace(text, 0);
    }
    void finish()
    {
        int next = 0;
        for (auto &[text, number] : m_numbers)
            number = next++;
    }
    int of(const QString &text) const
    {
        const auto found = m_numbers.find(text);
        return found == m_numbers.end() ? CutModel::none : found->second;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto &[text, number] : m_numbers)
            all.append(text);
        return all;
    }

private:
    std::map<QString, int> m_numbers;
};

class Stocktaking final {
public:
    explicit Stocktaking(const Portfolio &portfolio) : m_portfolio(portfolio) { }

    std::shared_ptr<const CutModel::Inventory> run()
    {
        takeServices();
        takeCapabilities();
        takeLines();
        takeJourneys();
        return std::make_shared<const CutModel::Inventory>(std::move(m_inventory));
    }

private:
    void takeServices()
    {
        Numbering teams;
        Numbering groups;
        for (const Service *service : m_portfolio.all<Service>()) {
            teams.add(service->team);
            groups.add(service->formerGroup);
        }
        for (const Product *product : m_portfolio.all<Product>())
            teams.add(product->team);
        teams.finish();
        groups.finish();
        m_inventory.teamNames = teams.texts();
        for (const Service *service : m_portfolio.all<Service>()) {
            m_inventory.serviceIndex.emplace(service->id, countOf(m_inventory.services.size()));
            m_inventory.services.push_back(service->id);
            m_inventory.team.push_back(teams.of(service->team));
            m_inventory.formerGroup.push_back(groups.of(service->formerGroup));
        }
    }

    void takeCapabilities()
    {
        for (const Capability *capability : m_portfolio.all<Capability>()) {
            m_inventory.capabilityIndex.emplace(capability->id, countOf(m_inventory.capabilities.size()));
            m_inventory.capabilities.push_back(capability->id);
        }
        m_inventory.provides.resize(m_inventory.services.size());
        m_inventory.providers.resize(m_inventory.capabilities.size());
        for (const Provision *provision : m_portfolio.all<Provision>()) {
            const int service = lookUp(m_inventory.serviceIndex, provision->service);
            const int capability = lookUp(m_inventory.capabilityIndex, provision->capability);
            m_inventory.provides[at(service)].push_back(capability);
            m_inventory.providers[at(capability)].push_back(service);
        }
        for (std::vector<int> &services : m_inventory.providers)
            std::sort(services.begin(), services.end());
    }

    void takeLines()
    {
        for (const Dependency *dependency : m_portfolio.all<Dependency>()) {
            const int from = lookUp(m_inventory.serviceIndex, dependency->from);
            const int to = lookUp(m_inventory.serviceIndex, dependency->to);
            if (from != to)
                m_inventory.lines.push_back({from, to, dependency->weight});
        }
    }

    void takeJourneys()
    {
        const double assumed = assumedFrequency(m_portfolio);
        for (const Journey *journey : m_portfolio.all<Journey>()) {
            CutModel::Inventory::JourneyNode node{
                journey->id, journey->frequency.value_or(assumed), !journey->frequency.has_value(), {}};
            for (const Moment *moment : m_portfolio.where<&Moment::journey>(journey->id))
                node.moments.push_back(nodeOf(*moment));
            m_inventory.journeys.push_back(std::move(node));
        }
    }

    CutModel::Inventory::MomentNode nodeOf(const Moment &moment) const
    {
        CutModel::Inventory::MomentNode node{moment.id, {}};
        for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(moment.id))
            node.needs.push_back({lookUp(m_inventory.capabilityIndex, need->capability), CutModel::none});
        for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(moment.id))
            node.needs.push_back({CutModel::none, lookUp(m_inventory.serviceIndex, use->service)});
        return node;
    }

    const Portfolio &m_portfolio;
    CutModel::Inventory m_inventory;
};

CutModel::Decision decisionFor(Fate fate)
{
    return fate == Fate::Kept ? CutModel::Decision::Kept : CutModel::Decision::Retired;
}

template <typename Row, typename... Rows>
constexpr bool isOneOf(const std::tuple<Rows...> *)
{
    return (std::is_same_v<Row, Rows> || ...);
}

double roleWeight(Role role) { return role == Role::Main ? 1.0 : 0.5; }

} // namespace

CutModel::CutModel(const Portfolio &portfolio, CutId cut) : m_cut(cut), m_inventory(Stocktaking(portfolio).run())
{
    m_places.resize(m_inventory->services.size());
    m_decisions.resize(m_inventory->services.size(), Decision::None);
    const auto takeAll = [this](const auto &rows) {
        for (const auto *row : rows)
            takeOver(Change<std::remove_cvref_t<decltype(*row)>>{{}, *row});
    };
    const auto &products = portfolio.where<&Product::cut>(cut);
    takeAll(products);
    for (const Product *product : products) {
        takeAll(portfolio.where<&Promise::product>(product->id));
        for (const Assignment *assignment : portfolio.where<&Assignment::product>(product->id)) {
            takeOver(Change<Assignment>{{}, *assignment});
            takeAll(portfolio.where<&AssignmentCapability::assignment>(assignment->id));
        }
    }
    takeAll(portfolio.where<&ServiceFate::cut>(cut));
    takeAll(portfolio.where<&Lead::cut>(cut));
}

CutModel CutModel::after(const RowChanges &changes) const
{
    CutModel changed = *this;
    const auto takeAll = [&]<typename Row>() {
        for (const RowChange &change : changes) {
            if (const auto *own = std::get_if<Change<Row>>(&static_cast<const RowChange::Variant &>(change)))
                changed.takeOver(*own);
        }
    };
    takeAll.operator()<Product>();
    takeAll.operator()<Assignment>();
    takeAll.operator()<AssignmentCapability>();
    takeAll.operator()<Promise>();
    takeAll.operator()<ServiceFate>();
    takeAll.operator()<Lead>();
    return changed;
}

bool CutModel::follows(const RowChanges &changes) const
{
    const auto isFollowed = [this]<typename Row>(const Change<Row> &change) {
        using Inventoried
            = std::tuple<Service, Capability, Provision, Dependency, Journey, Moment, MomentNeed, MomentUse>;
        if constexpr (std::is_same_v<Row, Product>)
            return !change.after
                || (change.before && change.before->position == change.after->position
                    && (change.after->team.isEmpty() || m_inventory->teamNames.contains(change.after->team)));
        else
            return !isOneOf<Row>(static_cast<Inventoried *>(nullptr));
    };
    return std::all_of(changes.begin(), changes.end(), [&](const RowChange &change) {
        return std::visit(isFollowed, static_cast<const RowChange::Variant &>(change));
    });
}

int CutModel::decidedLead(MomentId moment) const
{
    const int lead = lookUp(m_leads, moment);
    return lead != none && m_products[at(lead)].gone ? none : lead;
}

int CutModel::homeOf(int service) const
{
    const Place *home = nullptr;
    for (const Place &place : placesOf(service)) {
        if (!home || place.weight > home->weight || (place.weight == home->weight && place.product < home->product))
            home = &place;
    }
    return home ? home->product : none;
}

bool CutModel::carries(int service, const Place &place, int capability) const
{
    const std::vector<int> &carried
        = place.capabilities.empty() ? m_inventory->provides[at(service)] : place.capabilities;
    return std::find(carried.begin(), carried.end(), capability) != carried.end();
}

void CutModel::takeOver(const Change<Product> &change)
{
    if (!change.after) {
        if (const int product = productIndex(change.id()); product != none)
            m_products[at(product)].gone = true;
        return;
    }
    if (change.after->cut != m_cut)
        return;
    if (productIndex(change.id()) == none) {
        m_productIndex.emplace(change.id(), countOf(m_products.size()));
        m_products.push_back({change.id(), false, none, false, {}});
    }
    ProductNode &node = m_products[at(productIndex(change.id()))];
    node.platform = change.after->kind == ProductKind::Platform;
    const qsizetype team = m_inventory->teamNames.indexOf(change.after->team);
    node.team = team < 0 ? none : static_cast<int>(team);
}

void CutModel::takeOver(const Change<Assignment> &change)
{
    const Assignment &row = change.after ? *change.after : *change.before;
    const int product = productIndex(row.product);
    const int service = lookUp(m_inventory->serviceIndex, row.service);
    if (product == none || service == none)
        return;
    std::vector<Place> &places = m_places[at(service)];
    const auto found
        = std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.product == product; });
    if (!change.after) {
        if (found != places.end())
            places.erase(found);
        m_assignments.erase(row.id);
        return;
    }
    Place &place = found == places.end() ? places.emplace_back(Place{product, 0, 0, {}}) : *found;
    place.share = row.share;
    place.weight = row.share * roleWeight(row.role);
    m_assignments[row.id] = {service, product};
}

void CutModel::takeOver(const Change<AssignmentCapability> &change)
{
    const AssignmentCapability &row = change.after ? *change.after : *change.before;
    Place *place = placeOf(row.assignment);
    const int capability = lookUp(m_inventory->capabilityIndex, row.capability);
    if (!place || capability == none)
        return;
    std::erase(place->capabilities, capability);
    if (change.after)
        place->capabilities.push_back(capability);
}

void CutModel::takeOver(const Change<ServiceFate> &change)
{
    const ServiceFate &row = change.after ? *change.after : *change.before;
    const int service = lookUp(m_inventory->serviceIndex, row.service);
    if (row.cut == m_cut && service != none)
        m_decisions[at(service)] = change.after ? decisionFor(row.fate) : Decision::None;
}

void CutModel::takeOver(const Change<Promise> &change)
{
    const Promise &row = change.after ? *change.after : *change.before;
    const int product = productIndex(row.product);
    const int capability = lookUp(m_inventory->capabilityIndex, row.capability);
    if (product == none || capability == none)
        return;
    std::vector<int> &promises = m_products[at(product)].promises;
    std::erase(promises, capability);
    if (change.after)
        promises.push_back(capability);
}

void CutModel::takeOver(const Change<Lead> &change)
{
    const Lead &row = change.after ? *change.after : *change.before;
    if (row.cut != m_cut)
        return;
    m_leads.erase(row.moment);
    if (change.after && productIndex(row.product) != none)
        m_leads.emplace(row.moment, productIndex(row.product));
}

CutModel::Place *CutModel::placeOf(AssignmentId assignment)
{
    const auto found = m_assignments.find(assignment);
    if (found == m_assignments.end())
        return nullptr;
    const auto [service, product] = found->second;
    for (Place &place : m_places[at(service)]) {
        if (place.product == product)
            return &place;
    }
    return nullptr;
}

int CutModel::productIndex(ProductId product) const { return lookUp(m_productIndex, product); }

} // namespace zuschnitt
