// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/metrics.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using test::CutBuilder;

/// One portfolio, every figure of it worked out by hand:
///
///     service  team   group  place                       provides
///     Mail     Mail   M      Collaboration               Send
///     Fax      Voice  V      Collaboration 0.75,         Send
///                            Mobile 0.25 supporting
///     SMS      Voice  V      Collaboration
///     Chat     Web    M      Collaboration
///     Portal                 Collaboration 0.5, Mobile 0.5
///     Login    Core          Identity (platform, Core)   Sign in
///     Badge    Site          kept                        Enter
///     Telex                  retired                     Archive
///     Scan                   in the inbox                Scan
///     nobody                                             Translate, promised by Collaboration
///
///     dependencies   Mail → Login 2, Chat → Mail 1, Fax → SMS 1, Mail → Scan 3, Fax → Badge 1,
///                    Telex → Mail 5 (outside): all 8, inside Collaboration 2, crossing 4, on platform 2
class TestMetrics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsAreMetPromisedUnplacedOrMissing();
    void aMomentIsOpenCoveredOrAGap();
    void votesFollowTheWeightsAndPlatformsStandBack();
    void tiesFallToFewerHandOversThenToTheFirst();
    void theRoomsDecisionOutweighsVotes();
    void handOversAreCountedAndWeighted();
    void handOversBetweenTeamsShareNone();
    void dependenciesCrossStayInsideOrLieOnAPlatform();
    void productsAreJudgedByTheirHomes();
    void whatHasNoInputIsNull();
    void oneProductThatSwallowsAllGrowsLargest();
    void aServiceSmearedOverAllNeverLooksBetter();
    void whatIsThrownBackToTheInboxNeverLooksBetter();

private:
    CutMetrics metrics() const { return metricsOf(CutModel(m_built->portfolio, m_built->cut)); }
    const MomentMetrics &moment(const CutMetrics &metrics, MomentId id) const;
    const ProductMetrics &product(const CutMetrics &metrics, ProductId id) const;

    std::unique_ptr<CutBuilder> m_built;
    ServiceId m_fax, m_badge, m_mail;
    ProductId m_collaboration, m_mobile, m_identity;
    MomentId m_enter, m_signIn, m_write, m_wait, m_call, m_archive, m_translate, m_scan;
    MomentId m_decided, m_tie, m_sms, m_phone, m_tieInPhone;
};

void TestMetrics::init()
{
    m_built = std::make_unique<CutBuilder>();
    CutBuilder &b = *m_built;
    m_mail = b.service(u"Mail"_s, u"Mail"_s, u"M"_s);
    m_fax = b.service(u"Fax"_s, u"Voice"_s, u"V"_s);
    const ServiceId sms = b.service(u"SMS"_s, u"Voice"_s, u"V"_s);
    const ServiceId chat = b.service(u"Chat"_s, u"Web"_s, u"M"_s);
    const ServiceId portal = b.service(u"Portal"_s);
    const ServiceId login = b.service(u"Login"_s, u"Core"_s);
    m_badge = b.service(u"Badge"_s, u"Site"_s);
    const ServiceId telex = b.service(u"Telex"_s);
    const ServiceId scan = b.service(u"Scan"_s);
    const CapabilityId send = b.capability(u"Send"_s);
    const CapabilityId signIn = b.capability(u"Sign in"_s);
    const CapabilityId enter = b.capability(u"Enter"_s);
    const CapabilityId archive = b.capability(u"Archive"_s);
    const CapabilityId scanning = b.capability(u"Scanning"_s);
    const CapabilityId translate = b.capability(u"Translate"_s);
    for (const auto &[service, capability] : std::vector<std::pair<ServiceId, CapabilityId>>{
             {m_mail, send}, {m_fax, send}, {login, signIn}, {m_badge, enter}, {telex, archive}, {scan, scanning}})
        b.provides(service, capability);
    b.depends(m_mail, login, 2);
    b.depends(chat, m_mail);
    b.depends(m_fax, sms);
    b.depends(m_mail, scan, 3);
    b.depends(m_fax, m_badge);
    b.depends(telex, m_mail, 5);
    m_collaboration = b.product(u"Collaboration"_s);
    m_mobile = b.product(u"Mobile"_s, ProductKind::Customer, u"Mobile"_s);
    m_identity = b.product(u"Identity"_s, ProductKind::Platform, u"Core"_s);
    b.assign(m_mail, m_collaboration);
    b.assign(m_fax, m_collaboration, 0.75);
    b.assign(m_fax, m_mobile, 0.25, Role::Supporting);
    b.assign(sms, m_collaboration);
    b.assign(chat, m_collaboration);
    b.assign(portal, m_collaboration, 0.5);
    b.assign(portal, m_mobile, 0.5);
    b.assign(login, m_identity);
    b.decide(m_badge, Fate::Kept);
    b.decide(telex, Fate::Retired);
    b.promise(m_collaboration, translate);
    const JourneyId join = b.journey(u"Join"_s, 10);
    m_enter = b.moment(join, u"Enter the house"_s, {enter});
    m_signIn = b.moment(join, u"Sign in"_s, {signIn});
    m_write = b.moment(join, u"Write"_s, {send, signIn});
    m_wait = b.moment(join, u"Wait"_s, {});
    m_call = b.moment(join, u"Fax"_s, {}, {m_fax});
    m_archive = b.moment(join, u"Archive"_s, {archive});
    m_translate = b.moment(join, u"Translate"_s, {translate});
    m_scan = b.moment(join, u"Scan"_s, {scanning}, {scan});
    const JourneyId leave = b.journey(u"Leave"_s);
    m_decided = b.moment(leave, u"Say good bye"_s, {send});
    m_tie = b.moment(leave, u"Read"_s, {}, {portal});
    m_sms = b.moment(leave, u"Text"_s, {}, {sms});
    b.lead(m_decided, m_mobile);
    const JourneyId phone = b.journey(u"Phone"_s, 2);
    m_phone = b.moment(phone, u"Call"_s, {send});
    m_tieInPhone = b.moment(phone, u"Look up"_s, {}, {portal});
    b.lead(m_phone, m_mobile);
}

const MomentMetrics &TestMetrics::moment(const CutMetrics &metrics, MomentId id) const
{
    for (const JourneyMetrics &journey : metrics.journeys) {
        for (const MomentMetrics &moment : journey.moments) {
            if (moment.moment == id)
                return moment;
        }
    }
    qFatal("no such moment");
}

const ProductMetrics &TestMetrics::product(const CutMetrics &metrics, ProductId id) const
{
    for (const ProductMetrics &product : metrics.products) {
        if (product.product == id)
            return product;
    }
    qFatal("no such product");
}

void TestMetrics::needsAreMetPromisedUnplacedOrMissing()
{
    const CutMetrics figures = metrics();
    QCOMPARE(moment(figures, m_enter).needs, std::vector{NeedState::Met});
    QCOMPARE(moment(figures, m_translate).needs, std::vector{NeedState::Promised});
    QCOMPARE(moment(figures, m_scan).needs, (std::vector{NeedState::Unplaced, NeedState::Unplaced}));
    QCOMPARE(moment(figures, m_archive).needs, std::vector{NeedState::Missing});
    QCOMPARE(figures.met, 10);
    QCOMPARE(figures.promised, 1);
    QCOMPARE(figures.unplaced, 2);
    QCOMPARE(figures.missing, 1);
    QCOMPARE(figures.unassigned, 1);
}

void TestMetrics::aMomentIsOpenCoveredOrAGap()
{
    const CutMetrics figures = metrics();
    QCOMPARE(moment(figures, m_wait).state, MomentState::Open);
    QCOMPARE(moment(figures, m_write).state, MomentState::Covered);
    QCOMPARE(moment(figures, m_scan).state, MomentState::Gap);
    QCOMPARE(figures.covered(), 9);
    QCOMPARE(figures.open(), 1);
    QCOMPARE(figures.gaps(), 3);
    QCOMPARE(*figures.coverage(), 9.0 / 12);
    QCOMPARE(*figures.journeys.front().coverage(), 4.0 / 7);
}

void TestMetrics::votesFollowTheWeightsAndPlatformsStandBack()
{
    const CutMetrics figures = metrics();
    // Send: Mail 1 and Fax 0.75 for Collaboration, Fax 0.25 × ½ for Mobile; Sign in is the platform's.
    const MomentMetrics &write = moment(figures, m_write);
    QCOMPARE(write.votes.size(), std::size_t(2));
    QCOMPARE(write.votes[0].server, Server(m_collaboration));
    QCOMPARE(write.votes[0].votes, 1.75 / 1.875);
    QCOMPARE(write.votes[1].votes, 0.125 / 1.875);
    QVERIFY(!write.contested);
    QCOMPARE(moment(figures, m_signIn).lead, std::optional<Server>(m_identity));
    QCOMPARE(moment(figures, m_enter).lead, std::optional<Server>(m_badge));
    QCOMPARE(moment(figures, m_call).votes.front().votes, 0.75 / 0.875);
}

void TestMetrics::tiesFallToFewerHandOversThenToTheFirst()
{
    const CutMetrics figures = metrics();
    // Between Mobile and Collaboration either lead makes one hand-over: the first product it is.
    QCOMPARE(moment(figures, m_tie).lead, std::optional<Server>(m_collaboration));
    // After Mobile, Mobile makes none.
    QCOMPARE(moment(figures, m_tieInPhone).lead, std::optional<Server>(m_mobile));
    QVERIFY(moment(figures, m_tie).contested);
    QCOMPARE(figures.contested, 2);
}

void TestMetrics::theRoomsDecisionOutweighsVotes()
{
    const MomentMetrics decided = moment(metrics(), m_decided);
    QCOMPARE(decided.lead, std::optional<Server>(m_mobile));
    QVERIFY(decided.decided && !decided.contested);
}

void TestMetrics::handOversAreCountedAndWeighted()
{
    const CutMetrics figures = metrics();
    QCOMPARE(figures.journeys[0].handOverCount(), std::optional(5));
    QCOMPARE(figures.journeys[1].handOverCount(), std::optional(1));
    QCOMPARE(figures.journeys[2].handOverCount(), std::optional(0));
    // Leave has no frequency: the median of 10 and 2.
    QVERIFY(figures.journeys[1].frequencyAssumed);
    QCOMPARE(figures.journeys[1].frequency, 6.0);
    QCOMPARE(*figures.handOvers(), (10.0 * 5 + 6 * 1) / 18);
    QCOMPARE(*figures.handOversPerMonth(), 56.0);
}

void TestMetrics::handOversBetweenTeamsShareNone()
{
    QCOMPARE(*metrics().teamHandOvers(), 56.0 / 18);
    // Collaboration has no team of its own: Voice owns most of it. With that team, Mobile shares it.
    Product mobile = *m_built->portfolio.find(m_mobile);
    const Product before = mobile;
    mobile.team = u"Voice"_s;
    m_built->portfolio.apply({Change<Product>{before, mobile}});
    QCOMPARE(metrics().journeys[1].teamHandOverCount(), std::optional(0));
    QCOMPARE(metrics().journeys[1].handOverCount(), std::optional(1));
}

void TestMetrics::dependenciesCrossStayInsideOrLieOnAPlatform()
{
    const CutMetrics figures = metrics();
    QCOMPARE(*figures.crossing, 4.0 / 8);
    QCOMPARE(*figures.onPlatform, 2.0 / 8);
    // Ends: Collaboration 10, Identity 2, Scan 3, Badge 1, of 16.
    QCOMPARE(*figures.modularity, 2.0 / 8 - (100.0 + 4 + 9 + 1) / 256);
}

void TestMetrics::productsAreJudgedByTheirHomes()
{
    const CutMetrics figures = metrics();
    const ProductMetrics &collaboration = product(figures, m_collaboration);
    QCOMPARE(collaboration.services, 5);
    QCOMPARE(collaboration.atHome, 5);
    QCOMPARE(collaboration.leads, 4);
    QCOMPARE(*collaboration.cohesion, 4.0 / (4 + 6));
    QCOMPARE(*collaboration.purity, 2.0 / 5);
    QCOMPARE(product(figures, m_mobile).services, 2);
    QCOMPARE(product(figures, m_mobile).leads, 3);
    QVERIFY(!product(figures, m_mobile).cohesion && !product(figures, m_mobile).purity);
    QCOMPARE(*figures.largest, 5.0 / 8);
}

void TestMetrics::whatHasNoInputIsNull()
{
    CutBuilder empty;
    const CutMetrics figures = metricsOf(CutModel(empty.portfolio, empty.cut));
    QVERIFY(!figures.coverage() && !figures.handOvers() && !figures.handOversPerMonth() && !figures.crossing
            && !figures.onPlatform && !figures.modularity && !figures.largest);
    const JourneyId journey = empty.journey(u"Open"_s, 3);
    empty.moment(journey, u"Nothing needed"_s, {});
    const CutMetrics open = metricsOf(CutModel(empty.portfolio, empty.cut));
    QVERIFY(!open.journeys.front().handOverCount() && !open.handOversPerMonth());
}

void TestMetrics::oneProductThatSwallowsAllGrowsLargest()
{
    CutBuilder one;
    const ProductId all = one.product(u"Everything"_s);
    const ServiceId first = one.service(u"a"_s);
    const ServiceId second = one.service(u"b"_s);
    one.depends(first, second);
    one.assign(first, all);
    one.assign(second, all);
    const CutMetrics figures = metricsOf(CutModel(one.portfolio, one.cut));
    QCOMPARE(*figures.crossing, 0.0);
    QCOMPARE(*figures.modularity, 0.0);
    QCOMPARE(*figures.largest, 1.0);
}

void TestMetrics::aServiceSmearedOverAllNeverLooksBetter()
{
    const CutMetrics before = metrics();
    m_built->assign(m_mail, m_mobile);
    m_built->assign(m_mail, m_identity);
    const CutMetrics after = metrics();
    QCOMPARE(*after.coverage(), *before.coverage());
    QVERIFY(*after.crossing >= *before.crossing);
    QVERIFY(*after.handOversPerMonth() >= *before.handOversPerMonth());
    QVERIFY(after.contested >= before.contested);
}

void TestMetrics::whatIsThrownBackToTheInboxNeverLooksBetter()
{
    const CutMetrics before = metrics();
    for (const ProductId product : {m_collaboration, m_mobile}) {
        const Assignment row = *m_built->portfolio.find(assignmentId(product, m_fax));
        m_built->portfolio.apply({Change<Assignment>{row, {}}});
    }
    const CutMetrics after = metrics();
    QVERIFY(*after.coverage() < *before.coverage());
    QVERIFY(*after.crossing >= *before.crossing);
    QVERIFY(*after.handOversPerMonth() >= *before.handOversPerMonth());
    QVERIFY(after.unassigned > before.unassigned);
}

ZUSCHNITT_TEST(TestMetrics)
#include "tst_metrics.moc"
