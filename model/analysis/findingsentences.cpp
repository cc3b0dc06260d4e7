// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/findings.h"

#include "model/portfolio/daytext.h"
#include "model/portfolio/sentence.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace zuschnitt {

namespace {

/// How a rule reads. In what is the matter, %1 is the subject, %2 the others, %3 the number, %4 the
/// limit that it is beyond or the day since when it is so, and %5 the text of the finding.
struct Phrase {
    const char *title;
    const char *matter;
    const char *advice;
};

constexpr std::array<Phrase, findingRules> phrases{{
    {QT_TRANSLATE_NOOP("Findings", "Leads with nothing in the moment"),
     QT_TRANSLATE_NOOP("Findings", "%2 was decided to lead %1, but has no part in what is needed there."),
     QT_TRANSLATE_NOOP("Findings", "Give it a part, or decide for another lead.")},
    {QT_TRANSLATE_NOOP("Findings", "Shares that do not add up"),
     QT_TRANSLATE_NOOP("Findings", "The shares of %1 in %2 add up to %3 %, not to 100 %."),
     QT_TRANSLATE_NOOP("Findings", "Return it to the inbox and share it out again.")},
    {QT_TRANSLATE_NOOP("Findings", "Painful moments with a gap"),
     QT_TRANSLATE_NOOP("Findings", "%1 hurts today, and nothing in the cut meets: %2."),
     QT_TRANSLATE_NOOP("Findings", "Put {a service} that meets it into {a product}.")},
    {QT_TRANSLATE_NOOP("Findings", "Other moments with a gap"),
     QT_TRANSLATE_NOOP("Findings", "Nothing in the cut meets what %1 needs: %2."),
     QT_TRANSLATE_NOOP("Findings", "Put {a service} that meets it into {a product}.")},
    {QT_TRANSLATE_NOOP("Findings", "Needs that no {service} can meet"),
     QT_TRANSLATE_NOOP("Findings", "No {service} provides %1, which is needed in: %2."),
     QT_TRANSLATE_NOOP("Findings", "Say which {service} provides it, or let {a product} bundle it.")},
    {QT_TRANSLATE_NOOP("Findings", "Needs that were retired"),
     QT_TRANSLATE_NOOP("Findings", "%1 is retired, but used in: %2."),
     QT_TRANSLATE_NOOP("Findings", "Keep it, or enter what these moments need instead.")},
    {QT_TRANSLATE_NOOP("Findings", "{Services} without a place"), QT_TRANSLATE_NOOP("Findings", "%1 has no place yet."),
     QT_TRANSLATE_NOOP("Findings", "Put it into {a product}, keep it or retire it.")},
    {QT_TRANSLATE_NOOP("Findings", "{Services} placed in part"),
     QT_TRANSLATE_NOOP("Findings", "A part of %1 has no place yet: %2."),
     QT_TRANSLATE_NOOP("Findings", "Drag the rest from the inbox into {a product}.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} without {owner}"), QT_TRANSLATE_NOOP("Findings", "%1 has {no owner}."),
     QT_TRANSLATE_NOOP("Findings", "Name one.")},
    {QT_TRANSLATE_NOOP("Findings", "Painful moments that are contested"),
     QT_TRANSLATE_NOOP("Findings", "%1 hurts today, and nobody clearly leads it: %2."),
     QT_TRANSLATE_NOOP("Findings", "Decide who leads.")},
    {QT_TRANSLATE_NOOP("Findings", "Painful moments at a hand-over"),
     QT_TRANSLATE_NOOP("Findings", "%1 hurts today, and there the lead changes: %2."),
     QT_TRANSLATE_NOOP("Findings", "Let one of them lead on, or agree how to hand over.")},
    {QT_TRANSLATE_NOOP("Findings", "Other contested moments"),
     QT_TRANSLATE_NOOP("Findings", "Nobody clearly leads %1: %2."), QT_TRANSLATE_NOOP("Findings", "Decide who leads.")},
    {QT_TRANSLATE_NOOP("Findings", "{Services} in many {products}"),
     QT_TRANSLATE_NOOP("Findings", "%1 is torn over %3 {products}: %2."),
     QT_TRANSLATE_NOOP("Findings", "Put it into a platform, or leave it to fewer.")},
    {QT_TRANSLATE_NOOP("Findings", "{Services} that vanished at their source"),
     QT_TRANSLATE_NOOP("Findings", "%1 is no longer in “%5” since %4."),
     QT_TRANSLATE_NOOP("Findings", "Retire it, or keep it and say why.")},
    {QT_TRANSLATE_NOOP("Findings", "Candidates for a platform"),
     QT_TRANSLATE_NOOP("Findings", "%3 {products} use %1: %2."),
     QT_TRANSLATE_NOOP("Findings", "Let a platform bundle it.")},
    {QT_TRANSLATE_NOOP("Findings", "Capabilities in several {products}"),
     QT_TRANSLATE_NOOP("Findings", "%1 is in %3 {products}: %2."),
     QT_TRANSLATE_NOOP("Findings", "Leave it to one, or say which capabilities go with a shared {service}.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} without customer need"),
     QT_TRANSLATE_NOOP("Findings", "%1 does not say which need it answers."),
     QT_TRANSLATE_NOOP("Findings", "Write down what its customers want.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} without core benefit"),
     QT_TRANSLATE_NOOP("Findings", "%1 does not state its core benefit."),
     QT_TRANSLATE_NOOP("Findings", "Write down what it is bought for.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} without journey"),
     QT_TRANSLATE_NOOP("Findings", "%1 serves no moment of any journey."),
     QT_TRANSLATE_NOOP("Findings", "Enter the moment that needs it, or make it a platform.")},
    {QT_TRANSLATE_NOOP("Findings", "Empty {products}"),
     QT_TRANSLATE_NOOP("Findings", "%1 holds {no service} and bundles no capability."),
     QT_TRANSLATE_NOOP("Findings", "Fill it or remove it.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} with too many {services}"),
     QT_TRANSLATE_NOOP("Findings", "%1 holds %3 {services}, more than %4."),
     QT_TRANSLATE_NOOP("Findings", "Part it by what its customers want.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} from too many teams"),
     QT_TRANSLATE_NOOP("Findings", "%1 takes from %3 former teams, more than %4."),
     QT_TRANSLATE_NOOP("Findings", "Part it, or bring the work of these teams together first.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} renamed, not re-cut"),
     QT_TRANSLATE_NOOP("Findings", "All {services} of %1 come from the former group “%5”: renamed, not re-cut."),
     QT_TRANSLATE_NOOP("Findings", "Bring in what its journeys need from elsewhere.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} named after a tool"),
     QT_TRANSLATE_NOOP("Findings", "%1 bears the name of a tool: “%5”."),
     QT_TRANSLATE_NOOP("Findings", "Name it after what people get from it.")},
    {QT_TRANSLATE_NOOP("Findings", "{Products} that depend on each other"),
     QT_TRANSLATE_NOOP("Findings", "%2 depend on each other in a circle."),
     QT_TRANSLATE_NOOP("Findings", "Move the {services} that close the circle, or put them into a platform.")},
}};

const Phrase &phraseOf(FindingRule rule) { return phrases[static_cast<std::size_t>(rule)]; }

constexpr std::size_t mostNames = 5; ///< in one sentence

QString quoted(const Portfolio &portfolio, const FindingSubject &subject)
{
    if (const auto *id = std::get_if<MomentId>(&subject)) {
        const Moment &moment = *portfolio.find(*id);
        return filled(QCoreApplication::translate("Findings", "“%1” (%2)"),
                      {moment.name, portfolio.find(moment.journey)->name});
    }
    const QString name = std::visit([&](auto id) { return portfolio.find(id)->name; }, subject);
    return filled(QCoreApplication::translate("Findings", "“%1”"), {name});
}

/// The first names, and how many more there are; a chain of leads or products is told as one.
QString listed(const Finding &finding, const Portfolio &portfolio)
{
    const bool isChain = finding.rule == FindingRule::PainfulHandOver || finding.rule == FindingRule::ProductCycle;
    const std::size_t shown = isChain || finding.others.size() <= mostNames ? finding.others.size() : mostNames - 1;
    QStringList names;
    for (std::size_t index = 0; index < shown; ++index)
        names.append(quoted(portfolio, finding.others[index]));
    const QString list = names.join(isChain ? QStringLiteral(" → ") : QStringLiteral(", "));
    if (shown == finding.others.size())
        return list;
    return filled(QCoreApplication::translate("Findings", "%1 and %2 more"),
                  {list, QString::number(finding.others.size() - shown)});
}

QString limitOf(const Finding &finding, const Portfolio &portfolio, Language language)
{
    if (finding.rule == FindingRule::ServiceVanished)
        return dayText(portfolio.find(std::get<ServiceId>(finding.subject))->vanished, language);
    if (finding.rule == FindingRule::ProductLarge)
        return QString::number(mostServices(portfolio.info()));
    return finding.rule == FindingRule::ProductManyTeams ? QString::number(mostTeams(portfolio.info())) : QString();
}

} // namespace

QString titleOf(FindingRule rule, const Vocabulary &vocabulary)
{
    return vocabulary.say(QCoreApplication::translate("Findings", phraseOf(rule).title));
}

QString matterOf(const Finding &finding, const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    return filled(vocabulary.say(QCoreApplication::translate("Findings", phraseOf(finding.rule).matter)),
                  {quoted(portfolio, finding.subject), listed(finding, portfolio),
                   QString::number(qRound(finding.number)), limitOf(finding, portfolio, vocabulary.language()),
                   finding.text});
}

QString adviceOf(FindingRule rule, const Vocabulary &vocabulary)
{
    return vocabulary.say(QCoreApplication::translate("Findings", phraseOf(rule).advice));
}

QString sentenceOf(const Finding &finding, const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    return matterOf(finding, portfolio, vocabulary) + u' ' + adviceOf(finding.rule, vocabulary);
}

} // namespace zuschnitt
