// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/analysis/told.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestMomentRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDecidedLeadNeedsAPartInTheMoment();
    void aLeadThatBundlesWhatIsNeededHasAPart();
    void aLeadOfAMomentWithoutNeedsIsNoContradiction();
    void aGapIsToldOnceByItsPain();
    void aNeedIsMissingUntilSomethingProvidesOrBundlesIt();
    void aUsedServiceThatIsRetiredIsToldButNotAKeptOne();
    void aContestedMomentIsToldUntilTheRoomDecides();
    void aPainfulMomentAtAHandOverNamesTheLeads();
    void aGapBesideAPainfulMomentIsNoHandOver();
};

void TestMomentRules::aDecidedLeadNeedsAPartInTheMoment()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ProductId served = builder.product(u"Served"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(fax, served);
    const MomentId moment = builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {}, {fax});
    builder.lead(moment, other);
    const std::vector<Finding> findings = told(builder, FindingRule::LeadWithoutPart);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].subject, FindingSubject(moment));
    QCOMPARE(findings[0].others, std::vector<FindingSubject>{other});
    QCOMPARE(severityOf(findings[0].rule), Severity::Error);

    builder.assign(fax, other, 0.5, Role::Supporting);
    QVERIFY(!isTold(builder, FindingRule::LeadWithoutPart));
}

void TestMomentRules::aLeadThatBundlesWhatIsNeededHasAPart()
{
    CutBuilder builder;
    const CapabilityId capability = builder.capability(u"Send"_s);
    const ProductId product = builder.product(u"Product"_s);
    const MomentId moment = builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {capability});
    builder.lead(moment, product);
    QVERIFY(isTold(builder, FindingRule::LeadWithoutPart));
    builder.promise(product, capability);
    QVERIFY(!isTold(builder, FindingRule::LeadWithoutPart));
}

void TestMomentRules::aLeadOfAMomentWithoutNeedsIsNoContradiction()
{
    CutBuilder builder;
    const MomentId moment = builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {});
    builder.lead(moment, builder.product(u"Product"_s));
    QVERIFY(!isTold(builder, FindingRule::LeadWithoutPart));
}

void TestMomentRules::aGapIsToldOnceByItsPain()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const MomentId moment = builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {}, {fax});
    QCOMPARE(told(builder, FindingRule::MomentGap).size(), 1u);
    QCOMPARE(told(builder, FindingRule::MomentGap)[0].others, std::vector<FindingSubject>{fax});
    builder.change(moment, [](Moment &row) { row.feeling = 0; });
    QVERIFY(isTold(builder, FindingRule::MomentGap) && !isTold(builder, FindingRule::PainfulGap));
    builder.change(moment, [](Moment &row) { row.feeling = -1; });
    QVERIFY(!isTold(builder, FindingRule::MomentGap) && isTold(builder, FindingRule::PainfulGap));

    builder.assign(fax, builder.product(u"Product"_s));
    QVERIFY(!isTold(builder, FindingRule::MomentGap) && !isTold(builder, FindingRule::PainfulGap));
}

void TestMomentRules::aNeedIsMissingUntilSomethingProvidesOrBundlesIt()
{
    CutBuilder builder;
    const CapabilityId provided = builder.capability(u"Provided"_s);
    const CapabilityId bundled = builder.capability(u"Bundled"_s);
    const JourneyId journey = builder.journey(u"Journey"_s);
    const MomentId first = builder.moment(journey, u"First"_s, {provided, bundled});
    const MomentId second = builder.moment(journey, u"Second"_s, {bundled});
    const std::vector<Finding> findings = told(builder, FindingRule::NeedMissing);
    QCOMPARE(findings.size(), 2u);
    QCOMPARE(findings[1].subject, FindingSubject(bundled));
    QCOMPARE(findings[1].others, (std::vector<FindingSubject>{first, second}));

    builder.provides(builder.service(u"Fax"_s), provided);
    QCOMPARE(told(builder, FindingRule::NeedMissing).size(), 1u);
    builder.promise(builder.product(u"Product"_s), bundled);
    QVERIFY(!isTold(builder, FindingRule::NeedMissing));
}

void TestMomentRules::aUsedServiceThatIsRetiredIsToldButNotAKeptOne()
{
    for (const Fate fate : {Fate::Retired, Fate::Kept}) {
        CutBuilder builder;
        const ServiceId fax = builder.service(u"Fax"_s);
        builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {}, {fax});
        builder.decide(fax, fate);
        QCOMPARE(isTold(builder, FindingRule::NeedRetired), fate == Fate::Retired);
        QVERIFY(!isTold(builder, FindingRule::NeedMissing));
    }
}

void TestMomentRules::aContestedMomentIsToldUntilTheRoomDecides()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ProductId one = builder.product(u"One"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(fax, one, 0.5);
    builder.assign(fax, other, 0.5);
    const MomentId moment = builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {}, {fax});
    QCOMPARE(told(builder, FindingRule::MomentContested).size(), 1u);
    QCOMPARE(told(builder, FindingRule::MomentContested)[0].others, (std::vector<FindingSubject>{one, other}));
    builder.change(moment, [](Moment &row) { row.feeling = -2; });
    QVERIFY(!isTold(builder, FindingRule::MomentContested) && isTold(builder, FindingRule::PainfulContested));

    builder.lead(moment, one);
    QVERIFY(!isTold(builder, FindingRule::PainfulContested));
}

void TestMomentRules::aPainfulMomentAtAHandOverNamesTheLeads()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ServiceId mail = builder.service(u"Mail"_s);
    const ProductId one = builder.product(u"One"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(fax, one);
    builder.assign(mail, other);
    const JourneyId journey = builder.journey(u"Journey"_s);
    builder.moment(journey, u"Before"_s, {}, {fax});
    const MomentId moment = builder.moment(journey, u"Moment"_s, {}, {mail});
    builder.moment(journey, u"After"_s, {}, {fax});
    QVERIFY(!isTold(builder, FindingRule::PainfulHandOver));
    builder.change(moment, [](Moment &row) { row.feeling = -1; });
    const std::vector<Finding> findings = told(builder, FindingRule::PainfulHandOver);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].others, (std::vector<FindingSubject>{one, other, one}));

    builder.assign(mail, one, 3);
    QVERIFY(!isTold(builder, FindingRule::PainfulHandOver));
}

void TestMomentRules::aGapBesideAPainfulMomentIsNoHandOver()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    builder.assign(fax, builder.product(u"Product"_s));
    const JourneyId journey = builder.journey(u"Journey"_s);
    const MomentId moment = builder.moment(journey, u"Moment"_s, {}, {fax});
    builder.change(moment, [](Moment &row) { row.feeling = -2; });
    builder.moment(journey, u"Gap"_s, {}, {builder.service(u"Mail"_s)});
    QVERIFY(isTold(builder, FindingRule::MomentGap) && !isTold(builder, FindingRule::PainfulHandOver));
}

ZUSCHNITT_TEST(TestMomentRules)
#include "tst_momentrules.moc"
