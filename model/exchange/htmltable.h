// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tableformat.h"

namespace zuschnitt {

/// The first table of an HTML fragment, as spreadsheets, browsers and word processors put it on the
/// clipboard. Reads what real programs write and ignores what it does not know.
class HtmlTable final : public TableFormat {
public:
    bool recognises(const TableSource &source) const override;
    ImportTable read(const TableSource &source, const TableForm &form) const override;
};

/// What a person reads of a piece of HTML; line breaks of the text as \n.
QString plainTextOfHtml(const QString &html);

} // namespace zuschnitt
