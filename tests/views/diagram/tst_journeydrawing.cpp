// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/export.h"
#include "views/diagram/journeycards.h"
#include "views/diagram/journeydrawing.h"
#include "views/diagram/journeywords.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

namespace {

const Vocabulary words(Language::English);

/// Mail leads the first moment; the second is a gap; at the third Mail and Phone are even, and the
/// platform Net has a part without a vote; the fourth is open. The kept service Desk serves the last.
struct Blueprint {
    CutBuilder builder;
    ServiceId notebook = builder.service(u"Notebook"_s, u"Team A"_s);
    ServiceId chat = builder.service(u"Chat"_s, u"Team B"_s);
    ServiceId router = builder.service(u"Router"_s, u"Team N"_s);
    ServiceId fax = builder.service(u"Fax"_s);
    ServiceId desk = builder.service(u"Desk"_s, u"Team D"_s);
    CapabilityId online = builder.capability(u"Being online"_s);
    ProductId mail = builder.product(u"Mail"_s);
    ProductId phone = builder.product(u"Phone"_s);
    ProductId print = builder.product(u"Print"_s);
    ProductId net = builder.product(u"Net"_s, ProductKind::Platform);
    JourneyId joining = builder.journey(u"Joining"_s, 10);
    MomentId first;
    MomentId gap;
    MomentId even;
    MomentId open;
    MomentId last;

    Blueprint()
    {
        builder.assign(notebook, mail);
        builder.assign(chat, phone);
        builder.assign(router, net);
        builder.provides(router, online);
        builder.decide(desk, Fate::Kept);
        first = builder.moment(joining, u"Device"_s, {}, {notebook});
        gap = builder.moment(joining, u"Fax it"_s, {}, {fax});
        even = builder.moment(joining, u"Write"_s, {online}, {notebook, chat});
        open = builder.moment(joining, u"Pay"_s, {});
        last = builder.moment(joining, u"Ask"_s, {}, {desk});
    }

    JourneyContents contents() const
    {
        const CutModel model(builder.portfolio, builder.cut);
        return contentsOf(builder.portfolio, model, metricsOf(model), joining);
    }

    Drawing draw(double width = 1000, const Theme &theme = Theme::of(ThemeName::Light)) const
    {
        const JourneyContents said = contents();
        return drawJourney(said, layOutJourney(said.outline, width, FontMeasure::shared()), theme, words);
    }
};

bool isFilled(const Shape &cell, const QColor &colour)
{
    const BoxMark *box = std::get_if<BoxMark>(&cell.marks.front());
    return box && box->fill == colour;
}

bool isHatched(const Shape &cell)
{
    return std::any_of(cell.marks.begin(), cell.marks.end(),
                       [](const Mark &mark) { return std::holds_alternative<PathMark>(mark); });
}

QString textOf(const Shape &shape)
{
    QStringList parts;
    for (const Mark &mark : shape.marks) {
        if (const TextMark *text = std::get_if<TextMark>(&mark))
            parts << text->text;
    }
    return parts.join(u' ').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestJourneyDrawing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLeadIsFilledAndOthersAreHatched();
    void platformsWithoutAVoteSaySo();
    void aGapIsNamedAcrossTheLanes();
    void contestedMomentsShowTheirVotes();
    void anOpenMomentSaysSo();
    void keptServicesHaveALane();
    void productsWithoutAPartStandAside();
    void aDecidedLeadLooksDecided();
    void handOversNameTheTeams();
    void noTextIsWiderThanItsRoom();
    void theSentenceCountsGapsOpenMomentsAndHandOvers();
    void theWorstJourneyComesFirst();
    void anExportOfAllJourneysIsTheSameBytesAndHasNoIdTwice();
};

void TestJourneyDrawing::theLeadIsFilledAndOthersAreHatched()
{
    Blueprint blueprint;
    blueprint.builder.lead(blueprint.even, blueprint.phone);
    const Drawing drawing = blueprint.draw();
    const Theme &theme = Theme::of(ThemeName::Light);
    QVERIFY(isFilled(*drawing.find(laneCell(blueprint.first, blueprint.mail.uuid)), theme.paletteColour(0)));
    QVERIFY(isFilled(*drawing.find(laneCell(blueprint.even, blueprint.phone.uuid)), theme.paletteColour(1)));
    const Shape &contributor = *drawing.find(laneCell(blueprint.even, blueprint.mail.uuid));
    QVERIFY(!isFilled(contributor, theme.paletteColour(0)));
    QVERIFY(isHatched(contributor));
    QCOMPARE(textOf(contributor), u"contributes"_s);
}

void TestJourneyDrawing::platformsWithoutAVoteSaySo()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    QCOMPARE(textOf(*drawing.find(laneCell(blueprint.even, blueprint.net.uuid))), u"platform"_s);
    QVERIFY(drawing.find({Part::Lane, blueprint.net.uuid})->name.contains(u"Platform"_s));
}

void TestJourneyDrawing::aGapIsNamedAcrossTheLanes()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    const Shape *gap = drawing.find({Part::Gap, blueprint.gap.uuid});
    QVERIFY(gap);
    QCOMPARE(textOf(*gap), u"Gap Fax"_s);
    for (const Shape &shape : drawing.shapes()) {
        if (shape.id.part != Part::Lane)
            continue;
        QVERIFY(gap->bounds.top() < shape.bounds.top());
        QVERIFY(gap->bounds.bottom() >= shape.bounds.bottom());
    }
    QVERIFY(!drawing.find({Part::Gap, blueprint.first.uuid}));
}

void TestJourneyDrawing::contestedMomentsShowTheirVotes()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    const Shape *contested = drawing.find({Part::Contested, blueprint.even.uuid});
    QVERIFY(contested);
    QCOMPARE(textOf(*contested), u"contested: Mail 50 %, Phone 50 %"_s);
}

void TestJourneyDrawing::anOpenMomentSaysSo()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    QCOMPARE(textOf(*drawing.find({Part::OpenMoment, blueprint.open.uuid})), u"open"_s);
    QVERIFY(drawing.find({Part::Moment, blueprint.open.uuid})->name.contains(u"says not yet"_s));
}

void TestJourneyDrawing::keptServicesHaveALane()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    QVERIFY(drawing.find({Part::Lane, blueprint.desk.uuid})->name.contains(u"Kept"_s));
    QCOMPARE(textOf(*drawing.find(laneCell(blueprint.last, blueprint.desk.uuid))), u"leads"_s);
}

void TestJourneyDrawing::productsWithoutAPartStandAside()
{
    const Blueprint blueprint;
    const Drawing drawing = blueprint.draw();
    QVERIFY(!drawing.find({Part::Lane, blueprint.print.uuid}));
    QCOMPARE(textOf(*drawing.find({Part::Aside, blueprint.print.uuid})), u"Print"_s);
}

void TestJourneyDrawing::aDecidedLeadLooksDecided()
{
    Blueprint blueprint;
    const ShapeId cell = laneCell(blueprint.even, blueprint.phone.uuid);
    blueprint.builder.lead(blueprint.even, blueprint.phone);
    const Drawing drawing = blueprint.draw();
    QVERIFY(drawing.find(cell)->name.contains(u"decided"_s));
    QVERIFY(isHatched(*drawing.find(cell))); // the pin
    QVERIFY(!drawing.find({Part::Contested, blueprint.even.uuid}));
}

void TestJourneyDrawing::handOversNameTheTeams()
{
    Blueprint blueprint;
    blueprint.builder.lead(blueprint.even, blueprint.phone);
    const Drawing drawing = blueprint.draw();
    QCOMPARE(drawing.find({Part::HandOver, blueprint.gap.uuid})->name,
             u"Hand-over between teams: Mail (Team A) → a gap"_s);
    // The open moment between is left out.
    QCOMPARE(drawing.find({Part::HandOver, blueprint.last.uuid})->name,
             u"Hand-over between teams: Phone (Team B) → Desk (Team D)"_s);
    QVERIFY(!drawing.find({Part::HandOver, blueprint.open.uuid}));
    QCOMPARE(textOf(*drawing.find({Part::Team, blueprint.even.uuid})), u"Team B"_s);
}

void TestJourneyDrawing::noTextIsWiderThanItsRoom()
{
    Blueprint blueprint;
    const QString endless = u"Donaudampfschifffahrtsgesellschaftskapitänsanwärter and what belongs to them"_s;
    blueprint.builder.change(blueprint.first,
                             [&](Moment &moment) { moment.name = moment.activity = moment.channel = endless; });
    blueprint.builder.change(blueprint.notebook, [&](Service &service) { service.name = service.team = endless; });
    blueprint.builder.change(blueprint.mail, [&](Product &product) { product.name = product.team = endless; });
    for (const double width : {300.0, 700.0, 1600.0}) {
        const Drawing drawing = blueprint.draw(width);
        for (const Shape &shape : drawing.shapes()) {
            for (const Mark &mark : shape.marks) {
                const TextMark *text = std::get_if<TextMark>(&mark);
                if (!text)
                    continue;
                const double needed = FontMeasure::shared().width(text->text, text->font) * text->scale;
                QVERIFY2(needed <= text->rect.width() + 0.5, qPrintable(text->text));
                const QString place
                    = text->text + u" in the shape of part "_s + QString::number(static_cast<int>(shape.id.part));
                QVERIFY2(shape.bounds.adjusted(-1, -1, 1, 1).contains(text->rect), qPrintable(place));
            }
        }
    }
}

void TestJourneyDrawing::theSentenceCountsGapsOpenMomentsAndHandOvers()
{
    const Blueprint blueprint;
    QCOMPARE(journeySentence(blueprint.contents().metrics, words),
             u"3 of 4 moments covered, 1 open, without a need · 3 hand-overs, 3 between teams"_s);
}

void TestJourneyDrawing::theWorstJourneyComesFirst()
{
    Blueprint blueprint;
    CutBuilder &builder = blueprint.builder;
    const JourneyId calm = builder.journey(u"Calm"_s, 1);
    builder.moment(calm, u"Only"_s, {}, {blueprint.notebook});
    const JourneyId busy = builder.journey(u"Busy"_s, 1);
    builder.moment(busy, u"One"_s, {}, {blueprint.notebook});
    builder.moment(busy, u"Two"_s, {}, {blueprint.chat});
    const JourneyId empty = builder.journey(u"Empty"_s, 1);
    const CutMetrics metrics = metricsOf(CutModel(builder.portfolio, builder.cut));
    QStringList order;
    for (const JourneyMetrics *journey : worstFirst(metrics))
        order << builder.portfolio.find(journey->journey)->name;
    QCOMPARE(order, QStringList({u"Joining"_s, u"Busy"_s, u"Calm"_s, u"Empty"_s}));
    const Drawing cards
        = drawJourneyCards(builder.portfolio, builder.cut, metrics, Theme::of(ThemeName::Dark), words, 800);
    QVERIFY(cards.find({Part::JourneyCard, empty.uuid}));
    QVERIFY(cards.find({Part::JourneyCard, calm.uuid})->name.contains(u"no hand-over"_s));
}

void TestJourneyDrawing::anExportOfAllJourneysIsTheSameBytesAndHasNoIdTwice()
{
    Blueprint blueprint;
    const JourneyId second = blueprint.builder.journey(u"Second"_s, 1);
    blueprint.builder.moment(second, u"Again"_s, {}, {blueprint.notebook});
    ExportOptions options;
    options.subject = allBlueprints(blueprint.builder.portfolio);
    const auto bytes = exportPicture(blueprint.builder.portfolio, blueprint.builder.cut, ExportFormat::Svg, options);
    QVERIFY(bytes.ok());
    QCOMPARE(*exportPicture(blueprint.builder.portfolio, blueprint.builder.cut, ExportFormat::Svg, options), *bytes);
    const Drawing drawing = exportDrawing(blueprint.builder.portfolio, blueprint.builder.cut, options);
    std::vector<ShapeId> ids;
    for (const Shape &shape : drawing.shapes())
        ids.push_back(shape.id);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    QVERIFY(bytes->contains("Second"));
}

ZUSCHNITT_TEST(TestJourneyDrawing)

#include "tst_journeydrawing.moc"
