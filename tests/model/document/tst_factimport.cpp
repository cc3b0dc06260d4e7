// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/document/importing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray services = "ID;Name\n1;Fax\n2;Mail\n3;Directory\n4;Pager\n";

/// With four services whose source is "CMDB".
Importing withServices()
{
    Importing importing;
    ImportChoices choices;
    choices.source = u"CMDB"_s;
    importing.import(services, choices);
    return importing;
}

} // namespace

class TestFactImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capabilitiesLieBelowThoseOfTheListAndOfTheFile();
    void aCapabilityNeverLiesBelowItself();
    void twoCapabilitiesOfOneNameAreToldApartByTheirParents();
    void dependenciesFindTheirEndsByKeyAndName();
    void aDependencyRemovedHereIsNotMadeAgain();
    void aDependencyGoneAtTheSourceGoesUnlessChangedHere();
    void aWeightThatBothChangedIsAsked();
    void aRowLeftOutIsNotGone();
    void productsComeWithCutGroupAndPromises();
    void whatAListSaysOfAProductIsTakenButNotItsGroup();
    void assignmentsMakeWhatTheyName();
    void assignmentsOfTheRoomStayAndAreAsked();
    void takingTheSourceMovesWhatItSays();
    void aFateInTheListIsOne();
    void contradictionsWithinAListAreRefused();
};

void TestFactImport::capabilitiesLieBelowThoseOfTheListAndOfTheFile()
{
    Importing importing;
    const QByteArray list = "Capability;Key;Parent;Description\nSend;s;c;Sends\nCommunicate;c;;\nRead;r;Communicate;\n"
                            "Lost;l;Nowhere;\n;;;\n";
    importing.import(list);
    QCOMPARE(importing.states(), u"new, new, new, new"_s);
    const Capability *top = importing.named<Capability>(u"Communicate"_s);
    QCOMPARE(importing.named<Capability>(u"Send"_s)->parent, std::optional(top->id));
    QCOMPARE(importing.named<Capability>(u"Read"_s)->parent, std::optional(top->id));
    QCOMPARE(importing.named<Capability>(u"Send"_s)->description, u"Sends"_s);
    QCOMPARE(importing.problems(), QStringList{u"5:3 “Nowhere” is not in the file, so “Lost” lies below nothing."_s});
    QCOMPARE(importing.report().counts.at(u"capabilities"_s), (ImportCounts{4, 0, 0, 0}));
    importing.import(list);
    QCOMPARE(importing.states(), u"same, same, same, same"_s);
    QVERIFY(importing.changes().empty());
    importing.import("Capability;Parent\nReceive;Communicate\nSend;Read\n");
    QCOMPARE(importing.states(), u"new, changed"_s);
    QCOMPARE(importing.named<Capability>(u"Receive"_s)->parent, std::optional(top->id));
}

void TestFactImport::aCapabilityNeverLiesBelowItself()
{
    Importing importing;
    importing.import("Capability;Parent\nA;B\nB;A\nC;C\n");
    QCOMPARE(importing.report().problems.size(), std::size_t(2));
    QVERIFY(!importing.named<Capability>(u"B"_s)->parent);
    QVERIFY(!importing.named<Capability>(u"C"_s)->parent);
}

void TestFactImport::twoCapabilitiesOfOneNameAreToldApartByTheirParents()
{
    Importing importing;
    const QByteArray list = "Capability;Parent\nX;\nY;\nOther;X\nOther;Y\nOther;Y\n";
    importing.import(list);
    QCOMPARE(importing.states(), u"new, new, new, new, refused"_s);
    importing.import("Capability;Parent\nOther;Y\nOther;X\n");
    QCOMPARE(importing.states(), u"same, same"_s);
}

void TestFactImport::dependenciesFindTheirEndsByKeyAndName()
{
    Importing importing = withServices();
    const QByteArray list = "From;To;Kind;Weight;Note\n1;Directory;data;2;nightly\nmail;3;;;\nFax;Nowhere;;;\n"
                            "Fax;Fax;;;\nFax;Directory;data;2;nightly\nMail;Pager;;many;\n";
    importing.import(list);
    QCOMPARE(importing.states(), u"new, new, refused, refused, same, new"_s);
    QCOMPARE(importing.dependencies(), u"Fax > Directory data 2, Mail > Directory, Mail > Pager"_s);
    QCOMPARE(importing.problems(),
             QStringList({u"4:2 “Nowhere” is not in the file."_s, u"5:2 “Fax” cannot depend on itself."_s,
                          u"7:4 “many” is no number above 0; the cell was left out."_s}));
    QCOMPARE(importing.report().counts.at(u"dependencies"_s), (ImportCounts{3, 0, 1, 2}));
    importing.import(list);
    QCOMPARE(importing.states(), u"same, same, refused, refused, same, same"_s);
    QVERIFY(importing.changes().empty());
}

void TestFactImport::aDependencyRemovedHereIsNotMadeAgain()
{
    Importing importing = withServices();
    const QByteArray list = "From;To\nFax;Mail\nFax;Pager\n";
    importing.import(list);
    importing.perform(
        edits::removeDependencies({dependencyId(importing.service(u"Fax"_s), importing.service(u"Pager"_s), {})}));
    importing.import(list);
    QCOMPARE(importing.dependencies(), u"Fax > Mail"_s);
    QCOMPARE(importing.states(), u"same, same"_s);
    QCOMPARE(importing.report().remarks,
             QStringList{u"Removed here, and therefore not made again: “Fax → Pager” (1)."_s});
    QVERIFY(importing.changes().empty());
}

void TestFactImport::aDependencyGoneAtTheSourceGoesUnlessChangedHere()
{
    Importing importing = withServices();
    importing.import("From;To\nFax;Mail\nFax;Pager\nMail;Directory\n");
    importing.perform(edits::setField<&Dependency::weight>(
        dependencyId(importing.service(u"Fax"_s), importing.service(u"Pager"_s), {}), 3.0));
    importing.perform(edits::addDependency(importing.service(u"Pager"_s), importing.service(u"Mail"_s)));
    importing.import("From;To\nMail;Directory\n");
    QCOMPARE(importing.dependencies(), u"Fax > Pager 3, Mail > Directory, Pager > Mail"_s);
    QCOMPARE(importing.report().counts.at(u"dependencies"_s), (ImportCounts{0, 0, 1, 0, 1}));
    QCOMPARE(importing.report().remarks.size(), 2);
}

void TestFactImport::aWeightThatBothChangedIsAsked()
{
    Importing importing = withServices();
    importing.import("From;To;Weight\nFax;Mail;2\nFax;Pager;2\n");
    importing.perform(edits::setField<&Dependency::weight>(
        dependencyId(importing.service(u"Fax"_s), importing.service(u"Mail"_s), {}), 5.0));
    importing.import("From;To;Weight\nFax;Mail;3\nFax;Pager;4\n");
    QCOMPARE(importing.states(), u"same asks, changed"_s);
    QCOMPARE(importing.dependencies(), u"Fax > Mail 5, Fax > Pager 4"_s);
    ImportChoices choices;
    choices.takeSource = true;
    importing.import("From;To;Weight\nFax;Mail;7\nFax;Pager;4\n", choices);
    QCOMPARE(importing.dependencies(), u"Fax > Mail 7, Fax > Pager 4"_s);
}

void TestFactImport::aRowLeftOutIsNotGone()
{
    Importing importing = withServices();
    importing.import("From;To\nFax;Mail\nFax;Pager\n");
    ImportChoices choices;
    choices.leftOut = {0};
    importing.import("From;To\nFax;Mail\nMail;Directory\nFax;Pager\n", choices);
    QCOMPARE(importing.dependencies(), u"Fax > Mail, Fax > Pager, Mail > Directory"_s);
}

void TestFactImport::productsComeWithCutGroupAndPromises()
{
    Importing importing;
    const QByteArray list
        = "Cut;Product group;Product;Customer-facing or platform;Customer need;Promised capabilities\n"
          "By journey;Work;Calling;customer;Talk;Call; \n"
          "By journey;Work;Printing;Plattform;;\"Print; Scan\"\n"
          "Other;;Calling;odd;;\n;;;;;\nOther;;Calling;;;\n";
    importing.import(list);
    QCOMPARE(importing.states(), u"new, new, new, refused"_s);
    QCOMPARE(importing.portfolio().all<Cut>().size(), std::size_t(2));
    QCOMPARE(importing.portfolio().currentCut()->name, u"By journey"_s);
    QCOMPARE(importing.portfolio().all<ProductGroup>().size(), std::size_t(1));
    QCOMPARE(importing.named<Product>(u"Printing"_s)->kind, ProductKind::Platform);
    QCOMPARE(importing.named<Product>(u"Calling"_s)->customerNeed, u"Talk"_s);
    QCOMPARE(importing.portfolio().all<Promise>().size(), std::size_t(3));
    QCOMPARE(importing.report().counts.at(u"products"_s), (ImportCounts{3, 0, 0, 1}));
    QCOMPARE(importing.report().counts.at(u"cuts"_s).created, 2);
    QCOMPARE(importing.report().counts.at(u"promises"_s).created, 3);
    QCOMPARE(importing.problems().first(), u"4:4 “odd” is not understood; the cell was left out."_s);
    importing.import(list);
    QVERIFY(importing.changes().empty());
}

void TestFactImport::whatAListSaysOfAProductIsTakenButNotItsGroup()
{
    Importing importing;
    importing.import("Product group;Product;Customer need\nWork;Calling;Talk\n");
    QCOMPARE(importing.portfolio().currentCut()->name, u"First cut"_s);
    importing.import("Product group;Product;Customer need\nHome;Calling;Talk to people\n");
    QCOMPARE(importing.states(), u"changed asks"_s);
    const Product *calling = importing.named<Product>(u"Calling"_s);
    QCOMPARE(calling->customerNeed, u"Talk to people"_s);
    QCOMPARE(importing.portfolio().find(*calling->group)->name, u"Work"_s);
    QVERIFY(!importing.named<ProductGroup>(u"Home"_s));
}

void TestFactImport::assignmentsMakeWhatTheyName()
{
    Importing importing = withServices();
    const QByteArray list
        = "Cut;Product group;Product;Service;Role;Share;Capabilities that go with it;Kept or retired;Reason\n"
          "New;Work;Calling;1;main;;Call;;\nNew;Work;Calling;Mail;unterstützend;40 %;;;\n"
          "New;;Writing;Mail;;0,6;;;\nNew;;;Pager;;;;retired;Nobody has one\nNew;;Writing;Telex;;;;;\n";
    importing.import(list);
    QCOMPARE(importing.states(), u"new, new, new, new, refused"_s);
    QCOMPARE(importing.products(), u"Calling: Fax, Mail 0.4 supporting; Writing: Mail 0.6"_s);
    QCOMPARE(importing.fates(), u"Pager: retired"_s);
    QCOMPARE(importing.portfolio().all<AssignmentCapability>().size(), std::size_t(1));
    QCOMPARE(importing.portfolio().all<ProductGroup>().size(), std::size_t(1));
    QCOMPARE(importing.report().counts.at(u"assignments"_s), (ImportCounts{3, 0, 0, 1}));
    QCOMPARE(importing.report().counts.at(u"fates"_s), (ImportCounts{1, 0, 0, 0}));
    QCOMPARE(importing.report().counts.at(u"products"_s).created, 2);
    importing.import(list);
    QCOMPARE(importing.states(), u"same, same, same, same, refused"_s);
    QVERIFY(importing.changes().empty());
}

void TestFactImport::assignmentsOfTheRoomStayAndAreAsked()
{
    Importing importing = withServices();
    importing.import("Product;Service;Share;Fate\nCalling;Fax;1;\nCalling;Mail;1;\nWriting;Directory;1;\n");
    const QString before = importing.products();
    importing.import("Product;Service;Share;Fate\nWriting;Fax;1;\nCalling;Mail;3;\n;Directory;;retired\n"
                     "Calling;Pager;1;\n");
    QCOMPARE(importing.states(), u"same asks, same asks, same asks, new"_s);
    QCOMPARE(importing.products(), u"Calling: Fax, Mail, Pager; Writing: Directory"_s);
    QVERIFY(importing.fates().isEmpty());
    const PlannedRow &fax = importing.plans().front().row(0);
    QCOMPARE(fax.changes.front().before, u"Calling"_s);
    QCOMPARE(fax.changes.front().after, u"Writing"_s);
    QVERIFY(!fax.changes.front().taken);
}

void TestFactImport::takingTheSourceMovesWhatItSays()
{
    Importing importing = withServices();
    importing.import("Product;Service;Share;Fate\nCalling;Fax;1;\nCalling;Mail;1;\nWriting;Directory;1;\n");
    ImportChoices choices;
    choices.fromSource = {{0, Meaning::Product}, {2, Meaning::Fate}};
    importing.import("Product;Service;Share;Fate\nWriting;Fax;1;\nCalling;Mail;3;\n;Directory;;retired\n", choices);
    QCOMPARE(importing.states(), u"changed asks, same asks, changed asks"_s);
    QCOMPARE(importing.products(), u"Calling: Mail; Writing: Fax"_s);
    QCOMPARE(importing.fates(), u"Directory: retired"_s);
}

void TestFactImport::aFateInTheListIsOne()
{
    Importing importing = withServices();
    importing.import("Product;Service;Fate;Reason\n;Fax;behalten;\n");
    QCOMPARE(importing.fates(), u"Fax: kept"_s);
    importing.import("Product;Service;Fate;Reason\n;Fax;kept;Law\nCalling;Fax;;\n");
    QCOMPARE(importing.states(), u"changed, refused"_s);
    QCOMPARE(importing.portfolio().all<ServiceFate>().front()->reason, u"Law"_s);
    importing.import("Product;Service;Fate;Reason\nCalling;Fax;;\n");
    QCOMPARE(importing.states(), u"same asks"_s);
    QCOMPARE(importing.fates(), u"Fax: kept"_s);
}

void TestFactImport::contradictionsWithinAListAreRefused()
{
    Importing importing = withServices();
    importing.import("Product;Service;Fate\nCalling;Fax;kept\nCalling;Mail;\nCalling;Mail;\n;Mail;kept\n;Pager;\n"
                     "Calling;Directory;\n");
    QCOMPARE(importing.states(), u"refused, new, refused, refused, refused, new"_s);
}

ZUSCHNITT_TEST(TestFactImport)

#include "tst_factimport.moc"
