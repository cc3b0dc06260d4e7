// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/rows.h"

namespace zuschnitt {

ServiceAliasId serviceAliasId(ServiceId service, const QString &source, const QString &sourceKey, const QString &name)
{
    return {linkUuid("service_alias", {service.uuid}, source + QChar(0x1f) + sourceKey + QChar(0x1f) + name)};
}

OwnValueId ownValueId(OwnFieldId field, ServiceId service)
{
    return {linkUuid("own_value", {field.uuid, service.uuid})};
}

ProvisionId provisionId(ServiceId service, CapabilityId capability)
{
    return {linkUuid("provision", {service.uuid, capability.uuid})};
}

DependencyId dependencyId(ServiceId from, ServiceId to, const QString &kind)
{
    return {linkUuid("dependency", {from.uuid, to.uuid}, kind)};
}

MomentNeedId momentNeedId(MomentId moment, CapabilityId capability)
{
    return {linkUuid("moment_need", {moment.uuid, capability.uuid})};
}

MomentUseId momentUseId(MomentId moment, ServiceId service)
{
    return {linkUuid("moment_use", {moment.uuid, service.uuid})};
}

GroupPlacementId placementId(ProductGroupId group) { return {linkUuid("group_placement", {group.uuid})}; }

ProductPlacementId placementId(ProductId product) { return {linkUuid("product_placement", {product.uuid})}; }

PromiseId promiseId(ProductId product, CapabilityId capability)
{
    return {linkUuid("promise", {product.uuid, capability.uuid})};
}

AssignmentId assignmentId(ProductId product, ServiceId service)
{
    return {linkUuid("assignment", {product.uuid, service.uuid})};
}

AssignmentCapabilityId assignmentCapabilityId(AssignmentId assignment, CapabilityId capability)
{
    return {linkUuid("assignment_capability", {assignment.uuid, capability.uuid})};
}

LeadId leadId(CutId cut, MomentId moment) { return {linkUuid("lead", {cut.uuid, moment.uuid})}; }

ServiceFateId fateId(CutId cut, ServiceId service) { return {linkUuid("fate", {cut.uuid, service.uuid})}; }

AcceptedFindingId acceptedFindingId(CutId cut, const QString &rule, const Uuid &subject)
{
    return {linkUuid("accepted_finding", {cut.uuid, subject}, rule)};
}

Uuid subjectOf(const AcceptedFinding &accepted)
{
    if (accepted.service)
        return accepted.service->uuid;
    if (accepted.product)
        return accepted.product->uuid;
    if (accepted.moment)
        return accepted.moment->uuid;
    return accepted.capability ? accepted.capability->uuid : Uuid();
}

} // namespace zuschnitt
