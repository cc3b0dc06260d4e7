// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/controls/choice.h"
#include "views/controls/rowlist.h"
#include "views/teams/ownershipmodel.h"
#include "views/teams/teamsview.h"

#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestTeamsView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutTeamsItSaysWhatToEnter();
    void itFollowsTheServicesAsTheyMove();
    void aClickUnfoldsATeamAndSelectsAService();
    void ownersAreComparedInsteadOfTeams();
    void productsAreSelectedFromTheirList();
    void handOversStandBelowTheirJourney();

private:
    static void assignTeams(WorkspaceFixture &fixture)
    {
        fixture.must(edits::setField<&Service::team>(fixture.service(u"Fax"_s).id, u"Blue"_s));
        fixture.must(edits::setField<&Service::owner>(fixture.service(u"Fax"_s).id, u"Ada"_s));
        fixture.must(edits::setField<&Product::team>(fixture.mail(), u"Red"_s));
    }
    static QString cell(const TeamsView &view, int row, int column)
    {
        return view.model().index(row, column).data().toString();
    }
    static void click(const TeamsView &view, const QModelIndex &index)
    {
        view.table()->scrollTo(index);
        QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {}, view.table()->visualRect(index).center());
    }
    static void showView(TeamsView &view)
    {
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
};

void TestTeamsView::withoutTeamsItSaysWhatToEnter()
{
    WorkspaceFixture fixture({u"Fax"_s});
    TeamsView view(fixture.workspace());
    showView(view);
    QVERIFY(view.sentence().startsWith(u"Enter the teams of IT services and products"_s));
    QVERIFY(!view.table()->isVisible());
    assignTeams(fixture);
    QVERIFY(view.table()->isVisible());
}

void TestTeamsView::itFollowsTheServicesAsTheyMove()
{
    WorkspaceFixture fixture({u"Fax"_s});
    assignTeams(fixture);
    TeamsView view(fixture.workspace());
    showView(view);
    QCOMPARE(view.model().rowCount(), 1);
    QCOMPARE(cell(view, 0, OwnershipModel::Open), u"1"_s);
    fixture.must(edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.mail()));
    QCOMPARE(view.model().rowCount(), 2);
    QCOMPARE(cell(view, 0, OwnershipModel::Name), u"Blue"_s);
    QCOMPARE(cell(view, 0, OwnershipModel::GivenUp), u"1"_s);
    QCOMPARE(cell(view, 1, OwnershipModel::Gained), u"1"_s);
    QCOMPARE(view.passages()->entries().size(), 1u);
    QCOMPARE(view.passages()->entries()[0].text, u"Blue → Red"_s);
    QVERIFY(view.sentence().startsWith(u"1 of 1 IT services go to another team"_s));
}

void TestTeamsView::aClickUnfoldsATeamAndSelectsAService()
{
    WorkspaceFixture fixture({u"Fax"_s});
    assignTeams(fixture);
    const ServiceId fax = fixture.service(u"Fax"_s).id;
    fixture.must(edits::moveServices({{fax, {}}}, fixture.mail()));
    TeamsView view(fixture.workspace());
    showView(view);
    const QModelIndex team = view.model().index(0, 0);
    click(view, team);
    QVERIFY(view.table()->isExpanded(team));
    QCOMPARE(view.model().index(0, 0, team).data().toString(), u"Fax – goes to Red"_s);
    fixture.must(edits::setField<&Product::name>(fixture.mail(), u"Post"_s));
    QVERIFY(view.table()->isExpanded(view.model().index(0, 0)));
    click(view, view.model().index(0, 0, view.model().index(0, 0)));
    QVERIFY(fixture.workspace().selection().contains(fax));
}

void TestTeamsView::ownersAreComparedInsteadOfTeams()
{
    WorkspaceFixture fixture({u"Fax"_s});
    assignTeams(fixture);
    TeamsView view(fixture.workspace());
    showView(view);
    Q_EMIT view.choice()->chosen(1);
    QCOMPARE(cell(view, 0, OwnershipModel::Name), u"Ada"_s);
    QCOMPARE(view.model().headerData(0, Qt::Horizontal).toString(), u"Owner"_s);
}

void TestTeamsView::productsAreSelectedFromTheirList()
{
    WorkspaceFixture fixture({u"Fax"_s});
    assignTeams(fixture);
    fixture.must(edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.mail()));
    TeamsView view(fixture.workspace());
    showView(view);
    QCOMPARE(view.products()->entries().size(), 1u);
    auto *row = view.products()->findChild<ListRow *>();
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(fixture.workspace().selection().contains(fixture.mail()));
}

void TestTeamsView::handOversStandBelowTheirJourney()
{
    WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
    assignTeams(fixture);
    const JourneyId journey = JourneyId::random();
    fixture.must(edits::addJourney(journey, u"Joining"_s));
    fixture.must(edits::setField<&Journey::frequency>(journey, 12.0));
    for (const auto &[name, product] : {std::pair(u"Fax"_s, fixture.mail()), std::pair(u"SMS"_s, fixture.phone())}) {
        const MomentId moment = MomentId::random();
        const ServiceId service = fixture.service(name).id;
        fixture.must(edits::addMoment(moment, journey, name));
        fixture.must(edits::useService(moment, service));
        fixture.must(edits::moveServices({{service, {}}}, product));
    }
    TeamsView view(fixture.workspace());
    showView(view);
    QCOMPARE(view.handOvers()->entries().size(), 2u);
    QCOMPARE(view.handOvers()->entries()[0].text, u"Joining"_s);
    QCOMPARE(view.handOvers()->entries()[0].detail, u"12"_s);
    QCOMPARE(view.handOvers()->entries()[1].text, u"Mail → Phone"_s);
    QTest::mouseClick(view.handOvers()->findChild<ListRow *>(), Qt::LeftButton);
    QVERIFY(fixture.workspace().selection().contains(journey));
}

ZUSCHNITT_TEST(TestTeamsView)
#include "tst_teamsview.moc"
