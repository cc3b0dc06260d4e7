// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/figurewords.h"

#include "model/portfolio/sentence.h"
#include "views/diagram/figures.h"
#include "views/diagram/journeywords.h"
#include "views/workspace/workspace.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace zuschnitt {

namespace {

/// How a figure reads. %1 is its count, %2 the whole, %3 the open moments, %4 its value as its kind
/// is written and %5 the name that goes with it. `one` is for a count of 1, `none` for 0; null: as
/// for many. `unknown` says what to enter; null: nothing is said.
struct Phrase {
    const char *many;
    const char *one = nullptr;
    const char *none = nullptr;
    const char *unknown = nullptr;
};

const Phrase cutLeaving{
    QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies leave their {product:acc}"),
    QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies leaves its {product:acc}"), nullptr,
    QT_TRANSLATE_NOOP("FigureWords",
                      "No dependencies yet: draw one from {service:dat} to {service:dat} to see which "
                      "leave their {product:acc}.")};
const Phrase partLeaving{
    QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies of its {services} lead elsewhere"),
    QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies of its {services} leads elsewhere"), nullptr,
    QT_TRANSLATE_NOOP("FigureWords", "No dependencies of its {services} yet: draw one to see which lead elsewhere.")};
const Phrase openMoments{QT_TRANSLATE_NOOP("FigureWords", "%3 moments, all open: enter what they need."),
                         QT_TRANSLATE_NOOP("FigureWords", "1 moment, and it is open: enter what it needs.")};
const Phrase momentsWithOpen{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 moments covered, %3 open")};
const Phrase journeyHandOvers{QT_TRANSLATE_NOOP("FigureWords", "%1 hand-overs, %4 a month"),
                              QT_TRANSLATE_NOOP("FigureWords", "1 hand-over, %4 a month"),
                              QT_TRANSLATE_NOOP("FigureWords", "No hand-over")};

constexpr std::array phrases{
    std::pair{Figure::Placed,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 {services} are in {products:dat}"),
                     QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 {services} is in {products:dat}"), nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "No {services} yet: import a list or add the first.")}},
    std::pair{Figure::Unplaced,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 {services} have no place yet"),
                     QT_TRANSLATE_NOOP("FigureWords", "1 {service} has no place yet"), ""}},
    std::pair{Figure::Kept,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 {services} are kept as they are"),
                     QT_TRANSLATE_NOOP("FigureWords", "1 {service} is kept as it is"), ""}},
    std::pair{Figure::Retired,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 {services} are retired"),
                     QT_TRANSLATE_NOOP("FigureWords", "1 {service} is retired"), ""}},
    std::pair{Figure::OnPlatform,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies lead to or from a platform"),
                     QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 dependencies leads to or from a platform")}},
    std::pair{Figure::Modularity, Phrase{QT_TRANSLATE_NOOP("FigureWords", "Modularity %4")}},
    std::pair{Figure::Largest,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "The largest {product}, “%5”, has %4 of all {services:dat}")}},
    std::pair{Figure::Services,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 {services}"), QT_TRANSLATE_NOOP("FigureWords", "1 {service}"),
                     QT_TRANSLATE_NOOP("FigureWords", "No {services} yet: drag some onto its cards.")}},
    std::pair{Figure::Cost,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%4 a year"), nullptr, nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "No costs yet: enter what its {services} cost a year.")}},
    std::pair{Figure::Users,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "Up to %4 users"), nullptr, nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "No users yet: enter how many its {services} have.")}},
    std::pair{Figure::Leads,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "Leads %1 moments"),
                     QT_TRANSLATE_NOOP("FigureWords", "Leads 1 moment"),
                     QT_TRANSLATE_NOOP("FigureWords", "Leads no moment"),
                     QT_TRANSLATE_NOOP("FigureWords", "No moments yet: enter a journey to see who leads it.")}},
    std::pair{Figure::Cohesion,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "Cohesion %4: %1 of %2 dependencies stay inside"),
                     QT_TRANSLATE_NOOP("FigureWords", "Cohesion %4: %1 of %2 dependencies stays inside"), nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "Cohesion: from three {services:dat} with dependencies on.")}},
    std::pair{Figure::Purity,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 {services} come from the former group “%5”"),
                     QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 {services} comes from the former group “%5”"), nullptr,
                     QT_TRANSLATE_NOOP("FigureWords",
                                       "From how many former groups: from three {services:dat} with a group on.")}},
    std::pair{Figure::Moments,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 moments covered"), nullptr, nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "No moments yet: enter a journey to see who leads it.")}},
    std::pair{Figure::Contested,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 moments are contested"),
                     QT_TRANSLATE_NOOP("FigureWords", "1 moment is contested"),
                     QT_TRANSLATE_NOOP("FigureWords", "No moment is contested")}},
    std::pair{Figure::HandOvers,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%4 hand-overs a month"), nullptr,
                     QT_TRANSLATE_NOOP("FigureWords", "No hand-overs")}},
    std::pair{Figure::TeamHandOvers,
              Phrase{QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 hand-overs are between teams"),
                     QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 hand-overs is between teams"), ""}},
};

const Phrase &phraseOf(Figure figure)
{
    static const Phrase nothing{nullptr};
    const auto found
        = std::find_if(phrases.begin(), phrases.end(), [figure](const auto &phrase) { return phrase.first == figure; });
    return found == phrases.end() ? nothing : found->second;
}

const Phrase &phraseOf(const Explanation &told)
{
    if (told.figure == Figure::Leaving)
        return std::holds_alternative<CutId>(told.scope) ? cutLeaving : partLeaving;
    if (told.figure == Figure::HandOvers && std::holds_alternative<JourneyId>(told.scope))
        return journeyHandOvers;
    if (told.figure == Figure::Moments && told.open > 0)
        return told.known ? momentsWithOpen : openMoments;
    return phraseOf(told.figure);
}

QString valueOf(const Explanation &told, const Workspace &workspace)
{
    const QLocale locale = localeOf(workspace.language());
    switch (told.figure) {
    case Figure::Cost:
        return shortMoney(told.value, workspace.portfolio().info().currency, workspace.language());
    case Figure::Modularity:
    case Figure::Cohesion:
        return locale.toString(told.value, 'f', 2);
    case Figure::Largest:
        return shareText(told.value, workspace.language());
    case Figure::Placed:
    case Figure::Unplaced:
    case Figure::Kept:
    case Figure::Retired:
    case Figure::OnPlatform:
    case Figure::Services:
    case Figure::Users:
    case Figure::Leads:
    case Figure::Leaving:
    case Figure::Purity:
    case Figure::Moments:
    case Figure::Contested:
    case Figure::HandOvers:
    case Figure::TeamHandOvers:
        break;
    }
    return locale.toString(told.value, 'f', 0);
}

/// What a count of things hides: that they do not all weigh the same, or are not all known.
QString addition(const Explanation &told, const Workspace &workspace)
{
    const bool ofDependencies = told.figure == Figure::OnPlatform
        || (told.figure == Figure::Leaving && std::holds_alternative<CutId>(told.scope));
    const double counted = told.whole > 0 ? static_cast<double>(told.count) / told.whole : 0;
    if (ofDependencies && std::abs(counted - told.value) >= 0.005)
        return QCoreApplication::translate("FigureWords", ", %1 of their weight")
            .arg(shareText(told.value, workspace.language()));
    if (told.figure == Figure::HandOvers && told.assumed)
        return QCoreApplication::translate("FigureWords", ", as far as is known how often journeys are travelled");
    if (told.figure == Figure::Cost && told.count < told.whole)
        return filled(
            workspace.say(told.whole - told.count == 1
                              ? QCoreApplication::translate("FigureWords", ", without 1 {service:acc} of unknown cost")
                              : QCoreApplication::translate("FigureWords", ", without %1 {services} of unknown cost")),
            {localeOf(workspace.language()).toString(told.whole - told.count)});
    return {};
}

QString nameOf(const Portfolio &portfolio, DependencyId id)
{
    const Dependency &row = *portfolio.find(id);
    return QStringLiteral("%1 → %2").arg(portfolio.find(row.from)->name, portfolio.find(row.to)->name);
}

template <typename Row>
QString nameOf(const Portfolio &portfolio, Id<Row> id)
{
    return portfolio.find(id)->name;
}

/// Which journey a moment is of tells equal names apart; how it stands says more.
QString detailOf(MomentId moment, const Reason &reason, const Portfolio &portfolio)
{
    if (reason.state && reason.state != MomentState::Covered) {
        MomentMetrics stands;
        stands.state = *reason.state;
        return wordOf(stands);
    }
    return portfolio.find(portfolio.find(moment)->journey)->name;
}

QString detailOf(const Reason &reason, Figure figure, const Workspace &workspace)
{
    const QLocale locale = localeOf(workspace.language());
    if (reason.next)
        return QCoreApplication::translate("FigureWords", "%1 a month").arg(locale.toString(reason.number, 'f', 0));
    if (const auto *moment = std::get_if<MomentId>(&reason.subject))
        return detailOf(*moment, reason, workspace.portfolio());
    if (std::holds_alternative<DependencyId>(reason.subject))
        return reason.number == 1 ? QString() : locale.toString(reason.number);
    if (figure == Figure::Cost)
        return shortMoney(reason.number, workspace.portfolio().info().currency, workspace.language());
    if (figure == Figure::Users)
        return locale.toString(reason.number, 'f', 0);
    return figure == Figure::Modularity ? locale.toString(reason.number, 'f', 2) : QString();
}

} // namespace

QString sentenceOf(const Explanation &told, const Workspace &workspace)
{
    const Phrase &phrase = phraseOf(told);
    const int count = &phrase == &openMoments ? told.open : told.count;
    const char *words = told.known || &phrase == &openMoments ? phrase.many : phrase.unknown;
    if (words == phrase.many && count == 1 && phrase.one)
        words = phrase.one;
    if (words == phrase.many && count == 0 && phrase.none)
        words = phrase.none;
    if (!words || !*words)
        return {};
    const QLocale locale = localeOf(workspace.language());
    const QString sentence = filled(workspace.say(QCoreApplication::translate("FigureWords", words)),
                                    {locale.toString(told.count), locale.toString(told.whole),
                                     locale.toString(told.open), valueOf(told, workspace), told.name});
    return told.known && words != phrase.none ? sentence + addition(told, workspace) : sentence;
}

ListEntry entryOf(const Reason &reason, Figure figure, const Workspace &workspace)
{
    const Portfolio &portfolio = workspace.portfolio();
    ListEntry entry;
    entry.id = std::visit([](const auto &id) { return id.uuid; }, reason.subject);
    entry.text = std::visit([&](const auto &id) { return nameOf(portfolio, id); }, reason.subject);
    if (reason.next)
        entry.text = QStringLiteral("%1 → %2").arg(entry.text, nameOf(portfolio, *reason.next));
    entry.detail = detailOf(reason, figure, workspace);
    return entry;
}

} // namespace zuschnitt
