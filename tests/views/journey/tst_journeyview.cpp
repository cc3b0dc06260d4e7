// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/journey/journeyfixture.h"
#include "views/canvas/inplaceeditor.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestJourneyView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeelingIsDraggedInOneEdit();
    void withShiftTheWantedFeelingIsDragged();
    void keysChangeTheFeelingOfTheSelectedMoment();
    void aClickDecidesWhoLeadsAndAnotherTakesItBack();
    void aServiceDroppedOnALaneIsAssigned();
    void aServiceDroppedOnAMomentIsUsedByIt();
    void nothingIsDroppedBesideLanesAndMoments();
    void momentsAreAddedOneAfterTheOther();
    void aMomentIsAddedBetweenTwoOthers();
    void aMomentIsRenamedInPlace();
    void aMomentIsDraggedIntoAnotherPhase();
    void keysMoveAndRemoveTheSelectedMoment();
    void aJourneyWithoutMomentsAsksForTheFirst();
};

void TestJourneyView::aFeelingIsDraggedInOneEdit()
{
    JourneyFixture fixture;
    const std::size_t edits = fixture.file.editCount();
    const int column = 1;
    const QPoint target = fixture.view().toWidget(fixture.view().geometry().feelingPoint(column, -2)).toPoint();
    fixture.drag(fixture.at(Part::Feeling, fixture.device), target);
    QCOMPARE(fixture.moment(fixture.device).feeling, std::optional<qint64>(-2));
    QCOMPARE(fixture.file.editCount(), edits + 1);
    fixture.undo();
    QVERIFY(!fixture.moment(fixture.device).feeling);
}

void TestJourneyView::withShiftTheWantedFeelingIsDragged()
{
    JourneyFixture fixture;
    const QPoint target = fixture.view().toWidget(fixture.view().geometry().feelingPoint(1, 2)).toPoint();
    fixture.drag(fixture.at(Part::Feeling, fixture.device), target, Qt::ShiftModifier);
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(2));
    QVERIFY(!fixture.moment(fixture.device).feeling);
    fixture.drag(fixture.at(Part::FeelingWanted, fixture.device),
                 fixture.view().toWidget(fixture.view().geometry().feelingPoint(1, 1)).toPoint());
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(1));
}

void TestJourneyView::keysChangeTheFeelingOfTheSelectedMoment()
{
    JourneyFixture fixture;
    fixture.click(fixture.at(Part::Moment, fixture.device));
    QCOMPARE(fixture.view().selectedColumn(), std::optional(1));
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QTest::keyClick(&fixture.view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(fixture.moment(fixture.device).feeling, std::optional<qint64>(-2));
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(1));
    QTest::keyClick(&fixture.view(), Qt::Key_Right);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(2));
}

void TestJourneyView::aClickDecidesWhoLeadsAndAnotherTakesItBack()
{
    JourneyFixture fixture;
    const ShapeId cell = laneCell(fixture.login, fixture.file.phone().uuid);
    QVERIFY(fixture.view().drawing().find({Part::Contested, fixture.login.uuid}));
    fixture.click(fixture.at(cell));
    QCOMPARE(fixture.decided(fixture.login), std::optional(fixture.file.phone()));
    QVERIFY(fixture.view().drawing().find(cell)->name.contains(u"decided"_s));
    QVERIFY(!fixture.view().drawing().find({Part::Contested, fixture.login.uuid}));
    fixture.click(fixture.at(cell));
    QVERIFY(!fixture.decided(fixture.login));
}

void TestJourneyView::aServiceDroppedOnALaneIsAssigned()
{
    JourneyFixture fixture;
    QVERIFY(fixture.view().drawing().find({Part::Gap, fixture.letter.uuid}));
    const QRect lane = fixture.view().rectOf({Part::Lane, fixture.file.phone().uuid});
    fixture.drop(u"Fax"_s, QPoint(fixture.at(Part::Moment, fixture.letter).x(), lane.center().y()));
    QVERIFY(fixture.file.portfolio().find(assignmentId(fixture.file.phone(), fixture.file.service(u"Fax"_s).id)));
    QVERIFY(!fixture.view().drawing().find({Part::Gap, fixture.letter.uuid}));
    QVERIFY(fixture.view().drawing().find(laneCell(fixture.letter, fixture.file.phone().uuid)));
}

void TestJourneyView::aServiceDroppedOnAMomentIsUsedByIt()
{
    JourneyFixture fixture;
    fixture.drop(u"Fax"_s, fixture.at(Part::Moment, fixture.device));
    QVERIFY(fixture.file.portfolio().find(momentUseId(fixture.device, fixture.file.service(u"Fax"_s).id)));
}

void TestJourneyView::nothingIsDroppedBesideLanesAndMoments()
{
    JourneyFixture fixture;
    const std::size_t edits = fixture.file.editCount();
    fixture.drop(u"Fax"_s, QPoint(3, 3));
    QCOMPARE(fixture.file.editCount(), edits);
}

void TestJourneyView::momentsAreAddedOneAfterTheOther()
{
    JourneyFixture fixture;
    fixture.click(fixture.view().plusOf(3).center().toPoint());
    QTRY_VERIFY(fixture.view().findChild<InPlaceEditor *>());
    JourneyFixture::type(u"Wiki"_s, Qt::Key_Return);
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki"_s);
    JourneyFixture::type(u"Lunch"_s, Qt::Key_Return);
    JourneyFixture::type(u""_s, Qt::Key_Return);
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki, Lunch"_s);
    QTRY_VERIFY(!fixture.view().findChild<InPlaceEditor *>());
    fixture.undo();
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki"_s);
}

void TestJourneyView::aMomentIsAddedBetweenTwoOthers()
{
    JourneyFixture fixture;
    fixture.click(fixture.view().plusOf(1).center().toPoint());
    JourneyFixture::type(u"Contract"_s, Qt::Key_Escape);
    QCOMPARE(fixture.order(), u"Letter, Device, Login"_s);
    fixture.click(fixture.view().plusOf(1).center().toPoint());
    JourneyFixture::type(u"Contract"_s, Qt::Key_Return);
    JourneyFixture::type(u""_s, Qt::Key_Escape);
    QCOMPARE(fixture.order(), u"Letter, Contract, Device, Login"_s);
    const auto added = fixture.file.portfolio().where<&Moment::journey>(fixture.joining);
    QCOMPARE((*std::next(added.begin()))->phase, std::optional(fixture.inform));
}

void TestJourneyView::aMomentIsRenamedInPlace()
{
    JourneyFixture fixture;
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, fixture.at(Part::Moment, fixture.device));
    QTRY_VERIFY(fixture.view().findChild<InPlaceEditor *>());
    JourneyFixture::type(u"Laptop"_s, Qt::Key_Return);
    QCOMPARE(fixture.moment(fixture.device).name, u"Laptop"_s);
}

void TestJourneyView::aMomentIsDraggedIntoAnotherPhase()
{
    JourneyFixture fixture;
    const QPoint left = fixture.view().rectOf({Part::Moment, fixture.letter.uuid}).bottomLeft();
    fixture.drag(fixture.at(Part::Moment, fixture.login), QPoint(left.x() + 4, left.y()));
    QCOMPARE(fixture.order(), u"Login, Letter, Device"_s);
    QCOMPARE(fixture.moment(fixture.login).phase, std::optional(fixture.inform));
    fixture.undo();
    QCOMPARE(fixture.order(), u"Letter, Device, Login"_s);
    QCOMPARE(fixture.moment(fixture.login).phase, std::optional(fixture.use));
}

void TestJourneyView::keysMoveAndRemoveTheSelectedMoment()
{
    JourneyFixture fixture;
    fixture.click(fixture.at(Part::Moment, fixture.login));
    QTest::keyClick(&fixture.view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.order(), u"Letter, Login, Device"_s);
    QTest::keyClick(&fixture.view(), Qt::Key_Delete);
    QCOMPARE(fixture.order(), u"Letter, Device"_s);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(1));
}

void TestJourneyView::aJourneyWithoutMomentsAsksForTheFirst()
{
    JourneyFixture fixture;
    const JourneyId leaving = JourneyId::random();
    fixture.file.must(edits::addJourney(leaving, u"Leaving"_s));
    fixture.page->open(leaving);
    QTest::qWait(0);
    JourneyFixture::type(u"Notice"_s, Qt::Key_Return);
    QCOMPARE(fixture.file.portfolio().where<&Moment::journey>(leaving).size(), std::size_t(1));
    QTRY_VERIFY(fixture.view().isVisible());
}

ZUSCHNITT_TEST(TestJourneyView)

#include "tst_journeyview.moc"
