// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// Workbooks of Excel 2007 and later (.xlsx, .xlsm) and of what writes the same. Each chosen sheet is a list.
/// Recognises the other kinds of workbooks too, to say what to do with them.
///
/// Questions: "sheets" (answers are the names of sheets), and for a chosen sheet with several rows
/// that could head it "header:NAME" (answers are the numbers of rows).
class Xlsx final : public SourceFormat {
public:
    bool recognises(SourceFiles files) const override;
    Result<SourceContent> read(SourceFiles files, const SourceChoices &choices,
                               ReadingProgress &progress) const override;
};

} // namespace zuschnitt
