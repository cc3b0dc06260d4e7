// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"

namespace zuschnitt {

class Workspace;

/// What becomes of services that are dropped outside the map.
enum class InboxDrop { Keep, Retire, Return };

/// What letting go will do, in the words of the history. All three decide for the whole service,
/// which is said where more of it lies elsewhere than is dragged.
QString sentenceFor(InboxDrop drop, const std::vector<edits::Moving> &services, const Workspace &workspace);

/// The edit of the drop; without an effect for services that lie in the inbox and return there.
EditFunction editOf(InboxDrop drop, const std::vector<edits::Moving> &services, const Workspace &workspace);

} // namespace zuschnitt
