// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/catalogueexport.h"

#include "views/catalogue/cataloguehtml.h"
#include "views/catalogue/cataloguepdf.h"
#include "views/diagram/pdfwriter.h"

#include <QtCore/QFileInfo>

namespace zuschnitt {

std::optional<CatalogueFormat> catalogueFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm")
        return CatalogueFormat::Html;
    if (suffix == u"pdf")
        return CatalogueFormat::Pdf;
    return {};
}

Result<QByteArray> exportCatalogue(const Portfolio &portfolio, CutId cut, CatalogueFormat format,
                                   const CatalogueOptions &options)
{
    const Catalogue catalogue = catalogueOf(portfolio, cut, options);
    switch (format) {
    case CatalogueFormat::Html:
        return writeHtml(catalogue);
    case CatalogueFormat::Pdf:
        return writePdf(cataloguePages(catalogue), {catalogue.title, Paper::Fitted, options.date});
    }
    return QByteArray();
}

} // namespace zuschnitt
