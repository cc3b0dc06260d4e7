// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"
#include "views/diagram/export.h"

namespace zuschnitt {

struct PdfDescription {
    QString title;
    Paper paper = Paper::Fitted;
    QDate date;
};

/// The drawing as one page of a PDF: vectors, text as text, fonts embedded. Dates and ids inside
/// follow from the drawing and the description alone, so that equal input gives equal bytes.
Result<QByteArray> writePdf(const Drawing &drawing, const PdfDescription &description);
/// Several pages, all of the first one's size; at least one.
Result<QByteArray> writePdf(const std::vector<Drawing> &pages, const PdfDescription &description);

} // namespace zuschnitt
