// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/grids/gridmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

class TestGridModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverChangesTheModelStaysSound()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        GridModel model(fixture.workspace(), GridKind::Provides);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.addColumn(u"Send"_s));
        QVERIFY(model.set({{model.index(0, 0), GridModel::Fill::Fill}}));
        QVERIFY(fixture.workspace().perform(edits::addServices({{u"Pager"_s, {}, {}}})));
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({GridFilter::Rows::Unanswered, {}, {}, {}});
        QCOMPARE(model.rowCount(), 2);
        model.setKind(GridKind::Needs);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(fixture.workspace().perform(edits::addJourney(JourneyId::random(), u"Trip"_s)));
        QVERIFY(model.addMoment(0, u"Go"_s));
        QCOMPARE(model.rowCount(), 3);
        model.setKind(GridKind::Uses);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(fixture.document().undo().ok());
        fixture.workspace().setDocument(nullptr);
        QCOMPARE(model.columnCount(), 0);
    }

    void asleepItWaitsAndCatchesUpWhenItWakes()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        GridModel model(fixture.workspace(), GridKind::Provides);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFollowing(GridModel::Following::Asleep);
        QVERIFY(fixture.workspace().perform(edits::addServices({{u"Pager"_s, {}, {}}})));
        QCOMPARE(model.rowCount(), 2);
        model.setFollowing(GridModel::Following::Awake);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(resets.count(), 1);
        model.setFollowing(GridModel::Following::Asleep);
        model.setFollowing(GridModel::Following::Awake); // nothing had changed
        QCOMPARE(resets.count(), 1);
    }

    void manyCellsAreOneEdit()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        GridModel model(fixture.workspace(), GridKind::Provides);
        model.addColumn(u"Send"_s);
        model.addColumn(u"Call"_s);
        const std::size_t before = fixture.editCount();
        std::vector<GridModel::Setting> all;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                all.push_back({model.index(row, column), GridModel::Fill::Fill});
        }
        QVERIFY(model.set(all));
        QCOMPARE(fixture.editCount(), before + 1);
        QCOMPARE(fixture.portfolio().all<Provision>().size(), std::size_t(4));
        QCOMPARE(fixture.document().history().entries.back().name.kind, EditKind::FillIn);
        QVERIFY(!model.set(all));
        QVERIFY(model.set({{model.index(0, 0), GridModel::Fill::Empty}}));
        QCOMPARE(fixture.document().history().entries.back().name.kind, EditKind::StopProviding);
    }

    void aRowStaysWhileItIsFilledInAlthoughItHasAnAnswerNow()
    {
        WorkspaceFixture fixture({u"Fax"_s, u"SMS"_s});
        GridModel model(fixture.workspace(), GridKind::Provides);
        model.addColumn(u"Send"_s);
        model.setFilter({GridFilter::Rows::Unanswered, {}, {}, {}});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.set({{model.index(0, 0), GridModel::Fill::Fill}}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(reset.count(), 0);
        model.setFilter(model.filter());
        QCOMPARE(model.rowCount(), 1);
    }

    void aNewMomentStandsBehindTheOneOfItsRowInItsPhase()
    {
        WorkspaceFixture fixture({});
        const JourneyId trip = JourneyId::random();
        const PhaseId use = PhaseId::random();
        fixture.must(edits::addPhase(use, u"On the way"_s));
        fixture.must(edits::addJourney(trip, u"Trip"_s));
        fixture.must(edits::addMoment(MomentId::random(), trip, u"Go"_s, use));
        fixture.must(edits::addMoment(MomentId::random(), trip, u"Come"_s));
        GridModel model(fixture.workspace(), GridKind::Needs);
        QVERIFY(model.addMoment(1, u"Stay"_s));
        const auto &moments = fixture.portfolio().where<&Moment::journey>(trip);
        QCOMPARE(moments[1]->name, u"Stay"_s);
        QCOMPARE(moments[1]->phase, std::optional(use));
        QVERIFY(model.addMoment(model.rowCount() - 1, u"End"_s));
        QCOMPARE(fixture.portfolio().where<&Moment::journey>(trip).back()->name, u"End"_s);
    }
};

ZUSCHNITT_TEST(TestGridModel)

#include "tst_gridmodel.moc"
