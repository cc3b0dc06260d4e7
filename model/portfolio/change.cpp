// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/change.h"

namespace zuschnitt {

RowChange::RowChange(const RowChange &other) = default;
RowChange::RowChange(RowChange &&other) noexcept = default;
RowChange &RowChange::operator=(const RowChange &other) = default;
RowChange &RowChange::operator=(RowChange &&other) noexcept = default;
RowChange::~RowChange() = default;

} // namespace zuschnitt
