// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/controls/lineframe.h"
#include "views/controls/section.h"
#include "views/inbox/capabilitymodel.h"
#include "views/inbox/capabilitypage.h"
#include "views/inbox/capabilityview.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/capabilitywords.h"

#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

/// The list of capabilities beside the inbox.
class TestCapabilities final : public QObject {
    Q_OBJECT

private:
    /// "Together" with "Sending" and "Archive" below it, and "Help".
    struct Listed {
        WorkspaceFixture fixture{{u"Fax"_s, u"Vault"_s}};
        CapabilityId together = CapabilityId::random();
        CapabilityId sending = CapabilityId::random();
        CapabilityId archive = CapabilityId::random();
        CapabilityId help = CapabilityId::random();
        MomentId moment = MomentId::random();

        Listed()
        {
            const JourneyId journey = JourneyId::random();
            fixture.must(edits::addCapability(together, u"Together"_s));
            fixture.must(edits::addCapability(sending, u"Sending"_s, together));
            fixture.must(edits::addCapability(help, u"Help"_s));
            fixture.must(edits::addCapability(archive, u"Archive"_s, together));
            fixture.must(edits::addJourney(journey, u"Joining"_s));
            fixture.must(edits::addMoment(moment, journey, u"First"_s));
            fixture.must(edits::require(moment, sending));
            fixture.must(edits::require(moment, archive));
        }
        QString words(CapabilityId capability) const
        {
            return wordsOf(servingOf(fixture.portfolio(), fixture.cut(), capability), fixture.portfolio());
        }
    };

    static QStringList linesOf(const CapabilityModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const CapabilityModel::Line &line = model.line(model.index(row));
            lines.append(QString(line.depth, u'-') + line.name + (line.matches ? u""_s : u"*"_s));
        }
        return lines;
    }

    static QStringList namesOf(const std::vector<const Capability *> &capabilities)
    {
        QStringList names;
        for (const Capability *capability : capabilities)
            names.append(capability->name);
        return names;
    }

private Q_SLOTS:
    void theTreeIsShownAsItIsStored()
    {
        Listed listed;
        CapabilityModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPortfolio(listed.fixture.portfolio(), listed.fixture.cut());
        QCOMPARE(linesOf(model), (QStringList{u"Together"_s, u"-Sending"_s, u"-Archive"_s, u"Help"_s}));
        QCOMPARE(model.unmetCount(), 2);
    }

    void searchAndFilterKeepWhatStandsAboveAMatch()
    {
        Listed listed;
        CapabilityModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPortfolio(listed.fixture.portfolio(), listed.fixture.cut());
        model.setSearch(u"ARCH"_s);
        QCOMPARE(linesOf(model), (QStringList{u"Together*"_s, u"-Archive"_s}));
        model.setSearch({});
        model.setShow(CapabilityModel::Show::Unmet);
        QCOMPARE(linesOf(model), (QStringList{u"Together*"_s, u"-Sending"_s, u"-Archive"_s}));
        model.setSearch(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void eachSaysHowTheCutStandsWithIt()
    {
        Listed listed;
        const ServiceId fax = listed.fixture.service(u"Fax"_s).id;
        QCOMPARE(listed.words(listed.help), u"not needed"_s);
        QCOMPARE(listed.words(listed.sending), u"missing"_s);
        listed.fixture.must(edits::provide(fax, listed.sending));
        QCOMPARE(listed.words(listed.sending), u"unplaced: Fax provides it"_s);
        listed.fixture.must(edits::promise(listed.fixture.mail(), listed.sending));
        QCOMPARE(listed.words(listed.sending), u"promised by Mail"_s);
        listed.fixture.must(edits::moveServices({{fax, {}}}, listed.fixture.phone()));
        QCOMPARE(listed.words(listed.sending), u"met by Phone"_s);
        QCOMPARE(needWords(servingOf(listed.fixture.portfolio(), listed.fixture.cut(), listed.sending)),
                 u"needed by 1 moment"_s);
    }

    void aTypedNameBecomesACapability()
    {
        Listed listed;
        CapabilityPage page(listed.fixture.workspace());
        page.show();
        QCOMPARE(page.header()->figure(), u"2 not met"_s);
        page.newLine()->edit()->setText(u"Learning"_s);
        QTest::keyClick(page.newLine()->edit(), Qt::Key_Return);
        QCOMPARE(linesOf(page.model()).back(), u"Learning"_s);
        QVERIFY(page.newLine()->edit()->text().isEmpty());
        // A name that is taken is refused and stays.
        page.newLine()->edit()->setText(u"Help"_s);
        QTest::keyClick(page.newLine()->edit(), Qt::Key_Return);
        QCOMPARE(page.newLine()->edit()->text(), u"Help"_s);
    }

    void theSelectionIsThatOfTheWindow()
    {
        Listed listed;
        CapabilityPage page(listed.fixture.workspace());
        page.show();
        listed.fixture.workspace().selection().set(Selectable(listed.archive));
        QCOMPARE(page.view()->selectedCapabilities(), std::vector{listed.archive});
        listed.fixture.workspace().selection().clear();
        QVERIFY(page.view()->selectedCapabilities().empty());
    }

    void altAndAnArrowMoveTheSelectedAmongTheirOwn()
    {
        Listed listed;
        CapabilityPage page(listed.fixture.workspace());
        page.show();
        listed.fixture.workspace().selection().set(Selectable(listed.archive));
        QTest::keyClick(page.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(linesOf(page.model()), (QStringList{u"Together"_s, u"-Archive"_s, u"-Sending"_s, u"Help"_s}));
        QCOMPARE(page.view()->selectedCapabilities(), std::vector{listed.archive});
        // At the edge of those beside it, it stays.
        QTest::keyClick(page.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(linesOf(page.model()), (QStringList{u"Together"_s, u"-Archive"_s, u"-Sending"_s, u"Help"_s}));
        listed.fixture.workspace().selection().set(Selectable(listed.together));
        QTest::keyClick(page.view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(linesOf(page.model()), (QStringList{u"Help"_s, u"Together"_s, u"-Archive"_s, u"-Sending"_s}));
        QVERIFY(listed.fixture.document().undo());
        QCOMPARE(linesOf(page.model()).front(), u"Together"_s);
    }

    void severalStepTogether()
    {
        Listed listed;
        const Portfolio &portfolio = listed.fixture.portfolio();
        const CapabilityId last = CapabilityId::random();
        listed.fixture.must(edits::addCapability(last, u"Last"_s));
        const std::vector moved{listed.together, listed.help};
        const auto down = placeAfterStep(portfolio, moved, Step::Down);
        QCOMPARE(down, (CapabilityPlace{{}, {}}));
        listed.fixture.must(moveCapabilities(portfolio, moved, *down));
        QCOMPARE(namesOf(capabilitiesBelow(portfolio, {})), (QStringList{u"Last"_s, u"Together"_s, u"Help"_s}));
        QVERIFY(!placeAfterStep(portfolio, moved, Step::Down));
    }

    void aRowIsAParentInItsMiddleAndANeighbourAtItsEdges()
    {
        Listed listed;
        CapabilityPage page(listed.fixture.workspace());
        page.resize(300, 500);
        page.show();
        CapabilityView &view = *page.view();
        const auto rectOf = [&](CapabilityId capability) { return view.visualRect(page.model().indexOf(capability)); };
        const auto placeAt = [&](int y) { return view.targetAt({40, y}).place; };
        const QRect sending = rectOf(listed.sending);
        QCOMPARE(placeAt(sending.center().y()), (CapabilityPlace{listed.sending, {}}));
        QVERIFY(view.targetAt(sending.center()).line.isEmpty());
        QCOMPARE(placeAt(sending.top() + 2), (CapabilityPlace{listed.together, listed.sending}));
        QCOMPARE(placeAt(sending.bottom() - 2), (CapabilityPlace{listed.together, listed.archive}));
        QVERIFY(!view.targetAt(sending.bottomLeft()).line.isEmpty());
        // Behind a parent is before the first below it; behind the last below it is at the end there.
        QCOMPARE(placeAt(rectOf(listed.together).bottom() - 2), (CapabilityPlace{listed.together, listed.sending}));
        QCOMPARE(placeAt(rectOf(listed.archive).bottom() - 2), (CapabilityPlace{listed.together, {}}));
        QCOMPARE(placeAt(rectOf(listed.help).bottom() + 40), CapabilityPlace());
    }

    void whatStandsBelowComesAlongAndNothingStandsBelowItself()
    {
        Listed listed;
        const Portfolio &portfolio = listed.fixture.portfolio();
        const std::vector both{listed.together, listed.sending};
        QVERIFY(!canMoveTo(portfolio, both, {listed.archive, {}}));
        QVERIFY(!canMoveTo(portfolio, both, {listed.together, {}}));
        const CapabilityPlace below{listed.help, {}};
        QVERIFY(canMoveTo(portfolio, both, below));
        listed.fixture.must(moveCapabilities(portfolio, both, below));
        QCOMPARE(portfolio.find(listed.together)->parent, std::optional(listed.help));
        QCOMPARE(portfolio.find(listed.sending)->parent, std::optional(listed.together));
    }

    void capabilitiesTravelWithWhereTheyComeFrom()
    {
        const std::vector<Promised> sent{{CapabilityId::random(), ProductId::random()}, {CapabilityId::random(), {}}};
        QCOMPARE(capabilitiesOfMime(mimeOfCapabilities(sent, {u"One"_s, u"Two"_s}).get()), sent);
        QVERIFY(capabilitiesOfMime(nullptr).empty());
    }
};

ZUSCHNITT_TEST(TestCapabilities)
#include "tst_capabilities.moc"
