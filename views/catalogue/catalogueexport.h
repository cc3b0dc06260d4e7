// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"
#include "views/catalogue/catalogue.h"

namespace zuschnitt {

enum class CatalogueFormat { Html, Pdf };

/// From the suffix of a file name; nothing for another suffix.
std::optional<CatalogueFormat> catalogueFormatOf(const QString &fileName);

/// The bytes of the file. Equal input gives equal bytes. A PDF needs a QGuiApplication (offscreen
/// will do).
Result<QByteArray> exportCatalogue(const Portfolio &portfolio, CutId cut, CatalogueFormat format,
                                   const CatalogueOptions &options);

} // namespace zuschnitt
