// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestAssignmentEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServiceFromTheInboxArrivesWhole();
    void aDropPutsChipsBeforeTheOneNamed();
    void movingWithinACardReorders();
    void aDropWhereTheChipsAlreadyStandChangesNothing();
    void moveKeepsShareRoleAndCapabilities();
    void ontoAProductThatHasItSharesJoin();
    void aMoveWithoutAProductLeavesAllOthers();
    void theRestOfAServiceIsAlsoThere();
    void theRestJoinsWhereTheServiceIsAlready();
    void withoutARestNothingIsPlaced();
    void alsoHereDividesEvenly();
    void alsoHereTakesItsPartFromTheOthersInProportion();
    void sharesStayAWholeHoweverOftenTheyAreDivided();
    void whatIsTakenOutGoesToWhatIsLeft();
    void keepingTakesTheServiceOutAndMovingLiftsIt();
    void dissolvingReturnsServicesAndKeepsTheirOtherProducts();
    void refusesOtherCutsAndGoneThings();
    void refusesPartsOutsideTheWhole();
    void equalOrderKeysAreMended();

private:
    std::unique_ptr<Editing> m_editing;
    ProductId m_mail;
    ProductId m_work;
    ServiceId m_fax;
    ServiceId m_sms;
    ServiceId m_chat;

    /// Fax provides sending and archive, and is in Mailing with sending only.
    void placeFaxPartly();
    QStringList carriedIn(ProductId product) const;
};

void TestAssignmentEdits::init()
{
    m_editing = std::make_unique<Editing>();
    m_fax = m_editing->addService(u"Fax"_s);
    m_sms = m_editing->addService(u"SMS"_s);
    m_chat = m_editing->addService(u"Chat"_s);
    m_mail = m_editing->addProduct(u"Mailing"_s);
    m_work = m_editing->addProduct(u"Working"_s);
}

void TestAssignmentEdits::aServiceFromTheInboxArrivesWhole()
{
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail)), QString());
    QCOMPARE(m_editing->contents(m_mail), u"Fax"_s);
    QCOMPARE(m_editing->last().name, (EditName{EditKind::MoveServices, {u"Fax"_s, u"1"_s, u"Mailing"_s}}));
    QCOMPARE(m_editing->last().changes.size(), std::size_t(1));
}

void TestAssignmentEdits::aDropPutsChipsBeforeTheOneNamed()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    QCOMPARE(m_editing->perform(edits::moveServices({{m_sms, {}}, {m_chat, {}}}, m_mail, m_fax)), QString());
    QCOMPARE(m_editing->contents(m_mail), u"SMS, Chat, Fax"_s);
}

void TestAssignmentEdits::movingWithinACardReorders()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}, {m_sms, {}}, {m_chat, {}}}, m_mail));
    m_editing->perform(edits::moveServices({{m_chat, m_mail}, {m_sms, m_mail}}, m_mail, m_fax));
    QCOMPARE(m_editing->contents(m_mail), u"Chat, SMS, Fax"_s);
    QCOMPARE(m_editing->last().name.kind, EditKind::ReorderServices);
    // Dropped before one of the moving chips itself: the next that stays decides.
    m_editing->perform(edits::moveServices({{m_chat, m_mail}, {m_sms, m_mail}}, m_mail, m_sms));
    QCOMPARE(m_editing->contents(m_mail), u"Chat, SMS, Fax"_s);
    m_editing->perform(edits::moveServices({{m_chat, m_mail}}, m_mail));
    QCOMPARE(m_editing->contents(m_mail), u"SMS, Fax, Chat"_s);
}

void TestAssignmentEdits::aDropWhereTheChipsAlreadyStandChangesNothing()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}, {m_sms, {}}}, m_mail));
    for (const std::optional<ServiceId> &before : {std::optional(m_sms), std::optional(m_fax)}) {
        m_editing->perform(edits::moveServices({{m_fax, m_mail}}, m_mail, before));
        QVERIFY(m_editing->last().changes.empty());
    }
    m_editing->perform(edits::moveServices({{m_sms, m_mail}}, m_mail));
    QVERIFY(m_editing->last().changes.empty());
}

void TestAssignmentEdits::moveKeepsShareRoleAndCapabilities()
{
    const CapabilityId send = CapabilityId::random();
    m_editing->perform(edits::addCapability(send, u"Send"_s));
    m_editing->perform(edits::provide(m_fax, send));
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {0.4, Role::Supporting, {send}}));
    const ProductId third = m_editing->addProduct(u"Third"_s);
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, m_work}}, third)), QString());
    QCOMPARE(m_editing->contents(m_mail), u"Fax 0.6"_s);
    QCOMPARE(m_editing->contents(m_work), QString());
    QCOMPARE(m_editing->contents(third), u"Fax 0.4 supporting"_s);
    const auto &named = m_editing->portfolio().where<&AssignmentCapability::assignment>(assignmentId(third, m_fax));
    QCOMPARE(named.size(), std::size_t(1));
    QCOMPARE(named.front()->capability, send);
}

void TestAssignmentEdits::ontoAProductThatHasItSharesJoin()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {0.4, Role::Supporting, {}}));
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, m_mail}}, m_work)), QString());
    QCOMPARE(m_editing->contents(m_mail), QString());
    QCOMPARE(m_editing->contents(m_work), u"Fax"_s);
}

void TestAssignmentEdits::aMoveWithoutAProductLeavesAllOthers()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {}));
    const ProductId third = m_editing->addProduct(u"Third"_s);
    m_editing->perform(edits::moveServices({{m_fax, {}}}, third));
    QCOMPARE(m_editing->contents(third), u"Fax"_s);
    QCOMPARE(m_editing->portfolio().all<Assignment>().size(), std::size_t(1));
}

void TestAssignmentEdits::placeFaxPartly()
{
    m_editing->perform(edits::provideNamed(m_fax, u"Sending"_s));
    m_editing->perform(edits::provideNamed(m_fax, u"Archive"_s));
    const CapabilityId sending = m_editing->portfolio().all<Capability>().front()->id;
    m_editing->perform(edits::alsoAssign({m_fax}, m_mail, {{}, Role::Supporting, {sending}}));
}

QStringList TestAssignmentEdits::carriedIn(ProductId product) const
{
    QStringList names;
    for (const AssignmentCapability *row :
         m_editing->portfolio().where<&AssignmentCapability::assignment>(assignmentId(product, m_fax)))
        names.append(m_editing->portfolio().find(row->capability)->name);
    names.sort();
    return names;
}

void TestAssignmentEdits::theRestOfAServiceIsAlsoThere()
{
    placeFaxPartly();
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, {}, edits::Moving::Part::Rest}}, m_work)), QString());
    QCOMPARE(m_editing->contents(m_mail), u"Fax 0.5 supporting"_s);
    QCOMPARE(m_editing->contents(m_work), u"Fax 0.5"_s);
    QCOMPARE(carriedIn(m_mail), QStringList(u"Sending"_s));
    QCOMPARE(carriedIn(m_work), QStringList(u"Archive"_s));
    QCOMPARE(m_editing->last().name, (EditName{EditKind::AlsoAssign, {u"Fax"_s, u"1"_s, u"Working"_s}}));
}

void TestAssignmentEdits::theRestJoinsWhereTheServiceIsAlready()
{
    placeFaxPartly();
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, {}, edits::Moving::Part::Rest}}, m_mail)), QString());
    QCOMPARE(m_editing->contents(m_mail), u"Fax supporting"_s);
    QCOMPARE(carriedIn(m_mail), QStringList({u"Archive"_s, u"Sending"_s}));
}

void TestAssignmentEdits::withoutARestNothingIsPlaced()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    QVERIFY(!m_editing->perform(edits::moveServices({{m_fax, {}, edits::Moving::Part::Rest}}, m_work)).isEmpty());
    QCOMPARE(m_editing->perform(edits::moveServices({{m_sms, {}, edits::Moving::Part::Rest}}, m_work)), QString());
    QCOMPARE(m_editing->contents(m_work), u"SMS"_s);
}

void TestAssignmentEdits::alsoHereDividesEvenly()
{
    const ProductId third = m_editing->addProduct(u"Third"_s);
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {}));
    QCOMPARE(m_editing->contents(m_mail) + u" | "_s + m_editing->contents(m_work), u"Fax 0.5 | Fax 0.5"_s);
    m_editing->perform(edits::alsoAssign({m_fax}, third, {}));
    QCOMPARE(m_editing->contents(third), u"Fax 0.3333"_s);
    // Thirds taken back leave a whole.
    m_editing->perform(edits::takeOut({{m_fax, m_mail}, {m_fax, m_work}}));
    QCOMPARE(m_editing->contents(third), u"Fax"_s);
    m_editing->perform(edits::alsoAssign({m_sms}, third, {}));
    QCOMPARE(m_editing->contents(third), u"Fax, SMS"_s);
}

void TestAssignmentEdits::alsoHereTakesItsPartFromTheOthersInProportion()
{
    const ProductId third = m_editing->addProduct(u"Third"_s);
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {0.4, Role::Main, {}}));
    m_editing->perform(edits::alsoAssign({m_fax}, third, {0.5, Role::Main, {}}));
    QCOMPARE(m_editing->contents(m_mail), u"Fax 0.3"_s);
    QCOMPARE(m_editing->contents(m_work), u"Fax 0.2"_s);
    QCOMPARE(m_editing->contents(third), u"Fax 0.5"_s);
    m_editing->perform(edits::setAssignment(assignmentId(third, m_fax), {0.75, Role::Supporting, {}}));
    QCOMPARE(m_editing->contents(m_mail), u"Fax 0.15"_s);
    QCOMPARE(m_editing->contents(third), u"Fax 0.75 supporting"_s);
}

void TestAssignmentEdits::sharesStayAWholeHoweverOftenTheyAreDivided()
{
    const ProductId third = m_editing->addProduct(u"Third"_s);
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {}));
    m_editing->perform(edits::alsoAssign({m_fax}, third, {}));
    const std::array products{m_mail, m_work, third};
    for (int round = 0; round < 600; ++round) {
        edits::AlsoHere how;
        how.part = 1.0 / (2 + round % 7);
        const ProductId product = products[static_cast<std::size_t>(round) % products.size()];
        QCOMPARE(m_editing->perform(edits::setAssignment(assignmentId(product, m_fax), how)), QString());
        double total = 0;
        for (const Assignment *row : m_editing->portfolio().where<&Assignment::service>(m_fax))
            total += row->share;
        QVERIFY2(std::abs(total - 1) < 1e-8, qPrintable(QString::number(total, 'g', 12)));
    }
}

void TestAssignmentEdits::whatIsTakenOutGoesToWhatIsLeft()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {0.4, Role::Main, {}}));
    QCOMPARE(m_editing->perform(edits::takeOut({{m_fax, m_mail}})), QString());
    QCOMPARE(m_editing->contents(m_work), u"Fax"_s);
    m_editing->perform(edits::returnToInbox(m_editing->cut(), {m_fax}));
    QVERIFY(m_editing->portfolio().all<Assignment>().empty());
}

void TestAssignmentEdits::keepingTakesTheServiceOutAndMovingLiftsIt()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    m_editing->perform(edits::setFate(m_editing->cut(), {m_fax}, Fate::Kept, u" until  2027 "_s));
    QCOMPARE(m_editing->contents(m_mail), QString());
    QCOMPARE(fateIn(m_editing->portfolio(), m_editing->cut(), m_fax)->reason, u"until 2027"_s);
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {}));
    QCOMPARE(m_editing->contents(m_work), u"Fax"_s);
    QVERIFY(!fateIn(m_editing->portfolio(), m_editing->cut(), m_fax));
}

void TestAssignmentEdits::dissolvingReturnsServicesAndKeepsTheirOtherProducts()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}, {m_sms, {}}}, m_mail));
    m_editing->perform(edits::alsoAssign({m_fax}, m_work, {}));
    QCOMPARE(m_editing->perform(edits::dissolveProducts({m_mail})), QString());
    QCOMPARE(m_editing->contents(m_work), u"Fax"_s);
    QVERIFY(assignmentsIn(m_editing->portfolio(), m_editing->cut(), m_sms).empty());
    QCOMPARE(m_editing->portfolio().all<Service>().size(), std::size_t(3));
}

void TestAssignmentEdits::refusesOtherCutsAndGoneThings()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    const CutId copy = CutId::random();
    m_editing->perform(edits::duplicateCut(m_editing->cut(), copy, u"Second"_s));
    const ProductId there = productNamed(m_editing->portfolio(), copy, u"Working"_s)->id;
    QCOMPARE(m_editing->perform(edits::moveServices({{m_fax, m_mail}}, there)),
             u"“Fax” cannot be moved into “Working”, which belongs to another cut."_s);
    QCOMPARE(m_editing->perform(edits::takeOut({{m_sms, m_mail}})), u"“SMS” is no longer in “Mailing”."_s);
    QVERIFY(!m_editing->perform(edits::moveServices({{ServiceId::random(), {}}}, m_mail)).isEmpty());
    QVERIFY(!m_editing->perform(edits::moveServices({{m_fax, {}}}, ProductId::random())).isEmpty());
}

void TestAssignmentEdits::refusesPartsOutsideTheWhole()
{
    m_editing->perform(edits::moveServices({{m_fax, {}}}, m_mail));
    for (const double part : {0.0, 1.0, -0.5, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
        QCOMPARE(m_editing->perform(edits::alsoAssign({m_fax}, m_work, {part, Role::Main, {}})),
                 u"A share must be more than 0 % and less than 100 %."_s);
    }
    QCOMPARE(m_editing->perform(edits::setAssignment(assignmentId(m_mail, m_fax), {0.5, Role::Main, {}})),
             u"“Fax” is only in “Mailing”, so all of it belongs there."_s);
    const CapabilityId send = CapabilityId::random();
    m_editing->perform(edits::addCapability(send, u"Send"_s));
    QCOMPARE(m_editing->perform(edits::alsoAssign({m_fax}, m_work, {{}, Role::Main, {send}})),
             u"“Fax” does not provide “Send”."_s);
}

void TestAssignmentEdits::equalOrderKeysAreMended()
{
    // As two copies of a file leave them that were merged.
    m_editing->perform(edits::moveServices({{m_fax, {}}, {m_sms, {}}}, m_mail));
    Portfolio merged = m_editing->portfolio();
    RowChanges changes;
    for (const Assignment *row : merged.where<&Assignment::product>(m_mail)) {
        Assignment same = *row;
        same.position = u"V"_s;
        changes.push_back(Change<Assignment>{*row, same});
    }
    merged.apply(changes);
    const ServiceId second = merged.where<&Assignment::product>(m_mail).back()->service;
    const ServiceId first = merged.where<&Assignment::product>(m_mail).front()->service;
    const Result<Edit> edit = edits::moveServices({{m_chat, {}}}, m_mail, second)(merged);
    QVERIFY(edit.ok());
    merged.apply(edit->changes);
    std::vector<ServiceId> order;
    for (const Assignment *row : merged.where<&Assignment::product>(m_mail))
        order.push_back(row->service);
    QCOMPARE(order, (std::vector{first, m_chat, second}));
}

ZUSCHNITT_TEST(TestAssignmentEdits)

#include "tst_assignmentedits.moc"
