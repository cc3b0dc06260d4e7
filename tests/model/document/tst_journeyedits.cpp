// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editname.h"
#include "model/document/edits.h"
#include "tests/model/document/editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

namespace {

struct Journeys {
    Editing editing;
    JourneyId joining = JourneyId::random();
    PhaseId inform = PhaseId::random();
    PhaseId use = PhaseId::random();
    MomentId letter = MomentId::random();
    MomentId device = MomentId::random();
    MomentId login = MomentId::random();

    Journeys()
    {
        editing.perform(edits::addPhase(inform, u"Get informed"_s));
        editing.perform(edits::addPhase(use, u"Use"_s));
        editing.perform(edits::addJourney(joining, u"Joining"_s));
        editing.perform(edits::addMoment(letter, joining, u"Letter"_s, inform));
        editing.perform(edits::addMoment(device, joining, u"Device"_s, use));
        editing.perform(edits::addMoment(login, joining, u"Login"_s, use));
    }

    QString order() const
    {
        QStringList names;
        for (const Moment *moment : editing.portfolio().where<&Moment::journey>(joining))
            names << moment->name;
        return names.join(u", "_s);
    }

    QString said() const { return describe(editing.last().name, Vocabulary(Language::English)); }
};

} // namespace

class TestJourneyEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMomentMovesWithinItsJourney();
    void aMomentMovesIntoAnotherPhaseInOneEdit();
    void aMomentLeavesItsPhase();
    void aMomentThatStaysChangesNothing();
    void aMomentIsNotPutBeforeOneOfAnotherJourney();
    void journeysAreReordered();
};

void TestJourneyEdits::aMomentMovesWithinItsJourney()
{
    Journeys journeys;
    QCOMPARE(journeys.editing.perform(edits::moveMoment(journeys.login, journeys.device, journeys.use)), QString());
    QCOMPARE(journeys.order(), u"Letter, Login, Device"_s);
    QCOMPARE(journeys.said(), u"Put moment Login in another place"_s);
    QCOMPARE(journeys.editing.perform(edits::moveMoment(journeys.letter, {}, journeys.inform)), QString());
    QCOMPARE(journeys.order(), u"Login, Device, Letter"_s);
}

void TestJourneyEdits::aMomentMovesIntoAnotherPhaseInOneEdit()
{
    Journeys journeys;
    QCOMPARE(journeys.editing.perform(edits::moveMoment(journeys.login, journeys.letter, journeys.inform)), QString());
    QCOMPARE(journeys.order(), u"Login, Letter, Device"_s);
    QCOMPARE(journeys.editing.portfolio().find(journeys.login)->phase, std::optional(journeys.inform));
    QCOMPARE(journeys.said(), u"Put moment Login into phase Get informed"_s);
}

void TestJourneyEdits::aMomentLeavesItsPhase()
{
    Journeys journeys;
    QCOMPARE(journeys.editing.perform(edits::moveMoment(journeys.login, {}, {})), QString());
    QVERIFY(!journeys.editing.portfolio().find(journeys.login)->phase);
    QCOMPARE(journeys.order(), u"Letter, Device, Login"_s);
}

void TestJourneyEdits::aMomentThatStaysChangesNothing()
{
    Journeys journeys;
    journeys.editing.perform(edits::moveMoment(journeys.device, journeys.login, journeys.use));
    QVERIFY(journeys.editing.last().changes.empty());
}

void TestJourneyEdits::aMomentIsNotPutBeforeOneOfAnotherJourney()
{
    Journeys journeys;
    const JourneyId leaving = JourneyId::random();
    const MomentId farewell = MomentId::random();
    journeys.editing.perform(edits::addJourney(leaving, u"Leaving"_s));
    journeys.editing.perform(edits::addMoment(farewell, leaving, u"Farewell"_s));
    QVERIFY(!journeys.editing.perform(edits::moveMoment(journeys.login, farewell, {})).isEmpty());
    QVERIFY(!journeys.editing.perform(edits::moveMoment(journeys.login, {}, PhaseId::random())).isEmpty());
}

void TestJourneyEdits::journeysAreReordered()
{
    Journeys journeys;
    const JourneyId leaving = JourneyId::random();
    journeys.editing.perform(edits::addJourney(leaving, u"Leaving"_s));
    QCOMPARE(journeys.editing.perform(edits::reorderJourney(leaving, journeys.joining)), QString());
    QCOMPARE(journeys.editing.portfolio().all<Journey>().front()->id, leaving);
    QCOMPARE(journeys.said(), u"Put journey Leaving in another place"_s);
}

ZUSCHNITT_TEST(TestJourneyEdits)

#include "tst_journeyedits.moc"
