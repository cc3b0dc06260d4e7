// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutbuilder.h"

#include "model/portfolio/orderkey.h"

using namespace Qt::StringLiterals;

namespace zuschnitt::test {

CutBuilder::CutBuilder()
{
    PortfolioInfo info;
    info.id = {Uuid::named("portfolio")};
    portfolio.load(std::vector{info});
    Cut row;
    cut = putNamed("cut", u"Cut"_s, row);
}

template <typename Row>
Id<Row> CutBuilder::put(Row row)
{
    if constexpr (requires { row.position; })
        row.position = m_position = orderKeyBetween(m_position, {});
    portfolio.apply({Change<Row>{{}, row}});
    return row.id;
}

template <typename Row>
Id<Row> CutBuilder::putNamed(const char *kind, const QString &name, Row row)
{
    row.id = {Uuid::named(QByteArray(kind) + name.toUtf8())};
    row.name = name;
    return put(row);
}

ServiceId CutBuilder::service(const QString &name, const QString &team, const QString &formerGroup)
{
    Service row;
    row.team = team;
    row.formerGroup = formerGroup;
    return putNamed("service", name, row);
}

CapabilityId CutBuilder::capability(const QString &name) { return putNamed("capability", name, Capability()); }

void CutBuilder::provides(ServiceId service, CapabilityId capability)
{
    put(Provision{provisionId(service, capability), service, capability});
}

void CutBuilder::depends(ServiceId from, ServiceId to, double weight)
{
    put(Dependency{dependencyId(from, to, {}), from, to, {}, weight, {}, false});
}

ProductId CutBuilder::product(const QString &name, ProductKind kind, const QString &team)
{
    Product row;
    row.cut = cut;
    row.kind = kind;
    row.team = team;
    return putNamed("product", name, row);
}

void CutBuilder::assign(ServiceId service, ProductId product, double share, Role role,
                        const std::vector<CapabilityId> &capabilities)
{
    Assignment row;
    row.id = assignmentId(product, service);
    row.product = product;
    row.service = service;
    row.share = share;
    row.role = role;
    put(row);
    for (const CapabilityId capability : capabilities)
        put(AssignmentCapability{assignmentCapabilityId(row.id, capability), row.id, capability});
}

void CutBuilder::decide(ServiceId service, Fate fate)
{
    put(ServiceFate{fateId(cut, service), cut, service, fate, {}});
}

void CutBuilder::promise(ProductId product, CapabilityId capability)
{
    put(Promise{promiseId(product, capability), {}, product, capability});
}

JourneyId CutBuilder::journey(const QString &name, std::optional<double> frequency)
{
    Journey row;
    row.frequency = frequency;
    return putNamed("journey", name, row);
}

MomentId CutBuilder::moment(JourneyId journey, const QString &name, const std::vector<CapabilityId> &needs,
                            const std::vector<ServiceId> &uses)
{
    Moment row;
    row.journey = journey;
    const MomentId moment = putNamed("moment", name, row);
    for (const CapabilityId need : needs)
        put(MomentNeed{momentNeedId(moment, need), {}, moment, need});
    for (const ServiceId use : uses)
        put(MomentUse{momentUseId(moment, use), {}, moment, use});
    return moment;
}

void CutBuilder::lead(MomentId moment, ProductId product) { put(Lead{leadId(cut, moment), cut, moment, product}); }

} // namespace zuschnitt::test
