// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cutfigures.h"
#include "model/analysis/openquestions.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

/// A cut worked out by hand:
///     Collaboration  Mail 120 (1), Fax 30 (0.75), SMS (no cost)
///     Telephony      Fax (0.25), Chat 10 supporting 1 and, main 0.5, in Collaboration
///     kept: Print 7; retired: Telex 99; unassigned: Scan 3
class TestCutFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servicesAreCountedByWhereTheyAre();
    void costFollowsTheSharesAndAddsUp();
    void usersAreTheLargestFigure();
    void aCutThatIsNotThereHasNoFigures();
    void openQuestionsOfOtherCutsDoNotCount();

private:
    Service addService(const QString &name, std::optional<double> cost, std::optional<qint64> users = {});
    Product addProduct(CutId cut, const QString &name);
    void assign(const Product &product, const Service &service, double share, Role role = Role::Main);
    void decide(const Service &service, Fate fate);
    template <typename Row>
    void put(const Row &row)
    {
        const Row *before = m_portfolio.find(row.id);
        m_portfolio.apply({Change<Row>{before ? std::optional(*before) : std::nullopt, row}});
    }

    Portfolio m_portfolio;
    Cut m_cut;
    Product m_collaboration;
    Product m_telephony;
};

Service TestCutFigures::addService(const QString &name, std::optional<double> cost, std::optional<qint64> users)
{
    Service row;
    row.id = ServiceId::random();
    row.name = name;
    row.annualCost = cost;
    row.users = users;
    put(row);
    return row;
}

Product TestCutFigures::addProduct(CutId cut, const QString &name)
{
    Product row;
    row.id = ProductId::random();
    row.position = name;
    row.cut = cut;
    row.name = name;
    put(row);
    return row;
}

void TestCutFigures::assign(const Product &product, const Service &service, double share, Role role)
{
    Assignment row;
    row.id = assignmentId(product.id, service.id);
    row.product = product.id;
    row.service = service.id;
    row.share = share;
    row.role = role;
    put(row);
}

void TestCutFigures::decide(const Service &service, Fate fate)
{
    ServiceFate row;
    row.id = fateId(m_cut.id, service.id);
    row.cut = m_cut.id;
    row.service = service.id;
    row.fate = fate;
    put(row);
}

void TestCutFigures::init()
{
    m_portfolio = Portfolio();
    m_cut.id = CutId::random();
    put(m_cut);
    m_collaboration = addProduct(m_cut.id, u"Collaboration"_s);
    m_telephony = addProduct(m_cut.id, u"Telephony"_s);
    const Service fax = addService(u"Fax"_s, 30, 400);
    const Service chat = addService(u"Chat"_s, 10, 12000);
    assign(m_collaboration, addService(u"Mail"_s, 120, 9000), 1);
    assign(m_collaboration, addService(u"SMS"_s, {}), 1);
    assign(m_collaboration, fax, 0.75);
    assign(m_collaboration, chat, 0.5);
    assign(m_telephony, fax, 0.25);
    assign(m_telephony, chat, 1, Role::Supporting);
    decide(addService(u"Print"_s, 7), Fate::Kept);
    decide(addService(u"Telex"_s, 99), Fate::Retired);
    addService(u"Scan"_s, 3);
}

void TestCutFigures::servicesAreCountedByWhereTheyAre()
{
    const CutFigures figures = figuresOf(m_portfolio, m_cut.id);
    QCOMPARE(figures.services, 7);
    QCOMPARE(figures.assigned, 4);
    QCOMPARE(figures.kept, 1);
    QCOMPARE(figures.retired, 1);
    QCOMPARE(figures.unassigned, 1);
    QCOMPARE(figures.of(m_collaboration.id)->services, 4);
    QCOMPARE(figures.of(m_telephony.id)->services, 2);
    for (const Service *service : m_portfolio.all<Service>()) {
        if (service->name == u"Scan"_s)
            QCOMPARE(stateOf(m_portfolio, m_cut.id, service->id), ServiceState::Unassigned);
        if (service->name == u"Telex"_s)
            QCOMPARE(stateOf(m_portfolio, m_cut.id, service->id), ServiceState::Retired);
    }
}

void TestCutFigures::costFollowsTheSharesAndAddsUp()
{
    const CutFigures figures = figuresOf(m_portfolio, m_cut.id);
    // Mail 120 + 30 × 0.75 + 10 × 0.5 / 1.5; 30 × 0.25 + 10 × 1 / 1.5
    QCOMPARE(*figures.of(m_collaboration.id)->annualCost, 120 + 22.5 + 10.0 / 3);
    QCOMPARE(*figures.of(m_telephony.id)->annualCost, 7.5 + 20.0 / 3);
    QCOMPARE(figures.cost.products, 160.0);
    QCOMPARE(figures.cost.kept, 7.0);
    QCOMPARE(figures.cost.unassigned, 3.0);
    QCOMPARE(figures.cost.portfolio, 170.0);
    QCOMPARE(figures.cost.retired, 99.0);
    QCOMPARE(figures.cost.servicesWithoutCost, 1);
}

void TestCutFigures::usersAreTheLargestFigure()
{
    const CutFigures figures = figuresOf(m_portfolio, m_cut.id);
    QCOMPARE(figures.of(m_collaboration.id)->users, std::optional<qint64>(12000));
    const Product empty = addProduct(m_cut.id, u"Empty"_s);
    const CutFigures more = figuresOf(m_portfolio, m_cut.id);
    QVERIFY(!more.of(empty.id)->users);
    QVERIFY(!more.of(empty.id)->annualCost);
}

void TestCutFigures::aCutThatIsNotThereHasNoFigures() { QCOMPARE(figuresOf(m_portfolio, CutId::random()).services, 0); }

void TestCutFigures::openQuestionsOfOtherCutsDoNotCount()
{
    Cut other;
    other.id = CutId::random();
    other.openQuestion = true;
    put(other);
    Product elsewhere = addProduct(other.id, u"Elsewhere"_s);
    elsewhere.openQuestion = true;
    put(elsewhere);
    m_telephony.openQuestion = true;
    put(m_telephony);
    Assignment chip = *m_portfolio.where<&Assignment::product>(m_telephony.id).front();
    chip.openQuestion = true;
    put(chip);
    Service asked = addService(u"Asked"_s, {});
    asked.openQuestion = true;
    asked.note = u"Who pays?"_s;
    put(asked);
    QCOMPARE(figuresOf(m_portfolio, m_cut.id).openQuestions, 3);
    const std::vector<OpenQuestion> questions = openQuestionsOf(m_portfolio, other.id);
    QCOMPARE(questions.size(), std::size_t(3));
    QVERIFY(questions[0].subject == QuestionSubject(asked.id));
    QCOMPARE(questions[0].text, u"Who pays?"_s);
    QVERIFY(questions[1].subject == QuestionSubject(other.id));
    QVERIFY(questions[2].subject == QuestionSubject(elsewhere.id));
}

ZUSCHNITT_TEST(TestCutFigures)

#include "tst_cutfigures.moc"
