// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/serviceplans.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

QStringList problems(const ServicePlan &plan)
{
    QStringList all;
    for (const ImportProblem &problem : plan.problems)
        all += u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.message);
    return all;
}

QByteArray testData(const QString &path)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/data/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

} // namespace

class TestServicePlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsTakenOver();
    void rowsAreRefusedWithLineAndReason();
    void aCellThatIsNoNumberIsToldAndTheRowTaken();
    void aListWithoutNamesIsToldWhatIsMissing();
    void oneShortRowAmongManyIsRefused();
    void dependenciesAreFoundByNameAndKey();
    void rowsThatOnlyAddALinkJoinTheFirst();
    void aDependencyIsMadeWhenItsTargetComesLater();
    void aListThatMayBeSomethingElseIsDoubted_data();
    void aListThatMayBeSomethingElseIsDoubted();
    void rowsLeftOutBringNoLinks();
    void realListsImport_data();
    void realListsImport();
    void theSameListInThreeEncodingsGivesTheSame();
};

void TestServicePlan::everyFieldIsTakenOver()
{
    const ServicePlan plan
        = planOf("ID;Name;Beschreibung;Verantwortlich;Team;Gruppe;Status;Jahreskosten;Nutzer;"
                 "Kritikalit\xc3\xa4t;Zufriedenheit;Bemerkung;F\xc3\xa4higkeiten\n"
                 "S1;Fax;\"Alt,\nlaut\";Ada;T;Messaging;aktiv;1.234,56 \xe2\x82\xac;12.000;hoch;3;weg?;"
                 "\"Zustellen; Senden\"\n");
    QCOMPARE(problems(plan), QStringList());
    QCOMPARE(states(plan), u"Fax: new"_s);
    const Service fax = plan.rows.front().after;
    QCOMPARE(fax.sourceKey, u"S1"_s);
    QCOMPARE(fax.source, u"list"_s);
    QCOMPARE(fax.name, u"Fax"_s);
    QCOMPARE(fax.description, u"Alt,\nlaut"_s);
    QCOMPARE(fax.owner, u"Ada"_s);
    QCOMPARE(fax.team, u"T"_s);
    QCOMPARE(fax.formerGroup, u"Messaging"_s);
    QCOMPARE(fax.lifecycle, u"aktiv"_s);
    QCOMPARE(fax.annualCost, std::optional<double>(1234.56));
    QCOMPARE(fax.users, std::optional<qint64>(12000));
    QCOMPARE(fax.criticality, u"hoch"_s);
    QCOMPARE(fax.satisfaction, u"3"_s);
    QCOMPARE(fax.note, u"weg?"_s);
    QVERIFY(!fax.id.isNull());
}

void TestServicePlan::rowsAreRefusedWithLineAndReason()
{
    const ServicePlan plan = planOf("Name;Owner\nFax;Ada\n;Bo\nfax ;Cy\nSMS;Di;more\n-;Ed\n");
    QCOMPARE(states(plan), u"Fax: new, : refused, fax: refused, SMS: refused, -: refused"_s);
    QCOMPARE(problems(plan),
             QStringList({u"3:1 The row has no name."_s, u"4:1 “fax” is in line 2 already."_s,
                          u"5:3 The row has 3 cells but there are only 2 columns, so they may stand in the wrong "
                          "columns."_s,
                          u"6:1 The row has no name."_s}));
    QVERIFY(plan.isUsable());
}

void TestServicePlan::aCellThatIsNoNumberIsToldAndTheRowTaken()
{
    const ServicePlan plan = planOf("Name;Kosten;Nutzer\nFax;viel;1,5\n");
    QCOMPARE(states(plan), u"Fax: new"_s);
    QVERIFY(!plan.rows.front().after.annualCost);
    QCOMPARE(problems(plan),
             QStringList({u"2:2 “viel” is no number; the cell was left out."_s,
                          u"2:3 “1,5” is no whole number; the cell was left out."_s}));
}

void TestServicePlan::aListWithoutNamesIsToldWhatIsMissing()
{
    const ServicePlan plan = planOf("source,target\na,b\n");
    QVERIFY(!plan.isUsable());
    QCOMPARE(problems(plan),
             QStringList(u"2:0 “source” and “target” tell relations between things, but no column is known to hold the "
                         "names of things."_s));
}

void TestServicePlan::oneShortRowAmongManyIsRefused()
{
    QByteArray list = "Group;Name;Owner\n";
    for (int row = 0; row < 20; ++row)
        list += "G;S" + QByteArray::number(row) + ";O\n";
    const ServicePlan plan = planOf(list + "G Fax;Ada\n");
    QCOMPARE(plan.count(RowState::Refused), std::size_t(1));
    QCOMPARE(plan.problems.front().line, 22);
    QCOMPARE(planOf("Name;Owner;Team\nFax\nSMS;Ada\nMail;Bo;T\n").count(RowState::New), std::size_t(3));
}

void TestServicePlan::dependenciesAreFoundByNameAndKey()
{
    const ServicePlan plan = planOf("ID;Name;Depends on\n1;Fax;mail, 3, Fax\n2;Mail;Unknown\n3;SMS;\n");
    QCOMPARE(plan.dependencies.size(), std::size_t(2));
    QCOMPARE(plan.dependencies[0].to, plan.rows[1].after.id);
    QCOMPARE(plan.dependencies[1].to, plan.rows[2].after.id);
    QCOMPARE(problems(plan),
             QStringList({u"3:3 “Mail” depends on “Unknown”, which is neither in the list nor in the file."_s}));
}

void TestServicePlan::rowsThatOnlyAddALinkJoinTheFirst()
{
    const ServicePlan plan = planOf("Name;Owner;Depends on\nFax;Ada;Mail\nFax;;SMS\nMail;;\nSMS;;\nSMS;;\n");
    QCOMPARE(states(plan), u"Fax: new, Mail: new, SMS: new, SMS: refused"_s);
    QCOMPARE(plan.dependencies.size(), std::size_t(2));
}

void TestServicePlan::aDependencyIsMadeWhenItsTargetComesLater()
{
    const Portfolio portfolio = imported("Name;Depends on\nFax;Mail\n");
    const ServicePlan plan = planOf("Name;Depends on\nFax;Mail\nMail;\n", portfolio);
    QVERIFY(plan.problems.empty());
    QCOMPARE(plan.dependencies.size(), std::size_t(1));
    QCOMPARE(plan.dependencies.front().change, LinkChange::Add);
}

void TestServicePlan::aListThatMayBeSomethingElseIsDoubted_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("services") << QByteArray("Name;Owner;Cost\nFax;Ada;1\nSMS;Bo;2\n") << false;
    QTest::newRow("countries") << QByteArray("name,alpha-2,alpha-3,region-code\nChad,TD,TCD,148\nPeru,PE,PER,604\n")
                               << true;
    QTest::newRow("a tree") << QByteArray("id,parentId,name\n1,,Sales\n2,1,Field\n3,1,Shop\n") << true;
    QTest::newRow("a tree of few") << QByteArray("id,parent,name\n1,,Fax\n2,1,SMS\n3,,Mail\n") << false;
    QTest::newRow("names alone") << QByteArray("Fax\nSMS\nMail\n") << false;
    QTest::newRow("prose") << (QByteArray("Those who come late to ").repeated(5) + '\n') + "Fax\n"
            + (QByteArray("will find that all has been said ").repeated(5) + '\n')
                           << true;
}

void TestServicePlan::aListThatMayBeSomethingElseIsDoubted()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, doubted);
    const ServicePlan plan = planOf(list);
    QVERIFY(plan.count(RowState::New) >= 2);
    QCOMPARE(plan.remarks.size(), doubted ? 1 : 0);
}

void TestServicePlan::rowsLeftOutBringNoLinks()
{
    ImportChoices choices;
    choices.leftOut = {0};
    const ServicePlan plan = planOf("Name;Depends on;Capabilities\nFax;Mail;Send\nMail;;\n", {}, choices);
    QVERIFY(plan.rows.front().leftOut);
    QVERIFY(plan.dependencies.empty());
    QVERIFY(plan.newCapabilities.empty());
}

void TestServicePlan::realListsImport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("dependencies");
    QTest::newRow("university, TSV") << u"lists/helsinki/palveluportfolio.tsv"_s << 153 << 6 << 0;
    QTest::newRow("university, CR in cells") << u"lists/helsinki/palveluportfolio-cr-in-cells.tsv"_s << 153 << 6 << 0;
    QTest::newRow("GitLab") << u"lists/gitlab/service-catalog.csv"_s << 55 << 0 << 27;
    QTest::newRow("GOV.UK") << u"lists/govuk/repos.csv"_s << 134 << 2 << 0;
    QTest::newRow("Tackle") << u"lists/tackle/template_application_import.csv"_s << 3 << 0 << 2;
    QTest::newRow("France") << u"lists/sill/sill-2020.csv"_s << 225 << 0 << 0;
    QTest::newRow("Canada") << u"lists/canada/sid_registry-part.csv"_s << 60 << 0 << 0;
}

void TestServicePlan::realListsImport()
{
    QFETCH(QString, file);
    QFETCH(int, taken);
    QFETCH(int, refused);
    QFETCH(int, dependencies);
    const ServicePlan plan = planOf(testData(file));
    QCOMPARE(static_cast<int>(plan.count(RowState::New)), taken);
    QCOMPARE(static_cast<int>(plan.count(RowState::Refused)), refused);
    QCOMPARE(static_cast<int>(plan.dependencies.size()), dependencies);
}

void TestServicePlan::theSameListInThreeEncodingsGivesTheSame()
{
    const auto values = [](const QString &file) {
        QStringList all;
        for (const PlannedService &row : planOf(testData(file)).rows)
            all += row.after.imported;
        return all;
    };
    const QStringList expected = values(u"lists/sill/sill-2020.csv"_s);
    QCOMPARE(values(u"lists/sill/sill-2020-excel-cp1252.csv"_s), expected);
    QCOMPARE(values(u"lists/sill/sill-2020-utf16le.txt"_s), expected);
}

ZUSCHNITT_TEST(TestServicePlan)

#include "tst_serviceplan.moc"
