// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeywords.h"

#include "views/diagram/figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

constexpr std::size_t mostNamed = 2; ///< of those who contest a moment

QString translated(const char *text) { return QCoreApplication::translate("Journey", text); }

QString coverageWords(const JourneyMetrics &journey, const QLocale &locale)
{
    const int judged = journey.covered + journey.gaps;
    if (journey.moments.empty())
        return translated(QT_TRANSLATE_NOOP("Journey", "No moments yet"));
    if (judged == 0)
        return translated(QT_TRANSLATE_NOOP("Journey", "No moment says yet what it needs"));
    QString words = translated(QT_TRANSLATE_NOOP("Journey", "%1 of %2 moments covered"))
                        .arg(locale.toString(journey.covered), locale.toString(judged));
    if (journey.open > 0)
        words += u", "_s
            + translated(QT_TRANSLATE_NOOP("Journey", "%1 open, without a need")).arg(locale.toString(journey.open));
    return words;
}

QString handOverWords(const JourneyMetrics &journey, const QLocale &locale)
{
    const int count = journey.handOverCount().value_or(0);
    if (count == 0)
        return translated(QT_TRANSLATE_NOOP("Journey", "no hand-over"));
    const QString words = count == 1
        ? translated(QT_TRANSLATE_NOOP("Journey", "1 hand-over"))
        : translated(QT_TRANSLATE_NOOP("Journey", "%1 hand-overs")).arg(locale.toString(count));
    const int teams = journey.teamHandOverCount().value_or(0);
    if (teams == 0)
        return words + u", "_s + translated(QT_TRANSLATE_NOOP("Journey", "none between teams"));
    return words + u", "_s + translated(QT_TRANSLATE_NOOP("Journey", "%1 between teams")).arg(locale.toString(teams));
}

} // namespace

QString journeySentence(const JourneyMetrics &journey, const Vocabulary &vocabulary)
{
    const QLocale locale = localeOf(vocabulary.language());
    QString sentence = coverageWords(journey, locale);
    if (journey.handOverCount())
        sentence += u" · "_s + handOverWords(journey, locale);
    return sentence;
}

QString travelSentence(const Portfolio &portfolio, const Journey &journey, const Vocabulary &vocabulary)
{
    QStringList parts;
    const Persona *persona = journey.persona ? portfolio.find(*journey.persona) : nullptr;
    if (persona)
        parts << persona->name;
    if (journey.frequency)
        parts << translated(QT_TRANSLATE_NOOP("Journey", "%1 a month"))
                     .arg(localeOf(vocabulary.language())
                              .toString(*journey.frequency, 'g', QLocale::FloatingPointShortest));
    return parts.join(u" · "_s);
}

QString contestedWords(const MomentMetrics &moment, const std::function<QString(const Server &)> &nameOf)
{
    double all = 0;
    for (const Vote &vote : moment.votes)
        all += vote.votes;
    QStringList parts;
    for (std::size_t index = 0; index < std::min(moment.votes.size(), mostNamed); ++index) {
        const Vote &vote = moment.votes[index];
        parts << nameOf(vote.server) + u' ' + QString::number(std::lround(100 * vote.votes / all)) + QChar(QChar::Nbsp)
                + u'%';
    }
    if (moment.votes.size() > mostNamed)
        parts << translated(QT_TRANSLATE_NOOP("Journey", "%1 more")).arg(moment.votes.size() - mostNamed);
    return translated(QT_TRANSLATE_NOOP("Journey", "contested: %1")).arg(parts.join(u", "_s));
}

QString wordOf(NeedState state)
{
    switch (state) {
    case NeedState::Met:
        return translated(QT_TRANSLATE_NOOP("Journey", "met"));
    case NeedState::Promised:
        return translated(QT_TRANSLATE_NOOP("Journey", "promised"));
    case NeedState::Unplaced:
        return translated(QT_TRANSLATE_NOOP("Journey", "unplaced"));
    case NeedState::Missing:
        return translated(QT_TRANSLATE_NOOP("Journey", "missing"));
    }
    return {};
}

QString wordOf(const MomentMetrics &moment)
{
    switch (moment.state) {
    case MomentState::Open:
        return translated(QT_TRANSLATE_NOOP("Journey", "open"));
    case MomentState::Gap:
        return translated(QT_TRANSLATE_NOOP("Journey", "a gap"));
    case MomentState::Covered:
        break;
    }
    return moment.contested ? translated(QT_TRANSLATE_NOOP("Journey", "contested"))
                            : translated(QT_TRANSLATE_NOOP("Journey", "covered"));
}

QString feelingWord(std::optional<qint64> feeling)
{
    if (!feeling)
        return translated(QT_TRANSLATE_NOOP("Journey", "not entered"));
    switch (*feeling) {
    case -2:
        return translated(QT_TRANSLATE_NOOP("Journey", "very bad"));
    case -1:
        return translated(QT_TRANSLATE_NOOP("Journey", "bad"));
    case 1:
        return translated(QT_TRANSLATE_NOOP("Journey", "good"));
    case 2:
        return translated(QT_TRANSLATE_NOOP("Journey", "very good"));
    default:
        return translated(QT_TRANSLATE_NOOP("Journey", "neither good nor bad"));
    }
}

} // namespace zuschnitt
