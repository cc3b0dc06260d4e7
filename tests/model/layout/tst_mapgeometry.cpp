// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/layout/maps.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestMapGeometry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardIsAsTallAsItsContents();
    void chipsLieInTheirCardInOrder();
    void aFoldedCardShowsItsTitleOnly();
    void aRegionSurroundsTheCardsOfItsGroup();
    void aFoldedRegionHidesItsCards();
    void productsOfNoGroupLieOutsideEveryRegion();
    void aHandPlacedCardStaysAndOthersMakeRoom();
    void aPlacedCardThatGrowsPushesTheOneBelow();
    void aCardThatWouldGrowIntoALockedOneGrowsUpwards();
    void aCardBetweenTwoLockedOnesFoldsTheRest();
    void aLockedCardNeverMovesNorOverlapsAnother();
    void aNewProductAppearsBesideItsMovedRegion();
    void theSamePortfolioGivesTheSameMap();
    void aBlockFollowsBelowWhereTheMapWouldBeTooWide();
    void aCardThatGrowsSendsNoBlockIntoAnotherShelf();
    void aCardHasRoomForWhatItPromises();
    void whatIsCarriedIsNoPromiseAnyMore();
};

namespace {

CapabilityId promise(Portfolio &portfolio, ProductId product, const QByteArray &name)
{
    Capability capability;
    capability.id = {Uuid::named(name)};
    capability.name = QString::fromLatin1(name);
    capability.position = u"V"_s;
    put(portfolio, capability);
    put(portfolio, Promise{promiseId(product, capability.id), u"V"_s, product, capability.id});
    return capability.id;
}

QString description(const MapGeometry &map)
{
    QString text;
    QDebug stream(&text);
    for (const RegionPlace &region : map.regions)
        stream << region.rect;
    for (const CardPlace &card : map.cards) {
        stream << card.rect << card.more;
        for (const ChipPlace &chip : card.chips)
            stream << chip.rect;
    }
    for (const LinkPlace &link : map.links)
        stream << link.start << link.end << link.weight;
    return text;
}

/// Locks a few cards at places where they cannot be in each other's way.
std::vector<std::pair<ProductId, QPointF>> lockSome(Portfolio &portfolio, QRandomGenerator &random)
{
    std::vector<std::pair<ProductId, QPointF>> locked;
    for (const Product *product : std::vector(portfolio.where<&Product::cut>(sketchCut()))) {
        if (random.bounded(6) != 0)
            continue;
        const QPointF place(random.bounded(4) * 400, static_cast<double>(locked.size()) * 180);
        placeCard(portfolio, product->id, place.x(), place.y(), Lock::Yes);
        locked.emplace_back(product->id, place);
    }
    return locked;
}

} // namespace

void TestMapGeometry::aCardIsAsTallAsItsContents()
{
    Portfolio portfolio = sketch(u"One: a, b\nTwo: c, d, e"_s);
    MapGeometry map = layOutMap(portfolio, sketchCut());
    const double oneRow = map.cards[0].rect.height();
    QCOMPARE(map.cards[1].rect.height(), oneRow + mapstyle::chipHeight + mapstyle::chipGap);
    QCOMPARE(map.cards[0].rect.width(), mapstyle::cardWidth);

    Product one = *portfolio.find(productNamed(portfolio, u"One"_s));
    one.coreBenefit = u"Work together"_s;
    one.owner = u"A. Berger"_s;
    put(portfolio, one);
    map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.cards[0].rect.height(),
             oneRow + mapstyle::benefitHeight + mapstyle::footerGap + mapstyle::footerHeight);
    QVERIFY(map.cards[0].benefit.top() >= map.cards[0].title.bottom());

    // A long core benefit gets a second line, and no third.
    const double withOneLine = map.cards[0].rect.height();
    for (const int times : {3, 9}) {
        one.coreBenefit = u"Work together on one thing. "_s.repeated(times);
        put(portfolio, one);
        map = layOutMap(portfolio, sketchCut());
        QCOMPARE(map.cards[0].rect.height(), withOneLine + mapstyle::secondBenefitHeight);
        QVERIFY(map.cards[0].chips.front().rect.top() > map.cards[0].benefit.bottom());
    }
    QVERIFY(map.cards[0].footer.top() >= map.cards[0].chips.back().rect.bottom());
}

void TestMapGeometry::chipsLieInTheirCardInOrder()
{
    const Portfolio portfolio = sketch(u"One: a, b, c"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const CardPlace &card = map.cards.front();
    QCOMPARE(card.chips.size(), std::size_t(3));
    QVERIFY(card.chips[0].assignment == chipOf(portfolio, u"One"_s, u"a"_s));
    QCOMPARE(card.chips[1].rect.left(), card.chips[0].rect.right() + mapstyle::chipGap);
    QCOMPARE(card.chips[2].rect.top(), card.chips[0].rect.bottom() + mapstyle::chipGap);
    for (const ChipPlace &chip : card.chips)
        QVERIFY(card.rect.contains(chip.rect));
}

void TestMapGeometry::aFoldedCardShowsItsTitleOnly()
{
    Portfolio portfolio = sketch(u"One: a, b, c"_s);
    ProductPlacement folded;
    folded.product = productNamed(portfolio, u"One"_s);
    folded.id = placementId(folded.product);
    folded.folded = true;
    put(portfolio, folded);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QVERIFY(map.cards.front().folded);
    QVERIFY(map.cards.front().chips.empty());
    QCOMPARE(map.cards.front().more, 0);
    QCOMPARE(map.cards.front().rect.height(), mapstyle::titleHeight + 2 * mapstyle::cardPaddingY);
}

void TestMapGeometry::aRegionSurroundsTheCardsOfItsGroup()
{
    const Portfolio portfolio = sketch(workplace);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.regions.size(), std::size_t(1));
    QCOMPARE(map.regions.front().productCount, 5);
    for (const CardPlace &card : map.cards) {
        const bool inside = portfolio.find(card.product)->group.has_value();
        QCOMPARE(map.regions.front().rect.contains(card.rect), inside);
    }
}

void TestMapGeometry::aFoldedRegionHidesItsCards()
{
    Portfolio portfolio = sketch(workplace);
    GroupPlacement folded;
    folded.group = portfolio.all<ProductGroup>().front()->id;
    folded.id = placementId(folded.group);
    folded.folded = true;
    put(portfolio, folded);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QVERIFY(map.regions.front().folded);
    QCOMPARE(map.cards.size(), std::size_t(1));
    QVERIFY(map.card(productNamed(portfolio, u"Platform"_s)));
}

void TestMapGeometry::productsOfNoGroupLieOutsideEveryRegion()
{
    Portfolio portfolio = sketch(workplace);
    const ProductId platform = productNamed(portfolio, u"Platform"_s);
    placeCard(portfolio, platform, 300, 60);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QVERIFY(!overlaps(map.regions.front().rect, map.card(platform)->rect));
}

void TestMapGeometry::aHandPlacedCardStaysAndOthersMakeRoom()
{
    Portfolio portfolio = sketch(u"One: a\nTwo: b\nThree: c"_s);
    const ProductId three = productNamed(portfolio, u"Three"_s);
    placeCard(portfolio, three, 20, 10);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.card(three)->rect.topLeft(), QPointF(20, 10));
    QVERIFY2(overlapIn(map).isEmpty(), qPrintable(overlapIn(map)));
}

void TestMapGeometry::aPlacedCardThatGrowsPushesTheOneBelow()
{
    Portfolio portfolio = sketch(u"One: a\nTwo: b"_s);
    const ProductId one = productNamed(portfolio, u"One"_s);
    const ProductId two = productNamed(portfolio, u"Two"_s);
    placeCard(portfolio, one, 0, 0);
    const double height = layOutMap(portfolio, sketchCut()).card(one)->rect.height();
    placeCard(portfolio, two, 0, height + mapstyle::cardGap);
    addServices(portfolio, one, 4);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.card(one)->rect.topLeft(), QPointF(0, 0));
    QCOMPARE(map.card(two)->rect.left(), 0.0);
    QCOMPARE(map.card(two)->rect.top(), map.card(one)->rect.bottom() + mapstyle::cardGap);
}

void TestMapGeometry::aCardThatWouldGrowIntoALockedOneGrowsUpwards()
{
    Portfolio portfolio = sketch(u"One: a\nTwo: b"_s);
    const ProductId one = productNamed(portfolio, u"One"_s);
    const ProductId two = productNamed(portfolio, u"Two"_s);
    placeCard(portfolio, one, 0, 0);
    const double height = layOutMap(portfolio, sketchCut()).card(one)->rect.height();
    placeCard(portfolio, two, 0, height + mapstyle::cardGap, Lock::Yes);
    addServices(portfolio, one, 4);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.card(two)->rect.top(), height + mapstyle::cardGap);
    QCOMPARE(map.card(one)->rect.bottom(), height);
    QCOMPARE(map.card(one)->more, 0);
}

void TestMapGeometry::aCardBetweenTwoLockedOnesFoldsTheRest()
{
    Portfolio portfolio = sketch(u"Above: x\nOne: a, b\nBelow: y"_s);
    const ProductId one = productNamed(portfolio, u"One"_s);
    placeCard(portfolio, one, 0, 0);
    const double height = layOutMap(portfolio, sketchCut()).card(one)->rect.height();
    placeCard(portfolio, productNamed(portfolio, u"Above"_s), 0, -height - mapstyle::cardGap, Lock::Yes);
    placeCard(portfolio, productNamed(portfolio, u"Below"_s), 0, height + mapstyle::cardGap, Lock::Yes);
    addServices(portfolio, one, 3);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.card(one)->rect, QRectF(0, 0, mapstyle::cardWidth, height));
    QCOMPARE(map.card(one)->chips.size(), std::size_t(1));
    QCOMPARE(map.card(one)->more, 4);
    QVERIFY(map.card(one)->rect.contains(map.card(one)->moreRect));
}

void TestMapGeometry::aLockedCardNeverMovesNorOverlapsAnother()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        Portfolio portfolio = randomPortfolio(random);
        const auto locked = lockSome(portfolio, random);
        const MapGeometry map = layOutMap(portfolio, sketchCut());
        for (const auto &[product, place] : locked)
            QCOMPARE(map.card(product)->rect.topLeft(), place);
        QVERIFY2(overlapIn(map).isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(overlapIn(map))));
    }
}

void TestMapGeometry::aNewProductAppearsBesideItsMovedRegion()
{
    Portfolio portfolio = sketch(workplace);
    const MapGeometry before = layOutMap(portfolio, sketchCut());
    for (const CardPlace &card : before.cards) {
        if (portfolio.find(card.product)->group)
            placeCard(portfolio, card.product, card.rect.x() + 5000, card.rect.y() + 300);
    }
    Product added;
    added.id = ProductId{Uuid::named("new")};
    added.cut = sketchCut();
    added.group = portfolio.all<ProductGroup>().front()->id;
    added.position = u"zz"_s;
    put(portfolio, added);
    QVERIFY(layOutMap(portfolio, sketchCut()).card(added.id)->rect.left() >= 5000);
}

void TestMapGeometry::theSamePortfolioGivesTheSameMap()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        const Portfolio portfolio = randomPortfolio(random);
        const Portfolio copy = portfolio;
        QCOMPARE(description(layOutMap(copy, sketchCut())), description(layOutMap(portfolio, sketchCut())));
    }
}

void TestMapGeometry::aBlockFollowsBelowWhereTheMapWouldBeTooWide()
{
    const Portfolio portfolio = sketch(workplace);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const QRectF region = map.regions.front().rect;
    QVERIFY(map.card(productNamed(portfolio, u"Platform"_s))->rect.top() > region.bottom());
}

void TestMapGeometry::aCardThatGrowsSendsNoBlockIntoAnotherShelf()
{
    const Portfolio small = sketch(workplace);
    QStringList many;
    for (int index = 0; index < 60; ++index)
        many << u"d%1"_s.arg(index);
    QString text = workplace;
    const Portfolio large = sketch(text.replace(u"Four: d1"_s, u"Four: "_s + many.join(u", "_s)));
    const auto left = [](const Portfolio &portfolio) {
        return layOutMap(portfolio, sketchCut()).card(productNamed(portfolio, u"Platform"_s))->rect.left();
    };
    QCOMPARE(left(large), left(small));
}

void TestMapGeometry::aCardHasRoomForWhatItPromises()
{
    Portfolio portfolio = sketch(workplace);
    const ProductId product = productNamed(portfolio, u"Five"_s);
    const double before = layOutMap(portfolio, sketchCut()).card(product)->rect.height();
    for (const char *name : {"sending", "archive", "search"})
        promise(portfolio, product, name);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const CardPlace &card = *map.card(product);
    QCOMPARE(card.promises.size(), std::size_t(3));
    QCOMPARE(card.more, 0);
    QCOMPARE(card.rect.height(), before + 2 * (mapstyle::chipHeight + mapstyle::chipGap));
    QVERIFY(card.promises.front().rect.top() > card.chips.back().rect.bottom());
    QVERIFY(card.rect.contains(card.promises.back().rect));
}

void TestMapGeometry::whatIsCarriedIsNoPromiseAnyMore()
{
    Portfolio portfolio = sketch(workplace);
    const ProductId product = productNamed(portfolio, u"Five"_s);
    const CapabilityId sending = promise(portfolio, product, "sending");
    const ServiceId service = serviceNamed(u"e1"_s);
    put(portfolio, Provision{provisionId(service, sending), service, sending});
    QVERIFY(layOutMap(portfolio, sketchCut()).card(product)->promises.empty());
    const CapabilityId other{Uuid::named("other")};
    put(portfolio, Capability{other, u"W"_s, u"other"_s, {}, {}, {}, false});
    const AssignmentId chip = assignmentId(product, service);
    put(portfolio, AssignmentCapability{assignmentCapabilityId(chip, other), chip, other});
    QCOMPARE(layOutMap(portfolio, sketchCut()).card(product)->promises.size(), std::size_t(1));
}

ZUSCHNITT_TEST(TestMapGeometry)
#include "tst_mapgeometry.moc"
