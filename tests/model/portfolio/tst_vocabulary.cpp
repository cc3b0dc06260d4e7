// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/vocabulary.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void germanSentencesAreDeclined_data();
    void germanSentencesAreDeclined();
    void englishSentencesTakeTheirArticle_data();
    void englishSentencesTakeTheirArticle();
    void ownWordsWinAndPairsFollowTheLanguage();
    void whatIsNoPlaceholderStays();
};

namespace {

PortfolioInfo withWords(const Noun &product, const Noun &service) { return withWording({}, {product, service, {}}); }

} // namespace

void TestVocabulary::germanSentencesAreDeclined_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("feminine");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *usual, const char16_t *feminine) {
        QTest::newRow(name) << QString::fromUtf16(sentence) << QString::fromUtf16(usual)
                            << QString::fromUtf16(feminine);
    };
    row("nominative", u"{The product} braucht {a owner:acc}.", u"Das Produkt braucht einen Owner.",
        u"Die Leistung braucht einen Owner.");
    row("accusative", u"{The service:acc} verschieben", u"Den Alt-Service verschieben", u"Das System verschieben");
    row("dative", u"Zu {a product:dat} mit {no service:dat}", u"Zu einem Produkt mit keinem Alt-Service",
        u"Zu einer Leistung mit keinem System");
    row("genitive", u"Name {the product:gen}", u"Name des Produkts", u"Name der Leistung");
    row("genitive masculine", u"Kosten {a service:gen}", u"Kosten eines Alt-Services", u"Kosten eines Systems");
    row("plural", u"{Products} und {services}", u"Produkte und Alt-Services", u"Leistungen und Systeme");
    row("plural article", u"{the products:acc}, {no services}", u"die Produkte, keine Alt-Services",
        u"die Leistungen, keine Systeme");
    row("dative plural", u"Aus 3 {products:dat} und {the services:dat}, {owners:dat}",
        u"Aus 3 Produkten und den Alt-Services, Ownern", u"Aus 3 Leistungen und den Systemen, Ownern");
    row("genitive plural", u"Kosten {the services:gen}", u"Kosten der Alt-Services", u"Kosten der Systeme");
}

void TestVocabulary::germanSentencesAreDeclined()
{
    QFETCH(QString, sentence);
    QTEST(Vocabulary(Language::German).say(sentence), "usual");
    const PortfolioInfo info
        = withWords({u"Leistung"_s, u"Leistungen"_s, Gender::Feminine}, {u"System"_s, u"Systeme"_s, Gender::Neuter});
    QTEST(Vocabulary(info, Language::German).say(sentence), "feminine");
}

void TestVocabulary::englishSentencesTakeTheirArticle_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("said");
    QTest::newRow("an") << u"Add {a service} and {a product}"_s << u"Add an IT service and a product"_s;
    QTest::newRow("case is ignored") << u"{The services:dat} of {the owner:gen}"_s << u"The IT services of the owner"_s;
    QTest::newRow("no") << u"{No products}, {no service}"_s << u"No products, no IT service"_s;
    QTest::newRow("capital") << u"{Product}, {Owners}"_s << u"Product, Owners"_s;
}

void TestVocabulary::englishSentencesTakeTheirArticle()
{
    QFETCH(QString, sentence);
    QTEST(Vocabulary().say(sentence), "said");
}

void TestVocabulary::ownWordsWinAndPairsFollowTheLanguage()
{
    const PortfolioInfo own = withWords({u"Unit"_s, u"Units"_s, Gender::Feminine}, {});
    QCOMPARE(Vocabulary(own, Language::English).say(u"{a product} of {services}"_s), u"a Unit of IT services"_s);
    const WordPair pair = wordPairs(Language::German)[1];
    const PortfolioInfo paired = withWords(pair.product, pair.service);
    QCOMPARE(Vocabulary(paired, Language::German).say(u"{a product:acc} aus {services:dat}"_s),
             u"einen Service aus Altsystemen"_s);
    QCOMPARE(Vocabulary(paired, Language::English).say(u"{a product} of {services}"_s),
             u"a service of former IT systems"_s);
    QVERIFY(wordingOf(paired) == (Wording{pair.product, pair.service, {}}));
}

void TestVocabulary::whatIsNoPlaceholderStays()
{
    QCOMPARE(Vocabulary().say(u"{} {x} {my product} {product:foo} {the big product} { {product}"_s),
             u"{} {x} {my product} {product:foo} {the big product} { {product}"_s);
    QCOMPARE(Vocabulary().say(u"open {product"_s), u"open {product"_s);
}

ZUSCHNITT_TEST(TestVocabulary)

#include "tst_vocabulary.moc"
