// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/remedies.h"

#include "model/portfolio/sentence.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

namespace {

using Remedies = std::vector<Remedy>;

/// What the remedies of one finding are worked out from.
struct Asked {
    const Finding &finding;
    const Workspace &workspace;

    const Portfolio &portfolio() const { return workspace.portfolio(); }
    CutId cut() const { return workspace.cut(); }
    ServiceId service() const { return std::get<ServiceId>(finding.subject); }
    ProductId product() const { return std::get<ProductId>(finding.subject); }
    MomentId moment() const { return std::get<MomentId>(finding.subject); }
    CapabilityId capability() const { return std::get<CapabilityId>(finding.subject); }
    QString say(const char *words) const { return workspace.say(QCoreApplication::translate("Remedies", words)); }
    QString sayOf(const char *words, ProductId of) const { return filled(say(words), {portfolio().find(of)->name}); }
};

Remedies letLead(const Asked &asked)
{
    for (const JourneyMetrics &journey : asked.workspace.metrics().journeys) {
        for (const MomentMetrics &moment : journey.moments) {
            if (moment.moment != asked.moment() || !moment.lead)
                continue;
            if (const auto *leader = std::get_if<ProductId>(&*moment.lead))
                return {{asked.sayOf(QT_TRANSLATE_NOOP("Remedies", "Let “%1” lead"), *leader),
                         edits::decideLead(asked.cut(), moment.moment, *leader)}};
        }
    }
    return {};
}

/// The products that bundle something, or have a service, that these moments need.
std::vector<ProductId> partakersIn(const Asked &asked)
{
    std::vector<ProductId> products;
    const auto add = [&](ProductId product) {
        if (cutOf(asked.portfolio(), product) == asked.cut()
            && std::find(products.begin(), products.end(), product) == products.end())
            products.push_back(product);
    };
    const auto addAssigned = [&](ServiceId service) {
        for (const Assignment *assignment : assignmentsIn(asked.portfolio(), asked.cut(), service))
            add(assignment->product);
    };
    for (const FindingSubject &other : asked.finding.others) {
        const MomentId moment = std::get<MomentId>(other);
        for (const MomentUse *use : asked.portfolio().where<&MomentUse::moment>(moment))
            addAssigned(use->service);
        for (const MomentNeed *need : asked.portfolio().where<&MomentNeed::moment>(moment)) {
            for (const Promise *promise : asked.portfolio().where<&Promise::capability>(need->capability))
                add(promise->product);
            for (const Provision *provision : asked.portfolio().where<&Provision::capability>(need->capability))
                addAssigned(provision->service);
        }
    }
    return products;
}

/// Obvious only where a single product serves the moments that need it.
Remedies letServerBundle(const Asked &asked)
{
    const std::vector<ProductId> products = partakersIn(asked);
    if (products.size() != 1)
        return {};
    return {{asked.sayOf(QT_TRANSLATE_NOOP("Remedies", "Let “%1” bundle it"), products.front()),
             edits::promise(products.front(), asked.capability())}};
}

Remedies letPlatformBundle(const Asked &asked)
{
    std::vector<ProductId> platforms;
    for (const Product *product : asked.portfolio().where<&Product::cut>(asked.cut())) {
        if (product->kind == ProductKind::Platform)
            platforms.push_back(product->id);
    }
    if (platforms.empty())
        return {};
    if (platforms.size() == 1)
        return {{asked.sayOf(QT_TRANSLATE_NOOP("Remedies", "Let “%1” bundle it"), platforms.front()),
                 edits::promise(platforms.front(), asked.capability())}};
    return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Let a platform bundle it…")),
             ChoosePlatform{asked.capability(), std::move(platforms)}}};
}

Remedies place(const Asked &asked)
{
    return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Move to…")), MoveService{asked.service()}},
            {asked.say(QT_TRANSLATE_NOOP("Remedies", "Keep")),
             edits::setFate(asked.cut(), {asked.service()}, Fate::Kept, {})},
            {asked.say(QT_TRANSLATE_NOOP("Remedies", "Retire")),
             edits::setFate(asked.cut(), {asked.service()}, Fate::Retired, {})}};
}

Remedies retire(const Asked &asked)
{
    return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Retire in this cut")),
             edits::setFate(asked.cut(), {asked.service()}, Fate::Retired, {})}};
}

Remedies fill(const Asked &asked, const char *words, const char *column)
{
    return {{asked.say(words), FillField{asked.product(), QString::fromLatin1(column)}}};
}

} // namespace

Remedies remediesFor(const Finding &finding, const Workspace &workspace)
{
    const Asked asked{finding, workspace};
    switch (finding.rule) {
    case FindingRule::LeadWithoutPart:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Take the decision back")),
                 edits::decideLead(asked.cut(), asked.moment(), std::nullopt)}};
    case FindingRule::SharesOff:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Make the shares even")),
                 edits::evenShares(asked.cut(), asked.service())}};
    case FindingRule::NeedMissing:
        return letServerBundle(asked);
    case FindingRule::NeedRetired:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Keep {the service:acc}")),
                 edits::setFate(asked.cut(), {asked.service()}, Fate::Kept, {})}};
    case FindingRule::ServiceUnplaced:
        return place(asked);
    case FindingRule::ServicePartly:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Move the rest to…")), MoveService{asked.service()}}};
    case FindingRule::ProductNoOwner:
        return fill(asked, QT_TRANSLATE_NOOP("Remedies", "Name {the owner:acc}"), "product.owner");
    case FindingRule::PainfulContested:
    case FindingRule::MomentContested:
        return letLead(asked);
    case FindingRule::ServiceVanished:
        return retire(asked);
    case FindingRule::PlatformCandidate:
        return letPlatformBundle(asked);
    case FindingRule::ProductNoNeed:
        return fill(asked, QT_TRANSLATE_NOOP("Remedies", "Write it down"), "product.customer_need");
    case FindingRule::ProductNoBenefit:
        return fill(asked, QT_TRANSLATE_NOOP("Remedies", "Write it down"), "product.core_benefit");
    case FindingRule::ProductNoJourney:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Make it a platform")),
                 edits::setField<&Product::kind>(asked.product(), ProductKind::Platform)}};
    case FindingRule::ProductEmpty:
        return {{asked.say(QT_TRANSLATE_NOOP("Remedies", "Dissolve {the product:acc}")),
                 edits::dissolveProducts({asked.product()})}};
    case FindingRule::ProductToolName:
        return fill(asked, QT_TRANSLATE_NOOP("Remedies", "Rename it"), "product.name");
    case FindingRule::PainfulGap:
    case FindingRule::MomentGap:
    case FindingRule::PainfulHandOver:
    case FindingRule::ServiceTorn:
    case FindingRule::CapabilityTwice:
    case FindingRule::ProductLarge:
    case FindingRule::ProductManyTeams:
    case FindingRule::ProductRenamed:
    case FindingRule::ProductCycle:
        return {};
    }
    return {};
}

} // namespace zuschnitt
