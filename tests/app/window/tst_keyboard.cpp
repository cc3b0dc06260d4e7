// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/map/mapmarks.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// The keys and the small gestures of the map, typed on a US and on a German keyboard.
class TestKeyboard final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    static const QString device;
    RealPointer m_pointer;

    static void useKeyboard(const QString &layout)
    {
        QCOMPARE(QProcess::execute(QStringLiteral("setxkbmap"), {layout}), 0);
        QTest::qWait(150);
    }
    static QPoint titlePoint(WindowFixture &fixture, const QString &product)
    {
        const QRect title = fixture.map().rectOf(titleShape(fixture.product(product).id));
        return fixture.map().viewport()->mapToGlobal(title.center());
    }
    static QPoint global(WindowFixture &fixture, QPoint inMap) { return fixture.map().viewport()->mapToGlobal(inMap); }
    static QRect card(WindowFixture &fixture, const QString &product)
    {
        return fixture.map().rectOf(cardShape(fixture.product(product).id));
    }
    static std::vector<Selectable> selected(WindowFixture &fixture) { return fixture.workspace().selection().items(); }
    static bool isNear(QPoint left, QPoint right) { return (left - right).manhattanLength() <= 4; }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("us") << u"us"_s;
        QTest::newRow("de") << u"de"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, layout);
        useKeyboard(layout);
    }

    void cleanupTestCase() { useKeyboard(u"us"_s); }

    void aFewLettersMove()
    {
        WindowFixture fixture;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"m"_s);
        m_pointer.type(u"arbeitsger"_s);
        m_pointer.key(u"Return"_s);
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(!fixture.isIn(u"Fax"_s, collaboration));
    }

    void quickAddGoesOnToTheNext()
    {
        WindowFixture fixture;
        m_pointer.click(fixture.groundPoint());
        m_pointer.key(u"n"_s);
        m_pointer.type(u"Yoga"_s);
        m_pointer.key(u"Return"_s);
        m_pointer.type(u"Zen"_s);
        m_pointer.key(u"Return"_s);
        m_pointer.key(u"Tab"_s);
        m_pointer.type(u"Lampe"_s);
        m_pointer.key(u"Return"_s);
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(productNamed(fixture.portfolio(), fixture.workspace().cut(), u"Yoga"_s));
        QVERIFY(productNamed(fixture.portfolio(), fixture.workspace().cut(), u"Zen"_s));
        QCOMPARE(fixture.service(u"Lampe"_s).name, u"Lampe"_s);
        QTRY_VERIFY(fixture.map().hasFocus());
    }

    void doubleClickOnTheGroundAdds()
    {
        WindowFixture fixture;
        m_pointer.doubleClick(fixture.groundPoint());
        m_pointer.type(u"Daneben"_s);
        m_pointer.key(u"Return"_s);
        QTRY_VERIFY(productNamed(fixture.portfolio(), fixture.workspace().cut(), u"Daneben"_s));
    }

    void namesAreTypedInPlace()
    {
        WindowFixture fixture;
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"F2"_s);
        m_pointer.type(u"Telefax"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fixture.portfolio().find(fax)->name, u"Telefax"_s);
    }

    void aNameBeingTypedIsKeptWhenTheFileIsClosed()
    {
        WindowFixture fixture;
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"F2"_s);
        m_pointer.type(u"Telefax"_s);
        m_pointer.key(u"ctrl+w"_s);
        QTRY_VERIFY(!fixture.workspace().document());
        fixture.reopen();
        QCOMPARE(fixture.portfolio().find(fax)->name, u"Telefax"_s);
    }

    void cutAndPasteMove()
    {
        WindowFixture fixture;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"ctrl+x"_s);
        m_pointer.click(titlePoint(fixture, device));
        m_pointer.key(u"ctrl+v"_s);
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(!fixture.isIn(u"Fax"_s, collaboration));
    }

    void selectionGrowsByKeysAndByABand()
    {
        WindowFixture fixture;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.clickWithKey(fixture.chipPoint(u"SMS"_s, collaboration), u"shift"_s);
        m_pointer.clickWithKey(fixture.chipPoint(u"O365"_s, collaboration), u"ctrl"_s);
        QTRY_COMPARE(selected(fixture).size(), std::size_t(3));
        m_pointer.clickWithKey(fixture.chipPoint(u"SMS"_s, collaboration), u"ctrl"_s);
        QTRY_COMPARE(selected(fixture).size(), std::size_t(2));
        m_pointer.key(u"ctrl+a"_s);
        QTRY_VERIFY(selected(fixture).size() > 40);
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(selected(fixture).empty());
        const QRect target = card(fixture, device);
        m_pointer.drag(global(fixture, target.topLeft() - QPoint(6, 6)),
                       global(fixture, target.bottomRight() + QPoint(6, 6)));
        QTRY_COMPARE(selected(fixture), std::vector<Selectable>{fixture.product(device).id});
    }

    void spaceAndTheMiddleButtonPan()
    {
        WindowFixture fixture;
        const EditId head = fixture.workspace().document()->head();
        fixture.map().setZoom(2);
        QPoint before = card(fixture, collaboration).topLeft();
        const QPoint from = fixture.map().viewport()->mapToGlobal(fixture.map().viewport()->rect().center());
        fixture.map().setFocus();
        m_pointer.drag(from, from - QPoint(60, 40), RealPointer::Button::Middle);
        QTRY_VERIFY(isNear(card(fixture, collaboration).topLeft(), before - QPoint(60, 40)));
        before = card(fixture, collaboration).topLeft();
        m_pointer.dragUnderKey(from, from + QPoint(50, 30), u"space"_s);
        QTRY_VERIFY(isNear(card(fixture, collaboration).topLeft(), before + QPoint(50, 30)));
        QCOMPARE(fixture.workspace().document()->head(), head);
    }

    void theWheelZoomsUnderThePointer()
    {
        WindowFixture fixture;
        const QPoint place = fixture.chipPoint(u"Fax"_s, collaboration);
        const QPointF under = fixture.map().toMap(fixture.map().viewport()->mapFromGlobal(place));
        const double zoom = fixture.map().zoom();
        m_pointer.turnWheel(place, RealPointer::Turn::Away, u"ctrl"_s);
        QTRY_VERIFY(fixture.map().zoom() > zoom * 1.05);
        QTest::qWait(200);
        QVERIFY(isNear(fixture.map().toWidget(under).toPoint(), fixture.map().viewport()->mapFromGlobal(place)));
        m_pointer.turnWheel(place, RealPointer::Turn::Towards, u"ctrl"_s);
        QTRY_VERIFY(fixture.map().zoom() < zoom * 1.05);
    }

    void shiftWithOneAndTwoAndControlWithZeroZoom()
    {
        WindowFixture fixture;
        const double fitted = fixture.map().zoom();
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"shift+2"_s);
        QTRY_COMPARE(fixture.map().zoom(), 1.5);
        m_pointer.key(u"ctrl+0"_s);
        QTRY_COMPARE(fixture.map().zoom(), 1.0);
        m_pointer.key(u"shift+1"_s);
        QTRY_COMPARE(fixture.map().zoom(), fitted);
    }

    void aDependencyIsDrawnFromChipToChip()
    {
        WindowFixture fixture;
        fixture.map().setZoom(1);
        const AssignmentId fax = assignmentId(fixture.product(collaboration).id, fixture.service(u"Fax"_s).id);
        fixture.map().reveal(fixture.map().drawing().find(chipShape(fax))->bounds);
        QTest::qWait(400);
        const std::size_t before = fixture.portfolio().all<Dependency>().size();
        m_pointer.moveTo(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.drag(global(fixture, fixture.map().handleOf(fax).center().toPoint()),
                       fixture.chipPoint(u"Mail-Archiv"_s, collaboration));
        QTRY_COMPARE(fixture.portfolio().all<Dependency>().size(), before + 1);
    }

    void aCardFoldsAndUnfolds()
    {
        WindowFixture fixture;
        const ProductId product = fixture.product(device).id;
        m_pointer.moveTo(titlePoint(fixture, device));
        const QRectF mark = foldMarkOf(*fixture.map().geometry().card(product));
        m_pointer.click(global(fixture, fixture.map().toWidget(mark).center().toPoint()));
        QTRY_VERIFY(fixture.map().geometry().card(product)->folded);
        QTest::qWait(400);
        m_pointer.click(global(fixture, fixture.map().rectOf({Part::CardFold, product.uuid}).center()));
        QTRY_VERIFY(!fixture.map().geometry().card(product)->folded);
        QTest::qWait(400);
        m_pointer.click(titlePoint(fixture, device));
        m_pointer.key(u"ctrl+Up"_s);
        QTRY_VERIFY(fixture.map().geometry().card(product)->folded);
    }

    void deleteTakesOutAndDissolvesButKeepsTheInventory()
    {
        WindowFixture fixture;
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.key(u"Delete"_s);
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(fixture.portfolio().find(fax));
        const ProductId product = fixture.product(device).id;
        m_pointer.click(titlePoint(fixture, device));
        m_pointer.key(u"Delete"_s);
        QTRY_VERIFY(!fixture.portfolio().find(product));
        QVERIFY(!fixture.service(u"Notebooks"_s).id.isNull());
        m_pointer.click(fixture.inboxPoint(u"Fax"_s));
        m_pointer.key(u"ctrl+shift+Delete"_s);
        QTRY_VERIFY(!fixture.portfolio().find(fax));
    }
};

const QString TestKeyboard::collaboration = QStringLiteral("Smart Collaboration");
const QString TestKeyboard::device = QStringLiteral("Arbeitsgerät");

ZUSCHNITT_TEST(TestKeyboard)

#include "tst_keyboard.moc"
