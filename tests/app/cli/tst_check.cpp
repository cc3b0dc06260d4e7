// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestCheckVerb final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleHasNoError_data();
    void theSampleHasNoError();
    void theTextIsGroupedByRuleWithACount();
    void anErrorEndsWithOneAndNamesItsSubject();
    void aFindingIsAcceptedAndTakenBackByScript();
    void theSharesOfAServiceAreMadeEven();
    void germanSentencesDeclineTheWordsOfTheFile();
    void aCutThatIsNotThereIsRefused();
};

namespace {

void newSample(const Commands &commands, const QString &language = u"en"_s)
{
    commands.run({u"new"_s, u"w.zuschnitt"_s, u"--sample"_s, u"workplace"_s, u"--language"_s, language});
}

int countOf(const QJsonObject &json, const QString &severity)
{
    int count = 0;
    for (const QJsonValue &finding : json[u"findings"].toArray())
        count += finding[u"severity"].toString() == severity ? 1 : 0;
    return count;
}

} // namespace

void TestCheckVerb::theSampleHasNoError_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cut");
    QTest::newRow("English, by journey") << u"en"_s << u"By user journey"_s;
    QTest::newRow("English, by tool") << u"en"_s << u"As it is, by tool"_s;
    QTest::newRow("German, by journey") << u"de"_s << u"Nach User Journey"_s;
}

void TestCheckVerb::theSampleHasNoError()
{
    QFETCH(QString, language);
    QFETCH(QString, cut);
    const Commands commands;
    newSample(commands, language);
    const Ran ran = commands.run({u"check"_s, u"w.zuschnitt"_s, u"--cut"_s, cut, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"cut"].toString(), cut);
    QCOMPARE(json[u"errors"].toInt(-1), 0);
    QVERIFY(json[u"warnings"].toInt() > 0 && json[u"hints"].toInt() > 0);
    QCOMPARE(countOf(json, u"warning"_s), json[u"warnings"].toInt());
    QCOMPARE(countOf(json, u"hint"_s), json[u"hints"].toInt());
}

void TestCheckVerb::theTextIsGroupedByRuleWithACount()
{
    const Commands commands;
    newSample(commands);
    const QStringList lines = commands.run({u"check"_s, u"w.zuschnitt"_s}).output.split(u'\n');
    QCOMPARE(lines.value(0), u"Cut “By user journey”"_s);
    QVERIFY2(lines.value(1).startsWith(u"Errors: 0, warnings: "_s), qPrintable(lines.value(1)));
    const qsizetype heading = lines.indexOf(u"Warning: IT services without a place (6)"_s);
    QVERIFY(heading > 0);
    for (qsizetype line = heading + 1; line <= heading + 6; ++line)
        QVERIFY2(lines.value(line).endsWith(u" has no place yet. Put it into a product, keep it or retire it."_s),
                 qPrintable(lines.value(line)));
    QVERIFY(lines.value(heading + 7).isEmpty());
}

void TestCheckVerb::anErrorEndsWithOneAndNamesItsSubject()
{
    const Commands commands;
    commands.write(u"lead.json"_s, R"({"zuschnitt":1,"services":[{"id":"f","name":"Fax"}],
        "journeys":[{"id":"j","name":"Travel","moments":[{"id":"m","name":"Book","uses":["f"]}]}],
        "cuts":[{"id":"c","name":"Cut","products":[{"id":"p","name":"Served","services":[{"service":"f"}]},
        {"id":"q","name":"Idle"}],"leads":[{"moment":"m","product":"q"}]}]})");
    QCOMPARE(commands.run({u"import"_s, u"f.zuschnitt"_s, u"lead.json"_s}).exitCode, 0);
    const Ran ran = commands.run({u"check"_s, u"f.zuschnitt"_s, u"--cut"_s, u"Cut"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()[u"errors"].toInt(), 1);
    const QJsonObject first = ran.json()[u"findings"].toArray().first().toObject();
    QCOMPARE(first[u"rule"].toString(), u"lead-without-part"_s);
    QCOMPARE(first[u"severity"].toString(), u"error"_s);
    QVERIFY(first[u"message"].toString().startsWith(u"“Idle” was decided to lead “Book” (Travel)"_s));
    const QJsonObject subject = first[u"subject"].toObject();
    QCOMPARE(subject[u"kind"].toString(), u"moment"_s);
    QCOMPARE(subject[u"name"].toString(), u"Book"_s);
    QVERIFY(!subject[u"id"].toString().isEmpty());
}

void TestCheckVerb::aFindingIsAcceptedAndTakenBackByScript()
{
    const Commands commands;
    commands.write(u"gaps.json"_s, R"({"zuschnitt":1,"services":[{"id":"f","name":"Fax"}],"journeys":[
        {"id":"j","name":"Joining","moments":[{"id":"m","name":"Ask","uses":["f"]}]},
        {"id":"l","name":"Leaving","moments":[{"id":"n","name":"Ask","uses":["f"]}]}],
        "cuts":[{"id":"c","name":"Cut","products":[]}]})");
    commands.run({u"import"_s, u"f.zuschnitt"_s, u"gaps.json"_s});
    const auto check = [&] { return commands.run({u"check"_s, u"f.zuschnitt"_s, u"--json"_s}).json(); };
    const auto edit = [&](const QStringList &words) {
        return commands.run(QStringList{u"edit"_s, u"f.zuschnitt"_s} + words);
    };
    const QJsonObject gap = check()[u"findings"][1].toObject();
    QCOMPARE(gap[u"rule"].toString(), u"moment-gap"_s);
    const QJsonObject subject = gap[u"subject"].toObject();
    QCOMPARE(subject[u"journey"].toString(), u"Leaving"_s);
    const QStringList named{gap[u"rule"].toString(), subject[u"name"].toString(), u"--journey"_s,
                            subject[u"journey"].toString()};
    const QStringList because{u"--reason"_s, u"nobody faxes there"_s};
    QCOMPARE(edit(QStringList{u"accept-finding"_s} + named + because).output, u"Accept a finding about Ask\n"_s);
    QCOMPARE(check()[u"accepted"].toInt(), 1);
    QCOMPARE(check()[u"findings"][1][u"accepted"].toString(), u"nobody faxes there"_s);
    QVERIFY(!check()[u"findings"][0].toObject().contains(u"accepted"_s));
    QCOMPARE(edit(QStringList{u"withdraw-acceptance"_s} + named).exitCode, 0);
    QCOMPARE(check()[u"accepted"].toInt(), 0);

    QCOMPARE(edit(QStringList{u"accept-finding"_s} + named).errors.trimmed(), u"Say why this is accepted."_s);
    QVERIFY(edit(QStringList{u"accept-finding"_s, u"moment-gap"_s, u"Ask"_s} + because)
                .errors.startsWith(u"There is more than one moment-gap “Ask”; use one of the ids: "_s));
    QCOMPARE(edit(QStringList{u"accept-finding"_s, u"painful-gap"_s, u"Ask"_s} + because).errors.trimmed(),
             u"There is no painful-gap “Ask”."_s);
    QVERIFY(edit(QStringList{u"accept-finding"_s, u"gap"_s, u"Ask"_s} + because)
                .errors.startsWith(u"There is no rule “gap”; there are lead-without-part, "_s));
}

void TestCheckVerb::theSharesOfAServiceAreMadeEven()
{
    const Commands commands;
    commands.write(u"shares.json"_s,
                   R"({"zuschnitt":1,"services":[{"id":"f","name":"Fax"}],"cuts":[{"id":"c","name":"Cut",
        "products":[{"id":"p","name":"One","services":[{"service":"f","share":0.7}]},
        {"id":"q","name":"Two","services":[{"service":"f","share":0.6}]}]}]})");
    commands.run({u"import"_s, u"f.zuschnitt"_s, u"shares.json"_s});
    QCOMPARE(commands.run({u"check"_s, u"f.zuschnitt"_s}).exitCode, 1);
    QCOMPARE(commands.run({u"edit"_s, u"f.zuschnitt"_s, u"even-shares"_s, u"Fax"_s}).exitCode, 0);
    QCOMPARE(commands.run({u"check"_s, u"f.zuschnitt"_s}).exitCode, 0);
}

void TestCheckVerb::germanSentencesDeclineTheWordsOfTheFile()
{
    const Commands commands;
    newSample(commands, u"de"_s);
    const QString text = commands.run({u"check"_s, u"w.zuschnitt"_s}, u"de_DE.UTF-8"_s).output;
    QVERIFY2(text.contains(u"Warnung: Alt-Services ohne Platz (6)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"hat noch keinen Platz. In ein Produkt legen, behalten oder abschalten."_s),
             qPrintable(text));
}

void TestCheckVerb::aCutThatIsNotThereIsRefused()
{
    const Commands commands;
    newSample(commands);
    const Ran ran = commands.run({u"check"_s, u"w.zuschnitt"_s, u"--cut"_s, u"Nowhere"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.errors.contains(u"Nowhere"_s));
}

ZUSCHNITT_TEST(TestCheckVerb)
#include "tst_check.moc"
