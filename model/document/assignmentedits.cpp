// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/assignmentsupport.h"
#include "model/document/edits.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

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

void assignAlso(EditBuilder &builder, const Product &target, ServiceId service, const AlsoHere &how,
                const QString &position)
{
    builder.remove(fateId(target.cut, service));
    Assignment row = ensureAssigned(builder, target, service, position);
    row.role = how.role;
    setPart(builder, row, how.part);
    setCapabilities(builder, row.id, how.capabilities);
}

} // namespace

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
