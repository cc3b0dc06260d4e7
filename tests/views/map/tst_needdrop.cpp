// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/workspacefixture.h"
#include "views/workspace/needdrop.h"
#include "views/workspace/capabilitydrag.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// What a drop on a moment makes a need of it.
class TestNeedDrop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCapabilityOfAnotherFileIsNeededByItsName()
    {
        WorkspaceFixture fixture({});
        const JourneyId journey = JourneyId::random();
        const MomentId moment = MomentId::random();
        const CapabilityId known = CapabilityId::random();
        fixture.must(edits::addJourney(journey, u"Joining"_s));
        fixture.must(edits::addMoment(moment, journey, u"First day"_s));
        fixture.must(edits::addCapability(known, u"Call"_s));
        const auto data = mimeOfCapabilities({{known, {}}, {CapabilityId::random(), {}}}, {u"Call"_s, u"Get in"_s});
        const NeedDrop drop = needDrop(fixture.workspace(), moment, data.get());
        QCOMPARE(drop.sentence, u"“First day” needs Call, Get in"_s);
        fixture.must(drop.edit);
        QStringList needed;
        for (const MomentNeed *need : fixture.portfolio().where<&MomentNeed::moment>(moment))
            needed.append(fixture.portfolio().find(need->capability)->name);
        QCOMPARE(needed, (QStringList{u"Call"_s, u"Get in"_s}));
        QVERIFY(!needDrop(fixture.workspace(), moment, mimeOfCapabilities({{known, {}}}, {u"Call"_s}).get()).edit);
    }
};

ZUSCHNITT_TEST(TestNeedDrop)
#include "tst_needdrop.moc"
