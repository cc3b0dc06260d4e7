// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<EditFunction> addMoment(const EditContext &context)
{
    const Result<JourneyId> journey = context.row<Journey>(0);
    if (!journey)
        return journey.error();
    if (context.option("phase").isEmpty())
        return edits::addMoment(MomentId::random(), *journey, context.word(1));
    const Result<PhaseId> phase = findRow<Phase>(context.portfolio(), context.option("phase"));
    if (!phase)
        return phase.error();
    return edits::addMoment(MomentId::random(), *journey, context.word(1), *phase);
}

Result<EditFunction> require(const EditContext &context)
{
    const Result<MomentId> moment = context.row<Moment>(0);
    if (!moment)
        return moment.error();
    const Result<CapabilityId> capability = context.row<Capability>(1);
    if (!capability)
        return capability.error();
    return edits::require(*moment, *capability);
}

Result<EditFunction> useService(const EditContext &context)
{
    const Result<MomentId> moment = context.row<Moment>(0);
    if (!moment)
        return moment.error();
    const Result<ServiceId> service = context.row<Service>(1);
    if (!service)
        return service.error();
    return edits::useService(*moment, *service);
}

Result<EditFunction> lead(const EditContext &context)
{
    const Result<MomentId> moment = context.row<Moment>(0);
    if (!moment)
        return moment.error();
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    if (context.word(1).isEmpty())
        return edits::decideLead(*cut, *moment, {});
    const Result<ProductId> product = context.inCut<Product>(context.word(1));
    if (!product)
        return product.error();
    return edits::decideLead(*cut, *moment, *product);
}

Result<EditFunction> addPersona(const EditContext &context)
{
    return edits::addPersona(PersonaId::random(), context.word(0));
}
Result<EditFunction> addJourney(const EditContext &context)
{
    return edits::addJourney(JourneyId::random(), context.word(0));
}

} // namespace

PlainEdits journeyPlainEdits()
{
    const OptionRule phase{QStringLiteral("phase"), QStringLiteral("NAME"), Cli::tr("the phase it lies in")};
    return {
        {QStringLiteral("add-persona"), QStringLiteral("NAME"), {1, 1, {}}, addPersona},
        {QStringLiteral("add-journey"), QStringLiteral("NAME"), {1, 1, {}}, addJourney},
        {QStringLiteral("add-moment"), QStringLiteral("JOURNEY NAME [--phase PHASE]"), {2, 2, {phase}}, addMoment},
        {QStringLiteral("require"), QStringLiteral("MOMENT CAPABILITY"), {2, 2, {}}, require},
        {QStringLiteral("use"), QStringLiteral("MOMENT SERVICE"), {2, 2, {}}, useService},
        {QStringLiteral("lead"), QStringLiteral("MOMENT [PRODUCT]"), {1, 2, {cutOption()}}, lead},
    };
}

} // namespace zuschnitt
