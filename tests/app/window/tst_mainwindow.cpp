// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/noticearea.h"
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
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>

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
