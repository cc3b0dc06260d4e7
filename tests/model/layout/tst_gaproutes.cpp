// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/gaproutes.h"
#include "model/layout/mapgeometry.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;

class TestGapRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWayLeavesAtTheSideOfItsSpot();
    void aWayCrossesNoCard_data();
    void aWayCrossesNoCard();
    void aTextIsGoneAround();
};

namespace {

/// Three columns of cards, not in rows.
std::vector<QRectF> cards()
{
    std::vector<QRectF> all;
    for (int column = 0; column < 3; ++column) {
        double top = 0;
        for (int row = 0; row < 4; ++row) {
            const double height = 100 + 40 * ((row + 2 * column) % 3);
            all.emplace_back(column * (mapstyle::cardWidth + mapstyle::cardGap), top, mapstyle::cardWidth, height);
            top += height + mapstyle::cardGap;
        }
    }
    return all;
}

enum class Beside { Left, Right };
RouteEnd chipIn(const QRectF &card, Beside column)
{
    const double left
        = card.left() + mapstyle::cardPaddingX + (column == Beside::Left ? 0 : mapstyle::chipWidth + mapstyle::chipGap);
    return {card, QRectF(left, card.top() + 50, mapstyle::chipWidth, mapstyle::chipHeight)};
}

bool crosses(const std::vector<QPointF> &way, const QRectF &rect)
{
    for (std::size_t index = 1; index < way.size(); ++index) {
        const QRectF piece = QRectF(way[index - 1], way[index]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
        if (piece.intersects(rect))
            return true;
    }
    return false;
}

} // namespace

void TestGapRoutes::aWayLeavesAtTheSideOfItsSpot()
{
    const std::vector<QRectF> all = cards();
    const RouteEnd from = chipIn(all[0], Beside::Right);
    const RouteEnd to = chipIn(all[5], Beside::Left);
    const std::vector<QPointF> way = routesThroughGaps(from, {to}, all, {}).front();
    QCOMPARE(way.front(), QPointF(from.spot.right(), from.spot.center().y()));
    QCOMPARE(way.back(), QPointF(to.spot.left(), to.spot.center().y()));
    QCOMPARE(way.size(), std::size_t(4));
}

void TestGapRoutes::aWayCrossesNoCard_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("column");
    for (const int target : {1, 3, 4, 6, 9, 11}) {
        QTest::addRow("card %d, left", target) << target << static_cast<int>(Beside::Left);
        QTest::addRow("card %d, right", target) << target << static_cast<int>(Beside::Right);
    }
}

void TestGapRoutes::aWayCrossesNoCard()
{
    QFETCH(const int, target);
    QFETCH(const int, column);
    const std::vector<QRectF> all = cards();
    const RouteEnd from = chipIn(all[0], Beside::Left);
    const RouteEnd to = chipIn(all[static_cast<std::size_t>(target)], static_cast<Beside>(column));
    const std::vector<QPointF> way = routesThroughGaps(from, {to}, all, {}).front();
    for (const QRectF &card : all) {
        if (card != from.card && card != to.card)
            QVERIFY(!crosses(way, card));
    }
    // In its own cards only the padding beside the chips.
    const RouteEnd beside = chipIn(to.card, column == static_cast<int>(Beside::Left) ? Beside::Right : Beside::Left);
    QVERIFY(!crosses(way, beside.spot));
    QVERIFY(!crosses(way, to.card.adjusted(0, 0, 0, 40 - to.card.height())));
}

void TestGapRoutes::aTextIsGoneAround()
{
    const std::vector<QRectF> all = {QRectF(0, 0, 328, 150), QRectF(0, 300, 328, 150)};
    const RouteEnd from = chipIn(all[0], Beside::Left);
    const RouteEnd to = chipIn(all[1], Beside::Left);
    const QRectF text(-40, 200, 120, 24);
    QVERIFY(crosses(routesThroughGaps(from, {to}, all, {}).front(), text));
    QVERIFY(!crosses(routesThroughGaps(from, {to}, all, {text}).front(), text));
}

ZUSCHNITT_TEST(TestGapRoutes)
#include "tst_gaproutes.moc"
