// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/inspector/shownpanel.h"
#include "views/controls/section.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

namespace {

/// A journey with one moment, to be filled in by hand.
struct OneMoment {
    WorkspaceFixture fixture{{u"Fax"_s, u"Mail"_s}};
    JourneyId journey = JourneyId::random();
    MomentId moment = MomentId::random();

    OneMoment()
    {
        fixture.workspace().perform(edits::addJourney(journey, u"Join"_s));
        fixture.workspace().perform(edits::addMoment(moment, journey, u"Sign in"_s));
    }

    const Moment &row() { return *fixture.portfolio().find(moment); }
};

} // namespace

class JourneyFormsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsAddedByNameAndOpenedByAClick()
    {
        OneMoment one;
        ShownPanel shown(one.fixture);
        shown.select(one.journey);
        shown.addTo(u"Add a moment"_s, u"Write in the team"_s);
        QCOMPARE(one.fixture.portfolio().where<&Moment::journey>(one.journey).size(), std::size_t(2));
        QTest::mouseClick(shown.row(u"Sign in"_s), Qt::LeftButton);
        QVERIFY(one.fixture.workspace().selection().contains(one.moment));
        QVERIFY(shown.labels().contains(u"Moment"_s));
    }

    void whatAMomentNeedsIsTypedAndSaysHowItStands()
    {
        OneMoment one;
        ShownPanel shown(one.fixture);
        shown.select(one.moment);
        QVERIFY(shown.labels().contains(u"open"_s));
        shown.addTo(u"Add a capability"_s, u"Send a page"_s);
        QCOMPARE(shown.row(u"Send a page"_s)->entry().detail, u"missing"_s);
        QVERIFY(shown.labels().contains(u"a gap"_s));
        const CapabilityId capability = one.fixture.portfolio().all<Capability>().front()->id;
        QVERIFY(one.fixture.workspace().perform(edits::provide(one.fixture.service(u"Fax"_s).id, capability)));
        QCOMPARE(shown.row(u"Send a page"_s)->entry().detail, u"unplaced"_s);
    }

    void aClickDecidesWhoLeadsAndAnotherTakesItBack()
    {
        OneMoment one;
        const ServiceId fax = one.fixture.service(u"Fax"_s).id;
        one.fixture.workspace().perform(edits::moveServices({{fax, {}}}, one.fixture.mail()));
        one.fixture.workspace().perform(edits::useService(one.moment, fax));
        const QString leader = one.fixture.portfolio().find(one.fixture.mail())->name;
        ShownPanel shown(one.fixture);
        shown.select(one.moment);
        QTest::mouseClick(shown.row(leader), Qt::LeftButton);
        QCOMPARE(one.fixture.portfolio().all<Lead>().size(), std::size_t(1));
        QCOMPARE(shown.row(leader)->entry().detail, u"leads, decided"_s);
        QTest::mouseClick(shown.row(leader), Qt::LeftButton);
        QVERIFY(one.fixture.portfolio().all<Lead>().empty());
    }

    void journeysPersonasAndPhasesAreListedWhereNothingIsSelected()
    {
        OneMoment one;
        ShownPanel shown(one.fixture);
        shown.addTo(u"Add a persona"_s, u"New colleague"_s);
        QVERIFY(!shown.rows().contains(u"Pay"_s)); // phases are folded until somebody asks
        for (Section *section : shown.panel.form()->findChildren<Section *>())
            section->setOpen(true);
        shown.addTo(u"Add a phase"_s, u"Say goodbye"_s);
        QVERIFY(shown.rows().contains(u"New colleague"_s));
        QVERIFY(shown.rows().contains(u"Say goodbye"_s));
        QTest::mouseClick(shown.row(u"Join"_s), Qt::LeftButton);
        QVERIFY(one.fixture.workspace().selection().contains(one.journey));
    }

    void aCapabilityShowsWhoNeedsAndWhoProvidesIt()
    {
        OneMoment one;
        one.fixture.workspace().perform(edits::requireNamed(one.moment, u"Send a page"_s));
        ShownPanel shown(one.fixture);
        shown.select(one.fixture.portfolio().all<Capability>().front()->id);
        QVERIFY(shown.rows().contains(u"Sign in"_s));
        shown.addTo(u"Add an IT service that provides it"_s, u"fax"_s);
        QCOMPARE(one.fixture.portfolio().all<Provision>().size(), std::size_t(1));
        QVERIFY(shown.rows().contains(u"Fax"_s));
    }
};

ZUSCHNITT_TEST(JourneyFormsTest)

#include "tst_journeyforms.moc"
