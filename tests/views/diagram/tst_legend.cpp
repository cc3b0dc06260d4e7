// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/legend.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestLegend final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainMapNeedsNoLegend();
    void formerGroupsAreNamedWhereColourMeansThem();
    void theColoursOfGroupsAreExplainedWhereverTheirServicesAre();
    void onlyWhatOccursIsExplained();
    void aPromiseIsExplained();
    void entriesWrapIntoRows();
};

namespace {

QStringList entries(const Portfolio &portfolio, std::optional<Classification> colourBy, double width = 1000)
{
    MapDrawingOptions options;
    options.colourBy = colourBy;
    QStringList names;
    const Drawing legend = drawLegend(portfolio, sketchCut(), Theme::of(ThemeName::Light), options, width);
    for (const Shape &shape : legend.shapes())
        names << shape.name;
    return names;
}

Portfolio grouped()
{
    Portfolio portfolio = sketch(u"One: Mail, Fax\nTwo: Notebook"_s);
    for (const auto &[name, group] : {std::pair(u"Mail"_s, u"Messaging"_s), std::pair(u"Notebook"_s, u"Client"_s)}) {
        Service service = *portfolio.find(serviceNamed(name));
        service.formerGroup = group;
        put(portfolio, service);
    }
    return portfolio;
}

} // namespace

void TestLegend::aPlainMapNeedsNoLegend() { QVERIFY(entries(sketch(u"One: Mail"_s), {}).isEmpty()); }

void TestLegend::formerGroupsAreNamedWhereColourMeansThem()
{
    QCOMPARE(entries(grouped(), Classification()), QStringList({u"Messaging"_s, u"Client"_s, u"no former group"_s}));
    QVERIFY(entries(grouped(), {}).isEmpty());
}

void TestLegend::theColoursOfGroupsAreExplainedWhereverTheirServicesAre()
{
    Portfolio portfolio = grouped();
    Service waiting = *portfolio.find(serviceNamed(u"Mail"_s));
    waiting.id = ServiceId::random();
    waiting.formerGroup = u"Archives"_s;
    put(portfolio, waiting);
    QStringList names;
    const Theme &theme = Theme::of(ThemeName::Light);
    MapDrawingOptions options;
    options.colourBy = Classification();
    const Drawing legend = drawColourLegend(portfolio, theme, options, 1000);
    for (const Shape &shape : legend.shapes())
        names << shape.name;
    names.sort();
    QCOMPARE(names, QStringList({u"Archives"_s, u"Client"_s, u"Messaging"_s, u"no former group"_s}));
    QVERIFY(drawColourLegend(sketch(u"One: Mail"_s), theme, options, 1000).shapes().empty());
}

void TestLegend::onlyWhatOccursIsExplained()
{
    Portfolio portfolio = sketch(u"One: Mail, Fax\nTwo: Mail\nMail -> Fax"_s);
    Assignment supporting = *portfolio.find(chipOf(portfolio, u"Two"_s, u"Mail"_s));
    supporting.role = Role::Supporting;
    supporting.openQuestion = true;
    put(portfolio, supporting);
    const QStringList explained = entries(portfolio, {});
    QCOMPARE(explained.size(), 4);
    QVERIFY(explained.contains(u"supporting role"_s));
    QVERIFY(explained.contains(u"open question"_s));
    QVERIFY(!explained.contains(u"note"_s));
}

void TestLegend::aPromiseIsExplained()
{
    Portfolio portfolio = sketch(u"One: Mail"_s);
    Capability capability;
    capability.id = {Uuid::named("scan")};
    put(portfolio, capability);
    const ProductId product = productNamed(portfolio, u"One"_s);
    put(portfolio, Promise{promiseId(product, capability.id), u"V"_s, product, capability.id});
    QCOMPARE(entries(portfolio, {}), QStringList{u"capability that is promised"_s});
}

void TestLegend::entriesWrapIntoRows()
{
    MapDrawingOptions options;
    options.colourBy = Classification();
    const Theme &theme = Theme::of(ThemeName::Light);
    const QRectF wide = drawLegend(grouped(), sketchCut(), theme, options, 1000).bounds();
    const QRectF narrow = drawLegend(grouped(), sketchCut(), theme, options, 140).bounds();
    QVERIFY(narrow.width() <= 140);
    QCOMPARE(narrow.height(), 3 * wide.height());
}

ZUSCHNITT_TEST(TestLegend)
#include "tst_legend.moc"
