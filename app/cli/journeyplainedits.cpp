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
    const Result<std::optional<PhaseId>> phase = context.optional<Phase>("phase");
    if (!phase)
        return phase.error();
    std::optional<MomentId> before;
    if (const QString text = context.option("before"); !text.isEmpty()) {
        const Result<MomentId> found = findInJourney(context.portfolio(), *journey, text);
        if (!found)
            return found.error();
        before = *found;
    }
    return edits::addMoment(MomentId::random(), *journey, context.word(1), *phase, before);
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
    const OptionRule phase{QStringLiteral("phase"), QStringLiteral("NAME"), Cli::tr("the phase it lies in")};
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
        {QStringLiteral("remove-journey"), QStringLiteral("JOURNEY"), one, onRows(edits::removeJourney)},
        {QStringLiteral("add-moment"),
         QStringLiteral("JOURNEY NAME [--phase PHASE] [--before MOMENT]"),
         {2, 2, {phase, beforeOption()}},
         addMoment},
        {QStringLiteral("remove-moment"), QStringLiteral("MOMENT [--journey JOURNEY]"), moment,
         onRows(edits::removeMoment)},
        {QStringLiteral("require"), QStringLiteral("MOMENT CAPABILITY [--journey JOURNEY]"), need,
         onRows(edits::require)},
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
