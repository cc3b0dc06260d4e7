// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/ownership.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestOwnership final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesAreKeptGivenUpGainedOrOpen();
    void whatIsSharedGoesWhereItIsAtHome();
    void retiredServicesAreOutsideAndKeptOnesStay();
    void ownersAreReadLikeTeams();
    void productsWithMostFormerTeamsStandFirst();
    void onlyHandOversBetweenTeamsAreTold();

private:
    static Ownership read(const CutBuilder &builder, OwnedBy by = OwnedBy::Team)
    {
        return ownershipOf(builder.portfolio, metricsOf(CutModel(builder.portfolio, builder.cut)), builder.cut, by);
    }
    /// "name before kept given-up gained open after"
    static QStringList table(const Ownership &ownership)
    {
        QStringList lines;
        for (const OwnershipRow &row : ownership.rows)
            lines << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.name)
                         .arg(row.before())
                         .arg(row.count(Passing::Kept))
                         .arg(row.count(Passing::GivenUp))
                         .arg(row.count(Passing::Gained))
                         .arg(row.count(Passing::Open))
                         .arg(row.after());
        return lines;
    }
};

void TestOwnership::servicesAreKeptGivenUpGainedOrOpen()
{
    CutBuilder builder;
    const ProductId red = builder.product(u"Mail"_s, ProductKind::Customer, u"Red"_s);
    const ProductId nobody = builder.product(u"Nobody's"_s);
    builder.assign(builder.service(u"A"_s, u"Red"_s), red);
    builder.assign(builder.service(u"B"_s, u"Blue "_s), red);
    builder.assign(builder.service(u"C"_s, u"Blue"_s), red);
    builder.assign(builder.service(u"D"_s, u"Blue"_s), nobody);
    builder.service(u"E"_s, u"Green"_s);
    builder.assign(builder.service(u"F"_s), red);
    const Ownership ownership = read(builder);
    QCOMPARE(table(ownership), (QStringList{u"Blue 3 0 2 0 1 0"_s, u"Green 1 0 0 0 1 0"_s, u"Red 1 1 0 3 0 4"_s}));
    QCOMPARE(ownership.passages, (std::vector<Passage>{{u"Blue"_s, u"Red"_s, 2}}));
    QCOMPARE(ownership.known, 5);
    QCOMPARE(ownership.changing, 2);
    QCOMPARE(ownership.open, 2);
    QCOMPARE(ownership.rows[0].services[0].other, u"Red"_s);
    QCOMPARE(ownership.rows[2].services[1].other, u"Blue"_s);
}

void TestOwnership::whatIsSharedGoesWhereItIsAtHome()
{
    CutBuilder builder;
    const ServiceId desk = builder.service(u"Desk"_s, u"Blue"_s);
    builder.assign(desk, builder.product(u"Small"_s, ProductKind::Customer, u"Red"_s), 1);
    builder.assign(desk, builder.product(u"Large"_s, ProductKind::Customer, u"Green"_s), 3);
    QCOMPARE(read(builder).passages, (std::vector<Passage>{{u"Blue"_s, u"Green"_s, 1}}));
}

void TestOwnership::retiredServicesAreOutsideAndKeptOnesStay()
{
    CutBuilder builder;
    builder.decide(builder.service(u"Old"_s, u"Blue"_s), Fate::Retired);
    builder.decide(builder.service(u"Stays"_s, u"Red"_s), Fate::Kept);
    const Ownership ownership = read(builder);
    QCOMPARE(table(ownership), QStringList{u"Red 1 1 0 0 0 1"_s});
    QCOMPARE(ownership.known, 1);
}

void TestOwnership::ownersAreReadLikeTeams()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s, u"Blue"_s);
    const ProductId product = builder.product(u"Product"_s, ProductKind::Customer, u"Blue"_s);
    builder.assign(mail, product);
    builder.change(mail, [](Service &row) { row.owner = u"Ada"_s; });
    builder.change(product, [](Product &row) { row.owner = u"Bob"_s; });
    QCOMPARE(read(builder, OwnedBy::Owner).changing, 1);
    QCOMPARE(read(builder, OwnedBy::Team).changing, 0);
}

void TestOwnership::productsWithMostFormerTeamsStandFirst()
{
    CutBuilder builder;
    const ProductId one = builder.product(u"One"_s);
    const ProductId two = builder.product(u"Two"_s);
    builder.product(u"Empty"_s);
    builder.assign(builder.service(u"A"_s, u"Red"_s), one);
    builder.assign(builder.service(u"B"_s, u"Red"_s), two);
    builder.assign(builder.service(u"C"_s, u"Blue"_s), two);
    const std::vector<DrawnProduct> products = read(builder).products;
    QCOMPARE(products.size(), 2u);
    QCOMPARE(products[0].product, two);
    QCOMPARE(products[0].sources.size(), 2u);
    QCOMPARE(products[1].product, one);
}

void TestOwnership::onlyHandOversBetweenTeamsAreTold()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s, u"Blue"_s);
    const ServiceId chat = builder.service(u"Chat"_s, u"Blue"_s);
    const ServiceId desk = builder.service(u"Desk"_s, u"Red"_s);
    const ProductId first = builder.product(u"First"_s);
    const ProductId third = builder.product(u"Third"_s);
    builder.assign(mail, first);
    builder.assign(chat, builder.product(u"Second"_s));
    builder.assign(desk, third);
    const JourneyId journey = builder.journey(u"Journey"_s, 12);
    builder.moment(journey, u"Chat"_s, {}, {chat});
    builder.moment(journey, u"Mail"_s, {}, {mail});
    const MomentId asked = builder.moment(journey, u"Ask"_s, {}, {desk});
    const std::vector<TeamHandOver> handOvers = read(builder).handOvers;
    QCOMPARE(handOvers.size(), 1u);
    QCOMPARE(handOvers[0].to, asked);
    QVERIFY(handOvers[0].fromLead == Server(first) && handOvers[0].toLead == Server(third));
    QCOMPARE(handOvers[0].perMonth, 12.0);
}

ZUSCHNITT_TEST(TestOwnership)
#include "tst_ownership.moc"
