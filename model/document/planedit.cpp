// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/planedit.h"

#include "model/document/editsupport.h"

namespace zuschnitt {

namespace {

/// The rows among which a row is ordered: those of its cut or product, or all of them.
template <typename Row>
std::vector<Row> siblingsOf(const EditBuilder &builder, const Row &row)
{
    if constexpr (requires { row.cut; })
        return builder.where<&Row::cut>(row.cut);
    else if constexpr (requires { row.product; })
        return builder.where<&Row::product>(row.product);
    else
        return builder.all<Row>();
}

template <typename Row>
Uuid ownerOf(const Row &row)
{
    if constexpr (requires { row.cut; })
        return row.cut.uuid;
    else if constexpr (requires { row.product; })
        return row.product.uuid;
    else
        return {};
}

/// Puts new rows behind their siblings, in their order.
template <typename Row>
void putAtEnd(EditBuilder &builder, const std::vector<Row> &rows)
{
    std::map<Uuid, std::vector<Row>> byOwner;
    for (const Row &row : rows)
        byOwner[ownerOf(row)].push_back(row);
    for (auto &[owner, made] : byOwner) {
        const std::vector<Row> present = siblingsOf(builder, made.front());
        const std::vector<QString> keys = orderKeysBetween(present.empty() ? QString() : present.back().position, {},
                                                           static_cast<qsizetype>(made.size()));
        for (std::size_t index = 0; index < made.size(); ++index) {
            made[index].position = keys[index];
            builder.put(made[index]);
        }
    }
}

/// Changes the rows that are there already and puts the others at the end.
template <typename Row, typename Planned>
void putOrChange(EditBuilder &builder, const std::vector<Planned> &planned)
{
    std::vector<Row> made;
    for (const Planned &row : planned) {
        if (row.before)
            builder.put(row.after);
        else
            made.push_back(row.after);
    }
    putAtEnd(builder, std::move(made));
}

void putDependency(EditBuilder &builder, const PlannedDependency &planned)
{
    const DependencyId id = dependencyId(planned.from, planned.to, {});
    if (planned.change == LinkChange::Remove)
        builder.remove(id);
    if (planned.change != LinkChange::Add)
        return;
    Dependency dependency;
    dependency.id = id;
    dependency.from = planned.from;
    dependency.to = planned.to;
    builder.put(dependency);
}

void putProvision(EditBuilder &builder, const PlannedProvision &planned)
{
    const ProvisionId id = provisionId(planned.service, planned.capability);
    if (planned.change == LinkChange::Remove)
        builder.remove(id);
    else if (planned.change == LinkChange::Add)
        builder.put(Provision{id, planned.service, planned.capability});
}

/// Marks what the source no longer has; the day on which that was first seen stays.
void markMissing(EditBuilder &builder, const ServicePlan &plan)
{
    for (const ServiceId &id : plan.missing) {
        Service service = *builder.find(id);
        if (service.vanished.isEmpty() && !plan.day.isEmpty()) {
            service.vanished = plan.day;
            builder.put(service);
        }
    }
}

void putFields(EditBuilder &builder, const ServicePlan &plan)
{
    std::vector<OwnField> made;
    for (const OwnField &field : plan.fields)
        builder.find(field.id) ? builder.put(field) : made.push_back(field);
    putAtEnd(builder, made);
}

void putDetails(EditBuilder &builder, const PlannedService &row)
{
    if (row.alias)
        builder.put(*row.alias);
    for (const OwnValue &value : row.ownValues)
        value.value.isEmpty() ? builder.remove(value.id) : builder.put(value);
}

/// Where a new moment of the row belongs among those of its journey: behind the row above it, else
/// before the first row below it that is there already, else at the end.
std::size_t placeOf(const JourneyPlan &plan, std::size_t row, const std::vector<Moment> &siblings)
{
    const JourneyId journey = plan.rows[row].after.journey;
    const auto isNeighbour
        = [&](const PlannedMoment &other) { return other.isTaken() && other.after.journey == journey; };
    for (std::size_t above = row; above-- > 0;) {
        if (isNeighbour(plan.rows[above]))
            return edits::indexOf(siblings, std::optional(plan.rows[above].after.id)) + 1;
    }
    for (std::size_t below = row + 1; below < plan.rows.size(); ++below) {
        if (isNeighbour(plan.rows[below]) && plan.rows[below].before)
            return edits::indexOf(siblings, std::optional(plan.rows[below].after.id));
    }
    return siblings.size();
}

void putMoments(EditBuilder &builder, const JourneyPlan &plan)
{
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        if (!plan.rows[row].isTaken())
            continue;
        Moment moment = plan.rows[row].after;
        if (!plan.rows[row].before) {
            std::vector<Moment> siblings = builder.where<&Moment::journey>(moment.journey);
            const std::size_t index = placeOf(plan, row, siblings);
            moment.position = edits::orderKeysAt(builder, std::move(siblings), index, 1).front();
        }
        builder.put(moment);
    }
}

template <typename Link, auto end, typename Other>
void putNeed(EditBuilder &builder, Id<Link> id, MomentId moment, Id<Other> other)
{
    Link link;
    link.id = id;
    link.position = edits::orderKeyAtEnd(builder, builder.where<&Link::moment>(moment));
    link.moment = moment;
    link.*end = other;
    builder.put(link);
}

} // namespace

void putPlan(EditBuilder &builder, const ServicePlan &plan)
{
    std::vector<PlannedService> taken;
    std::copy_if(plan.rows.begin(), plan.rows.end(), std::back_inserter(taken),
                 [](const PlannedService &row) { return row.isTaken() && !row.joins; });
    putOrChange<Service>(builder, taken);
    markMissing(builder, plan);
    putFields(builder, plan);
    for (const PlannedService &row : plan.rows) {
        if (row.isTaken())
            putDetails(builder, row);
    }
    putAtEnd(builder, plan.newCapabilities);
    for (const PlannedDependency &dependency : plan.dependencies)
        putDependency(builder, dependency);
    for (const PlannedProvision &provision : plan.provisions)
        putProvision(builder, provision);
}

void putPlan(EditBuilder &builder, const FactPlan &plan)
{
    forEachRowType([&]<typename Row>() {
        std::vector<Row> made;
        for (const RowChange &change : plan.changes) {
            const auto *row = std::get_if<Change<Row>>(&static_cast<const RowChange::Variant &>(change));
            if (!row)
                continue;
            if (!row->after)
                builder.remove(row->id());
            else if constexpr (requires { row->after->position; })
                row->before ? builder.put(*row->after) : made.push_back(*row->after);
            else
                builder.put(*row->after);
        }
        if constexpr (requires(Row row) { row.position; })
            putAtEnd(builder, made);
    });
}

void putPlan(EditBuilder &builder, const JourneyPlan &plan)
{
    putAtEnd(builder, plan.newPersonas);
    putAtEnd(builder, plan.newPhases);
    putAtEnd(builder, plan.newCapabilities);
    putOrChange<Journey>(builder, plan.journeys);
    putMoments(builder, plan);
    for (const PlannedNeed &need : plan.needs) {
        if (need.change == LinkChange::Add)
            putNeed<MomentNeed, &MomentNeed::capability>(builder, momentNeedId(need.moment, need.capability),
                                                         need.moment, need.capability);
    }
    for (const PlannedUse &use : plan.uses) {
        if (use.change == LinkChange::Add)
            putNeed<MomentUse, &MomentUse::service>(builder, momentUseId(use.moment, use.service), use.moment,
                                                    use.service);
    }
}

} // namespace zuschnitt
