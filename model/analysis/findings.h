// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "model/portfolio/vocabulary.h"

#include <variant>
#include <vector>

// What a cut should be asked about. docs/findings.md has the table: when each rule speaks and what
// to do then.

namespace zuschnitt {

/// Error: a contradiction in the file. Warning: a gap, something unassigned, no owner. Hint: the rest.
enum class Severity { Error, Warning, Hint };

/// In the order in which they are told, severe ones first.
enum class FindingRule {
    LeadWithoutPart,
    SharesOff,
    PainfulGap,
    MomentGap,
    NeedMissing,
    NeedRetired,
    ServiceUnplaced,
    ServicePartly,
    ProductNoOwner,
    PainfulContested,
    PainfulHandOver,
    MomentContested,
    ServiceTorn,
    ServiceVanished,
    PlatformCandidate,
    CapabilityTwice,
    ProductNoNeed,
    ProductNoBenefit,
    ProductNoJourney,
    ProductEmpty,
    ProductLarge,
    ProductManyTeams,
    ProductRenamed,
    ProductToolName,
    ProductCycle,
};
inline constexpr int findingRules = static_cast<int>(FindingRule::ProductCycle) + 1;

/// Where a click on a finding goes, and what else it is made of.
using FindingSubject = std::variant<ServiceId, ProductId, MomentId, CapabilityId>;

struct Finding {
    FindingRule rule = FindingRule::LeadWithoutPart;
    FindingSubject subject;
    std::vector<FindingSubject> others; ///< what makes it: needs, moments, products, leads
    double number = 0; ///< what was counted, or the sum of the shares in percent
    QString text; ///< a word that a person wrote: the former group, the tool, the source
    QString accepted = {}; ///< why the room accepts it; empty where it does not

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether rules about unfinished work speak while services wait in the inbox.
enum class Unfinished { Quiet, Told };

/// Beyond it a service is torn.
inline constexpr int mostProducts = 3;
// Beyond these a product is too large, unless the file says otherwise.
inline constexpr qint64 usualMostServices = 15;
inline constexpr qint64 usualMostTeams = 4;
inline qint64 mostServices(const PortfolioInfo &info) { return info.mostServices.value_or(usualMostServices); }
inline qint64 mostTeams(const PortfolioInfo &info) { return info.mostTeams.value_or(usualMostTeams); }

/// By rule, then in the order of things. Nothing for a cut that does not exist.
std::vector<Finding> findingsOf(const Portfolio &portfolio, CutId cut, Unfinished unfinished);
/// All of them, from a cut that is modelled and judged already, and as the portfolio has it.
std::vector<Finding> findingsOf(const Portfolio &portfolio, const CutModel &model, const CutMetrics &metrics);

/// A fingerprint of what makes a finding, the same in a copy of the cut. One that was accepted is
/// back when it changes.
QString groundOf(const Finding &finding, const Portfolio &portfolio);

/// How many the room has not accepted, by severity, and how many it has.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    int accepted = 0;
};
/// Quiet: of all findings, those that are told while services wait.
FindingCounts countsOf(const std::vector<Finding> &findings, Unfinished unfinished = Unfinished::Told);

/// Whether a rule speaks about work that is not done yet.
bool isAboutUnfinishedWork(FindingRule rule);
/// Whether some of all findings say that a service waits in the inbox.
bool sayThatServicesWait(const std::vector<Finding> &findings);

Severity severityOf(FindingRule rule);
/// The name of a rule in files and scripts: "moment-gap".
QString textOf(FindingRule rule);

/// What the findings of a rule have in common, as a heading: "Moments with a gap".
QString titleOf(FindingRule rule, const Vocabulary &vocabulary);
/// What is the matter, in a whole sentence: “Phone” has no owner.
QString matterOf(const Finding &finding, const Portfolio &portfolio, const Vocabulary &vocabulary);
/// What to do about any finding of a rule, in a whole sentence.
QString adviceOf(FindingRule rule, const Vocabulary &vocabulary);
/// Both, one after the other.
QString sentenceOf(const Finding &finding, const Portfolio &portfolio, const Vocabulary &vocabulary);

} // namespace zuschnitt
