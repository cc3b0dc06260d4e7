// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

namespace zuschnitt::edits {

namespace {

Assignment newAssignment(ProductId product, ServiceId service, const QString &position)
{
    Assignment row;
    row.id = assignmentId(product, service);
    row.product = product;
    row.service = service;
    row.position = position;
    return row;
}

Result<void> putServices(EditBuilder &builder, const std::vector<NewService> &services,
                         const std::vector<ServiceId> &ids)
{
    std::vector<Service> present = builder.all<Service>();
    const std::size_t end = present.size();
    const std::vector<QString> keys = orderKeysAt(builder, std::move(present), end, ids.size());
    for (std::size_t index = 0; index < ids.size(); ++index) {
        const Result<QString> name = checkedName(services[index].name);
        if (!name)
            return name.error();
        Service row;
        row.id = ids[index];
        row.position = keys[index];
        row.name = *name;
        row.formerGroup = services[index].formerGroup.simplified();
        row.owner = services[index].owner.simplified();
        builder.put(row);
    }
    return {};
}

} // namespace

EditFunction addServices(std::vector<NewService> services, std::optional<ProductId> product)
{
    // Chosen here, so that working the edit out again makes the same services.
    std::vector<ServiceId> ids;
    for (std::size_t count = 0; count < services.size(); ++count)
        ids.push_back(ServiceId::random());
    return editFunction(EditKind::AddServices, [=](EditBuilder &builder) -> Result<QStringList> {
        if (product && !builder.find(*product))
            return noLongerThere();
        if (const Result<void> put = putServices(builder, services, ids); !put)
            return put.error();
        QStringList arguments = firstAndCount(builder, ids) << QString();
        if (product) {
            arguments.last() = builder.find(*product)->name;
            std::vector<Assignment> present = builder.where<&Assignment::product>(*product);
            const std::size_t end = present.size();
            const std::vector<QString> keys = orderKeysAt(builder, std::move(present), end, ids.size());
            for (std::size_t index = 0; index < ids.size(); ++index)
                builder.put(newAssignment(*product, ids[index], keys[index]));
        }
        return arguments;
    });
}

EditFunction deleteServices(std::vector<ServiceId> services)
{
    return editFunction(EditKind::DeleteServices, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkAllThere(builder, services); !there)
            return there.error();
        const QStringList arguments = firstAndCount(builder, services);
        for (const ServiceId &service : services)
            builder.remove(service);
        return arguments;
    });
}

} // namespace zuschnitt::edits
