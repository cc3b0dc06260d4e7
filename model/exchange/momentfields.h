// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/columnmeaning.h"
#include "model/portfolio/result.h"
#include "model/portfolio/rows.h"

#include <array>

namespace zuschnitt {

/// The meanings that are one field of a moment or of a journey, in the order in which changes are
/// told. Names are no such field: by them the rows are found.
inline constexpr std::array momentMeanings{
    Meaning::Activity, Meaning::Channel, Meaning::Feeling,  Meaning::FeelingWanted, Meaning::Pain,
    Meaning::Evidence, Meaning::Tickets, Meaning::Changing, Meaning::ChangingWhen,  Meaning::Note};
inline constexpr std::array journeyMeanings{Meaning::Goal, Meaning::Frequency};

/// A field as text that means the same in every language; empty for nothing.
QString fieldText(const Moment &moment, Meaning meaning);
void setFieldText(Moment &moment, Meaning meaning, const QString &text);
QString fieldText(const Journey &journey, Meaning meaning);
void setFieldText(Journey &journey, Meaning meaning, const QString &text);

/// The text of a cell as that of a field of either. The error says why it cannot be one.
Result<QString> momentTextOfCell(Meaning meaning, const QString &cell, DecimalMark decimalMark);

} // namespace zuschnitt
