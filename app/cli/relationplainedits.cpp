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

/// The dependency between the first two words, of the kind of --kind.
Result<DependencyId> dependencyOf(const EditContext &context)
{
    const Result<ServiceId> from = context.row<Service>(0);
    if (!from)
        return from.error();
    const Result<ServiceId> to = context.row<Service>(1);
    if (!to)
        return to.error();
    return dependencyId(*from, *to, context.option("kind").simplified());
}

Result<EditFunction> removeDependency(const EditContext &context)
{
    const Result<DependencyId> dependency = dependencyOf(context);
    if (!dependency)
        return dependency.error();
    return edits::removeDependencies({*dependency});
}

Result<EditFunction> setDependency(const EditContext &context)
{
    const Result<DependencyId> dependency = dependencyOf(context);
    if (!dependency)
        return dependency.error();
    if (context.word(2) == QLatin1StringView("kind"))
        return edits::setDependencyKind(*dependency, context.word(3));
    return setNamed<Dependency>(context, *dependency, context.word(2), context.word(3));
}

Result<EditFunction> addCapability(const EditContext &context)
{
    const Result<std::optional<CapabilityId>> parent = context.optional<Capability>("parent");
    if (!parent)
        return parent.error();
    return edits::addCapability(CapabilityId::random(), context.word(0), *parent);
}

/// Without --parent it stands beside the one of --before, else where it stood; an empty one lets it
/// stand on its own.
Result<EditFunction> moveCapability(const EditContext &context)
{
    const Result<CapabilityId> capability = context.row<Capability>(0);
    if (!capability)
        return capability.error();
    const Result<std::optional<CapabilityId>> before = context.optional<Capability>("before");
    if (!before)
        return before.error();
    const Result<std::optional<CapabilityId>> parent = context.optional<Capability>("parent");
    if (!parent)
        return parent.error();
    if (context.arguments().has(QStringLiteral("parent")))
        return edits::moveCapability(*capability, *before, *parent);
    const CapabilityId beside = before->value_or(*capability);
    return edits::moveCapability(*capability, *before, context.portfolio().find(beside)->parent);
}

PlainEdits dependencyPlainEdits()
{
    const OptionRule kind{QStringLiteral("kind"), QStringLiteral("KIND"), {}};
    const OptionRule weight{QStringLiteral("weight"), QStringLiteral("W"), Cli::tr("its weight; 1 if not said")};
    return {
        {QStringLiteral("add-dependency"),
         QStringLiteral("FROM TO [--kind KIND] [--weight W]"),
         {2, 2, {kind, weight}},
         addDependency},
        {QStringLiteral("set-dependency"),
         QStringLiteral("FROM TO FIELD VALUE [--kind KIND]"),
         {4, 4, {kind}},
         setDependency},
        {QStringLiteral("remove-dependency"),
         QStringLiteral("FROM TO [--kind KIND]"),
         {2, 2, {kind}},
         removeDependency},
    };
}

} // namespace

PlainEdits relationPlainEdits()
{
    const OptionRule parent{QStringLiteral("parent"), QStringLiteral("NAME"),
                            Cli::tr("the capability it stands below; \"\" for none")};
    const QString serviceAndCapability = QStringLiteral("SERVICE CAPABILITY");
    const QString productAndCapability = QStringLiteral("PRODUCT CAPABILITY");
    const ArgumentRules two{2, 2, {}};
    const ArgumentRules twoInCut{2, 2, {cutOption()}};
    PlainEdits all = dependencyPlainEdits();
    all.insert(
        all.end(),
        {{QStringLiteral("add-capability"),
          QStringLiteral("NAME [--parent CAPABILITY]"),
          {1, 1, {parent}},
          addCapability},
         {QStringLiteral("move-capability"),
          QStringLiteral("CAPABILITY [--before CAPABILITY] [--parent CAPABILITY]"),
          {1, 1, {beforeOption(), parent}},
          moveCapability},
         {QStringLiteral("remove-capability"),
          QStringLiteral("CAPABILITY"),
          {1, 1, {}},
          onRows(edits::removeCapability)},
         {QStringLiteral("provide"), serviceAndCapability, two, onCapability(edits::provide, edits::provideNamed)},
         {QStringLiteral("stop-providing"), serviceAndCapability, two, onRows(edits::stopProviding)},
         {QStringLiteral("promise"), productAndCapability, twoInCut, onCapability(edits::promise, edits::promiseNamed)},
         {QStringLiteral("withdraw-promise"), productAndCapability, twoInCut, onRows(edits::withdrawPromise)}});
    return all;
}

} // namespace zuschnitt
