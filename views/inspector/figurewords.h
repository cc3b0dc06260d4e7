// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/explanation.h"
#include "views/controls/listrow.h"

namespace zuschnitt {

class Workspace;

/// The figure as a sentence a room can read aloud. Without its input: what to enter. Empty where
/// there is nothing to say.
QString sentenceOf(const Explanation &told, const Workspace &workspace);

/// A line of the list that makes the figure; its id is that of the reason's subject.
ListEntry entryOf(const Reason &reason, Figure figure, const Workspace &workspace);

} // namespace zuschnitt
