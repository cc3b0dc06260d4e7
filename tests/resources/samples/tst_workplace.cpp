// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/neutraljson.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace zuschnitt;

class TestWorkplace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutAProblem_data() { languages(); }
    void readsWithoutAProblem();
    void isLargeEnoughToTeachWith_data() { languages(); }
    void isLargeEnoughToTeachWith();
    void theCurrentCutHasSevenProductsInOneGroup_data() { languages(); }
    void theCurrentCutHasSevenProductsInOneGroup();
    void everyProductOfTheCurrentCutIsDescribed_data() { languages(); }
    void everyProductOfTheCurrentCutIsDescribed();
    void bothLanguagesTellTheSame();

private:
    static void languages();
    static JsonContent contentIn(const QString &language);
};

void TestWorkplace::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("English") << QStringLiteral("en");
}

JsonContent TestWorkplace::contentIn(const QString &language)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/samples/workplace.%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<JsonContent> content = readJson(file.readAll());
    return content ? *content : JsonContent();
}

void TestWorkplace::readsWithoutAProblem()
{
    QFETCH(QString, language);
    const JsonContent content = contentIn(language);
    for (const ImportProblem &problem : content.problems)
        QFAIL(qPrintable(problem.message));
    QCOMPARE(content.rows.toPortfolio().info().language, language);
}

void TestWorkplace::isLargeEnoughToTeachWith()
{
    QFETCH(QString, language);
    const Portfolio portfolio = contentIn(language).rows.toPortfolio();
    QCOMPARE(portfolio.all<Service>().size(), std::size_t(60));
    QCOMPARE(portfolio.all<Dependency>().size(), std::size_t(132));
    QCOMPARE(portfolio.all<Capability>().size(), std::size_t(38));
    QCOMPARE(portfolio.all<Persona>().size(), std::size_t(3));
    QCOMPARE(portfolio.all<Journey>().size(), std::size_t(4));
    QCOMPARE(portfolio.all<Moment>().size(), std::size_t(24));
    QCOMPARE(portfolio.all<Cut>().size(), std::size_t(2));
}

void TestWorkplace::theCurrentCutHasSevenProductsInOneGroup()
{
    QFETCH(QString, language);
    const Portfolio portfolio = contentIn(language).rows.toPortfolio();
    const Cut *cut = portfolio.currentCut();
    QVERIFY(cut);
    const auto groups = portfolio.where<&ProductGroup::cut>(cut->id);
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups.front()->name, portfolio.info().title);
    const auto products = portfolio.where<&Product::cut>(cut->id);
    QCOMPARE(products.size(), std::size_t(8));
    const auto grouped = std::count_if(products.begin(), products.end(), [&](const Product *product) {
        return product->group == groups.front()->id && product->kind == ProductKind::Customer;
    });
    QCOMPARE(grouped, 7);
    const Product *collaboration = productNamed(portfolio, cut->id, QStringLiteral("Smart Collaboration"));
    QVERIFY(collaboration);
    for (const char *name : {"O365", "OnPrem Mail", "OnPrem SharePoint", "Mail Security", "SMS", "Fax"}) {
        const auto assigned = portfolio.where<&Assignment::product>(collaboration->id);
        QVERIFY2(std::any_of(assigned.begin(), assigned.end(),
                             [&](const Assignment *assignment) {
                                 return portfolio.find(assignment->service)->name == QLatin1StringView(name);
                             }),
                 name);
    }
}

void TestWorkplace::everyProductOfTheCurrentCutIsDescribed()
{
    QFETCH(QString, language);
    const Portfolio portfolio = contentIn(language).rows.toPortfolio();
    for (const Product *product : portfolio.where<&Product::cut>(portfolio.currentCut()->id)) {
        for (const auto &fact : {product->customerNeed, product->coreBenefit, product->audience, product->owner,
                                 product->team, product->inform, product->tryFirst, product->booking, product->use,
                                 product->support, product->price, product->serviceLevel})
            QVERIFY2(!fact.isEmpty(), qPrintable(product->name));
        QVERIFY2(!portfolio.where<&Offer::product>(product->id).empty(), qPrintable(product->name));
    }
}

void TestWorkplace::bothLanguagesTellTheSame()
{
    const JsonContent german = contentIn(QStringLiteral("de"));
    const JsonContent english = contentIn(QStringLiteral("en"));
    forEachRowType([&]<typename Row>() {
        const auto &left = german.rows.of<Row>();
        const auto &right = english.rows.of<Row>();
        QCOMPARE(left.size(), right.size());
        if constexpr (!std::is_same_v<Row, PortfolioInfo> && !std::is_same_v<Row, Dependency>) {
            for (std::size_t index = 0; index < left.size(); ++index)
                QCOMPARE(left[index].id.toText(), right[index].id.toText());
        }
    });
}

ZUSCHNITT_TEST(TestWorkplace)

#include "tst_workplace.moc"
