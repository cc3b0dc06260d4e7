// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/neutraljson.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

/// Gives every column of every table a value of its own. Keys and references are set by hand.
class Filler final {
public:
    template <typename Row>
    void fill(Row &row)
    {
        forEachColumn<Row>([&](const auto &column) { set(row.*column.member); });
    }

private:
    void set(QString &value) { value = u"text %1 “ä\"\\\n"_s.arg(++m_count); }
    void set(bool &value) { value = true; }
    void set(double &value) { value = ++m_count + 0.125; }
    void set(std::optional<double> &value) { value = ++m_count + 0.3; }
    void set(std::optional<qint64> &value) { value = ++m_count % 2 + 1; }
    void set(Gender &value) { value = Gender::Feminine; }
    void set(ProductKind &value) { value = ProductKind::Platform; }
    void set(Degree &value) { value = Degree::Individual; }
    void set(Role &value) { value = Role::Supporting; }
    void set(Fate &value) { value = Fate::Retired; }
    void set(FieldKind &value) { value = FieldKind::Money; }
    template <typename Row>
    void set(Id<Row> &value)
    {
        value = Id<Row>::random();
    }
    template <typename Row>
    void set(std::optional<Id<Row>> &value)
    {
        value = Id<Row>::random();
    }

    int m_count = 0;
};

template <typename Row>
Row &add(PortfolioRows &rows, Filler &filler)
{
    Row &row = rows.of<Row>().emplace_back();
    filler.fill(row);
    return row;
}

/// One portfolio in which no column of any table has its default value.
PortfolioRows filledPortfolio()
{
    PortfolioRows rows;
    Filler filler;
    auto &info = add<PortfolioInfo>(rows, filler);
    info.id = {}; // the file's own, not content
    const auto service = add<Service>(rows, filler).id;
    const auto other = add<Service>(rows, filler).id;
    auto &alias = add<ServiceAlias>(rows, filler);
    alias.service = service;
    alias.id = serviceAliasId(service, alias.source, alias.sourceKey, alias.name);
    const auto field = add<OwnField>(rows, filler).id;
    auto &value = add<OwnValue>(rows, filler);
    value.field = field;
    value.service = service;
    value.id = ownValueId(field, service);
    add<ImportProfile>(rows, filler);
    const auto above = add<Capability>(rows, filler).id;
    rows.of<Capability>().front().parent.reset();
    auto &below = add<Capability>(rows, filler);
    below.parent = above;
    auto &provision = add<Provision>(rows, filler);
    provision = {provisionId(service, above), service, above};
    auto &dependency = add<Dependency>(rows, filler);
    dependency.from = service;
    dependency.to = other;
    dependency.id = dependencyId(service, other, dependency.kind);
    const auto persona = add<Persona>(rows, filler).id;
    const auto phase = add<Phase>(rows, filler).id;
    auto &journey = add<Journey>(rows, filler);
    journey.persona = persona;
    auto &moment = add<Moment>(rows, filler);
    moment.journey = journey.id;
    moment.phase = phase;
    auto &need = add<MomentNeed>(rows, filler);
    need.moment = moment.id;
    need.capability = above;
    need.id = momentNeedId(moment.id, above);
    auto &use = add<MomentUse>(rows, filler);
    use.moment = moment.id;
    use.service = service;
    use.id = momentUseId(moment.id, service);
    const auto cut = add<Cut>(rows, filler).id;
    info.currentCut = cut;
    auto &group = add<ProductGroup>(rows, filler);
    group.cut = cut;
    auto &groupPlacement = add<GroupPlacement>(rows, filler);
    groupPlacement.group = group.id;
    groupPlacement.id = placementId(group.id);
    auto &product = add<Product>(rows, filler);
    product.cut = cut;
    product.group = group.id;
    auto &placement = add<ProductPlacement>(rows, filler);
    placement.product = product.id;
    placement.id = placementId(product.id);
    add<Offer>(rows, filler).product = product.id;
    add<BacklogItem>(rows, filler).product = product.id;
    auto &promise = add<Promise>(rows, filler);
    promise.product = product.id;
    promise.capability = above;
    promise.id = promiseId(product.id, above);
    auto &assignment = add<Assignment>(rows, filler);
    assignment.product = product.id;
    assignment.service = service;
    assignment.id = assignmentId(product.id, service);
    add<AssignmentCapability>(rows, filler) = {assignmentCapabilityId(assignment.id, above), assignment.id, above};
    add<Lead>(rows, filler) = {leadId(cut, moment.id), cut, moment.id, product.id};
    auto &fate = add<ServiceFate>(rows, filler);
    fate.cut = cut;
    fate.service = other;
    fate.id = fateId(cut, other);
    auto &accepted = add<AcceptedFinding>(rows, filler);
    accepted.cut = cut;
    accepted.service = service;
    accepted.product = product.id;
    accepted.moment = moment.id;
    accepted.capability = above;
    accepted.id = acceptedFindingId(cut, accepted.rule, service.uuid);
    return rows;
}

template <typename Row>
std::vector<Row> withoutPositions(const std::vector<const Row *> &rows)
{
    std::vector<Row> copies;
    for (const Row *row : rows) {
        Row &copy = copies.emplace_back(*row);
        if constexpr (requires { copy.position; })
            copy.position.clear();
    }
    return copies;
}

/// The first difference apart from order keys, as words; empty if there is none.
QString difference(const Portfolio &expected, const Portfolio &actual)
{
    QString found;
    forEachRowType([&]<typename Row>() {
        const auto left = withoutPositions(expected.all<Row>());
        const auto right = withoutPositions(actual.all<Row>());
        if (left.size() != right.size())
            found += u"%1: %2 rows became %3; "_s.arg(QLatin1StringView(RowTraits<Row>::table))
                         .arg(left.size())
                         .arg(right.size());
        for (std::size_t index = 0; index < std::min(left.size(), right.size()); ++index) {
            forEachColumn<Row>([&](const auto &column) {
                if (left[index].*column.member != right[index].*column.member)
                    found += u"%1.%2; "_s.arg(QLatin1StringView(RowTraits<Row>::table), QLatin1StringView(column.name));
            });
        }
    });
    return found;
}

QStringList messages(const ImportProblems &problems)
{
    QStringList list;
    for (const ImportProblem &problem : problems)
        list += u"%1:%2: %3"_s.arg(problem.line).arg(problem.column).arg(problem.message);
    return list;
}

JsonContent contentOf(const char *json)
{
    const Result<JsonContent> content = readJson(json);
    if (!content)
        qFatal("%s", qPrintable(content.error().message));
    return *content;
}

} // namespace

class TestNeutralJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfEveryTableComesThrough();
    void everyTableHasARowInThatTest();
    void theSampleComesThrough_data();
    void theSampleComesThrough();
    void exportingWhatWasImportedGivesTheSameBytes();
    void theOrderOfAnArrayIsTheOrderOfThings();
    void idsMayBeAnyStringsOrBeLeftOut();
    void absentKeysTakeDefaults();
    void unknownKeysAreReportedWithTheirPlace();
    void brokenReferencesAreReportedAndTheRestIsTaken();
    void rulesOfTheModelAreKept();
    void whatIsNoExportIsRefusedInASentence_data();
    void whatIsNoExportIsRefusedInASentence();
    void overAPortfolioOnlyNamedKeysChange();
};

void TestNeutralJson::everyColumnOfEveryTableComesThrough()
{
    const PortfolioRows rows = filledPortfolio();
    const Portfolio portfolio = rows.toPortfolio();
    const Result<JsonContent> content = readJson(writeJson(portfolio));
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(messages(content->problems), QStringList());
    QCOMPARE(difference(portfolio, content->rows.toPortfolio()), QString());
}

void TestNeutralJson::everyTableHasARowInThatTest()
{
    const PortfolioRows rows = filledPortfolio();
    forEachRowType([&]<typename Row>() {
        QVERIFY2(!rows.of<Row>().empty(), RowTraits<Row>::table);
        const Row defaults;
        forEachColumn<Row>([&](const auto &column) {
            if (std::is_same_v<Row, PortfolioInfo> && qstrcmp(column.name, "id") == 0)
                return;
            QVERIFY2(rows.of<Row>().back().*column.member != defaults.*column.member,
                     (QByteArray(RowTraits<Row>::table) + '.' + column.name).constData());
        });
    });
}

void TestNeutralJson::theSampleComesThrough_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("de") << u"workplace.de.json"_s;
    QTest::newRow("en") << u"workplace.en.json"_s;
}

void TestNeutralJson::theSampleComesThrough()
{
    QFETCH(QString, file);
    QFile sample(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/samples/") + file);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const Result<JsonContent> content = readJson(sample.readAll());
    QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(messages(content->problems), QStringList());
    QVERIFY(content->rows.of<Service>().size() >= 45);
    QVERIFY(content->rows.of<Dependency>().size() >= 80);
    const QByteArray exported = writeJson(content->rows.toPortfolio());
    QCOMPARE(writeJson(readJson(exported)->rows.toPortfolio()), exported);
}

void TestNeutralJson::exportingWhatWasImportedGivesTheSameBytes()
{
    const QByteArray exported = writeJson(filledPortfolio().toPortfolio());
    QCOMPARE(writeJson(readJson(exported)->rows.toPortfolio()), exported);
}

void TestNeutralJson::theOrderOfAnArrayIsTheOrderOfThings()
{
    const Portfolio portfolio = contentOf(R"({"zuschnitt":1,
        "services":[{"id":"z","name":"Zulu"},{"id":"a","name":"Alpha"},{"id":"m","name":"Mike"}],
        "cuts":[{"id":"c","name":"Cut","products":[{"id":"p","name":"P","services":[
            {"service":"m"},{"service":"z"},{"service":"a"}]}]}]})")
                                    .rows.toPortfolio();
    QStringList names;
    for (const Service *service : portfolio.all<Service>())
        names += service->name;
    QCOMPARE(names, QStringList({u"Zulu"_s, u"Alpha"_s, u"Mike"_s}));
    names.clear();
    for (const Assignment *assignment : portfolio.all<Assignment>())
        names += portfolio.find(assignment->service)->name;
    QCOMPARE(names, QStringList({u"Mike"_s, u"Zulu"_s, u"Alpha"_s}));
}

void TestNeutralJson::idsMayBeAnyStringsOrBeLeftOut()
{
    const JsonContent content = contentOf(R"({"zuschnitt":1,
        "services":[{"id":"fax","name":"Fax"},{"id":4711,"name":"SMS"},{"name":"Mail"},{"name":"Mail"},
                    {"id":"{0E7A3C1D-52A1-4B7E-8C0A-3C9D1E2F4A5B}","name":"Pager"}],
        "dependencies":[{"from":"fax","to":4711},{"from":"Mail","to":"0e7a3c1d-52a1-4b7e-8c0a-3c9d1e2f4a5b"}],
        "cuts":[{"name":"A","products":[{"name":"P","backlog":[{"title":"x"},{"title":"x"}]}]},
                {"name":"B","products":[{"name":"P","services":[{"service":"fax"}]}]}]})");
    QCOMPARE(messages(content.problems), QStringList());
    QCOMPARE(content.rows.of<Service>().size(), std::size_t(5));
    QCOMPARE(content.rows.of<Service>().back().id.toText(), u"0e7a3c1d-52a1-4b7e-8c0a-3c9d1e2f4a5b"_s);
    QCOMPARE(content.rows.of<Dependency>().size(), std::size_t(2));
    QCOMPARE(content.rows.of<Product>().size(), std::size_t(2));
    QVERIFY(content.rows.of<Product>().front().id != content.rows.of<Product>().back().id);
    QCOMPARE(content.rows.of<BacklogItem>().size(), std::size_t(2));
    QCOMPARE(content.rows.of<Service>().front().id,
             contentOf(R"({"zuschnitt":1,"services":[{"id":"fax"}]})").rows.of<Service>().front().id);
}

void TestNeutralJson::absentKeysTakeDefaults()
{
    const JsonContent content = contentOf(R"({"zuschnitt":1,"services":[{"id":"a"},{"id":"b"}],
        "dependencies":[{"from":"a","to":"b"}],
        "cuts":[{"id":"c","products":[{"id":"p","services":[{"service":"a"}]}]}]})");
    QCOMPARE(content.rows.of<Assignment>().front().role, Role::Main);
    QCOMPARE(content.rows.of<Assignment>().front().share, 1.0);
    QCOMPARE(content.rows.of<Dependency>().front().weight, 1.0);
    QVERIFY(!content.rows.of<Service>().front().annualCost);
    QVERIFY(content.rows.of<ProductPlacement>().empty());
    QVERIFY(!content.rows.of<Product>().front().identity.isNull());
    QVERIFY(!content.hasPhases);
}

void TestNeutralJson::unknownKeysAreReportedWithTheirPlace()
{
    const JsonContent content = contentOf("{\"zuschnitt\": 1,\n \"services\": [{\"id\": \"a\"},\n"
                                          "  {\"id\": \"b\", \"colour\": \"red\"}],\n \"extra\": {}}");
    QCOMPARE(messages(content.problems),
             QStringList({u"3:15: services[1].colour is not a known key; it was left out."_s,
                          u"4:2: extra is not a known key; it was left out."_s}));
    QCOMPARE(content.rows.of<Service>().size(), std::size_t(2));
}

void TestNeutralJson::brokenReferencesAreReportedAndTheRestIsTaken()
{
    const JsonContent content = contentOf(R"({"zuschnitt":1,"services":[{"id":"a"},{"id":"a"},{"id":"b"}],
"dependencies":[{"from":"a","to":"gone"},{"to":"b"},{"from":"a","to":"b"},{"from":"a","to":"b"}],
"journeys":[{"id":"j","persona":"nobody","moments":[{"id":"m","uses":["gone","a"],"phase":"p"}]}]})");
    QCOMPARE(messages(content.problems),
             QStringList({u"1:39: The id “a” is there twice; the second one was left out."_s,
                          u"2:34: dependencies[0].to names “gone”, which is not in the file."_s,
                          u"2:42: dependencies[1].from is missing; the rest was left out."_s,
                          u"2:75: dependencies[3] is there twice; the second one was left out."_s,
                          u"3:33: journeys[0].persona names “nobody”, which is not in the file."_s,
                          u"3:91: journeys[0].moments[0].phase names “p”, which is not in the file."_s,
                          u"3:71: journeys[0].moments[0].uses[0] names “gone”, which is not in the file."_s}));
    QCOMPARE(content.rows.of<Dependency>().size(), std::size_t(1));
    QCOMPARE(content.rows.of<MomentUse>().size(), std::size_t(1));
    QVERIFY(!content.rows.of<Journey>().front().persona);
}

void TestNeutralJson::rulesOfTheModelAreKept()
{
    const JsonContent content = contentOf(R"({"zuschnitt":1,"services":[{"id":"a"},{"id":"b"}],
        "dependencies":[{"from":"a","to":"a"},{"from":"a","to":"b","weight":0}],
        "capabilities":[{"id":"x","parent":"y"},{"id":"y","parent":"x"}],
        "journeys":[{"id":"j","moments":[{"id":"m","feeling":3}]}],
        "cuts":[{"id":"c","groups":[{"id":"g"}],"products":[{"id":"p","services":[{"service":"a","share":-1}]}],
                 "fates":[{"service":"a","fate":"kept"},{"service":"b","fate":"thrown"}],
                 "acceptedFindings":[{"rule":"service-torn"},{"rule":"service-torn","service":"b"}]},
                {"id":"d","products":[{"id":"q","group":"g"}],"leads":[{"moment":"m","product":"p"}]}]})");
    QCOMPARE(content.problems.size(), std::size_t(10));
    QCOMPARE(content.rows.of<AcceptedFinding>().size(), std::size_t(1));
    QCOMPARE(content.rows.of<Dependency>().size(), std::size_t(1));
    QCOMPARE(content.rows.of<Dependency>().front().weight, 1.0);
    QVERIFY(!content.rows.of<Moment>().front().feeling);
    QCOMPARE(content.rows.of<Assignment>().front().share, 1.0);
    QCOMPARE(content.rows.of<ServiceFate>().size(), std::size_t(1));
    QVERIFY(!content.rows.of<Product>().back().group);
    QVERIFY(content.rows.of<Lead>().empty());
    const auto &capabilities = content.rows.of<Capability>();
    QCOMPARE(capabilities.front().parent.has_value() + capabilities.back().parent.has_value(), 1);
}

void TestNeutralJson::whatIsNoExportIsRefusedInASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("cut off") << QByteArray("{\"zuschnitt\": 1,\n  \"title\": \"Mod") << u"line 2"_s;
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"x\"}") << u"“zuschnitt”"_s;
    QTest::newRow("newer") << QByteArray("{\"zuschnitt\": 2}") << u"newer"_s;
    QTest::newRow("Latin-1") << QByteArray("{\"zuschnitt\": 1, \"title\": \"B\xfcro\"}") << u"UTF-8"_s;
    QTest::newRow("deep") << QByteArray(100000, '[') << u"deep"_s;
    QTest::newRow("more behind") << QByteArray("{\"zuschnitt\": 1} x") << u"column 18"_s;
}

void TestNeutralJson::whatIsNoExportIsRefusedInASentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const Result<JsonContent> content = readJson(json);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(part), qPrintable(content.error().message));
}

void TestNeutralJson::overAPortfolioOnlyNamedKeysChange()
{
    const Portfolio base = contentOf(R"({"zuschnitt":1,"title":"Old","services":[
        {"id":"a","name":"Fax","owner":"Ada","annualCost":12},{"id":"b","name":"SMS"}],
        "dependencies":[{"from":"a","to":"b","weight":3,"note":"why"}]})")
                               .rows.toPortfolio();
    const Result<NeutralJson> json = NeutralJson::parse(R"({"zuschnitt":1,"services":[
        {"id":"new","name":"Mail"},{"id":"a","name":"Telefax","annualCost":null}],
        "dependencies":[{"from":"a","to":"b","weight":5}]})");
    QVERIFY(json.ok());
    const JsonContent content = json->over(base);
    QCOMPARE(messages(content.problems), QStringList());
    QCOMPARE(content.rows.of<PortfolioInfo>().front().title, u"Old"_s);
    const Service &fax = content.rows.of<Service>().back();
    QCOMPARE(fax.name, u"Telefax"_s);
    QCOMPARE(fax.owner, u"Ada"_s);
    QVERIFY(!fax.annualCost);
    QCOMPARE(fax.position, base.all<Service>().front()->position);
    QVERIFY(content.rows.of<Service>().front().position > base.all<Service>().back()->position);
    QCOMPARE(content.rows.of<Dependency>().front().note, u"why"_s);
    QCOMPARE(content.rows.of<Dependency>().front().weight, 5.0);
}

ZUSCHNITT_TEST(TestNeutralJson)

#include "tst_neutraljson.moc"
