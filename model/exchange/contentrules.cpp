// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentrules.h"

namespace zuschnitt {

std::optional<Uuid> ContentRules::cutOf(const Uuid &productOrGroup) const
{
    if (const std::optional<Uuid> cut = m_ids.cutOf(productOrGroup))
        return cut;
    if (const Product *product = m_base.find(ProductId{productOrGroup}))
        return product->cut.uuid;
    if (const ProductGroup *group = m_base.find(ProductGroupId{productOrGroup}))
        return group->cut.uuid;
    return std::nullopt;
}

bool ContentRules::obeys(Dependency &dependency, const JsonNode &node)
{
    if (dependency.from == dependency.to) {
        problem(node, tr("Nothing depends on itself; this was left out."));
        return false;
    }
    if (!(dependency.weight > 0)) {
        problem(node, tr("A weight must be greater than 0; 1 was taken."));
        dependency.weight = 1.0;
    }
    return true;
}

bool ContentRules::obeys(Moment &moment, const JsonNode &node)
{
    for (std::optional<qint64> Moment::*feeling : {&Moment::feeling, &Moment::feelingWanted}) {
        if (moment.*feeling && (*(moment.*feeling) < -2 || *(moment.*feeling) > 2)) {
            problem(node, tr("A feeling lies between -2 and 2; %1 was left out.").arg(*(moment.*feeling)));
            moment.*feeling = std::nullopt;
        }
    }
    return true;
}

bool ContentRules::obeys(Product &product, const JsonNode &node)
{
    if (product.identity.isNull())
        product.identity.uuid = product.id.uuid;
    if (product.group && cutOf(product.group->uuid) != product.cut.uuid) {
        problem(node, tr("The group of “%1” belongs to another cut; it was left out.").arg(product.name));
        product.group = std::nullopt;
    }
    return true;
}

bool ContentRules::obeys(Assignment &assignment, const JsonNode &node)
{
    const std::optional<Uuid> cut = cutOf(assignment.product.uuid);
    if (cut && m_base.find(fateId(CutId{*cut}, assignment.service))) {
        problem(node, tr("What is kept or retired in this cut cannot be assigned; this was left out."));
        return false;
    }
    if (!(assignment.share > 0)) {
        problem(node, tr("A share must be greater than 0; 1 was taken."));
        assignment.share = 1.0;
    }
    return true;
}

bool ContentRules::obeys(Lead &lead, const JsonNode &node)
{
    if (cutOf(lead.product.uuid) == lead.cut.uuid)
        return true;
    problem(node, tr("The decided lead belongs to another cut; it was left out."));
    return false;
}

bool ContentRules::obeys(ServiceFate &fate, const JsonNode &node)
{
    const auto isAssigned = [&](const Assignment &assignment) {
        return assignment.service == fate.service && cutOf(assignment.product.uuid) == fate.cut.uuid;
    };
    const std::vector<Assignment> &read = m_content.rows.of<Assignment>();
    if (std::none_of(read.begin(), read.end(), isAssigned) && assignmentsIn(m_base, fate.cut, fate.service).empty())
        return true;
    problem(node, tr("What is assigned in this cut cannot be kept or retired as well; this was left out."));
    return false;
}

bool ContentRules::obeys(AcceptedFinding &accepted, const JsonNode &node)
{
    if (!subjectOf(accepted).isNull())
        return true;
    problem(node, tr("An accepted finding names what it is about; this one was left out."));
    return false;
}

void ContentRules::breakCapabilityCircles(const JsonNode &root)
{
    std::unordered_map<CapabilityId, Capability *> read;
    for (Capability &capability : m_content.rows.of<Capability>())
        read.emplace(capability.id, &capability);
    const auto parentOf = [&](CapabilityId id) -> std::optional<CapabilityId> {
        if (const auto found = read.find(id); found != read.end())
            return found->second->parent;
        const Capability *known = m_base.find(id);
        return known ? known->parent : std::nullopt;
    };
    for (auto &[id, capability] : read) {
        std::size_t steps = 0;
        for (std::optional<CapabilityId> above = capability->parent; above; above = parentOf(*above)) {
            if (*above == id || ++steps > read.size() + m_base.all<Capability>().size()) {
                problem(root, tr("“%1” would lie below itself; it was put on top.").arg(capability->name));
                capability->parent = std::nullopt;
                break;
            }
        }
    }
}

} // namespace zuschnitt
