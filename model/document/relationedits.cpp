// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt::edits {

namespace {

const Capability *capabilityNamed(const Portfolio &portfolio, const QString &name)
{
    for (const Capability *capability : portfolio.all<Capability>()) {
        if (capability->name.compare(name, Qt::CaseInsensitive) == 0)
            return capability;
    }
    return nullptr;
}

Result<Capability> putCapability(EditBuilder &builder, CapabilityId id, const QString &name,
                                 std::optional<CapabilityId> parent)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    Capability row;
    row.id = id;
    row.position = orderKeyAtEnd(builder, builder.all<Capability>());
    row.name = *checked;
    row.parent = parent;
    builder.put(row);
    return row;
}

/// In order; those on their own without a parent.
std::vector<Capability> capabilitiesBelow(const EditBuilder &builder, std::optional<CapabilityId> parent)
{
    if (parent)
        return builder.where<&Capability::parent>(*parent);
    std::vector<Capability> all = builder.all<Capability>();
    std::erase_if(all, [](const Capability &row) { return row.parent.has_value(); });
    return all;
}

Result<QStringList> putProvision(EditBuilder &builder, ServiceId service, CapabilityId capability)
{
    if (const Result<void> there = checkThere(builder, service, capability); !there)
        return there.error();
    Provision row;
    row.id = provisionId(service, capability);
    row.service = service;
    row.capability = capability;
    builder.put(row);
    return QStringList{builder.find(service)->name, builder.find(capability)->name};
}

Result<QStringList> putPromise(EditBuilder &builder, ProductId product, CapabilityId capability)
{
    if (const Result<void> there = checkThere(builder, product, capability); !there)
        return there.error();
    const QStringList arguments{builder.find(product)->name, builder.find(capability)->name};
    if (builder.find(promiseId(product, capability)))
        return arguments;
    Promise row;
    row.id = promiseId(product, capability);
    row.position = orderKeyAtEnd(builder, builder.where<&Promise::product>(product));
    row.product = product;
    row.capability = capability;
    builder.put(row);
    return arguments;
}

Result<void> checkDependency(const EditBuilder &builder, ServiceId from, ServiceId to, double weight)
{
    if (const Result<void> there = checkThere(builder, from, to); !there)
        return there;
    const QString name = builder.find(from)->name;
    if (from == to)
        return Error{QCoreApplication::translate("Edits", "“%1” cannot depend on itself.").arg(name)};
    if (!(std::isfinite(weight) && weight > 0))
        return Error{QCoreApplication::translate("Edits", "The weight of a dependency must be more than 0.")};
    return {};
}

} // namespace

Result<CapabilityId> ensureCapability(EditBuilder &builder, CapabilityId id, const QString &name)
{
    if (const Capability *present = capabilityNamed(builder.portfolio(), name.simplified()))
        return present->id;
    const Result<Capability> made = putCapability(builder, id, name, {});
    if (!made)
        return made.error();
    return made->id;
}

Result<void> checkNoCycle(const Portfolio &portfolio, const Capability &row)
{
    const Capability *above = row.parent ? portfolio.find(*row.parent) : nullptr;
    for (std::size_t steps = 0; above && steps <= portfolio.all<Capability>().size(); ++steps) {
        if (above->id == row.id)
            return Error{QCoreApplication::translate("Edits", "“%1” cannot stand below itself.").arg(row.name)};
        above = above->parent ? portfolio.find(*above->parent) : nullptr;
    }
    return {};
}

EditFunction addDependency(ServiceId from, ServiceId to, QString kind, double weight)
{
    return editFunction(EditKind::AddDependency, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> allowed = checkDependency(builder, from, to, weight); !allowed)
            return allowed.error();
        const QStringList arguments{builder.find(from)->name, builder.find(to)->name};
        Dependency row;
        row.kind = kind.simplified();
        row.id = dependencyId(from, to, row.kind);
        if (builder.find(row.id))
            return Error{
                QCoreApplication::translate("Edits", "“%1” already depends on “%2”.").arg(arguments[0], arguments[1])};
        row.from = from;
        row.to = to;
        row.weight = weight;
        builder.put(row);
        return arguments;
    });
}

EditFunction setDependencyKind(DependencyId dependency, QString kind)
{
    return editFunction(EditKind::SetDependencyKind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Dependency *present = builder.find(dependency);
        if (!present)
            return noLongerThere();
        Dependency row = *present;
        row.kind = kind.simplified();
        row.id = dependencyId(row.from, row.to, row.kind);
        const QStringList arguments{builder.find(row.from)->name, builder.find(row.to)->name};
        if (row.id == dependency)
            return arguments;
        if (builder.find(row.id))
            return Error{QCoreApplication::translate("Edits", "“%1” already depends on “%2” in this way.")
                             .arg(arguments[0], arguments[1])};
        builder.remove(dependency);
        builder.put(row);
        return arguments;
    });
}

EditFunction removeDependencies(std::vector<DependencyId> dependencies)
{
    return editFunction(EditKind::RemoveDependency, [=](EditBuilder &builder) -> Result<QStringList> {
        QStringList arguments{QString(), QString::number(dependencies.size()), QString()};
        for (const DependencyId &id : dependencies) {
            const Dependency *row = builder.find(id);
            if (!row)
                return noLongerThere();
            if (id == dependencies.front()) {
                arguments[0] = builder.find(row->from)->name;
                arguments[2] = builder.find(row->to)->name;
            }
            builder.remove(id);
        }
        return arguments;
    });
}

EditFunction addCapability(CapabilityId id, QString name, std::optional<CapabilityId> parent)
{
    return editFunction(EditKind::AddCapability, [=](EditBuilder &builder) -> Result<QStringList> {
        if (builder.find(id) || (parent && !builder.find(*parent)))
            return noLongerThere();
        if (const Capability *present = capabilityNamed(builder.portfolio(), name.simplified()))
            return Error{
                QCoreApplication::translate("Edits", "There is a capability “%1” already.").arg(present->name)};
        const Result<Capability> made = putCapability(builder, id, name, parent);
        if (!made)
            return made.error();
        return QStringList{made->name};
    });
}

EditFunction removeCapability(CapabilityId capability)
{
    return editFunction(EditKind::RemoveCapability, [=](EditBuilder &builder) -> Result<QStringList> {
        const Capability *row = builder.find(capability);
        if (!row)
            return noLongerThere();
        const QStringList arguments{row->name};
        builder.remove(capability);
        return arguments;
    });
}

EditFunction moveCapability(CapabilityId capability, std::optional<CapabilityId> before,
                            std::optional<CapabilityId> parent)
{
    return editFunction(EditKind::MoveCapability, [=](EditBuilder &builder) -> Result<QStringList> {
        const Capability *found = builder.find(capability);
        if (!found || (parent && !builder.find(*parent)))
            return noLongerThere();
        Capability row = *found;
        const bool changesParent = row.parent != parent;
        row.parent = parent;
        if (const Result<void> allowed = checkNoCycle(builder.portfolio(), row); !allowed)
            return allowed.error();
        std::vector<Capability> siblings = capabilitiesBelow(builder, parent);
        if (before && indexOf(siblings, before) == siblings.size())
            return noLongerThere();
        const Capability *above = parent ? builder.find(*parent) : nullptr;
        const QStringList arguments{row.name, changesParent && above ? above->name : QString()};
        if (changesParent) {
            builder.put(row);
            siblings = capabilitiesBelow(builder, parent);
        }
        reorderRow(builder, std::move(siblings), capability, before);
        return arguments;
    });
}

EditFunction provide(ServiceId service, CapabilityId capability)
{
    return editFunction(EditKind::Provide,
                        [=](EditBuilder &builder) { return putProvision(builder, service, capability); });
}

EditFunction provideNamed(ServiceId service, QString capabilityName)
{
    return editFunction(EditKind::Provide,
                        [=, id = CapabilityId::random()](EditBuilder &builder) -> Result<QStringList> {
                            const Result<CapabilityId> capability = ensureCapability(builder, id, capabilityName);
                            if (!capability)
                                return capability.error();
                            return putProvision(builder, service, *capability);
                        });
}

EditFunction stopProviding(ServiceId service, CapabilityId capability)
{
    return editFunction(EditKind::StopProviding, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, service, capability); !there)
            return there.error();
        builder.remove(provisionId(service, capability));
        return QStringList{builder.find(service)->name, builder.find(capability)->name};
    });
}

EditFunction promise(ProductId product, CapabilityId capability)
{
    return editFunction(EditKind::PromiseCapability,
                        [=](EditBuilder &builder) { return putPromise(builder, product, capability); });
}

EditFunction promiseNamed(ProductId product, QString capabilityName)
{
    return editFunction(EditKind::PromiseCapability,
                        [=, id = CapabilityId::random()](EditBuilder &builder) -> Result<QStringList> {
                            const Result<CapabilityId> capability = ensureCapability(builder, id, capabilityName);
                            if (!capability)
                                return capability.error();
                            return putPromise(builder, product, *capability);
                        });
}

EditFunction withdrawPromise(ProductId product, CapabilityId capability)
{
    return editFunction(EditKind::WithdrawPromise, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, product, capability); !there)
            return there.error();
        builder.remove(promiseId(product, capability));
        return QStringList{builder.find(product)->name, builder.find(capability)->name};
    });
}

} // namespace zuschnitt::edits
