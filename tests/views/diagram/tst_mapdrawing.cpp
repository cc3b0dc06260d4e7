// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/mapdrawing.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestMapDrawing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProductServiceAndGroupHasAShape();
    void allMarksLieWithinTheirShape();
    void shapeIdsAreUnique();
    void anElidedTextCarriesTheWholeOne();
    void aNameThatNearlyFitsIsSmallerRatherThanCut();
    void aLongCoreBenefitHasTwoLines();
    void colourMeansProductOrFormerGroupButNeverBoth();
    void aSharedServiceShowsItsPart();
    void aSupportingChipLooksDifferent();
    void aPromiseIsDashedAndSaid();
    void notesAndQuestionsAreSeenAndSaid();
    void aPublicMapHidesNamesMoneyAndNotes();
    void linesComeBehindCardsAndChipsBeforeThem();
    void onlyTheHeaviestLinesAreDrawn();
    void fromAfarThereAreNoChipTexts();
    void whatVanishedAtItsSourceBearsASign();
};

namespace {

const QString workplace = uR"([Workplace]
Smart Collaboration: Mail, Fax, Chat
Workstation: Notebook, Printing
[]
Platform: Directory, Mail
Mail -> Directory
Fax -> Mail
Notebook -> Directory)"_s;

Drawing drawn(const Portfolio &portfolio, const MapDrawingOptions &options = {})
{
    return drawMap(portfolio, sketchCut(), layOutMap(portfolio, sketchCut()), Theme::of(ThemeName::Light), options);
}

QStringList textsOf(const Shape &shape)
{
    QStringList texts;
    for (const Mark &mark : shape.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts << (text->full.isEmpty() ? text->text : text->full);
    }
    return texts;
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Shape &shape : drawing.shapes())
        texts << textsOf(shape);
    return texts;
}

const Shape *chip(const Drawing &drawing, const Portfolio &portfolio, const QString &product, const QString &service)
{
    return drawing.find({Part::Chip, chipOf(portfolio, product, service).uuid});
}

QRectF extent(const Mark &mark)
{
    if (const auto *path = std::get_if<PathMark>(&mark))
        return path->path.boundingRect();
    if (const auto *box = std::get_if<BoxMark>(&mark))
        return box->rect;
    return std::get<TextMark>(mark).rect;
}

bool hasColour(const Drawing &drawing, Part part, const QColor &colour)
{
    for (const Shape &shape : drawing.shapes()) {
        for (const Mark &mark : shape.marks) {
            const auto *box = std::get_if<BoxMark>(&mark);
            if (shape.id.part == part && box && box->fill == colour)
                return true;
        }
    }
    return false;
}

Portfolio withEverything()
{
    Portfolio portfolio = sketch(workplace);
    Product product = *portfolio.find(productNamed(portfolio, u"Smart Collaboration"_s));
    product.coreBenefit
        = u"Work together on one thing, wherever everybody is, whatever they use and whoever else takes part in it, from the first idea to the end"_s;
    product.owner = u"A. Berger"_s;
    product.note = u"Ask the board"_s;
    product.openQuestion = true;
    put(portfolio, product);
    Service mail = *portfolio.find(serviceNamed(u"Mail"_s));
    mail.annualCost = 1'210'000;
    mail.users = 12'000;
    mail.formerGroup = u"Messaging"_s;
    mail.note = u"Contract ends"_s;
    put(portfolio, mail);
    Assignment supporting = *portfolio.find(chipOf(portfolio, u"Platform"_s, u"Mail"_s));
    supporting.role = Role::Supporting;
    put(portfolio, supporting);
    return portfolio;
}

} // namespace

void TestMapDrawing::everyProductServiceAndGroupHasAShape()
{
    const Portfolio portfolio = sketch(workplace);
    const Drawing drawing = drawn(portfolio);
    for (const Product *product : portfolio.all<Product>()) {
        QVERIFY(drawing.find({Part::Card, product->id.uuid}));
        QCOMPARE(textsOf(*drawing.find({Part::CardTitle, product->id.uuid})), QStringList(product->name));
    }
    for (const Assignment *assignment : portfolio.all<Assignment>()) {
        const Shape *shape = drawing.find({Part::Chip, assignment->id.uuid});
        QVERIFY(shape && textsOf(*shape).contains(portfolio.find(assignment->service)->name));
    }
    const ProductGroup *group = portfolio.all<ProductGroup>().front();
    QVERIFY(textsOf(*drawing.find({Part::Region, group->id.uuid})).front().startsWith(u"Workplace · 2 "));
    QVERIFY(drawing.find(linkShape(productNamed(portfolio, u"Platform"_s), productNamed(portfolio, u"Workstation"_s))));
}

void TestMapDrawing::allMarksLieWithinTheirShape()
{
    const Drawing drawing = drawn(withEverything());
    for (const Shape &shape : drawing.shapes()) {
        for (const Mark &mark : shape.marks)
            QVERIFY(shape.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(extent(mark)));
        QVERIFY(drawing.bounds().contains(shape.bounds));
    }
}

void TestMapDrawing::shapeIdsAreUnique()
{
    const Drawing drawing = drawn(withEverything());
    for (const Shape &shape : drawing.shapes())
        QCOMPARE(drawing.find(shape.id), &shape);
}

void TestMapDrawing::anElidedTextCarriesTheWholeOne()
{
    const Portfolio portfolio = withEverything();
    const Drawing drawing = drawn(portfolio);
    const Shape *card = drawing.find({Part::Card, productNamed(portfolio, u"Smart Collaboration"_s).uuid});
    const QString benefit
        = u"Work together on one thing, wherever everybody is, whatever they use and whoever else takes part in it, from the first idea to the end"_s;
    QVERIFY(textsOf(*card).contains(benefit));
    const auto elided = std::find_if(card->marks.begin(), card->marks.end(), [&](const Mark &mark) {
        const auto *text = std::get_if<TextMark>(&mark);
        return text && text->full == benefit && text->text.endsWith(u'…');
    });
    QVERIFY(elided != card->marks.end());
}

void TestMapDrawing::aNameThatNearlyFitsIsSmallerRatherThanCut()
{
    const Portfolio portfolio = sketch(u"A: Mail, Softwareverteilung 2, Softwareverteilung im Ausland"_s);
    const Drawing drawing = drawn(portfolio);
    const auto nameOn = [&](const QString &service) {
        for (const Mark &mark : chip(drawing, portfolio, u"A"_s, service)->marks) {
            if (const auto *text = std::get_if<TextMark>(&mark))
                return *text;
        }
        return TextMark();
    };
    QCOMPARE(nameOn(u"Mail"_s).scale, 1.0);
    const TextMark nearly = nameOn(u"Softwareverteilung 2"_s);
    QCOMPARE(nearly.text, u"Softwareverteilung 2"_s);
    QVERIFY(nearly.scale >= 0.85 && nearly.scale < 1 && nearly.full.isEmpty());
    const TextMark cut = nameOn(u"Softwareverteilung im Ausland"_s);
    QVERIFY(cut.text.endsWith(u'…') && cut.scale == 1.0);
    QCOMPARE(cut.full, u"Softwareverteilung im Ausland"_s);
}

void TestMapDrawing::aLongCoreBenefitHasTwoLines()
{
    Portfolio portfolio = withEverything();
    Product product = *portfolio.find(productNamed(portfolio, u"Smart Collaboration"_s));
    product.coreBenefit = u"Work together on one thing, wherever everybody happens to be"_s;
    put(portfolio, product);
    const Drawing drawing = drawn(portfolio);
    const Shape *card = drawing.find({Part::Card, product.id.uuid});
    QStringList lines;
    for (const Mark &mark : card->marks) {
        const auto *text = std::get_if<TextMark>(&mark);
        if (text && product.coreBenefit.contains(text->text) && text->font == FontRole::Caption)
            lines << text->text;
    }
    QCOMPARE(lines.join(u' '), product.coreBenefit);
}

void TestMapDrawing::colourMeansProductOrFormerGroupButNeverBoth()
{
    const Portfolio portfolio = withEverything();
    const QColor first = Theme::of(ThemeName::Light).paletteColour(0);
    MapDrawingOptions options;
    const Drawing byProduct = drawn(portfolio, options);
    QVERIFY(hasColour(byProduct, Part::Card, first));
    QVERIFY(!hasColour(byProduct, Part::Chip, first));
    options.colourBy = Classification();
    const Drawing byGroup = drawn(portfolio, options);
    QVERIFY(!hasColour(byGroup, Part::Card, first));
    QVERIFY(hasColour(byGroup, Part::Chip, first));
}

void TestMapDrawing::aSharedServiceShowsItsPart()
{
    Portfolio portfolio = sketch(workplace);
    Assignment mail = *portfolio.find(chipOf(portfolio, u"Platform"_s, u"Mail"_s));
    mail.share = 1.5;
    put(portfolio, mail);
    const Drawing drawing = drawn(portfolio);
    QVERIFY(textsOf(*chip(drawing, portfolio, u"Platform"_s, u"Mail"_s)).contains(u"60 %"));
    QVERIFY(textsOf(*chip(drawing, portfolio, u"Smart Collaboration"_s, u"Mail"_s)).contains(u"40 %"));
    QCOMPARE(textsOf(*chip(drawing, portfolio, u"Smart Collaboration"_s, u"Fax"_s)), QStringList(u"Fax"_s));
}

void TestMapDrawing::aSupportingChipLooksDifferent()
{
    const Portfolio portfolio = withEverything();
    const Drawing drawing = drawn(portfolio);
    const Shape *supporting = chip(drawing, portfolio, u"Platform"_s, u"Mail"_s);
    const Shape *main = chip(drawing, portfolio, u"Smart Collaboration"_s, u"Mail"_s);
    QVERIFY(!std::get<BoxMark>(supporting->marks.front()).fill.isValid());
    QVERIFY(std::get<BoxMark>(main->marks.front()).fill.isValid());
    QVERIFY(supporting->name.contains(u"supporting"));
    QVERIFY(!main->name.contains(u"supporting"));
}

void TestMapDrawing::aPromiseIsDashedAndSaid()
{
    Portfolio portfolio = sketch(workplace);
    const ProductId product = productNamed(portfolio, u"Workstation"_s);
    Capability capability;
    capability.id = {Uuid::named("scan")};
    capability.name = u"Scan"_s;
    put(portfolio, capability);
    put(portfolio, Promise{promiseId(product, capability.id), u"V"_s, product, capability.id});
    const Drawing drawing = drawn(portfolio);
    const Shape *promise = drawing.find({Part::Promise, promiseId(product, capability.id).uuid});
    QVERIFY(promise);
    QVERIFY(std::get<BoxMark>(promise->marks.front()).dashed);
    QCOMPARE(promise->name, u"Scan, promised"_s);
    QVERIFY(textsOf(*promise).contains(u"promised"_s));
}

void TestMapDrawing::notesAndQuestionsAreSeenAndSaid()
{
    const Portfolio portfolio = withEverything();
    const Drawing drawing = drawn(portfolio);
    const auto glyphs = [](const Shape &shape) {
        return std::count_if(shape.marks.begin(), shape.marks.end(),
                             [](const Mark &mark) { return std::holds_alternative<PathMark>(mark); });
    };
    const Shape *card = drawing.find({Part::Card, productNamed(portfolio, u"Smart Collaboration"_s).uuid});
    QCOMPARE(glyphs(*card), 2);
    QVERIFY(card->name.contains(u"question open") && card->name.contains(u"has a note"));
    QCOMPARE(glyphs(*chip(drawing, portfolio, u"Smart Collaboration"_s, u"Mail"_s)), 1);
    QCOMPARE(glyphs(*chip(drawing, portfolio, u"Smart Collaboration"_s, u"Fax"_s)), 0);
}

void TestMapDrawing::aPublicMapHidesNamesMoneyAndNotes()
{
    const Portfolio portfolio = withEverything();
    MapDrawingOptions options;
    const QString whole = textsOf(drawn(portfolio, options)).join(u'\n');
    QVERIFY(whole.contains(u"A. Berger") && whole.contains(u"€"));
    options.facts = publicCardFacts;
    const Drawing drawing = drawn(portfolio, options);
    const QString shown = textsOf(drawing).join(u'\n');
    QVERIFY(!shown.contains(u"A. Berger") && !shown.contains(u"€"));
    QVERIFY(shown.contains(u"12,000"));
    for (const Shape &shape : drawing.shapes())
        QVERIFY(!shape.name.contains(u"note"));
}

void TestMapDrawing::linesComeBehindCardsAndChipsBeforeThem()
{
    const Drawing drawing = drawn(sketch(workplace));
    const auto firstOf = [&](Part part) {
        const auto &shapes = drawing.shapes();
        return std::find_if(shapes.begin(), shapes.end(), [part](const Shape &shape) { return shape.id.part == part; })
            - shapes.begin();
    };
    QVERIFY(firstOf(Part::Region) < firstOf(Part::Link));
    QVERIFY(firstOf(Part::Link) < firstOf(Part::Card));
    QVERIFY(firstOf(Part::Card) < firstOf(Part::Chip));
}

void TestMapDrawing::onlyTheHeaviestLinesAreDrawn()
{
    const Portfolio portfolio = sketch(workplace);
    MapDrawingOptions options;
    options.linkLimit = 1;
    const Drawing drawing = drawn(portfolio, options);
    const auto lines = std::count_if(drawing.shapes().begin(), drawing.shapes().end(),
                                     [](const Shape &shape) { return shape.id.part == Part::Link; });
    QCOMPARE(lines, 1);
}

void TestMapDrawing::fromAfarThereAreNoChipTexts()
{
    const Portfolio portfolio = sketch(workplace);
    MapDrawingOptions options;
    options.detail = levelFor(0.2).detail;
    const Drawing drawing = drawn(portfolio, options);
    QVERIFY(textsOf(*chip(drawing, portfolio, u"Smart Collaboration"_s, u"Fax"_s)).isEmpty());
    const Shape *title = drawing.find({Part::CardTitle, productNamed(portfolio, u"Platform"_s).uuid});
    QVERIFY(std::get<TextMark>(title->marks.back()).scale > 2);
    // A long name takes two lines.
    const Shape *longer = drawing.find({Part::CardTitle, productNamed(portfolio, u"Smart Collaboration"_s).uuid});
    QCOMPARE(textsOf(*longer), (QStringList{u"Smart"_s, u"Collaboration"_s}));
    QVERIFY(longer->bounds.height() > 2 * title->bounds.height() * 0.9);
    // Where the colour of a chip says where a service comes from, no title lies over it.
    options.colourBy = Classification();
    const Drawing coloured = drawn(portfolio, options);
    QCOMPARE(textsOf(*coloured.find(longer->id)), QStringList(u"Smart Collaboration"_s));
}

void TestMapDrawing::whatVanishedAtItsSourceBearsASign()
{
    Portfolio portfolio = sketch(workplace);
    const Shape before = *chip(drawn(portfolio), portfolio, u"Workstation"_s, u"Notebook"_s);
    const Service notebook = *portfolio.find(serviceNamed(u"Notebook"_s));
    Service vanished = notebook;
    vanished.source = u"CMDB"_s;
    vanished.vanished = u"2026-11-27"_s;
    portfolio.apply({Change<Service>{notebook, vanished}});
    const Shape after = *chip(drawn(portfolio), portfolio, u"Workstation"_s, u"Notebook"_s);
    QCOMPARE(after.marks.size(), before.marks.size() + 1);
    QVERIFY(std::holds_alternative<PathMark>(after.marks.back()));
    QCOMPARE(after.name, u"Notebook, No longer in “CMDB” since 27 Nov 2026."_s);
    MapDrawingOptions outside;
    outside.facts = publicCardFacts;
    QCOMPARE(chip(drawn(portfolio, outside), portfolio, u"Workstation"_s, u"Notebook"_s)->name, u"Notebook"_s);
}

ZUSCHNITT_TEST(TestMapDrawing)
#include "tst_mapdrawing.moc"
