// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"
#include "model/portfolio/placement.h"

#include <QtCore/QCoreApplication>

#include <cmath>

// Shares are relative to the other assignments of a service in the same cut. Every edit here keeps
// their sum, so that a share means the same before and after: a move keeps it, what is taken out
// goes to what is left, a further product takes its part from all others in proportion.

namespace zuschnitt::edits {

namespace {

/// What comes along when a service enters a product.
struct Arriving {
    Assignment assignment; ///< without id and position
    std::vector<CapabilityId> capabilities; ///< none: all the service provides
};

std::vector<CapabilityId> capabilitiesOf(const EditBuilder &builder, AssignmentId assignment)
{
    std::vector<CapabilityId> capabilities;
    for (const AssignmentCapability &row : builder.where<&AssignmentCapability::assignment>(assignment))
        capabilities.push_back(row.capability);
    return capabilities;
}

void setCapabilities(EditBuilder &builder, AssignmentId assignment, const std::vector<CapabilityId> &capabilities)
{
    for (const AssignmentCapability &row : builder.where<&AssignmentCapability::assignment>(assignment)) {
        if (std::find(capabilities.begin(), capabilities.end(), row.capability) == capabilities.end())
            builder.remove(row.id);
    }
    for (const CapabilityId &capability : capabilities) {
        AssignmentCapability row;
        row.id = assignmentCapabilityId(assignment, capability);
        row.assignment = assignment;
        row.capability = capability;
        builder.put(row);
    }
}

std::vector<CapabilityId> united(std::vector<CapabilityId> left, const std::vector<CapabilityId> &right)
{
    if (left.empty() || right.empty())
        return {};
    for (const CapabilityId &capability : right) {
        if (std::find(left.begin(), left.end(), capability) == left.end())
            left.push_back(capability);
    }
    return left;
}

/// The sum of two assignments of one service.
void join(Arriving &into, const Arriving &other)
{
    Assignment &assignment = into.assignment;
    assignment.share = roundedShare(assignment.share + other.assignment.share);
    if (other.assignment.role == Role::Main)
        assignment.role = Role::Main;
    if (assignment.note.isEmpty())
        assignment.note = other.assignment.note;
    assignment.openQuestion = assignment.openQuestion || other.assignment.openQuestion;
    into.capabilities = united(std::move(into.capabilities), other.capabilities);
}

Error alreadyGone(const EditBuilder &builder, const Service &service, const Product &product)
{
    return {inWords(builder, QCoreApplication::translate("Edits", "“%1” is no longer in “%2”."))
                .arg(service.name, product.name)};
}

/// The assignments a moving service leaves. Without a product it leaves all it has in the cut.
Result<std::vector<Assignment>> leaving(const EditBuilder &builder, const Moving &moving, const Product &target)
{
    const Service *service = builder.find(moving.service);
    if (!service)
        return noLongerThere();
    if (moving.part == Moving::Part::Rest) {
        if (placementOf(builder.portfolio(), target.cut, moving.service) != Placement::Placed)
            return std::vector<Assignment>{};
        return Error{inWords(builder, QCoreApplication::translate("Edits", "Nothing of “%1” is left to be placed."))
                         .arg(service->name)};
    }
    if (!moving.from) {
        std::vector<Assignment> all = assignmentsIn(builder, target.cut, moving.service);
        std::erase_if(all, [&](const Assignment &assignment) { return assignment.product == target.id; });
        return all;
    }
    const Product *from = builder.find(*moving.from);
    if (!from)
        return noLongerThere();
    if (from->cut != target.cut)
        return Error{inWords(builder,
                             QCoreApplication::translate(
                                 "Edits", "“%1” cannot be moved into “%2”, which belongs to another cut."))
                         .arg(service->name, target.name)};
    const Assignment *assignment = builder.find(assignmentId(from->id, moving.service));
    if (!assignment)
        return alreadyGone(builder, *service, *from);
    if (from->id == target.id)
        return std::vector<Assignment>{};
    return std::vector{*assignment};
}

/// Everything that ends in the target's one assignment of this service, which is removed or left.
std::optional<Arriving> collect(EditBuilder &builder, const std::vector<Assignment> &sources)
{
    std::optional<Arriving> arriving;
    for (const Assignment &source : sources) {
        Arriving part{source, capabilitiesOf(builder, source.id)};
        if (arriving)
            join(*arriving, part);
        else
            arriving = std::move(part);
        builder.remove(source.id);
    }
    return arriving;
}

/// Writes what arrives; `position` is its place in the card.
void arrive(EditBuilder &builder, ProductId target, ServiceId service, Arriving arriving, const QString &position)
{
    const AssignmentId id = assignmentId(target, service);
    if (const Assignment *present = builder.find(id)) {
        Arriving joined{*present, capabilitiesOf(builder, id)};
        join(joined, arriving);
        arriving = std::move(joined);
    }
    arriving.assignment.id = id;
    arriving.assignment.product = target;
    arriving.assignment.service = service;
    arriving.assignment.position = position;
    builder.put(arriving.assignment);
    setCapabilities(builder, id, arriving.capabilities);
}

/// One key per service, in their order, before the chip of `before`, which is none of them.
std::vector<QString> positionsFor(EditBuilder &builder, ProductId target, const std::vector<ServiceId> &services,
                                  std::optional<ServiceId> before)
{
    std::vector<Assignment> siblings = builder.where<&Assignment::product>(target);
    const std::set<ServiceId> moving(services.begin(), services.end());
    // Dropped before one of the moving chips: the next one that stays decides.
    std::optional<AssignmentId> anchor;
    if (before) {
        std::size_t index = indexOf(siblings, std::optional(assignmentId(target, *before)));
        while (index < siblings.size() && moving.contains(siblings[index].service))
            ++index;
        if (index < siblings.size())
            anchor = siblings[index].id;
    }
    std::erase_if(siblings, [&](const Assignment &sibling) { return moving.contains(sibling.service); });
    const std::size_t index = indexOf(siblings, anchor);
    return orderKeysAt(builder, std::move(siblings), index, services.size());
}

/// The services in the order given, each once.
template <typename Item, typename Key>
std::vector<ServiceId> distinctServices(const std::vector<Item> &items, Key key)
{
    std::vector<ServiceId> services;
    std::set<ServiceId> seen;
    for (const Item &item : items) {
        if (seen.insert(key(item)).second)
            services.push_back(key(item));
    }
    return services;
}

/// True if the services already stand in this order, one after the other, where they should go.
bool standThere(const EditBuilder &builder, ProductId target, const std::vector<ServiceId> &services,
                std::optional<ServiceId> before)
{
    const std::vector<Assignment> siblings = builder.where<&Assignment::product>(target);
    std::size_t index = indexOf(siblings, std::optional(assignmentId(target, services.front())));
    for (const ServiceId &service : services) {
        if (index >= siblings.size() || siblings[index].service != service)
            return false;
        ++index;
    }
    const bool beforeOneOfThem = before && std::find(services.begin(), services.end(), *before) != services.end();
    if (beforeOneOfThem)
        return true;
    return before ? index < siblings.size() && siblings[index].service == *before : index == siblings.size();
}

bool isRest(const Moving &moving) { return moving.part == Moving::Part::Rest; }

/// What the edit is called, told from what changed.
EditKind kindOfMove(const std::vector<Moving> &services, ProductId target)
{
    const bool within = std::all_of(services.begin(), services.end(),
                                    [&](const Moving &moving) { return moving.from == std::optional(target); });
    const bool added = !services.empty() && std::all_of(services.begin(), services.end(), isRest);
    if (added)
        return EditKind::AlsoAssign;
    return within ? EditKind::ReorderServices : EditKind::MoveServices;
}

using Sources = std::map<ServiceId, std::vector<Assignment>>;

Result<Sources> sourcesOf(const EditBuilder &builder, const std::vector<Moving> &services, const Product &target)
{
    Sources sources;
    for (const Moving &moving : services) {
        Result<std::vector<Assignment>> left = leaving(builder, moving, target);
        if (!left)
            return left.error();
        std::vector<Assignment> &all = sources[moving.service];
        for (Assignment &assignment : *left) {
            if (std::find(all.begin(), all.end(), assignment) == all.end())
                all.push_back(std::move(assignment));
        }
    }
    return sources;
}

void moveOne(EditBuilder &builder, const Product &target, ServiceId service, const std::vector<Assignment> &sources,
             const QString &position)
{
    builder.remove(fateId(target.cut, service));
    const std::optional<Arriving> arriving = collect(builder, sources);
    if (arriving) {
        arrive(builder, target.id, service, *arriving, position);
    } else if (const Assignment *present = builder.find(assignmentId(target.id, service))) {
        Assignment moved = *present;
        moved.position = position;
        builder.put(moved);
    } else {
        arrive(builder, target.id, service, {}, position);
    }
}

/// Sets the target's part of the whole of one service; the others keep their proportions.
void setPart(EditBuilder &builder, const Assignment &target, std::optional<double> part)
{
    const Product *product = builder.find(target.product);
    std::vector<Assignment> others = assignmentsIn(builder, product->cut, target.service);
    const double total = totalShare(others);
    const double even = roundedShare(total / static_cast<double>(others.size()));
    std::erase_if(others, [&](const Assignment &other) { return other.id == target.id; });
    Assignment changed = target;
    if (others.empty()) {
        changed.share = total;
    } else if (part) {
        changed.share = roundedShare(total * *part);
        rescale(builder, others, roundedShare(total - changed.share));
    } else {
        changed.share = even;
        for (Assignment other : others) {
            other.share = even;
            builder.put(other);
        }
    }
    builder.put(changed);
}

Result<void> checkHow(const EditBuilder &builder, ServiceId service, const AlsoHere &how)
{
    if (how.part && !(*how.part > 0 && *how.part < 1))
        return Error{QCoreApplication::translate("Edits", "A share must be more than 0 % and less than 100 %.")};
    for (const CapabilityId &capability : how.capabilities) {
        const Capability *row = builder.find(capability);
        if (!row)
            return noLongerThere();
        if (!builder.find(provisionId(service, capability)))
            return Error{inWords(builder, QCoreApplication::translate("Edits", "“%1” does not provide “%2”."))
                             .arg(builder.find(service)->name, row->name)};
    }
    return {};
}

/// Makes the assignment if there is none; the new one weighs nothing yet.
Assignment ensureAssigned(EditBuilder &builder, const Product &target, ServiceId service, const QString &position)
{
    const AssignmentId id = assignmentId(target.id, service);
    if (const Assignment *present = builder.find(id))
        return *present;
    Assignment row;
    row.id = id;
    row.product = target.id;
    row.service = service;
    row.position = position;
    row.share = assignmentsIn(builder, target.cut, service).empty() ? 1.0 : 0.0;
    builder.put(row);
    return row;
}

void assignAlso(EditBuilder &builder, const Product &target, ServiceId service, const AlsoHere &how,
                const QString &position)
{
    builder.remove(fateId(target.cut, service));
    Assignment row = ensureAssigned(builder, target, service, position);
    row.role = how.role;
    setPart(builder, row, how.part);
    setCapabilities(builder, row.id, how.capabilities);
}

/// What no product has of the service yet goes to the target; all else stays where it is.
void placeRest(EditBuilder &builder, const Product &target, ServiceId service, const QString &position)
{
    std::vector<CapabilityId> left;
    for (const Capability *capability : unplacedCapabilities(builder.portfolio(), target.cut, service))
        left.push_back(capability->id);
    const AssignmentId id = assignmentId(target.id, service);
    if (const Assignment *present = builder.find(id)) {
        Assignment moved = *present;
        moved.position = position;
        builder.put(moved);
        setCapabilities(builder, id, united(capabilitiesOf(builder, id), left));
    } else {
        setPart(builder, ensureAssigned(builder, target, service, position), std::nullopt);
        setCapabilities(builder, id, left);
    }
}

/// Those of whom only the rest arrives; none of them has lost its place meanwhile.
std::set<ServiceId> restsAmong(const EditBuilder &builder, const std::vector<Moving> &services, CutId cut)
{
    std::set<ServiceId> rests;
    for (const Moving &moving : services) {
        if (isRest(moving) && placementOf(builder.portfolio(), cut, moving.service) == Placement::Partly)
            rests.insert(moving.service);
    }
    return rests;
}

} // namespace

Result<QStringList> moveInto(EditBuilder &builder, const std::vector<Moving> &services, ProductId target,
                             std::optional<ServiceId> before)
{
    const Product *found = builder.find(target);
    if (!found)
        return noLongerThere();
    const Product product = *found;
    const Result<Sources> sources = sourcesOf(builder, services, product);
    if (!sources)
        return sources.error();
    const std::vector<ServiceId> ids = distinctServices(services, [](const Moving &moving) { return moving.service; });
    const QStringList arguments = firstAndCount(builder, ids) << product.name;
    const bool nothingLeaves = std::all_of(sources->begin(), sources->end(),
                                           [](const Sources::value_type &source) { return source.second.empty(); });
    const std::set<ServiceId> rests = restsAmong(builder, services, product.cut);
    if (ids.empty() || (nothingLeaves && rests.empty() && standThere(builder, target, ids, before)))
        return arguments;
    const std::vector<QString> positions = positionsFor(builder, target, ids, before);
    for (std::size_t index = 0; index < ids.size(); ++index) {
        if (rests.contains(ids[index]))
            placeRest(builder, product, ids[index], positions[index]);
        else
            moveOne(builder, product, ids[index], sources->at(ids[index]), positions[index]);
    }
    return arguments;
}

EditFunction moveServices(std::vector<Moving> services, ProductId target, std::optional<ServiceId> before)
{
    return editFunction(kindOfMove(services, target),
                        [=](EditBuilder &builder) { return moveInto(builder, services, target, before); });
}

EditFunction alsoAssign(std::vector<ServiceId> services, ProductId target, AlsoHere how,
                        std::optional<ServiceId> before)
{
    return editFunction(EditKind::AlsoAssign, [=](EditBuilder &builder) -> Result<QStringList> {
        const Product *product = builder.find(target);
        if (!product)
            return noLongerThere();
        if (const Result<void> there = checkAllThere(builder, services); !there)
            return there.error();
        std::vector<ServiceId> ids = distinctServices(services, [](const ServiceId &service) { return service; });
        const QStringList arguments = firstAndCount(builder, ids) << product->name;
        std::vector<ServiceId> arriving;
        for (const ServiceId &service : ids) {
            if (const Result<void> fits = checkHow(builder, service, how); !fits)
                return fits.error();
            if (!builder.find(assignmentId(target, service)))
                arriving.push_back(service);
        }
        std::vector<QString> positions = positionsFor(builder, target, arriving, before);
        std::size_t next = 0;
        for (const ServiceId &service : ids) {
            const bool isNew = next < arriving.size() && arriving[next] == service;
            assignAlso(builder, *product, service, how, isNew ? positions[next++] : QString());
        }
        return arguments;
    });
}

EditFunction takeOut(std::vector<Moving> services)
{
    return editFunction(EditKind::TakeOut, [=](EditBuilder &builder) -> Result<QStringList> {
        QString productName;
        for (const Moving &moving : services) {
            const Service *service = builder.find(moving.service);
            const Product *product = moving.from ? builder.find(*moving.from) : nullptr;
            if (!service || !product)
                return noLongerThere();
            const Assignment *assignment = builder.find(assignmentId(product->id, service->id));
            if (!assignment)
                return alreadyGone(builder, *service, *product);
            productName = productName.isEmpty() || productName == product->name ? product->name : QString();
            removeAssignment(builder, Assignment(*assignment));
        }
        const std::vector<ServiceId> ids
            = distinctServices(services, [](const Moving &moving) { return moving.service; });
        return firstAndCount(builder, ids) << productName;
    });
}

EditFunction returnToInbox(CutId cut, std::vector<ServiceId> services)
{
    return editFunction(EditKind::TakeOut, [=](EditBuilder &builder) -> Result<QStringList> {
        if (!builder.find(cut))
            return noLongerThere();
        if (const Result<void> there = checkAllThere(builder, services); !there)
            return there.error();
        for (const ServiceId &service : services)
            clearService(builder, cut, service);
        return firstAndCount(builder, services) << QString();
    });
}

EditFunction setAssignment(AssignmentId assignment, AlsoHere how)
{
    return editFunction(EditKind::SetAssignment, [=](EditBuilder &builder) -> Result<QStringList> {
        const Assignment *present = builder.find(assignment);
        if (!present)
            return noLongerThere();
        Assignment row = *present;
        if (const Result<void> fits = checkHow(builder, row.service, how); !fits)
            return fits.error();
        const Product *product = builder.find(row.product);
        const QString service = builder.find(row.service)->name;
        row.role = how.role;
        builder.put(row);
        if (how.part) {
            if (assignmentsIn(builder, product->cut, row.service).size() == 1)
                return Error{
                    inWords(builder,
                            QCoreApplication::translate("Edits", "“%1” is only in “%2”, so all of it belongs there."))
                        .arg(service, product->name)};
            setPart(builder, row, how.part);
        }
        setCapabilities(builder, row.id, how.capabilities);
        return QStringList{service, product->name};
    });
}

EditFunction setFate(CutId cut, std::vector<ServiceId> services, Fate fate, QString reason)
{
    return editFunction(EditKind::SetFate, [=](EditBuilder &builder) -> Result<QStringList> {
        if (!builder.find(cut))
            return noLongerThere();
        if (const Result<void> there = checkAllThere(builder, services); !there)
            return there.error();
        for (const ServiceId &service : services) {
            clearService(builder, cut, service);
            ServiceFate row;
            row.id = fateId(cut, service);
            row.cut = cut;
            row.service = service;
            row.fate = fate;
            row.reason = reason.simplified();
            builder.put(row);
        }
        return firstAndCount(builder, services) << QString::fromLatin1(textOf(fate));
    });
}

} // namespace zuschnitt::edits
