// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing.h"
#include "model/document/editname.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestEditName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineSaysWhatAnEditDid_data();
    void oneLineSaysWhatAnEditDid();
    void everyKindHasASentence();
    void whatAPersonTypedIsNeverReadAsAPlace();
    void editsNameThemselves();
};

void TestEditName::oneLineSaysWhatAnEditDid_data()
{
    QTest::addColumn<EditKind>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("move one") << EditKind::MoveServices << QStringList{u"Fax"_s, u"1"_s, u"Smart Collaboration"_s}
                              << u"Move Fax to Smart Collaboration"_s;
    QTest::newRow("move many") << EditKind::MoveServices << QStringList{u"Fax"_s, u"3"_s, u"Smart Collaboration"_s}
                               << u"Move 3 IT services to Smart Collaboration"_s;
    QTest::newRow("return") << EditKind::TakeOut << QStringList{u"Fax"_s, u"1"_s, QString()}
                            << u"Return Fax to the inbox"_s;
    QTest::newRow("take out") << EditKind::TakeOut << QStringList{u"Fax"_s, u"2"_s, u"P"_s}
                              << u"Take 2 IT services out of P"_s;
    QTest::newRow("retire") << EditKind::SetFate << QStringList{u"Fax"_s, u"1"_s, u"retired"_s} << u"Retire Fax"_s;
    QTest::newRow("keep") << EditKind::SetFate << QStringList{u"Fax"_s, u"1"_s, u"kept"_s} << u"Keep Fax as it is"_s;
    QTest::newRow("new product") << EditKind::AddProduct << QStringList{u"P"_s, u"0"_s} << u"Add product P"_s;
    QTest::newRow("new product of three")
        << EditKind::AddProduct << QStringList{u"P"_s, u"3"_s} << u"Add product P with 3 IT services"_s;
    QTest::newRow("rename") << EditKind::SetField << QStringList{u"service"_s, u"name"_s, u"Fax"_s, u"Telefax"_s}
                            << u"Rename Fax to Telefax"_s;
    QTest::newRow("question") << EditKind::SetField << QStringList{u"service"_s, u"open_question"_s, u"Fax"_s, u"yes"_s}
                              << u"Mark Fax as an open question"_s;
    QTest::newRow("field") << EditKind::SetField << QStringList{u"product"_s, u"core_benefit"_s, u"P"_s, u"x"_s}
                           << u"P: change core benefit"_s;
    QTest::newRow("import") << EditKind::Import << QStringList{u"list.csv"_s, u"40"_s, u"0"_s} << u"Import list.csv"_s;
    QTest::newRow("paste") << EditKind::Import << QStringList{QString(), u"40"_s, u"0"_s}
                           << u"Import from the clipboard"_s;
    QTest::newRow("journeys") << EditKind::ImportJourneys << QStringList{u"list.csv"_s, u"2"_s, u"14"_s}
                              << u"Import 2 journeys with 14 moments"_s;
    QTest::newRow("one journey") << EditKind::ImportJourneys << QStringList{u"list.csv"_s, u"1"_s, u"7"_s}
                                 << u"Import one journey with 7 moments"_s;
    QTest::newRow("one moment") << EditKind::ImportJourneys << QStringList{u"list.csv"_s, u"1"_s, u"1"_s}
                                << u"Import one journey with one moment"_s;
    QTest::newRow("arrange") << EditKind::ArrangeCards << QStringList{u"P"_s, u"7"_s} << u"Arrange 7 cards"_s;
}

void TestEditName::oneLineSaysWhatAnEditDid()
{
    QFETCH(EditKind, kind);
    QFETCH(QStringList, arguments);
    QTEST(describe({kind, arguments}, Vocabulary()), "sentence");
}

void TestEditName::everyKindHasASentence()
{
    for (int value = 0; value <= static_cast<int>(EditKind::LockCards); ++value) {
        const auto kind = static_cast<EditKind>(value);
        const QString sentence = describe({kind, {u"a"_s, u"1"_s, u"c"_s, u"d"_s}}, Vocabulary());
        QVERIFY2(sentence != QString::fromLatin1(textOf(kind)), textOf(kind));
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestEditName::whatAPersonTypedIsNeverReadAsAPlace()
{
    QCOMPARE(describe({EditKind::MoveServices, {u"%3 {product}"_s, u"1"_s, u"%1"_s}}, Vocabulary()),
             u"Move %3 {product} to %1"_s);
}

void TestEditName::editsNameThemselves()
{
    Editing editing;
    const ServiceId fax = editing.addService(u"Fax"_s);
    const ServiceId net = editing.addService(u"Network"_s);
    const auto said = [&] { return describe(editing.last().name, Vocabulary()); };
    QCOMPARE(said(), u"Add Network"_s);
    editing.perform(edits::addDependency(fax, net));
    QCOMPARE(said(), u"Fax depends on Network"_s);
    editing.perform(edits::removeDependencies({dependencyId(fax, net, {})}));
    QCOMPARE(said(), u"Remove the dependency of Fax on Network"_s);
    const ProductId product = ProductId::random();
    editing.perform(edits::addProduct(product, editing.cut(), {u"P"_s, {}, {}, {{fax, {}}}, {}}));
    QCOMPARE(said(), u"Add product P with one IT service"_s);
    editing.perform(edits::alsoAssign({net}, product, {}));
    QCOMPARE(said(), u"Network also in P"_s);
}

ZUSCHNITT_TEST(TestEditName)

#include "tst_editname.moc"
