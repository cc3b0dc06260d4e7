// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/preview.h"

#include "views/workspace/workspace.h"

namespace zuschnitt {

std::vector<BadgeLine> previewOf(Workspace &workspace, const EditFunction &edit)
{
    std::vector<BadgeLine> lines;
    std::optional<CutMetrics> after = workspace.metricsAfter(edit);
    if (after)
        lines = badgeLines(outlookOf(workspace.metrics(), *after), workspace.portfolio(), workspace.vocabulary());
    workspace.setPreview(std::move(after));
    return lines;
}

} // namespace zuschnitt
