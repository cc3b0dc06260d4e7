// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/mapgeometry.h"
#include "tests/support/sketch.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestInsertionSlot final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leftHalfOfAChipMeansBeforeIt();
    void rightHalfOfAChipMeansBeforeTheNext();
    void behindTheLastMeansAtTheEnd();
    void aCardWithoutServicesTakesTheFirst();
};

void TestInsertionSlot::leftHalfOfAChipMeansBeforeIt()
{
    const Portfolio portfolio = sketch(u"Talk: Mail, Fax, Phone"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const CardPlace &card = map.cards.front();
    const QRectF fax = card.chips[1].rect;
    const InsertionSlot slot = insertionSlotAt(card, fax.center() - QPointF(20, 0));
    QCOMPARE(slot.before->toText(), chipOf(portfolio, u"Talk"_s, u"Fax"_s).toText());
    QVERIFY(slot.line.right() <= fax.left());
    QVERIFY(slot.line.left() >= card.chips[0].rect.right());
}

void TestInsertionSlot::rightHalfOfAChipMeansBeforeTheNext()
{
    const Portfolio portfolio = sketch(u"Talk: Mail, Fax, Phone"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const CardPlace &card = map.cards.front();
    const InsertionSlot slot = insertionSlotAt(card, card.chips[1].rect.center() + QPointF(20, 0));
    QCOMPARE(slot.before->toText(), chipOf(portfolio, u"Talk"_s, u"Phone"_s).toText());
}

void TestInsertionSlot::behindTheLastMeansAtTheEnd()
{
    const Portfolio portfolio = sketch(u"Talk: Mail, Fax, Phone"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const CardPlace &card = map.cards.front();
    const InsertionSlot slot = insertionSlotAt(card, card.rect.bottomRight());
    QVERIFY(!slot.before);
    QVERIFY(slot.line.left() > card.chips.back().rect.right());
    QVERIFY(card.rect.contains(slot.line));
}

void TestInsertionSlot::aCardWithoutServicesTakesTheFirst()
{
    const Portfolio portfolio = sketch(u"Talk:"_s);
    const MapGeometry map = layOutMap(portfolio, sketchCut());
    const InsertionSlot slot = insertionSlotAt(map.cards.front(), map.cards.front().rect.center());
    QVERIFY(!slot.before);
    QVERIFY(map.cards.front().rect.contains(slot.line));
}

ZUSCHNITT_TEST(TestInsertionSlot)
#include "tst_insertionslot.moc"
