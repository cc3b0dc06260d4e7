// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/findings/findingsdelegate.h"
#include "views/findings/findingspanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::WorkspaceFixture;

class FindingsPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesToWhatAFindingIsAbout()
    {
        Shown shown;
        QSignalSpy chosen(&shown.panel, &FindingsPanel::subjectChosen);
        shown.click(u"“Phone” has no owner."_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<FindingSubject>(), FindingSubject(shown.fixture.phone()));
    }

    void aHeadingFoldsAndUnfolds()
    {
        Shown shown;
        const int rows = shown.panel.model().rowCount();
        shown.click(u"Products without owner"_s);
        QCOMPARE(shown.panel.model().rowCount(), rows - 2);
        shown.click(u"Products without owner"_s);
        QCOMPARE(shown.panel.model().rowCount(), rows);
    }

    void theListFollowsWhenEditsComeToRest()
    {
        Shown shown;
        shown.fixture.must(edits::setField<&Product::owner>(shown.fixture.mail(), u"Ada"_s));
        QTRY_COMPARE(shown.row(u"“Mail” has no owner."_s), -1);
        QVERIFY(shown.row(u"“Phone” has no owner."_s) > 0);
    }

    void aRemedyIsOneEdit()
    {
        Shown shown;
        const std::size_t before = shown.fixture.editCount();
        shown.press(u"“Phone” holds no IT service and bundles no capability."_s, u"Dissolve the product"_s);
        QTRY_VERIFY(!shown.fixture.portfolio().find(shown.fixture.phone()));
        QCOMPARE(shown.fixture.editCount(), before + 1);
        QTRY_COMPARE(shown.row(u"“Phone” has no owner."_s), -1);
    }

    void whatVanishedAtItsSourceIsRetired()
    {
        Shown shown;
        const ServiceId fax = shown.fixture.service(u"Fax"_s).id;
        shown.fixture.must(edits::setField<&Service::source>(fax, u"CMDB"_s));
        shown.fixture.must(edits::setField<&Service::vanished>(fax, u"2026-11-27"_s));
        const QString sentence = u"“Fax” is no longer in “CMDB” since 27 Nov 2026."_s;
        QTRY_VERIFY(shown.row(sentence) > 0);
        shown.press(sentence, u"Retire in this cut"_s);
        QTRY_VERIFY(fateIn(shown.fixture.portfolio(), shown.fixture.cut(), fax));
        QTRY_COMPARE(shown.row(sentence), -1);
    }

    void aMissingFieldIsAskedFor()
    {
        Shown shown;
        QSignalSpy asked(&shown.panel, &FindingsPanel::fieldRequested);
        shown.press(u"“Phone” has no owner."_s, u"Name the owner"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ProductId>(), shown.fixture.phone());
        QCOMPARE(asked[0][1].toString(), u"product.owner"_s);
    }

    void aFindingIsAcceptedInPlaceAndTakenBack()
    {
        Shown shown;
        const QString sentence = u"“Phone” has no owner."_s;
        shown.click(sentence);
        shown.press(sentence, u"Accept…"_s);
        QTRY_VERIFY(shown.panel.view()->findChild<QLineEdit *>(u"reason"_s));
        auto *reason = shown.panel.view()->findChild<QLineEdit *>(u"reason"_s);
        QTest::keyClicks(reason, u"Ada starts in May"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(shown.fixture.portfolio().all<AcceptedFinding>().size(), 1u);
        QTRY_COMPARE(shown.row(sentence), -1);
        shown.click(u"Accepted"_s);
        QVERIFY(shown.row(sentence) > 0);
        QVERIFY(shown.spoken(sentence).contains(u"Accepted: Ada starts in May"_s));
        shown.press(sentence, u"Take it back"_s);
        QTRY_COMPARE(shown.fixture.portfolio().all<AcceptedFinding>().size(), 0u);
    }

    void escapeAcceptsNothing()
    {
        Shown shown;
        const QString sentence = u"“Phone” has no owner."_s;
        shown.click(sentence);
        shown.press(sentence, u"Accept…"_s);
        QTRY_VERIFY(shown.panel.view()->findChild<QLineEdit *>(u"reason"_s));
        auto *reason = shown.panel.view()->findChild<QLineEdit *>(u"reason"_s);
        QTest::keyClicks(reason, u"No"_s);
        QTest::keyClick(reason, Qt::Key_Escape);
        QTest::qWait(50);
        QCOMPARE(shown.fixture.portfolio().all<AcceptedFinding>().size(), 0u);
        QVERIFY(shown.row(sentence) > 0);
    }

    void aTypedReasonOutlivesAChangeOfTheList()
    {
        Shown shown;
        const QString sentence = u"“Phone” has no owner."_s;
        shown.click(sentence);
        shown.press(sentence, u"Accept…"_s);
        QTRY_VERIFY(shown.panel.delegate().editor());
        QTest::keyClicks(shown.panel.delegate().editor(), u"Ada in May"_s);
        QTest::keyClick(shown.panel.delegate().editor(), Qt::Key_Home);
        const int row = shown.row(sentence);
        shown.fixture.must(edits::setField<&Product::owner>(shown.fixture.mail(), u"Ada"_s));
        QTRY_COMPARE(shown.row(sentence), row - 1);
        QVERIFY(shown.panel.delegate().editor());
        QCOMPARE(shown.panel.delegate().edited().row(), row - 1);
        QCOMPARE(shown.panel.delegate().editor()->text(), u"Ada in May"_s);
        QTest::keyClicks(shown.panel.delegate().editor(), u"Ask: "_s);
        QTest::keyClick(shown.panel.delegate().editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.fixture.portfolio().all<AcceptedFinding>().size(), 1u);
        QCOMPARE(shown.fixture.portfolio().all<AcceptedFinding>().front()->reason, u"Ask: Ada in May"_s);
    }

    void theCurrentFindingStaysCurrentBeyondTheEndOfItsList()
    {
        Shown shown;
        for (int count = 0; count < 19; ++count)
            shown.addProduct(ProductId::random(), u"P%1"_s.arg(count));
        const QString sentence = u"“P18” has no owner."_s;
        QTRY_VERIFY(shown.row(sentence) > 0);
        shown.click(sentence);
        // One more makes the list longer than what is shown of it at first.
        const ProductId added = ProductId::random();
        shown.addProduct(added, u"New"_s);
        shown.fixture.must(edits::reorderProduct(added, shown.fixture.mail()));
        QTRY_VERIFY(shown.row(u"“New” has no owner."_s) > 0);
        QCOMPARE(shown.panel.view()->currentIndex().data().toString(), sentence);
    }

    void keysGoThroughTheListAndDoTheFirstRemedy()
    {
        Shown shown;
        QSignalSpy chosen(&shown.panel, &FindingsPanel::subjectChosen);
        QSignalSpy asked(&shown.panel, &FindingsPanel::fieldRequested);
        QListView *view = shown.panel.view();
        view->setFocus();
        view->setCurrentIndex(shown.panel.model().index(shown.row(u"Products without owner"_s)));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        const int rows = shown.panel.model().rowCount();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(shown.panel.model().rowCount(), rows - 2);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(shown.panel.model().rowCount(), rows);
    }

    void theAdviceIsSaidOncePerRuleAndReadOutWithEachFinding()
    {
        Shown shown;
        const QModelIndex heading = shown.panel.model().index(shown.row(u"Products without owner"_s));
        QCOMPARE(heading.data(FindingsModel::AdviceRole).toString(), u"Name one."_s);
        const QModelIndex finding = shown.panel.model().index(shown.row(u"“Phone” has no owner."_s));
        QVERIFY(finding.isValid());
        QCOMPARE(finding.data(Qt::ToolTipRole).toString(), u"“Phone” has no owner. Name one."_s);
        QCOMPARE(shown.spoken(u"“Phone” has no owner."_s), u"Warning: “Phone” has no owner. Name one."_s);
        QCOMPARE(shown.spoken(u"Products without owner"_s), u"Warning: Products without owner, 2. Name one."_s);
        const int height = shown.panel.view()->visualRect(heading).height();
        shown.click(u"Products without owner"_s);
        QVERIFY(shown.panel.view()->visualRect(heading).height() < height);
    }

    void whileServicesWaitUnfinishedWorkIsOnlyCountedOnTop()
    {
        Shown shown;
        QSignalSpy changed(&shown.panel, &FindingsPanel::unfinishedChanged);
        const int told = shown.findings();
        shown.letWait(u"SMS"_s);
        QCOMPARE(shown.top(),
                 u"%1 findings about unfinished work are held back until the inbox is empty."_s.arg(told + 1));
        shown.press(shown.top(), u"Show them too"_s);
        QTRY_VERIFY(shown.row(u"Products without owner"_s) >= 0);
        QVERIFY(shown.row(u"IT services without a place"_s) >= 0);
        QCOMPARE(shown.findings(), told + 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.panel.unfinished(), Unfinished::Told);
        shown.press(shown.top(), u"Hide them"_s);
        QTRY_COMPARE(shown.findings(), 0);
        QCOMPARE(shown.panel.unfinished(), Unfinished::Quiet);
    }

    void aServiceWithoutPlaceIsMovedKeptOrRetired()
    {
        Shown shown;
        shown.letWait(u"SMS"_s);
        shown.press(shown.top(), u"Show them too"_s);
        const QString sentence = u"“SMS” has no place yet."_s;
        QTRY_VERIFY(shown.row(sentence) >= 0);
        QSignalSpy moving(&shown.panel, &FindingsPanel::moveRequested);
        shown.press(sentence, u"Move to…"_s);
        QTRY_COMPARE(moving.size(), 1);
        shown.press(sentence, u"Keep"_s);
        QTRY_VERIFY(fateIn(shown.fixture.portfolio(), shown.fixture.cut(), shown.fixture.service(u"SMS"_s).id));
    }

    void nothingToAskIsSaid()
    {
        Shown shown;
        shown.fixture.must(edits::dissolveProducts({shown.fixture.mail(), shown.fixture.phone()}));
        shown.fixture.must(edits::setFate(shown.fixture.cut(), {shown.fixture.service(u"Fax"_s).id}, Fate::Kept, {}));
        QTRY_COMPARE(shown.panel.model().rowCount(), 0);
        QTRY_VERIFY(!shown.panel.view()->isVisible());
    }

private:
    /// A panel about two products of which little is stated; nothing waits in the inbox.
    struct Shown {
        WorkspaceFixture fixture{{u"Fax"_s}};
        FindingsPanel panel{fixture.workspace()};

        Shown()
        {
            fixture.must(edits::moveServices({{fixture.service(u"Fax"_s).id, {}}}, fixture.mail()));
            panel.resize(300, 900);
            panel.show();
            if (!QTest::qWaitForWindowActive(&panel))
                qWarning("the window does not become active");
        }

        void addProduct(ProductId id, const QString &name)
        {
            fixture.must(edits::addProduct(id, fixture.cut(), {name, {}, {}, {}, ProductKind::Customer}));
        }

        /// Unfinished work is held back from then on.
        void letWait(const QString &service)
        {
            fixture.must(edits::addServices({{service, {}, {}}}));
            QTRY_VERIFY(row(u"Products without owner"_s) < 0);
        }
        QString top() const { return panel.model().index(0).data().toString(); }
        int findings() const
        {
            int count = 0;
            for (int row = 0; row < panel.model().rowCount(); ++row)
                count += panel.model().line(row).kind == FindingLine::Kind::Finding ? 1 : 0;
            return count;
        }
        int row(const QString &text) const
        {
            for (int row = 0; row < panel.model().rowCount(); ++row) {
                if (panel.model().index(row).data().toString() == text)
                    return row;
            }
            return -1;
        }
        QString spoken(const QString &text) const
        {
            return panel.model().index(row(text)).data(Qt::AccessibleTextRole).toString();
        }
        void click(const QString &text) const
        {
            const QRect place = panel.view()->visualRect(panel.model().index(row(text)));
            QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(60, 14));
        }
        void press(const QString &text, const QString &words) const
        {
            const QRect button = panel.delegate().rectOf(panel.model().index(row(text)), words);
            QVERIFY2(!button.isEmpty(), qPrintable(words));
            QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, button.center());
        }
    };
};

ZUSCHNITT_TEST(FindingsPanelTest)

#include "tst_findingspanel.moc"
