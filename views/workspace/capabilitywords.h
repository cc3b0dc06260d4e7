// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/serving.h"

#include <QtCore/QString>

namespace zuschnitt {

/// How a cut stands with a capability, and through whom: "met by Smart Collaboration", "promised by
/// Help", "unplaced: Fax provides it", "missing"; "not needed" where no moment requires it and
/// nothing brings it.
QString wordsOf(const CapabilityServing &serving, const Portfolio &portfolio);
/// "needed by 3 moments"
QString needWords(const CapabilityServing &serving);

/// True if some moment requires it and it is not met.
bool isUnmet(const CapabilityServing &serving);

} // namespace zuschnitt
