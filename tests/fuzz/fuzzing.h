// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

// What the fuzz targets share. Each gives any bytes to one reader; nothing may crash, hang or grow
// without limit.

namespace zuschnitt::fuzz {

QByteArray bytesOf(const std::uint8_t *data, std::size_t size);

/// Never ends reading.
class Patience final : public ReadingProgress {
public:
    bool goOn(qint64, qint64) override { return true; }
};

/// Reads the files as that format, as proposed, and plans what comes out over an empty portfolio.
void readAndPlan(const SourceFormat &format, SourceFiles files);
/// Plans a table as each kind of list, over an empty portfolio.
void planAsEachKind(ImportTable table);
void plan(const Result<SourceContent> &content);

} // namespace zuschnitt::fuzz
