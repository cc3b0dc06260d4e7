// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "views/controls/badgelines.h"

namespace zuschnitt {

class Workspace;

/// What an edit would do to journeys and dependencies, for the badge of a drag; nothing if it would
/// be refused. Also tells the workspace, so that other views show the cut as it would be.
std::vector<BadgeLine> previewOf(Workspace &workspace, const EditFunction &edit);

} // namespace zuschnitt
