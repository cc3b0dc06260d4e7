// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "model/analysis/findings.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestFindingEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsAcceptedWithAReasonAndTakenBack();
    void withoutAReasonNothingIsAccepted();
    void aCopyOfTheCutAcceptsTheSame();
    void anAcceptanceGoesWithWhatItIsAbout();
    void aFindingWhoseThingsAreGoneIsRefused();
    void sharesAreMadeEven();
};

namespace {

/// Two products that bundle the same capability.
struct Twice {
    Editing editing;
    ProductId mail = editing.addProduct(u"Mail"_s);
    ProductId phone = editing.addProduct(u"Phone"_s);

    Twice()
    {
        for (const ProductId product : {mail, phone})
            editing.perform(edits::promiseNamed(product, u"Talk"_s));
    }

    Finding finding(FindingRule rule, CutId cut) const
    {
        for (const Finding &finding : findingsOf(editing.portfolio(), cut, Unfinished::Told)) {
            if (finding.rule == rule)
                return finding;
        }
        qFatal("not told");
    }
    Finding twice() const { return finding(FindingRule::CapabilityTwice, editing.cut()); }
};

} // namespace

void TestFindingEdits::aFindingIsAcceptedWithAReasonAndTakenBack()
{
    Twice twice;
    Editing &editing = twice.editing;
    QCOMPARE(editing.perform(edits::acceptFinding(editing.cut(), twice.twice(), u"  Both talk\n"_s)), QString());
    QCOMPARE(editing.last().name, (EditName{EditKind::AcceptFinding, {u"Talk"_s}}));
    QCOMPARE(twice.twice().accepted, u"Both talk"_s);
    QCOMPARE(editing.perform(edits::withdrawAcceptance(editing.cut(), twice.twice())), QString());
    QCOMPARE(editing.last().name, (EditName{EditKind::WithdrawAcceptance, {u"Talk"_s}}));
    QCOMPARE(twice.twice().accepted, QString());
}

void TestFindingEdits::withoutAReasonNothingIsAccepted()
{
    Twice twice;
    QVERIFY(!twice.editing.perform(edits::acceptFinding(twice.editing.cut(), twice.twice(), u" "_s)).isEmpty());
    QCOMPARE(twice.twice().accepted, QString());
}

void TestFindingEdits::aCopyOfTheCutAcceptsTheSame()
{
    Twice twice;
    Editing &editing = twice.editing;
    editing.perform(edits::acceptFinding(editing.cut(), twice.twice(), u"Both talk"_s));
    editing.perform(
        edits::acceptFinding(editing.cut(), twice.finding(FindingRule::ProductNoNeed, editing.cut()), u"Later"_s));
    const CutId copy = CutId::random();
    QCOMPARE(editing.perform(edits::duplicateCut(editing.cut(), copy, u"Copy"_s)), QString());
    QCOMPARE(twice.finding(FindingRule::CapabilityTwice, copy).accepted, u"Both talk"_s);
    QCOMPARE(twice.finding(FindingRule::ProductNoNeed, copy).accepted, u"Later"_s);
}

void TestFindingEdits::anAcceptanceGoesWithWhatItIsAbout()
{
    Twice twice;
    Editing &editing = twice.editing;
    editing.perform(edits::acceptFinding(editing.cut(), twice.twice(), u"Both talk"_s));
    QCOMPARE(editing.portfolio().all<AcceptedFinding>().size(), 1u);
    editing.perform(edits::removeCapability(editing.portfolio().all<Capability>().front()->id));
    QCOMPARE(editing.portfolio().all<AcceptedFinding>().size(), 0u);
}

void TestFindingEdits::aFindingWhoseThingsAreGoneIsRefused()
{
    Twice twice;
    Editing &editing = twice.editing;
    const Finding finding = twice.twice();
    editing.perform(edits::dissolveProducts({twice.phone}));
    QVERIFY(!editing.perform(edits::acceptFinding(editing.cut(), finding, u"Both talk"_s)).isEmpty());
}

void TestFindingEdits::sharesAreMadeEven()
{
    Twice twice;
    Editing &editing = twice.editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    for (const ProductId product : {twice.mail, twice.phone})
        editing.perform(edits::alsoAssign({fax}, product, {}));
    editing.perform(edits::setField<&Assignment::share>(assignmentId(twice.mail, fax), 0.7));
    QCOMPARE(twice.finding(FindingRule::SharesOff, editing.cut()).subject, FindingSubject(fax));
    QCOMPARE(editing.perform(edits::evenShares(editing.cut(), fax)), QString());
    QCOMPARE(editing.portfolio().find(assignmentId(twice.mail, fax))->share, 0.5);
    QCOMPARE(editing.portfolio().find(assignmentId(twice.phone, fax))->share, 0.5);
}

ZUSCHNITT_TEST(TestFindingEdits)

#include "tst_findingedits.moc"
