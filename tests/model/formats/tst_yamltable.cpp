// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"
#include "tests/support/testmain.h"

#include "model/formats/yamltree.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestYamlTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListOfMapsIsATable();
    void aListUnderAKeyIsChosen();
    void aMapOfMapsHasNamesAsKeys();
    void innerMapsAndListsStandInCells();
    void aliasesAreFollowed();
    void whatOnlyLooksLikeYamlIsAPlainTable();
    void whatNobodyNeedsIsRefused_data();
    void whatNobodyNeedsIsRefused();
};

void TestYamlTable::aListOfMapsIsATable()
{
    const SourceContent content
        = read(u"a.yml"_s, "- name: Mail\n  team: \"#post\"\n  owner: ~\n- name: Fax\n- plain\n");
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::Team}),
             (QStringList{u"Mail | #post"_s, u"Fax | "_s}));
    QVERIFY(content.questions.empty());
    QCOMPARE(content.lists.front().table->rows[1].line, 4);
    QCOMPARE(content.remarks, QStringList{u"Entries without keys, left out: 1."_s});
}

void TestYamlTable::aListUnderAKeyIsChosen()
{
    const QByteArray yaml = "tiers:\n- name: a\n- name: b\n- name: c\nservices:\n- name: Mail\n  tier: a\nother: 7\n";
    const SourceContent content = read(u"a.yaml"_s, yaml);
    QCOMPARE(offered(content, u"list"_s), (QStringList{u"tiers 3"_s, u"services 1*"_s}));
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}), QStringList{u"Mail | a"_s});
    QCOMPARE(content.remarks, QStringList{u"Lists that nothing was read from: tiers (3)."_s});
    QCOMPARE(rowsOf(read(u"a.yaml"_s, yaml, {{u"list"_s, {u"tiers"_s}}}), ListKind::Services), 3);
}

void TestYamlTable::aMapOfMapsHasNamesAsKeys()
{
    const SourceContent content
        = read(u"compose.yml"_s, "services:\n  mail:\n    depends_on: [dns, db]\n  dns: {image: x}\nversion: 3\n");
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::DependsOn}),
             (QStringList{u"mail | dns+db"_s, u"dns | "_s}));
}

void TestYamlTable::innerMapsAndListsStandInCells()
{
    const SourceContent content = read(u"a.yml"_s,
                                       "- name: Mail\n  business:\n    customers: [all, \"a, b\"]\n    name: Post\n"
                                       "  technical:\n    dependencies:\n    - service: dns\n    - service: db\n"
                                       "    - {x: 1, y: 2}\n");
    const ImportTable &table = *content.lists.front().table;
    QCOMPARE(table.columns, (QStringList{u"name"_s, u"customers"_s, u"business.name"_s, u"dependencies"_s}));
    QCOMPARE(table.rows.front().text(1), u"all\n\"a, b\""_s);
    QCOMPARE(table.rows.front().text(3), u"dns\ndb\n\"x: 1, y: 2\""_s);
}

void TestYamlTable::aliasesAreFollowed()
{
    const SourceContent content = read(u"a.yml"_s, "- name: Mail\n  tags: &t [a, b]\n- name: Fax\n  tags: *t\n");
    QCOMPARE(content.lists.front().table->rows[1].text(1), u"a\nb"_s);
}

void TestYamlTable::whatOnlyLooksLikeYamlIsAPlainTable()
{
    for (const QByteArray &bytes : {QByteArray("Name;Owner\nFax: old;Ada\n"), QByteArray("- Fax\n- Mail\n"),
                                    QByteArray("Name: Fax\nName: Mail\n"), QByteArray("---\nFax\nMail\n")})
        QVERIFY(listOf(read(u"list.txt"_s, bytes), ListKind::Services)->mapping.size() <= 2);
    QCOMPARE(read({}, "- Mail: sends\n- Fax: sends\n").format, u"A list"_s);
}

void TestYamlTable::whatNobodyNeedsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'j'; ++name) {
        const QByteArray last(1, static_cast<char>(name - 1));
        bomb += QByteArray(1, name) + ": &" + name + " [" + QByteArray("*" + last + ", ").repeated(8) + "*" + last
            + "]\n";
    }
    QTest::newRow("aliases of aliases") << bomb << u"aliases"_s;
    QTest::newRow("itself") << QByteArray("---\n- &a {b: *a}\n") << u"refers to itself (line 2"_s;
    QTest::newRow("no such anchor") << QByteArray("- name: x\n- *b\n") << u"line 2"_s;
    QTest::newRow("deep brackets") << "- name: " + QByteArray(100'000, '[') << u"deeper"_s;
    QTest::newRow("deep lists") << "---\n" + QByteArray("- ").repeated(100'000) << u"deeper"_s;
    QTest::newRow("deep maps") << "---\n" + QByteArray("{a: ").repeated(100'000) << u"deeper"_s;
    QTest::newRow("many things") << "---\n" + QByteArray("- a\n").repeated(400'000) << u"more"_s;
    QTest::newRow("large") << "---\n" + QByteArray(9 * 1024 * 1024, 'a') << u"larger than"_s;
    QTest::newRow("a long line of things") << "---\n[" + QByteArray("a, ").repeated(300'000) << u"longer than any"_s;
    QTest::newRow("no end of a text") << "---\n- a: \"" + QByteArray(1'000'000, 'x') << u"(line 2"_s;
    QTest::newRow("wrong") << QByteArray("---\na: [1, 2\nb: }\n") << u"line"_s;
    QTest::newRow("no list") << QByteArray("---\na: 1\n") << u"no list"_s;
}

void TestYamlTable::whatNobodyNeedsIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString refusal = refusalOf(u"a.yaml"_s, bytes);
    QVERIFY2(refusal.contains(place), qPrintable(refusal));
}

ZUSCHNITT_TEST(TestYamlTable)

#include "tst_yamltable.moc"
