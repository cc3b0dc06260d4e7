// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/cardroom.h"
#include "tests/support/sketch.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestCardRoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreePlaceIsTakenAsWanted();
    void aCardOfAGroupTakesTheHoleInItsRegion();
    void whereARegionIsFullTheCardLiesBesideTheOthers();
    void noCardLiesWhereAnotherIs();
    void aColumnNearbyIsContinued();
    void cardsPutTogetherCloseUp();
};

namespace {

const QString fourInAGroup = uR"([Workplace]
One: a1, a2, a3
Two: b1
Three: c1
Four: d1
[]
Platform: p1)"_s;

bool touchesACard(const MapGeometry &map, const QRectF &room)
{
    return std::any_of(map.cards.begin(), map.cards.end(),
                       [&](const CardPlace &card) { return card.rect.intersects(room); });
}

} // namespace

void TestCardRoom::aFreePlaceIsTakenAsWanted()
{
    const MapGeometry map = layOutMap(sketch(fourInAGroup), sketchCut());
    const QPointF wanted = map.bounds.bottomLeft() + QPointF(0, 400);
    QCOMPARE(roomForCard(map, std::nullopt, wanted).topLeft(), wanted);
}

void TestCardRoom::aCardOfAGroupTakesTheHoleInItsRegion()
{
    const Portfolio portfolio = sketch(fourInAGroup);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const RegionPlace &region = map.regions.front();
    const QRectF room = roomForCard(map, region.group, region.rect.topLeft(), {0, 2});
    QVERIFY(region.rect.contains(room));
    QVERIFY(!touchesACard(map, room));
    const QRectF above = map.card(productNamed(portfolio, u"Two"_s))->rect;
    QCOMPARE(room.topLeft(), above.bottomLeft() + QPointF(0, mapstyle::cardGap));
}

void TestCardRoom::whereARegionIsFullTheCardLiesBesideTheOthers()
{
    const Portfolio portfolio = sketch(u"[Full]\nOne: a\nTwo: b\nThree: c\n[Other]\nFour: d"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const QRectF room = roomForCard(map, map.regions.front().group, map.regions.front().rect.topLeft());
    QVERIFY(!map.regions.front().rect.contains(room));
    QVERIFY(!touchesACard(map, room));
    QVERIFY(!map.regions.back().rect.intersects(room));
}

void TestCardRoom::noCardLiesWhereAnotherIs()
{
    const Portfolio portfolio = sketch(fourInAGroup);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const QPointF wanted(random.bounded(2400) - 600, random.bounded(1600) - 400);
        const auto group = round % 2 ? std::optional(map.regions.front().group) : std::nullopt;
        const QRectF room = roomForCard(map, group, wanted, {round % 7, round % 3});
        QVERIFY(!touchesACard(map, room));
        QVERIFY(group || !map.regions.front().rect.intersects(room));
    }
}

void TestCardRoom::aColumnNearbyIsContinued()
{
    const Portfolio portfolio = sketch(fourInAGroup);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const QRectF platform = map.card(productNamed(portfolio, u"Platform"_s))->rect;
    const QRectF room = roomForCard(map, std::nullopt, platform.topLeft() + QPointF(90, 300));
    QCOMPARE(room.topLeft(), platform.topLeft() + QPointF(0, 300));
}

void TestCardRoom::cardsPutTogetherCloseUp()
{
    Portfolio portfolio = sketch(u"One: a\nTwo: b\nThree: c, d, e\nOther: f"_s);
    const ProductId one = productNamed(portfolio, u"One"_s);
    const ProductId two = productNamed(portfolio, u"Two"_s);
    const ProductId three = productNamed(portfolio, u"Three"_s);
    placeCard(portfolio, one, 400, 300);
    placeCard(portfolio, two, 2000, 900);
    placeCard(portfolio, three, 1200, 100);
    const auto corners = closeUp(layOutMap(portfolio, sketchCut()), {one, two, three});
    const double step = mapstyle::cardWidth + mapstyle::cardGap;
    QCOMPARE(corners.size(), std::size_t(3));
    QCOMPARE(corners[0], std::pair(one, QPointF(400, 100)));
    QCOMPARE(corners[1], std::pair(two, QPointF(400 + step, 100)));
    QCOMPARE(corners[2], std::pair(three, QPointF(400 + 2 * step, 100)));
}

ZUSCHNITT_TEST(TestCardRoom)
#include "tst_cardroom.moc"
