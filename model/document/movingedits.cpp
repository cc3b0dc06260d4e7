// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/assignmentsupport.h"
#include "model/document/edits.h"
#include "model/portfolio/placement.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

/// What comes along when a service enters a product.
struct Arriving {
    Assignment assignment; ///< without id and position
    std::vector<CapabilityId> capabilities; ///< none: all the service provides
};

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

} // namespace zuschnitt::edits
