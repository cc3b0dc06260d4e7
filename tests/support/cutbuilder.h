// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt::test {

/// Builds a portfolio with one cut row by row; everything is named, ids follow from the names.
class CutBuilder final {
public:
    CutBuilder();

    Portfolio portfolio;
    CutId cut;

    ServiceId service(const QString &name, const QString &team = {}, const QString &formerGroup = {});
    CapabilityId capability(const QString &name);
    void provides(ServiceId service, CapabilityId capability);
    void depends(ServiceId from, ServiceId to, double weight = 1);
    ProductId product(const QString &name, ProductKind kind = ProductKind::Customer, const QString &team = {});
    void assign(ServiceId service, ProductId product, double share = 1, Role role = Role::Main,
                const std::vector<CapabilityId> &capabilities = {});
    void decide(ServiceId service, Fate fate);
    void promise(ProductId product, CapabilityId capability);
    JourneyId journey(const QString &name, std::optional<double> frequency = {});
    MomentId moment(JourneyId journey, const QString &name, const std::vector<CapabilityId> &needs,
                    const std::vector<ServiceId> &uses = {});
    void lead(MomentId moment, ProductId product);

    /// Changes fields of a row: `edit` gets the row.
    template <typename Row, typename Edit>
    void change(Id<Row> id, Edit edit)
    {
        const Row before = *portfolio.find(id);
        Row after = before;
        edit(after);
        portfolio.apply({Change<Row>{before, after}});
    }

private:
    template <typename Row>
    Id<Row> put(Row row);
    template <typename Row>
    Id<Row> putNamed(const char *kind, const QString &name, Row row);

    QString m_position;
};

} // namespace zuschnitt::test
