// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/freespace.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;

class TestFreeSpace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFreeStays();
    void theNearestEdgeWins();
    void onATieItGoesDown();
    void aCrowdIsLeftBelowInTheEnd();
};

void TestFreeSpace::whatIsFreeStays()
{
    FreeSpace space(10);
    space.take(QRectF(0, 0, 100, 100));
    const QRectF beside(110, 0, 50, 50);
    QCOMPARE(space.nearestFree(beside), beside);
    QVERIFY(!space.isFree(beside.translated(-1, 0)));
}

void TestFreeSpace::theNearestEdgeWins()
{
    FreeSpace space(10);
    space.take(QRectF(0, 0, 1000, 100));
    QCOMPARE(space.nearestFree(QRectF(500, 90, 50, 50)), QRectF(500, 110, 50, 50));
    QCOMPARE(space.nearestFree(QRectF(500, -45, 50, 50)), QRectF(500, -60, 50, 50));
}

void TestFreeSpace::onATieItGoesDown()
{
    FreeSpace space(10);
    space.take(QRectF(0, 0, 100, 100));
    QCOMPARE(space.nearestFree(QRectF(0, 0, 100, 100)), QRectF(0, 110, 100, 100));
}

void TestFreeSpace::aCrowdIsLeftBelowInTheEnd()
{
    FreeSpace space(10);
    for (int column = 0; column < 40; ++column) {
        for (int row = 0; row < 40; ++row)
            space.take(QRectF(column * 60, row * 60, 50, 50));
    }
    const QRectF found = space.nearestFree(QRectF(1200, 1200, 50, 50));
    QVERIFY(space.isFree(found));
}

ZUSCHNITT_TEST(TestFreeSpace)
#include "tst_freespace.moc"
