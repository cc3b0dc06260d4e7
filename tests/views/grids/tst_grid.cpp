// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"
#include "views/grids/grid.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::CutBuilder;

namespace {

/// "Fax(1): x . / SMS(0): . ." below "Send(1) Talk(0)"; letters tell the states.
QString asText(const Grid &grid)
{
    static const QString letters = u".xmpu!"_s;
    QStringList names;
    for (const GridColumn &column : grid.columns())
        names += u"%1(%2)"_s.arg(column.name).arg(column.filled);
    QStringList lines{names.join(u' ')};
    for (std::size_t row = 0; row < grid.rows().size(); ++row) {
        QString line = grid.rows()[row].kind == GridRow::Kind::Journey
            ? u"== "_s + grid.rows()[row].name
            : u"%1(%2):"_s.arg(grid.rows()[row].name).arg(grid.rows()[row].filled);
        for (std::size_t column = 0; column < grid.columns().size(); ++column) {
            if (grid.rows()[row].kind == GridRow::Kind::Thing)
                line += u' ' + QString(letters.at(static_cast<int>(grid.cell(row, column))));
        }
        lines += line;
    }
    return lines.join(u" / "_s);
}

Grid gridOf(const CutBuilder &builder, GridKind kind, const GridFilter &filter = {})
{
    return Grid(builder.portfolio, metricsOf(CutModel(builder.portfolio, builder.cut)), kind, filter);
}

/// Every state of a need once, and a moment without any.
CutBuilder everyState()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ServiceId sms = builder.service(u"SMS"_s);
    const CapabilityId send = builder.capability(u"Send"_s);
    const CapabilityId call = builder.capability(u"Call"_s);
    const CapabilityId pay = builder.capability(u"Pay"_s);
    const CapabilityId fly = builder.capability(u"Fly"_s);
    const ProductId product = builder.product(u"Messages"_s);
    builder.provides(fax, send);
    builder.provides(sms, pay);
    builder.assign(fax, product);
    builder.promise(product, call);
    const JourneyId trip = builder.journey(u"Trip"_s);
    builder.moment(trip, u"Go"_s, {send, call, pay, fly}, {fax, sms});
    builder.moment(trip, u"Come"_s, {});
    builder.journey(u"Stay"_s);
    return builder;
}

} // namespace

class TestGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesProvideCapabilities()
    {
        const Grid grid = gridOf(everyState(), GridKind::Provides);
        QCOMPARE(asText(grid), u"Send(1) Call(0) Pay(1) Fly(0) / Fax(1): x . . . / SMS(1): . . x ."_s);
        QCOMPARE(grid.answered(), 2);
    }

    void needsShowTheirStateBelowTheirJourney()
    {
        const Grid grid = gridOf(everyState(), GridKind::Needs);
        QCOMPARE(asText(grid),
                 u"Send(1) Call(1) Pay(1) Fly(1) / == Trip / Go(4): m p u ! / Come(0): . . . . / == Stay"_s);
        QCOMPARE(grid.answered(), 1);
        QCOMPARE(grid.total(), 2);
    }

    void usedServicesShowTheirsToo()
    {
        QCOMPARE(asText(gridOf(everyState(), GridKind::Uses)),
                 u"Fax(1) SMS(1) / == Trip / Go(2): m u / Come(0): . . / == Stay"_s);
    }

    void rowsAndColumnsAreFiltered()
    {
        GridFilter filter;
        filter.rowText = u"sm"_s;
        filter.columnText = u"PA"_s;
        const Grid grid = gridOf(everyState(), GridKind::Provides, filter);
        QCOMPARE(asText(grid), u"Pay(1) / SMS(1): x"_s);
        QCOMPARE(grid.total(), 2);
    }

    void onlyRowsWithoutAnAnswerAndThoseThatWereShown()
    {
        const CutBuilder builder = everyState();
        GridFilter filter;
        filter.rows = GridFilter::Rows::Unanswered;
        QCOMPARE(asText(gridOf(builder, GridKind::Uses, filter)),
                 u"Fax(1) SMS(1) / == Trip / Come(0): . . / == Stay"_s);
        filter.kept.insert(builder.portfolio.all<Moment>().front()->id.uuid);
        QCOMPARE(asText(gridOf(builder, GridKind::Uses, filter)),
                 u"Fax(1) SMS(1) / == Trip / Go(2): m u / Come(0): . . / == Stay"_s);
    }
};

ZUSCHNITT_TEST(TestGrid)

#include "tst_grid.moc"
