// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

/// What --before names within the journey.
Result<std::optional<MomentId>> beforeIn(const EditContext &context, JourneyId journey)
{
    if (context.option("before").isEmpty())
        return std::optional<MomentId>();
    const Result<MomentId> found = findInJourney(context.portfolio(), journey, context.option("before"));
    if (!found)
        return found.error();
    return std::optional(*found);
}

Result<EditFunction> addMoment(const EditContext &context)
{
    const Result<JourneyId> journey = context.row<Journey>(0);
    if (!journey)
        return journey.error();
    const Result<std::optional<PhaseId>> phase = context.optional<Phase>("phase");
    if (!phase)
        return phase.error();
    const Result<std::optional<MomentId>> before = beforeIn(context, *journey);
    if (!before)
        return before.error();
    return edits::addMoment(MomentId::random(), *journey, context.word(1), *phase, *before);
}

/// Without --phase it stays in its phase; an empty one takes it out.
Result<EditFunction> moveMoment(const EditContext &context)
{
    const Result<MomentId> moment = context.row<Moment>(0);
    if (!moment)
        return moment.error();
    const Moment &row = *context.portfolio().find(*moment);
    const Result<std::optional<PhaseId>> phase = context.optional<Phase>("phase");
    if (!phase)
        return phase.error();
    const Result<std::optional<MomentId>> before = beforeIn(context, row.journey);
    if (!before)
        return before.error();
    return edits::moveMoment(*moment, *before, context.arguments().has(QStringLiteral("phase")) ? *phase : row.phase);
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
    const Result<ProductId> product = context.row<Product>(1);
    if (!product)
        return product.error();
    return edits::decideLead(*cut, *moment, *product);
}

} // namespace

PlainEdits journeyPlainEdits()
{
    const OptionRule phase{QStringLiteral("phase"), QStringLiteral("NAME"),
                           Cli::tr("the phase it lies in; \"\" for none")};
    const ArgumentRules one{1, 1, {}};
    const ArgumentRules moment{1, 1, {journeyOption()}};
    const ArgumentRules need{2, 2, {journeyOption()}};
    const ArgumentRules ordered{1, 1, {beforeOption()}};
    return {
        {QStringLiteral("add-persona"), QStringLiteral("NAME"), one, onNewName(edits::addPersona)},
        {QStringLiteral("reorder-persona"), QStringLiteral("PERSONA [--before PERSONA]"), ordered,
         onOrder(edits::reorderPersona)},
        {QStringLiteral("remove-persona"), QStringLiteral("PERSONA"), one, onRows(edits::removePersona)},
        {QStringLiteral("add-phase"), QStringLiteral("NAME"), one, onNewName(edits::addPhase)},
        {QStringLiteral("reorder-phase"), QStringLiteral("PHASE [--before PHASE]"), ordered,
         onOrder(edits::reorderPhase)},
        {QStringLiteral("remove-phase"), QStringLiteral("PHASE"), one, onRows(edits::removePhase)},
        {QStringLiteral("add-journey"), QStringLiteral("NAME"), one, onNewName(edits::addJourney)},
        {QStringLiteral("reorder-journey"), QStringLiteral("JOURNEY [--before JOURNEY]"), ordered,
         onOrder(edits::reorderJourney)},
        {QStringLiteral("remove-journey"), QStringLiteral("JOURNEY"), one, onRows(edits::removeJourney)},
        {QStringLiteral("add-moment"),
         QStringLiteral("JOURNEY NAME [--phase PHASE] [--before MOMENT]"),
         {2, 2, {phase, beforeOption()}},
         addMoment},
        {QStringLiteral("move-moment"),
         QStringLiteral("MOMENT [--before MOMENT] [--phase PHASE] [--journey JOURNEY]"),
         {1, 1, {beforeOption(), phase, journeyOption()}},
         moveMoment},
        {QStringLiteral("remove-moment"), QStringLiteral("MOMENT [--journey JOURNEY]"), moment,
         onRows(edits::removeMoment)},
        {QStringLiteral("require"), QStringLiteral("MOMENT CAPABILITY [--journey JOURNEY]"), need,
         onCapability(edits::require, edits::requireNamed)},
        {QStringLiteral("stop-requiring"), QStringLiteral("MOMENT CAPABILITY [--journey JOURNEY]"), need,
         onRows(edits::stopRequiring)},
        {QStringLiteral("use"), QStringLiteral("MOMENT SERVICE [--journey JOURNEY]"), need, onRows(edits::useService)},
        {QStringLiteral("stop-using"), QStringLiteral("MOMENT SERVICE [--journey JOURNEY]"), need,
         onRows(edits::stopUsing)},
        {QStringLiteral("lead"),
         QStringLiteral("MOMENT [PRODUCT] [--journey JOURNEY]"),
         {1, 2, {cutOption(), journeyOption()}},
         lead},
    };
}

} // namespace zuschnitt
