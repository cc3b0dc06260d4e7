// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

#include "model/document/severaledits.h"

namespace zuschnitt {

namespace {

/// How an assignment should be; what is not said stays as it is.
struct Wanted {
    std::optional<double> part;
    std::optional<Role> role;
    std::optional<std::vector<CapabilityId>> capabilities;

    bool isPlain() const { return !part && !role && !capabilities; }
};

Result<double> readPart(const QString &text)
{
    const bool percent = text.endsWith(u'%');
    const Result<double> number = readNumber(percent ? text.chopped(1).trimmed() : text);
    if (!number)
        return number.error();
    return percent ? *number / 100 : *number;
}

Result<Wanted> readWanted(const EditContext &context)
{
    Wanted wanted;
    if (const QString text = context.option("share"); !text.isEmpty()) {
        const Result<double> part = readPart(text);
        if (!part)
            return part.error();
        wanted.part = *part;
    }
    if (const QString text = context.option("role"); !text.isEmpty()) {
        Role role = Role::Main;
        if (!readText(text, role))
            return Error{Cli::tr("The role is main or supporting, not “%1”.").arg(text)};
        wanted.role = role;
    }
    if (const QStringList names = context.arguments().values(QStringLiteral("capability")); !names.isEmpty()) {
        wanted.capabilities.emplace();
        for (const QString &name : names) {
            const Result<CapabilityId> capability = findRow<Capability>(context.portfolio(), name);
            if (!capability)
                return capability.error();
            wanted.capabilities->push_back(*capability);
        }
    }
    return wanted;
}

/// Sets what is wanted on the assignment as it is by then.
EditFunction refine(AssignmentId id, Wanted wanted)
{
    return [=](const Portfolio &portfolio) {
        edits::AlsoHere how;
        how.part = wanted.part;
        const Assignment *assignment = portfolio.find(id);
        how.role = wanted.role.value_or(assignment ? assignment->role : Role::Main);
        if (wanted.capabilities) {
            how.capabilities = *wanted.capabilities;
        } else {
            for (const AssignmentCapability *row : portfolio.where<&AssignmentCapability::assignment>(id))
                how.capabilities.push_back(row->capability);
        }
        return edits::setAssignment(id, how)(portfolio);
    };
}

/// Like a drop: from where it is in the cut, wherever that is.
edits::Moving movingFrom(const EditContext &context, ServiceId service, ProductId product)
{
    const auto assignments = assignmentsIn(context.portfolio(), cutOf(context.portfolio(), product), service);
    if (assignments.size() == 1)
        return {service, assignments.front()->product};
    return {service, {}};
}

Result<EditFunction> assign(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    const Result<ProductId> product = context.row<Product>(1);
    if (!product)
        return product.error();
    const Result<Wanted> wanted = readWanted(context);
    if (!wanted)
        return wanted.error();
    const Result<std::optional<ServiceId>> before = context.optional<Service>("before");
    if (!before)
        return before.error();
    if (context.arguments().has(QStringLiteral("also")))
        return edits::alsoAssign({*service}, *product,
                                 {wanted->part, wanted->role.value_or(Role::Main),
                                  wanted->capabilities.value_or(std::vector<CapabilityId>())},
                                 *before);
    const edits::Moving moving = movingFrom(context, *service, *product);
    // Where it is already it keeps its place, too, unless another one is named.
    const bool stays = moving.from == std::optional(*product) && !*before;
    EditFunction move = edits::moveServices({moving}, *product, stays ? std::optional(*service) : *before);
    if (wanted->isPlain())
        return move;
    return edits::severalEdits({std::move(move), refine(assignmentId(*product, *service), *wanted)});
}

Result<EditFunction> takeOut(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    if (context.word(1).isEmpty())
        return edits::returnToInbox(*cut, {*service});
    const Result<ProductId> product = context.row<Product>(1);
    if (!product)
        return product.error();
    return edits::takeOut({{*service, *product}});
}

Result<EditFunction> setFate(const EditContext &context, Fate fate)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    return edits::setFate(*cut, {*service}, fate, context.option("reason"));
}

ArgumentRules fateRules() { return {1, 1, {reasonOption(), cutOption()}}; }

ArgumentRules assignRules()
{
    return {
        2,
        2,
        {{QStringLiteral("also"), {}, Cli::tr("also there; without it the service moves, like a drop")},
         {QStringLiteral("role"), QStringLiteral("main|supporting"), Cli::tr("its role there")},
         {QStringLiteral("share"), QStringLiteral("S"),
          Cli::tr("its part there, 0.4 or 40%; the others keep their proportions")},
         {QStringLiteral("capability"), QStringLiteral("NAME"), Cli::tr("a capability that goes with it; none: all")},
         beforeOption(),
         cutOption()}};
}

} // namespace

PlainEdits assignmentPlainEdits()
{
    return {
        {QStringLiteral("assign"),
         QStringLiteral("SERVICE PRODUCT [--also] [--role R] [--share S] [--capability C …] [--before SERVICE]"),
         assignRules(), assign, true},
        {QStringLiteral("take-out"), QStringLiteral("SERVICE [PRODUCT]"), {1, 2, {cutOption()}}, takeOut, true},
        {QStringLiteral("keep"), QStringLiteral("SERVICE [--reason TEXT]"), fateRules(),
         [](const EditContext &context) { return setFate(context, Fate::Kept); }, true},
        {QStringLiteral("retire"), QStringLiteral("SERVICE [--reason TEXT]"), fateRules(),
         [](const EditContext &context) { return setFate(context, Fate::Retired); }, true},
    };
}

} // namespace zuschnitt
