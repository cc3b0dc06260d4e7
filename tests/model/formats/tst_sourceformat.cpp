// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/sourceformat.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

class TestSourceFormat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainTableIsOneList();
    void filesThatDoNotBelongTogetherAreRefused();
    void answersThatTheSourceDoesNotHaveArePassedOver();
};

void TestSourceFormat::aPlainTableIsOneList()
{
    const std::vector<TableSource> files{{u"list.csv"_s, "Name;Owner\nFax;Ada\nSMS;Bo\n", {}}};
    const Result<SourceContent> content = readSource(files);
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(content->lists.size(), std::size_t(1));
    const ImportList &list = content->lists.front();
    QCOMPARE(list.kind, ListKind::Services);
    QCOMPARE(list.mapping, (ColumnMapping{Meaning::Name, Meaning::Owner}));
    QCOMPARE(list.table->rows.size(), std::size_t(2));
}

void TestSourceFormat::filesThatDoNotBelongTogetherAreRefused()
{
    const std::vector<TableSource> files{{u"a.csv"_s, "Name\nFax", {}}, {u"b.csv"_s, "Name\nSMS", {}}};
    QVERIFY(!readSource(files).ok());
}

void TestSourceFormat::answersThatTheSourceDoesNotHaveArePassedOver()
{
    const auto asked = [](bool several, const QStringList &said, const QStringList &proposed) {
        SourceQuestion question{u"sheets"_s, {}, several, {{u"a"_s, {}, 0, false}, {u"b"_s, {}, 0, false}}};
        choose(question, {{}, {{u"sheets"_s, said}}}, proposed);
        return question.chosen();
    };
    QCOMPARE(asked(true, {u"b"_s, u"gone"_s}, {u"a"_s}), QStringList{u"b"_s});
    QCOMPARE(asked(true, {}, {u"a"_s}), QStringList());
    QCOMPARE(asked(false, {u"gone"_s}, {u"b"_s}), QStringList{u"b"_s});
    QCOMPARE(asked(false, {u"gone"_s}, {}), QStringList{u"a"_s});
    QCOMPARE(asked(false, {u"a"_s, u"b"_s}, {}), QStringList{u"a"_s});
}

ZUSCHNITT_TEST(TestSourceFormat)

#include "tst_sourceformat.moc"
