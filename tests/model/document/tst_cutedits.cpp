// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestCutEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateSaysTheSameWithNewIds();
    void theLastCutCannotBeRemoved();
    void removingTheCurrentCutMakesItsNeighbourCurrent();
    void removingACutLeavesNothingOfIt();
    void theAsIsCutHasAProductPerFormerGroup();
    void anAsIsCutWithoutGroupsIsRefused();
    void removingAGroupKeepsItsProducts();
    void productsAndCutsAreReordered();
    void aNewProductTakesItsServicesAndItsPlace();
};

void TestCutEdits::aDuplicateSaysTheSameWithNewIds()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId sms = editing.addService(u"SMS"_s);
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const ProductGroupId group = ProductGroupId::random();
    editing.perform(edits::addGroup(group, editing.cut(), u"Workplace"_s, {mail}));
    editing.perform(edits::moveServices({{fax, {}}}, mail));
    editing.perform(edits::promiseNamed(mail, u"Send"_s));
    editing.perform(edits::placeCards({{mail, QPointF(40, 80)}}));
    editing.perform(edits::setFate(editing.cut(), {sms}, Fate::Retired, u"old"_s));

    const CutId copy = CutId::random();
    QCOMPARE(editing.perform(edits::duplicateCut(editing.cut(), copy, u"Second"_s)), QString());
    const Portfolio &portfolio = editing.portfolio();
    QCOMPARE(portfolio.currentCut()->id, copy);
    const Product *product = productNamed(portfolio, copy, u"Mailing"_s);
    QVERIFY(product && product->id != mail);
    QCOMPARE(product->identity, portfolio.find(mail)->identity);
    QCOMPARE(portfolio.find(*product->group)->name, u"Workplace"_s);
    QCOMPARE(portfolio.find(*product->group)->cut, copy);
    QCOMPARE(editing.contents(product->id), u"Fax"_s);
    QCOMPARE(portfolio.where<&Promise::product>(product->id).size(), std::size_t(1));
    QCOMPARE(*portfolio.find(placementId(product->id))->x, 40.0);
    QCOMPARE(fateIn(portfolio, copy, sms)->reason, u"old"_s);

    editing.perform(edits::takeOut({{fax, product->id}}));
    QCOMPARE(editing.contents(mail), u"Fax"_s);
}

void TestCutEdits::theLastCutCannotBeRemoved()
{
    Editing editing;
    QCOMPARE(editing.perform(edits::removeCut(editing.cut())), u"The last cut cannot be removed."_s);
}

void TestCutEdits::removingTheCurrentCutMakesItsNeighbourCurrent()
{
    Editing editing;
    const CutId second = CutId::random();
    const CutId third = CutId::random();
    editing.perform(edits::addCut(second, u"Second"_s));
    editing.perform(edits::addCut(third, u"Third"_s));
    editing.perform(edits::selectCut(second));
    editing.perform(edits::removeCut(second));
    QCOMPARE(editing.portfolio().currentCut()->id, third);
    editing.perform(edits::removeCut(third));
    QCOMPARE(editing.portfolio().currentCut()->id, editing.cut());
}

void TestCutEdits::removingACutLeavesNothingOfIt()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const Portfolio before = editing.portfolio();
    const CutId second = CutId::random();
    editing.perform(edits::addCut(second, u"Second"_s));
    const ProductId product = ProductId::random();
    editing.perform(
        edits::addProduct(product, second, {u"P"_s, {}, QPointF(1, 2), {{fax, {}}}, ProductKind::Platform}));
    editing.perform(edits::foldCards({product}, edits::Folding::Folded));
    editing.perform(edits::removeCut(second));
    QVERIFY(editing.portfolio() == before);
}

void TestCutEdits::theAsIsCutHasAProductPerFormerGroup()
{
    Editing editing;
    editing.addService(u"Fax"_s, u"Telephony"_s);
    editing.addService(u"Mail"_s, u"Messaging"_s);
    editing.addService(u"SMS"_s, u"Telephony"_s);
    editing.addService(u"Loose"_s);
    const CutId asIs = CutId::random();
    QCOMPARE(editing.perform(edits::addAsIsCut(asIs, u"As it is"_s, edits::AsIsBy::FormerGroup)), QString());
    QStringList cards;
    for (const Product *product : editing.portfolio().where<&Product::cut>(asIs))
        cards.append(product->name + u": "_s + editing.contents(product->id));
    QCOMPARE(cards, (QStringList{u"Telephony: Fax, SMS"_s, u"Messaging: Mail"_s}));
    QCOMPARE(editing.portfolio().currentCut()->id, asIs);
}

void TestCutEdits::anAsIsCutWithoutGroupsIsRefused()
{
    Editing editing;
    editing.addService(u"Fax"_s);
    QCOMPARE(editing.perform(edits::addAsIsCut(CutId::random(), u"As it is"_s, edits::AsIsBy::FormerGroup)),
             u"No IT service names a former group."_s);
}

void TestCutEdits::removingAGroupKeepsItsProducts()
{
    Editing editing;
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    const ProductGroupId group = ProductGroupId::random();
    editing.perform(edits::addGroup(group, editing.cut(), u"Workplace"_s, {mail}));
    editing.perform(edits::foldGroup(group, edits::Folding::Folded));
    QCOMPARE(editing.portfolio().find(mail)->group, std::optional(group));
    editing.perform(edits::removeGroup(group));
    QVERIFY(!editing.portfolio().find(mail)->group);
    QVERIFY(editing.portfolio().all<GroupPlacement>().empty());
}

void TestCutEdits::productsAndCutsAreReordered()
{
    Editing editing;
    const ProductId first = editing.addProduct(u"1"_s);
    const ProductId second = editing.addProduct(u"2"_s);
    const ProductId third = editing.addProduct(u"3"_s);
    const auto order = [&] {
        QString names;
        for (const Product *product : editing.portfolio().where<&Product::cut>(editing.cut()))
            names += product->name;
        return names;
    };
    editing.perform(edits::reorderProduct(third, first));
    QCOMPARE(order(), u"312"_s);
    editing.perform(edits::reorderProduct(third, {}));
    QCOMPARE(order(), u"123"_s);
    editing.perform(edits::reorderProduct(first, second));
    QVERIFY(editing.last().changes.empty());

    const CutId other = CutId::random();
    editing.perform(edits::addCut(other, u"Other"_s));
    editing.perform(edits::reorderCut(other, editing.cut()));
    QCOMPARE(editing.portfolio().all<Cut>().front()->id, other);
}

void TestCutEdits::aNewProductTakesItsServicesAndItsPlace()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId sms = editing.addService(u"SMS"_s);
    const ProductId mail = editing.addProduct(u"Mailing"_s);
    editing.perform(edits::moveServices({{fax, {}}}, mail));
    const ProductId made = ProductId::random();
    editing.perform(edits::addProduct(
        made, editing.cut(), {u"New"_s, {}, QPointF(10, 20), {{fax, mail}, {sms, {}}}, ProductKind::Customer}));
    QCOMPARE(editing.contents(mail), QString());
    QCOMPARE(editing.contents(made), u"Fax, SMS"_s);
    QCOMPARE(*editing.portfolio().find(placementId(made))->y, 20.0);
    QCOMPARE(editing.perform(edits::addProduct(ProductId::random(), editing.cut(), {u"  "_s, {}, {}, {}, {}})),
             u"A name must not be empty."_s);
}

ZUSCHNITT_TEST(TestCutEdits)

#include "tst_cutedits.moc"
