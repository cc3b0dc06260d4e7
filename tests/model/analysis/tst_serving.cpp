// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/serving.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// What serves a moment.
class TestServing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriersServeAMomentEvenOneWithAGap()
    {
        CutBuilder built;
        const CapabilityId sending = built.capability(u"sending"_s);
        const CapabilityId archive = built.capability(u"archive"_s);
        const ServiceId fax = built.service(u"Fax"_s);
        built.provides(fax, sending);
        const ProductId mail = built.product(u"Mail"_s);
        const ProductId phone = built.product(u"Phone"_s);
        built.assign(fax, mail);
        built.assign(fax, phone);
        const MomentId moment = built.moment(built.journey(u"Start"_s), u"First"_s, {sending, archive}, {fax});
        const MomentServing serving = servingOf(built.portfolio, built.cut, moment);
        QCOMPARE(serving.carriers, (std::vector{assignmentId(mail, fax), assignmentId(phone, fax)}));
        QVERIFY(serving.promises.empty());
    }

    void onlyWhatGoesWithAnAssignmentServes()
    {
        CutBuilder built;
        const CapabilityId sending = built.capability(u"sending"_s);
        const CapabilityId archive = built.capability(u"archive"_s);
        const ServiceId fax = built.service(u"Fax"_s);
        built.provides(fax, sending);
        built.provides(fax, archive);
        const ProductId mail = built.product(u"Mail"_s);
        const ProductId phone = built.product(u"Phone"_s);
        built.assign(fax, mail, 1, Role::Main, {sending});
        built.assign(fax, phone, 1, Role::Main, {archive});
        const MomentId moment = built.moment(built.journey(u"Start"_s), u"First"_s, {archive});
        QCOMPARE(servingOf(built.portfolio, built.cut, moment).carriers, std::vector{assignmentId(phone, fax)});
    }

    void aPromiseServesUntilItIsCarried()
    {
        CutBuilder built;
        const CapabilityId sending = built.capability(u"sending"_s);
        const ServiceId fax = built.service(u"Fax"_s);
        built.provides(fax, sending);
        const ProductId mail = built.product(u"Mail"_s);
        built.promise(mail, sending);
        const MomentId moment = built.moment(built.journey(u"Start"_s), u"First"_s, {sending});
        QCOMPARE(servingOf(built.portfolio, built.cut, moment).promises, std::vector{promiseId(mail, sending)});
        built.assign(fax, mail);
        const MomentServing serving = servingOf(built.portfolio, built.cut, moment);
        QVERIFY(serving.promises.empty());
        QCOMPARE(serving.carriers, std::vector{assignmentId(mail, fax)});
    }

    void aCapabilityStandsAsItsNeedsDo()
    {
        CutBuilder built;
        const CapabilityId sending = built.capability(u"sending"_s);
        const JourneyId journey = built.journey(u"Start"_s);
        built.moment(journey, u"First"_s, {sending});
        const auto stateNow = [&] {
            const NeedState told = metricsOf(CutModel(built.portfolio, built.cut)).journeys[0].moments[0].needs[0];
            const CapabilityServing serving = servingOf(built.portfolio, built.cut, sending);
            return serving.state == told ? std::optional(serving.state) : std::nullopt;
        };
        QCOMPARE(stateNow(), NeedState::Missing);
        const ServiceId fax = built.service(u"Fax"_s);
        const ServiceId old = built.service(u"Old"_s);
        built.provides(old, sending);
        built.decide(old, Fate::Retired);
        QCOMPARE(stateNow(), NeedState::Missing);
        built.provides(fax, sending);
        QCOMPARE(stateNow(), NeedState::Unplaced);
        const ProductId mail = built.product(u"Mail"_s);
        built.promise(mail, sending);
        QCOMPARE(stateNow(), NeedState::Promised);
        built.assign(fax, mail);
        QCOMPARE(stateNow(), NeedState::Met);
        const CapabilityServing serving = servingOf(built.portfolio, built.cut, sending);
        QCOMPARE(serving.carriedBy, std::vector{mail});
        QCOMPARE(serving.promisedBy, std::vector{mail});
        QCOMPARE(serving.providers, std::vector{fax});
        QCOMPARE(serving.moments, 1);
    }

    void aProductComesWhereItFirstServes()
    {
        CutBuilder built;
        const CapabilityId sending = built.capability(u"sending"_s);
        const ServiceId fax = built.service(u"Fax"_s);
        const ServiceId portal = built.service(u"Portal"_s);
        const ProductId mail = built.product(u"Mail"_s);
        const ProductId web = built.product(u"Web"_s);
        const ProductId idle = built.product(u"Idle"_s);
        built.assign(fax, mail);
        built.assign(portal, web);
        const JourneyId start = built.journey(u"Start"_s);
        const JourneyId end = built.journey(u"End"_s);
        built.moment(start, u"Open"_s, {});
        built.moment(start, u"Look"_s, {}, {portal});
        built.moment(start, u"Look again"_s, {sending}, {portal});
        built.moment(end, u"Send"_s, {}, {fax});
        const auto all = firstMoments(built.portfolio, built.cut);
        QCOMPARE(all.at(web), 1);
        QCOMPARE(all.at(mail), 3);
        QVERIFY(!all.contains(idle));
        const auto last = firstMoments(built.portfolio, built.cut, end);
        QCOMPARE(last.at(mail), 0);
        QVERIFY(!last.contains(web));
    }
};

ZUSCHNITT_TEST(TestServing)
#include "tst_serving.moc"
