// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/dropbadge.h"

#include "model/document/severaledits.h"
#include "views/diagram/figures.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace zuschnitt {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DropBadge)
};

QString shift(const QString &before, const QString &after) { return before + QStringLiteral(" → ") + after; }

/// As many digits as it takes to see a difference.
QString shift(double before, double after, const QLocale &locale, const QString &unit)
{
    for (int digits = 0;; ++digits) {
        const QString left = locale.toString(before, 'f', digits);
        const QString right = locale.toString(after, 'f', digits);
        if (left != right || digits == 2)
            return shift(left + unit, right + unit);
    }
}

} // namespace

std::vector<BadgeLine> badgeLines(const Outlook &outlook, const Vocabulary &vocabulary)
{
    const QLocale locale = localeOf(vocabulary.language());
    std::vector<BadgeLine> lines;
    if (outlook.covered.verdict != Verdict::Same)
        lines.push_back(
            {Words::tr("%1 moments covered")
                 .arg(shift(locale.toString(outlook.covered.before), locale.toString(outlook.covered.after))),
             outlook.covered.verdict});
    if (const auto &handOvers = outlook.handOversPerMonth; handOvers && handOvers->verdict != Verdict::Same)
        lines.push_back({Words::tr("%1 hand-overs a month").arg(shift(handOvers->before, handOvers->after, locale, {})),
                         handOvers->verdict});
    if (const auto &crossing = outlook.crossing; crossing && crossing->verdict != Verdict::Same)
        lines.push_back({vocabulary.say(Words::tr("%1 of the dependencies leave their {product}"))
                             .arg(shift(crossing->before * 100, crossing->after * 100, locale, QStringLiteral(" %"))),
                         crossing->verdict});
    if (lines.empty() && (outlook.handOversPerMonth || outlook.crossing))
        lines.push_back({Words::tr("Changes nothing for journeys and dependencies"), Verdict::Same});
    return lines;
}

EditFunction arrivalOf(const std::vector<edits::Moving> &services, ProductId product, DropMode mode,
                       std::optional<ServiceId> before)
{
    if (mode == DropMode::Move || areRests(services))
        return edits::moveServices(services, product, before);
    std::vector<edits::Moving> wholes;
    std::vector<edits::Moving> rests;
    for (const edits::Moving &moving : services)
        (moving.part == edits::Moving::Part::Rest ? rests : wholes).push_back(moving);
    EditFunction also = edits::alsoAssign(idsOf(wholes), product, {}, before);
    return rests.empty() ? also : edits::severalEdits({also, edits::moveServices(rests, product, before)});
}

EditFunction editOfDrop(const DropPlan &plan, DropMode mode, const std::vector<edits::Moving> &services, CutId cut)
{
    if (plan.kind == DropPlan::Kind::IntoCard)
        return arrivalOf(services, plan.product, mode, plan.before);
    const ProductId id = ProductId::random();
    edits::NewProduct product;
    product.name = QStringLiteral("…");
    product.group = plan.group;
    if (mode == DropMode::Also)
        return edits::severalEdits({edits::addProduct(id, cut, product), arrivalOf(services, id, mode, {})});
    product.services = services;
    return edits::addProduct(id, cut, product);
}

const std::vector<BadgeLine> &DropBadge::lines(const Workspace &workspace, const DropPlan &plan, DropMode mode,
                                               const std::vector<edits::Moving> &services)
{
    const EditId head = workspace.document() ? workspace.document()->head() : EditId();
    const Key key{plan.kind, plan.product, plan.group, mode, head, idsOf(services)};
    if (m_key == key)
        return m_lines;
    m_key = key;
    m_lines.clear();
    if (plan.kind == DropPlan::Kind::None || workspace.cut().isNull())
        return m_lines;
    if (const auto after = workspace.metricsAfter(editOfDrop(plan, mode, services, workspace.cut())))
        m_lines = badgeLines(outlookOf(workspace.metrics(), *after), workspace.vocabulary());
    return m_lines;
}

} // namespace zuschnitt
