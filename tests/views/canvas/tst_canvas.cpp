// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/canvas/syntheticdrawing.h"
#include "views/canvas/canvas.h"

#include <QtGui/QNativeGestureEvent>
#include <QtGui/QPointingDevice>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace zuschnitt;
using test::SyntheticDrawing;

namespace {

struct Fixture {
    Fixture()
    {
        canvas.resize(800, 500);
        canvas.setDrawing(SyntheticDrawing().make(), Canvas::Appearance::Replaced);
        canvas.show();
        QTest::qWait(0);
    }

    void turnWheel(QPointF position, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(position, canvas.viewport()->mapToGlobal(position), QPoint(), angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
    }

    Canvas canvas;
};

QPoint centre(const Fixture &fixture, int card) { return fixture.canvas.rectOf(SyntheticDrawing::card(card)).center(); }

bool isNear(QPointF left, QPointF right) { return (left - right).manhattanLength() < 2.5; }

} // namespace

class TestCanvas final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShapeIsFoundWhereItIs();
    void fittingShowsEverything();
    void theWheelScrollsAndWithControlZoomsUnderThePointer();
    void theMiddleButtonPans();
    void spaceAndDragPans();
    void pinchingZooms();
    void revealScrollsOnlyIfNeeded();
    void aResizedWindowStaysFittedUntilSomebodyZooms();
    void withReducedMotionNothingGlides();
    void theDrawingCannotBeLost();
    void anotherLevelOfDetailIsPaintedEverywhere();
};

void TestCanvas::aShapeIsFoundWhereItIs()
{
    Fixture fixture;
    const QRect chip = fixture.canvas.rectOf(SyntheticDrawing::chip(5));
    QCOMPARE(fixture.canvas.shapeAt(chip.center())->id, SyntheticDrawing::chip(5));
    const QRect card = fixture.canvas.rectOf(SyntheticDrawing::card(5));
    QCOMPARE(fixture.canvas.shapeAt(card.bottomRight() - QPoint(8, 8))->id, SyntheticDrawing::card(5));
    const Shape *between = fixture.canvas.shapeAt(fixture.canvas.toWidget(QPointF(190, 45)));
    QVERIFY(between);
    QCOMPARE(between->id, SyntheticDrawing::link(1));
    QVERIFY(!fixture.canvas.shapeAt(fixture.canvas.toWidget(QPointF(190, 65))));
    QVERIFY(fixture.canvas.rectOf(SyntheticDrawing::card(99)).isNull());
}

void TestCanvas::fittingShowsEverything()
{
    Fixture fixture;
    fixture.canvas.setZoom(3);
    QVERIFY(!fixture.canvas.viewRect().contains(fixture.canvas.drawing().bounds()));
    fixture.canvas.fit();
    QVERIFY(fixture.canvas.viewRect().contains(fixture.canvas.drawing().bounds()));
    QVERIFY(fixture.canvas.zoom() <= 1);
    fixture.canvas.setZoom(2.2);
    fixture.canvas.zoomTo100();
    QCOMPARE(fixture.canvas.zoom(), 1.0);
}

void TestCanvas::theWheelScrollsAndWithControlZoomsUnderThePointer()
{
    Fixture fixture;
    const QPoint before = centre(fixture, 5);
    fixture.turnWheel(QPointF(400, 200), QPoint(0, -120), Qt::NoModifier);
    QCOMPARE(centre(fixture, 5), before - QPoint(0, 60));
    fixture.turnWheel(QPointF(400, 200), QPoint(0, -120), Qt::ShiftModifier);
    QCOMPARE(centre(fixture, 5), before - QPoint(60, 60));
    const double zoom = fixture.canvas.zoom();
    const QPointF under = fixture.canvas.toMap(QPointF(400, 200));
    fixture.turnWheel(QPointF(400, 200), QPoint(0, 120), Qt::ControlModifier);
    QVERIFY(fixture.canvas.zoom() > zoom * 1.1);
    QVERIFY(isNear(fixture.canvas.toWidget(under), QPointF(400, 200)));
}

void TestCanvas::theMiddleButtonPans()
{
    Fixture fixture;
    const QPoint before = centre(fixture, 5);
    QTest::mousePress(fixture.canvas.viewport(), Qt::MiddleButton, {}, QPoint(300, 200));
    QTest::mouseMove(fixture.canvas.viewport(), QPoint(350, 230));
    QTest::mouseRelease(fixture.canvas.viewport(), Qt::MiddleButton, {}, QPoint(350, 230));
    QCOMPARE(centre(fixture, 5), before + QPoint(50, 30));
}

void TestCanvas::spaceAndDragPans()
{
    Fixture fixture;
    const QPoint before = centre(fixture, 5);
    QTest::keyPress(&fixture.canvas, Qt::Key_Space);
    QTest::mousePress(fixture.canvas.viewport(), Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseMove(fixture.canvas.viewport(), QPoint(310, 260));
    QTest::mouseRelease(fixture.canvas.viewport(), Qt::LeftButton, {}, QPoint(310, 260));
    QTest::keyRelease(&fixture.canvas, Qt::Key_Space);
    QCOMPARE(centre(fixture, 5), before + QPoint(10, 60));
}

void TestCanvas::pinchingZooms()
{
    Fixture fixture;
    const double before = fixture.canvas.zoom();
    const QPointF under = fixture.canvas.toMap(QPointF(100, 100));
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, QPointF(100, 100),
                              QPointF(100, 100), fixture.canvas.viewport()->mapToGlobal(QPointF(100, 100)), 0.5,
                              QPointF());
    QApplication::sendEvent(fixture.canvas.viewport(), &event);
    QCOMPARE(fixture.canvas.zoom(), before * 1.5);
    QVERIFY(isNear(fixture.canvas.toWidget(under), QPointF(100, 100)));
}

void TestCanvas::revealScrollsOnlyIfNeeded()
{
    Fixture fixture;
    fixture.canvas.setZoom(3);
    const QRectF first = fixture.canvas.drawing().find(SyntheticDrawing::card(11))->bounds;
    fixture.canvas.reveal(first);
    QVERIFY(fixture.canvas.viewRect().contains(first));
    const QRectF view = fixture.canvas.viewRect();
    fixture.canvas.reveal(first);
    QCOMPARE(fixture.canvas.viewRect(), view);
}

void TestCanvas::aResizedWindowStaysFittedUntilSomebodyZooms()
{
    Fixture fixture;
    fixture.canvas.resize(400, 300);
    QVERIFY(fixture.canvas.viewRect().contains(fixture.canvas.drawing().bounds()));
    fixture.canvas.setZoom(2);
    fixture.canvas.resize(600, 300);
    QCOMPARE(fixture.canvas.zoom(), 2.0);
}

void TestCanvas::withReducedMotionNothingGlides()
{
    Fixture fixture;
    fixture.canvas.setMotion(Canvas::Motion::Full);
    fixture.canvas.setDrawing(SyntheticDrawing{12, 4, 5, QPointF(10, 5)}.make(), Canvas::Appearance::Gliding);
    QVERIFY(fixture.canvas.isGliding());
    QTRY_VERIFY(!fixture.canvas.isGliding());
    fixture.canvas.setMotion(Canvas::Motion::Reduced);
    fixture.canvas.setDrawing(SyntheticDrawing().make(), Canvas::Appearance::Gliding);
    QVERIFY(!fixture.canvas.isGliding());
}

void TestCanvas::theDrawingCannotBeLost()
{
    Fixture fixture;
    fixture.canvas.scrollBy(QPointF(100000, -100000));
    QVERIFY(fixture.canvas.viewRect().intersects(fixture.canvas.drawing().bounds()));
}

void TestCanvas::anotherLevelOfDetailIsPaintedEverywhere()
{
    Fixture expected;
    expected.canvas.setDrawing(SyntheticDrawing{12, 4, 5, QPointF(10, 5)}.make(), Canvas::Appearance::Replaced);
    Fixture fixture;
    const QImage before = fixture.canvas.viewport()->grab().toImage();
    fixture.canvas.setDrawing(SyntheticDrawing{12, 4, 5, QPointF(10, 5)}.make(), Canvas::Appearance::Refined);
    fixture.canvas.fit();
    expected.canvas.fit();
    QTRY_COMPARE(fixture.canvas.viewport()->grab().toImage(), expected.canvas.viewport()->grab().toImage());
    QVERIFY(before != fixture.canvas.viewport()->grab().toImage());
}

ZUSCHNITT_TEST(TestCanvas)

#include "tst_canvas.moc"
