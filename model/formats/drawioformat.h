// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// Drawings of draw.io (diagrams.net) and LeanIX. Boxes are services, those they lie in products and
/// former groups, arrows dependencies.
class DrawioFormat final : public SourceFormat {
public:
    bool recognises(SourceFiles files) const override;
    Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                               ReadingProgress &progress) const override;
};

} // namespace zuschnitt
