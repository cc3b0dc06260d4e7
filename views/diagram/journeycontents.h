// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/servers.h"
#include "model/layout/journeygeometry.h"

namespace zuschnitt {

/// What the blueprint of a journey says: the outline that takes room, and beside it, under the same
/// numbers of columns and lanes, what a cut makes of it.
struct JourneyContents {
    /// How somebody has a part in a moment.
    enum class PartKind {
        Leads,
        Contributes, ///< carries a need
        Platform, ///< carries a need, but others have the votes
        Bundles, ///< promises a capability that nobody carries yet
        Nothing, ///< was decided to lead, without a part
    };
    struct Part {
        int lane = 0;
        PartKind kind = PartKind::Contributes;
        double votes = 0; ///< part of all votes, 0 to 1
        bool decided = false; ///< the room decided that it leads
    };
    struct Need {
        Uuid id; ///< of the link row
        QString name;
        NeedState state = NeedState::Met;
    };
    struct Column {
        Moment moment;
        MomentMetrics metrics;
        std::vector<Need> needs;
        std::vector<Part> parts; ///< by lane

        const Part *partOf(int lane) const;
    };
    struct Lane {
        Server server;
        std::optional<std::size_t> colour; ///< of the palette; none for a kept service
        bool platform = false;
        QString team;
    };

    JourneyOutline outline;
    JourneyMetrics metrics;
    std::vector<Column> columns;
    std::vector<Lane> lanes; ///< leaders in the order in which they first lead, then the others
    std::vector<Lane> aside; ///< the other products of the cut
    std::vector<QString> phases; ///< of the runs of neighbouring columns, in order; empty: none
};

/// Empty for a journey that the model does not have. `metrics` are those of the model.
JourneyContents contentsOf(const Portfolio &portfolio, const CutModel &model, const CutMetrics &metrics,
                           JourneyId journey);

Uuid uuidOf(const Server &server);

} // namespace zuschnitt
