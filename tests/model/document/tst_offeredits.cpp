// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "model/document/editname.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestOfferEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAreAddedReorderedAndRemoved();
    void backlogItemsAreAddedReorderedAndRemoved();
    void anItemKeepsItsTitleAndItsProduct();
    void dissolvingAProductTakesItsListsAlong();
    void aDependencyKeepsWhatItSaysUnderAnotherKind();
    void aKindThatIsThereAlreadyIsRefused();
    void aPhaseThatGoesLeavesItsMoments();

private:
    static QString said(const Editing &editing) { return describe(editing.last().name, Vocabulary()); }
};

void TestOfferEdits::offersAreAddedReorderedAndRemoved()
{
    Editing editing;
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const OfferId basic = OfferId::random();
    const OfferId plus = OfferId::random();
    const auto order = [&] {
        QStringList names;
        for (const Offer *offer : editing.portfolio().where<&Offer::product>(mail))
            names.append(offer->name);
        return names.join(u' ');
    };
    QCOMPARE(editing.perform(edits::addOffer(basic, mail, u" Basic  box "_s)), QString());
    QCOMPARE(said(editing), u"Add offer Basic box to Mailing"_s);
    editing.perform(edits::addOffer(plus, mail, u"Plus"_s));
    QCOMPARE(order(), u"Basic box Plus"_s);
    QCOMPARE(editing.perform(edits::reorderOffer(plus, basic)), QString());
    QCOMPARE(said(editing), u"Put offer Plus of Mailing in another place"_s);
    QCOMPARE(order(), u"Plus Basic box"_s);
    editing.perform(edits::setField<&Offer::price>(plus, u"4 EUR"_s));
    QCOMPARE(said(editing), u"Plus: change price"_s);
    QCOMPARE(editing.perform(edits::removeOffer(plus)), QString());
    QCOMPARE(said(editing), u"Remove offer Plus from Mailing"_s);
    QCOMPARE(order(), u"Basic box"_s);
    QVERIFY(!editing.perform(edits::removeOffer(plus)).isEmpty());
    QCOMPARE(editing.perform(edits::addOffer(plus, mail, u" "_s)), u"A name must not be empty."_s);
}

void TestOfferEdits::backlogItemsAreAddedReorderedAndRemoved()
{
    Editing editing;
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const BacklogItemId first = BacklogItemId::random();
    const BacklogItemId second = BacklogItemId::random();
    editing.perform(edits::addBacklogItem(first, mail, u"Sign mails"_s));
    QCOMPARE(said(editing), u"Add Sign mails to the backlog of Mailing"_s);
    editing.perform(edits::addBacklogItem(second, mail, u"Chat"_s));
    editing.perform(edits::reorderBacklogItem(first, {}));
    QCOMPARE(said(editing), u"Put Sign mails in another place in the backlog of Mailing"_s);
    const auto &items = editing.portfolio().where<&BacklogItem::product>(mail);
    QCOMPARE(items.front()->title, u"Chat"_s);
    QCOMPARE(items.back()->title, u"Sign mails"_s);
    editing.perform(edits::removeBacklogItem(second));
    QCOMPARE(said(editing), u"Remove Chat from the backlog of Mailing"_s);
    QCOMPARE(editing.portfolio().all<BacklogItem>().size(), std::size_t(1));
}

void TestOfferEdits::anItemKeepsItsTitleAndItsProduct()
{
    Editing editing;
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const ProductId phone = editing.addProduct(u"Calling"_s);
    const BacklogItemId item = BacklogItemId::random();
    const BacklogItemId other = BacklogItemId::random();
    editing.perform(edits::addBacklogItem(item, mail, u"Chat"_s));
    editing.perform(edits::addBacklogItem(other, phone, u"Ring"_s));
    QCOMPARE(editing.perform(edits::setField<&BacklogItem::title>(item, u" "_s)), u"A name must not be empty."_s);
    QCOMPARE(editing.perform(edits::reorderBacklogItem(item, other)),
             u"Only what belongs to one product can be put in order."_s);
}

void TestOfferEdits::dissolvingAProductTakesItsListsAlong()
{
    Editing editing;
    const Portfolio before = editing.portfolio();
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    editing.perform(edits::addOffer(OfferId::random(), mail, u"Basic"_s));
    editing.perform(edits::addBacklogItem(BacklogItemId::random(), mail, u"Chat"_s));
    editing.perform(edits::dissolveProducts({mail}));
    QVERIFY(editing.portfolio() == before);
}

void TestOfferEdits::aDependencyKeepsWhatItSaysUnderAnotherKind()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId net = editing.addService(u"Network"_s);
    editing.perform(edits::addDependency(fax, net, {}, 3));
    const DependencyId plain = dependencyId(fax, net, {});
    editing.perform(edits::setField<&Dependency::note>(plain, u"at night"_s));
    editing.perform(edits::setField<&Dependency::openQuestion>(plain, true));
    QCOMPARE(editing.perform(edits::setDependencyKind(plain, u" data "_s)), QString());
    QCOMPARE(said(editing), u"Fax → Network: change kind"_s);
    QVERIFY(!editing.portfolio().find(plain));
    const Dependency *row = editing.portfolio().find(dependencyId(fax, net, u"data"_s));
    QVERIFY(row);
    QCOMPARE(row->kind, u"data"_s);
    QCOMPARE(row->weight, 3.0);
    QCOMPARE(row->note, u"at night"_s);
    QVERIFY(row->openQuestion);
    editing.perform(edits::setDependencyKind(row->id, u"data"_s));
    QVERIFY(editing.last().changes.empty());
}

void TestOfferEdits::aKindThatIsThereAlreadyIsRefused()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId net = editing.addService(u"Network"_s);
    editing.perform(edits::addDependency(fax, net));
    editing.perform(edits::addDependency(fax, net, u"data"_s));
    QCOMPARE(editing.perform(edits::setDependencyKind(dependencyId(fax, net, {}), u"data"_s)),
             u"“Fax” already depends on “Network” in this way."_s);
    QCOMPARE(editing.portfolio().all<Dependency>().size(), std::size_t(2));
}

void TestOfferEdits::aPhaseThatGoesLeavesItsMoments()
{
    Editing editing;
    const PhaseId phase = PhaseId::random();
    const JourneyId journey = JourneyId::random();
    const MomentId moment = MomentId::random();
    editing.perform(edits::addPhase(phase, u"Use"_s));
    editing.perform(edits::addJourney(journey, u"Joining"_s));
    editing.perform(edits::addMoment(moment, journey, u"First day"_s, phase));
    QCOMPARE(editing.perform(edits::removePhase(phase)), QString());
    QCOMPARE(said(editing), u"Remove phase Use"_s);
    QVERIFY(editing.portfolio().find(moment));
    QVERIFY(!editing.portfolio().find(moment)->phase);
}

ZUSCHNITT_TEST(TestOfferEdits)

#include "tst_offeredits.moc"
