// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/catalogue.h"

#include "model/analysis/metrics.h"
#include "views/catalogue/pagewriting.h"
#include "views/diagram/figures.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

CatalogueWords wordsIn(const Vocabulary &vocabulary)
{
    CatalogueWords words;
    words.catalogue = QCoreApplication::translate("Catalogue", "Catalogue");
    words.contents = QCoreApplication::translate("Catalogue", "Contents");
    words.customerNeed = QCoreApplication::translate("Catalogue", "What it is for");
    words.audience = QCoreApplication::translate("Catalogue", "For whom");
    words.whatYouGet = QCoreApplication::translate("Catalogue", "What you get");
    words.serviceLevel = QCoreApplication::translate("Catalogue", "What you can count on");
    words.howItGoes = QCoreApplication::translate("Catalogue", "How it goes");
    words.owner = vocabulary.say(u"{Owner}"_s);
    words.internal = QCoreApplication::translate("Catalogue", "Internal");
    words.nothingYet = QCoreApplication::translate("Catalogue", "More will stand here soon.");
    words.search = QCoreApplication::translate("Catalogue", "Search the catalogue");
    words.noMatch = QCoreApplication::translate("Catalogue", "Nothing fits this search.");
    words.toContents = QCoreApplication::translate("Catalogue", "Back to the contents");
    words.pageOf = QCoreApplication::translate("Catalogue", "%1 of %2");
    return words;
}

class CatalogueWriting final {
public:
    CatalogueWriting(const Portfolio &portfolio, CutId cut, const CatalogueOptions &options)
        : m_portfolio(portfolio), m_cut(cut), m_options(options),
          m_pages(portfolio, metricsOf(CutModel(portfolio, cut)), options)
    {
    }

    Catalogue write()
    {
        m_catalogue.title = m_portfolio.info().title;
        m_catalogue.language = m_options.vocabulary.language();
        m_catalogue.words = wordsIn(m_options.vocabulary);
        addGroups();
        if (m_options.readers == CatalogueReaders::Inside) {
            addPlatforms();
            addKept();
        }
        m_catalogue.subtitle = subtitle();
        return std::move(m_catalogue);
    }

private:
    QString say(const QString &sentence) const { return m_options.vocabulary.say(sentence); }

    template <typename Fits>
    std::vector<CataloguePage> pagesOf(Fits fits)
    {
        std::vector<CataloguePage> pages;
        std::size_t place = 0;
        for (const Product *product : m_portfolio.where<&Product::cut>(m_cut)) {
            if (fits(*product))
                pages.push_back(m_pages.write(*product, place));
            ++place;
        }
        return pages;
    }

    void add(CatalogueChapter chapter)
    {
        if (!chapter.pages.empty() || !chapter.lines.empty())
            m_catalogue.chapters.push_back(std::move(chapter));
    }

    void addGroups()
    {
        const auto customersIn = [](std::optional<ProductGroupId> group) {
            return [group](const Product &product) {
                return product.kind == ProductKind::Customer && product.group == group;
            };
        };
        for (const ProductGroup *group : m_portfolio.where<&ProductGroup::cut>(m_cut))
            add({group->name, {}, pagesOf(customersIn(group->id)), {}});
        const QString title = m_catalogue.chapters.empty()
            ? QString()
            : say(QCoreApplication::translate("Catalogue", "Further {products}"));
        add({title, {}, pagesOf(customersIn({})), {}});
        for (const CatalogueChapter &chapter : m_catalogue.chapters)
            m_customerPages += static_cast<int>(chapter.pages.size());
    }

    void addPlatforms()
    {
        add({QCoreApplication::translate("Catalogue", "Platforms"),
             say(QCoreApplication::translate("Catalogue", "What the other {products} are built on.")),
             pagesOf([](const Product &product) { return product.kind == ProductKind::Platform; }),
             {}});
    }

    void addKept()
    {
        CatalogueChapter kept{
            say(QCoreApplication::translate("Catalogue", "{Services} that stay as they are")), {}, {}, {}};
        for (const Service *service : m_portfolio.all<Service>()) {
            const ServiceFate *fate = fateIn(m_portfolio, m_cut, service->id);
            if (fate && fate->fate == Fate::Kept)
                kept.lines.push_back({service->name, fate->reason});
        }
        add(std::move(kept));
    }

    QString subtitle() const
    {
        QStringList parts;
        if (m_customerPages == 0)
            parts << say(QCoreApplication::translate("Catalogue", "No {product} of this cut faces customers yet."));
        else if (m_customerPages == 1)
            parts << say(QCoreApplication::translate("Catalogue", "1 {product}"));
        else
            parts << say(QCoreApplication::translate("Catalogue", "%1 {products}")).arg(m_customerPages);
        const Cut *cut = m_portfolio.find(m_cut);
        if (cut && m_options.readers == CatalogueReaders::Inside)
            parts << QCoreApplication::translate("Catalogue", "Internal edition of the cut “%1”").arg(cut->name);
        if (m_options.date.isValid())
            parts << QCoreApplication::translate("Catalogue", "As of %1")
                         .arg(localeOf(m_options.vocabulary.language()).toString(m_options.date, QLocale::LongFormat));
        return parts.join(u" · "_s);
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const CatalogueOptions &m_options;
    PageWriting m_pages;
    Catalogue m_catalogue;
    int m_customerPages = 0;
};

} // namespace

bool CataloguePage::isBlank() const
{
    return coreBenefit.isEmpty() && customerNeed.isEmpty() && audience.isEmpty() && about.empty() && offers.empty()
        && serviceLevel.isEmpty() && steps.empty() && internal.empty();
}

Catalogue catalogueOf(const Portfolio &portfolio, CutId cut, const CatalogueOptions &options)
{
    return CatalogueWriting(portfolio, cut, options).write();
}

} // namespace zuschnitt
