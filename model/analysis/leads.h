// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace zuschnitt {

/// A moment of a journey that is not open. Who may lead it, as numbers in order of precedence; none
/// in a gap.
using LeadCandidates = std::vector<int>;

/// Which of the candidates leads each moment (-1 in a gap), so that the fewest neighbours differ,
/// and, among such choices, from the first moment on the candidate that stands first. A gap differs
/// from everything.
std::vector<int> chooseLeads(const std::vector<LeadCandidates> &moments);

} // namespace zuschnitt
