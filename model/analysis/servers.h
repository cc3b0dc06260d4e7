// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"

#include <map>

// Who serves a moment. Servers are numbers here: products as in the model, kept services after them.

namespace zuschnitt {

using ServerWeights = std::map<int, double>;

Server serverOf(const CutModel &model, int server);

/// Who carries a need, with the weight that votes are divided by; nobody if it is not met.
ServerWeights carriersOf(const CutModel &model, const CutModel::Inventory::Need &need);
/// The products that bundle a required capability by decision.
std::vector<int> bundlersOf(const CutModel &model, const CutModel::Inventory::Need &need);

/// The team of each server: its own; of a product without one the team that owns most weight in it.
class ServerTeams final {
public:
    explicit ServerTeams(const CutModel &model) : m_model(model) { }

    /// A number in the inventory's `teamNames`; `CutModel::none` where no team is known.
    int teamOf(int server);

private:
    void findMainTeams();

    const CutModel &m_model;
    std::vector<int> m_mainTeam; ///< by product; empty until it is asked for
};

} // namespace zuschnitt
