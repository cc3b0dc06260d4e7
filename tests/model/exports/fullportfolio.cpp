// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exports/fullportfolio.h"

#include "tests/support/cutbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace zuschnitt::test {

namespace {

QTranslator &translator()
{
    static QTranslator one;
    return one;
}

void fillInService(CutBuilder &built, ServiceId service)
{
    built.change(service, [](Service &row) {
        row.description = u"=SUM(A1), \"quoted\";\nnext <b>line</b>"_s;
        row.owner = u"'=Ada"_s;
        row.team = u"Büro | Team"_s;
        row.formerGroup = u"Telephony"_s;
        row.lifecycle = u"active"_s;
        row.annualCost = 1234.125;
        row.users = 12000;
        row.criticality = u"high"_s;
        row.satisfaction = u"+1"_s;
        row.source = u"CMDB"_s;
        row.sourceKey = u"007"_s;
        row.note = u"-\t@home"_s;
    });
}

void fillInProduct(CutBuilder &built, ProductId product, ProductGroupId group)
{
    built.change(product, [&](Product &row) {
        row.group = group;
        row.customerNeed = u"Talk & meet"_s;
        row.coreBenefit = u"One place for all talk"_s;
        row.audience = u"Everybody"_s;
        row.owner = u"Karin Vogt"_s;
        row.team = u"Collaboration"_s;
        row.degree = Degree::Options;
        row.inform = u"Intranet"_s;
        row.tryFirst = u"Demo"_s;
        row.booking = u"Portal"_s;
        row.use = u"Browser"_s;
        row.support = u"Desk"_s;
        row.price = u"14 € a month"_s;
        row.serviceLevel = u"99.5 %"_s;
        row.satisfaction = u"4"_s;
        row.note = u"#1 of the list"_s;
    });
}

void addOwnFields(CutBuilder &built, ServiceId service)
{
    const OwnField contract{OwnFieldId::random(), u"A"_s, u"Contract"_s, FieldKind::Text, {}};
    const OwnField seats{OwnFieldId::random(), u"B"_s, u"Seats"_s, FieldKind::Number, {}};
    built.portfolio.apply(
        {Change<OwnField>{{}, contract}, Change<OwnField>{{}, seats},
         Change<OwnValue>{{}, OwnValue{ownValueId(contract.id, service), contract.id, service, u"=C-1"_s}},
         Change<OwnValue>{{}, OwnValue{ownValueId(seats.id, service), seats.id, service, u"42"_s}},
         Change<ServiceAlias>{{},
                              ServiceAlias{serviceAliasId(service, u"CMDB"_s, u"008"_s, u"Telefax"_s), service,
                                           u"CMDB"_s, u"008"_s, u"Telefax"_s}}});
}

void addJourney(CutBuilder &built, CapabilityId talk, CapabilityId write, ServiceId fax)
{
    const Persona persona{PersonaId::random(), u"A"_s, u"Field, staff"_s, {}, {}, false};
    const Phase phase{PhaseId::random(), u"A"_s, u"Start"_s};
    built.portfolio.apply({Change<Persona>{{}, persona}, Change<Phase>{{}, phase}});
    const JourneyId journey = built.journey(u"Begin; anew"_s, 12.5);
    built.change(journey, [&](Journey &row) {
        row.persona = persona.id;
        row.goal = u"Being there"_s;
    });
    const MomentId first = built.moment(journey, u"Say \"hello\""_s, {talk, write}, {fax});
    built.change(first, [&](Moment &row) {
        row.phase = phase.id;
        row.activity = u"Calls, then writes"_s;
        row.channel = u"Phone"_s;
        row.feeling = -2;
        row.feelingWanted = 2;
        row.pain = u"-slow"_s;
        row.evidence = u"“never works”"_s;
        row.tickets = 1000;
        row.changing = u"New phones"_s;
        row.changingWhen = u"2027-01-01"_s;
        row.note = u"|odd|"_s;
    });
    built.moment(journey, u"Rest"_s, {});
}

} // namespace

CutId fullCut() { return CutBuilder().cut; }

Portfolio emptyPortfolio()
{
    PortfolioInfo info;
    info.id = PortfolioId::random();
    Portfolio portfolio;
    portfolio.load(std::vector{info});
    return portfolio;
}

Portfolio fullPortfolio()
{
    CutBuilder built;
    built.change(built.portfolio.info().id, [](PortfolioInfo &info) {
        info.title = u"Work & Place"_s;
        info.language = u"en"_s;
        info.currency = u"EUR"_s;
        info.currentCut = fullCut();
    });
    const ServiceId fax = built.service(u"=Fax, old"_s);
    fillInService(built, fax);
    const ServiceId mail = built.service(u"Mail"_s);
    const ServiceId twin = built.service(u"Mail "_s);
    built.change(twin, [](Service &row) {
        row.name = u"Mail"_s;
        row.source = u"CMDB"_s;
        row.sourceKey = u"9-2"_s;
    });
    built.change(mail, [](Service &row) {
        row.source = u"CMDB"_s;
        row.sourceKey = u"9-1"_s;
    });
    const ServiceId kept = built.service(u"Büro <alt>"_s);
    const ServiceId retired = built.service(u"Telex"_s);
    built.service(u"Waiting"_s);
    const CapabilityId talk = built.capability(u"Talk, call"_s);
    const CapabilityId write = built.capability(u"Write"_s);
    built.change(write, [&](Capability &row) {
        row.parent = talk;
        row.description = u"Letters"_s;
    });
    built.provides(fax, write);
    built.provides(mail, write);
    built.depends(fax, mail, 2.5);
    built.depends(twin, fax);
    ProductGroup group{ProductGroupId::random(), u"A"_s, built.cut, u"Group [1]"_s, {}, false};
    built.portfolio.apply({Change<ProductGroup>{{}, group}});
    const ProductId smart = built.product(u"Smart \"Talk\""_s);
    fillInProduct(built, smart, group.id);
    const ProductId base = built.product(u"Base"_s, ProductKind::Platform);
    built.assign(fax, smart, 1.0 / 3, Role::Supporting, {write});
    built.assign(fax, base, 2);
    built.assign(mail, smart);
    built.assign(twin, base);
    built.promise(smart, talk);
    built.decide(kept, Fate::Kept);
    built.decide(retired, Fate::Retired);
    built.change(fateId(built.cut, retired), [](ServiceFate &row) { row.reason = u"Nobody; really"_s; });
    addOwnFields(built, fax);
    addJourney(built, talk, write, fax);
    return built.portfolio;
}

Speaking::Speaking(Language language)
{
    const QString code = language == Language::German ? u"de"_s : u"en"_s;
    if (!translator().load(u":/translations/zuschnitt_%1.qm"_s.arg(code)))
        qFatal("no translation");
    QCoreApplication::installTranslator(&translator());
}

Speaking::~Speaking() { QCoreApplication::removeTranslator(&translator()); }

} // namespace zuschnitt::test
