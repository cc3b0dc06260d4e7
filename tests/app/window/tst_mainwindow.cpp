// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cutselector.h"
#include "app/window/noticearea.h"
#include "app/window/projector.h"
#include "app/window/statusline.h"
#include "app/window/workplace.h"
#include "tests/app/window/realpointer.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/controls/look.h"
#include "views/controls/meter.h"
#include "views/inbox/inboxpanel.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// The real window, driven by the real pointer of the display.
class TestMainWindow final : public QObject {
    Q_OBJECT

private:
    RealPointer m_pointer;

private Q_SLOTS:
    void controlsOfAPanelHaveTheColoursOfTheTheme()
    {
        WindowFixture fixture;
        const Workspace &workspace = fixture.workspace();
        fixture.workspace().selection().set(fixture.portfolio().all<Product>().front()->id);
        const auto *meter = fixture.window().findChild<Meter *>();
        QVERIFY(meter);
        QCOMPARE(meter->palette().color(panelcolour::good), workspace.theme().good);
        QCOMPARE(meter->palette().color(panelcolour::warning), workspace.theme().warning);
        QCOMPARE(meter->palette().color(panelcolour::bad), workspace.theme().bad);
        QCOMPARE(meter->palette().color(panelcolour::highlight), workspace.theme().highlight);
    }

    void savingSaysThatEverythingIsSaved()
    {
        WindowFixture fixture;
        m_pointer.key(u"ctrl+s"_s);
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(fixture.window().notices().sentences().first().contains(u"sample.zuschnitt"_s));
    }

    void allTextsFollowTheLanguage()
    {
        WindowFixture fixture;
        ActionSet &actions = fixture.window().actions();
        actions.action(ActionId::LanguageEnglish)->trigger();
        QCOMPARE(actions.action(ActionId::Undo)->text(), u"Undo"_s);
        const QString english = fixture.window().findChild<StatusLine *>()->figures();
        actions.action(ActionId::LanguageGerman)->trigger();
        QCOMPARE(actions.action(ActionId::Undo)->text(), u"Rückgängig"_s);
        QTRY_VERIFY(fixture.window().findChild<StatusLine *>()->figures() != english);
        QCOMPARE(fixture.window().menuBar()->actions().first()->text(), u"&Datei"_s);
        actions.action(ActionId::LanguageEnglish)->trigger();
        QCOMPARE(fixture.window().menuBar()->actions().first()->text(), u"&File"_s);
    }

    void theProjectorShowsOnlyTheMap()
    {
        WindowFixture fixture;
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(fixture.window().isFullScreen());
        QVERIFY(!fixture.window().menuBar()->isVisible());
        QVERIFY(!fixture.window().workplace().inbox().isVisible());
        QVERIFY(fixture.map().isVisible());
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(!fixture.window().isFullScreen());
        QVERIFY(fixture.window().menuBar()->isVisible());
        QVERIFY(fixture.window().workplace().inbox().isVisible());
    }

    void escapeLeavesTheProjector()
    {
        WindowFixture fixture;
        const auto *projector = fixture.window().findChild<Projector *>();
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(fixture.window().isFullScreen() && projector->isVisible());
        QStringList said;
        for (const QLabel *label : projector->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(fixture.portfolio().info().title));
        QVERIFY(said.contains(fixture.portfolio().currentCut()->name));
        auto *slider = projector->findChild<QSlider *>();
        slider->setFocus();
        m_pointer.key(u"Right"_s);
        QTRY_COMPARE(fixture.map().textSize(), static_cast<double>(slider->value()));
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!fixture.window().isFullScreen());
        QVERIFY(!projector->isVisible());
        // One Escape is enough, whatever is selected.
        fixture.workspace().selection().set(fixture.portfolio().all<Product>().front()->id);
        m_pointer.key(u"F11"_s);
        QTRY_VERIFY(fixture.window().isFullScreen());
        m_pointer.key(u"Escape"_s);
        QTRY_VERIFY(!fixture.window().isFullScreen());
    }

    void shiftAndOneShowsEverything()
    {
        WindowFixture fixture;
        fixture.map().setZoom(3);
        fixture.map().setFocus();
        m_pointer.key(u"shift+1"_s);
        QTRY_VERIFY(fixture.map().zoom() < 3);
    }

    void whatIsNoPortfolioGetsASentenceAndTheProgramGoesOn()
    {
        WindowFixture fixture;
        QFile file(fixture.file() + u".png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no portfolio at all, only some bytes");
        file.close();
        fixture.window().openFile(file.fileName());
        QTRY_COMPARE(fixture.window().notices().sentences().size(), 1);
        QVERIFY(fixture.workspace().document());
    }

    void aCutIsRenamedInPlace()
    {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::RenameCut)->trigger();
        m_pointer.type(u"Another way"_s);
        m_pointer.key(u"Return"_s);
        QTRY_COMPARE(fixture.portfolio().currentCut()->name, u"Another way"_s);
    }

    void theMapHasTheFocusAfterACutWasChosenOrNamed()
    {
        WindowFixture fixture;
        auto *selector = fixture.window().findChild<CutSelector *>();
        auto *button = selector->findChild<QToolButton *>();
        button->setFocus();
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().at(1)->trigger();
        QVERIFY(fixture.map().hasFocus());
        QCOMPARE(fixture.portfolio().currentCut(), fixture.portfolio().all<Cut>().at(1));
        fixture.window().actions().action(ActionId::RenameCut)->trigger();
        m_pointer.type(u"Another way"_s);
        m_pointer.key(u"Return"_s);
        QTRY_VERIFY(fixture.map().hasFocus());
    }

    void noticesFloatAndFoldAndAreClosedByKey()
    {
        WindowFixture fixture;
        const QSize size = fixture.map().size();
        const QPoint corner = fixture.map().mapToGlobal(QPoint());
        NoticeArea &notices = fixture.window().notices();
        for (const QString &sentence : {u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s})
            notices.show({Notice::Kind::Warning, sentence, {}, {}});
        QTest::qWait(50);
        QCOMPARE(notices.sentences(), (QStringList{u"Four."_s, u"Three."_s}));
        QCOMPARE(fixture.map().size(), size);
        QCOMPARE(fixture.map().mapToGlobal(QPoint()), corner);
        QVERIFY(QRect(corner, size).contains(QRect(notices.mapToGlobal(QPoint()), notices.size())));
        auto *more = notices.findChild<QPushButton *>(u"more"_s);
        QCOMPARE(more->text(), u"+2"_s);
        m_pointer.click(more->mapToGlobal(more->rect().center()));
        QTRY_COMPARE(notices.sentences().size(), 4);
        more->setFocus();
        for (int left = 4; left > 0; --left) {
            QTRY_COMPARE(notices.sentences().size(), left);
            m_pointer.key(u"Escape"_s);
        }
        QTRY_VERIFY(!notices.isVisible());
        QVERIFY(fixture.map().hasFocus());
    }

    void noticesCannotPileUp()
    {
        WindowFixture fixture;
        NoticeArea &notices = fixture.window().notices();
        for (int number = 0; number < 40; ++number)
            notices.show({Notice::Kind::Warning, QString::number(number), {}, {}});
        notices.show({Notice::Kind::Warning, u"38"_s, {}, {}});
        QCOMPARE(notices.sentences(), (QStringList{u"38"_s, u"39"_s}));
        QCOMPARE(notices.findChild<QPushButton *>(u"more"_s)->text(), u"+6"_s);
    }

    void theMapAloneTakesTheKeysOfTheMap()
    {
        WindowFixture fixture;
        auto *field = fixture.window().workplace().inbox().findChild<QLineEdit *>();
        if (!field)
            QSKIP("the inbox searches by another field");
        field->setFocus();
        const EditId before = fixture.workspace().document()->head();
        m_pointer.type(u"nm"_s);
        QTRY_COMPARE(field->text(), u"nm"_s);
        QCOMPARE(fixture.workspace().document()->head(), before);
    }
};

ZUSCHNITT_TEST(TestMainWindow)

#include "tst_mainwindow.moc"
