// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"
#include "views/catalogue/catalogue.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestCatalogue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsThatFaceCustomersStandByGroup();
    void platformsAndKeptServicesAreForReadersInside();
    void whatIsNotFilledInIsLeftOut();
    void aPageWithoutAnythingSaysSo();
    void theFirstOfSeveralOffersIsTheBaseVersion();
    void aProductHelpsWhereAMomentIsCoveredAndItHasAPart();
    void onlyWhatServicesCarryIsWhatOneCanDo();
    void thePublicEditionNamesNobodyAndNoMoney();
    void onlyReadersInsideSeeWhatIsBehindAProduct();
    void equalNamesHaveDifferentAnchors();
    void theFilesOwnWordsAreSaid();

private:
    static Catalogue made(const CutBuilder &builder, CatalogueReaders readers = CatalogueReaders::Users)
    {
        return catalogueOf(builder.portfolio, builder.cut, {Vocabulary(Language::English), readers, {}});
    }
    static CataloguePage pageOf(const CutBuilder &builder, CatalogueReaders readers = CatalogueReaders::Users)
    {
        const Catalogue catalogue = made(builder, readers);
        return catalogue.chapters.empty() ? CataloguePage() : catalogue.chapters.front().pages.front();
    }
    static void addGroup(CutBuilder &builder, const QString &name, const std::vector<ProductId> &products)
    {
        const ProductGroupId id{Uuid::named(name.toUtf8())};
        builder.portfolio.apply({Change<ProductGroup>{{}, ProductGroup{id, name, builder.cut, name, {}, false}}});
        for (const ProductId product : products)
            builder.change(product, [id](Product &row) { row.group = id; });
    }
    static void addOffer(CutBuilder &builder, ProductId product, const QString &name, const QString &price)
    {
        const OfferId id{Uuid::named(name.toUtf8())};
        builder.portfolio.apply({Change<Offer>{{}, Offer{id, name, product, name, {}, price, {}, {}}}});
    }
    static QStringList namesOf(const CatalogueChapter &chapter)
    {
        QStringList names;
        for (const CataloguePage &page : chapter.pages)
            names << page.name;
        return names;
    }
};

void TestCatalogue::productsThatFaceCustomersStandByGroup()
{
    CutBuilder builder;
    const ProductId first = builder.product(u"First"_s);
    builder.product(u"Loose"_s);
    const ProductId second = builder.product(u"Second"_s);
    const ProductId base = builder.product(u"Base"_s, ProductKind::Platform);
    addGroup(builder, u"Group"_s, {first, second, base});
    const Catalogue catalogue = made(builder);
    QCOMPARE(catalogue.chapters.size(), 2u);
    QCOMPARE(catalogue.chapters[0].title, u"Group"_s);
    QCOMPARE(namesOf(catalogue.chapters[0]), (QStringList{u"First"_s, u"Second"_s}));
    QCOMPARE(catalogue.chapters[1].title, u"Further products"_s);
    QCOMPARE(namesOf(catalogue.chapters[1]), QStringList{u"Loose"_s});
    QCOMPARE(catalogue.chapters[0].pages[1].colour, 2u);
    QCOMPARE(catalogue.subtitle, u"3 products"_s);
}

void TestCatalogue::platformsAndKeptServicesAreForReadersInside()
{
    CutBuilder builder;
    builder.product(u"Base"_s, ProductKind::Platform);
    builder.decide(builder.service(u"Fax"_s), Fate::Kept);
    builder.decide(builder.service(u"Telex"_s), Fate::Retired);
    QVERIFY(made(builder).chapters.empty());
    QCOMPARE(made(builder).subtitle, u"No product of this cut faces customers yet."_s);
    const Catalogue inside = made(builder, CatalogueReaders::Inside);
    QCOMPARE(inside.chapters.size(), 2u);
    QCOMPARE(namesOf(inside.chapters[0]), QStringList{u"Base"_s});
    QCOMPARE(inside.chapters[1].lines.size(), 1u);
    QCOMPARE(inside.chapters[1].lines[0].text, u"Fax"_s);
}

void TestCatalogue::whatIsNotFilledInIsLeftOut()
{
    CutBuilder builder;
    builder.change(builder.product(u"Product"_s), [](Product &row) {
        row.customerNeed = u" "_s;
        row.coreBenefit = u"tbd"_s;
        row.audience = u"Everybody"_s;
        row.inform = u"-"_s;
        row.booking = u"In the portal"_s;
    });
    const CataloguePage page = pageOf(builder);
    QVERIFY(page.customerNeed.isEmpty() && page.coreBenefit.isEmpty() && page.owner.isEmpty());
    QVERIFY(page.about.empty() && page.offers.empty());
    QCOMPARE(page.audience, u"Everybody"_s);
    QCOMPARE(page.steps.size(), 1u);
    QVERIFY(page.steps[0].step == CatalogueStep::Book);
}

void TestCatalogue::aPageWithoutAnythingSaysSo()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    QVERIFY(pageOf(builder).isBlank());
    QVERIFY(pageOf(builder).degree.isEmpty());
    builder.change(product, [](Product &row) { row.coreBenefit = u"Holes"_s; });
    QVERIFY(!pageOf(builder).isBlank());
    QVERIFY(!pageOf(builder).degree.isEmpty());
}

void TestCatalogue::theFirstOfSeveralOffersIsTheBaseVersion()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    addOffer(builder, product, u"A"_s, u"1 €"_s);
    QVERIFY(pageOf(builder).offers[0].mark.isEmpty());
    addOffer(builder, product, u"B"_s, u"?"_s);
    const CataloguePage page = pageOf(builder);
    QCOMPARE(page.offers[0].mark, u"base version"_s);
    QVERIFY(page.offers[1].mark.isEmpty() && page.offers[1].price.isEmpty());
}

void TestCatalogue::aProductHelpsWhereAMomentIsCoveredAndItHasAPart()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const ServiceId desk = builder.service(u"Desk"_s);
    builder.assign(mail, builder.product(u"Product"_s));
    const JourneyId journey = builder.journey(u"Join"_s);
    builder.moment(journey, u"Write"_s, {}, {mail});
    builder.moment(journey, u"Ask"_s, {}, {mail, desk});
    builder.moment(journey, u"Answer"_s, {}, {mail});
    const CataloguePage page = pageOf(builder);
    QCOMPARE(page.about.size(), 1u);
    QCOMPARE(page.about[0].lines.size(), 1u);
    QCOMPARE(page.about[0].lines[0].text, u"Join"_s);
    QCOMPARE(page.about[0].lines[0].detail, u"Write · Answer"_s);
}

void TestCatalogue::onlyWhatServicesCarryIsWhatOneCanDo()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const CapabilityId send = builder.capability(u"Send"_s);
    builder.provides(mail, send);
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(mail, product);
    builder.promise(product, builder.capability(u"Fly"_s));
    const CataloguePage page = pageOf(builder);
    QCOMPARE(page.about.size(), 1u);
    QCOMPARE(page.about[0].lines.size(), 1u);
    QCOMPARE(page.about[0].lines[0].text, u"Send"_s);
}

void TestCatalogue::thePublicEditionNamesNobodyAndNoMoney()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    builder.change(product, [](Product &row) {
        row.owner = u"Ada"_s;
        row.price = u"5 €"_s;
        row.use = u"Press"_s;
    });
    addOffer(builder, product, u"A"_s, u"1 €"_s);
    const CataloguePage users = pageOf(builder);
    QCOMPARE(users.owner, u"Ada"_s);
    QCOMPARE(users.steps.size(), 2u);
    QCOMPARE(users.offers[0].price, u"1 €"_s);
    const CataloguePage outside = pageOf(builder, CatalogueReaders::Outside);
    QVERIFY(outside.owner.isEmpty() && outside.offers[0].price.isEmpty() && outside.internal.empty());
    QCOMPARE(outside.steps.size(), 1u);
    QVERIFY(outside.steps[0].step == CatalogueStep::Use);
}

void TestCatalogue::onlyReadersInsideSeeWhatIsBehindAProduct()
{
    CutBuilder builder;
    const ServiceId desk = builder.service(u"Desk"_s, u"Helpers"_s);
    builder.change(desk, [](Service &row) {
        row.annualCost = 1000;
        row.users = 50;
        row.owner = u"Bob"_s;
    });
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(desk, product, 1, Role::Supporting);
    builder.assign(desk, builder.product(u"Other"_s), 3);
    QVERIFY(pageOf(builder).internal.empty());
    const CataloguePage page = pageOf(builder, CatalogueReaders::Inside);
    QCOMPARE(page.internal.size(), 2u);
    QStringList facts;
    for (const CatalogueLine &line : page.internal[0].lines)
        facts << line.detail;
    QCOMPARE(facts, (QStringList{u"250 €"_s, u"up to 50"_s, u"Bob\u00A0(1)"_s, u"Helpers\u00A0(1)"_s}));
    QCOMPARE(page.internal[1].lines[0].text, u"Desk"_s);
    QCOMPARE(page.internal[1].lines[0].detail, u"supporting · 25 % · Helpers"_s);
}

void TestCatalogue::equalNamesHaveDifferentAnchors()
{
    CutBuilder builder;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        builder.change(builder.product(id), [](Product &row) { row.name = u"Große Lösung & <mehr>"_s; });
    builder.change(builder.product(u"d"_s), [](Product &row) { row.name = u"中"_s; });
    const Catalogue catalogue = made(builder);
    QStringList anchors;
    for (const CataloguePage &page : catalogue.chapters[0].pages)
        anchors << page.anchor;
    QCOMPARE(
        anchors,
        (QStringList{u"p-grosse-losung-mehr"_s, u"p-grosse-losung-mehr-2"_s, u"p-grosse-losung-mehr-3"_s, u"p-"_s}));
}

void TestCatalogue::theFilesOwnWordsAreSaid()
{
    CutBuilder builder;
    PortfolioInfo info;
    info.productWord = u"Bundle"_s;
    info.productWordPlural = u"Bundles"_s;
    info.ownerWord = u"Captain"_s;
    info.ownerWordPlural = u"Captains"_s;
    builder.product(u"One"_s);
    builder.product(u"Two"_s);
    const Catalogue catalogue = catalogueOf(builder.portfolio, builder.cut,
                                            {Vocabulary(info, Language::English), CatalogueReaders::Users, {}});
    QCOMPARE(catalogue.subtitle, u"2 Bundles"_s);
    QCOMPARE(catalogue.words.owner, u"Captain"_s);
}

ZUSCHNITT_TEST(TestCatalogue)
#include "tst_catalogue.moc"
