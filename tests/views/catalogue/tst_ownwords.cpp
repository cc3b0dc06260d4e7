// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/findings.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"
#include "views/catalogue/catalogueexport.h"
#include "views/diagram/export.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// A file with words of its own: nothing that is written out of it says the default ones.
class TestOwnWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }
    void theMapSaysTheFilesWords_data() { languages(); }
    void theMapSaysTheFilesWords();
    void theCatalogueSaysTheFilesWords_data() { languages(); }
    void theCatalogueSaysTheFilesWords();
    void findingsSayTheFilesWords_data() { languages(); }
    void findingsSayTheFilesWords();

private:
    static void languages();
    static PortfolioInfo ownWords();
    static CutBuilder portfolio();
    /// What a person reads or hears.
    static QStringList textsOf(const QByteArray &xml);
    static void verify(const QStringList &texts, std::initializer_list<const char16_t *> said);
    Vocabulary vocabulary() const;

    QTranslator m_translator;
    Language m_language = Language::English;
};

void TestOwnWords::languages()
{
    QTest::addColumn<bool>("german");
    QTest::newRow("German") << true;
    QTest::newRow("English") << false;
}

void TestOwnWords::init()
{
    QFETCH(bool, german);
    m_language = german ? Language::German : Language::English;
    QVERIFY(m_translator.load(german ? u":/translations/zuschnitt_de.qm"_s : u":/translations/zuschnitt_en.qm"_s));
    QCoreApplication::installTranslator(&m_translator);
}

PortfolioInfo TestOwnWords::ownWords()
{
    return withWording({},
                       {{u"Bund"_s, u"Bunde"_s, Gender::Masculine},
                        {u"Werkzeug"_s, u"Werkzeuge"_s, Gender::Neuter},
                        {u"Kapitän"_s, u"Kapitäne"_s, Gender::Masculine}});
}

Vocabulary TestOwnWords::vocabulary() const { return Vocabulary(ownWords(), m_language); }

CutBuilder TestOwnWords::portfolio()
{
    CutBuilder builder;
    builder.change(builder.product(u"Fax"_s), [](Product &row) { row.owner = u"Ada"_s; });
    const ProductId full = builder.product(u"Mail"_s);
    builder.product(u"Base"_s, ProductKind::Platform);
    std::vector<ServiceId> tools;
    for (int index = 0; index < 18; ++index) {
        tools.push_back(builder.service(u"T%1"_s.arg(index), u"Team %1"_s.arg(index % 6), u"Silo"_s));
        builder.change(tools.back(), [](Service &row) { row.owner = u"Bob"_s; });
        builder.assign(tools.back(), full);
    }
    const ServiceId loose = builder.service(u"Loose"_s);
    builder.decide(builder.service(u"Kept"_s), Fate::Kept);
    builder.decide(builder.service(u"Gone"_s), Fate::Retired);
    builder.moment(builder.journey(u"Join"_s), u"Begin"_s, {builder.capability(u"Fly"_s)}, {tools[0], loose});
    return builder;
}

QStringList TestOwnWords::textsOf(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (reader.name() == u"style" || reader.name() == u"script"))
            reader.readElementText();
        if (reader.isCharacters())
            texts << reader.text().toString();
        for (const QString &name : {u"placeholder"_s, u"aria-label"_s})
            texts << reader.attributes().value(name).toString();
    }
    return texts;
}

void TestOwnWords::verify(const QStringList &texts, std::initializer_list<const char16_t *> said)
{
    static const QRegularExpression defaults(u"product|produkt|service|owner|offering|altsystem"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QStringList found = texts.filter(defaults);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const QString all = texts.join(u'\n');
    for (const char16_t *word : said)
        QVERIFY2(all.contains(QString::fromUtf16(word)), qPrintable(all));
}

void TestOwnWords::theMapSaysTheFilesWords()
{
    const CutBuilder builder = portfolio();
    ExportOptions options;
    options.vocabulary = vocabulary();
    const Result<QByteArray> svg = exportPicture(builder.portfolio, builder.cut, ExportFormat::Svg, options);
    QVERIFY(svg);
    verify(textsOf(*svg), {u"Werkzeuge"});
}

void TestOwnWords::theCatalogueSaysTheFilesWords()
{
    const CutBuilder builder = portfolio();
    const Result<QByteArray> html = exportCatalogue(builder.portfolio, builder.cut, CatalogueFormat::Html,
                                                    {vocabulary(), CatalogueReaders::Inside, {}});
    QVERIFY(html);
    verify(textsOf(*html), {u"Bund", u"Werkzeuge", u"Kapitän"});
}

void TestOwnWords::findingsSayTheFilesWords()
{
    const CutBuilder builder = portfolio();
    QStringList texts;
    for (const Finding &finding : findingsOf(builder.portfolio, builder.cut, Unfinished::Told))
        texts << sentenceOf(finding, builder.portfolio, vocabulary());
    for (int rule = 0; rule < findingRules; ++rule)
        texts << titleOf(static_cast<FindingRule>(rule), vocabulary());
    QVERIFY(texts.size() > findingRules + 5);
    verify(texts, {u"Bund", u"Werkzeug", u"Kapitän"});
}

ZUSCHNITT_TEST(TestOwnWords)
#include "tst_ownwords.moc"
