// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/history/historymodel.h"
#include "views/history/historypanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

class HistoryPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesBackAndForth()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        HistoryPanel panel(fixture.workspace());
        panel.resize(300, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        fixture.must(edits::addServices({{u"SMS"_s, {}, {}}}));
        QCOMPARE(panel.model().headRow(), 0);
        const EditId newest = fixture.document().head();
        click(panel, 1);
        QVERIFY(fixture.document().head() != newest);
        QCOMPARE(panel.model().headRow(), 1);
        QCOMPARE(fixture.portfolio().all<Service>().size(), std::size_t(1));
        click(panel, 0);
        QVERIFY(fixture.document().head() == newest);
    }

    void enterGoesToTheCurrentLine()
    {
        WorkspaceFixture fixture({u"Fax"_s});
        HistoryPanel panel(fixture.workspace());
        panel.resize(300, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.view()->setFocus();
        panel.view()->setCurrentIndex(panel.model().index(0));
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QTest::keyClick(panel.view(), Qt::Key_Return);
        QCOMPARE(panel.model().headRow(), 1);
        QVERIFY(fixture.portfolio().all<Service>().empty());
    }

private:
    static void click(HistoryPanel &panel, int row)
    {
        const QRect place = panel.view()->visualRect(panel.model().index(row));
        QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, place.center());
    }
};

ZUSCHNITT_TEST(HistoryPanelTest)

#include "tst_historypanel.moc"
