// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/map/mapfixture.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using test::MapFixture;

class TestMapView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProjectorFoldsWhatWouldBeTooSmallToRead();
    void onAProjectorLettersGrowBeforeCardsFold();
    void theSizeOfTheTextIsChosenWithinTheCards();
    void aProjectorFillsTheScreenAndLeavesPlacesAlone();
    void theLegendLeavesRoomForTheCards();
    void seenFromAfarLettersAreLarger();
    void aScreenReaderFindsCardsAndChips();
};

void TestMapView::aProjectorFoldsWhatWouldBeTooSmallToRead()
{
    MapFixture fixture;
    const std::size_t edits = fixture.edits();
    fixture.map->setLargestFit(3);
    fixture.map->setLeastTextSize(18);
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
    QVERIFY(fixture.map->zoom() * 13 >= 18);
    fixture.map->resize(300, 160);
    QTRY_VERIFY(fixture.map->geometry().card(fixture.collaboration)->folded);
    QVERIFY(fixture.map->viewRect().contains(fixture.map->geometry().bounds));
    fixture.map->setZoom(2);
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
    fixture.map->fit();
    QVERIFY(fixture.map->geometry().card(fixture.collaboration)->folded);
    fixture.map->setLeastTextSize(0);
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
    QCOMPARE(fixture.edits(), edits);
}

void TestMapView::onAProjectorLettersGrowBeforeCardsFold()
{
    MapFixture fixture;
    fixture.map->setLargestFit(3);
    fixture.map->setLeastTextSize(18);
    fixture.map->setZoom(1.2);
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
    QCOMPARE(fixture.map->textSize(), 18.0);
    const auto letters = [&](const ShapeId &id) {
        double scale = 0;
        for (const Mark &mark : fixture.map->drawing().find(id)->marks) {
            if (const TextMark *text = std::get_if<TextMark>(&mark))
                scale = text->scale;
        }
        return scale;
    };
    const ShapeId chip = chipShape(fixture.chip(u"Fax"_s, fixture.collaboration));
    QCOMPARE(letters(chip), 18 / 13.0 / 1.2);
}

void TestMapView::theSizeOfTheTextIsChosenWithinTheCards()
{
    MapFixture fixture;
    fixture.map->resize(1200, 700);
    fixture.map->setLargestFit(3);
    fixture.map->setLeastTextSize(18);
    const double fitted = fixture.map->zoom();
    QVERIFY(fitted > 1.4);
    const ShapeId chip = chipShape(fixture.chip(u"Fax"_s, fixture.collaboration));
    for (const double factor : {0.8, 1.25}) {
        const double wanted = fitted * 13 * factor;
        fixture.map->setTextSize(wanted);
        QCOMPARE(fixture.map->zoom(), fitted);
        QCOMPARE(fixture.map->textSize(), wanted);
        QVERIFY(fixture.map->drawing().find(chip));
    }
    // Too large for the chips: the cards fold, and the letters are as large as asked for all the same.
    const double large = fitted * 13 * 1.6;
    fixture.map->setTextSize(large);
    QVERIFY(fixture.map->geometry().card(fixture.collaboration)->folded);
    QVERIFY(std::abs(fixture.map->textSize() - large) < 1);
    fixture.map->setTextSize(fitted * 13);
    QVERIFY(!fixture.map->geometry().card(fixture.collaboration)->folded);
    QCOMPARE(fixture.map->zoom(), fitted);
}

void TestMapView::aProjectorFillsTheScreenAndLeavesPlacesAlone()
{
    MapFixture fixture;
    QVERIFY(fixture.workspace.perform(edits::placeCards({{fixture.collaboration, QPointF(3000, 2000)}})));
    const std::size_t edits = fixture.edits();
    const QPointF byHand = fixture.map->geometry().card(fixture.collaboration)->rect.topLeft();
    fixture.map->setLargestFit(3);
    fixture.map->setLeastTextSize(18);
    QVERIFY(fixture.map->geometry().bounds.width() < 1000);
    fixture.drag(fixture.onTitle(fixture.collaboration), fixture.onGround());
    QCOMPARE(fixture.edits(), edits);
    fixture.drag(fixture.onChip(u"Fax"_s, fixture.collaboration), fixture.onTitle(fixture.workplace));
    QCOMPARE(fixture.edits(), edits + 1);
    fixture.map->setLeastTextSize(0);
    QCOMPARE(fixture.map->geometry().card(fixture.collaboration)->rect.topLeft(), byHand);
}

void TestMapView::theLegendLeavesRoomForTheCards()
{
    MapFixture fixture;
    QVERIFY(
        fixture.workspace.perform(edits::setField<&Service::formerGroup>(fixture.service(u"Fax"_s), u"Telephony"_s)));
    fixture.map->resize(700, 160);
    fixture.map->fit();
    const int before = fixture.map->rectOf(cardShape(fixture.collaboration)).bottom();
    fixture.map->setColourBy(Classification());
    QVERIFY(fixture.map->rectOf(cardShape(fixture.collaboration)).bottom() < before);
}

void TestMapView::seenFromAfarLettersAreLarger()
{
    MapFixture fixture;
    const ShapeId chip = chipShape(fixture.chip(u"Fax"_s, fixture.collaboration));
    const auto letters = [&](double zoom) {
        fixture.map->setZoom(zoom);
        const Shape *shape = fixture.map->drawing().find(chip);
        const auto text = std::find_if(shape->marks.begin(), shape->marks.end(),
                                       [](const Mark &mark) { return std::holds_alternative<TextMark>(mark); });
        return text == shape->marks.end() ? 0 : std::get<TextMark>(*text).scale * zoom * 13;
    };
    QCOMPARE(letters(1), 13.0);
    QVERIFY(letters(0.63) > 9.5);
    QVERIFY(letters(0.55) > 9.5);
    QCOMPARE(letters(0.3), 0.0);
    QCOMPARE(letters(1), 13.0);
    // A long name becomes no shorter by it.
    QVERIFY(fixture.workspace.perform(
        edits::setField<&Service::name>(fixture.service(u"Fax"_s), u"Endpoint protection"_s)));
    QVERIFY(letters(0.55) > 0);
    QVERIFY(std::any_of(fixture.map->drawing().find(chip)->marks.begin(),
                        fixture.map->drawing().find(chip)->marks.end(), [](const Mark &mark) {
                            const auto *text = std::get_if<TextMark>(&mark);
                            return text && text->text == u"Endpoint protection"_s;
                        }));
}

void TestMapView::aScreenReaderFindsCardsAndChips()
{
    MapFixture fixture;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(fixture.map.get());
    QVERIFY(map);
    QCOMPARE(map->childCount(), 2);
    QAccessibleInterface *card = map->child(0);
    QVERIFY(card->text(QAccessible::Name).contains(u"Collaboration"_s));
    QCOMPARE(card->childCount(), 3);
    QVERIFY(card->child(1)->text(QAccessible::Name).contains(u"Fax"_s));
    QVERIFY(card->child(1)->parent() == card);
    QCOMPARE(card->indexOfChild(card->child(2)), 2);
    card->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(fixture.workspace.selection().items(),
             std::vector<Selectable>{fixture.chip(u"Fax"_s, fixture.collaboration)});
    QVERIFY(fixture.workspace.perform(edits::dissolveProducts({fixture.collaboration})));
    QCOMPARE(map->childCount(), 1);
    QVERIFY(!card->isValid());
}

ZUSCHNITT_TEST(TestMapView)

#include "tst_mapview.moc"
