// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/exchangemodel.h"
#include "model/exports/exchangeview.h"
#include "model/exports/archimatewriter.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtCore/QProcess>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <set>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// What xmllint has against a file; empty if nothing.
QString complaintsAbout(const QByteArray &xml)
{
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(u"xmllint"_s,
               {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                QStringLiteral(ZUSCHNITT_SOURCE_DIR "/tests/model/exports/archimate.xsd"), u"-"_s});
    if (!lint.waitForStarted())
        return u"xmllint does not start"_s;
    lint.write(xml);
    lint.closeWriteChannel();
    lint.waitForFinished();
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAll());
}

/// References that lead nowhere; xmllint does not look at them.
QStringList lostReferences(const QByteArray &xml)
{
    static const QStringList names{u"source"_s,          u"target"_s,        u"elementRef"_s,
                                   u"relationshipRef"_s, u"identifierRef"_s, u"propertyDefinitionRef"_s};
    QXmlStreamReader reader(xml);
    QStringList references;
    std::set<QString> ids;
    while (!reader.atEnd()) {
        reader.readNext();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == u"identifier")
                ids.insert(attribute.value().toString());
            else if (names.contains(attribute.name()))
                references += attribute.value().toString();
        }
    }
    references.removeIf([&](const QString &reference) { return ids.contains(reference); });
    return references;
}

/// "Aggregation: Product → BusinessService" of all relations.
std::set<QString> triplesOf(const ExchangeModel &model)
{
    std::unordered_map<QString, QString> types;
    for (const ExchangeElement &element : model.elements)
        types.emplace(element.id, element.type);
    std::set<QString> triples;
    for (const ExchangeRelation &relation : model.relations)
        triples.insert(u"%1: %2 → %3"_s.arg(relation.type, types.at(relation.source), types.at(relation.target)));
    return triples;
}

/// A node and all within it.
void addAll(const ExchangeNode &node, std::vector<ExchangeNode> &all)
{
    all.push_back(node);
    for (const ExchangeNode &inner : node.nodes)
        addAll(inner, all);
}

std::vector<ExchangeNode> nodesOf(const ExchangeView &view)
{
    std::vector<ExchangeNode> all;
    for (const ExchangeNode &node : view.nodes)
        addAll(node, all);
    return all;
}

} // namespace

class TestArchimateWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileKeepsTheRulesOfTheFormat_data();
    void theFileKeepsTheRulesOfTheFormat();
    void theRulesFindWhatIsWrong();
    void relationsAreThoseThatArchimateAllows();
    void factsArePropertiesInTheWordsOfTheLanguage();
    void theMapIsAView();
    void itSaysWhatIsMissing();
};

void TestArchimateWriter::theFileKeepsTheRulesOfTheFormat_data()
{
    QTest::addColumn<Portfolio>("portfolio");
    QTest::newRow("full") << fullPortfolio();
    QTest::newRow("empty") << emptyPortfolio();
    Portfolio odd = fullPortfolio();
    Service service;
    service.id = ServiceId::random();
    service.name = QChar(1) + u" ]]> & "_s + QChar(0xD800);
    odd.apply({Change<Service>{{}, service}});
    QTest::newRow("odd characters") << odd;
}

void TestArchimateWriter::theFileKeepsTheRulesOfTheFormat()
{
    QFETCH(Portfolio, portfolio);
    const QByteArray xml = writeArchimate(portfolio, fullCut(), Vocabulary());
    QCOMPARE(complaintsAbout(xml), QString());
    QCOMPARE(lostReferences(xml), QStringList());
}

void TestArchimateWriter::theRulesFindWhatIsWrong()
{
    const QByteArray good = writeArchimate(fullPortfolio(), fullCut(), Vocabulary());
    for (const auto &[from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {" x=\"", " x=\"-"}, {"identifier=\"id-", "identifier=\""}})
        QVERIFY(!complaintsAbout(QByteArray(good).replace(from, to)).isEmpty());
}

void TestArchimateWriter::relationsAreThoseThatArchimateAllows()
{
    // From the tables of ArchiMate 3.2, appendix B.
    const std::set<QString> allowed{u"Serving: BusinessService → BusinessService"_s,
                                    u"Composition: Capability → Capability"_s,
                                    u"Realization: BusinessService → Capability"_s,
                                    u"Association: BusinessRole → ValueStream"_s,
                                    u"Composition: ValueStream → ValueStream"_s,
                                    u"Triggering: ValueStream → ValueStream"_s,
                                    u"Serving: Capability → ValueStream"_s,
                                    u"Association: BusinessService → ValueStream"_s,
                                    u"Aggregation: Plateau → Product"_s,
                                    u"Aggregation: Plateau → BusinessService"_s,
                                    u"Aggregation: Grouping → Product"_s,
                                    u"Association: Product → Value"_s,
                                    u"Aggregation: Product → BusinessService"_s,
                                    u"Association: Product → Capability"_s,
                                    u"Association: Gap → Plateau"_s,
                                    u"Association: Gap → BusinessService"_s,
                                    u"Association: Product → ValueStream"_s};
    Portfolio portfolio = fullPortfolio();
    const Moment *moment = portfolio.all<Moment>().front();
    const Product *product = portfolio.all<Product>().front();
    portfolio.apply({Change<Lead>{{}, Lead{leadId(fullCut(), moment->id), fullCut(), moment->id, product->id}}});
    // All of them occur, and no other.
    QCOMPARE(triplesOf(exchangeModel(portfolio, Vocabulary())), allowed);
}

void TestArchimateWriter::factsArePropertiesInTheWordsOfTheLanguage()
{
    const Speaking speaking(Language::German);
    const ExchangeModel model = exchangeModel(fullPortfolio(), Vocabulary(Language::German));
    const auto valueOf = [](const std::vector<ExchangeProperty> &properties, const QString &name) {
        for (const ExchangeProperty &property : properties) {
            if (property.name == name)
                return property.value;
        }
        return QString();
    };
    const ExchangeElement &fax = model.elements.front();
    QCOMPARE(fax.type, u"BusinessService"_s);
    QCOMPARE(valueOf(fax.properties, u"Schlüssel in der Quelle"_s), u"007"_s);
    QCOMPARE(valueOf(fax.properties, u"Kosten im Jahr"_s), u"1234.125"_s);
    QCOMPARE(valueOf(fax.properties, u"Contract"_s), u"=C-1"_s);
    for (const ExchangeRelation &relation : model.relations) {
        if (relation.type == u"Aggregation"_s && relation.target == fax.id) {
            QCOMPARE(valueOf(relation.properties, u"Rolle"_s), u"unterstützend"_s);
            QCOMPARE(valueOf(relation.properties, u"Fähigkeiten, die mitgehen"_s), u"Write"_s);
            return;
        }
    }
    QFAIL("the service is in no product");
}

void TestArchimateWriter::theMapIsAView()
{
    const Portfolio portfolio = fullPortfolio();
    const ExchangeModel model = exchangeModel(portfolio, Vocabulary());
    const std::optional<ExchangeView> view = exchangeView(portfolio, fullCut(), model);
    QVERIFY(view);
    // Two products and a group, four services in products, and a promise.
    QCOMPARE(nodesOf(*view).size(), std::size_t(8));
    QCOMPARE(view->connections.size(), std::size_t(2));
    for (const ExchangeNode &node : nodesOf(*view)) {
        for (const ExchangeNode &inner : node.nodes)
            QVERIFY2(node.rect.contains(inner.rect), qPrintable(inner.element));
    }
    QVERIFY(!exchangeView(portfolio, CutId::random(), model));
}

void TestArchimateWriter::itSaysWhatIsMissing()
{
    const QByteArray xml = writeArchimate(fullPortfolio(), fullCut(), Vocabulary());
    QVERIFY(xml.left(300).contains("<!-- Without offers"));
}

ZUSCHNITT_TEST(TestArchimateWriter)

#include "tst_archimatewriter.moc"
