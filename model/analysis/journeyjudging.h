// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

namespace zuschnitt {

/// Judges the journeys of a model: needs, votes, leads and hand-overs. Adds them to `metrics`, whose
/// products are those of the model, each at its number there.
void judgeJourneys(const CutModel &model, CutMetrics &metrics);

} // namespace zuschnitt
