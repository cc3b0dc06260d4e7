// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/xmltext.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestXmlText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void whatNoFormatNeedsIsRefusedWithItsLine_data();
    void whatNoFormatNeedsIsRefusedWithItsLine();
    void whatOnlyLooksLikeMarkupIsRead();
    void theOutermostElementIsFound_data();
    void theOutermostElementIsFound();
};

void TestXmlText::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"<a name=\"Bürö\"/>"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Latin-1") << "<?xml version='1.0' encoding='iso-8859-1'?>" + text.toLatin1();
    QTest::newRow("Windows-1252") << "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + text.toLatin1();
    QByteArray wide("\xFF\xFE");
    for (const QChar character : text)
        wide += QByteArray(1, static_cast<char>(character.unicode() & 0xFF)) + '\0';
    QTest::newRow("UTF-16") << wide;
}

void TestXmlText::everyEncodingGivesTheSameText()
{
    QFETCH(QByteArray, bytes);
    const Result<QString> text = xmlText(bytes);
    QVERIFY2(text.ok(), text ? "" : qPrintable(text.error().message));
    QVERIFY2(text->endsWith(u"<a name=\"Bürö\"/>"_s), qPrintable(*text));
}

void TestXmlText::whatNoFormatNeedsIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("document type") << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") << 2;
    QTest::newRow("document type inside") << QByteArray("<a>\n\n<!DOCTYPE a><b/></a>") << 3;
    QTest::newRow("deep") << QByteArray("<a>").repeated(300) << 1;
    QTest::newRow("long tag") << "<a>\n<b c='" + QByteArray(70'000, 'x') + "'/></a>" << 2;
    QTest::newRow("many attributes") << "<a " + QByteArray("b='c' ").repeated(20'000) + "/>" << 1;
    QTest::newRow("cut off") << QByteArray("<a>\n<b") << 2;
    QTest::newRow("comment without an end") << QByteArray("<a><!-- b") << 1;
}

void TestXmlText::whatNoFormatNeedsIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const Result<QString> text = xmlText(bytes);
    QVERIFY(!text.ok());
    QVERIFY2(text.error().message.contains(u"line %1"_s.arg(line)), qPrintable(text.error().message));
}

void TestXmlText::whatOnlyLooksLikeMarkupIsRead()
{
    QVERIFY(xmlText("<a b='>' c=\"<!DOCTYPE\"><!-- <!DOCTYPE --><![CDATA[<!DOCTYPE <b>]]></a>").ok());
    QVERIFY(xmlText("<r>" + QByteArray("<a/><b></b>").repeated(300) + "</r>").ok());
}

void TestXmlText::theOutermostElementIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("<mxfile host='x'>") << u"mxfile"_s;
    QTest::newRow("prefixed") << QByteArray("<?xml version='1.0'?>\n<!-- c -->\n<archimate:model a='b'>")
                              << u"archimate:model"_s;
    QTest::newRow("no XML") << QByteArray("name;owner\nFax;Ada") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestXmlText::theOutermostElementIsFound()
{
    QFETCH(QByteArray, bytes);
    QTEST(rootElementOf(bytes), "name");
}

ZUSCHNITT_TEST(TestXmlText)

#include "tst_xmltext.moc"
