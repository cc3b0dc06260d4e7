// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// One table: CSV, TSV, an HTML table, cells or lines from the clipboard. Recognises any single
/// source, so it stands last.
class PlainTable final : public SourceFormat {
public:
    bool recognises(SourceFiles files) const override { return files.size() == 1; }
    Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                               ReadingProgress &progress) const override;
};

} // namespace zuschnitt
