// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtCore/QStringList>

#include <vector>

// How complete the promise of a product is: ten fields that a catalogue needs.

namespace zuschnitt {

inline constexpr int readinessFields = 10;

/// What people write instead of leaving a field empty: "-", "?", "tbd", "offen".
const QStringList &emptyMarks();
bool isFilledIn(const QString &text);

/// One of the ten: customer need, core benefit, audience, owner, how to get informed, to book, to
/// use, to get help, price and service level.
using ReadinessField = QString Product::*;

/// How many of the ten are filled in, and which are not, in that order.
int readinessOf(const Product &product);
std::vector<ReadinessField> missingIn(const Product &product);

} // namespace zuschnitt
