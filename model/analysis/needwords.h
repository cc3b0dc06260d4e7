// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

#include <QtCore/QString>

namespace zuschnitt {

/// The state of a need as a word that stands behind its name: "met", "promised".
QString wordOf(NeedState state);

/// That of a moment: "covered", "contested", "a gap", "open".
QString wordOf(const MomentMetrics &moment);

} // namespace zuschnitt
