// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

class TestEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScriptCutsAPortfolio();
    void assignMovesAndAlsoAdds();
    void aShareOfAMoveIsOneEdit();
    void whatIsRefusedChangesNothing();
    void aNameThatIsNotUniqueIsRefusedWithTheIds();
    void fieldsAreSetByColumnOrKey();
    void everythingElseCanBeDoneToo_data();
    void everythingElseCanBeDoneToo();
    void offersStandInTheOrderOfTheirProduct();
    void aMomentIsNamedWithinItsJourney();
    void journeysAreWorkedOutByScript();
    void momentsAndJourneysMove();
    void theAuthorStandsInTheHistory();

private:
    Ran edit(const QStringList &words) { return m_commands->run(QStringList{u"edit"_s, u"f.zuschnitt"_s} + words); }
    QJsonObject exported();
    /// "Mailing: Fax 0.6, SMS 1" for each product of the first cut.
    QStringList cards();

    std::unique_ptr<Commands> m_commands;
};

void TestEdit::init()
{
    m_commands = std::make_unique<Commands>();
    m_commands->run({u"new"_s, u"f.zuschnitt"_s, u"--language"_s, u"en"_s});
    for (const QString &service : {u"Fax"_s, u"SMS"_s})
        edit({u"add-service"_s, service});
    for (const QString &product : {u"Mailing"_s, u"Calling"_s})
        edit({u"add-product"_s, product});
}

QJsonObject TestEdit::exported()
{
    m_commands->run({u"export"_s, u"f.zuschnitt"_s, u"--to"_s, u"f.json"_s});
    return QJsonDocument::fromJson(m_commands->content(u"f.json"_s)).object();
}

QStringList TestEdit::cards()
{
    const QJsonObject json = exported();
    QMap<QString, QString> names;
    for (const QJsonValue &service : json[u"services"].toArray())
        names.insert(service[u"id"].toString(), service[u"name"].toString());
    QStringList all;
    for (const QJsonValue &product : json[u"cuts"][0][u"products"].toArray()) {
        QStringList chips;
        for (const QJsonValue &chip : product[u"services"].toArray()) {
            chips.append(names.value(chip[u"service"].toString()) + u' ' + QString::number(chip[u"share"].toDouble(1))
                         + (chip[u"role"].toString() == u"supporting" ? u"s"_s : QString()));
        }
        all.append(product[u"name"].toString() + u": "_s + chips.join(u", "_s));
    }
    return all;
}

void TestEdit::aScriptCutsAPortfolio()
{
    const Ran ran = edit({u"assign"_s, u"Fax"_s, u"Mailing"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output, u"Move Fax to Mailing\n"_s);
    QCOMPARE(ran.errors, QString());
    QCOMPARE(cards(), (QStringList{u"Mailing: Fax 1"_s, u"Calling: "_s}));
    const QJsonObject info = m_commands->run({u"info"_s, u"f.zuschnitt"_s, u"--json"_s}).json();
    QCOMPARE(info[u"products"].toInt(), 2);
    QCOMPARE(info[u"assignments"].toInt(), 1);
    const QJsonObject again = edit({u"assign"_s, u"Fax"_s, u"Mailing"_s, u"--json"_s}).json();
    QCOMPARE(again[u"changed"].toBool(true), false);
}

void TestEdit::assignMovesAndAlsoAdds()
{
    edit({u"assign"_s, u"Fax"_s, u"Mailing"_s});
    edit({u"assign"_s, u"Fax"_s, u"Calling"_s});
    QCOMPARE(cards(), (QStringList{u"Mailing: "_s, u"Calling: Fax 1"_s}));
    QCOMPARE(
        edit({u"assign"_s, u"Fax"_s, u"Mailing"_s, u"--also"_s, u"--share"_s, u"40%"_s, u"--role"_s, u"supporting"_s})
            .exitCode,
        0);
    QCOMPARE(cards(), (QStringList{u"Mailing: Fax 0.4s"_s, u"Calling: Fax 0.6"_s}));
    edit({u"take-out"_s, u"Fax"_s, u"Calling"_s});
    QCOMPARE(cards(), (QStringList{u"Mailing: Fax 1s"_s, u"Calling: "_s}));
    edit({u"keep"_s, u"Fax"_s, u"--reason"_s, u"until 2027"_s});
    QCOMPARE(cards(), (QStringList{u"Mailing: "_s, u"Calling: "_s}));
    QCOMPARE(exported()[u"cuts"][0][u"fates"][0][u"reason"].toString(), u"until 2027"_s);
}

void TestEdit::aShareOfAMoveIsOneEdit()
{
    edit({u"add-product"_s, u"Third"_s});
    edit({u"assign"_s, u"Fax"_s, u"Mailing"_s});
    edit({u"assign"_s, u"Fax"_s, u"Calling"_s, u"--also"_s});
    QCOMPARE(edit({u"assign"_s, u"SMS"_s, u"Calling"_s, u"--share"_s, u"0.5"_s}).exitCode, 3);
    QCOMPARE(cards(), (QStringList{u"Mailing: Fax 0.5"_s, u"Calling: Fax 0.5"_s, u"Third: "_s}));
    QCOMPARE(edit({u"assign"_s, u"SMS"_s, u"Third"_s, u"--role"_s, u"supporting"_s}).exitCode, 0);
    QCOMPARE(cards().last(), u"Third: SMS 1s"_s);
    m_commands->run({u"undo"_s, u"f.zuschnitt"_s});
    QCOMPARE(cards().last(), u"Third: "_s);
}

void TestEdit::whatIsRefusedChangesNothing()
{
    const QByteArray before = QJsonDocument(exported()).toJson();
    const QList<std::pair<QStringList, QString>> refusals{
        {{u"assign"_s, u"Telex"_s, u"Mailing"_s}, u"There is no service “Telex”."_s},
        {{u"assign"_s, u"Fax"_s, u"Nothing"_s}, u"There is no product “Nothing”."_s},
        {{u"assign"_s, u"Fax"_s, u"Mailing"_s, u"--cut"_s, u"Nowhere"_s}, u"There is no cut “Nowhere”."_s},
        {{u"add-dependency"_s, u"Fax"_s, u"Fax"_s}, u"“Fax” cannot depend on itself."_s},
        {{u"add-product"_s, u" "_s}, u"A name must not be empty."_s},
        {{u"set-field"_s, u"service"_s, u"Fax"_s, u"annualCost"_s, u"lots"_s}, u"“lots” is not a number."_s},
        {{u"take-out"_s, u"Fax"_s, u"Mailing"_s}, u"“Fax” is no longer in “Mailing”."_s},
    };
    for (const auto &[words, sentence] : refusals) {
        const Ran ran = edit(words);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.output, QString());
        QCOMPARE(ran.errors.trimmed(), sentence);
    }
    QCOMPARE(QJsonDocument(exported()).toJson(), before);
}

void TestEdit::aNameThatIsNotUniqueIsRefusedWithTheIds()
{
    edit({u"add-service"_s, u"Fax"_s});
    QStringList ids;
    for (const QJsonValue &service : exported()[u"services"].toArray()) {
        if (service[u"name"].toString() == u"Fax")
            ids.append(service[u"id"].toString());
    }
    QCOMPARE(ids.size(), 2);
    const Ran refused = edit({u"assign"_s, u"Fax"_s, u"Mailing"_s});
    QCOMPARE(refused.exitCode, 3);
    for (const QString &id : ids)
        QVERIFY2(refused.errors.contains(id), qPrintable(refused.errors));
    QCOMPARE(edit({u"assign"_s, ids.last(), u"Mailing"_s}).exitCode, 0);
    QCOMPARE(cards().first(), u"Mailing: Fax 1"_s);
}

void TestEdit::fieldsAreSetByColumnOrKey()
{
    QCOMPARE(edit({u"set-field"_s, u"service"_s, u"Fax"_s, u"annualCost"_s, u"1200,5"_s}).exitCode, 0);
    QCOMPARE(edit({u"set-field"_s, u"service"_s, u"Fax"_s, u"former_group"_s, u"Telephony"_s}).exitCode, 0);
    QCOMPARE(edit({u"set-field"_s, u"product"_s, u"Mailing"_s, u"kind"_s, u"platform"_s}).exitCode, 0);
    QCOMPARE(edit({u"set-field"_s, u"product"_s, u"Mailing"_s, u"openQuestion"_s, u"yes"_s}).exitCode, 0);
    QCOMPARE(edit({u"rename"_s, u"service"_s, u"Fax"_s, u"Telefax"_s}).output, u"Rename Fax to Telefax\n"_s);
    QCOMPARE(edit({u"set-info"_s, u"title"_s, u"Workplace"_s}).exitCode, 0);
    const QJsonObject json = exported();
    QCOMPARE(json[u"title"].toString(), u"Workplace"_s);
    QCOMPARE(json[u"services"][0][u"name"].toString(), u"Telefax"_s);
    QCOMPARE(json[u"services"][0][u"annualCost"].toDouble(), 1200.5);
    QCOMPARE(json[u"services"][0][u"group"].toString(), u"Telephony"_s);
    QCOMPARE(json[u"cuts"][0][u"products"][0][u"kind"].toString(), u"platform"_s);
    QCOMPARE(json[u"cuts"][0][u"products"][0][u"openQuestion"].toBool(), true);
    QVERIFY(edit({u"set-field"_s, u"service"_s, u"SMS"_s, u"colour"_s, u"red"_s})
                .errors.startsWith(u"There is no field “colour” here; there are "_s));
}

void TestEdit::everythingElseCanBeDoneToo_data()
{
    QTest::addColumn<QList<QStringList>>("edits");
    QTest::newRow("groups") << QList<QStringList>{{u"add-group"_s, u"Workplace"_s, u"--product"_s, u"Mailing"_s},
                                                  {u"move-to-group"_s, u"Calling"_s, u"Workplace"_s},
                                                  {u"move-to-group"_s, u"Calling"_s},
                                                  {u"add-group"_s, u"Office"_s},
                                                  {u"reorder-group"_s, u"Office"_s, u"--before"_s, u"Workplace"_s},
                                                  {u"remove-group"_s, u"Workplace"_s}};
    QTest::newRow("cuts") << QList<QStringList>{{u"duplicate-cut"_s, u"First cut"_s, u"Second"_s},
                                                {u"assign"_s, u"Fax"_s, u"Calling"_s, u"--cut"_s, u"First cut"_s},
                                                {u"select-cut"_s, u"First cut"_s},
                                                {u"set-field"_s, u"service"_s, u"Fax"_s, u"group"_s, u"Old"_s},
                                                {u"as-is-cut"_s, u"As it is"_s, u"--by"_s, u"group"_s},
                                                {u"reorder-cut"_s, u"As it is"_s, u"--before"_s, u"First cut"_s},
                                                {u"remove-cut"_s, u"Second"_s}};
    QTest::newRow("relations") << QList<QStringList>{
        {u"add-dependency"_s, u"Fax"_s, u"SMS"_s, u"--weight"_s, u"2"_s},
        {u"set-dependency"_s, u"Fax"_s, u"SMS"_s, u"note"_s, u"at night"_s},
        {u"set-dependency"_s, u"Fax"_s, u"SMS"_s, u"kind"_s, u"data"_s},
        {u"set-dependency"_s, u"Fax"_s, u"SMS"_s, u"weight"_s, u"3"_s, u"--kind"_s, u"data"_s},
        {u"remove-dependency"_s, u"Fax"_s, u"SMS"_s, u"--kind"_s, u"data"_s},
        {u"add-capability"_s, u"Talk"_s},
        {u"add-capability"_s, u"Call"_s, u"--parent"_s, u"Talk"_s},
        {u"provide"_s, u"Fax"_s, u"Call"_s},
        {u"promise"_s, u"Mailing"_s, u"Send"_s},
        {u"withdraw-promise"_s, u"Mailing"_s, u"Send"_s},
        {u"assign"_s, u"Fax"_s, u"Mailing"_s, u"--also"_s, u"--capability"_s, u"Call"_s},
        {u"stop-providing"_s, u"Fax"_s, u"Call"_s},
        {u"add-capability"_s, u"Write"_s},
        {u"move-capability"_s, u"Write"_s, u"--before"_s, u"Talk"_s},
        {u"move-capability"_s, u"Write"_s, u"--before"_s, u"Call"_s},
        {u"move-capability"_s, u"Write"_s},
        {u"move-capability"_s, u"Write"_s, u"--parent"_s, u""_s},
        {u"remove-capability"_s, u"Talk"_s}};
    QTest::newRow("journeys") << QList<QStringList>{
        {u"add-persona"_s, u"Newcomer"_s},
        {u"add-journey"_s, u"Joining"_s},
        {u"set-field"_s, u"journey"_s, u"Joining"_s, u"persona"_s, u"Newcomer"_s},
        {u"add-moment"_s, u"Joining"_s, u"First day"_s},
        {u"use"_s, u"First day"_s, u"Fax"_s},
        {u"add-capability"_s, u"Call"_s},
        {u"require"_s, u"First day"_s, u"Call"_s},
        {u"lead"_s, u"First day"_s, u"Mailing"_s},
        {u"lead"_s, u"First day"_s},
        {u"stop-requiring"_s, u"First day"_s, u"Call"_s},
        {u"require"_s, u"First day"_s, u"Be let in"_s},
        {u"stop-using"_s, u"First day"_s, u"Fax"_s},
        {u"remove-moment"_s, u"First day"_s},
        {u"remove-journey"_s, u"Joining"_s}};
    QTest::newRow("phases and personas") << QList<QStringList>{
        {u"add-phase"_s, u"Leave"_s},
        {u"reorder-phase"_s, u"Leave"_s, u"--before"_s, u"Use"_s},
        {u"rename"_s, u"phase"_s, u"Leave"_s, u"Part"_s},
        {u"remove-phase"_s, u"Part"_s},
        {u"add-persona"_s, u"Newcomer"_s},
        {u"add-persona"_s, u"Traveller"_s},
        {u"reorder-persona"_s, u"Newcomer"_s},
        {u"remove-persona"_s, u"Newcomer"_s}};
    QTest::newRow("offers and backlog") << QList<QStringList>{
        {u"add-offer"_s, u"Mailing"_s, u"Basic"_s},
        {u"add-offer"_s, u"Mailing"_s, u"Plus"_s},
        {u"set-offer"_s, u"Mailing"_s, u"plus"_s, u"serviceLevel"_s, u"4 hours"_s},
        {u"reorder-offer"_s, u"Mailing"_s, u"Plus"_s, u"--before"_s, u"Basic"_s},
        {u"remove-offer"_s, u"Mailing"_s, u"Basic"_s},
        {u"add-backlog-item"_s, u"Mailing"_s, u"Chat"_s},
        {u"add-backlog-item"_s, u"Mailing"_s, u"Sign"_s},
        {u"reorder-backlog-item"_s, u"Mailing"_s, u"Chat"_s},
        {u"set-backlog-item"_s, u"Mailing"_s, u"Chat"_s, u"state"_s, u"planned"_s},
        {u"remove-backlog-item"_s, u"Mailing"_s, u"Sign"_s}};
    QTest::newRow("products") << QList<QStringList>{
        {u"reorder-product"_s, u"Calling"_s, u"--before"_s, u"Mailing"_s},
        {u"add-service"_s, u"Chat"_s, u"--product"_s, u"Calling"_s, u"--group"_s, u"Mail"_s},
        {u"dissolve"_s, u"Calling"_s},
        {u"retire"_s, u"Chat"_s},
        {u"delete-service"_s, u"Chat"_s}};
    QTest::newRow("words and limits") << QList<QStringList>{
        {u"set-info"_s, u"mostServices"_s, u"9"_s},
        {u"set-info"_s, u"mostTeams"_s, u"2"_s},
        {u"set-info"_s, u"toolWords"_s, u"Fax\n\nFernkopierer"_s},
        {u"set-word"_s, u"product"_s, u"Leistung"_s, u"Leistungen"_s, u"--gender"_s, u"feminine"_s}};
}

void TestEdit::everythingElseCanBeDoneToo()
{
    QFETCH(QList<QStringList>, edits);
    const QByteArray before = QJsonDocument(exported()).toJson();
    for (const QStringList &words : edits) {
        const Ran ran = edit(words + QStringList{u"--json"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(words.join(u' ') + u": "_s + ran.errors));
        QVERIFY2(ran.json()[u"changed"].toBool(), qPrintable(words.join(u' ')));
    }
    for (qsizetype count = 0; count < edits.size(); ++count)
        QCOMPARE(m_commands->run({u"undo"_s, u"f.zuschnitt"_s}).exitCode, 0);
    QCOMPARE(QJsonDocument(exported()).toJson(), before);
}

void TestEdit::offersStandInTheOrderOfTheirProduct()
{
    for (const QString &product : {u"Mailing"_s, u"Calling"_s}) {
        edit({u"add-offer"_s, product, u"Basic"_s});
        edit({u"add-offer"_s, product, u"Plus"_s});
    }
    QCOMPARE(edit({u"reorder-offer"_s, u"Calling"_s, u"Plus"_s, u"--before"_s, u"Basic"_s}).output,
             u"Put offer Plus of Calling in another place\n"_s);
    QCOMPARE(edit({u"set-offer"_s, u"Calling"_s, u"Plus"_s, u"price"_s, u"4 EUR"_s}).exitCode, 0);
    const QJsonValue products = exported()[u"cuts"][0][u"products"];
    QCOMPARE(products[0][u"offers"][0][u"name"].toString(), u"Basic"_s);
    QCOMPARE(products[0][u"offers"][1][u"price"].toString(), QString());
    QCOMPARE(products[1][u"offers"][0][u"name"].toString(), u"Plus"_s);
    QCOMPARE(products[1][u"offers"][0][u"price"].toString(), u"4 EUR"_s);
    const Ran refused = edit({u"remove-offer"_s, u"Mailing"_s, u"Gold"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.errors.trimmed(), u"There is no offer “Gold”."_s);
}

void TestEdit::aMomentIsNamedWithinItsJourney()
{
    for (const QString &journey : {u"Joining"_s, u"Leaving"_s}) {
        edit({u"add-journey"_s, journey});
        edit({u"add-moment"_s, journey, u"Ask"_s});
    }
    const Ran refused = edit({u"use"_s, u"Ask"_s, u"Fax"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.errors.startsWith(u"There is more than one moment “Ask”; use one of the ids: "_s),
             qPrintable(refused.errors));
    QCOMPARE(edit({u"use"_s, u"Ask"_s, u"Fax"_s, u"--journey"_s, u"Leaving"_s}).output, u"Ask needs Fax\n"_s);
    QCOMPARE(edit({u"rename"_s, u"moment"_s, u"Ask"_s, u"Say"_s, u"--journey"_s, u"Joining"_s}).output,
             u"Rename Ask to Say\n"_s);
    QCOMPARE(edit({u"remove-moment"_s, u"Say"_s, u"--journey"_s, u"Leaving"_s}).errors.trimmed(),
             u"There is no moment “Say”."_s);
    QCOMPARE(edit({u"remove-moment"_s, u"Say"_s, u"--journey"_s, u"Nowhere"_s}).errors.trimmed(),
             u"There is no journey “Nowhere”."_s);
    const QJsonArray journeys = exported()[u"journeys"].toArray();
    QCOMPARE(journeys[0][u"moments"][0][u"name"].toString(), u"Say"_s);
    QCOMPARE(journeys[0][u"moments"][0][u"uses"].toArray().size(), 0);
    QCOMPARE(journeys[1][u"moments"][0][u"uses"].toArray().size(), 1);
}

void TestEdit::journeysAreWorkedOutByScript()
{
    const QList<std::pair<QStringList, QString>> edits{
        {{u"add-persona"_s, u"Ada"_s}, u"Add persona Ada"_s},
        {{u"add-phase"_s, u"Leave"_s}, u"Add phase Leave"_s},
        {{u"add-journey"_s, u"Joining"_s}, u"Add journey Joining"_s},
        {{u"set-field"_s, u"journey"_s, u"Joining"_s, u"persona"_s, u"Ada"_s}, u"Joining: change persona"_s},
        {{u"set-field"_s, u"journey"_s, u"Joining"_s, u"frequency"_s, u"12,5"_s}, u"Joining: change frequency"_s},
        {{u"add-moment"_s, u"Joining"_s, u"Last"_s, u"--phase"_s, u"Leave"_s}, u"Add moment Last to Joining"_s},
        {{u"add-moment"_s, u"Joining"_s, u"First"_s, u"--before"_s, u"Last"_s}, u"Add moment First to Joining"_s},
        {{u"set-field"_s, u"moment"_s, u"First"_s, u"phase"_s, u"Leave"_s}, u"First: change phase"_s},
        {{u"set-field"_s, u"moment"_s, u"First"_s, u"feeling"_s, u"-2"_s}, u"First: change feeling today"_s},
        {{u"add-capability"_s, u"Talk"_s}, u"Add capability Talk"_s},
        {{u"add-capability"_s, u"Call"_s}, u"Add capability Call"_s},
        {{u"set-field"_s, u"capability"_s, u"Call"_s, u"parent"_s, u"Talk"_s}, u"Call: change parent"_s},
        {{u"require"_s, u"First"_s, u"Call"_s}, u"First needs Call"_s},
        {{u"promise"_s, u"Calling"_s, u"Call"_s}, u"Calling bundles Call"_s},
        {{u"lead"_s, u"First"_s, u"Calling"_s}, u"Calling leads First"_s},
        {{u"lead"_s, u"First"_s}, u"Leave open who leads First"_s},
        {{u"withdraw-promise"_s, u"Calling"_s, u"Call"_s}, u"Calling no longer bundles Call"_s},
        {{u"stop-requiring"_s, u"First"_s, u"Call"_s}, u"First no longer needs Call"_s},
    };
    for (const auto &[words, sentence] : edits) {
        const Ran ran = edit(words);
        QCOMPARE(ran.errors, QString());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.output.trimmed(), sentence);
    }
    const QJsonValue journey = exported()[u"journeys"][0];
    QCOMPARE(journey[u"frequency"].toDouble(), 12.5);
    QCOMPARE(journey[u"moments"][0][u"name"].toString(), u"First"_s);
    QCOMPARE(journey[u"moments"][0][u"feeling"].toInt(), -2);
    const Ran refused = edit({u"set-field"_s, u"moment"_s, u"First"_s, u"feeling"_s, u"7"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.errors.trimmed(), u"A feeling lies between -2 and 2."_s);
}

void TestEdit::momentsAndJourneysMove()
{
    for (const QString &journey : {u"Joining"_s, u"Leaving"_s}) {
        edit({u"add-journey"_s, journey});
        for (const QString &moment : {u"Ask"_s, u"Wait"_s})
            edit({u"add-moment"_s, journey, moment, u"--phase"_s, u"Use"_s});
    }
    QCOMPARE(edit({u"reorder-journey"_s, u"Leaving"_s, u"--before"_s, u"Joining"_s}).output,
             u"Put journey Leaving in another place\n"_s);
    QCOMPARE(edit({u"move-moment"_s, u"Wait"_s, u"--before"_s, u"Ask"_s, u"--journey"_s, u"Leaving"_s}).output,
             u"Put moment Wait in another place\n"_s);
    const auto leaving = [this] { return exported()[u"journeys"][0]; };
    QCOMPARE(leaving()[u"name"].toString(), u"Leaving"_s);
    QCOMPARE(leaving()[u"moments"][0][u"name"].toString(), u"Wait"_s);
    QVERIFY(leaving()[u"moments"][0][u"phase"].isString());
    QCOMPARE(edit({u"move-moment"_s, u"Wait"_s, u"--phase"_s, u""_s, u"--journey"_s, u"Leaving"_s}).exitCode, 0);
    QCOMPARE(leaving()[u"moments"][1][u"name"].toString(), u"Wait"_s);
    QVERIFY(leaving()[u"moments"][1][u"phase"].isNull());
    QCOMPARE(
        edit({u"move-moment"_s, u"Wait"_s, u"--before"_s, u"Stay"_s, u"--journey"_s, u"Leaving"_s}).errors.trimmed(),
        u"There is no moment “Stay”."_s);
}

void TestEdit::theAuthorStandsInTheHistory()
{
    QCOMPARE(edit({u"author"_s, u"Jo"_s}).exitCode, 0);
    edit({u"assign"_s, u"Fax"_s, u"Mailing"_s});
    const QJsonArray edits = m_commands->run({u"history"_s, u"f.zuschnitt"_s, u"--json"_s}).json()[u"edits"].toArray();
    QCOMPARE(edits.last()[u"author"].toString(), u"Jo"_s);
    QCOMPARE(edits.first()[u"author"].toString(), QString());
}

ZUSCHNITT_TEST(TestEdit)

#include "tst_edit.moc"
