// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/dependencydrawing.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestDependencyDrawing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDependenciesOfAServiceGoToItsNeighbours();
    void anArrowStartsAtTheChosenTwin();
    void anArrowCrossesNoTitle();
    void anArrowWithinACardCrossesNoName();
    void aFoldedCardStandsForItsChips();
};

namespace {

const QString portfolioText = uR"(One: Mail, Fax, Alpha, Beta
Two: Mail, Gamma
Three: Delta, Epsilon
Four: Zeta, Eta
Five: Theta
Six: Iota, Kappa
Mail -> Iota
Kappa -> Alpha
Mail -> Fax
Beta -> Mail
Delta -> Theta)"_s;

struct Drawn {
    Portfolio portfolio = sketch(portfolioText);
    MapGeometry geometry = layOutMap(portfolio, sketchCut());

    AssignmentId chip(const QString &product, const QString &service) const
    {
        return chipOf(portfolio, product, service);
    }
    Drawing arrows(const std::vector<AssignmentId> &chips) const
    {
        return drawDependencies(portfolio, sketchCut(), geometry, Theme::of(ThemeName::Light), chips);
    }
    QRectF rectOf(const QString &product, const QString &service) const
    {
        for (const ChipPlace &place : geometry.card(productNamed(portfolio, product))->chips) {
            if (place.assignment == chip(product, service))
                return place.rect;
        }
        return {};
    }
};

QPainterPath arrow(const Drawing &drawing, const QString &from, const QString &to)
{
    const Shape *shape = drawing.find({Part::Dependency, dependencyId(serviceNamed(from), serviceNamed(to), {}).uuid});
    return shape ? std::get<PathMark>(shape->marks.front()).path : QPainterPath();
}

/// Painted with some width, as a line is seen.
bool touches(const QPainterPath &path, const QRectF &rect)
{
    QPainterPathStroker stroker;
    stroker.setWidth(1.5);
    return stroker.createStroke(path).intersects(rect);
}

bool isAtSideOf(QPointF point, const QRectF &rect)
{
    return point.y() == rect.center().y() && (point.x() == rect.left() || point.x() == rect.right());
}

} // namespace

void TestDependencyDrawing::theDependenciesOfAServiceGoToItsNeighbours()
{
    const Drawn drawn;
    QCOMPARE(drawn.arrows({drawn.chip(u"One"_s, u"Mail"_s)}).shapes().size(), std::size_t(3));
    QCOMPARE(drawn.arrows({drawn.chip(u"Three"_s, u"Epsilon"_s)}).shapes().size(), std::size_t(0));
    QCOMPARE(drawn.arrows({drawn.chip(u"One"_s, u"Mail"_s), drawn.chip(u"One"_s, u"Fax"_s)}).shapes().size(),
             std::size_t(3));
}

void TestDependencyDrawing::anArrowStartsAtTheChosenTwin()
{
    const Drawn drawn;
    for (const QString &product : {u"One"_s, u"Two"_s}) {
        const QPainterPath path = arrow(drawn.arrows({drawn.chip(product, u"Mail"_s)}), u"Mail"_s, u"Iota"_s);
        QVERIFY(!path.isEmpty());
        QVERIFY2(isAtSideOf(path.elementAt(0), drawn.rectOf(product, u"Mail"_s)), qPrintable(product));
        QVERIFY(isAtSideOf(path.currentPosition(), drawn.rectOf(u"Six"_s, u"Iota"_s)));
    }
    // The other end lies in the same product where there is a twin too.
    const QPainterPath near = arrow(drawn.arrows({drawn.chip(u"One"_s, u"Beta"_s)}), u"Beta"_s, u"Mail"_s);
    QVERIFY(isAtSideOf(near.currentPosition(), drawn.rectOf(u"One"_s, u"Mail"_s)));
}

void TestDependencyDrawing::anArrowCrossesNoTitle()
{
    const Drawn drawn;
    std::vector<AssignmentId> all;
    for (const CardPlace &card : drawn.geometry.cards) {
        for (const ChipPlace &chip : card.chips)
            all.push_back(chip.assignment);
    }
    const Drawing arrows = drawn.arrows(all);
    QCOMPARE(arrows.shapes().size(), std::size_t(5));
    for (const Shape &shape : arrows.shapes()) {
        for (const CardPlace &card : drawn.geometry.cards)
            QVERIFY(!touches(std::get<PathMark>(shape.marks.front()).path, card.title));
    }
}

void TestDependencyDrawing::anArrowWithinACardCrossesNoName()
{
    const Drawn drawn;
    const Drawing arrows = drawn.arrows({drawn.chip(u"One"_s, u"Mail"_s)});
    const QPainterPath path = arrow(arrows, u"Beta"_s, u"Mail"_s);
    for (const QString &service : {u"Mail"_s, u"Fax"_s, u"Alpha"_s, u"Beta"_s})
        QVERIFY(!touches(path, drawn.rectOf(u"One"_s, service).adjusted(10, 0, -10, 0)));
}

void TestDependencyDrawing::aFoldedCardStandsForItsChips()
{
    Drawn drawn;
    MapShape folded;
    folded.cards = MapShape::Cards::Folded;
    drawn.geometry = layOutMap(drawn.portfolio, sketchCut(), folded);
    const QPainterPath path = arrow(drawn.arrows({drawn.chip(u"Two"_s, u"Mail"_s)}), u"Mail"_s, u"Iota"_s);
    QVERIFY(isAtSideOf(path.elementAt(0), drawn.geometry.card(productNamed(drawn.portfolio, u"Two"_s))->rect));
}

ZUSCHNITT_TEST(TestDependencyDrawing)
#include "tst_dependencydrawing.moc"
