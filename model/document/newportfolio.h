// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"

namespace zuschnitt {

/// The first edit of a file: the row about it, with an id of its own if it has none, and the usual
/// phases of a journey in its language.
Edit newPortfolio(PortfolioInfo info);

} // namespace zuschnitt
