// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/toolwords.h"
#include "tests/model/analysis/told.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestProductRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAProductDoesNotStateIsTold();
    void aProductWithoutJourneyIsToldUnlessItIsAPlatform();
    void aProductIsEmptyUntilItHoldsOrBundlesSomething();
    void aProductOfMoreThanFifteenServicesIsTooLarge();
    void aProductFromMoreThanFourTeamsIsTooLarge();
    void aProductFromOneFormerGroupIsOnlyRenamed();
    void servicesWithoutFormerGroupAreNoGroup();
    void aProductNamedAfterAToolIsTold_data();
    void aProductNamedAfterAToolIsTold();
    void theFileSetsTheLimitsAndTheWordsForTools();
    void listsOfToolWordsAreOneTextInTheFile();
    void productsThatDependOnEachOtherAreTold();
    void theShortestCircleIsToldAndEveryProductIsInOne();
    void servicesInsideAProductMayDependOnEachOther();
};

void TestProductRules::whatAProductDoesNotStateIsTold()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    for (const FindingRule rule :
         {FindingRule::ProductNoOwner, FindingRule::ProductNoNeed, FindingRule::ProductNoBenefit})
        QCOMPARE(told(builder, rule).size(), 1u);
    builder.change(product, [](Product &row) { row.owner = row.customerNeed = row.coreBenefit = u"tbd"_s; });
    QVERIFY(isTold(builder, FindingRule::ProductNoOwner));
    builder.change(product, [](Product &row) { row.owner = u"Ada"_s; });
    QVERIFY(!isTold(builder, FindingRule::ProductNoOwner) && isTold(builder, FindingRule::ProductNoNeed));
    builder.change(product, [](Product &row) { row.customerNeed = u"Holes"_s; });
    QVERIFY(!isTold(builder, FindingRule::ProductNoNeed) && isTold(builder, FindingRule::ProductNoBenefit));
    builder.change(product, [](Product &row) { row.coreBenefit = u"Holes"_s; });
    QVERIFY(!isTold(builder, FindingRule::ProductNoBenefit));
}

void TestProductRules::aProductWithoutJourneyIsToldUnlessItIsAPlatform()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ProductId product = builder.product(u"Product"_s);
    builder.product(u"Platform"_s, ProductKind::Platform);
    builder.assign(fax, product);
    QCOMPARE(told(builder, FindingRule::ProductNoJourney).size(), 1u);
    builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {builder.capability(u"Missing"_s)}, {fax});
    QVERIFY(!isTold(builder, FindingRule::ProductNoJourney));
}

void TestProductRules::aProductIsEmptyUntilItHoldsOrBundlesSomething()
{
    CutBuilder builder;
    const ProductId holding = builder.product(u"Holding"_s);
    const ProductId bundling = builder.product(u"Bundling"_s);
    QCOMPARE(told(builder, FindingRule::ProductEmpty).size(), 2u);
    builder.assign(builder.service(u"Fax"_s), holding);
    builder.promise(bundling, builder.capability(u"Send"_s));
    QVERIFY(!isTold(builder, FindingRule::ProductEmpty));
}

void TestProductRules::aProductOfMoreThanFifteenServicesIsTooLarge()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    for (int index = 1; index <= usualMostServices; ++index)
        builder.assign(builder.service(QString::number(index)), product);
    QVERIFY(!isTold(builder, FindingRule::ProductLarge));
    builder.assign(builder.service(u"One more"_s), product);
    QCOMPARE(told(builder, FindingRule::ProductLarge).size(), 1u);
    QCOMPARE(told(builder, FindingRule::ProductLarge)[0].number, 16.0);
}

void TestProductRules::aProductFromMoreThanFourTeamsIsTooLarge()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(builder.service(u"Without team"_s), product);
    for (int index = 1; index <= usualMostTeams; ++index)
        builder.assign(builder.service(QString::number(index), QString::number(index)), product);
    QVERIFY(!isTold(builder, FindingRule::ProductManyTeams));
    builder.assign(builder.service(u"One more"_s, u"One more"_s), product);
    QCOMPARE(told(builder, FindingRule::ProductManyTeams).size(), 1u);
    QCOMPARE(told(builder, FindingRule::ProductManyTeams)[0].number, 5.0);
}

void TestProductRules::aProductFromOneFormerGroupIsOnlyRenamed()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    for (const QString &name : {u"Fax"_s, u"Mail"_s})
        builder.assign(builder.service(name, {}, u"Messaging"_s), product);
    QVERIFY(!isTold(builder, FindingRule::ProductRenamed));
    builder.assign(builder.service(u"SMS"_s, {}, u"Messaging"_s), product);
    QCOMPARE(told(builder, FindingRule::ProductRenamed).size(), 1u);
    QCOMPARE(told(builder, FindingRule::ProductRenamed)[0].text, u"Messaging"_s);
    builder.assign(builder.service(u"Intranet"_s, {}, u"Web"_s), product);
    QVERIFY(!isTold(builder, FindingRule::ProductRenamed));
}

void TestProductRules::servicesWithoutFormerGroupAreNoGroup()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    for (const QString &name : {u"Fax"_s, u"Mail"_s, u"SMS"_s})
        builder.assign(builder.service(name), product);
    QVERIFY(!isTold(builder, FindingRule::ProductRenamed));
}

void TestProductRules::aProductNamedAfterAToolIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tool");
    QTest::newRow("a maker's name") << u"Web & SharePoint"_s << u"SharePoint"_s;
    QTest::newRow("two words") << u"The new Office 365"_s << u"Office 365"_s;
    QTest::newRow("German compound") << u"Dateiserver und mehr"_s << u"Dateiserver"_s;
    QTest::newRow("English") << u"database services"_s << u"database"_s;
    QTest::newRow("a service of the file") << u"desk phones"_s << u"desk phones"_s;
    QTest::newRow("an outcome") << u"Smart Collaboration"_s << QString();
    QTest::newRow("part of a word") << u"Wander, sapling, zooming, Faxen"_s << QString();
}

void TestProductRules::aProductNamedAfterAToolIsTold()
{
    QFETCH(QString, name);
    QFETCH(QString, tool);
    CutBuilder builder;
    builder.service(u"Desk phones"_s);
    builder.product(name);
    const std::vector<Finding> findings = told(builder, FindingRule::ProductToolName);
    QCOMPARE(findings.size(), tool.isEmpty() ? 0u : 1u);
    if (!tool.isEmpty())
        QCOMPARE(findings[0].text, tool);
}

void TestProductRules::theFileSetsTheLimitsAndTheWordsForTools()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Citrix kiosk"_s);
    builder.assign(builder.service(u"A"_s, u"North"_s), product);
    builder.assign(builder.service(u"B"_s, u"South"_s), product);
    builder.change(builder.portfolio.info().id, [](PortfolioInfo &info) {
        info.mostServices = 1;
        info.mostTeams = 1;
        info.toolWords = u"kiosk"_s;
    });
    QCOMPARE(told(builder, FindingRule::ProductLarge).at(0).number, 2.0);
    QCOMPARE(told(builder, FindingRule::ProductManyTeams).at(0).number, 2.0);
    QCOMPARE(told(builder, FindingRule::ProductToolName).at(0).text, u"kiosk"_s);
    QVERIFY(sentenceOf(told(builder, FindingRule::ProductLarge).at(0), builder.portfolio, Vocabulary())
                .contains(u"more than 1."_s));
}

void TestProductRules::listsOfToolWordsAreOneTextInTheFile()
{
    QCOMPARE(toolWordsText(usualToolWords()), QString());
    QCOMPARE(toolWordLists({}), usualToolWords());
    const ToolWordLists own{{u"fax"_s, u"*server"_s}, {u"*netz"_s}};
    QCOMPARE(toolWordsText(own), u"fax\n*server\n\n*netz"_s);
    QCOMPARE(toolWordLists(toolWordsText(own)), own);
    const ToolWordLists german{{}, {u"*netz"_s}};
    QCOMPARE(toolWordLists(toolWordsText(german)), german);
    QCOMPARE(toolWordLists(toolWordsText({})), ToolWordLists());
    const ToolWords words(toolWordsText(own));
    QCOMPARE(words.in(u"Das Festnetz"_s), u"Festnetz"_s);
    QCOMPARE(words.in(u"Dateiserver"_s), u"Dateiserver"_s);
    QCOMPARE(words.in(u"Telefax"_s), QString());
    QCOMPARE(ToolWords(toolWordsText({})).in(u"Fax server"_s), QString());
}

void TestProductRules::productsThatDependOnEachOtherAreTold()
{
    CutBuilder builder;
    std::vector<ServiceId> services;
    std::vector<ProductId> products;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}) {
        services.push_back(builder.service(name + u" service"_s));
        products.push_back(builder.product(name));
        builder.assign(services.back(), products.back());
    }
    builder.depends(services[0], services[1]);
    builder.depends(services[1], services[2]);
    builder.depends(services[3], services[0]);
    QVERIFY(!isTold(builder, FindingRule::ProductCycle));
    builder.depends(services[2], services[0]);
    const std::vector<Finding> findings = told(builder, FindingRule::ProductCycle);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].subject, FindingSubject(products[0]));
    QCOMPARE(findings[0].others, (std::vector<FindingSubject>{products[0], products[1], products[2], products[0]}));
}

void TestProductRules::theShortestCircleIsToldAndEveryProductIsInOne()
{
    CutBuilder builder;
    std::vector<ServiceId> services;
    std::vector<ProductId> products;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        services.push_back(builder.service(name + u" service"_s));
        products.push_back(builder.product(name));
        builder.assign(services.back(), products.back());
    }
    builder.depends(services[0], services[1]);
    builder.depends(services[1], services[2]);
    builder.depends(services[2], services[0]);
    builder.depends(services[1], services[0]);
    const std::vector<Finding> findings = told(builder, FindingRule::ProductCycle);
    QCOMPARE(findings.size(), 2u);
    QCOMPARE(findings[0].others, (std::vector<FindingSubject>{products[0], products[1], products[0]}));
    QCOMPARE(findings[1].subject, FindingSubject(products[2]));
    QCOMPARE(findings[1].others.size(), 4u);
}

void TestProductRules::servicesInsideAProductMayDependOnEachOther()
{
    CutBuilder builder;
    const ServiceId one = builder.service(u"One"_s);
    const ServiceId other = builder.service(u"Other"_s);
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(one, product);
    builder.assign(other, product);
    builder.depends(one, other);
    builder.depends(other, one);
    QVERIFY(!isTold(builder, FindingRule::ProductCycle));
}

ZUSCHNITT_TEST(TestProductRules)
#include "tst_productrules.moc"
