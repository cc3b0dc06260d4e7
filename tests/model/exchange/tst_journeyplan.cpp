// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/journeyplan.h"
#include "model/exchange/tableformat.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

template <typename Row>
Row named(const QString &name, const QString &position = u"V"_s)
{
    Row row;
    row.id = Id<Row>::random();
    row.position = position;
    row.name = name;
    return row;
}

/// A file with two services and a capability, and with one journey of one moment.
struct File {
    Service fax = named<Service>(u"Fax"_s, u"A"_s);
    Service mail = named<Service>(u"Mail, in and out"_s, u"B"_s);
    Capability write = named<Capability>(u"Write to others"_s);
    Persona ada = named<Persona>(u"Ada"_s);
    Phase use = named<Phase>(u"Use"_s);
    Journey start = named<Journey>(u"Start"_s);
    Moment login = named<Moment>(u"Log in"_s);
    Portfolio portfolio;

    File()
    {
        start.goal = u"Ready on day one"_s;
        login.journey = start.id;
        login.phase = use.id;
        login.pain = u"Slow"_s;
        MomentNeed need;
        need.id = momentNeedId(login.id, write.id);
        need.moment = login.id;
        need.capability = write.id;
        portfolio.load(std::vector{fax, mail});
        portfolio.load(std::vector{write});
        portfolio.load(std::vector{ada});
        portfolio.load(std::vector{use});
        portfolio.load(std::vector{start});
        portfolio.load(std::vector{login});
        portfolio.load(std::vector{need});
    }
};

JourneyPlan planOf(const QByteArray &bytes, const Portfolio &portfolio = {}, const ImportChoices &choices = {})
{
    const Result<ImportTable> table = readTable({u"journeys.csv"_s, bytes, {}});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return planJourneys(*table, recogniseColumns(*table), portfolio, choices);
}

/// "Start/Log in: new, Start/Eat: refused"
QString states(const JourneyPlan &plan)
{
    static const QStringList words{u"new"_s, u"changed"_s, u"same"_s, u"refused"_s};
    QStringList all;
    for (const PlannedMoment &row : plan.rows)
        all += row.journeyName + u'/' + row.after.name + u": "_s + words.at(static_cast<int>(row.state));
    return all.join(u", "_s);
}

QStringList problems(const JourneyPlan &plan)
{
    QStringList all;
    for (const ImportProblem &problem : plan.problems)
        all += u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.message);
    return all;
}

QStringList names(const std::vector<Capability> &capabilities)
{
    QStringList all;
    for (const Capability &capability : capabilities)
        all += capability.name;
    return all;
}

} // namespace

class TestJourneyPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfJourneysIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("journeys");
        QTest::newRow("English") << QByteArray("journey,persona,phase,moment,needs,uses") << true;
        QTest::newRow("German") << QByteArray("User Journey;Persona;Phase;Schritt;F\xc3\xa4higkeiten;Services") << true;
        QTest::newRow("upper case") << QByteArray("REISE;MOMENT;BRAUCHT") << true;
        QTest::newRow("services") << QByteArray("Name;Phase;Nutzer;Services") << false;
        QTest::newRow("no moments") << QByteArray("Name;Journey;Owner") << false;
    }

    void aListOfJourneysIsRecognised()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const bool, journeys);
        const Result<ImportTable> table = readTable({u"list.csv"_s, header + "\nFirst\n", {}});
        QVERIFY(table.ok());
        QCOMPARE(recogniseKind(*table), journeys ? ListKind::Journeys : ListKind::Services);
    }

    void everyFieldIsTakenOver()
    {
        const JourneyPlan plan = planOf(
            "Journey;Ziel;Persona;H\xc3\xa4ufigkeit;Phase;Schritt;Tut;Kanal;Gef\xc3\xbchl heute;Gef\xc3\xbchl "
            "gew\xc3\xbcnscht;"
            "Schmerz;Beleg;Tickets;Was \xc3\xa4ndert sich;Wann;Braucht;Nutzt;Notiz\n"
            "Start;Bereit;Ada;12,5;Nutzen;Anmelden;Tippt;Web;-1;+2;Langsam;Zitat;7;Neu;2027-01;Anmelden;Fax;Gut\n",
            File().portfolio);
        QCOMPARE(problems(plan), QStringList());
        const Journey journey = plan.journeys.front().after;
        QCOMPARE(journey.goal, u"Bereit"_s);
        QCOMPARE(journey.frequency, std::optional(12.5));
        const Moment moment = plan.rows.front().after;
        QCOMPARE(moment.name, u"Anmelden"_s);
        QCOMPARE(moment.activity, u"Tippt"_s);
        QCOMPARE(moment.channel, u"Web"_s);
        QCOMPARE(moment.feeling, std::optional<qint64>(-1));
        QCOMPARE(moment.feelingWanted, std::optional<qint64>(2));
        QCOMPARE(moment.pain, u"Langsam"_s);
        QCOMPARE(moment.evidence, u"Zitat"_s);
        QCOMPARE(moment.tickets, std::optional<qint64>(7));
        QCOMPARE(moment.changing, u"Neu"_s);
        QCOMPARE(moment.changingWhen, u"2027-01"_s);
        QCOMPARE(moment.note, u"Gut"_s);
        QCOMPARE(plan.newPhases.front().name, u"Nutzen"_s);
        QCOMPARE(moment.phase, std::optional(plan.newPhases.front().id));
        QVERIFY(plan.newPersonas.empty());
        QCOMPARE(names(plan.newCapabilities), QStringList{u"Anmelden"_s});
        QCOMPARE(plan.needs.size(), std::size_t(1));
        QCOMPARE(plan.uses.size(), std::size_t(1));
    }

    void aJourneyThatIsWrittenOnceHoldsForTheRowsBelow()
    {
        const JourneyPlan plan = planOf("Journey;Moment\nStart;Log in\n;Eat\nEnd;Leave\n");
        QCOMPARE(states(plan), u"Start/Log in: new, Start/Eat: new, End/Leave: new"_s);
        QCOMPARE(plan.journeys.size(), std::size_t(2));
    }

    void rowsAreRefusedWithLineAndReason()
    {
        const JourneyPlan plan = planOf("Journey;Moment;Pain\n;Log in;\nStart;;\nStart;Eat;\nstart ; eat;no\n");
        QCOMPARE(states(plan), u"/Log in: refused, Start/: refused, Start/Eat: new, start/eat: refused"_s);
        QCOMPARE(problems(plan),
                 QStringList({u"2:1 The row names no journey, and there is none above it."_s,
                              u"3:2 The row names no moment."_s, u"5:2 “eat” of “start” is in line 4 already."_s}));
    }

    void valuesThatCannotBeAreToldAndTheRowTaken()
    {
        const JourneyPlan plan = planOf("Journey;Moment;Feeling;Wanted;Tickets;Frequency\nStart;Eat;7;1,5;-3;often\n");
        QCOMPARE(states(plan), u"Start/Eat: new"_s);
        QVERIFY(!plan.rows.front().after.feeling);
        QCOMPARE(problems(plan),
                 QStringList({u"2:6 “often” is no number; the cell was left out."_s,
                              u"2:3 A feeling lies between -2 and 2, so “7” cannot be one; the cell was left out."_s,
                              u"2:4 “1,5” is no whole number; the cell was left out."_s,
                              u"2:5 “-3” is less than 0; the cell was left out."_s}));
    }

    void aServiceThatIsNotThereIsToldByRowAndName()
    {
        const File file;
        const JourneyPlan plan = planOf("Journey;Moment;Uses\nStart;Eat;fax\nStart;Drink;\"Fax;Telex\"\n"
                                        "Start;Call;\"Mail, in and out\"\n",
                                        file.portfolio);
        QVERIFY(problems(plan).contains(u"3:3 “Drink” uses “Telex”, which is not in the file; that was left out."_s));
        QCOMPARE(plan.usesLeftOut, 1);
        QCOMPARE(plan.uses.back().service, file.mail.id);
    }

    void anAmbiguousServiceIsTold()
    {
        File file;
        file.portfolio.load(std::vector{named<Service>(u"Fax"_s), named<Service>(u"fax"_s)});
        const JourneyPlan plan = planOf("Journey;Moment;Uses\nStart;Eat;Fax\n", file.portfolio);
        QCOMPARE(problems(plan),
                 QStringList(u"2:3 “Eat” uses “Fax”, which is in the file more than once; that was left out."_s));
    }

    void severalNamesShareACell()
    {
        const File file;
        const JourneyPlan plan = planOf("Journey;Moment;Needs\nA;1;\"Eat; drink and be merry\"\nA;2;\"Eat, sleep\"\n"
                                        "A;3;\"Walk|talk\nwrite to others\"\n",
                                        file.portfolio);
        QCOMPARE(names(plan.newCapabilities),
                 QStringList({u"Eat"_s, u"drink and be merry"_s, u"sleep"_s, u"Walk"_s, u"talk"_s}));
        QCOMPARE(plan.needs.size(), std::size_t(7));
        QCOMPARE(plan.needs.back().capability, file.write.id);
    }

    void rowsThatOnlyAddANeedJoinTheFirst()
    {
        const JourneyPlan plan = planOf("Journey;Phase;Moment;Needs\nStart;Use;Eat;Cook\nStart;;Eat;Wash\n");
        QCOMPARE(states(plan), u"Start/Eat: new"_s);
        QCOMPARE(plan.needs.size(), std::size_t(2));
    }

    void theSameMomentInTwoPhasesIsTwoMoments()
    {
        File file;
        Moment again = file.login;
        again.id = MomentId::random();
        again.position = u"X"_s;
        again.phase = std::nullopt;
        file.portfolio.apply({Change<Moment>{{}, again}});
        const JourneyPlan plan = planOf("Journey;Phase;Moment\nStart;;Log in\nStart;Use;Log in\n", file.portfolio);
        QCOMPARE(states(plan), u"Start/Log in: same, Start/Log in: same"_s);
        QCOMPARE(plan.rows[0].after.id, again.id);
        QCOMPARE(plan.rows[1].after.id, file.login.id);
    }

    void importingAgainChangesOnlyWhatTheListSays()
    {
        const File file;
        const JourneyPlan same
            = planOf("Journey;Persona;Phase;Moment;Pain;Needs\nSTART;;use;log in;;\n", file.portfolio);
        QCOMPARE(states(same), u"START/Log in: same"_s);
        const JourneyPlan plan
            = planOf("Journey;Goal;Phase;Moment;Pain;Needs\nStart;;Use;Log in;Slow;Write to others\n", file.portfolio);
        QCOMPARE(states(plan), u"Start/Log in: same"_s);
        QVERIFY(plan.rows.front().after == file.login);
        QVERIFY(plan.journeys.front().after == file.start);
        QCOMPARE(plan.needs.front().change, LinkChange::Keep);
        const JourneyPlan other = planOf("Journey;Goal;Moment;Pain\nStart;Earlier;Log in;\n", file.portfolio);
        QCOMPARE(states(other), u"Start/Log in: changed"_s);
        QCOMPARE(other.rows.front().changes.size(), std::size_t(1));
        QCOMPARE(other.rows.front().changes.front().before, u"Ready on day one"_s);
        QCOMPARE(other.rows.front().after.pain, u"Slow"_s);
    }

    void aSecondOpinionAboutAJourneyIsTold()
    {
        const JourneyPlan plan = planOf("Journey;Persona;Moment\nA;Ada;1\nA;Bo;2\nA;;3\n");
        QCOMPARE(problems(plan), QStringList(u"3:2 For “A”, line 2 says “Ada”; “Bo” was left out."_s));
        QCOMPARE(plan.newPersonas.size(), std::size_t(1));
        QCOMPARE(plan.journeys.front().after.persona, std::optional(plan.newPersonas.front().id));
    }

    void rowsLeftOutBringNothing()
    {
        ImportChoices choices;
        choices.leftOut = {0};
        const JourneyPlan plan = planOf("Journey;Persona;Phase;Moment;Needs\nA;Ada;New;1;Eat\nB;;;2;\n", {}, choices);
        QCOMPARE(plan.journeys.size(), std::size_t(1));
        QVERIFY(plan.newPersonas.empty() && plan.newPhases.empty() && plan.newCapabilities.empty());
        QVERIFY(plan.needs.empty());
    }

    void aListWithoutMomentsIsToldWhatIsMissing()
    {
        const Result<ImportTable> table = readTable({u"list.csv"_s, "Journey;What\nA;1\n", {}});
        const JourneyPlan plan = planJourneys(*table, recogniseColumns(*table, ListKind::Journeys), {});
        QVERIFY(!plan.isUsable());
        QCOMPARE(problems(plan), QStringList(u"2:0 No column is known to hold the moments. Say which one does."_s));
    }
};

ZUSCHNITT_TEST(TestJourneyPlan)

#include "tst_journeyplan.moc"
