// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkTheHistory();
    void aNewEditAfterUndoLeavesABranch();
    void nothingToUndoOrRedoEndsWithThree();
};

void TestHistory::undoAndRedoWalkTheHistory()
{
    const Commands commands;
    commands.run({u"new"_s, u"f.zuschnitt"_s});
    commands.run({u"edit"_s, u"f.zuschnitt"_s, u"add-service"_s, u"Fax"_s});
    const auto services = [&] {
        return commands.run({u"info"_s, u"f.zuschnitt"_s, u"--json"_s}).json()[u"services"].toInt(-1);
    };
    QCOMPARE(services(), 1);
    QCOMPARE(commands.run({u"undo"_s, u"f.zuschnitt"_s}).output, u"Undone: Add Fax\n"_s);
    QCOMPARE(services(), 0);
    QCOMPARE(commands.run({u"redo"_s, u"f.zuschnitt"_s, u"--json"_s}).json()[u"description"].toString(), u"Add Fax"_s);
    QCOMPARE(services(), 1);
    const QJsonObject history = commands.run({u"history"_s, u"f.zuschnitt"_s, u"--json"_s}).json();
    const QJsonArray edits = history[u"edits"].toArray();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[1][u"kind"].toString(), u"add-services"_s);
    QCOMPARE(edits[1][u"parent"].toString(), edits[0][u"id"].toString());
    QCOMPARE(history[u"head"].toString(), edits[1][u"id"].toString());
}

void TestHistory::aNewEditAfterUndoLeavesABranch()
{
    const Commands commands;
    commands.run({u"new"_s, u"f.zuschnitt"_s});
    commands.run({u"edit"_s, u"f.zuschnitt"_s, u"add-service"_s, u"Fax"_s});
    commands.run({u"undo"_s, u"f.zuschnitt"_s});
    commands.run({u"edit"_s, u"f.zuschnitt"_s, u"add-service"_s, u"SMS"_s});
    const QStringList lines = commands.run({u"history"_s, u"f.zuschnitt"_s}).output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"  "_s) && lines[0].endsWith(u"Create the file"_s));
    QVERIFY(lines[1].startsWith(u". "_s) && lines[1].endsWith(u"Add Fax"_s));
    QVERIFY(lines[2].startsWith(u"* "_s) && lines[2].endsWith(u"Add SMS"_s));
}

void TestHistory::nothingToUndoOrRedoEndsWithThree()
{
    const Commands commands;
    commands.run({u"new"_s, u"f.zuschnitt"_s});
    for (const QString &verb : {u"undo"_s, u"redo"_s}) {
        const Ran ran = commands.run({verb, u"f.zuschnitt"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!ran.errors.isEmpty());
    }
}

ZUSCHNITT_TEST(TestHistory)

#include "tst_history.moc"
