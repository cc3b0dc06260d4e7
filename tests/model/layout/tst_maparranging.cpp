// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/layout/maps.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// Where cards lie after they were arranged, and on a screen that shows all of them.
class TestMapArranging final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsWhateverWasPlacedByHand();
    void arrangingAllIsTidyAndLeavesNothingToArrange();
    void arrangingOnlyNewLeavesPlacedCardsAlone();
    void columnsFollowTheStages();
    void groupsStayTogetherInStages();
    void arrangingInStagesOverlapsNothingAndMovesNoLockedCard();
    void aMapForAScreenTakesItsProportions();
    void aMapForAScreenOverlapsNothingWhateverWasPlacedByHand();
};

void TestMapArranging::nothingOverlapsWhateverWasPlacedByHand()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 300; ++round) {
        const MapGeometry map = layOutMap(randomPortfolio(random), sketchCut());
        QVERIFY2(overlapIn(map).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(overlapIn(map))));
    }
}

void TestMapArranging::arrangingAllIsTidyAndLeavesNothingToArrange()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 50; ++round) {
        Portfolio portfolio = randomPortfolio(random);
        for (const auto &[product, place] : arrangeMap(portfolio, sketchCut(), Arrange::All))
            placeCard(portfolio, product, place.x(), place.y());
        QVERIFY(arrangeMap(portfolio, sketchCut(), Arrange::All).empty());
        QVERIFY(arrangeMap(portfolio, sketchCut(), Arrange::OnlyNew).empty());
        const MapGeometry map = layOutMap(portfolio, sketchCut());
        for (const CardPlace &card : map.cards) {
            const ProductPlacement *placement = portfolio.find(placementId(card.product));
            QCOMPARE(card.rect.topLeft(), QPointF(*placement->x, *placement->y));
        }
    }
}

void TestMapArranging::arrangingOnlyNewLeavesPlacedCardsAlone()
{
    Portfolio portfolio = sketch(workplace);
    placeCard(portfolio, productNamed(portfolio, u"Two"_s), 900, 700);
    const auto places = arrangeMap(portfolio, sketchCut(), Arrange::OnlyNew);
    QCOMPARE(places.size(), std::size_t(5));
    for (const auto &[product, place] : places)
        QVERIFY(product != productNamed(portfolio, u"Two"_s));
}

void TestMapArranging::columnsFollowTheStages()
{
    const Portfolio portfolio = sketch(workplace);
    const QStringList wanted{u"Five"_s, u"Three"_s, u"One"_s, u"Four"_s, u"Two"_s};
    Stages stages;
    for (const QString &name : wanted)
        stages.emplace(productNamed(portfolio, name), static_cast<int>(stages.size()));
    std::vector<std::pair<QPointF, QString>> read;
    for (const auto &[product, place] : arrangeInStages(portfolio, sketchCut(), stages)) {
        if (stages.contains(product))
            read.emplace_back(place, portfolio.find(product)->name);
    }
    std::sort(read.begin(), read.end(), [](const auto &left, const auto &right) {
        return std::pair(left.first.x(), left.first.y()) < std::pair(right.first.x(), right.first.y());
    });
    QStringList names;
    for (const auto &[place, name] : read)
        names << name;
    QCOMPARE(names, wanted);
    QCOMPARE(arrangeInStages(portfolio, sketchCut(), stages),
             arrangeInStages(Portfolio(portfolio), sketchCut(), stages));
}

void TestMapArranging::groupsStayTogetherInStages()
{
    Portfolio portfolio = sketch(uR"([Later]
One: a1
Two: b1
[First]
Three: c1
Four: d1)"_s);
    const Stages stages{{productNamed(portfolio, u"Four"_s), 0},
                        {productNamed(portfolio, u"Two"_s), 1},
                        {productNamed(portfolio, u"Three"_s), 2}};
    for (const auto &[product, place] : arrangeInStages(portfolio, sketchCut(), stages))
        placeCard(portfolio, product, place.x(), place.y());
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const QRectF later = map.regions.front().rect;
    const QRectF first = map.regions.back().rect;
    QVERIFY(!overlaps(later, first));
    QVERIFY(first.left() < later.left() || first.bottom() < later.top());
    QVERIFY(first.contains(map.card(productNamed(portfolio, u"Four"_s))->rect));
}

void TestMapArranging::arrangingInStagesOverlapsNothingAndMovesNoLockedCard()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 100; ++round) {
        Portfolio portfolio = randomPortfolio(random);
        Stages stages;
        for (const Product *product : portfolio.all<Product>()) {
            if (random.bounded(4) > 0)
                stages.emplace(product->id, random.bounded(5));
        }
        for (const auto &[product, place] : arrangeInStages(portfolio, sketchCut(), stages)) {
            const ProductPlacement *placement = portfolio.find(placementId(product));
            QVERIFY(!placement || !placement->locked);
            placeCard(portfolio, product, place.x(), place.y());
        }
        const MapGeometry map = layOutMap(portfolio, sketchCut());
        QVERIFY2(overlapIn(map).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(overlapIn(map))));
        QVERIFY(arrangeInStages(portfolio, sketchCut(), stages).empty());
    }
}

void TestMapArranging::aMapForAScreenTakesItsProportions()
{
    const Portfolio portfolio = sketch(workplace);
    const auto sizeOn = [&](QSizeF screen) {
        return layOutMap(portfolio, sketchCut(), {MapShape::Cards::AsStored, screen}).bounds.size();
    };
    const QSizeF wide = sizeOn({1920, 400});
    const QSizeF tall = sizeOn({400, 1920});
    QVERIFY(wide.width() > 2 * wide.height());
    QVERIFY(tall.height() > 2 * tall.width());
}

void TestMapArranging::aMapForAScreenOverlapsNothingWhateverWasPlacedByHand()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 100; ++round) {
        const auto cards = round % 2 ? MapShape::Cards::AsStored : MapShape::Cards::Folded;
        const MapShape shape{cards, QSizeF(200 + random.bounded(1800), 200 + random.bounded(1800))};
        const MapGeometry map = layOutMap(randomPortfolio(random), sketchCut(), shape);
        QVERIFY2(overlapIn(map).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(overlapIn(map))));
    }
}

ZUSCHNITT_TEST(TestMapArranging)
#include "tst_maparranging.moc"
