// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importtable.h"
#include "model/portfolio/result.h"

#include <QtCore/QByteArray>

#include <memory>

namespace zuschnitt {

/// What somebody brought: the bytes of a file, or what the clipboard holds as text and HTML.
struct TableSource {
    QString name; ///< file name without folders; empty for the clipboard
    QByteArray bytes;
    QString html; ///< only from the clipboard
};

/// A way in which tables are written. Knows nothing of services: it makes rows of cells.
class TableFormat {
public:
    virtual ~TableFormat() = default;
    virtual bool recognises(const TableSource &source) const = 0;
    virtual ImportTable read(const TableSource &source, const TableForm &form) const = 0;

protected:
    TableFormat() = default;
    Q_DISABLE_COPY_MOVE(TableFormat)
};

/// Reads a table in the first format that recognises it: an HTML table, or delimited text (CSV,
/// TSV, cells or plain lines from the clipboard). Fails with a sentence for what is no text.
Result<ImportTable> readTable(const TableSource &source, const TableForm &form = {});

} // namespace zuschnitt
