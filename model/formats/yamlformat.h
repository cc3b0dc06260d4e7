// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// Catalogues in YAML: those of Backstage (catalog-info.yaml), and plain lists.
class YamlFormat final : public SourceFormat {
public:
    bool recognises(SourceFiles files) const override;
    Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                               ReadingProgress &progress) const override;
};

} // namespace zuschnitt
