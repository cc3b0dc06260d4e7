// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Product, service and owner are words of a file: no sentence of the program says them but through
/// a placeholder (docs/vocabulary.md has the exceptions and why).
class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfAFileStandInPlaceholdersOnly_data();
    void theWordsOfAFileStandInPlaceholdersOnly();
    void theWordsAreFoundWhereTheyAre_data();
    void theWordsAreFoundWhereTheyAre();

private:
    static bool saysAWord(const QString &sentence);
    static bool isException(const QString &context, const QString &source);
};

bool TestWords::saysAWord(const QString &sentence)
{
    static const QRegularExpression placeholders(u"\\{[^}]*\\}|%\\w"_s);
    // German joins them to others, as in Produktteam.
    static const QRegularExpression words(
        u"\\b(?i:products?|services?|owners?|offerings?)\\b|Produkt|Alt-?[Ss]ervice|Altsystem|IT-Service"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = sentence;
    rest.remove(placeholders);
    return words.match(rest).hasMatch();
}

bool TestWords::isException(const QString &context, const QString &source)
{
    // The command line names verbs, options and keywords, which no file changes; its sentences about
    // a portfolio come from the other contexts. The two about the program are said without a file.
    if (context == u"Cli" || source.contains(u"cuts a portfolio of IT services into products"_s, Qt::CaseInsensitive))
        return true;
    return source.compare(u"service level"_s, Qt::CaseInsensitive) == 0;
}

void TestWords::theWordsOfAFileStandInPlaceholdersOnly_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &language : {u"de"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << u"zuschnitt_%1.ts"_s.arg(language);
}

void TestWords::theWordsOfAFileStandInPlaceholdersOnly()
{
    QFETCH(QString, file);
    QFile texts(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/translations/") + file);
    QVERIFY(texts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&texts);
    QString context;
    QString source;
    QStringList found;
    int read = 0;
    const auto look = [&](const QString &sentence) {
        ++read;
        if (saysAWord(sentence) && !isException(context, source))
            found << u"%1: %2"_s.arg(context, sentence);
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
            look(source);
        } else if (xml.name() == u"translation") {
            look(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(read > 4);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestWords::theWordsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("English") << u"Add a product"_s << true;
    QTest::newRow("plural") << u"Drag services here"_s << true;
    QTest::newRow("capital") << u"Owners"_s << true;
    QTest::newRow("joined") << u"Das Produktteam"_s << true;
    QTest::newRow("old service") << u"Den Alt-Service behalten"_s << true;
    QTest::newRow("German owner") << u"Ohne Owner"_s << true;
    QTest::newRow("placeholder") << u"Add {a product} to {the services:dat} of %1"_s << false;
    QTest::newRow("another word") << u"Productive serviceable ownership"_s << false;
}

void TestWords::theWordsAreFoundWhereTheyAre()
{
    QFETCH(QString, sentence);
    QFETCH(bool, isFound);
    QCOMPARE(saysAWord(sentence), isFound);
}

ZUSCHNITT_TEST(TestWords)
#include "tst_words.moc"
