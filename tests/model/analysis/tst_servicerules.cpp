// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/analysis/told.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestServiceRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsUnplacedUntilItIsAssignedKeptOrRetired();
    void theRestOfAServiceIsTold();
    void sharesAddUpOrAreTold_data();
    void sharesAddUpOrAreTold();
    void aServiceInMoreThanThreeProductsIsTorn();
    void aServiceThatVanishedIsToldUntilTheCutAnswers();
    void aCapabilityInTwoProductsIsTold();
    void aSharedServiceMaySayWhichCapabilitiesGoWhere();
    void aCapabilityThatMostProductsUseWantsAPlatform();
    void threeOfSixProductsAreNotMost();
};

void TestServiceRules::aServiceIsUnplacedUntilItIsAssignedKeptOrRetired()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ServiceId mail = builder.service(u"Mail"_s);
    QCOMPARE(told(builder, FindingRule::ServiceUnplaced).size(), 2u);
    builder.assign(fax, builder.product(u"Product"_s));
    builder.decide(mail, Fate::Kept);
    QVERIFY(!isTold(builder, FindingRule::ServiceUnplaced));
}

void TestServiceRules::theRestOfAServiceIsTold()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const CapabilityId send = builder.capability(u"Send"_s);
    const CapabilityId archive = builder.capability(u"Archive"_s);
    builder.provides(mail, send);
    builder.provides(mail, archive);
    builder.assign(mail, builder.product(u"Product"_s), 0.5, Role::Main, {send});
    builder.assign(mail, builder.product(u"Other"_s), 0.5, Role::Main, {send});
    QCOMPARE(told(builder, FindingRule::ServicePartly).size(), 1u);
    QCOMPARE(told(builder, FindingRule::ServicePartly)[0].others, std::vector<FindingSubject>{archive});
    builder.assign(mail, builder.product(u"Third"_s), 0.5, Role::Main, {archive});
    QVERIFY(!isTold(builder, FindingRule::ServicePartly));
}

void TestServiceRules::sharesAddUpOrAreTold_data()
{
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<int>("percent");
    QTest::newRow("parts of a whole") << QList<double>{0.7, 0.3} << 0;
    QTest::newRow("rounded thirds") << QList<double>{0.33, 0.33, 0.33} << 0;
    QTest::newRow("percent") << QList<double>{70, 30} << 0;
    QTest::newRow("nobody stated any") << QList<double>{1, 1, 1} << 0;
    QTest::newRow("divided after that") << QList<double>{1.2, 0.8} << 0;
    QTest::newRow("a ratio") << QList<double>{2, 1} << 0;
    QTest::newRow("too much") << QList<double>{0.7, 0.7} << 140;
    QTest::newRow("too little") << QList<double>{0.5, 0.3} << 80;
    QTest::newRow("the rest went lost") << QList<double>{0.7} << 70;
    QTest::newRow("too little in percent") << QList<double>{70, 20} << 90;
}

void TestServiceRules::sharesAddUpOrAreTold()
{
    QFETCH(QList<double>, shares);
    QFETCH(int, percent);
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    std::vector<FindingSubject> products;
    for (const double share : shares) {
        const ProductId product = builder.product(QString::number(products.size()));
        builder.assign(fax, product, share);
        products.emplace_back(product);
    }
    const std::vector<Finding> findings = told(builder, FindingRule::SharesOff);
    QCOMPARE(findings.size(), percent ? 1u : 0u);
    if (percent) {
        QCOMPARE(qRound(findings[0].number), percent);
        QCOMPARE(findings[0].others, products);
        QCOMPARE(severityOf(findings[0].rule), Severity::Error);
    }
}

void TestServiceRules::aServiceInMoreThanThreeProductsIsTorn()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    for (int index = 1; index <= mostProducts; ++index)
        builder.assign(fax, builder.product(QString::number(index)));
    QVERIFY(!isTold(builder, FindingRule::ServiceTorn));
    builder.assign(fax, builder.product(u"One more"_s));
    QCOMPARE(told(builder, FindingRule::ServiceTorn).size(), 1u);
    QCOMPARE(told(builder, FindingRule::ServiceTorn)[0].others.size(), 4u);
}

void TestServiceRules::aServiceThatVanishedIsToldUntilTheCutAnswers()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    builder.assign(fax, builder.product(u"Product"_s));
    builder.change(fax, [](Service &service) { service.source = u"CMDB"_s; });
    QVERIFY(!isTold(builder, FindingRule::ServiceVanished));
    builder.change(fax, [](Service &service) { service.vanished = u"2026-11-27"_s; });
    const std::vector<Finding> findings = told(builder, FindingRule::ServiceVanished);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(sentenceOf(findings[0], builder.portfolio, Vocabulary(Language::English)),
             u"“Fax” is no longer in “CMDB” since 27 Nov 2026. Retire it, or keep it and say why."_s);
    builder.decide(fax, Fate::Kept);
    QVERIFY(isTold(builder, FindingRule::ServiceVanished));
    builder.change(fateId(builder.cut, fax), [](ServiceFate &fate) { fate.reason = u"still runs"_s; });
    QVERIFY(!isTold(builder, FindingRule::ServiceVanished));
    builder.change(fateId(builder.cut, fax), [](ServiceFate &fate) {
        fate.reason.clear();
        fate.fate = Fate::Retired;
    });
    QVERIFY(!isTold(builder, FindingRule::ServiceVanished));
}

void TestServiceRules::aCapabilityInTwoProductsIsTold()
{
    CutBuilder builder;
    const CapabilityId send = builder.capability(u"Send"_s);
    const ServiceId mail = builder.service(u"Mail"_s);
    builder.provides(mail, send);
    const ProductId carrying = builder.product(u"Carrying"_s);
    builder.assign(mail, carrying);
    QVERIFY(!isTold(builder, FindingRule::CapabilityTwice));
    builder.promise(carrying, send);
    QVERIFY(!isTold(builder, FindingRule::CapabilityTwice));
    const ProductId bundling = builder.product(u"Bundling"_s);
    builder.promise(bundling, send);
    const std::vector<Finding> findings = told(builder, FindingRule::CapabilityTwice);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].others, (std::vector<FindingSubject>{carrying, bundling}));
}

void TestServiceRules::aSharedServiceMaySayWhichCapabilitiesGoWhere()
{
    CutBuilder builder;
    const CapabilityId send = builder.capability(u"Send"_s);
    const CapabilityId archive = builder.capability(u"Archive"_s);
    const ServiceId mail = builder.service(u"Mail"_s);
    builder.provides(mail, send);
    builder.provides(mail, archive);
    builder.assign(mail, builder.product(u"One"_s), 0.5, Role::Main, {send});
    builder.assign(mail, builder.product(u"Other"_s), 0.5, Role::Main, {archive});
    QVERIFY(!isTold(builder, FindingRule::CapabilityTwice));
}

void TestServiceRules::aCapabilityThatMostProductsUseWantsAPlatform()
{
    CutBuilder builder;
    const CapabilityId signIn = builder.capability(u"Sign in"_s);
    const ServiceId directory = builder.service(u"Directory"_s);
    builder.provides(directory, signIn);
    builder.assign(directory, builder.product(u"Carrying"_s));
    builder.promise(builder.product(u"Bundling"_s), signIn);
    const ServiceId mail = builder.service(u"Mail"_s);
    builder.assign(mail, builder.product(u"Depending"_s));
    builder.product(u"Fourth"_s);
    builder.product(u"Fifth"_s);
    QVERIFY(!isTold(builder, FindingRule::PlatformCandidate) && isTold(builder, FindingRule::CapabilityTwice));
    builder.depends(mail, directory);
    QCOMPARE(told(builder, FindingRule::PlatformCandidate).size(), 1u);
    QCOMPARE(told(builder, FindingRule::PlatformCandidate)[0].others.size(), 3u);
    QVERIFY(!isTold(builder, FindingRule::CapabilityTwice));

    builder.promise(builder.product(u"Platform"_s, ProductKind::Platform), signIn);
    QVERIFY(!isTold(builder, FindingRule::PlatformCandidate));
}

void TestServiceRules::threeOfSixProductsAreNotMost()
{
    CutBuilder builder;
    const CapabilityId signIn = builder.capability(u"Sign in"_s);
    for (int index = 1; index <= 6; ++index) {
        const ProductId product = builder.product(QString::number(index));
        if (index <= 3)
            builder.promise(product, signIn);
    }
    QVERIFY(!isTold(builder, FindingRule::PlatformCandidate));
    builder.promise(builder.product(u"Seventh"_s), signIn);
    QVERIFY(isTold(builder, FindingRule::PlatformCandidate));
}

ZUSCHNITT_TEST(TestServiceRules)
#include "tst_servicerules.moc"
