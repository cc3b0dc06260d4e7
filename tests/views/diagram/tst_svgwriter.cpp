// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/diagram/svgwriter.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

class TestSvgWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void userTextCannotBreakOut();
    void anElidedTextHasTheWholeAsTitle();
    void whatIsNotSaidLeavesNoElement();
    void controlCharactersDoNotMakeItUnreadable();
    void shapesWithoutMarksAreLeftOut();
};

namespace {

Drawing withText(const QString &text, const QString &full = {})
{
    const QRectF rect(0, 0, 100, 20);
    return Drawing(
        {{{Part::Chip, Uuid::named("chip")}, rect, {TextMark{rect, text, full, FontRole::Body, Qt::black}}, text}},
        Qt::white);
}

/// All texts of the document by element name, or the error.
QStringList read(const QByteArray &svg, const QString &element)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == element)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    if (xml.hasError())
        return {u"error: "_s + xml.errorString()};
    return texts;
}

} // namespace

void TestSvgWriter::userTextCannotBreakOut()
{
    const QString evil = u"</text><script>alert(\"1\")</script> & <b>"_s;
    const QByteArray svg = writeSvg(withText(evil), {evil, evil});
    QVERIFY(!svg.contains("<script"));
    QCOMPARE(read(svg, u"text"_s), QStringList(evil));
    QCOMPARE(read(svg, u"title"_s), QStringList({evil, evil}));
    QCOMPARE(read(svg, u"desc"_s), QStringList(evil));
}

void TestSvgWriter::anElidedTextHasTheWholeAsTitle()
{
    const QByteArray svg = writeSvg(withText(u"OnPrem Sh…"_s, u"OnPrem SharePoint"_s), {});
    QVERIFY(read(svg, u"title"_s).contains(u"OnPrem SharePoint"_s));
    QVERIFY(svg.contains("OnPrem Sh…"));
}

void TestSvgWriter::whatIsNotSaidLeavesNoElement()
{
    const QByteArray svg = writeSvg(withText({}), {});
    QVERIFY(!svg.contains("<desc") && !svg.contains("<title"));
}

void TestSvgWriter::controlCharactersDoNotMakeItUnreadable()
{
    QString text = u"a"_s + QChar(0x01) + u"b"_s + QChar(0xFFFE) + u"c"_s;
    const QStringList texts = read(writeSvg(withText(text), {text, text}), u"text"_s);
    QCOMPARE(texts.size(), 1);
    QVERIFY2(!texts.front().startsWith(u"error"), qPrintable(texts.front()));
    QVERIFY(texts.front().startsWith(u'a') && texts.front().endsWith(u'c'));
}

void TestSvgWriter::shapesWithoutMarksAreLeftOut()
{
    const QByteArray svg = writeSvg(Drawing({{{Part::Ground, {}}, QRectF(0, 0, 50, 40), {}, {}}}, Qt::white), {});
    QVERIFY(!svg.contains("<g "));
    QVERIFY(svg.contains("viewBox=\"0 0 50 40\""));
}

ZUSCHNITT_TEST(TestSvgWriter)
#include "tst_svgwriter.moc"
