// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// ArchiMate models: the Model Exchange Format 2.1 and 3.x, Archi's own files of any version, plain or
/// zipped with pictures, and the tables that Archi writes.
class ArchimateFormat final : public SourceFormat {
public:
    bool recognises(SourceFiles files) const override;
    Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                               ReadingProgress &progress) const override;
};

} // namespace zuschnitt
