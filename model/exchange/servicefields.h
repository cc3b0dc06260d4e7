// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/portfolio/rows.h"

#include <QtCore/QJsonObject>

#include <array>

namespace zuschnitt {

/// The meanings that are one field of a service, in the order in which changes are told.
inline constexpr std::array fieldMeanings{Meaning::Name,         Meaning::Description, Meaning::Owner,
                                          Meaning::Team,         Meaning::FormerGroup, Meaning::Lifecycle,
                                          Meaning::AnnualCost,   Meaning::Users,       Meaning::Criticality,
                                          Meaning::Satisfaction, Meaning::Note};

/// A field as text that means the same in every language; empty for nothing.
QString fieldText(const Service &service, Meaning meaning);
void setFieldText(Service &service, Meaning meaning, const QString &text);

/// A field's text as people read it: numbers in their form.
QString shownText(Meaning meaning, const QString &fieldText);

/// The text of a cell as that of a field; nothing if it cannot be one (a cost that is no number).
std::optional<QString> fieldTextOfCell(Meaning meaning, const QString &cell, DecimalMark decimalMark);

/// What the last import brought, by the words of textOf(Meaning).
QJsonObject importedValues(const Service &service);
void setImportedValues(Service &service, const QJsonObject &values);
QStringList listIn(const QJsonObject &values, Meaning meaning);

} // namespace zuschnitt
