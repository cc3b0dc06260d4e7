// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"
#include "views/catalogue/catalogueexport.h"
#include "views/catalogue/cataloguepdf.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestCataloguePdf final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCoverWithContentsThenAPagePerProduct();
    void whatReadersInsideSeeIsOnPagesOfItsOwn();
    void longTextsGoOnOverPagesWithoutLoss();
    void nothingLiesBeyondTheMargins();
    void equalCataloguesAreEqualFiles();
    void theFormatFollowsTheName();

private:
    static Catalogue catalogue(const QStringList &names, const QString &text = u"text"_s)
    {
        Catalogue made;
        made.title = u"Title"_s;
        made.words.pageOf = u"%1 of %2"_s;
        made.chapters.emplace_back();
        for (const QString &name : names) {
            CataloguePage page;
            page.name = name;
            page.customerNeed = page.degree = page.serviceLevel = text;
            page.steps = {{CatalogueStep::Use, u"Use"_s, text}};
            page.offers = {{u"Offer"_s, {}, text, {}, {}}};
            made.chapters[0].pages.push_back(page);
        }
        return made;
    }
    static QStringList textsOn(const Drawing &page)
    {
        QStringList texts;
        for (const Mark &mark : page.shapes().front().marks) {
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << text->text;
        }
        return texts;
    }
};

void TestCataloguePdf::aCoverWithContentsThenAPagePerProduct()
{
    const std::vector<Drawing> pages = cataloguePages(catalogue({u"First"_s, u"Second"_s}));
    QCOMPARE(pages.size(), 3u);
    const QStringList cover = textsOn(pages[0]);
    for (const QString &text : {u"Title"_s, u"First"_s, u"2"_s, u"Second"_s, u"3"_s, u"1 of 3"_s})
        QVERIFY2(cover.contains(text), qPrintable(text));
    QVERIFY(textsOn(pages[1]).contains(u"First"_s) && textsOn(pages[1]).contains(u"2 of 3"_s));
    QVERIFY(textsOn(pages[2]).contains(u"Second"_s));
}

void TestCataloguePdf::whatReadersInsideSeeIsOnPagesOfItsOwn()
{
    Catalogue made = catalogue({u"First"_s, u"Second"_s});
    made.chapters[0].pages[0].internal = {{u"Behind"_s, {{u"Team"_s, u"Blue"_s}}, CatalogueList::Kind::Facts}};
    const std::vector<Drawing> pages = cataloguePages(made);
    QCOMPARE(pages.size(), 4u);
    QVERIFY(!textsOn(pages[1]).contains(u"Blue"_s));
    QVERIFY(textsOn(pages[2]).contains(u"Blue"_s));
    QVERIFY(textsOn(pages[0]).contains(u"4"_s));
}

void TestCataloguePdf::longTextsGoOnOverPagesWithoutLoss()
{
    QStringList words;
    for (int index = 0; index < 3000; ++index)
        words << u"w%1"_s.arg(index);
    const QString unbroken(400, u'x');
    Catalogue made = catalogue({u"Only"_s});
    made.chapters[0].pages[0].steps[0].text = words.join(u' ') + u'\n' + unbroken;
    QString all;
    for (const Drawing &page : cataloguePages(made))
        all += textsOn(page).join(u' ') + u' ';
    const QStringList found = all.split(u' ');
    for (const QString &word : words)
        QVERIFY2(found.contains(word), qPrintable(word));
    QVERIFY(all.count(u'x') >= unbroken.size());
}

void TestCataloguePdf::nothingLiesBeyondTheMargins()
{
    for (const QString &text : {u"text"_s, QString(3000, u'W'), u"some words "_s.repeated(900)}) {
        for (const Drawing &page : cataloguePages(catalogue({text, u"Second"_s}, text))) {
            for (const Mark &mark : page.shapes().front().marks) {
                if (const auto *line = std::get_if<TextMark>(&mark))
                    QVERIFY2(page.bounds().adjusted(40, 40, -40, -30).contains(line->rect), qPrintable(line->text));
            }
        }
    }
}

void TestCataloguePdf::equalCataloguesAreEqualFiles()
{
    CutBuilder builder;
    builder.product(u"First"_s);
    builder.product(u"Second"_s);
    for (const CatalogueFormat format : {CatalogueFormat::Html, CatalogueFormat::Pdf}) {
        const auto write = [&] { return exportCatalogue(builder.portfolio, builder.cut, format, {}); };
        const Result<QByteArray> bytes = write();
        QVERIFY(bytes && bytes->size() > 1000);
        QCOMPARE(*write(), *bytes);
    }
}

void TestCataloguePdf::theFormatFollowsTheName()
{
    QVERIFY(catalogueFormatOf(u"a.HTML"_s) == CatalogueFormat::Html);
    QVERIFY(catalogueFormatOf(u"a.htm"_s) == CatalogueFormat::Html);
    QVERIFY(catalogueFormatOf(u"a.pdf"_s) == CatalogueFormat::Pdf);
    QVERIFY(!catalogueFormatOf(u"a.svg"_s));
}

ZUSCHNITT_TEST(TestCataloguePdf)
#include "tst_cataloguepdf.moc"
