// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<EditFunction> addDependency(const EditContext &context)
{
    const Result<ServiceId> from = context.row<Service>(0);
    if (!from)
        return from.error();
    const Result<ServiceId> to = context.row<Service>(1);
    if (!to)
        return to.error();
    const Result<double> weight = readNumber(context.arguments().value(QStringLiteral("weight"), QStringLiteral("1")));
    if (!weight)
        return weight.error();
    return edits::addDependency(*from, *to, context.option("kind"), *weight);
}

Result<EditFunction> removeDependency(const EditContext &context)
{
    const Result<ServiceId> from = context.row<Service>(0);
    if (!from)
        return from.error();
    const Result<ServiceId> to = context.row<Service>(1);
    if (!to)
        return to.error();
    return edits::removeDependencies({dependencyId(*from, *to, context.option("kind").simplified())});
}

Result<EditFunction> addCapability(const EditContext &context)
{
    if (context.option("parent").isEmpty())
        return edits::addCapability(CapabilityId::random(), context.word(0));
    const Result<CapabilityId> parent = findRow<Capability>(context.portfolio(), context.option("parent"));
    if (!parent)
        return parent.error();
    return edits::addCapability(CapabilityId::random(), context.word(0), *parent);
}

Result<EditFunction> removeCapability(const EditContext &context)
{
    const Result<CapabilityId> capability = context.row<Capability>(0);
    if (!capability)
        return capability.error();
    return edits::removeCapability(*capability);
}

Result<EditFunction> provide(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    if (const Result<CapabilityId> capability = context.row<Capability>(1))
        return edits::provide(*service, *capability);
    return edits::provideNamed(*service, context.word(1));
}

Result<EditFunction> stopProviding(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    const Result<CapabilityId> capability = context.row<Capability>(1);
    if (!capability)
        return capability.error();
    return edits::stopProviding(*service, *capability);
}

Result<EditFunction> promise(const EditContext &context)
{
    const Result<ProductId> product = context.inCut<Product>(context.word(0));
    if (!product)
        return product.error();
    if (const Result<CapabilityId> capability = context.row<Capability>(1))
        return edits::promise(*product, *capability);
    return edits::promiseNamed(*product, context.word(1));
}

Result<EditFunction> withdrawPromise(const EditContext &context)
{
    const Result<ProductId> product = context.inCut<Product>(context.word(0));
    if (!product)
        return product.error();
    const Result<CapabilityId> capability = context.row<Capability>(1);
    if (!capability)
        return capability.error();
    return edits::withdrawPromise(*product, *capability);
}

} // namespace

PlainEdits relationPlainEdits()
{
    const OptionRule kind{QStringLiteral("kind"), QStringLiteral("KIND"), Cli::tr("what kind of dependency")};
    const OptionRule weight{QStringLiteral("weight"), QStringLiteral("W"), Cli::tr("its weight; 1 if not said")};
    const OptionRule parent{QStringLiteral("parent"), QStringLiteral("NAME"),
                            Cli::tr("the capability it stands below")};
    return {
        {QStringLiteral("add-dependency"),
         QStringLiteral("FROM TO [--kind KIND] [--weight W]"),
         {2, 2, {kind, weight}},
         addDependency},
        {QStringLiteral("remove-dependency"),
         QStringLiteral("FROM TO [--kind KIND]"),
         {2, 2, {kind}},
         removeDependency},
        {QStringLiteral("add-capability"),
         QStringLiteral("NAME [--parent CAPABILITY]"),
         {1, 1, {parent}},
         addCapability},
        {QStringLiteral("remove-capability"), QStringLiteral("CAPABILITY"), {1, 1, {}}, removeCapability},
        {QStringLiteral("provide"), QStringLiteral("SERVICE CAPABILITY"), {2, 2, {}}, provide},
        {QStringLiteral("stop-providing"), QStringLiteral("SERVICE CAPABILITY"), {2, 2, {}}, stopProviding},
        {QStringLiteral("promise"), QStringLiteral("PRODUCT CAPABILITY"), {2, 2, {cutOption()}}, promise},
        {QStringLiteral("withdraw-promise"),
         QStringLiteral("PRODUCT CAPABILITY"),
         {2, 2, {cutOption()}},
         withdrawPromise},
    };
}

} // namespace zuschnitt
