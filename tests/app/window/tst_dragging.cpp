// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"
#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/field.h"
#include "views/inbox/inboxmodel.h"
#include "views/inbox/inboxpanel.h"
#include "views/inbox/inboxview.h"
#include "views/inbox/tray.h"
#include "views/map/alsoherestrip.h"
#include "views/canvas/inplaceeditor.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// What a hand does with the mouse to move services, in the real window on the real display.
class TestDragging final : public QObject {
    Q_OBJECT

private:
    static const QString collaboration;
    static const QString device;
    RealPointer m_pointer;

    static std::size_t editCount(WindowFixture &fixture)
    {
        return fixture.workspace().document()->history().entries.size();
    }
    static const Assignment *assignment(WindowFixture &fixture, const QString &service, const QString &product)
    {
        return fixture.portfolio().find(assignmentId(fixture.product(product).id, fixture.service(service).id));
    }
    /// The part of the whole that a product has of a service.
    static double part(WindowFixture &fixture, const QString &service, const QString &product)
    {
        double total = 0;
        for (const Assignment *each :
             assignmentsIn(fixture.portfolio(), fixture.workspace().cut(), fixture.service(service).id))
            total += each->share;
        return assignment(fixture, service, product)->share / total;
    }
    static const ServiceFate *fate(WindowFixture &fixture, const QString &service)
    {
        return fateIn(fixture.portfolio(), fixture.workspace().cut(), fixture.service(service).id);
    }
    static QPoint trayPoint(const Tray &tray) { return tray.mapToGlobal(tray.rect().center()); }

    /// Fax with Ctrl onto the device product; the strip stands there afterwards.
    void dropFaxAlsoOnDevice(WindowFixture &fixture)
    {
        m_pointer.dragWithKey(fixture.chipPoint(u"Fax"_s, collaboration), fixture.cardPoint(device), u"ctrl"_s);
        QTRY_VERIFY(fixture.map().findChild<AlsoHereStrip *>());
    }

private Q_SLOTS:
    void aServiceGoesFromTheInboxIntoACard()
    {
        WindowFixture fixture;
        const QString name = fixture.unassigned().name;
        m_pointer.drag(fixture.inboxPoint(name), fixture.cardPoint(collaboration));
        QTRY_VERIFY(fixture.isIn(name, collaboration));
        QVERIFY(!fixture.window().workplace().inbox().model().indexOf(fixture.service(name).id).isValid());
    }

    void aServiceGoesFromCardToCardInOneStep()
    {
        WindowFixture fixture;
        const std::size_t before = editCount(fixture);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), fixture.cardPoint(device));
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        QCOMPARE(editCount(fixture), before + 1);
        m_pointer.key(u"ctrl+z"_s);
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(!fixture.isIn(u"Fax"_s, device));
    }

    void threeServicesOntoEmptyGroundMakeAProductNamedInPlace()
    {
        WindowFixture fixture;
        const std::size_t before = editCount(fixture);
        m_pointer.click(fixture.chipPoint(u"Fax"_s, collaboration));
        m_pointer.clickWithKey(fixture.chipPoint(u"SMS"_s, collaboration), u"ctrl"_s);
        m_pointer.clickWithKey(fixture.chipPoint(u"O365"_s, collaboration), u"ctrl"_s);
        QCOMPARE(fixture.workspace().selection().items().size(), std::size_t(3));
        m_pointer.drag(fixture.chipPoint(u"SMS"_s, collaboration), fixture.groundPoint());
        QTRY_VERIFY(fixture.map().findChild<InPlaceEditor *>());
        m_pointer.type(u"Messages"_s);
        m_pointer.key(u"Return"_s);
        QTRY_VERIFY(productNamed(fixture.portfolio(), fixture.workspace().cut(), u"Messages"_s));
        for (const QString &name : {u"Fax"_s, u"SMS"_s, u"O365"_s}) {
            QVERIFY(fixture.isIn(name, u"Messages"_s));
            QVERIFY(!fixture.isIn(name, collaboration));
        }
        QCOMPARE(editCount(fixture), before + 1);
    }

    void withControlAndNoAnswerTheShareIsDividedEvenly()
    {
        WindowFixture fixture;
        dropFaxAlsoOnDevice(fixture);
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!fixture.map().findChild<AlsoHereStrip *>());
        QCOMPARE(part(fixture, u"Fax"_s, device), 0.5);
        QCOMPARE(part(fixture, u"Fax"_s, collaboration), 0.5);
    }

    void withControlADigitAndEnterAnswerTheStrip()
    {
        WindowFixture fixture;
        const std::size_t before = editCount(fixture);
        dropFaxAlsoOnDevice(fixture);
        m_pointer.key(u"2"_s);
        m_pointer.key(u"5"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(assignment(fixture, u"Fax"_s, device)->role, Role::Supporting);
        QCOMPARE(part(fixture, u"Fax"_s, device), 0.4);
        QTRY_VERIFY(!fixture.map().findChild<AlsoHereStrip *>());
        QCOMPARE(editCount(fixture), before + 1);
        m_pointer.key(u"ctrl+z"_s);
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, device));
    }

    void withControlAShareCanBeTyped()
    {
        WindowFixture fixture;
        dropFaxAlsoOnDevice(fixture);
        m_pointer.key(u"3"_s);
        m_pointer.type(u"12,5"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(part(fixture, u"Fax"_s, device), 0.125);
        QCOMPARE(part(fixture, u"Fax"_s, collaboration), 0.875);
    }

    void theStripIsAnsweredByMouse()
    {
        WindowFixture fixture;
        dropFaxAlsoOnDevice(fixture);
        const auto buttons = fixture.map().findChild<AlsoHereStrip *>()->findChildren<QPushButton *>();
        m_pointer.click(buttons.at(1)->mapToGlobal(buttons.at(1)->rect().center()));
        QTRY_VERIFY(buttons.at(1)->isChecked());
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(part(fixture, u"Fax"_s, device), 0.4);
    }

    void fromTheInboxWithControlIsAlsoHere()
    {
        WindowFixture fixture;
        InboxModel &model = fixture.window().workplace().inbox().model();
        model.setShow(InboxModel::Show::All);
        m_pointer.dragWithKey(fixture.inboxPoint(u"Fax"_s), fixture.cardPoint(device), u"ctrl"_s);
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(fixture.map().findChild<AlsoHereStrip *>());
    }

    void theRestOfAServiceIsAlsoWhereItIsDropped()
    {
        WindowFixture fixture;
        Workspace &workspace = fixture.workspace();
        const ServiceId fax = fixture.service(u"Fax"_s).id;
        QVERIFY(workspace.perform(edits::provideNamed(fax, u"Sendeberichte"_s)));
        std::vector<CapabilityId> placed;
        for (const Provision *provision : fixture.portfolio().where<&Provision::service>(fax)) {
            if (fixture.portfolio().find(provision->capability)->name != u"Sendeberichte"_s)
                placed.push_back(provision->capability);
        }
        const AssignmentId chip = assignmentId(fixture.product(collaboration).id, fax);
        QVERIFY(workspace.perform(edits::setAssignment(chip, {{}, Role::Main, placed})));
        m_pointer.drag(fixture.inboxPoint(u"Fax"_s), fixture.cardPoint(device));
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(!fixture.window().workplace().inbox().model().indexOf(fax).isValid());
    }

    void theRightButtonAsksHow()
    {
        WindowFixture fixture;
        const std::size_t before = editCount(fixture);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), fixture.cardPoint(device),
                       RealPointer::Button::Right);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QCOMPARE(editCount(fixture), before);
        const QRect also = menu->actionGeometry(menu->actions().at(1));
        m_pointer.click(menu->mapToGlobal(also.center()));
        QTRY_VERIFY(fixture.isIn(u"Fax"_s, device));
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
        m_pointer.key(u"Escape"_s);
        m_pointer.drag(fixture.chipPoint(u"SMS"_s, collaboration), fixture.cardPoint(device),
                       RealPointer::Button::Right);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(editCount(fixture), before + 1);
        QVERIFY(fixture.isIn(u"SMS"_s, collaboration));
    }

    void escapeCancelsADragFromTheInbox()
    {
        WindowFixture fixture;
        const QString name = fixture.unassigned().name;
        const EditId before = fixture.workspace().document()->head();
        m_pointer.dragAndCancel(fixture.inboxPoint(name), fixture.cardPoint(collaboration));
        QTest::qWait(200);
        QCOMPARE(fixture.workspace().document()->head(), before);
    }

    void escapeCancelsADragOnTheMap()
    {
        WindowFixture fixture;
        const EditId before = fixture.workspace().document()->head();
        m_pointer.dragAndCancel(fixture.chipPoint(u"Fax"_s, collaboration), fixture.cardPoint(device));
        QTest::qWait(200);
        QCOMPARE(fixture.workspace().document()->head(), before);
        QVERIFY(fixture.isIn(u"Fax"_s, collaboration));
    }

    void aTrayTakesADropFromTheInboxAndItsReason()
    {
        WindowFixture fixture;
        const QString name = fixture.unassigned().name;
        const std::size_t before = editCount(fixture);
        m_pointer.drag(fixture.inboxPoint(name), trayPoint(*fixture.window().workplace().inbox().retireTray()));
        QTRY_VERIFY(fate(fixture, name));
        QCOMPARE(fate(fixture, name)->fate, Fate::Retired);
        m_pointer.type(u"Nobody asks for it"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fate(fixture, name)->reason, u"Nobody asks for it"_s);
        QCOMPARE(editCount(fixture), before + 1);
        m_pointer.key(u"ctrl+z"_s);
        QTRY_VERIFY(!fate(fixture, name));
    }

    void aTrayTakesADropFromTheMapAndItsReason()
    {
        WindowFixture fixture;
        const std::size_t before = editCount(fixture);
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration),
                       trayPoint(*fixture.window().workplace().inbox().keepTray()));
        QTRY_VERIFY(fate(fixture, u"Fax"_s));
        QCOMPARE(fate(fixture, u"Fax"_s)->fate, Fate::Kept);
        QVERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        m_pointer.type(u"The court wants it"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fate(fixture, u"Fax"_s)->reason, u"The court wants it"_s);
        QCOMPARE(editCount(fixture), before + 1);
        QVERIFY(!fixture.window().workplace().inbox().keepTray()->reason()->isVisible());
    }

    void aServiceGoesBackToTheInbox()
    {
        WindowFixture fixture;
        const QString name = fixture.unassigned().name;
        m_pointer.drag(fixture.chipPoint(u"Fax"_s, collaboration), fixture.inboxPoint(name));
        QTRY_VERIFY(!fixture.isIn(u"Fax"_s, collaboration));
        QVERIFY(fixture.window().workplace().inbox().model().indexOf(fixture.service(u"Fax"_s).id).isValid());
    }

    void undoAfterReopeningAsksInPlace()
    {
        WindowFixture fixture;
        const QString name = fixture.unassigned().name;
        m_pointer.drag(fixture.inboxPoint(name), fixture.cardPoint(collaboration));
        QTRY_VERIFY(fixture.isIn(name, collaboration));
        fixture.reopen();
        m_pointer.key(u"ctrl+z"_s);
        QVERIFY(fixture.isIn(name, collaboration));
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        auto *anyway = fixture.window().notices().findChild<QPushButton *>(u"action"_s);
        QVERIFY(anyway);
        m_pointer.click(anyway->mapToGlobal(anyway->rect().center()));
        QTRY_VERIFY(!fixture.isIn(name, collaboration));
    }
};

const QString TestDragging::collaboration = QStringLiteral("Smart Collaboration");
const QString TestDragging::device = QStringLiteral("Arbeitsgerät");

ZUSCHNITT_TEST(TestDragging)

#include "tst_dragging.moc"
