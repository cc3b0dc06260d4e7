// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/export.h"
#include "views/diagram/remainder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestRemainder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereEveryServiceIsSeenNothingRemains();
    void eachServiceStandsInTheListOfItsFate();
    void whatIsFoldedAwayIsNamed();
    void reasonsAreInternal();
    void manyNamesFlowInColumnsAndNothingOverlaps();
    void aLongListMakesNoTail();
    void colourIsThatOfTheFormerGroup();
};

namespace {

using Kind = RemainderList::Kind;

void addService(Portfolio &portfolio, const QString &name)
{
    Service service;
    service.id = serviceNamed(name);
    service.name = name;
    service.position = name;
    put(portfolio, service);
}

void decide(Portfolio &portfolio, const QString &name, Fate fate, const QString &reason)
{
    put(portfolio, ServiceFate{fateId(sketchCut(), serviceNamed(name)), sketchCut(), serviceNamed(name), fate, reason});
}

Portfolio workshop()
{
    Portfolio portfolio = sketch(u"One: Mail, Fax\nTwo: Notebook"_s);
    for (const QString &name : {u"Pager"_s, u"Telex"_s, u"Wiki"_s, u"Forum"_s})
        addService(portfolio, name);
    decide(portfolio, u"Pager"_s, Fate::Kept, {});
    decide(portfolio, u"Telex"_s, Fate::Retired,
           u"Nobody has sent one since 2011 and the machine stands in a museum."_s);
    return portfolio;
}

std::vector<RemainderList> listsOf(const Portfolio &portfolio)
{
    return remainderOf(portfolio, sketchCut(), layOutMap(portfolio, sketchCut()));
}

Drawing drawn(const Portfolio &portfolio, double width, const MapDrawingOptions &options = {})
{
    return drawRemainder(portfolio, listsOf(portfolio), Theme::of(ThemeName::Light), options, width);
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Shape &shape : drawing.shapes()) {
        for (const Mark &mark : shape.marks) {
            if (const TextMark *text = std::get_if<TextMark>(&mark))
                texts << text->text;
        }
    }
    return texts;
}

} // namespace

void TestRemainder::whereEveryServiceIsSeenNothingRemains()
{
    const Portfolio portfolio = sketch(u"One: Mail, Fax\nTwo: Mail"_s);
    QVERIFY(listsOf(portfolio).empty());
    QVERIFY(drawn(portfolio, 600).shapes().empty());
}

void TestRemainder::eachServiceStandsInTheListOfItsFate()
{
    const std::vector<RemainderList> lists = listsOf(workshop());
    QCOMPARE(lists.size(), std::size_t(3));
    QVERIFY(lists[0].kind == Kind::Kept && lists[1].kind == Kind::Retired && lists[2].kind == Kind::NotPlaced);
    QCOMPARE(lists[0].entries.front().name, u"Pager"_s);
    QCOMPARE(lists[1].entries.front().name, u"Telex"_s);
    QCOMPARE(lists[2].entries.size(), std::size_t(2));
    const QStringList texts = textsOf(drawn(workshop(), 800));
    for (const QString &text : {u"Kept as it is"_s, u"Retired"_s, u"Not yet placed"_s, u"Pager"_s, u"Telex"_s,
                                u"Wiki"_s, u"Forum"_s, u"2 IT services"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestRemainder::whatIsFoldedAwayIsNamed()
{
    Portfolio portfolio = sketch(u"[Field]\nOne: Mail, Fax\nEmpty:\n[]\nTwo: Notebook"_s);
    ProductPlacement placement;
    placement.product = productNamed(portfolio, u"Two"_s);
    placement.id = placementId(placement.product);
    placement.folded = true;
    put(portfolio, placement);
    const ProductGroupId field = portfolio.all<ProductGroup>().front()->id;
    put(portfolio, GroupPlacement{placementId(field), field, true});
    QStringList names;
    const std::vector<RemainderList> lists = listsOf(portfolio);
    QCOMPARE(lists.size(), std::size_t(1));
    for (const RemainderEntry &entry : lists.front().entries)
        names << entry.name;
    QCOMPARE(names, QStringList({u"Mail"_s, u"Fax"_s, u"Empty"_s, u"Notebook"_s}));
}

void TestRemainder::reasonsAreInternal()
{
    const auto says = [](CardFacts facts) {
        MapDrawingOptions options;
        options.facts = facts;
        return textsOf(drawn(workshop(), 800, options)).join(u' ').contains(u"museum");
    };
    QVERIFY(says(allCardFacts));
    QVERIFY(!says(publicCardFacts));
}

void TestRemainder::manyNamesFlowInColumnsAndNothingOverlaps()
{
    Portfolio portfolio = workshop();
    for (int index = 0; index < 1000; ++index)
        addService(portfolio, u"Service %1"_s.arg(index, 4));
    for (const double width : {480.0, 2400.0}) {
        const Drawing drawing = drawn(portfolio, width);
        QVERIFY(drawing.bounds().width() <= width);
        std::vector<QRectF> rects;
        for (const Shape &shape : drawing.shapes()) {
            if (portfolio.find(ServiceId{shape.id.subject}))
                rects.push_back(shape.bounds);
        }
        QCOMPARE(rects.size(), std::size_t(1004));
        for (std::size_t one = 0; one < rects.size(); ++one) {
            for (std::size_t other = one + 1; other < rects.size(); ++other)
                QVERIFY(!rects[one].adjusted(0.1, 0.1, -0.1, -0.1).intersects(rects[other]));
        }
    }
    QVERIFY(drawn(portfolio, 2400).bounds().height() < drawn(portfolio, 480).bounds().height() / 3);
}

void TestRemainder::aLongListMakesNoTail()
{
    Portfolio portfolio = workshop();
    for (int index = 0; index < 1000; ++index)
        addService(portfolio, u"Service %1"_s.arg(index, 4));
    const QRectF bounds = exportDrawing(portfolio, sketchCut(), {}).bounds();
    QVERIFY(bounds.height() < 1.3 * bounds.width());
}

void TestRemainder::colourIsThatOfTheFormerGroup()
{
    Portfolio portfolio = workshop();
    Service wiki = *portfolio.find(serviceNamed(u"Wiki"_s));
    wiki.formerGroup = u"Intranet"_s;
    put(portfolio, wiki);
    ExportOptions options;
    options.colourBy = Classification();
    const Drawing drawing = exportDrawing(portfolio, sketchCut(), options);
    const Shape *entry = drawing.find({Part::Remainder, wiki.id.uuid});
    QVERIFY(entry);
    QCOMPARE(std::get<BoxMark>(entry->marks.front()).fill, Theme::of(ThemeName::Light).paletteColour(0));
    QVERIFY(textsOf(drawing).contains(u"Intranet"_s));
    options.frame.setFlag(FramePart::Remainder, false);
    QVERIFY(!textsOf(exportDrawing(portfolio, sketchCut(), options)).contains(u"Intranet"_s));
}

ZUSCHNITT_TEST(TestRemainder)
#include "tst_remainder.moc"
