// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/serviceform.h"

#include "views/controls/section.h"
#include "views/diagram/figures.h"
#include "views/inspector/itemforms.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// The part of the service that lies in this assignment, among all of the cut.
double partOf(const Portfolio &portfolio, const Assignment &assignment)
{
    double sum = 0;
    for (const Assignment *other : assignmentsIn(portfolio, cutOf(portfolio, assignment.product), assignment.service))
        sum += other->share;
    return sum > 0 ? assignment.share / sum : 0;
}

std::vector<CapabilityId> capabilitiesOf(const Portfolio &portfolio, AssignmentId assignment)
{
    std::vector<CapabilityId> capabilities;
    for (const AssignmentCapability *link : portfolio.where<&AssignmentCapability::assignment>(assignment))
        capabilities.push_back(link->capability);
    return capabilities;
}

/// What the assignment says by now, to change one thing of it.
edits::AlsoHere asItIs(const Portfolio &portfolio, AssignmentId id)
{
    const Assignment *assignment = portfolio.find(id);
    edits::AlsoHere how;
    how.role = assignment ? assignment->role : Role::Main;
    how.capabilities = capabilitiesOf(portfolio, id);
    return how;
}

std::vector<const Capability *> providedBy(const Portfolio &portfolio, ServiceId service)
{
    std::vector<const Capability *> capabilities;
    for (const Provision *provision : portfolio.where<&Provision::service>(service))
        capabilities.push_back(portfolio.find(provision->capability));
    std::sort(capabilities.begin(), capabilities.end(), inOrder<Capability>);
    return capabilities;
}

} // namespace

ServiceForm::ServiceForm(Workspace &workspace, InspectorMemory &memory, ServiceId service,
                         std::optional<AssignmentId> assignment, QWidget *parent)
    : Form(workspace, memory, parent), m_service(service)
{
    addKind(say(tr("{Service}")), [this] { return placeText(); });
    addTitle(tr("Name"), bindText<&Service::name>(service));
    addVanished();
    addNoteOf(service);
    if (assignment)
        addPlace(*assignment);
    else
        addOtherPlaces({});
    endSection();
    addFate();
    addFacts();
    addOwnFields();
    addCapabilities();
    addDependencies(Direction::DependsOn);
    addDependencies(Direction::NeededBy);
    endSection();
    addSource();
}

QString ServiceForm::placeText() const
{
    if (const ServiceFate *fate = fateIn(portfolio(), workspace().cut(), m_service))
        return fate->fate == Fate::Kept ? tr("kept as it is") : tr("retired");
    const std::size_t count = assignmentsIn(portfolio(), workspace().cut(), m_service).size();
    if (count == 0)
        return tr("not yet placed");
    return count == 1 ? say(tr("in one {product}")) : say(tr("in %1 {products}")).arg(count);
}

void ServiceForm::addPlace(AssignmentId id)
{
    Section *section = addSection(u"place"_s, {});
    addRefresher([this, section, product = portfolio().find(id)->product] {
        if (const Product *row = portfolio().find(product))
            section->setTitle(tr("In “%1”").arg(row->name));
    });
    addChoice(
        columnOf<&Assignment::role>(), tr("Role"), {tr("Main"), tr("Supporting")},
        [id](const Portfolio &portfolio) {
            const Assignment *row = portfolio.find(id);
            return row && row->role == Role::Supporting ? 1 : 0;
        },
        [this, id](int index) {
            edits::AlsoHere how = asItIs(portfolio(), id);
            how.role = index == 0 ? Role::Main : Role::Supporting;
            return edits::setAssignment(id, how);
        });
    addShare(id);
    addNoteOf(id, say(tr("Note on its place in this {product:dat}")));
    addCapabilitiesThatGo(id);
    addOtherPlaces(id);
}

void ServiceForm::addShare(AssignmentId id)
{
    FieldBinding binding;
    binding.column = columnOf<&Assignment::share>();
    binding.key = bindingKey<&Assignment::share>(id);
    binding.read = [id, locale = locale()](const Portfolio &portfolio) {
        const Assignment *assignment = portfolio.find(id);
        return assignment ? writeNumber(partOf(portfolio, *assignment) * 100, locale) : QString();
    };
    binding.write = [this, id](const QString &text) -> Result<EditFunction> {
        const Result<std::optional<double>> percent = readNumber(text, locale());
        if (!percent)
            return percent.error();
        if (!*percent || **percent <= 0 || **percent > 100)
            return Error{tr("The share must be more than 0 % and at most 100 %.")};
        const Assignment *assignment = portfolio().find(id);
        if (assignment && assignmentsIn(portfolio(), workspace().cut(), assignment->service).size() == 1) {
            if (**percent == 100)
                return EditFunction([](const Portfolio &) -> Result<Edit> { return Edit{}; });
            return Error{say(tr("{The service} is only in this {product}, so all of it is here."))};
        }
        if (**percent == 100)
            return Error{say(tr("Take {the service:acc} out of the others to have all of it here."))};
        edits::AlsoHere how = asItIs(portfolio(), id);
        how.part = **percent / 100;
        return edits::setAssignment(id, how);
    };
    addField(tr("Share here, in %"), Lines::One, binding);
}

void ServiceForm::addCapabilitiesThatGo(AssignmentId id)
{
    Section *section = addSection(u"capabilitiesThatGo"_s, tr("Capabilities that go along"));
    RowList *list = addList([this, id] {
        const std::vector<CapabilityId> named = capabilitiesOf(portfolio(), id);
        std::vector<ListEntry> entries;
        for (const Capability *capability : providedBy(portfolio(), m_service)) {
            const bool goes = named.empty() || std::find(named.begin(), named.end(), capability->id) != named.end();
            const ListEntry::Tick tick = goes ? ListEntry::Tick::On : ListEntry::Tick::Off;
            entries.push_back({capability->id.uuid, capability->name, {}, {}, tick, false});
        }
        return entries;
    });
    addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    connect(list, &RowList::activated, this, [this, list, id](const Uuid &toggled) {
        edits::AlsoHere how = asItIs(portfolio(), id);
        how.capabilities.clear();
        for (const ListEntry &entry : list->entries()) {
            if ((entry.tick == ListEntry::Tick::On) != (entry.id == toggled))
                how.capabilities.push_back(CapabilityId{entry.id});
        }
        if (how.capabilities.empty())
            return; // something must go along; to take all of it out is another thing
        if (how.capabilities.size() == list->entries().size())
            how.capabilities.clear(); // all of them is what none named means
        workspace().perform(edits::setAssignment(id, how));
    });
}

void ServiceForm::addOtherPlaces(std::optional<AssignmentId> assignment)
{
    const auto read = [this, assignment] {
        std::vector<ListEntry> entries;
        for (const Assignment *other : assignmentsIn(portfolio(), workspace().cut(), m_service)) {
            if (other->id == assignment)
                continue;
            const QString share = shareText(partOf(portfolio(), *other), workspace().language());
            entries.push_back(
                {other->id.uuid, portfolio().find(other->product)->name, share, {}, ListEntry::Tick::None, true});
        }
        return entries;
    };
    Section *section = addSection(u"places"_s, assignment ? tr("Also in") : say(tr("In these {products:dat}")));
    RowList *list = addList(read);
    addRefresher([section, list] { section->setVisible(!list->entries().empty()); });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(AssignmentId{id}); });
    connect(list, &RowList::removed, this, [this](const Uuid &id) {
        if (const Assignment *row = portfolio().find(AssignmentId{id}))
            workspace().perform(edits::takeOut({{row->service, row->product}}));
    });
}

void ServiceForm::addFate()
{
    const CutId cut = workspace().cut();
    const ServiceId service = m_service;
    const auto fateOf = [cut, service](const Portfolio &portfolio) { return fateIn(portfolio, cut, service); };
    addChoice(
        columnOf<&ServiceFate::fate>(), tr("In this cut"),
        {say(tr("Goes into {products}")), tr("Kept as it is"), tr("Retired")},
        [fateOf](const Portfolio &portfolio) {
            const ServiceFate *fate = fateOf(portfolio);
            return !fate ? 0 : fate->fate == Fate::Kept ? 1 : 2;
        },
        [cut, service](int index) {
            return index == 0 ? edits::returnToInbox(cut, {service})
                              : edits::setFate(cut, {service}, index == 1 ? Fate::Kept : Fate::Retired, {});
        });
    const ServiceFateId id = fateId(cut, service);
    Field *reason = addField(tr("Why"), Lines::One, bindText<&ServiceFate::reason>(id));
    addRefresher([this, reason, fateOf] { reason->setVisible(fateOf(portfolio())); });
}

void ServiceForm::addFacts()
{
    addField(tr("Description"), Lines::Several, bindText<&Service::description>(m_service));
    addField(say(tr("{Owner}")), Lines::One, bindText<&Service::owner>(m_service));
    addField(tr("Team"), Lines::One, bindText<&Service::team>(m_service));
    addField(tr("Former group"), Lines::One, bindText<&Service::formerGroup>(m_service));
    addField(tr("Cost per year, in %1").arg(portfolio().info().currency), Lines::One,
             bindNumber<&Service::annualCost>(m_service, locale()));
    addField(tr("Users"), Lines::One, bindWholeNumber<&Service::users>(m_service, locale()));
    addField(tr("Lifecycle"), Lines::One, bindText<&Service::lifecycle>(m_service));
    addField(tr("Criticality"), Lines::One, bindText<&Service::criticality>(m_service));
    addField(tr("Satisfaction"), Lines::One, bindText<&Service::satisfaction>(m_service));
}

void ServiceForm::addCapabilities()
{
    const ServiceId service = m_service;
    addSection(u"provides"_s, tr("Provides the capabilities"));
    ItemKind kind;
    kind.read = [this] {
        std::vector<ListEntry> entries;
        for (const Capability *capability : providedBy(portfolio(), m_service))
            entries.push_back({capability->id.uuid, capability->name, {}, {}, ListEntry::Tick::None, true});
        return entries;
    };
    kind.makeForm
        = [this](const Uuid &id) { return new CapabilityForm(workspace(), memory(), CapabilityId{id}, this); };
    kind.remove = [service](const Uuid &id) { return edits::stopProviding(service, CapabilityId{id}); };
    addItems(std::move(kind));
    addCapabilityLine([service](CapabilityId id) { return edits::provide(service, id); },
                      [service](const QString &name) { return edits::provideNamed(service, name); });
}

std::vector<TypeAhead::Candidate> ServiceForm::otherServices() const
{
    std::vector<TypeAhead::Candidate> candidates;
    for (const Service *service : portfolio().all<Service>()) {
        if (service->id != m_service)
            candidates.push_back({service->id.uuid, service->name});
    }
    return candidates;
}

void ServiceForm::addDependencies(Direction direction)
{
    const bool out = direction == Direction::DependsOn;
    addSection(out ? u"dependsOn"_s : u"neededBy"_s, out ? tr("Depends on") : tr("Is needed by"));
    RowList *list = addList([this, out] {
        const auto &rows
            = out ? portfolio().where<&Dependency::from>(m_service) : portfolio().where<&Dependency::to>(m_service);
        std::vector<ListEntry> entries;
        for (const Dependency *dependency : rows) {
            const Service *other = portfolio().find(out ? dependency->to : dependency->from);
            entries.push_back({dependency->id.uuid, other->name, dependency->kind, {}, ListEntry::Tick::None, true});
        }
        std::sort(entries.begin(), entries.end(), [](const ListEntry &left, const ListEntry &right) {
            return std::tie(left.text, left.id) < std::tie(right.text, right.id);
        });
        return entries;
    });
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(DependencyId{id}); });
    connect(list, &RowList::removed, this,
            [this](const Uuid &id) { workspace().perform(edits::removeDependencies({DependencyId{id}})); });
    const QString hint = say(out ? tr("Add {a service:acc} it needs") : tr("Add {a service:acc} that needs it"));
    addTypeAhead(
        hint, [this] { return otherServices(); },
        [service = m_service, out](const Uuid &id, const QString &) -> EditFunction {
            if (id.isNull())
                return {};
            const ServiceId other{id};
            return out ? edits::addDependency(service, other) : edits::addDependency(other, service);
        });
}

} // namespace zuschnitt
