// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editname.h"
#include "model/document/edits.h"
#include "tests/model/document/editing.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

namespace {

/// "Talk" with "Call" and "Write" below it, and "Help".
struct Capabilities {
    Editing editing;
    CapabilityId talk = CapabilityId::random();
    CapabilityId call = CapabilityId::random();
    CapabilityId write = CapabilityId::random();
    CapabilityId help = CapabilityId::random();

    Capabilities()
    {
        editing.perform(edits::addCapability(talk, u"Talk"_s));
        editing.perform(edits::addCapability(call, u"Call"_s, talk));
        editing.perform(edits::addCapability(help, u"Help"_s));
        editing.perform(edits::addCapability(write, u"Write"_s, talk));
    }

    /// "Talk(Call Write) Help"
    QString tree(std::optional<CapabilityId> parent = {}) const
    {
        QStringList names;
        for (const Capability *row : editing.portfolio().all<Capability>()) {
            if (row->parent != parent)
                continue;
            const QString below = tree(row->id);
            names << row->name + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return names.join(u' ');
    }

    QString said() const { return describe(editing.last().name, Vocabulary(Language::English)); }
};

} // namespace

class TestCapabilityEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCapabilityMovesAmongThoseBesideIt();
    void aCapabilityMovesBelowAnotherOneAtItsPlace();
    void itIsNotPutBelowItselfNorBeforeOneThatStandsElsewhere();
};

void TestCapabilityEdits::aCapabilityMovesAmongThoseBesideIt()
{
    Capabilities with;
    QCOMPARE(with.tree(), u"Talk(Call Write) Help"_s);
    QCOMPARE(with.editing.perform(edits::moveCapability(with.write, with.call, with.talk)), QString());
    QCOMPARE(with.tree(), u"Talk(Write Call) Help"_s);
    QCOMPARE(with.said(), u"Put capability Write in another place"_s);
    with.editing.perform(edits::moveCapability(with.talk, {}, {}));
    QCOMPARE(with.tree(), u"Help Talk(Write Call)"_s);
    with.editing.perform(edits::moveCapability(with.talk, with.talk, {}));
    QVERIFY(with.editing.last().changes.empty());
}

void TestCapabilityEdits::aCapabilityMovesBelowAnotherOneAtItsPlace()
{
    Capabilities with;
    with.editing.perform(edits::moveCapability(with.help, with.write, with.talk));
    QCOMPARE(with.tree(), u"Talk(Call Help Write)"_s);
    QCOMPARE(with.said(), u"Put capability Help below Talk"_s);
    with.editing.perform(edits::moveCapability(with.call, with.talk, {}));
    QCOMPARE(with.tree(), u"Call Talk(Help Write)"_s);
}

void TestCapabilityEdits::itIsNotPutBelowItselfNorBeforeOneThatStandsElsewhere()
{
    Capabilities with;
    QCOMPARE(with.editing.perform(edits::moveCapability(with.talk, {}, with.write)),
             u"“Talk” cannot stand below itself."_s);
    QVERIFY(!with.editing.perform(edits::moveCapability(with.write, with.help, with.talk)).isEmpty());
    QVERIFY(!with.editing.perform(edits::moveCapability(with.write, {}, CapabilityId::random())).isEmpty());
    QCOMPARE(with.tree(), u"Talk(Call Write) Help"_s);
}

ZUSCHNITT_TEST(TestCapabilityEdits)
#include "tst_capabilityedits.moc"
