// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/serviceplans.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

/// A list that was imported before comes again.
class TestServicesAgain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importingAgainIsTheSame();
    void onlyWhatChangedAtTheSourceChanges();
    void aRenamingHereStaysAndStillMatches();
    void aListWrittenHereForgetsNoNameOfTheSource();
    void aServiceOfAnotherSourceKeepsItsSource();
    void theKeyFindsWhatWasRenamedAtTheSource();
    void theSourceIsRecognisedUnderAnotherFileName();
    void equalNamesWithOtherKeysAreOtherThings();
    void aServiceTypedInTakesWhatTheListSays();
    void anEmptyCellClearsOnlyWhatTheListBrought();
    void dependenciesFollowTheSourceButNotAgainstADecision();
    void aDependencyOfAnyKindIsTheOneTheListMeans();
    void whatIsGoneFromTheListIsTold();
};

void TestServicesAgain::importingAgainIsTheSame()
{
    const QByteArray list = "Name;Owner;Kosten;Depends on\nFax;Ada;1.000;SMS\nSMS;Bo;;\n";
    const ServicePlan again = planOf(list, imported(list));
    QCOMPARE(states(again), u"Fax: same, SMS: same"_s);
    for (const PlannedService &row : again.rows)
        QVERIFY(row.after == *row.before);
    QCOMPARE(again.dependencies.front().change, LinkChange::Keep);
}

void TestServicesAgain::onlyWhatChangedAtTheSourceChanges()
{
    Portfolio portfolio = imported("Name;Owner;Team;Kosten\nFax;Ada;A;10\n");
    const Service before = named(portfolio, u"Fax"_s);
    Service decided = before;
    decided.owner = u"Eve"_s;
    decided.team = u"Z"_s;
    change(portfolio, before, decided);
    const ServicePlan plan = planOf("Name;Owner;Team;Kosten\nFax;Ada;B;20\n", portfolio);
    QCOMPARE(states(plan), u"Fax: changed"_s);
    const Service after = plan.rows.front().after;
    QCOMPARE(after.owner, u"Eve"_s);
    QCOMPARE(after.annualCost, std::optional<double>(20));
    // What both changed is a question; what is here stays.
    QCOMPARE(after.team, u"Z"_s);
    const std::vector<FieldChange> &changes = plan.rows.front().changes;
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].before, u"Z"_s);
    QCOMPARE(changes[0].after, u"B"_s);
    QVERIFY(changes[0].bothChanged && !changes[0].taken);
    QVERIFY(!changes[1].bothChanged && changes[1].taken);
}

void TestServicesAgain::aRenamingHereStaysAndStillMatches()
{
    Portfolio portfolio = imported("Name;Owner\nFax;Ada\n");
    Service renamed = named(portfolio, u"Fax"_s);
    renamed.name = u"Telefax"_s;
    change(portfolio, named(portfolio, u"Fax"_s), renamed);
    const ServicePlan plan = planOf("Name;Owner\nFax;Bo\n", portfolio);
    QCOMPARE(states(plan), u"Telefax: changed"_s);
    QCOMPARE(plan.rows.front().after.owner, u"Bo"_s);
    QCOMPARE(plan.rows.front().after.id, renamed.id);
}

void TestServicesAgain::aListWrittenHereForgetsNoNameOfTheSource()
{
    const QByteArray list = "Name;Owner\nFax;Ada\n";
    Portfolio portfolio = imported(list);
    const Service fax = named(portfolio, u"Fax"_s);
    Service renamed = fax;
    renamed.name = u"Fax out"_s;
    change(portfolio, fax, renamed);
    const ServicePlan own = planOf("Name;Owner\nFax out;Ada\n", portfolio);
    QCOMPARE(states(own), u"Fax out: same"_s);
    change(portfolio, renamed, own.rows.front().after);
    QCOMPARE(states(planOf(list, portfolio)), u"Fax out: same"_s);
}

void TestServicesAgain::aServiceOfAnotherSourceKeepsItsSource()
{
    Portfolio portfolio = imported("Key;Name\n1;Fax\n");
    const Service fax = named(portfolio, u"Fax"_s);
    ImportChoices choices;
    choices.source = u"CMDB"_s;
    const ServicePlan plan = planOf("Key;Name\n1;Fax\n2;SMS\n3;Mail\n", portfolio, choices);
    QCOMPARE(states(plan), u"Fax: same, SMS: new, Mail: new"_s);
    QCOMPARE(plan.rows.front().after.source, fax.source);
}

void TestServicesAgain::theKeyFindsWhatWasRenamedAtTheSource()
{
    const Portfolio portfolio = imported("ID;Name\n1;Fax\n2;SMS\n3;Mail\n");
    const ServicePlan plan = planOf("ID;Name\n2;Fax\n1;Telefax\n3;Mail\n", portfolio);
    QCOMPARE(states(plan), u"Fax: changed, Telefax: changed, Mail: same"_s);
    QCOMPARE(plan.rows[0].before->name, u"SMS"_s);
    QCOMPARE(plan.rows[1].before->name, u"Fax"_s);
}

void TestServicesAgain::theSourceIsRecognisedUnderAnotherFileName()
{
    const Portfolio portfolio = imported("ID;Name\n1;Fax\n2;SMS\n");
    const Result<ImportTable> table = readTable({u"other name.csv"_s, "ID;Name\n1;Telefax\n2;SMS\n", {}});
    const ServicePlan plan = planServices(*table, recogniseColumns(*table), portfolio);
    QCOMPARE(plan.source, u"list"_s);
    QCOMPARE(states(plan), u"Telefax: changed, SMS: same"_s);
}

void TestServicesAgain::equalNamesWithOtherKeysAreOtherThings()
{
    const QByteArray list = "ID;Name\n1;Hotline\n2;Hotline\n";
    QCOMPARE(planOf(list).count(RowState::New), std::size_t(2));
    const ServicePlan plan = planOf("ID;Name\n1;Hotline\n3;Hotline\n", imported(list));
    QCOMPARE(states(plan), u"Hotline: same, Hotline: new"_s);
}

void TestServicesAgain::aServiceTypedInTakesWhatTheListSays()
{
    Service typed;
    typed.id = ServiceId::random();
    typed.name = u"Fax"_s;
    typed.owner = u"?"_s;
    typed.note = u"keep"_s;
    Portfolio portfolio;
    portfolio.load(std::vector{typed});
    const ServicePlan plan = planOf("Name;Owner;Note\nfax;Ada;\n", portfolio);
    QCOMPARE(plan.rows.front().after.id, typed.id);
    QCOMPARE(plan.rows.front().after.owner, u"Ada"_s);
    QCOMPARE(plan.rows.front().after.note, u"keep"_s);
}

void TestServicesAgain::anEmptyCellClearsOnlyWhatTheListBrought()
{
    const Portfolio portfolio = imported("Name;Owner;Team\nFax;Ada;\n");
    const ServicePlan plan = planOf("Name;Owner;Team\nFax;;\n", portfolio);
    QCOMPARE(states(plan), u"Fax: changed"_s);
    QCOMPARE(plan.rows.front().after.owner, QString());
    QCOMPARE(states(planOf("Name;Team\nFax;\n", portfolio)), u"Fax: same"_s);
}

void TestServicesAgain::dependenciesFollowTheSourceButNotAgainstADecision()
{
    Portfolio portfolio = imported("Name;Depends on\nFax;Mail, SMS\nMail;\nSMS;\nPager;\n");
    const Service fax = named(portfolio, u"Fax"_s);
    const ServiceId mail = named(portfolio, u"Mail"_s).id;
    const ServiceId sms = named(portfolio, u"SMS"_s).id;
    const Dependency *toMail = portfolio.find(dependencyId(fax.id, mail, {}));
    portfolio.apply({Change<Dependency>{*toMail, {}}}); // taken out here
    const ServicePlan plan = planOf("Name;Depends on\nFax;Mail, Pager\nMail;\nSMS;\nPager;\n", portfolio);
    QCOMPARE(plan.dependencies.size(), std::size_t(2));
    QCOMPARE(plan.dependencies[0].change, LinkChange::Add);
    QCOMPARE(plan.dependencies[0].to, named(portfolio, u"Pager"_s).id);
    QCOMPARE(plan.dependencies[1].change, LinkChange::Remove);
    QCOMPARE(plan.dependencies[1].to, sms);
    QCOMPARE(rowOf(plan, u"Fax"_s).state, RowState::Changed);
}

void TestServicesAgain::aDependencyOfAnyKindIsTheOneTheListMeans()
{
    const QByteArray list = "Name;Depends on\nFax;Mail\nMail;\n";
    Portfolio portfolio = imported(list);
    const ServiceId fax = named(portfolio, u"Fax"_s).id;
    const ServiceId mail = named(portfolio, u"Mail"_s).id;
    Dependency kind = *portfolio.find(dependencyId(fax, mail, {}));
    portfolio.apply({Change<Dependency>{kind, {}}});
    kind.kind = u"data"_s;
    kind.id = dependencyId(fax, mail, kind.kind);
    portfolio.apply({Change<Dependency>{{}, kind}});
    const ServicePlan again = planOf(list, portfolio);
    QCOMPARE(again.dependencies.size(), std::size_t(1));
    QCOMPARE(again.dependencies.front().change, LinkChange::Keep);
    QCOMPARE(again.count(RowState::Same), std::size_t(2));
    const ServicePlan gone = planOf("Name;Depends on\nFax;\nMail;\n", portfolio);
    QVERIFY(gone.dependencies.empty());
}

void TestServicesAgain::whatIsGoneFromTheListIsTold()
{
    const Portfolio portfolio = imported("Name;Owner\nFax;Ada\nSMS;Bo\n");
    const ServicePlan plan = planOf("Name;Owner\nFax;Ada\n", portfolio);
    QCOMPARE(plan.missing, std::vector{named(portfolio, u"SMS"_s).id});
    QCOMPARE(plan.remarks, QStringList(u"No longer in the list, but kept here: “SMS” (1)."_s));
}

ZUSCHNITT_TEST(TestServicesAgain)
#include "tst_servicesagain.moc"
