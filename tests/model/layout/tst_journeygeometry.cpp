// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/journeygeometry.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

namespace {

/// Each character is seven units wide.
class EvenMeasure final : public TextMeasure {
public:
    double width(const QString &text, FontRole) const override { return 7.0 * static_cast<double>(text.size()); }
};

JourneyOutline::Column column(const QString &title, std::optional<PhaseId> phase = {}, std::optional<int> lead = {})
{
    JourneyOutline::Column made;
    made.moment = {Uuid::named(title.toUtf8())};
    made.title = title;
    made.phase = phase;
    made.lead = lead;
    return made;
}

JourneyOutline::Lane lane(const QString &title) { return {Uuid::named(title.toUtf8()), title, u"Team"_s}; }

JourneyGeometry layOut(const JourneyOutline &outline, double width = 900)
{
    return layOutJourney(outline, width, EvenMeasure());
}

bool liesIn(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-0.01, -0.01, 0.01, 0.01).contains(inner);
}

} // namespace

class TestJourneyGeometry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursOfOnePhaseStandBelowOneName();
    void aPhaseThatComesAgainIsShownAgain();
    void columnsGrowWithTheRoomWithinLimits();
    void rowsAreAsHighAsTheirLongestText();
    void manyNeedsAreCountedInsteadOfShown();
    void everyPartLiesWithinTheBounds();
    void cellsLieInTheirLaneAndColumn();
    void aMarkBelowTheLeaderMakesItsLaneHigher();
    void aFeelingIsFoundAgainWhereItLies();
    void arrowsTurnInTheLastGutterBeforeTheirEnd();
    void aGapIsMetStraight();
    void whoStandsAsideTakesAsManyRowsAsNeeded();
    void aJourneyWithoutMomentsHasNoColumns();
    void textsAreBrokenBetweenWordsOnly();
};

void TestJourneyGeometry::neighboursOfOnePhaseStandBelowOneName()
{
    const PhaseId inform = PhaseId::random();
    const PhaseId use = PhaseId::random();
    const JourneyGeometry geometry
        = layOut({{column(u"a"_s, inform), column(u"b"_s, use), column(u"c"_s, use)}, {}, {}, {}, {}});
    QCOMPARE(geometry.phases.size(), std::size_t(2));
    QCOMPARE(geometry.phases[1].first, 1);
    QCOMPARE(geometry.phases[1].last, 2);
    QVERIFY(geometry.phases[1].rect.left() < geometry.columns[1].rect.left());
    QVERIFY(geometry.phases[1].rect.right() > geometry.columns[2].rect.right());
    QVERIFY(geometry.phases[0].rect.right() < geometry.phases[1].rect.left());
}

void TestJourneyGeometry::aPhaseThatComesAgainIsShownAgain()
{
    const PhaseId fault = PhaseId::random();
    const JourneyGeometry geometry
        = layOut({{column(u"a"_s, fault), column(u"b"_s), column(u"c"_s, fault)}, {}, {}, {}, {}});
    QCOMPARE(geometry.phases.size(), std::size_t(3));
    QVERIFY(!geometry.phases[1].phase);
    QCOMPARE(geometry.phases[2].phase, std::optional(fault));
}

void TestJourneyGeometry::columnsGrowWithTheRoomWithinLimits()
{
    const JourneyOutline outline{{column(u"a"_s), column(u"b"_s), column(u"c"_s), column(u"d"_s)}, {}, {}, {}, {}};
    const double narrow = layOut(outline, 300).columns.front().rect.width();
    const double middle = layOut(outline, 800).columns.front().rect.width();
    const double wide = layOut(outline, 4000).columns.front().rect.width();
    QCOMPARE(narrow, journeystyle::leastColumn);
    QVERIFY(middle > narrow);
    QCOMPARE(layOut(outline, 800).bounds.width(), 800.0);
    QCOMPARE(wide, journeystyle::mostColumn);
}

void TestJourneyGeometry::rowsAreAsHighAsTheirLongestText()
{
    JourneyOutline outline{
        {column(u"short"_s), column(u"a name that takes more than one line here"_s)}, {}, {}, {}, {}};
    const JourneyGeometry geometry = layOut(outline, 300);
    QVERIFY(geometry.columns[0].title.height() >= 2 * journeystyle::titleLine);
    QCOMPARE(geometry.columns[0].title.height(), geometry.columns[1].title.height());
    QVERIFY(geometry.columns[0].title.height() <= journeystyle::titleLines * journeystyle::titleLine);
    QVERIFY(geometry.feeling.top() > geometry.columns[0].title.bottom());
}

void TestJourneyGeometry::manyNeedsAreCountedInsteadOfShown()
{
    JourneyOutline outline{{column(u"a"_s), column(u"b"_s)}, {}, {}, {}, {}};
    outline.columns[0].needs = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    outline.columns[1].needs = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    const JourneyGeometry geometry = layOut(outline);
    QCOMPARE(geometry.columns[0].needs.size(), std::size_t(5));
    QVERIFY(geometry.columns[0].moreNeeds.isNull());
    QCOMPARE(geometry.columns[1].needs.size(), journeystyle::needsShown);
    QVERIFY(!geometry.columns[1].moreNeeds.isNull());
    QVERIFY(liesIn(geometry.columns[1].moreNeeds, geometry.needsRow));
}

void TestJourneyGeometry::everyPartLiesWithinTheBounds()
{
    JourneyOutline outline{{column(u"a"_s, {}, 0), column(u"b"_s, {}, 1)},
                           {lane(u"Mail"_s), lane(u"Phone"_s)},
                           {{0, 1, u"Team"_s}},
                           {{0, 1}},
                           {lane(u"Print"_s)}};
    const JourneyGeometry geometry = layOut(outline);
    for (const JourneyGeometry::Phase &phase : geometry.phases)
        QVERIFY(liesIn(phase.rect, geometry.bounds));
    for (const JourneyGeometry::Column &place : geometry.columns)
        QVERIFY(liesIn(place.rect, geometry.bounds));
    for (const JourneyGeometry::Lane &place : geometry.lanes)
        QVERIFY(liesIn(place.rect, geometry.bounds));
    QVERIFY(liesIn(geometry.aside.front().rect, geometry.bounds));
    QVERIFY(geometry.asideRow.top() > geometry.lanes.back().rect.bottom());
    QVERIFY(liesIn(geometry.teams.front(), geometry.teamRow));
}

void TestJourneyGeometry::cellsLieInTheirLaneAndColumn()
{
    const JourneyGeometry geometry
        = layOut({{column(u"a"_s, {}, 0), column(u"b"_s, {}, 1)}, {lane(u"Mail"_s), lane(u"Phone"_s)}, {}, {}, {}});
    for (int row : {0, 1}) {
        for (int place : {0, 1}) {
            const QRectF cell = geometry.cell(row, place);
            QVERIFY(liesIn(cell, geometry.lanes[static_cast<std::size_t>(row)].rect));
            QCOMPARE(geometry.laneAt(cell.center()), row);
            QCOMPARE(geometry.columnAt(cell.center().x()), place);
            QVERIFY(liesIn(cell, geometry.across(place)));
        }
    }
    QCOMPARE(geometry.laneAt(geometry.columns[0].title.center()), -1);
}

void TestJourneyGeometry::aMarkBelowTheLeaderMakesItsLaneHigher()
{
    JourneyOutline outline{{column(u"a"_s, {}, 0)}, {lane(u"Mail"_s), lane(u"Phone"_s)}, {}, {}, {}};
    outline.columns[0].mark = u"contested 50 : 30 : 20 and so on"_s;
    const JourneyGeometry geometry = layOut(outline, 200);
    QVERIFY(geometry.lanes[0].rect.height() > geometry.lanes[1].rect.height());
    const QRectF cell = geometry.cell(0, 0);
    QVERIFY(cell.bottom() + 2 * journeystyle::captionLine <= geometry.lanes[0].rect.bottom());
}

void TestJourneyGeometry::aFeelingIsFoundAgainWhereItLies()
{
    const JourneyGeometry geometry = layOut({{column(u"a"_s)}, {}, {}, {}, {}});
    for (int feeling = -2; feeling <= 2; ++feeling) {
        const QPointF point = geometry.feelingPoint(0, feeling);
        QVERIFY(geometry.feeling.contains(point));
        QCOMPARE(geometry.feelingAt(point.y()), feeling);
    }
    QCOMPARE(geometry.feelingAt(-1000), 2);
    QCOMPARE(geometry.feelingAt(1000), -2);
    QVERIFY(geometry.feelingPoint(0, 2).y() < geometry.feelingPoint(0, -2).y());
}

void TestJourneyGeometry::arrowsTurnInTheLastGutterBeforeTheirEnd()
{
    // The moment between is open: nobody has a part in it.
    const JourneyGeometry geometry = layOut({{column(u"a"_s, {}, 0), column(u"b"_s), column(u"c"_s, {}, 1)},
                                             {lane(u"Mail"_s), lane(u"Phone"_s)},
                                             {},
                                             {{0, 2}},
                                             {}});
    const std::vector<QPointF> &corners = geometry.routes.front().corners;
    QCOMPARE(corners.size(), std::size_t(4));
    QCOMPARE(corners.front(), QPointF(geometry.cell(0, 0).right(), geometry.cell(0, 0).center().y()));
    QCOMPARE(corners.back(), QPointF(geometry.cell(1, 2).left(), geometry.cell(1, 2).center().y()));
    QVERIFY(corners[1].x() > geometry.columns[1].rect.right());
    QVERIFY(corners[1].x() < geometry.columns[2].rect.left());
    QCOMPARE(corners[1].x(), corners[2].x());
}

void TestJourneyGeometry::aGapIsMetStraight()
{
    const JourneyGeometry geometry = layOut({{column(u"a"_s, {}, 0), column(u"b"_s), column(u"c"_s, {}, 1)},
                                             {lane(u"Mail"_s), lane(u"Phone"_s)},
                                             {},
                                             {{0, 1}, {1, 2}},
                                             {}});
    QCOMPARE(geometry.routes[0].corners.size(), std::size_t(2));
    QCOMPARE(geometry.routes[0].corners.back(), QPointF(geometry.across(1).left(), geometry.cell(0, 0).center().y()));
    QCOMPARE(geometry.routes[1].corners.size(), std::size_t(2));
    QCOMPARE(geometry.routes[1].corners.front(), QPointF(geometry.across(1).right(), geometry.cell(1, 2).center().y()));
}

void TestJourneyGeometry::whoStandsAsideTakesAsManyRowsAsNeeded()
{
    JourneyOutline outline{{column(u"a"_s)}, {}, {}, {}, {}};
    for (int index = 0; index < 6; ++index)
        outline.aside.push_back(lane(u"Product %1"_s.arg(index)));
    const JourneyGeometry geometry = layOut(outline, 300);
    QVERIFY(geometry.aside.back().rect.top() > geometry.aside.front().rect.top());
    for (std::size_t one = 0; one < geometry.aside.size(); ++one) {
        QVERIFY(liesIn(geometry.aside[one].rect, geometry.bounds));
        for (std::size_t other = 0; other < one; ++other)
            QVERIFY(!geometry.aside[one].rect.intersects(geometry.aside[other].rect));
    }
}

void TestJourneyGeometry::aJourneyWithoutMomentsHasNoColumns()
{
    const JourneyGeometry geometry = layOut({{}, {}, {}, {}, {lane(u"Mail"_s)}});
    QVERIFY(geometry.columns.empty());
    QCOMPARE(geometry.columnAt(100), -1);
    QVERIFY(geometry.aside.empty());
}

void TestJourneyGeometry::textsAreBrokenBetweenWordsOnly()
{
    const EvenMeasure measure;
    QCOMPARE(brokenLines(u"one two  three"_s, FontRole::Body, 50, 3, measure), QStringList({u"one two"_s, u"three"_s}));
    QCOMPARE(brokenLines(u"incomprehensible word"_s, FontRole::Body, 50, 3, measure),
             QStringList({u"incomprehensible"_s, u"word"_s}));
    QCOMPARE(brokenLines(u"one two three four"_s, FontRole::Body, 30, 2, measure),
             QStringList({u"one"_s, u"two three four"_s}));
    const QString joined = u"contested 50"_s + QChar(QChar::Nbsp) + u":"_s + QChar(QChar::Nbsp) + u"50"_s;
    QCOMPARE(brokenLines(joined, FontRole::Body, 70, 2, measure).front(), u"contested"_s);
}

ZUSCHNITT_TEST(TestJourneyGeometry)

#include "tst_journeygeometry.moc"
