// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"
#include "tests/support/testmain.h"
#include "views/diagram/export.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSvgNamesEverything();
    void repeatedExportsAreTheSameBytes_data();
    void repeatedExportsAreTheSameBytes();
    void thePdfHasTextAndEmbeddedFonts();
    void thePdfSaysEachCharacterAsItWasTyped();
    void thePdfFitsThePictureOrTheSheet();
    void aSheetIsTurnedAsThePictureNeeds();
    void thePngIsAsLargeAsAsked();
    void aPngBeyondAllMeasureIsRefusedWithASentence();
    void theFrameSaysWhatWasAskedFor();
    void anEmptyCutIsAPictureToo();
    void theSuffixDecidesTheFormat();
    void savingWhereNothingCanBeSavedSaysSo();
};

namespace {

Portfolio workplace()
{
    Portfolio portfolio = sketch(uR"([Workplace]
Smart Collaboration: Mail, Fax, A service with a name that is much too long for its chip
Über uns: Notebook, Printing & Scanning
[]
Platform: Directory <LDAP>, Mail
Mail -> Fax)"_s);
    Product product = *portfolio.find(productNamed(portfolio, u"Smart Collaboration"_s));
    product.owner = u"A. Berger"_s;
    put(portfolio, product);
    return portfolio;
}

QByteArray exported(ExportFormat format, const ExportOptions &options = {})
{
    const Result<QByteArray> bytes = exportPicture(workplace(), sketchCut(), format, options);
    return bytes ? *bytes : bytes.error().message.toUtf8();
}

QStringList xmlTexts(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts << xml.text().toString();
    }
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

/// What a program of the poppler tools says about the bytes; empty if it is not installed.
QString poppler(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"map.pdf"_s);
    if (QStandardPaths::findExecutable(program).isEmpty() || !saveExport(file, pdf))
        return {};
    QProcess process;
    process.start(program,
                  QStringList(arguments) << file << (program == u"pdftotext" ? QStringList(u"-"_s) : QStringList()));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

} // namespace

void TestExport::theSvgNamesEverything()
{
    const Portfolio portfolio = workplace();
    const QStringList texts = xmlTexts(exported(ExportFormat::Svg));
    for (const Product *product : portfolio.all<Product>())
        QVERIFY2(texts.contains(product->name), qPrintable(product->name));
    for (const Service *service : portfolio.all<Service>())
        QVERIFY2(texts.contains(service->name), qPrintable(service->name));
    QVERIFY(texts.contains(portfolio.info().title));
}

void TestExport::repeatedExportsAreTheSameBytes_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("svg") << static_cast<int>(ExportFormat::Svg);
    QTest::newRow("pdf") << static_cast<int>(ExportFormat::Pdf);
    QTest::newRow("png") << static_cast<int>(ExportFormat::Png);
}

void TestExport::repeatedExportsAreTheSameBytes()
{
    QFETCH(const int, format);
    const QByteArray first = exported(static_cast<ExportFormat>(format));
    QTest::qWait(1100); // dates inside a file have seconds
    QVERIFY(first.size() > 1000);
    QVERIFY(first == exported(static_cast<ExportFormat>(format)));
}

void TestExport::thePdfHasTextAndEmbeddedFonts()
{
    const QByteArray pdf = exported(ExportFormat::Pdf);
    const QString text = poppler(u"pdftotext"_s, {}, pdf);
    if (text.isEmpty())
        QSKIP("The poppler tools are not installed.");
    QVERIFY2(text.contains(u"Smart Collaboration") && text.contains(u"Über uns") && text.contains(u"A. Berger"),
             qPrintable(text));
    const QStringList fonts = poppler(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts.mid(2))
        QVERIFY2(font.contains(u" yes "), qPrintable(font));
}

void TestExport::thePdfSaysEachCharacterAsItWasTyped()
{
    const Result<QByteArray> pdf = exportPicture(sketch(u"E-Mail und Ablage: Chat (MATTERMOST), SAP-HR, A -- B"_s),
                                                 sketchCut(), ExportFormat::Pdf, {});
    const QString text = poppler(u"pdftotext"_s, {}, *pdf);
    if (text.isEmpty())
        QSKIP("The poppler tools are not installed.");
    for (const QString &name : {u"E-Mail und Ablage"_s, u"Chat (MATTERMOST)"_s, u"SAP-HR"_s, u"A -- B"_s})
        QVERIFY2(text.contains(name), qPrintable(name + u" in "_s + text));
}

void TestExport::thePdfFitsThePictureOrTheSheet()
{
    const QRectF bounds = exportDrawing(workplace(), sketchCut(), {}).bounds();
    const QString fitted = poppler(u"pdfinfo"_s, {}, exported(ExportFormat::Pdf));
    if (fitted.isEmpty())
        QSKIP("The poppler tools are not installed.");
    const QString expected
        = u"Page size:       %1 x %2 pts"_s.arg(qRound(bounds.width() * 0.75)).arg(qRound(bounds.height() * 0.75));
    QVERIFY2(fitted.contains(expected), qPrintable(fitted + expected));
    ExportOptions options;
    options.paper = Paper::A3;
    options.date = QDate(2026, 11, 23);
    const QString sheet = poppler(u"pdfinfo"_s, {u"-isodates"_s}, exported(ExportFormat::Pdf, options));
    QVERIFY2(sheet.contains(u"(A3)"), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"2026-11-23T00:00:00"), qPrintable(sheet));
}

void TestExport::aSheetIsTurnedAsThePictureNeeds()
{
    ExportOptions options;
    options.paper = Paper::A4;
    const QString info = poppler(u"pdfinfo"_s, {}, exported(ExportFormat::Pdf, options));
    if (info.isEmpty())
        QSKIP("The poppler tools are not installed.");
    QVERIFY2(info.contains(u"842 x 595"), qPrintable(info));
}

void TestExport::thePngIsAsLargeAsAsked()
{
    const QRectF bounds = exportDrawing(workplace(), sketchCut(), {}).bounds();
    ExportOptions options;
    options.scale = 0.5;
    const QImage image = QImage::fromData(exported(ExportFormat::Png, options));
    QCOMPARE(image.width(), static_cast<int>(std::ceil(bounds.width() / 2)));
    QCOMPARE(image.height(), static_cast<int>(std::ceil(bounds.height() / 2)));
    QCOMPARE(image.pixelColor(2, 2), Theme::of(ThemeName::Light).ground);
}

void TestExport::aPngBeyondAllMeasureIsRefusedWithASentence()
{
    ExportOptions options;
    options.scale = 100;
    const Result<QByteArray> bytes = exportPicture(workplace(), sketchCut(), ExportFormat::Png, options);
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"too large"));
}

void TestExport::theFrameSaysWhatWasAskedFor()
{
    ExportOptions options;
    options.date = QDate(2026, 11, 23);
    QVERIFY(!exported(ExportFormat::Svg, options).contains("2026"));
    options.frame |= FramePart::Date;
    QVERIFY(exported(ExportFormat::Svg, options).contains("2026"));
    options.frame = {};
    const QByteArray bare = exported(ExportFormat::Svg, options);
    QVERIFY(!bare.contains("id=\"title-") && !bare.contains("id=\"legend-") && !bare.contains("id=\"remainder-"));
}

void TestExport::anEmptyCutIsAPictureToo()
{
    const Portfolio portfolio = sketch({});
    for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Png}) {
        const Result<QByteArray> bytes = exportPicture(portfolio, sketchCut(), format, {});
        QVERIFY(bytes && bytes->size() > 100);
    }
}

void TestExport::theSuffixDecidesTheFormat()
{
    QVERIFY(exportFormatOf(u"/tmp/Karte.SVG"_s) == ExportFormat::Svg);
    QVERIFY(exportFormatOf(u"map.v2.pdf"_s) == ExportFormat::Pdf);
    QVERIFY(!exportFormatOf(u"map.docx"_s));
}

void TestExport::savingWhereNothingCanBeSavedSaysSo()
{
    const Result<void> saved = saveExport(u"/nowhere/at/all/map.svg"_s, "x");
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"/nowhere/at/all/map.svg"));
}

ZUSCHNITT_TEST(TestExport)
#include "tst_export.moc"
