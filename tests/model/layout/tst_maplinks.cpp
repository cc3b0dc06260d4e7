// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgeometry.h"
#include "tests/support/sketch.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestMapLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothDirectionsAreOneLine();
    void dependenciesWithinACardAreNoLine();
    void theHeaviestComesFirst();
    void linesEndAtTheEdgesOfTheirCards();
    void aSharedServiceCountsWhereItIsAtHome();
};

namespace {

const QString threeCards = u"One: a, b\nTwo: c, d\nThree: e\n"_s;

} // namespace

void TestMapLinks::bothDirectionsAreOneLine()
{
    const MapGeometry map = layOutMap(sketch(threeCards + u"a -> c\nd -> b"_s), sketchCut());
    QCOMPARE(map.links.size(), std::size_t(1));
    QCOMPARE(map.links.front().count, 2);
    QCOMPARE(map.links.front().weight, 2.0);
}

void TestMapLinks::dependenciesWithinACardAreNoLine()
{
    QVERIFY(layOutMap(sketch(threeCards + u"a -> b"_s), sketchCut()).links.empty());
}

void TestMapLinks::theHeaviestComesFirst()
{
    const Portfolio portfolio = sketch(threeCards + u"a -> c\na -> e\nb -> e"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.links.size(), std::size_t(2));
    QVERIFY(map.links.front().second == productNamed(portfolio, u"Three"_s));
}

void TestMapLinks::linesEndAtTheEdgesOfTheirCards()
{
    const Portfolio portfolio = sketch(threeCards + u"a -> c\na -> e\nc -> e"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    for (const LinkPlace &link : map.links) {
        const QRectF first = map.card(link.first)->rect;
        const QRectF second = map.card(link.second)->rect;
        QCOMPARE(link.start.x(), first.right());
        QCOMPARE(link.end.x(), second.left());
        QVERIFY(link.start.y() > first.top() && link.start.y() < first.bottom());
        QVERIFY(link.end.y() > second.top() && link.end.y() < second.bottom());
    }
}

void TestMapLinks::aSharedServiceCountsWhereItIsAtHome()
{
    Portfolio portfolio = sketch(u"One: a\nTwo: a, b\nThree: c\na -> c"_s);
    MapGeometry map = layOutMap(portfolio, sketchCut());
    QCOMPARE(map.links.size(), std::size_t(1));
    QVERIFY(map.links.front().first == productNamed(portfolio, u"One"_s));

    Assignment main = *portfolio.find(chipOf(portfolio, u"Two"_s, u"a"_s));
    main.share = 3;
    put(portfolio, main);
    map = layOutMap(portfolio, sketchCut());
    QVERIFY(map.links.front().first == productNamed(portfolio, u"Two"_s));
}

ZUSCHNITT_TEST(TestMapLinks)
#include "tst_maplinks.moc"
