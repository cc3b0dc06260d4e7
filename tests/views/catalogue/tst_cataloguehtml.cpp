// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/catalogue/cataloguehtml.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestCatalogueHtml final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileTextsAreTextsEverywhere();
    void itFetchesNothing();
    void styleAndScriptNeedNoEscapes();
    void everyEntryOfTheContentsLeadsToItsPage();
    void theSearchIsHiddenWithoutAScript();
    void addressesBecomeLinks_data();
    void addressesBecomeLinks();
    void itSaysItsLanguage();

private:
    static CataloguePage page(const QString &text)
    {
        CataloguePage page;
        page.anchor = u"p-page"_s;
        page.name = page.coreBenefit = page.customerNeed = page.audience = page.degree = page.serviceLevel = page.owner
            = text;
        page.about = page.internal
            = {{text, {{text, text}}, CatalogueList::Kind::Things}, {text, {{text, text}}, CatalogueList::Kind::Facts}};
        page.offers = {{text, text, text, text, {{text, text}}}};
        page.steps = {{CatalogueStep::Use, text, text}};
        return page;
    }
    static Catalogue catalogue(const QString &text)
    {
        Catalogue made;
        made.title = made.subtitle = text;
        made.chapters = {{text, text, {page(text)}, {}}, {text, {}, {}, {{text, text}}}};
        return made;
    }
    /// All texts of the page but style and script; fails if it is no XML.
    static QStringList textsOf(const QByteArray &html, QSet<QString> *elements = nullptr)
    {
        QStringList texts;
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && elements)
                elements->insert(reader.name().toString());
            if (reader.isStartElement() && (reader.name() == u"style" || reader.name() == u"script"))
                reader.readElementText();
            if (reader.isCharacters())
                texts << reader.text().toString();
        }
        if (reader.hasError())
            QTest::qFail(qPrintable(reader.errorString()), __FILE__, __LINE__);
        return texts;
    }
};

void TestCatalogueHtml::hostileTextsAreTextsEverywhere()
{
    const QString hostile = u"</style><script>alert('x')</script>\" onload=\"y & ]]> <!-- --"_s;
    QSet<QString> plain;
    QSet<QString> attacked;
    textsOf(writeHtml(catalogue(u"text"_s)), &plain);
    const QByteArray html = writeHtml(catalogue(hostile));
    const QStringList texts = textsOf(html, &attacked);
    QCOMPARE(attacked, plain);
    QCOMPARE(html.count("<script>"), 1);
    QCOMPARE(html.count("</style>"), 1);
    QVERIFY(texts.count(hostile) >= 20);
    textsOf(writeHtml(catalogue(u"\u0001\uFFFE"_s + QChar(0xD800))));
}

void TestCatalogueHtml::itFetchesNothing()
{
    const QString html = QString::fromUtf8(writeHtml(catalogue(u"text"_s)));
    static const QRegularExpression fetching(u"src=|<link|<iframe|<img|@import|url\\(|fetch\\(|XMLHttp"_s);
    QVERIFY(!fetching.match(html).hasMatch());
}

void TestCatalogueHtml::styleAndScriptNeedNoEscapes()
{
    const QString html = QString::fromUtf8(writeHtml(catalogue(u"text"_s)));
    for (const QString &name : {u"style"_s, u"script"_s}) {
        const QString content = html.section(u"<"_s + name + u'>', 1, 1).section(u"</"_s + name, 0, 0);
        QVERIFY(content.size() > 500);
        QVERIFY2(!content.contains(u'&') && !content.contains(u'<'), qPrintable(name));
    }
}

void TestCatalogueHtml::everyEntryOfTheContentsLeadsToItsPage()
{
    Catalogue made = catalogue(u"text"_s);
    made.chapters[0].pages.push_back(page(u"other"_s));
    made.chapters[0].pages[1].anchor = u"p-other"_s;
    const QByteArray html = writeHtml(made);
    for (const QByteArray &anchor : {QByteArray("p-page"), QByteArray("p-other")}) {
        QCOMPARE(html.count("href=\"#" + anchor + '"'), 1);
        QCOMPARE(html.count("id=\"" + anchor + '"'), 1);
        QCOMPARE(html.count("id=\"to-" + anchor + '"'), 1);
    }
}

void TestCatalogueHtml::theSearchIsHiddenWithoutAScript()
{
    const QString html = QString::fromUtf8(writeHtml(catalogue(u"text"_s)));
    static const QRegularExpression search(u"<input[^>]*id=\"search\"[^>]*hidden=\"hidden\""_s);
    QVERIFY(search.match(html).hasMatch());
    QCOMPARE(html.count(u"<article"_s), 1);
    QVERIFY(!html.section(u"<article"_s, 1, 1).section(u'>', 0, 0).contains(u"hidden"_s));
}

void TestCatalogueHtml::addressesBecomeLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("links");
    QTest::newRow("web") << u"See https://it.example/order?a=1&b=2, then wait."_s
                         << u"<a href=\"https://it.example/order?a=1&amp;b=2\">"_s;
    QTest::newRow("mail") << u"Write to help.desk@it.example."_s << u"<a href=\"mailto:help.desk@it.example\">"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
    QTest::newRow("quotes") << u"https://x.example/\"onclick=\"y"_s << u"<a href=\"https://x.example/\">"_s;
}

void TestCatalogueHtml::addressesBecomeLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, links);
    Catalogue made = catalogue(u"text"_s);
    made.chapters[0].pages[0].steps[0].text = text;
    const QString html
        = QString::fromUtf8(writeHtml(made)).section(u"class=\"steps\""_s, 1, 1).section(u"</ol>"_s, 0, 0);
    QCOMPARE(html.count(u"<a "_s), links.isEmpty() ? 0 : 1);
    QVERIFY2(html.contains(links), qPrintable(html));
}

void TestCatalogueHtml::itSaysItsLanguage()
{
    Catalogue made = catalogue(u"text"_s);
    QVERIFY(writeHtml(made).contains("<html lang=\"en\""));
    made.language = Language::German;
    QVERIFY(writeHtml(made).contains("<html lang=\"de\""));
    QVERIFY(writeHtml(made).startsWith("<!DOCTYPE html>"));
}

ZUSCHNITT_TEST(TestCatalogueHtml)
#include "tst_cataloguehtml.moc"
