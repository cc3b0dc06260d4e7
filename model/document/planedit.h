// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/editbuilder.h"
#include "model/exchange/importplan.h"

namespace zuschnitt {

/// Puts the rows that a plan takes over into a builder.
void putPlan(EditBuilder &builder, const ServicePlan &plan);
/// A new moment stands behind the one that is above it in the list.
void putPlan(EditBuilder &builder, const JourneyPlan &plan);
/// What is new stands behind its siblings, in the order of the list.
void putPlan(EditBuilder &builder, const FactPlan &plan);

} // namespace zuschnitt
