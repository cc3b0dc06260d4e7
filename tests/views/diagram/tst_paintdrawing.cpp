// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/paintdrawing.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

class TestPaintDrawing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEdgesOfABoxAreCrispAtAnyZoom_data();
    void theEdgesOfABoxAreCrispAtAnyZoom();
    void itsCornersAreSmooth();
    void boxesOfOneSizeLookAlikeWhereverTheyLie();
    void aTextLiesWhereTheFontPutsIt_data();
    void aTextLiesWhereTheFontPutsIt();
};

namespace {

constexpr QRgb ground = qRgb(255, 255, 255);
constexpr QRgb fill = qRgb(0, 0, 255);

QImage painted(const Mark &mark, double zoom)
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, zoom);
    paint(painter, Shape{{}, {}, {mark}, {}});
    return image;
}

BoxMark boxAt(const QRectF &rect) { return {rect, 6, QColor(fill), {}, 0, false}; }

/// Where anything but the ground is.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

void TestPaintDrawing::theEdgesOfABoxAreCrispAtAnyZoom_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.33, 0.71, 1.0, 1.37, 2.0})
        QTest::addRow("%g", zoom) << zoom;
}

void TestPaintDrawing::theEdgesOfABoxAreCrispAtAnyZoom()
{
    QFETCH(double, zoom);
    const QImage image = painted(boxAt({10.3, 11.7, 144, 28}), zoom);
    const QPoint middle = inkOf(image).center();
    for (int x = 0; x < image.width(); ++x)
        QVERIFY(image.pixel(x, middle.y()) == ground || image.pixel(x, middle.y()) == fill);
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(image.pixel(middle.x(), y) == ground || image.pixel(middle.x(), y) == fill);
}

void TestPaintDrawing::itsCornersAreSmooth()
{
    const QImage image = painted(boxAt({10, 10, 144, 28}), 1);
    bool between = false;
    for (int offset = 0; offset < 6; ++offset) {
        const QRgb pixel = image.pixel(10 + offset, 10);
        between = between || (pixel != ground && pixel != fill);
    }
    QVERIFY(between);
}

void TestPaintDrawing::boxesOfOneSizeLookAlikeWhereverTheyLie()
{
    const QSize size = inkOf(painted(boxAt({10, 10, 144, 28}), 0.71)).size();
    for (const double offset : {0.2, 0.5, 0.9, 1.3})
        QCOMPARE(inkOf(painted(boxAt({10 + offset, 10 + offset, 144, 28}), 0.71)).size(), size);
}

void TestPaintDrawing::aTextLiesWhereTheFontPutsIt_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<double>("scale");
    QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << 1.0;
    QTest::newRow("right") << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter) << 1.0;
    QTest::newRow("centred") << Qt::Alignment(Qt::AlignCenter) << 1.0;
    QTest::newRow("large") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << 1.6;
}

void TestPaintDrawing::aTextLiesWhereTheFontPutsIt()
{
    QFETCH(Qt::Alignment, alignment);
    QFETCH(double, scale);
    TextMark text{QRectF(20, 20, 300, 40), u"OnPrem Mail"_s, {}, FontRole::CardTitle, Qt::black, alignment, scale};
    QImage expected(400, 200, QImage::Format_RGB32);
    expected.fill(ground);
    QPainter painter(&expected);
    painter.setFont(diagramFont(text.font));
    painter.scale(scale, scale);
    painter.drawText(QRectF(text.rect.topLeft() / scale, text.rect.size() / scale),
                     static_cast<int>(alignment) | Qt::TextSingleLine, text.text);
    painter.end();
    const QRect seen = inkOf(painted(text, 1));
    const QRect wanted = inkOf(expected);
    QVERIFY(!seen.isEmpty());
    QVERIFY(std::abs(seen.left() - wanted.left()) <= 1 && std::abs(seen.right() - wanted.right()) <= 1);
    QVERIFY(std::abs(seen.top() - wanted.top()) <= 1 && std::abs(seen.bottom() - wanted.bottom()) <= 1);
}

ZUSCHNITT_TEST(TestPaintDrawing)
#include "tst_paintdrawing.moc"
