// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/canvas/syntheticdrawing.h"
#include "views/canvas/tiledpicture.h"
#include "views/canvas/transition.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace zuschnitt;
using test::SyntheticDrawing;

namespace {

QImage pictureOf(TiledPicture &picture, const QRect &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter, view, std::chrono::hours(1));
    return image;
}

QImage freshPicture(const std::shared_ptr<const Drawing> &drawing, double scale, const QRect &view)
{
    TiledPicture picture;
    picture.setScale(scale);
    picture.replaceDrawing(drawing);
    return pictureOf(picture, view);
}

const QRect view(-30, -20, 900, 400);

} // namespace

class TestTiledPicture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesJoinWithoutASeam();
    void repaintingTheDamageGivesTheNewPicture();
    void liftedShapesAreLeftOut();
    void theZoomBeforeStandsInWhileTilesAreMissing();
    void memoryStaysBounded();
};

void TestTiledPicture::tilesJoinWithoutASeam()
{
    const std::shared_ptr<const Drawing> drawing = SyntheticDrawing().make();
    const QImage whole = freshPicture(drawing, 1, view);
    const QImage part = freshPicture(drawing, 1, view.translated(100, 37));
    const QRect overlap = view.translated(100, 37) & view;
    QCOMPARE(part.copy(overlap.translated(-view.topLeft() - QPoint(100, 37))),
             whole.copy(overlap.translated(-view.topLeft())));
    QCOMPARE(whole.pixelColor(whole.width() - 1, whole.height() - 1), QColor(Qt::lightGray));
    QCOMPARE(whole.pixelColor(30 + 15, 20 + 45), QColor(Qt::yellow));
}

void TestTiledPicture::repaintingTheDamageGivesTheNewPicture()
{
    const std::shared_ptr<const Drawing> before = SyntheticDrawing().make();
    const std::shared_ptr<const Drawing> after = SyntheticDrawing{12, 4, 5, QPointF(13, 40), 2}.make();
    TiledPicture picture;
    picture.setScale(0.9);
    picture.replaceDrawing(before);
    pictureOf(picture, view);
    const Transition transition(before, after, ShapeIndex(*after), QRectF(-1000, -1000, 5000, 5000));
    picture.setDrawing(after, ShapeIndex(*after), transition.damage());
    QCOMPARE(pictureOf(picture, view), freshPicture(after, 0.9, view));
    QVERIFY(freshPicture(before, 0.9, view) != freshPicture(after, 0.9, view));
}

void TestTiledPicture::liftedShapesAreLeftOut()
{
    const std::shared_ptr<const Drawing> drawing = SyntheticDrawing().make();
    TiledPicture picture;
    picture.replaceDrawing(drawing);
    const QPoint onChip = QPoint(15, 45) - view.topLeft();
    QCOMPARE(pictureOf(picture, view).pixelColor(onChip), QColor(Qt::yellow));
    const QRectF bounds = drawing->find(SyntheticDrawing::chip(0))->bounds;
    picture.setLifted({SyntheticDrawing::chip(0)}, {bounds});
    QCOMPARE(pictureOf(picture, view).pixelColor(onChip), QColor(Qt::white));
    picture.setLifted({}, {bounds});
    QCOMPARE(pictureOf(picture, view).pixelColor(onChip), QColor(Qt::yellow));
}

void TestTiledPicture::theZoomBeforeStandsInWhileTilesAreMissing()
{
    TiledPicture picture;
    picture.replaceDrawing(SyntheticDrawing{4000, 50}.make());
    const QRect wide(0, 0, 2400, 1500);
    pictureOf(picture, wide);
    picture.setScale(1.5);
    QImage image(wide.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    int frames = 1;
    while (!picture.paint(painter, wide, std::chrono::milliseconds(7))) {
        QVERIFY(image.pixelColor(2399, 1499) != QColor(Qt::magenta));
        QVERIFY(++frames < 1000);
    }
    painter.end();
    QCOMPARE(image, freshPicture(picture.drawing(), 1.5, wide));
}

void TestTiledPicture::memoryStaysBounded()
{
    TiledPicture picture;
    picture.replaceDrawing(SyntheticDrawing{4000, 50}.make());
    for (int step = 0; step < 40; ++step)
        pictureOf(picture, QRect(step * 700, step * 300, 1920, 1080));
    QVERIFY(picture.tileCount() <= TiledPicture::mostTiles);
}

ZUSCHNITT_TEST(TestTiledPicture)

#include "tst_tiledpicture.moc"
