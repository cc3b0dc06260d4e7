// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/pagewriting.h"

#include "model/analysis/readiness.h"
#include "views/diagram/figures.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

/// What a person wrote, or nothing where it only says that nothing is known.
QString filledIn(const QString &text) { return isFilledIn(text) ? text.trimmed() : QString(); }

QString degreeInWords(Degree degree)
{
    switch (degree) {
    case Degree::Standard:
        return QCoreApplication::translate("Catalogue", "The same for everybody, each time alike.");
    case Degree::Options:
        return QCoreApplication::translate("Catalogue", "A standard, with options to choose from.");
    case Degree::Individual:
        return QCoreApplication::translate("Catalogue", "Made to measure, by agreement.");
    }
    return {};
}

/// "smart-collaboration": letters without their marks and digits, hyphens between them.
QString slugOf(const QString &name)
{
    QString slug;
    const QString plain = name.toLower().replace(u'ß', u"ss"_s).normalized(QString::NormalizationForm_KD);
    for (const QChar character : plain) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        const bool isKept = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isKept)
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString namesOf(const std::vector<Origin> &origins, const QLocale &locale)
{
    QStringList names;
    for (const Origin &origin : origins)
        names << u"%1\u00A0(%2)"_s.arg(origin.name, locale.toString(origin.services));
    return names.join(u", "_s);
}

void addLine(CatalogueList &list, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        list.lines.push_back({label, text});
}

void addUnlessEmpty(std::vector<CatalogueList> &lists, CatalogueList list)
{
    if (!list.lines.empty())
        lists.push_back(std::move(list));
}

} // namespace

PageWriting::PageWriting(const Portfolio &portfolio, CutMetrics metrics, const CatalogueOptions &options)
    : m_portfolio(portfolio), m_metrics(std::move(metrics)), m_options(options)
{
}

CataloguePage PageWriting::write(const Product &product, std::size_t place)
{
    CataloguePage page;
    page.anchor = anchorFor(product.name);
    page.name = product.name;
    page.colour = place;
    page.coreBenefit = filledIn(product.coreBenefit);
    page.customerNeed = filledIn(product.customerNeed);
    page.audience = filledIn(product.audience);
    page.serviceLevel = filledIn(product.serviceLevel);
    if (m_options.readers != CatalogueReaders::Outside)
        page.owner = filledIn(product.owner);
    const ProductSheet sheet = sheetOf(m_portfolio, m_metrics, product.id);
    addUnlessEmpty(page.about, abilities(sheet));
    addUnlessEmpty(page.about, moments(sheet));
    addOffers(page, product);
    addSteps(page, product);
    if (m_options.readers == CatalogueReaders::Inside)
        addInternal(page, product, sheet);
    if (!page.isBlank())
        page.degree = degreeInWords(product.degree);
    return page;
}

/// Names that are alike, or have nothing to make an anchor of, are counted.
QString PageWriting::anchorFor(const QString &name)
{
    const QString slug = u"p-"_s + slugOf(name);
    QString anchor = slug;
    for (int number = 2; m_anchors.contains(anchor); ++number)
        anchor = u"%1-%2"_s.arg(slug).arg(number);
    m_anchors.insert(anchor);
    return anchor;
}

/// What one can do with it today: a promise that nothing keeps yet is none to users.
CatalogueList PageWriting::abilities(const ProductSheet &sheet) const
{
    CatalogueList list{
        QCoreApplication::translate("Catalogue", "What you can do with it"), {}, CatalogueList::Kind::Things};
    for (const HeldCapability &held : sheet.capabilities) {
        if (!held.carriers.empty())
            list.lines.push_back({m_portfolio.find(held.capability)->name, {}});
    }
    return list;
}

CatalogueList PageWriting::moments(const ProductSheet &sheet) const
{
    CatalogueList list{QCoreApplication::translate("Catalogue", "When it helps"), {}, CatalogueList::Kind::Things};
    JourneyId last;
    for (const ServedMoment &served : sheet.moments) {
        if (served.state != MomentState::Covered)
            continue;
        const QString name = m_portfolio.find(served.moment)->name;
        if (list.lines.empty() || served.journey != last)
            list.lines.push_back({m_portfolio.find(served.journey)->name, name});
        else
            list.lines.back().detail += u" · "_s + name;
        last = served.journey;
    }
    return list;
}

void PageWriting::addOffers(CataloguePage &page, const Product &product) const
{
    const auto &offers = m_portfolio.where<&Offer::product>(product.id);
    for (const Offer *row : offers) {
        CatalogueOffer offer;
        offer.name = row->name;
        if (page.offers.empty() && offers.size() > 1)
            offer.mark = QCoreApplication::translate("Catalogue", "base version");
        offer.contents = filledIn(row->contents);
        if (m_options.readers != CatalogueReaders::Outside)
            offer.price = filledIn(row->price);
        if (const QString booking = filledIn(row->booking); !booking.isEmpty())
            offer.terms.push_back({QCoreApplication::translate("Catalogue", "Book it"), booking});
        if (const QString level = filledIn(row->serviceLevel); !level.isEmpty())
            offer.terms.push_back({QCoreApplication::translate("Catalogue", "What you can count on"), level});
        page.offers.push_back(std::move(offer));
    }
}

void PageWriting::addSteps(CataloguePage &page, const Product &product) const
{
    const auto add = [&page](CatalogueStep step, const char *heading, const QString &text) {
        if (const QString filled = filledIn(text); !filled.isEmpty())
            page.steps.push_back({step, QCoreApplication::translate("Catalogue", heading), filled});
    };
    add(CatalogueStep::Inform, QT_TRANSLATE_NOOP("Catalogue", "Get informed"), product.inform);
    add(CatalogueStep::TryFirst, QT_TRANSLATE_NOOP("Catalogue", "Try it first"), product.tryFirst);
    add(CatalogueStep::Book, QT_TRANSLATE_NOOP("Catalogue", "Book it"), product.booking);
    add(CatalogueStep::Use, QT_TRANSLATE_NOOP("Catalogue", "Use it"), product.use);
    add(CatalogueStep::Help, QT_TRANSLATE_NOOP("Catalogue", "Get help"), product.support);
    if (m_options.readers != CatalogueReaders::Outside)
        add(CatalogueStep::Pay, QT_TRANSLATE_NOOP("Catalogue", "Pay"), product.price);
}

void PageWriting::addInternal(CataloguePage &page, const Product &product, const ProductSheet &sheet) const
{
    addUnlessEmpty(page.internal, facts(product, sheet));
    addUnlessEmpty(page.internal, services(sheet));
    addUnlessEmpty(page.internal, backlog(product));
}

CatalogueList PageWriting::facts(const Product &product, const ProductSheet &sheet) const
{
    const Language language = m_options.vocabulary.language();
    const QLocale locale = localeOf(language);
    const CardFigures figures = cardFigures(m_portfolio, product.id);
    CatalogueList list{QCoreApplication::translate("Catalogue", "Behind it"), {}, CatalogueList::Kind::Facts};
    addLine(list, QCoreApplication::translate("Catalogue", "Team"), filledIn(product.team));
    if (figures.annualCost)
        addLine(list, QCoreApplication::translate("Catalogue", "Cost per year"),
                shortMoney(*figures.annualCost, m_portfolio.info().currency, language));
    if (figures.users)
        addLine(list, QCoreApplication::translate("Catalogue", "Users"),
                QCoreApplication::translate("Catalogue", "up to %1").arg(locale.toString(*figures.users)));
    addLine(list, QCoreApplication::translate("Catalogue", "Satisfaction"), filledIn(product.satisfaction));
    addLine(list, m_options.vocabulary.say(QCoreApplication::translate("Catalogue", "Former {owners}")),
            namesOf(sheet.owners, locale));
    addLine(list, QCoreApplication::translate("Catalogue", "Former teams"), namesOf(sheet.teams, locale));
    addLine(list, QCoreApplication::translate("Catalogue", "Former groups"), namesOf(sheet.groups, locale));
    return list;
}

CatalogueList PageWriting::services(const ProductSheet &sheet) const
{
    CatalogueList list{m_options.vocabulary.say(QCoreApplication::translate("Catalogue", "{Services} in it")),
                       {},
                       CatalogueList::Kind::Things};
    for (const ContainedService &contained : sheet.services) {
        QStringList details;
        if (contained.role == Role::Supporting)
            details << QCoreApplication::translate("Catalogue", "supporting");
        if (contained.share < 0.9995)
            details << shareText(contained.share, m_options.vocabulary.language());
        const Service *service = m_portfolio.find(contained.service);
        if (const QString team = filledIn(service->team); !team.isEmpty())
            details << team;
        list.lines.push_back({service->name, details.join(u" · "_s)});
    }
    return list;
}

CatalogueList PageWriting::backlog(const Product &product) const
{
    CatalogueList list{QCoreApplication::translate("Catalogue", "What comes next"), {}, CatalogueList::Kind::Things};
    for (const BacklogItem *item : m_portfolio.where<&BacklogItem::product>(product.id))
        list.lines.push_back({item->title, filledIn(item->state)});
    return list;
}

} // namespace zuschnitt
