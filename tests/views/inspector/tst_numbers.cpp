// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/inspector/numbers.h"
#include "model/analysis/readiness.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

class NumbersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("number");
        const QLocale german(QLocale::German);
        const QLocale english(QLocale::English);
        QTest::newRow("german") << u"12.500,5"_s << german << 12500.5;
        QTest::newRow("german without groups") << u"12500,5"_s << german << 12500.5;
        QTest::newRow("english in a german window") << u"12500.50"_s << german << 12500.5;
        QTest::newRow("english") << u"12,500.5"_s << english << 12500.5;
        QTest::newRow("with its currency") << u"1.200 €"_s << german << 1200.0;
        QTest::newRow("with a currency's code") << u"EUR 1.200"_s << german << 1200.0;
        QTest::newRow("percent") << u"40 %"_s << german << 40.0;
    }

    void readsWhatAPersonWrites()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QFETCH(double, number);
        const Result<std::optional<double>> read = readNumber(text, locale);
        QVERIFY(read.ok());
        QVERIFY(read->has_value());
        QCOMPARE(**read, number);
    }

    void refusesWordsWithASentence()
    {
        const Result<std::optional<double>> read = readNumber(u"a lot"_s, QLocale(QLocale::German));
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"“a lot” is not a number. Write it like 12.500,50."_s);
        QVERIFY(!readWholeNumber(u"1,5"_s, QLocale(QLocale::German)));
    }

    void takesNothingForNotKnown()
    {
        const Result<std::optional<qint64>> read = readWholeNumber(u" "_s, QLocale(QLocale::English));
        QVERIFY(read.ok());
        QVERIFY(!read->has_value());
    }

    void writesOnlyTheDecimalsItNeeds()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(writeNumber(1200, german), u"1.200"_s);
        QCOMPARE(writeNumber(33.333333, german), u"33,33"_s);
        QCOMPARE(writeNumber(0.5, german), u"0,5"_s);
    }

    void countsWhatACatalogueNeeds()
    {
        Product product;
        QCOMPARE(readinessOf(product), 0);
        product.customerNeed = u"Talk to people"_s;
        product.price = u" TBD "_s;
        product.support = u"?"_s;
        product.note = u"not one of the ten"_s;
        QCOMPARE(readinessOf(product), 1);
    }
};

ZUSCHNITT_TEST(NumbersTest)

#include "tst_numbers.moc"
