// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/canvas/syntheticdrawing.h"
#include "views/canvas/transition.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using test::SyntheticDrawing;

namespace {

const QRectF everywhere(-10000, -10000, 30000, 30000);

Transition between(const SyntheticDrawing &from, const SyntheticDrawing &to, const QRectF &view = everywhere)
{
    const std::shared_ptr<const Drawing> drawing = to.make();
    return Transition(from.make(), drawing, ShapeIndex(*drawing), view);
}

} // namespace

class TestTransition final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDrawingsDamageNothing();
    void aMovedCardGlidesWithItsChips();
    void linesStepAside();
    void whatIsOutOfViewDoesNotGlide();
    void aCardThatCoversAnotherOneLiftsWhatLiesAbove();
    void aShapeHalfWayIsBetweenItsEnds();
};

void TestTransition::equalDrawingsDamageNothing()
{
    const Transition transition = between({}, {});
    QVERIFY(transition.damage().empty());
    QVERIFY(transition.isStill());
}

void TestTransition::aMovedCardGlidesWithItsChips()
{
    const Transition transition = between({}, {12, 4, 5, QPointF(10, 5)});
    QVERIFY(transition.lifted().contains(SyntheticDrawing::card(5)));
    QVERIFY(transition.lifted().contains(SyntheticDrawing::chip(5)));
    QVERIFY(!transition.lifted().contains(SyntheticDrawing::card(1)));
}

void TestTransition::linesStepAside()
{
    const Transition transition = between({}, {12, 4, 5, QPointF(10, 5)});
    QVERIFY(transition.lifted().contains(SyntheticDrawing::link(5)));
    QVERIFY(transition.lifted().contains(SyntheticDrawing::link(6)));
    QVERIFY(!transition.lifted().contains(SyntheticDrawing::link(2)));
}

void TestTransition::whatIsOutOfViewDoesNotGlide()
{
    const Transition transition = between({}, {12, 4, 5, QPointF(10, 5)}, QRectF(0, 0, 100, 80));
    QVERIFY(transition.isStill());
    QVERIFY(!transition.damage().empty());
}

void TestTransition::aCardThatCoversAnotherOneLiftsWhatLiesAbove()
{
    const Transition transition = between({}, {12, 4, 0, QPointF(60, 0)});
    QVERIFY(transition.lifted().contains(SyntheticDrawing::card(1)));
    QVERIFY(transition.lifted().contains(SyntheticDrawing::chip(1)));
}

void TestTransition::aShapeHalfWayIsBetweenItsEnds()
{
    const std::shared_ptr<const Drawing> from = SyntheticDrawing().make();
    const std::shared_ptr<const Drawing> to = SyntheticDrawing{12, 4, 5, QPointF(10, 40)}.make();
    const Shape half = shapeBetween(*from->find(SyntheticDrawing::card(5)), *to->find(SyntheticDrawing::card(5)), 0.5);
    QCOMPARE(half.bounds, QRectF(205, 120, 180, 90));
    QCOMPARE(std::get<BoxMark>(half.marks[0]).rect, half.bounds);
    QCOMPARE(std::get<TextMark>(half.marks[1]).rect.topLeft(), QPointF(215, 125));
}

ZUSCHNITT_TEST(TestTransition)

#include "tst_transition.moc"
