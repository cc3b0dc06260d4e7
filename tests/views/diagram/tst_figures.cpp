// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/figures.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenShort_data();
    void moneyIsWrittenShort();
    void costFollowsSharesAndUsersAreNeverAdded();
    void withoutFiguresNothingIsKnown();
};

void TestFigures::moneyIsWrittenShort_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("millions") << 1'210'000.0 << u"1,21 M€"_s << u"1.21 M€"_s;
    QTest::newRow("thousands") << 849'600.0 << u"850 T€"_s << u"850 k€"_s;
    QTest::newRow("little") << 8'400.0 << u"8.400 €"_s << u"8,400 €"_s;
    QTest::newRow("just below a million") << 999'600.0 << u"1,00 M€"_s << u"1.00 M€"_s;
}

void TestFigures::moneyIsWrittenShort()
{
    QFETCH(const double, amount);
    QFETCH(const QString, german);
    QFETCH(const QString, english);
    QCOMPARE(shortMoney(amount, u"EUR"_s, Language::German), german);
    QCOMPARE(shortMoney(amount, u"EUR"_s, Language::English), english);
}

void TestFigures::costFollowsSharesAndUsersAreNeverAdded()
{
    Portfolio portfolio = sketch(u"One: Mail, Fax\nTwo: Mail"_s);
    for (const auto &[name, cost, users] :
         {std::tuple(u"Mail"_s, 900.0, qint64(500)), std::tuple(u"Fax"_s, 100.0, qint64(80))}) {
        Service service = *portfolio.find(serviceNamed(name));
        service.annualCost = cost;
        service.users = users;
        put(portfolio, service);
    }
    Assignment second = *portfolio.find(chipOf(portfolio, u"Two"_s, u"Mail"_s));
    second.share = 2;
    put(portfolio, second);
    const CardFigures one = cardFigures(portfolio, productNamed(portfolio, u"One"_s));
    const CardFigures two = cardFigures(portfolio, productNamed(portfolio, u"Two"_s));
    QCOMPARE(*one.annualCost, 400.0);
    QCOMPARE(*two.annualCost, 600.0);
    QCOMPARE(*one.users, qint64(500));
}

void TestFigures::withoutFiguresNothingIsKnown()
{
    const Portfolio portfolio = sketch(u"One: Mail"_s);
    const CardFigures figures = cardFigures(portfolio, productNamed(portfolio, u"One"_s));
    QVERIFY(!figures.annualCost);
    QVERIFY(!figures.users);
}

ZUSCHNITT_TEST(TestFigures)
#include "tst_figures.moc"
