// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/analysis/told.h"
#include "tests/support/randomcut.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleStandsInTheDocumentedTable();
    void theSevereOnesComeFirst();
    void unfinishedWorkIsToldWhenTheInboxIsEmptyOrOnDemand();
    void aFinishedCutHasNothingToTell();
    void aSentenceSaysWhatAndWhatToDoInTheWordsOfTheFile();
    void aLongListIsCutShort();
    void anAcceptedFindingSaysWhyUntilItsGroundChanges();
    void theGroundIsTheSameInACopyOfTheCut();
    void whatIsAcceptedCountsApart();
    void aModelThatFollowsEditsTellsTheSame();
    void aProductThatIsGoneIsNotSpokenOf();
};

namespace {

/// A service that waits, a product of which nothing is stated and a moment that nothing can meet.
CutBuilder halfDone()
{
    CutBuilder builder;
    builder.service(u"Fax"_s);
    builder.product(u"Product"_s);
    builder.moment(builder.journey(u"Journey"_s), u"100 %1"_s, {builder.capability(u"Send"_s)});
    return builder;
}

} // namespace

void TestFindings::everyRuleStandsInTheDocumentedTable()
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/docs/findings.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"| `"_s))
            rows.append(line);
    }
    QCOMPARE(rows.size(), findingRules);
    for (int index = 0; index < findingRules; ++index) {
        const auto rule = static_cast<FindingRule>(index);
        const QString severity = severityOf(rule) == Severity::Error ? u"error"_s
            : severityOf(rule) == Severity::Warning                  ? u"warning"_s
                                                                     : u"hint"_s;
        const QString begin = u"| `%1` | %2"_s.arg(textOf(rule), severity);
        QVERIFY2(rows[index].startsWith(begin), qPrintable(begin));
    }
}

void TestFindings::theSevereOnesComeFirst()
{
    for (int index = 1; index < findingRules; ++index)
        QVERIFY(severityOf(static_cast<FindingRule>(index - 1)) <= severityOf(static_cast<FindingRule>(index)));
    const CutBuilder builder = halfDone();
    const std::vector<Finding> findings = findingsOf(builder.portfolio, builder.cut, Unfinished::Told);
    QVERIFY(findings.size() > 4);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const Finding &left, const Finding &right) { return left.rule < right.rule; }));
}

void TestFindings::unfinishedWorkIsToldWhenTheInboxIsEmptyOrOnDemand()
{
    CutBuilder builder = halfDone();
    QVERIFY(!told(builder, FindingRule::ProductNoOwner).empty());
    QVERIFY(!told(builder, FindingRule::MomentGap).empty());
    const std::vector<Finding> quiet = findingsOf(builder.portfolio, builder.cut, Unfinished::Quiet);
    QCOMPARE(quiet.size(), 1u);
    QCOMPARE(quiet[0].rule, FindingRule::NeedMissing);

    builder.decide({Uuid::named("serviceFax")}, Fate::Kept);
    QCOMPARE(findingsOf(builder.portfolio, builder.cut, Unfinished::Quiet),
             findingsOf(builder.portfolio, builder.cut, Unfinished::Told));
}

void TestFindings::aFinishedCutHasNothingToTell()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(fax, product);
    builder.moment(builder.journey(u"Journey"_s), u"Moment"_s, {}, {fax});
    builder.change(product, [](Product &row) { row.owner = row.customerNeed = row.coreBenefit = u"Holes"_s; });
    QVERIFY(findingsOf(builder.portfolio, builder.cut, Unfinished::Told).empty());
    QVERIFY(findingsOf(builder.portfolio, {}, Unfinished::Told).empty());
}

void TestFindings::aSentenceSaysWhatAndWhatToDoInTheWordsOfTheFile()
{
    const CutBuilder builder = halfDone();
    PortfolioInfo info;
    Wording wording;
    wording.product = {u"offering"_s, u"offerings"_s};
    wording.service = {u"system"_s, u"systems"_s};
    const Vocabulary vocabulary(withWording(info, wording), Language::English);
    const Finding unplaced = told(builder, FindingRule::ServiceUnplaced).at(0);
    QCOMPARE(sentenceOf(unplaced, builder.portfolio, vocabulary),
             u"“Fax” has no place yet. Put it into an offering, keep it or retire it."_s);
    QCOMPARE(matterOf(unplaced, builder.portfolio, vocabulary), u"“Fax” has no place yet."_s);
    QCOMPARE(adviceOf(unplaced.rule, vocabulary), u"Put it into an offering, keep it or retire it."_s);
    QCOMPARE(titleOf(unplaced.rule, vocabulary), u"Systems without a place"_s);
    const Finding missing = told(builder, FindingRule::NeedMissing).at(0);
    QCOMPARE(sentenceOf(missing, builder.portfolio, vocabulary),
             u"No system provides “Send”, which is needed in: “100 %1” (Journey). Say which system provides it, or "
             "let an offering bundle it."_s);
}

void TestFindings::aLongListIsCutShort()
{
    CutBuilder builder;
    const ServiceId fax = builder.service(u"Fax"_s);
    for (int index = 1; index <= 7; ++index)
        builder.assign(fax, builder.product(QString::number(index)));
    const QString sentence = sentenceOf(told(builder, FindingRule::ServiceTorn).at(0), builder.portfolio, Vocabulary());
    QVERIFY2(sentence.contains(u"“Fax” is torn over 7 products: “1”, “2”, “3”, “4” and 3 more."_s),
             qPrintable(sentence));
}

namespace {

void accept(CutBuilder &builder, const Finding &finding, const QString &reason)
{
    AcceptedFinding row;
    row.cut = builder.cut;
    row.rule = textOf(finding.rule);
    if (const auto *product = std::get_if<ProductId>(&finding.subject))
        row.product = *product;
    if (const auto *capability = std::get_if<CapabilityId>(&finding.subject))
        row.capability = *capability;
    row.ground = groundOf(finding, builder.portfolio);
    row.reason = reason;
    row.id = acceptedFindingId(row.cut, row.rule, subjectOf(row));
    builder.portfolio.apply({Change<AcceptedFinding>{{}, row}});
}

} // namespace

void TestFindings::anAcceptedFindingSaysWhyUntilItsGroundChanges()
{
    CutBuilder builder;
    const ProductId mail = builder.product(u"Mail"_s);
    for (int count = 0; count < 16; ++count)
        builder.assign(builder.service(u"Service %1"_s.arg(count)), mail);
    const Finding large = told(builder, FindingRule::ProductLarge).at(0);
    QCOMPARE(large.accepted, QString());
    accept(builder, large, u"It stays so for now"_s);
    QCOMPARE(told(builder, FindingRule::ProductLarge).at(0).accepted, u"It stays so for now"_s);
    builder.change(mail, [](Product &row) { row.name = u"Post"_s; }); // nothing to do with it
    QCOMPARE(told(builder, FindingRule::ProductLarge).at(0).accepted, u"It stays so for now"_s);
    builder.assign(builder.service(u"One more"_s), mail);
    QCOMPARE(told(builder, FindingRule::ProductLarge).at(0).accepted, QString());
}

void TestFindings::theGroundIsTheSameInACopyOfTheCut()
{
    CutBuilder builder;
    const CapabilityId send = builder.capability(u"Send"_s);
    const CapabilityId other = builder.capability(u"Other"_s);
    const ProductId mail = builder.product(u"Mail"_s);
    const ProductId copy = builder.product(u"Copy"_s);
    builder.change(copy, [&](Product &row) { row.identity = builder.portfolio.find(mail)->identity; });
    const auto ground = [&](FindingSubject product, double number = 2) {
        return groundOf({FindingRule::CapabilityTwice, send, {product}, number, {}}, builder.portfolio);
    };
    QCOMPARE(ground(mail), ground(copy));
    QVERIFY(ground(mail) != ground(other));
    QVERIFY(ground(mail) != ground(mail, 3));
}

void TestFindings::whatIsAcceptedCountsApart()
{
    CutBuilder builder = halfDone();
    const FindingCounts before = countsOf(findingsOf(builder.portfolio, builder.cut, Unfinished::Told));
    accept(builder, told(builder, FindingRule::NeedMissing).at(0), u"Later"_s);
    accept(builder, told(builder, FindingRule::ProductEmpty).at(0), u"Later"_s);
    const FindingCounts after = countsOf(findingsOf(builder.portfolio, builder.cut, Unfinished::Told));
    QCOMPARE(before.accepted, 0);
    QCOMPARE(std::tuple(after.errors, after.warnings, after.hints, after.accepted),
             std::tuple(before.errors, before.warnings - 1, before.hints - 1, 2));
}

void TestFindings::aModelThatFollowsEditsTellsTheSame()
{
    int followed = 0;
    for (quint32 seed = 0; seed < 500; ++seed) {
        RandomCut random(seed);
        const CutModel before(random.built.portfolio, random.built.cut);
        const RowChanges changes = random.randomChanges();
        if (!before.follows(changes))
            continue;
        ++followed;
        random.built.portfolio.apply(changes);
        const CutModel after = before.after(changes);
        QVERIFY2(findingsOf(random.built.portfolio, after, metricsOf(after))
                     == findingsOf(random.built.portfolio, random.built.cut, Unfinished::Told),
                 qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY(followed > 100);
}

void TestFindings::aProductThatIsGoneIsNotSpokenOf()
{
    CutBuilder builder = halfDone();
    const CutModel before(builder.portfolio, builder.cut);
    const Product product = *builder.portfolio.where<&Product::cut>(builder.cut).front();
    const RowChanges changes{Change<Product>{product, {}}};
    builder.portfolio.apply(changes);
    QVERIFY(before.follows(changes));
    const CutModel after = before.after(changes);
    QCOMPARE(findingsOf(builder.portfolio, after, metricsOf(after)),
             findingsOf(builder.portfolio, builder.cut, Unfinished::Told));
}

ZUSCHNITT_TEST(TestFindings)
#include "tst_findings.moc"
