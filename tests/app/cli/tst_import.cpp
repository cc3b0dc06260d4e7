// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

const QString file = u"f.zuschnitt"_s;

int count(const Ran &ran, const QString &what, const QString &kind) { return ran.json()[what][kind].toInt(-1); }

/// The first service of that name in the file.
QJsonObject service(const Commands &commands, const QString &name)
{
    commands.run({u"export"_s, file, u"--to"_s, u"all.json"_s});
    const QJsonArray all = QJsonDocument::fromJson(commands.content(u"all.json"_s))[u"services"].toArray();
    for (const QJsonValue value : all) {
        if (value[u"name"].toString() == name)
            return value.toObject();
    }
    return {};
}

} // namespace

class TestImportVerb final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfEveryKindComeInOneAfterTheOther();
    void whatBothChangedIsKeptUnlessTheSourceIsTaken();
    void vanishedOnesAreCountedAndMarked();
    void aProfileIsProposedAndUsed();
    void aColumnBecomesAnOwnField();
    void mergedServicesAreFoundAgain();
    void whatOfAModelIsMeantIsAskedAndAnswered();
    void whatIsMisspelledIsRefused();
};

void TestImportVerb::listsOfEveryKindComeInOneAfterTheOther()
{
    const Commands commands;
    commands.write(u"services.csv"_s, "ID;Name\n1;Fax\n2;Mail\n");
    commands.write(u"links.csv"_s, "From;To;Kind\n1;2;data\n1;9;\n");
    commands.write(u"caps.csv"_s, "Capability;Parent\nSend;Communicate\nCommunicate;\n");
    commands.write(u"cut.csv"_s, "Cut;Product;Service;Share\nNew;Calling;Fax;\nNew;Calling;Mail;\n");
    const Ran ran = commands.run(
        {u"import"_s, file, u"services.csv"_s, u"links.csv"_s, u"caps.csv"_s, u"cut.csv"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.errors, u"links.csv:3:2: “9” is not in the file.\n"_s);
    QCOMPARE(count(ran, u"created"_s, u"services"_s), 2);
    QCOMPARE(count(ran, u"created"_s, u"dependencies"_s), 1);
    QCOMPARE(count(ran, u"created"_s, u"capabilities"_s), 2);
    QCOMPARE(count(ran, u"created"_s, u"assignments"_s), 2);
    QCOMPARE(count(ran, u"created"_s, u"products"_s), 1);
    QCOMPARE(count(ran, u"skipped"_s, u"dependencies"_s), 1);
    commands.run({u"undo"_s, file});
    QCOMPARE(commands.run({u"info"_s, file, u"--json"_s}).json()[u"products"].toInt(-1), 0);
}

void TestImportVerb::whatBothChangedIsKeptUnlessTheSourceIsTaken()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "ID;Name;Owner\n1;Fax;Ada\n");
    commands.run({u"import"_s, file, u"list.csv"_s});
    commands.run({u"edit"_s, file, u"set-field"_s, u"service"_s, u"Fax"_s, u"owner"_s, u"Eve"_s});
    commands.write(u"list.csv"_s, "ID;Name;Owner\n1;Fax;Bo\n");
    const Ran dry = commands.run({u"import"_s, file, u"list.csv"_s, u"--take-source"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(count(dry, u"updated"_s, u"services"_s), 1);
    const Ran kept = commands.run({u"import"_s, file, u"list.csv"_s, u"--json"_s});
    QCOMPARE(kept.exitCode, 0);
    QCOMPARE(count(kept, u"unchanged"_s, u"services"_s), 1);
    QVERIFY2(kept.errors.contains(u"kept as it is here: 1 fields"_s), qPrintable(kept.errors));
    QCOMPARE(service(commands, u"Fax"_s)[u"owner"].toString(), u"Eve"_s);
    commands.run({u"undo"_s, file});
    commands.run({u"import"_s, file, u"list.csv"_s, u"--take-source"_s});
    QCOMPARE(service(commands, u"Fax"_s)[u"owner"].toString(), u"Bo"_s);
}

void TestImportVerb::vanishedOnesAreCountedAndMarked()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "ID;Name\n1;Fax\n2;Mail\n");
    commands.run({u"import"_s, file, u"list.csv"_s, u"--day"_s, u"2026-01-31"_s});
    commands.write(u"list.csv"_s, "ID;Name\n1;Fax\n");
    const Ran ran = commands.run({u"import"_s, file, u"list.csv"_s, u"--day"_s, u"2026-02-28"_s, u"--json"_s});
    QCOMPARE(count(ran, u"gone"_s, u"services"_s), 1);
    QCOMPARE(service(commands, u"Mail"_s)[u"vanished"].toString(), u"2026-02-28"_s);
    QCOMPARE(service(commands, u"Mail"_s)[u"arrived"].toString(), u"2026-01-31"_s);
}

void TestImportVerb::aProfileIsProposedAndUsed()
{
    const Commands commands;
    commands.write(u"cmdb_ci_service.csv"_s,
                   "sys_id,name,short_description,category,busines_criticality,support_group\n"
                   "a1,Fax,Sends,Telephony,2 - high,Network\n");
    const Ran proposed = commands.run({u"import"_s, file, u"cmdb_ci_service.csv"_s, u"--dry-run"_s});
    QVERIFY2(proposed.errors.contains(u"--profile \"ServiceNow\""_s), qPrintable(proposed.errors));
    QVERIFY(!commands.exists(file));
    const Ran ran = commands.run({u"import"_s, file, u"cmdb_ci_service.csv"_s, u"--profile"_s, u"servicenow"_s});
    QCOMPARE(ran.errors, QString());
    const QJsonObject fax = service(commands, u"Fax"_s);
    QCOMPARE(fax[u"criticality"].toString(), u"2 - high"_s);
    QCOMPARE(fax[u"source"].toString(), u"ServiceNow"_s);
    QCOMPARE(fax[u"sourceKey"].toString(), u"a1"_s);
}

void TestImportVerb::aColumnBecomesAnOwnField()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "Name;Seit;Region\nFax;31.3.2020;North\nMail;1.4.2021;\n");
    const Ran ran = commands.run({u"import"_s, file, u"list.csv"_s, u"--map"_s, u"own:Since=Seit"_s, u"--map"_s,
                                  u"own:Region:choice=3"_s, u"--json"_s});
    QCOMPARE(ran.errors, QString());
    QCOMPARE(count(ran, u"created"_s, u"fields"_s), 2);
    QCOMPARE(commands.run({u"edit"_s, file, u"set-own-value"_s, u"Region"_s, u"Mail"_s, u"North"_s}).exitCode, 0);
    const Ran wrong = commands.run({u"edit"_s, file, u"set-own-value"_s, u"Since"_s, u"Mail"_s, u"soon"_s});
    QVERIFY(wrong.exitCode != 0 && wrong.errors.contains(u"“soon” is no day"_s));
    QCOMPARE(commands.run({u"edit"_s, file, u"rename"_s, u"own-field"_s, u"Since"_s, u"In use since"_s}).exitCode, 0);
    QCOMPARE(commands.run({u"edit"_s, file, u"set-own-field-kind"_s, u"Region"_s, u"text"_s}).exitCode, 0);
    commands.run({u"export"_s, file, u"--to"_s, u"all.json"_s});
    QVERIFY(commands.content(u"all.json"_s).contains("2020-03-31"));
    QCOMPARE(commands.run({u"edit"_s, file, u"remove-own-field"_s, u"Region"_s}).exitCode, 0);
}

void TestImportVerb::mergedServicesAreFoundAgain()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "ID;Name\n1;Mail\n2;E-mail\n");
    commands.run({u"import"_s, file, u"list.csv"_s});
    QCOMPARE(commands.run({u"edit"_s, file, u"merge-services"_s, u"Mail"_s, u"E-mail"_s}).exitCode, 0);
    const Ran ran = commands.run({u"import"_s, file, u"list.csv"_s, u"--json"_s});
    QCOMPARE(count(ran, u"unchanged"_s, u"services"_s), 2);
    QCOMPARE(count(ran, u"created"_s, u"services"_s), 0);
}

void TestImportVerb::whatOfAModelIsMeantIsAskedAndAnswered()
{
    const Commands commands;
    commands.write(u"m.archimate"_s,
                   R"(<?xml version="1.0" encoding="UTF-8"?>
<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m" version="5.0.0">
  <folder name="Business" id="b" type="business">
    <element xsi:type="archimate:BusinessService" name="Fax" id="f"/></folder>
  <folder name="Application" id="a" type="application">
    <element xsi:type="archimate:ApplicationComponent" name="Exchange" id="e"/></folder>
</archimate:model>)");
    const Ran dry = commands.run({u"import"_s, file, u"m.archimate"_s, u"--dry-run"_s});
    QVERIFY2(dry.output.contains(u"services: Which elements are "_s), qPrintable(dry.output));
    QVERIFY(dry.output.contains(u"* BusinessService (1)"_s));
    QVERIFY(!dry.output.contains(u'{'));
    commands.run({u"import"_s, file, u"m.archimate"_s, u"--choose"_s, u"services=ApplicationComponent"_s});
    QVERIFY(service(commands, u"Fax"_s).isEmpty());
    QCOMPARE(service(commands, u"Exchange"_s)[u"sourceKey"].toString(), u"e"_s);
}

void TestImportVerb::whatIsMisspelledIsRefused()
{
    const Commands commands;
    commands.write(u"list.csv"_s, "Name\nFax\n");
    const auto refused = [&](const QStringList &options) {
        const Ran ran = commands.run(QStringList{u"import"_s, file, u"list.csv"_s} + options);
        return ran.exitCode >= 2 && !ran.errors.isEmpty() && !commands.exists(file);
    };
    QVERIFY(refused({u"--profile"_s, u"Nobody's"_s}));
    QVERIFY(refused({u"--choose"_s, u"sheets=1"_s}));
    QVERIFY(refused({u"--choose"_s, u"sheets"_s}));
    QVERIFY(refused({u"--day"_s, u"tomorrow"_s}));
    QVERIFY(refused({u"--map"_s, u"own:=Name"_s}));
    QVERIFY(refused({u"--map"_s, u"own:A:odd=Name"_s}));
}

ZUSCHNITT_TEST(TestImportVerb)

#include "tst_import.moc"
