// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/canvas/syntheticdrawing.h"
#include "views/canvas/shapeindex.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;
using test::SyntheticDrawing;

class TestShapeIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchThroughAllFinds();
    void anEmptyDrawingHasNothing();
};

void TestShapeIndex::findsWhatASearchThroughAllFinds()
{
    const std::shared_ptr<const Drawing> drawing = SyntheticDrawing{400, 20}.make();
    const ShapeIndex index(*drawing);
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const QRectF rect(random.bounded(5000) - 500, random.bounded(3000) - 500, random.bounded(900) + 1,
                          random.bounded(900) + 1);
        std::vector<std::size_t> expected;
        for (std::size_t place = 0; place < drawing->shapes().size(); ++place) {
            const QRectF bounds = drawing->shapes()[place].bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
            if (bounds.intersects(rect))
                expected.push_back(place);
        }
        QCOMPARE(index.shapesIn(rect), expected);
    }
}

void TestShapeIndex::anEmptyDrawingHasNothing()
{
    QVERIFY(ShapeIndex().shapesIn(QRectF(0, 0, 10, 10)).empty());
    QVERIFY(ShapeIndex(Drawing()).shapesIn(QRectF(0, 0, 10, 10)).empty());
}

ZUSCHNITT_TEST(TestShapeIndex)

#include "tst_shapeindex.moc"
