// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/journeygeometry.h"

#include <algorithm>
#include <cmath>

namespace zuschnitt {

using namespace journeystyle;

namespace {

constexpr double leastHead = 118;
constexpr double mostHead = 190;
constexpr double headPart = 0.15;
constexpr double phaseHeight = 24;
constexpr double rowGap = 10;
constexpr double feelingHeight = 92;
constexpr double tightFeelingHeight = 68;
constexpr double feelingMargin = 11; ///< a point is a circle of about this radius
constexpr double needGap = 4;
constexpr double moreHeight = 18;
constexpr double lanePadding = 8;
constexpr double laneGap = 4;
constexpr double headIndent = 14;
constexpr double leastTeamRow = 24;
constexpr double asideHeight = 26;
constexpr double asideGap = 8;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

class JourneyLayout final {
public:
    JourneyLayout(const JourneyOutline &outline, double wantedWidth, const TextMeasure &measure, JourneyDensity density)
        : m_outline(outline), m_measure(measure), m_tight(density == JourneyDensity::Tight)
    {
        m_geometry.laneCaptions = !m_tight;
        const double count = std::max<double>(1, static_cast<double>(outline.columns.size()));
        m_geometry.headWidth = std::clamp(wantedWidth * headPart, leastHead, mostHead);
        m_column = std::clamp((wantedWidth - m_geometry.headWidth) / count - gutter, leastColumn, mostColumn);
        m_right = m_geometry.headWidth + count * (m_column + gutter);
    }

    JourneyGeometry run()
    {
        placeColumns();
        placePhases();
        placeTexts();
        placeNeeds();
        placeTeams();
        placeLanes();
        placeAside();
        placeRoutes();
        m_geometry.bounds = QRectF(0, 0, m_right, m_top);
        return std::move(m_geometry);
    }

private:
    using Column = JourneyOutline::Column;

    double linesHeight(const QString &text, FontRole role, double room, int most, double line) const
    {
        if (text.isEmpty())
            return 0;
        return static_cast<double>(brokenLines(text, role, room, most, m_measure).size()) * line;
    }

    QRectF row(double height) const { return QRectF(0, m_top, m_right, height); }

    void placeColumns()
    {
        for (std::size_t index = 0; index < m_outline.columns.size(); ++index) {
            JourneyGeometry::Column column;
            column.moment = m_outline.columns[index].moment;
            const double left = m_geometry.headWidth + static_cast<double>(index) * (m_column + gutter) + gutter / 2;
            column.rect = QRectF(left, phaseHeight + rowGap, m_column, 0);
            m_geometry.columns.push_back(column);
        }
    }

    void placePhases()
    {
        for (int index = 0; index < static_cast<int>(m_outline.columns.size()); ++index) {
            const std::optional<PhaseId> phase = m_outline.columns[at(index)].phase;
            if (m_geometry.phases.empty() || m_geometry.phases.back().phase != phase)
                m_geometry.phases.push_back({phase, index, index, {}});
            m_geometry.phases.back().last = index;
        }
        constexpr double between = 6;
        for (JourneyGeometry::Phase &phase : m_geometry.phases) {
            const double left = m_geometry.columns[at(phase.first)].rect.left() - gutter / 2 + between / 2;
            const double right = m_geometry.columns[at(phase.last)].rect.right() + gutter / 2 - between / 2;
            phase.rect = QRectF(left, 0, right - left, phaseHeight);
        }
        m_top = phaseHeight + rowGap;
    }

    /// A row in which each column has a text; returns its height.
    template <typename TextOf>
    double tallest(TextOf textOf, FontRole role, int most, double line) const
    {
        double height = 0;
        for (const Column &column : m_outline.columns)
            height = std::max(height, linesHeight(textOf(column), role, m_column, most, line));
        return height;
    }

    void placeTexts()
    {
        const auto placeRow = [this](double height, QRectF JourneyGeometry::Column::*part) {
            for (JourneyGeometry::Column &column : m_geometry.columns)
                column.*part = QRectF(column.rect.left(), m_top, m_column, height);
            const QRectF placed = row(height);
            m_top += height + rowGap;
            return placed;
        };
        const auto title = [](const Column &column) { return column.title; };
        placeRow(tallest(title, FontRole::BodyStrong, titleLines, titleLine), &JourneyGeometry::Column::title);
        const double band = m_tight ? tightFeelingHeight : feelingHeight;
        m_geometry.feeling = QRectF(m_geometry.headWidth, m_top, m_right - m_geometry.headWidth, band);
        m_top += band + rowGap;
        const auto activity = [](const Column &column) { return column.activity; };
        const double activityHeight
            = std::max(captionLine, tallest(activity, FontRole::Caption, activityLines, captionLine));
        if (!m_tight)
            m_geometry.activityRow = placeRow(activityHeight, &JourneyGeometry::Column::activity);
        const auto channel = [](const Column &column) { return column.channel; };
        const double channelHeight
            = std::max(captionLine, tallest(channel, FontRole::Caption, m_tight ? 1 : channelLines, captionLine));
        m_geometry.channelRow = placeRow(channelHeight, &JourneyGeometry::Column::channel);
    }

    void placeNeeds()
    {
        double bottom = m_top + captionLine + 2 * needPadding;
        for (std::size_t index = 0; index < m_outline.columns.size(); ++index) {
            JourneyGeometry::Column &column = m_geometry.columns[index];
            const QStringList &needs = m_outline.columns[index].needs;
            const std::size_t count = static_cast<std::size_t>(needs.size());
            const std::size_t shown = count > needsShown + 1 ? needsShown : count;
            double top = m_top;
            for (std::size_t need = 0; need < shown; ++need) {
                const double height = 2 * needPadding
                    + linesHeight(needs[static_cast<qsizetype>(need)], FontRole::Caption, m_column - needIndent - 4,
                                  m_tight ? 1 : needLines, captionLine);
                column.needs.emplace_back(column.rect.left(), top, m_column, height);
                top += height + needGap;
            }
            if (shown < count) {
                column.moreNeeds = QRectF(column.rect.left(), top, m_column, moreHeight);
                top += moreHeight + needGap;
            }
            bottom = std::max(bottom, top - needGap);
        }
        m_geometry.needsRow = row(bottom - m_top);
        m_top = bottom + rowGap;
    }

    double spanWidth(int first, int last) const { return (last - first + 1) * (m_column + gutter) - gutter; }

    void placeTeams()
    {
        double height = leastTeamRow;
        for (const JourneyOutline::TeamRun &run : m_outline.teams) {
            const double room = spanWidth(run.first, run.last) - chipPadding - teamEnd;
            height = std::max(height, linesHeight(run.team, FontRole::Caption, room, teamLines, captionLine) + 8);
        }
        const auto remark = [](const Column &column) { return column.remark; };
        height = std::max(height, tallest(remark, FontRole::Caption, teamLines, captionLine) + titleLine + 6);
        for (const JourneyOutline::TeamRun &run : m_outline.teams)
            m_geometry.teams.emplace_back(m_geometry.columns[at(run.first)].rect.left(), m_top,
                                          spanWidth(run.first, run.last), height);
        m_geometry.teamRow = row(height);
        m_top += height + rowGap / 2;
    }

    void placeLanes()
    {
        for (int lane = 0; lane < static_cast<int>(m_outline.lanes.size()); ++lane) {
            const JourneyOutline::Lane &outline = m_outline.lanes[at(lane)];
            double content = cellHeight;
            for (const Column &column : m_outline.columns) {
                if (column.lead == lane)
                    content = std::max(
                        content,
                        cellHeight + linesHeight(column.mark, FontRole::Caption, m_column, markLines, captionLine));
            }
            const double headRoom = m_geometry.headWidth - headIndent - 6;
            const double words = linesHeight(outline.title, FontRole::BodyStrong, headRoom, m_tight ? 1 : 2, titleLine)
                + (outline.caption.isEmpty() || m_tight ? 0 : captionLine);
            const double height = std::max(content, words) + (m_tight ? lanePadding / 2 : lanePadding);
            m_geometry.lanes.push_back({outline.server, row(height), QRectF(headIndent, m_top, headRoom, height),
                                        m_top + (height - content) / 2});
            m_top += height + laneGap;
        }
        const double bottom = m_geometry.lanes.empty() ? m_geometry.teamRow.bottom() : m_top - laneGap;
        for (JourneyGeometry::Column &column : m_geometry.columns)
            column.rect.setBottom(bottom);
        m_top = bottom;
    }

    /// As chips, in as many rows as they need.
    void placeAside()
    {
        if (m_outline.aside.empty() || m_outline.columns.empty())
            return;
        m_top += rowGap;
        const double start = m_geometry.headWidth + gutter / 2;
        QPointF corner(start, m_top);
        for (const JourneyOutline::Lane &lane : m_outline.aside) {
            const double width = std::min(m_measure.width(lane.title, FontRole::Caption) + 2 * chipPadding + 6,
                                          m_right - start - gutter / 2);
            if (corner.x() > start && corner.x() + width > m_right)
                corner = QPointF(start, corner.y() + asideHeight + asideGap);
            m_geometry.aside.push_back({lane.server, QRectF(corner, QSizeF(width, asideHeight))});
            corner.rx() += width + asideGap;
        }
        const double bottom = corner.y() + asideHeight;
        m_geometry.asideRow = row(bottom - m_top);
        m_top = bottom;
    }

    QRectF endOf(int column) const
    {
        const std::optional<int> lead = m_outline.columns[at(column)].lead;
        return lead ? m_geometry.cell(*lead, column) : m_geometry.across(column);
    }

    /// A gap is met straight, at the height of the other end.
    void placeRoutes()
    {
        for (std::size_t index = 0; index < m_outline.handOvers.size(); ++index) {
            const JourneyOutline::HandOver &handOver = m_outline.handOvers[index];
            const bool leads = m_outline.columns[at(handOver.from)].lead.has_value();
            const bool isLed = m_outline.columns[at(handOver.to)].lead.has_value();
            const QRectF from = endOf(handOver.from);
            const QRectF to = endOf(handOver.to);
            const double endY = isLed || !leads ? to.center().y() : from.center().y();
            const double startY = leads ? from.center().y() : endY;
            JourneyGeometry::Route route{static_cast<int>(index), {QPointF(from.right(), startY)}};
            if (startY != endY) {
                // The columns between are of open moments: their lanes are empty, the last gutter is free.
                const double turn = to.left() - gutter / 2;
                route.corners.emplace_back(turn, startY);
                route.corners.emplace_back(turn, endY);
            }
            route.corners.emplace_back(to.left(), endY);
            m_geometry.routes.push_back(std::move(route));
        }
    }

    const JourneyOutline &m_outline;
    const TextMeasure &m_measure;
    JourneyGeometry m_geometry;
    const bool m_tight;
    double m_column = 0;
    double m_right = 0;
    double m_top = 0;
};

} // namespace

QRectF JourneyGeometry::cell(int lane, int column) const
{
    const QRectF &span = columns[at(column)].rect;
    return QRectF(span.left(), lanes[at(lane)].cellTop, span.width(), cellHeight);
}

QRectF JourneyGeometry::across(int column) const
{
    const QRectF &span = columns[at(column)].rect;
    return QRectF(span.left() - 4, teamRow.top(), span.width() + 8, span.bottom() - teamRow.top());
}

QPointF JourneyGeometry::feelingPoint(int column, double value) const
{
    const double step = (feeling.height() - 2 * feelingMargin) / 4;
    return {columns[at(column)].rect.center().x(), feeling.top() + feelingMargin + (2 - value) * step};
}

int JourneyGeometry::feelingAt(double y) const
{
    const double step = (feeling.height() - 2 * feelingMargin) / 4;
    return std::clamp(2 - static_cast<int>(std::lround((y - feeling.top() - feelingMargin) / step)), -2, 2);
}

int JourneyGeometry::laneAt(QPointF point) const
{
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        if (lanes[lane].rect.contains(point))
            return static_cast<int>(lane);
    }
    return -1;
}

int JourneyGeometry::columnAt(double x) const
{
    int nearest = -1;
    double least = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const double distance = std::abs(columns[index].rect.center().x() - x);
        if (nearest >= 0 && distance >= least)
            continue;
        nearest = static_cast<int>(index);
        least = distance;
    }
    return nearest;
}

int JourneyGeometry::slotAt(double x) const
{
    int slot = 0;
    while (at(slot) < columns.size() && columns[at(slot)].rect.center().x() < x)
        ++slot;
    return slot;
}

JourneyGeometry layOutJourney(const JourneyOutline &outline, double wantedWidth, const TextMeasure &measure,
                              JourneyDensity density)
{
    return JourneyLayout(outline, wantedWidth, measure, density).run();
}

} // namespace zuschnitt
