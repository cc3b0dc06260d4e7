// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleHoldsWhatTheContractPromises_data();
    void theSampleHoldsWhatTheContractPromises();
    void anEmptyPortfolioHasNoCut();
    void anExistingFileIsNotReplaced();
    void whatIsNoPortfolioGetsASentence();
    void jsonGoesOutAndComesBackTheSame();
    void aDryRunWritesNothing();
    void anUnusableSourceLeavesNoFile();
    void whatIsRefusedIsNamedWithItsPlace();
    void aListComesInAndItsRefusedRowsAreNamed();
    void columnsCanBeNamedAndTheAsIsCutMade();
    void journeysComeInAndWhatIsBrokenIsNamed();
    void theSampleListsFitTogether_data();
    void theSampleListsFitTogether();
};

void TestFiles::theSampleHoldsWhatTheContractPromises_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("German") << u"de"_s << u"Moderner IT-Arbeitsplatz"_s;
    QTest::newRow("English") << u"en"_s << u"Modern IT workplace"_s;
}

void TestFiles::theSampleHoldsWhatTheContractPromises()
{
    QFETCH(QString, language);
    const Commands commands;
    QCOMPARE(
        commands.run({u"new"_s, u"w.zuschnitt"_s, u"--sample"_s, u"workplace"_s, u"--language"_s, language}).exitCode,
        0);
    const Ran info = commands.run({u"info"_s, u"w.zuschnitt"_s, u"--json"_s});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.errors, QString());
    const QJsonObject json = info.json();
    QTEST(json[u"title"].toString(), "title");
    QCOMPARE(json[u"language"].toString(), language);
    QVERIFY(json[u"schemaVersion"].toInt() >= 1);
    QVERIFY(json[u"services"].toInt() >= 45);
    QVERIFY(json[u"dependencies"].toInt() >= 80);
    QVERIFY(json[u"capabilities"].toInt() >= 20);
    QCOMPARE(json[u"personas"].toInt(), 3);
    QCOMPARE(json[u"journeys"].toInt(), 4);
    QCOMPARE(json[u"moments"].toInt(), 24);
    QCOMPARE(json[u"cuts"].toInt(), 2);
    QVERIFY(json[u"products"].toInt() >= 8);
    QVERIFY(json[u"assignments"].toInt() >= 40);
    QVERIFY(!json[u"cut"].toString().isEmpty());
}

void TestFiles::anEmptyPortfolioHasNoCut()
{
    const Commands commands;
    QCOMPARE(
        commands.run({u"new"_s, u"empty.zuschnitt"_s, u"--language"_s, u"en"_s, u"--title"_s, u"Übung"_s}).exitCode, 0);
    const QJsonObject json = commands.run({u"info"_s, u"empty.zuschnitt"_s, u"--json"_s}).json();
    QCOMPARE(json[u"title"].toString(), u"Übung"_s);
    QCOMPARE(json[u"services"].toInt(-1), 0);
    QVERIFY(json[u"cut"].isNull());
}

void TestFiles::anExistingFileIsNotReplaced()
{
    const Commands commands;
    commands.write(u"notes.zuschnitt"_s, "mine");
    const Ran ran = commands.run({u"new"_s, u"notes.zuschnitt"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!ran.errors.isEmpty());
    QCOMPARE(commands.content(u"notes.zuschnitt"_s), QByteArray("mine"));
}

void TestFiles::whatIsNoPortfolioGetsASentence()
{
    const Commands commands;
    commands.write(u"notes.txt"_s, "not a portfolio");
    for (const QString &file : {u"notes.txt"_s, u"missing.zuschnitt"_s}) {
        const Ran ran = commands.run({u"info"_s, file, u"--json"_s});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.output, QString());
        QVERIFY2(ran.errors.contains(file), qPrintable(ran.errors));
    }
}

void TestFiles::jsonGoesOutAndComesBackTheSame()
{
    const Commands commands;
    commands.run({u"new"_s, u"a.zuschnitt"_s, u"--sample"_s, u"workplace"_s});
    QCOMPARE(commands.run({u"export"_s, u"a.zuschnitt"_s, u"--to"_s, u"a.json"_s}).exitCode, 0);
    const Ran import = commands.run({u"import"_s, u"b.zuschnitt"_s, u"a.json"_s, u"--json"_s});
    QCOMPARE(import.exitCode, 0);
    QVERIFY(import.json()[u"created"][u"services"].toInt() >= 45);
    QVERIFY(import.json()[u"problems"].toArray().isEmpty());
    commands.run({u"export"_s, u"b.zuschnitt"_s, u"--to"_s, u"b.json"_s});
    QVERIFY(!commands.content(u"a.json"_s).isEmpty());
    QCOMPARE(commands.content(u"b.json"_s), commands.content(u"a.json"_s));
    const Ran again = commands.run({u"import"_s, u"b.zuschnitt"_s, u"a.json"_s, u"--json"_s});
    QCOMPARE(again.json()[u"created"][u"services"].toInt(-1), 0);
    QVERIFY(again.json()[u"unchanged"][u"services"].toInt() >= 45);
}

void TestFiles::aDryRunWritesNothing()
{
    const Commands commands;
    commands.write(u"a.json"_s, R"({"zuschnitt":1,"services":[{"id":"1","name":"Fax"}]})");
    const Ran ran = commands.run({u"import"_s, u"b.zuschnitt"_s, u"a.json"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()[u"created"][u"services"].toInt(), 1);
    QVERIFY(!commands.exists(u"b.zuschnitt"_s));
}

void TestFiles::anUnusableSourceLeavesNoFile()
{
    const Commands commands;
    commands.write(u"broken.json"_s, "{\n  \"zuschnitt\": 1,\n  oops\n}");
    const Ran ran = commands.run({u"import"_s, u"b.zuschnitt"_s, u"broken.json"_s, u"missing.json"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains(u"broken.json"_s) && ran.errors.contains(u"missing.json"_s), qPrintable(ran.errors));
    QVERIFY(!commands.exists(u"b.zuschnitt"_s));
}

void TestFiles::whatIsRefusedIsNamedWithItsPlace()
{
    const Commands commands;
    commands.write(u"a.json"_s,
                   "{\"zuschnitt\":1,\"services\":[{\"id\":\"1\",\"name\":\"Fax\"}],\n\"dependencies\":[{\"from\":"
                   "\"1\",\"to\":\"1\"}]}");
    const Ran ran = commands.run({u"import"_s, u"b.zuschnitt"_s, u"a.json"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonArray problems = ran.json()[u"problems"].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][u"line"].toInt(), 2);
    QVERIFY(problems[0][u"file"].toString().endsWith(u"a.json"_s));
    QVERIFY2(ran.errors.startsWith(u"a.json:2:"_s), qPrintable(ran.errors));
    QCOMPARE(commands.run({u"info"_s, u"b.zuschnitt"_s, u"--json"_s}).json()[u"services"].toInt(), 1);
}

void TestFiles::aListComesInAndItsRefusedRowsAreNamed()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "Name;Kosten p.a.;Gruppe\nFax;1.200,50;Telefonie\n;3;x\nSMS;5;Telefonie\n");
    const Ran ran = commands.run({u"import"_s, u"l.zuschnitt"_s, u"list.csv"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()[u"created"][u"services"].toInt(), 2);
    QCOMPARE(ran.json()[u"skipped"][u"services"].toInt(), 1);
    QVERIFY2(ran.errors.startsWith(u"list.csv:3:1: "_s), qPrintable(ran.errors));
    QCOMPARE(commands.run({u"import"_s, u"l.zuschnitt"_s, u"list.csv"_s, u"--json"_s})
                 .json()[u"unchanged"][u"services"]
                 .toInt(),
             2);
    commands.run({u"export"_s, u"l.zuschnitt"_s, u"--to"_s, u"l.json"_s});
    QVERIFY(commands.content(u"l.json"_s).contains("1200.5"));
    // Everything of one import is one step back.
    commands.run({u"undo"_s, u"l.zuschnitt"_s});
    QCOMPARE(commands.run({u"info"_s, u"l.zuschnitt"_s, u"--json"_s}).json()[u"services"].toInt(-1), 0);
}

void TestFiles::columnsCanBeNamedAndTheAsIsCutMade()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "what,where\nFax,Telephony\nMail,Messaging\nSMS,Telephony\n");
    const Ran ran = commands.run({u"import"_s, u"l.zuschnitt"_s, u"list.csv"_s, u"--map"_s, u"name=what"_s, u"--map"_s,
                                  u"group=2"_s, u"--as-is"_s, u"group"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
    const QJsonObject info = commands.run({u"info"_s, u"l.zuschnitt"_s, u"--json"_s}).json();
    QCOMPARE(info[u"services"].toInt(), 3);
    QCOMPARE(info[u"products"].toInt(), 2);
    QCOMPARE(info[u"assignments"].toInt(), 3);
    QCOMPARE(info[u"cut"].toString(), u"As it is"_s);
    QCOMPARE(commands.run({u"import"_s, u"m.zuschnitt"_s, u"list.csv"_s, u"--map"_s, u"name=which"_s}).exitCode, 3);
    QVERIFY(!commands.exists(u"m.zuschnitt"_s));
}

void TestFiles::journeysComeInAndWhatIsBrokenIsNamed()
{
    const Commands commands;
    commands.write(u"services.csv"_s, "Name;Owner\nFax;Ada\nSMS;Bo\n");
    commands.write(u"journeys.csv"_s,
                   "Journey;Persona;Phase;Moment;Feeling;Needs;Uses\n"
                   "Start;Ada;Use;Log in;7;Sign in;Fax\nStart;;Use;Call;-1;;Telex; SMS\n"
                   "Start;;Use;Write;-1;Write;\"Telex; SMS\"\n;;;;;;\nEnd;;;;1;;\n");
    QCOMPARE(commands.run({u"import"_s, u"j.zuschnitt"_s, u"services.csv"_s}).exitCode, 0);
    const QStringList import{u"import"_s, u"j.zuschnitt"_s, u"journeys.csv"_s, u"--json"_s};
    const Ran dry = commands.run(import + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 1);
    QCOMPARE(commands.run({u"info"_s, u"j.zuschnitt"_s, u"--json"_s}).json()[u"moments"].toInt(-1), 0);
    const Ran ran = commands.run(import);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.output, dry.output);
    QCOMPARE(ran.json()[u"created"][u"moments"].toInt(), 2);
    QCOMPARE(ran.json()[u"skipped"][u"moments"].toInt(), 2);
    QCOMPARE(ran.json()[u"created"][u"uses"].toInt(), 2);
    QCOMPARE(ran.json()[u"skipped"][u"uses"].toInt(), 1);
    QCOMPARE(ran.errors.split(u'\n'),
             QStringList({u"journeys.csv:2:5: A feeling lies between -2 and 2, so “7” cannot be one; the cell was left "
                          "out."_s,
                          u"journeys.csv:3:8: The row has 8 cells but there are only 7 columns, so they may stand in "
                          "the wrong columns."_s,
                          u"journeys.csv:4:7: “Write” uses “Telex”, which is not in the file; that was left out."_s,
                          u"journeys.csv:6:4: The row names no moment."_s, QString()}));
    QCOMPARE(commands.run(import).json()[u"unchanged"][u"moments"].toInt(), 2);
    const Ran mapped = commands.run({u"import"_s, u"k.zuschnitt"_s, u"journeys.csv"_s, u"--map"_s, u"name=Persona"_s});
    QCOMPARE(commands.run({u"info"_s, u"k.zuschnitt"_s, u"--json"_s}).json()[u"services"].toInt(), 1);
}

void TestFiles::theSampleListsFitTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestFiles::theSampleListsFitTogether()
{
    QFETCH(const QString, language);
    const Commands commands;
    const QString lists = QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/samples/%1.") + language + u".csv"_s;
    const Ran ran = commands.run(
        {u"import"_s, u"s.zuschnitt"_s, lists.arg(u"services"_s), lists.arg(u"journeys"_s), u"--json"_s});
    QCOMPARE(ran.errors, QString());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()[u"created"][u"journeys"].toInt(), 2);
    QCOMPARE(ran.json()[u"created"][u"moments"].toInt(), 14);
    QVERIFY(ran.json()[u"created"][u"needs"].toInt() > 20);
}

ZUSCHNITT_TEST(TestFiles)

#include "tst_files.moc"
