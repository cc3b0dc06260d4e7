// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/classification.h"
#include "model/portfolio/ownfields.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;
using Fact = Classification::Fact;

namespace {

Service service(const QString &name, const QString &group, const QString &owner)
{
    Service row;
    row.id = ServiceId{Uuid::named(name.toUtf8())};
    row.position = name;
    row.name = name;
    row.formerGroup = group;
    row.owner = owner;
    return row;
}

OwnField field(const QString &name, FieldKind kind, const QString &choices = {})
{
    OwnField row;
    row.id = OwnFieldId{Uuid::named(name.toUtf8())};
    row.position = name;
    row.name = name;
    row.kind = kind;
    row.choices = choices;
    return row;
}

OwnValue value(const OwnField &ownField, const Service &ownService, const QString &text)
{
    return {ownValueId(ownField.id, ownService.id), ownField.id, ownService.id, text};
}

} // namespace

class TestClassification final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portfolio = {};
        m_portfolio.load(std::vector{m_b, m_a, m_c});
        m_portfolio.load(std::vector{m_site, m_risk, m_seats});
        m_portfolio.load(std::vector{value(m_risk, m_a, u"high"_s), value(m_site, m_b, u"Bonn"_s)});
    }

    void factsComeAsTheyFirstAppear()
    {
        QCOMPARE(classesOf(m_portfolio, {}), std::vector({u"Zeta"_s, u"Alpha"_s}));
        QCOMPARE(classOf(m_portfolio, m_b, {}), QString());
        QCOMPARE(classOf(m_portfolio, m_c, {Fact::Owner, {}}), u"Ada"_s);
        QCOMPARE(nameOfNone(m_portfolio, {}, Vocabulary(Language::English)), u"no former group"_s);
    }

    void choicesComeInTheOrderOfTheirField()
    {
        const Classification risk{Fact::OwnField, m_risk.id};
        QCOMPARE(classesOf(m_portfolio, risk), std::vector({u"low"_s, u"high"_s}));
        QCOMPARE(classOf(m_portfolio, m_a, risk), u"high"_s);
        QCOMPARE(classOf(m_portfolio, m_b, risk), QString());
        QCOMPARE(nameOf(m_portfolio, risk, Vocabulary(Language::English)), u"Risk"_s);
        QCOMPARE(nameOfNone(m_portfolio, risk, Vocabulary(Language::English)), u"without “Risk”"_s);
    }

    void fieldsWhoseValuesRepeatAreOffered()
    {
        const std::vector<Classification> offered = classificationsOf(m_portfolio);
        QCOMPARE(offered.size(), std::size_t(5));
        QVERIFY(std::find(offered.begin(), offered.end(), Classification{Fact::OwnField, m_site.id}) != offered.end());
        QVERIFY(std::find(offered.begin(), offered.end(), Classification{Fact::OwnField, m_seats.id}) == offered.end());
    }

    void aFieldThatIsGoneIsNoClassification()
    {
        const Classification risk{Fact::OwnField, m_risk.id};
        QVERIFY(isThere(m_portfolio, risk));
        m_portfolio.apply({Change<OwnField>{m_risk, std::nullopt}});
        QVERIFY(!isThere(m_portfolio, risk));
        QVERIFY(classOf(m_portfolio, m_a, risk).isEmpty());
        QVERIFY(isThere(m_portfolio, {}));
    }

private:
    const Service m_a = service(u"a"_s, u"Zeta"_s, u"Ada"_s);
    const Service m_b = service(u"b"_s, u" "_s, u"Bo"_s);
    const Service m_c = service(u"c"_s, u"Alpha"_s, u" Ada"_s);
    const OwnField m_site = field(u"Site"_s, FieldKind::Text);
    const OwnField m_risk = field(u"Risk"_s, FieldKind::Choice, choicesText({u"low"_s, u"high"_s}));
    const OwnField m_seats = field(u"Seats"_s, FieldKind::Number);
    Portfolio m_portfolio;
};

ZUSCHNITT_TEST(TestClassification)
#include "tst_classification.moc"
