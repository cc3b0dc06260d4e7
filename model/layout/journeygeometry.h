// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"
#include "model/portfolio/rows.h"

#include <QtCore/QRectF>

#include <optional>
#include <vector>

// Where the parts of a journey's blueprint lie. Moments are columns, in their own order; neighbours
// of one phase stand together below its name, so a phase that comes again is shown again.

namespace zuschnitt {

/// What of a journey takes room: its texts, and who stands in which lane. Lanes and columns are
/// numbers.
struct JourneyOutline {
    struct Column {
        MomentId moment;
        std::optional<PhaseId> phase;
        QString title;
        QString activity;
        QString channel;
        QStringList needs;
        QString remark; ///< stands in the row of the teams: a gap, or that the moment is open
        QString mark; ///< below the cell of the leader: that it is contested
        std::optional<int> lead; ///< the lane of the leader
    };
    struct Lane {
        Uuid server; ///< a product or a service that is kept as it is
        QString title;
        QString caption;
    };
    /// Neighbouring columns whose leaders are of one team.
    struct TeamRun {
        int first = 0;
        int last = 0;
        QString team;
    };
    struct HandOver {
        int from = 0; ///< column
        int to = 0;
    };
    std::vector<Column> columns;
    std::vector<Lane> lanes;
    std::vector<TeamRun> teams;
    std::vector<HandOver> handOvers;
    std::vector<Lane> aside; ///< without a part in this journey
};

namespace journeystyle {
inline constexpr double gutter = 18; ///< between columns
inline constexpr double leastColumn = 84;
inline constexpr double mostColumn = 190;
inline constexpr double titleLine = 17;
inline constexpr double captionLine = 15;
inline constexpr double cellHeight = 26;
inline constexpr double needPadding = 4; ///< above and below its text
inline constexpr double needIndent = 20; ///< before its text, for the sign of its state
inline constexpr double chipPadding = 10;
inline constexpr double teamEnd = 2; ///< behind the name of a team
inline constexpr int titleLines = 4;
inline constexpr int activityLines = 4;
inline constexpr int channelLines = 2;
inline constexpr int needLines = 2;
inline constexpr int teamLines = 3;
inline constexpr int markLines = 3;
inline constexpr std::size_t needsShown = 4; ///< of more than five
} // namespace journeystyle

/// Tight: without what happens and the captions of lanes, and needs in one line, so that a journey is
/// seen whole in a small window.
enum class JourneyDensity { Roomy, Tight };

struct JourneyGeometry {
    struct Phase {
        std::optional<PhaseId> phase;
        int first = 0; ///< column
        int last = 0;
        QRectF rect;
    };
    struct Column {
        MomentId moment;
        QRectF rect; ///< from the title to the last lane
        QRectF title;
        QRectF activity;
        QRectF channel;
        std::vector<QRectF> needs;
        QRectF moreNeeds; ///< null where all are shown
    };
    struct Lane {
        Uuid server;
        QRectF rect; ///< with its head
        QRectF head;
        double cellTop = 0;
    };
    struct Aside {
        Uuid server;
        QRectF rect;
    };
    /// An arrow: corners of a line of right angles, first and last at the edges of what it joins.
    struct Route {
        int handOver = 0;
        std::vector<QPointF> corners;
    };

    QRectF bounds;
    double headWidth = 0; ///< of what stands before the first column
    std::vector<Phase> phases;
    std::vector<Column> columns;
    QRectF feeling; ///< the band of the curves, over all columns
    QRectF activityRow; ///< rows reach from the left edge over all columns; null where it is left out
    QRectF channelRow;
    QRectF needsRow;
    QRectF teamRow;
    std::vector<QRectF> teams; ///< as the runs of the outline
    std::vector<Lane> lanes;
    bool laneCaptions = true;
    std::vector<Route> routes;
    QRectF asideRow; ///< null if nobody stands aside
    std::vector<Aside> aside;

    /// Where the leader or who contributes is painted.
    QRectF cell(int lane, int column) const;
    /// The column over the row of the teams and all lanes, where a gap is.
    QRectF across(int column) const;
    QPointF feelingPoint(int column, double value) const;
    /// The nearest whole value of -2 to +2.
    int feelingAt(double y) const;
    int laneAt(QPointF point) const; ///< -1 for none
    int columnAt(double x) const; ///< the nearest one; -1 without columns
    /// Where a moment dropped at `x` goes: before this column, up to the number of columns.
    int slotAt(double x) const;
};

/// Columns become as wide as `wantedWidth` allows, within limits; the bounds may be wider.
JourneyGeometry layOutJourney(const JourneyOutline &outline, double wantedWidth, const TextMeasure &measure,
                              JourneyDensity density = JourneyDensity::Roomy);

} // namespace zuschnitt
