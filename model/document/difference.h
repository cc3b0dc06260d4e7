// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

/// The changes that turn `before` into `after`, in a fixed order.
RowChanges difference(const Portfolio &before, const Portfolio &after);

} // namespace zuschnitt
