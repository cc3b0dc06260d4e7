// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/productsheet.h"
#include "views/catalogue/catalogue.h"

#include <QtCore/QSet>

namespace zuschnitt {

/// Makes the pages of one catalogue.
class PageWriting final {
public:
    PageWriting(const Portfolio &portfolio, CutMetrics metrics, const CatalogueOptions &options);

    /// `place` is that of the product in its cut.
    CataloguePage write(const Product &product, std::size_t place);

private:
    QString anchorFor(const QString &name);
    CatalogueList abilities(const ProductSheet &sheet) const;
    CatalogueList moments(const ProductSheet &sheet) const;
    void addOffers(CataloguePage &page, const Product &product) const;
    void addSteps(CataloguePage &page, const Product &product) const;
    void addInternal(CataloguePage &page, const Product &product, const ProductSheet &sheet) const;
    CatalogueList facts(const Product &product, const ProductSheet &sheet) const;
    CatalogueList services(const ProductSheet &sheet) const;
    CatalogueList backlog(const Product &product) const;

    const Portfolio &m_portfolio;
    const CutMetrics m_metrics;
    const CatalogueOptions &m_options;
    QSet<QString> m_anchors;
};

} // namespace zuschnitt
