// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/productsheet.h"
#include "model/analysis/readiness.h"
#include "tests/support/cutbuilder.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestProductSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesCarryRoleAndShareOfTheWhole();
    void aCapabilityNamesTheServicesThatCarryIt();
    void momentsAreLedServedOrOnlyPromised();
    void theAudienceIsThePersonasOfTheJourneysLed();
    void originsAreCountedTheLargestFirst();
    void whatIsMissingStandsInTheOrderOfTheSheet();

private:
    static ProductSheet sheet(const CutBuilder &builder, ProductId product)
    {
        return sheetOf(builder.portfolio, metricsOf(CutModel(builder.portfolio, builder.cut)), product);
    }
};

void TestProductSheet::servicesCarryRoleAndShareOfTheWhole()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const ServiceId desk = builder.service(u"Desk"_s);
    const ProductId product = builder.product(u"Product"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(mail, product);
    builder.assign(desk, product, 1, Role::Supporting);
    builder.assign(desk, other, 3);
    const std::vector<ContainedService> expected{{assignmentId(product, mail), mail, Role::Main, 1.0},
                                                 {assignmentId(product, desk), desk, Role::Supporting, 0.25}};
    QCOMPARE(sheet(builder, product).services, expected);
}

void TestProductSheet::aCapabilityNamesTheServicesThatCarryIt()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const ServiceId fax = builder.service(u"Fax"_s);
    const CapabilityId send = builder.capability(u"Send"_s);
    const CapabilityId keep = builder.capability(u"Keep"_s);
    const CapabilityId meet = builder.capability(u"Meet"_s);
    builder.provides(mail, send);
    builder.provides(mail, keep);
    builder.provides(fax, send);
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(mail, product, 1, Role::Main, {send});
    builder.assign(fax, product);
    builder.promise(product, meet);
    builder.promise(product, send);
    const std::vector<HeldCapability> expected{{send, true, {mail, fax}}, {meet, true, {}}};
    QCOMPARE(sheet(builder, product).capabilities, expected);
}

void TestProductSheet::momentsAreLedServedOrOnlyPromised()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const ServiceId desk = builder.service(u"Desk"_s);
    const CapabilityId meet = builder.capability(u"Meet"_s);
    const ProductId product = builder.product(u"Product"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(mail, product);
    builder.assign(desk, other);
    builder.promise(product, meet);
    const JourneyId journey = builder.journey(u"Journey"_s);
    const MomentId led = builder.moment(journey, u"Led"_s, {}, {mail});
    builder.moment(journey, u"Open"_s, {});
    builder.moment(journey, u"Elsewhere"_s, {}, {desk});
    const MomentId shared = builder.moment(journey, u"Shared"_s, {}, {mail, desk});
    builder.lead(shared, other);
    const MomentId promised = builder.moment(journey, u"Promised"_s, {meet});
    const std::vector<ServedMoment> expected{{journey, led, MomentState::Covered, MomentPart::Leads},
                                             {journey, shared, MomentState::Covered, MomentPart::Serves},
                                             {journey, promised, MomentState::Gap, MomentPart::Promises}};
    QCOMPARE(sheet(builder, product).moments, expected);
}

void TestProductSheet::theAudienceIsThePersonasOfTheJourneysLed()
{
    CutBuilder builder;
    const ServiceId mail = builder.service(u"Mail"_s);
    const ProductId product = builder.product(u"Product"_s);
    const ProductId other = builder.product(u"Other"_s);
    builder.assign(mail, product);
    std::vector<PersonaId> personas;
    std::vector<MomentId> moments;
    for (const QString &name : {u"Lea"_s, u"Jonas"_s}) {
        const Persona persona{PersonaId{Uuid::named(name.toUtf8())}, name, name, {}, {}, false};
        builder.portfolio.apply({Change<Persona>{{}, persona}});
        const JourneyId journey = builder.journey(name);
        builder.change(journey, [&persona](Journey &row) { row.persona = persona.id; });
        moments.push_back(builder.moment(journey, name, {}, {mail}));
        personas.push_back(persona.id);
    }
    QCOMPARE(sheet(builder, product).audience, personas);
    builder.lead(moments[0], other);
    QCOMPARE(sheet(builder, product).audience, std::vector<PersonaId>{personas[1]});
}

void TestProductSheet::originsAreCountedTheLargestFirst()
{
    CutBuilder builder;
    const ProductId product = builder.product(u"Product"_s);
    builder.assign(builder.service(u"Fax"_s, u"Telephony"_s, u"Phones"_s), product);
    builder.assign(builder.service(u"Mail"_s, u"Messaging "_s), product);
    builder.assign(builder.service(u"Chat"_s, u"Messaging"_s), product);
    const ProductSheet read = sheet(builder, product);
    QCOMPARE(read.teams, (std::vector<Origin>{{u"Messaging"_s, 2}, {u"Telephony"_s, 1}}));
    QCOMPARE(read.groups, (std::vector<Origin>{{u"Phones"_s, 1}}));
    QVERIFY(read.owners.empty());
}

void TestProductSheet::whatIsMissingStandsInTheOrderOfTheSheet()
{
    Product product;
    QCOMPARE(missingIn(product).size(), std::size_t(readinessFields));
    product.customerNeed = product.coreBenefit = product.audience = product.inform = u"said"_s;
    product.booking = product.use = product.support = product.serviceLevel = u"said"_s;
    product.price = u"tbd"_s;
    const std::vector<ReadinessField> expected{&Product::owner, &Product::price};
    QVERIFY(missingIn(product) == expected);
    QCOMPARE(readinessOf(product), 8);
}

ZUSCHNITT_TEST(TestProductSheet)
#include "tst_productsheet.moc"
