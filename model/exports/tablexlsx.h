// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exports/exporttable.h"
#include "model/portfolio/result.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

/// A workbook with one sheet a table: a header that stays in sight, with filters; texts as texts, never as
/// formulas. The same tables give the same bytes. Fails if no temporary file can be written.
Result<QByteArray> writeXlsx(const std::vector<ExportTable> &tables, const QString &title);

} // namespace zuschnitt
