// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestFieldEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renamingIsOneChangeAndSaysWhat();
    void theSameValueChangesNothing();
    void valuesThatBreakARuleAreRefused();
    void aCapabilityCannotStandBelowItself();
    void dependenciesOnItselfAndTwiceAreRefused();
    void aCapabilityOfTheSameNameIsUsedAgain();
    void deletingAServiceTakesAllThatHangsOnIt();
    void removingAJourneyTakesItsMomentsAndDecisions();
    void everyKindOfEditHasAWordOfItsOwn();
    void twoKindsWithOneWordAreRefused();
};

void TestFieldEdits::renamingIsOneChangeAndSaysWhat()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    QCOMPARE(editing.perform(edits::setField<&Service::name>(fax, u"Telefax"_s)), QString());
    QCOMPARE(editing.last().name, (EditName{EditKind::SetField, {u"service"_s, u"name"_s, u"Fax"_s, u"Telefax"_s}}));
    QCOMPARE(editing.portfolio().find(fax)->name, u"Telefax"_s);
    editing.perform(edits::setField<&Service::annualCost>(fax, 1200.5));
    QCOMPARE(editing.portfolio().find(fax)->annualCost, std::optional(1200.5));
    editing.perform(edits::setField<&Service::annualCost>(fax, std::nullopt));
    QVERIFY(!editing.portfolio().find(fax)->annualCost);
}

void TestFieldEdits::theSameValueChangesNothing()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    editing.perform(edits::setField<&Service::name>(fax, u"Fax"_s));
    QVERIFY(editing.last().changes.empty());
}

void TestFieldEdits::valuesThatBreakARuleAreRefused()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    editing.perform(edits::moveServices({{fax, {}}}, mail));
    QCOMPARE(editing.perform(edits::setField<&Service::name>(fax, u" "_s)), u"A name must not be empty."_s);
    QCOMPARE(editing.perform(edits::setField<&Service::annualCost>(fax, -1.0)), u"The number must be 0 or more."_s);
    QCOMPARE(editing.perform(edits::setField<&Assignment::share>(assignmentId(mail, fax), 0.0)),
             u"The number must be more than 0."_s);
    QVERIFY(!editing.perform(edits::setField<&Product::group>(mail, ProductGroupId::random())).isEmpty());
    QVERIFY(!editing.perform(edits::setField<&Service::name>(ServiceId::random(), u"X"_s)).isEmpty());
}

void TestFieldEdits::aCapabilityCannotStandBelowItself()
{
    Editing editing;
    const CapabilityId above = CapabilityId::random();
    const CapabilityId below = CapabilityId::random();
    editing.perform(edits::addCapability(above, u"Talk"_s));
    editing.perform(edits::addCapability(below, u"Call"_s, above));
    QCOMPARE(editing.perform(edits::setField<&Capability::parent>(above, below)),
             u"“Talk” cannot stand below itself."_s);
    QCOMPARE(editing.perform(edits::addCapability(CapabilityId::random(), u" call "_s)),
             u"There is a capability “Call” already."_s);
}

void TestFieldEdits::dependenciesOnItselfAndTwiceAreRefused()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId net = editing.addService(u"Network"_s);
    QCOMPARE(editing.perform(edits::addDependency(fax, fax)), u"“Fax” cannot depend on itself."_s);
    QCOMPARE(editing.perform(edits::addDependency(fax, net)), QString());
    QCOMPARE(editing.perform(edits::addDependency(fax, net)), u"“Fax” already depends on “Network”."_s);
    QVERIFY(!editing.perform(edits::addDependency(net, fax, {}, 0)).isEmpty());
    QCOMPARE(editing.perform(edits::removeDependencies({dependencyId(fax, net, {})})), QString());
    QVERIFY(editing.portfolio().all<Dependency>().empty());
}

void TestFieldEdits::aCapabilityOfTheSameNameIsUsedAgain()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    editing.perform(edits::provideNamed(fax, u"Send"_s));
    editing.perform(edits::promiseNamed(mail, u"send"_s));
    QCOMPARE(editing.portfolio().all<Capability>().size(), std::size_t(1));
    QCOMPARE(editing.portfolio().all<Promise>().size(), std::size_t(1));
    const CapabilityId send = editing.portfolio().all<Capability>().front()->id;
    editing.perform(edits::stopProviding(fax, send));
    editing.perform(edits::withdrawPromise(mail, send));
    QVERIFY(editing.portfolio().all<Provision>().empty());
    QVERIFY(editing.portfolio().all<Promise>().empty());
}

void TestFieldEdits::deletingAServiceTakesAllThatHangsOnIt()
{
    Editing editing;
    const ServiceId net = editing.addService(u"Network"_s);
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const JourneyId journey = JourneyId::random();
    const MomentId moment = MomentId::random();
    editing.perform(edits::addJourney(journey, u"Join"_s));
    editing.perform(edits::addMoment(moment, journey, u"First day"_s));
    const CapabilityId send = CapabilityId::random();
    editing.perform(edits::addCapability(send, u"Send"_s));
    const Portfolio before = editing.portfolio();

    const ServiceId fax = editing.addService(u"Fax"_s);
    editing.perform(edits::provide(fax, send));
    editing.perform(edits::addDependency(fax, net));
    editing.perform(edits::addDependency(net, fax));
    editing.perform(edits::useService(moment, fax));
    editing.perform(edits::alsoAssign({fax}, mail, {{}, Role::Main, {send}}));
    QCOMPARE(editing.perform(edits::deleteServices({fax})), QString());
    QVERIFY(editing.portfolio() == before);
}

void TestFieldEdits::removingAJourneyTakesItsMomentsAndDecisions()
{
    Editing editing;
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const CapabilityId send = CapabilityId::random();
    editing.perform(edits::addCapability(send, u"Send"_s));
    const Portfolio before = editing.portfolio();
    const JourneyId journey = JourneyId::random();
    const MomentId first = MomentId::random();
    const MomentId second = MomentId::random();
    editing.perform(edits::addJourney(journey, u"Join"_s));
    editing.perform(edits::addMoment(second, journey, u"Second"_s));
    editing.perform(edits::addMoment(first, journey, u"First"_s, {}, second));
    QCOMPARE(editing.portfolio().where<&Moment::journey>(journey).front()->id, first);
    editing.perform(edits::require(first, send));
    editing.perform(edits::decideLead(editing.cut(), first, mail));
    QCOMPARE(editing.portfolio().all<Lead>().size(), std::size_t(1));
    editing.perform(edits::removeJourney(journey));
    QVERIFY(editing.portfolio() == before);
}

void TestFieldEdits::everyKindOfEditHasAWordOfItsOwn()
{
    QStringList words;
    for (int value = 0; value <= static_cast<int>(EditKind::LockCards); ++value) {
        const auto kind = static_cast<EditKind>(value);
        const QString word = QString::fromLatin1(textOf(kind));
        EditKind read = EditKind::SetField;
        QVERIFY2(!word.isEmpty() && readText(word, read) && read == kind, qPrintable(QString::number(value)));
        QVERIFY(!words.contains(word));
        words.append(word);
    }
}

void TestFieldEdits::twoKindsWithOneWordAreRefused()
{
    Editing editing;
    const Noun service{u"Service"_s, u"Services"_s, Gender::Masculine};
    const Noun system{u"Altsystem"_s, u"Altsysteme"_s, Gender::Neuter};
    QVERIFY(editing.perform(edits::setVocabulary({service, service, {}})).startsWith(u"Two kinds of things"_s));
    QVERIFY(!editing.perform(edits::setVocabulary({{u"Service"_s, {}, {}}, system, {}})).isEmpty());
    QCOMPARE(editing.perform(edits::setVocabulary({service, system, {}})), QString());
    QCOMPARE(Vocabulary(editing.portfolio().info(), Language::English).service().singular, u"former IT system"_s);
    QCOMPARE(editing.perform(edits::setVocabulary({})), QString());
    QCOMPARE(editing.portfolio().info().productWord, QString());
}

ZUSCHNITT_TEST(TestFieldEdits)

#include "tst_fieldedits.moc"
