// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/document/editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestServiceEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergingKeepsEveryAssignment();
    void mergingKeepsDependenciesButNoneToItself();
    void mergingFillsWhatIsEmpty();
    void mergingKeepsWhatWasProvidedAndUsed();
    void productsCountMoreThanAFate();
    void aServiceIsNotMergedWithItself();
    void ownFieldsHaveNamesOfTheirOwn();
    void anOwnValueIsCheckedAndKeptInOneForm();
    void anOwnFieldBecomesAnotherKindIfItsValuesCan();
    void choicesInUseStay();
    void removingAFieldRemovesItsValues();
    void aProfileOfTheSameNameIsReplaced();
};

void TestServiceEdits::mergingKeepsEveryAssignment()
{
    Editing editing;
    const ServiceId keep = editing.addService(u"Mail"_s);
    const ServiceId gone = editing.addService(u"E-mail"_s);
    const ProductId both = editing.addProduct(u"Both"_s);
    const ProductId other = editing.addProduct(u"Other"_s);
    editing.perform(edits::moveServices({{keep, {}}}, both));
    editing.perform(edits::alsoAssign({gone}, both, {{}, Role::Supporting, {}}));
    editing.perform(edits::alsoAssign({gone}, other, {0.25, Role::Supporting, {}}));
    QCOMPARE(editing.contents(both), u"Mail, E-mail 0.75 supporting"_s);
    QCOMPARE(editing.perform(edits::mergeServices(keep, gone)), QString());
    QCOMPARE(editing.contents(both), u"Mail 1.75"_s);
    QCOMPARE(editing.contents(other), u"Mail 0.25 supporting"_s);
    QVERIFY(!editing.portfolio().find(gone));
    QCOMPARE(editing.last().name.kind, EditKind::MergeServices);
}

void TestServiceEdits::mergingKeepsDependenciesButNoneToItself()
{
    Editing editing;
    const ServiceId keep = editing.addService(u"Mail"_s);
    const ServiceId gone = editing.addService(u"E-mail"_s);
    const ServiceId disk = editing.addService(u"Disk"_s);
    editing.perform(edits::addDependency(keep, gone));
    editing.perform(edits::addDependency(keep, disk, {}, 2));
    editing.perform(edits::addDependency(gone, disk, {}, 3));
    editing.perform(edits::addDependency(disk, gone, u"backup"_s));
    editing.perform(edits::mergeServices(keep, gone));
    QCOMPARE(editing.portfolio().all<Dependency>().size(), std::size_t(2));
    QCOMPARE(editing.portfolio().find(dependencyId(keep, disk, {}))->weight, 3.0);
    QVERIFY(editing.portfolio().find(dependencyId(disk, keep, u"backup"_s)));
}

void TestServiceEdits::mergingFillsWhatIsEmpty()
{
    Editing editing;
    const ServiceId keep = editing.addService(u"Mail"_s);
    const ServiceId gone = editing.addService(u"E-mail"_s, u"Communication"_s);
    editing.perform(edits::setField<&Service::owner>(keep, u"Ada"_s));
    editing.perform(edits::setField<&Service::owner>(gone, u"Bo"_s));
    editing.perform(edits::setField<&Service::annualCost>(gone, std::optional<double>(12)));
    editing.perform(edits::setField<&Service::note>(keep, u"First"_s));
    editing.perform(edits::setField<&Service::note>(gone, u"Second"_s));
    const OwnFieldId seats = OwnFieldId::random();
    editing.perform(edits::addOwnField(seats, u"Seats"_s, FieldKind::Number));
    editing.perform(edits::setOwnValue(seats, gone, u"7"_s));
    editing.perform(edits::mergeServices(keep, gone));
    const Service *mail = editing.portfolio().find(keep);
    QCOMPARE(mail->owner, u"Ada"_s);
    QCOMPARE(mail->formerGroup, u"Communication"_s);
    QCOMPARE(mail->annualCost, std::optional<double>(12));
    QCOMPARE(mail->note, u"First\nSecond"_s);
    QCOMPARE(editing.portfolio().find(ownValueId(seats, keep))->value, u"7"_s);
    QCOMPARE(editing.portfolio().all<ServiceAlias>().front()->name, u"E-mail"_s);
}

void TestServiceEdits::mergingKeepsWhatWasProvidedAndUsed()
{
    Editing editing;
    const ServiceId keep = editing.addService(u"Mail"_s);
    const ServiceId gone = editing.addService(u"E-mail"_s);
    editing.perform(edits::provideNamed(gone, u"Send"_s));
    const JourneyId journey = JourneyId::random();
    const MomentId moment = MomentId::random();
    editing.perform(edits::addJourney(journey, u"Start"_s));
    editing.perform(edits::addMoment(moment, journey, u"Book"_s));
    editing.perform(edits::useService(moment, gone));
    editing.perform(edits::mergeServices(keep, gone));
    QCOMPARE(editing.portfolio().where<&Provision::service>(keep).size(), std::size_t(1));
    QCOMPARE(editing.portfolio().where<&MomentUse::service>(keep).size(), std::size_t(1));
}

void TestServiceEdits::productsCountMoreThanAFate()
{
    Editing editing;
    const ServiceId keep = editing.addService(u"Mail"_s);
    const ServiceId gone = editing.addService(u"E-mail"_s);
    const ServiceId third = editing.addService(u"Fax"_s);
    const ProductId product = editing.addProduct(u"P"_s);
    editing.perform(edits::setFate(editing.cut(), {keep}, Fate::Kept, {}));
    editing.perform(edits::moveServices({{gone, {}}}, product));
    editing.perform(edits::mergeServices(keep, gone));
    QVERIFY(editing.portfolio().all<ServiceFate>().empty());
    QCOMPARE(editing.contents(product), u"Mail"_s);
    editing.perform(edits::setFate(editing.cut(), {third}, Fate::Retired, u"Old"_s));
    editing.perform(edits::returnToInbox(editing.cut(), {keep}));
    editing.perform(edits::mergeServices(keep, third));
    QCOMPARE(fateIn(editing.portfolio(), editing.cut(), keep)->reason, u"Old"_s);
}

void TestServiceEdits::aServiceIsNotMergedWithItself()
{
    Editing editing;
    const ServiceId mail = editing.addService(u"Mail"_s);
    QCOMPARE(editing.perform(edits::mergeServices(mail, mail)), u"“Mail” cannot be merged with itself."_s);
}

void TestServiceEdits::ownFieldsHaveNamesOfTheirOwn()
{
    Editing editing;
    const OwnFieldId seats = OwnFieldId::random();
    const OwnFieldId region = OwnFieldId::random();
    QCOMPARE(editing.perform(edits::addOwnField(seats, u" Seats "_s, FieldKind::Number)), QString());
    QCOMPARE(editing.perform(edits::addOwnField(region, u"SEATS"_s, FieldKind::Text)),
             u"There is a field “Seats” already."_s);
    QCOMPARE(editing.perform(edits::addOwnField(region, u"Region"_s, FieldKind::Text)), QString());
    QVERIFY(!editing.perform(edits::setField<&OwnField::name>(region, u"seats"_s)).isEmpty());
    QVERIFY(!editing.perform(edits::setField<&OwnField::name>(region, u" "_s)).isEmpty());
    QCOMPARE(editing.perform(edits::setField<&OwnField::name>(region, u"Area"_s)), QString());
    editing.perform(edits::reorderOwnField(region, seats));
    QCOMPARE(editing.portfolio().all<OwnField>().front()->name, u"Area"_s);
}

void TestServiceEdits::anOwnValueIsCheckedAndKeptInOneForm()
{
    Editing editing;
    const ServiceId mail = editing.addService(u"Mail"_s);
    const OwnFieldId since = OwnFieldId::random();
    editing.perform(edits::addOwnField(since, u"Since"_s, FieldKind::Date));
    QCOMPARE(editing.perform(edits::setOwnValue(since, mail, u"soon"_s)), u"“soon” is no day, or could be two."_s);
    editing.perform(edits::setOwnValue(since, mail, u"31.3.2026"_s));
    QCOMPARE(editing.portfolio().find(ownValueId(since, mail))->value, u"2026-03-31"_s);
    editing.perform(edits::setOwnValue(since, mail, {}));
    QVERIFY(editing.portfolio().all<OwnValue>().empty());
}

void TestServiceEdits::anOwnFieldBecomesAnotherKindIfItsValuesCan()
{
    Editing editing;
    const ServiceId mail = editing.addService(u"Mail"_s);
    const ServiceId fax = editing.addService(u"Fax"_s);
    const OwnFieldId field = OwnFieldId::random();
    editing.perform(edits::addOwnField(field, u"Seats"_s, FieldKind::Text));
    editing.perform(edits::setOwnValue(field, mail, u"1,200"_s));
    editing.perform(edits::setOwnValue(field, fax, u"few"_s));
    QVERIFY(editing.perform(edits::setOwnFieldKind(field, FieldKind::Number)).contains(u"few"_s));
    QCOMPARE(editing.portfolio().find(field)->kind, FieldKind::Text);
    editing.perform(edits::setOwnValue(field, fax, u"3"_s));
    QCOMPARE(editing.perform(edits::setOwnFieldKind(field, FieldKind::Number)), QString());
    QCOMPARE(editing.portfolio().find(ownValueId(field, mail))->value, u"1200"_s);
    QCOMPARE(editing.perform(edits::setOwnFieldKind(field, FieldKind::Choice)), QString());
    QCOMPARE(editing.portfolio().find(field)->choices.split(u'\n').size(), 2);
}

void TestServiceEdits::choicesInUseStay()
{
    Editing editing;
    const ServiceId mail = editing.addService(u"Mail"_s);
    const OwnFieldId field = OwnFieldId::random();
    editing.perform(edits::addOwnField(field, u"Region"_s, FieldKind::Choice, {u"North"_s, u"South"_s}));
    QVERIFY(!editing.perform(edits::setOwnValue(field, mail, u"East"_s)).isEmpty());
    editing.perform(edits::setOwnValue(field, mail, u"South"_s));
    QVERIFY(!editing.perform(edits::setField<&OwnField::choices>(field, u"North"_s)).isEmpty());
    QCOMPARE(editing.perform(edits::setField<&OwnField::choices>(field, u"South\nEast"_s)), QString());
}

void TestServiceEdits::removingAFieldRemovesItsValues()
{
    Editing editing;
    const ServiceId mail = editing.addService(u"Mail"_s);
    const OwnFieldId field = OwnFieldId::random();
    editing.perform(edits::addOwnField(field, u"Region"_s, FieldKind::Text));
    editing.perform(edits::setOwnValue(field, mail, u"South"_s));
    editing.perform(edits::removeOwnField(field));
    QVERIFY(editing.portfolio().all<OwnField>().empty());
    QVERIFY(editing.portfolio().all<OwnValue>().empty());
}

void TestServiceEdits::aProfileOfTheSameNameIsReplaced()
{
    Editing editing;
    editing.perform(edits::saveImportProfile(ImportProfileId::random(), u"CMDB"_s, u"{}"_s));
    editing.perform(edits::saveImportProfile(ImportProfileId::random(), u"cmdb"_s, uR"({"source":"x"})"_s));
    QCOMPARE(editing.portfolio().all<ImportProfile>().size(), std::size_t(1));
    const ImportProfile profile = *editing.portfolio().all<ImportProfile>().front();
    QCOMPARE(profile.content, uR"({"source":"x"})"_s);
    editing.perform(edits::removeImportProfile(profile.id));
    QVERIFY(editing.portfolio().all<ImportProfile>().empty());
}

ZUSCHNITT_TEST(TestServiceEdits)

#include "tst_serviceedits.moc"
