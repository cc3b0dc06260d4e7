// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/drawiowriter.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtCore/QRectF>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <map>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// What a program reads of one shape or line.
struct Cell {
    std::map<QString, QString> data;
    QString parent;
    QString source;
    QString target;
    QRectF rect;
};

std::map<QString, Cell> cellsOf(const QByteArray &drawing)
{
    QXmlStreamReader xml(drawing);
    std::map<QString, Cell> cells;
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto number = [&](const char *name) { return attributes.value(QLatin1StringView(name)).toDouble(); };
        if (xml.name() == u"object" || (xml.name() == u"mxCell" && attributes.hasAttribute(u"id"_s))) {
            id = attributes.value(u"id"_s).toString();
            if (cells.contains(id))
                qFatal("twice: %s", qPrintable(id));
            for (const QXmlStreamAttribute &attribute : attributes)
                cells[id].data[attribute.name().toString()] = attribute.value().toString();
        }
        if (xml.name() == u"mxCell") {
            cells[id].parent = attributes.value(u"parent"_s).toString();
            cells[id].source = attributes.value(u"source"_s).toString();
            cells[id].target = attributes.value(u"target"_s).toString();
        }
        if (xml.name() == u"mxGeometry")
            cells[id].rect = {number("x"), number("y"), number("width"), number("height")};
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return cells;
}

const Cell &cellNamed(const std::map<QString, Cell> &cells, const QString &label, const QString &kind)
{
    for (const auto &[id, cell] : cells) {
        const auto told = cell.data.find(u"kind"_s);
        if (told != cell.data.end() && told->second == kind && cell.data.at(u"label"_s) == label)
            return cell;
    }
    qFatal("no %s", qPrintable(label));
}

} // namespace

class TestDrawioWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherReadersTakeItForXml();
    void everythingLiesWithinWhatItBelongsTo();
    void everyServiceIsThereWithItsFacts();
    void linesGoFromShapeToShape();
    void foldedCardsAreUnfolded();
};

void TestDrawioWriter::otherReadersTakeItForXml()
{
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"-"_s});
    QVERIFY(lint.waitForStarted());
    lint.write(writeDrawio(fullPortfolio(), fullCut()));
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QCOMPARE(lint.readAll(), QByteArray());
    QCOMPARE(lint.exitCode(), 0);
}

void TestDrawioWriter::everythingLiesWithinWhatItBelongsTo()
{
    const auto cells = cellsOf(writeDrawio(fullPortfolio(), fullCut()));
    const Cell &product = cellNamed(cells, u"Smart \"Talk\""_s, u"product"_s);
    QCOMPARE(cells.at(product.parent).data.at(u"label"_s), u"Group [1]"_s);
    QCOMPARE(cells.at(cellNamed(cells, u"Talk, call"_s, u"promise"_s).parent).data.at(u"label"_s), u"Smart \"Talk\""_s);
    QCOMPARE(cellNamed(cells, u"Base"_s, u"product"_s).parent, u"1"_s);
    for (const auto &[id, cell] : cells) {
        if (cell.parent.size() < 2 || !cell.source.isEmpty())
            continue;
        const QRectF room(QPointF(), cells.at(cell.parent).rect.size());
        QVERIFY2(room.contains(cell.rect), qPrintable(cell.data.at(u"label"_s)));
    }
}

void TestDrawioWriter::everyServiceIsThereWithItsFacts()
{
    const Portfolio portfolio = fullPortfolio();
    const auto cells = cellsOf(writeDrawio(portfolio, fullCut()));
    for (const Service *service : portfolio.all<Service>())
        QCOMPARE(cellNamed(cells, service->name, u"service"_s).data.at(u"label"_s), service->name);
    const Cell &retired = cellNamed(cells, u"Telex"_s, u"service"_s);
    QCOMPARE(cells.at(retired.parent).data.at(u"label"_s), u"Retired"_s);
    QCOMPARE(retired.data.at(u"reason"_s), u"Nobody; really"_s);
    const Cell &fax = cellNamed(cells, u"=Fax, old"_s, u"service"_s);
    QCOMPARE(fax.data.at(u"sourceKey"_s), u"007"_s);
    QVERIFY(fax.data.contains(u"share"_s));
}

void TestDrawioWriter::linesGoFromShapeToShape()
{
    const auto cells = cellsOf(writeDrawio(fullPortfolio(), fullCut()));
    int lines = 0;
    for (const auto &[id, cell] : cells) {
        if (cell.source.isEmpty())
            continue;
        ++lines;
        QCOMPARE(cell.parent, u"dependencies"_s);
        QCOMPARE(cells.at(cell.source).data.at(u"kind"_s), u"service"_s);
        QCOMPARE(cells.at(cell.target).data.at(u"kind"_s), u"service"_s);
    }
    QCOMPARE(lines, 2);
}

void TestDrawioWriter::foldedCardsAreUnfolded()
{
    Portfolio portfolio = fullPortfolio();
    const QByteArray open = writeDrawio(portfolio, fullCut());
    for (const Product *product : portfolio.all<Product>()) {
        ProductPlacement placement;
        placement.id = placementId(product->id);
        placement.product = product->id;
        placement.folded = true;
        portfolio.apply({Change<ProductPlacement>{{}, placement}});
    }
    QCOMPARE(cellsOf(writeDrawio(portfolio, fullCut())).size(), cellsOf(open).size());
}

ZUSCHNITT_TEST(TestDrawioWriter)

#include "tst_drawiowriter.moc"
