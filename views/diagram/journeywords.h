// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

// How journeys are told in sentences: in the window, in pictures and to a screen reader.

namespace zuschnitt {

/// "7 of 8 moments without a gap, 1 open · 7 hand-overs, 6 between teams"
QString journeySentence(const JourneyMetrics &journey, const Vocabulary &vocabulary);
/// Who travels, and how often: "Lea, new colleague · 45 a month".
QString travelSentence(const Portfolio &portfolio, const Journey &journey, const Vocabulary &vocabulary);

/// The state of a need as a word that stands behind its name: "met", "promised".
QString wordOf(NeedState state);
/// That of a moment: "covered", "contested", "a gap", "open".
QString wordOf(const MomentMetrics &moment);
/// "contested: Mail 50 %, Intranet 40 %, 1 more"
QString contestedWords(const MomentMetrics &moment, const std::function<QString(const Server &)> &nameOf);
/// -2 to +2 in a word; nothing entered has one too.
QString feelingWord(std::optional<qint64> feeling);

} // namespace zuschnitt
