// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt::test {

/// A portfolio with one cut, written as text; ids follow from the names.
///
///     [Moderner IT-Arbeitsplatz]            a group; "[]" for products of none
///     Smart Collaboration: Mail, Fax        a product and its services
///     Mail -> Fax                           a dependency
Portfolio sketch(const QString &text);

CutId sketchCut();
ProductId productNamed(const Portfolio &portfolio, const QString &name);
ServiceId serviceNamed(const QString &name);
/// The chip of a service in a product of the sketch.
AssignmentId chipOf(const Portfolio &portfolio, const QString &product, const QString &service);

/// Puts or replaces one row.
template <typename Row>
void put(Portfolio &portfolio, const Row &row)
{
    portfolio.apply({Change<Row>{{}, row}});
}

enum class Lock { No, Yes };
/// Stores a place for a card, as a hand would.
void placeCard(Portfolio &portfolio, ProductId product, double x, double y, Lock lock = Lock::No);
/// Adds `count` services named "<product> 1", "<product> 2" … to a product.
void addServices(Portfolio &portfolio, ProductId product, int count);

} // namespace zuschnitt::test
