// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestMetricsVerb final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheContractIsThere();
    void theCutByJourneyIsBetterThanTheOneByTool();
    void whatHasNoInputIsNullAndSaysWhatToEnter();
    void aCutThatIsNotThereIsRefused();
};

namespace {

void newSample(const Commands &commands)
{
    commands.run({u"new"_s, u"w.zuschnitt"_s, u"--sample"_s, u"workplace"_s, u"--language"_s, u"en"_s});
}

} // namespace

void TestMetricsVerb::everyKeyOfTheContractIsThere()
{
    const Commands commands;
    newSample(commands);
    const Ran ran = commands.run({u"metrics"_s, u"w.zuschnitt"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject json = ran.json();
    for (const QString &key :
         {u"coverage"_s, u"handovers"_s, u"handoversPerMonth"_s, u"teamHandovers"_s, u"crossing"_s, u"onPlatform"_s,
          u"modularity"_s, u"largest"_s, u"moments"_s, u"covered"_s, u"open"_s, u"gaps"_s, u"contested"_s, u"met"_s,
          u"promised"_s, u"unplaced"_s, u"missing"_s, u"unassigned"_s, u"productCount"_s})
        QVERIFY2(json[key].isDouble(), qPrintable(key));
    QCOMPARE(json[u"moments"].toInt(), 24);
    QCOMPARE(json[u"productCount"].toInt(), 8);
    const QJsonObject product = json[u"products"].toArray().first().toObject();
    for (const QString &key :
         {u"name"_s, u"services"_s, u"cost"_s, u"users"_s, u"cohesion"_s, u"readiness"_s, u"purity"_s, u"leads"_s})
        QVERIFY2(product.contains(key), qPrintable(key));
    const QJsonObject journey = json[u"journeys"].toArray().first().toObject();
    for (const QString &key : {u"name"_s, u"coverage"_s, u"handovers"_s})
        QVERIFY2(journey.contains(key), qPrintable(key));
}

void TestMetricsVerb::theCutByJourneyIsBetterThanTheOneByTool()
{
    const Commands commands;
    newSample(commands);
    const QJsonObject byJourney = commands.run({u"metrics"_s, u"w.zuschnitt"_s, u"--json"_s}).json();
    const QJsonObject byTool
        = commands.run({u"metrics"_s, u"w.zuschnitt"_s, u"--cut"_s, u"As it is, by tool"_s, u"--json"_s}).json();
    QVERIFY(byTool.contains(u"crossing"_s));
    QVERIFY(byJourney[u"handoversPerMonth"].toDouble() < byTool[u"handoversPerMonth"].toDouble());
    QVERIFY(byJourney[u"contested"].toInt() < byTool[u"contested"].toInt());
    QVERIFY(byJourney[u"crossing"].toDouble() < byTool[u"crossing"].toDouble());
    QVERIFY(byJourney[u"productCount"].toInt() >= byTool[u"productCount"].toInt());
    QVERIFY(byJourney[u"largest"].toDouble() <= byTool[u"largest"].toDouble());
}

void TestMetricsVerb::whatHasNoInputIsNullAndSaysWhatToEnter()
{
    const Commands commands;
    commands.run({u"new"_s, u"e.zuschnitt"_s});
    commands.run({u"edit"_s, u"e.zuschnitt"_s, u"add-cut"_s, u"Cut"_s});
    const QJsonObject json = commands.run({u"metrics"_s, u"e.zuschnitt"_s, u"--json"_s}).json();
    QVERIFY(json[u"coverage"].isNull() && json[u"crossing"].isNull() && json[u"largest"].isNull());
    const QString text = commands.run({u"metrics"_s, u"e.zuschnitt"_s}).output;
    QVERIFY(text.contains(u"enter journeys"_s) && text.contains(u"No dependencies are known"_s));
}

void TestMetricsVerb::aCutThatIsNotThereIsRefused()
{
    const Commands commands;
    newSample(commands);
    const Ran ran = commands.run({u"metrics"_s, u"w.zuschnitt"_s, u"--cut"_s, u"Nowhere"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.errors.contains(u"Nowhere"_s));
}

ZUSCHNITT_TEST(TestMetricsVerb)
#include "tst_metrics.moc"
