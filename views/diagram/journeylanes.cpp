// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeylanes.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/journeywords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zuschnitt {

using namespace journeystyle;

namespace {

constexpr double radius = 6;
constexpr double laneRadius = 8;
constexpr double stripWidth = 4;
constexpr double pinRoom = 16;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

QString translated(const char *text) { return QCoreApplication::translate("Journey", text); }

QString wordOf(const JourneyContents::Part &part)
{
    using Kind = JourneyContents::PartKind;
    switch (part.kind) {
    case Kind::Leads:
        return translated(QT_TRANSLATE_NOOP("Journey", "leads"));
    case Kind::Contributes:
        return translated(QT_TRANSLATE_NOOP("Journey", "contributes"));
    case Kind::Platform:
        return translated(QT_TRANSLATE_NOOP("Journey", "platform"));
    case Kind::Bundles:
        return translated(QT_TRANSLATE_NOOP("Journey", "promises"));
    case Kind::Nothing:
        return translated(QT_TRANSLATE_NOOP("Journey", "no part"));
    }
    return {};
}

void append(std::vector<Mark> &marks, std::vector<Mark> more)
{
    for (Mark &mark : more)
        marks.push_back(std::move(mark));
}

} // namespace

JourneyLanes::JourneyLanes(const JourneyContents &contents, const JourneyGeometry &geometry, const Theme &theme,
                           const Vocabulary &vocabulary)
    : m_contents(contents), m_geometry(geometry), m_theme(theme), m_vocabulary(vocabulary)
{
}

void JourneyLanes::draw(std::vector<Shape> &shapes) const
{
    for (std::size_t index = 0; index < m_geometry.teams.size(); ++index)
        shapes.push_back(team(index));
    for (int index = 0; index < static_cast<int>(m_geometry.lanes.size()); ++index)
        shapes.push_back(lane(index));
    for (int column = 0; column < static_cast<int>(m_contents.columns.size()); ++column) {
        const JourneyContents::Column &contents = m_contents.columns[at(column)];
        if (contents.metrics.state == MomentState::Gap)
            shapes.push_back(gap(column));
        if (contents.metrics.state == MomentState::Open)
            shapes.push_back(openMoment(column));
        for (const Serving &part : contents.parts)
            shapes.push_back(cell(column, part));
        if (contents.metrics.contested)
            shapes.push_back(contested(column));
    }
    for (const JourneyGeometry::Route &route : m_geometry.routes)
        shapes.push_back(handOver(route));
    for (std::size_t index = 0; index < m_geometry.aside.size(); ++index)
        shapes.push_back(aside(index));
}

/// A service that is kept stands for no product: it has no colour of its own.
QColor JourneyLanes::colourOf(const JourneyContents::Lane &lane) const
{
    return lane.colour ? m_theme.paletteColour(*lane.colour) : m_theme.mutedInk;
}

Shape JourneyLanes::lane(int index) const
{
    const JourneyGeometry::Lane &place = m_geometry.lanes[at(index)];
    const JourneyOutline::Lane &outline = m_contents.outline.lanes[at(index)];
    const JourneyContents::Lane &lane = m_contents.lanes[at(index)];
    Shape shape{{Part::Lane, place.server}, place.rect, {}, outline.title};
    if (!outline.caption.isEmpty())
        shape.name += u", "_s + outline.caption;
    shape.marks.push_back(BoxMark{place.rect, laneRadius, m_theme.card, m_theme.line, 1, lane.platform});
    const QRectF strip(place.rect.left(), place.rect.top() + laneRadius, stripWidth,
                       place.rect.height() - 2 * laneRadius);
    shape.marks.push_back(BoxMark{strip, stripWidth / 2, colourOf(lane), {}, 0, false});
    const bool hasCaption = m_geometry.laneCaptions && !outline.caption.isEmpty();
    const int most = m_geometry.laneCaptions ? 2 : 1;
    const auto lines
        = brokenLines(outline.title, FontRole::BodyStrong, place.head.width(), most, FontMeasure::shared());
    const double height = titleLine * static_cast<double>(lines.size()) + (hasCaption ? captionLine : 0);
    QRectF words = place.head;
    words.setTop(place.head.center().y() - height / 2);
    append(shape.marks, linesOfText(words, outline.title, FontRole::BodyStrong, m_theme.ink, most, titleLine));
    if (hasCaption) {
        const QRectF caption(words.left(), words.top() + height - captionLine, words.width(), captionLine);
        shape.marks.push_back(lineOfText(caption, outline.caption, FontRole::Caption, m_theme.mutedInk));
    }
    return shape;
}

Shape JourneyLanes::cell(int column, const Serving &part) const
{
    const QRectF rect = m_geometry.cell(part.lane, column);
    const Moment &moment = m_contents.columns[at(column)].moment;
    const JourneyContents::Lane &lane = m_contents.lanes[at(part.lane)];
    QStringList name{m_contents.outline.lanes[at(part.lane)].title + u" "_s + wordOf(part), moment.name};
    if (part.decided)
        name << translated(QT_TRANSLATE_NOOP("Journey", "decided"));
    Shape shape{laneCell(moment.id, uuidOf(lane.server)), rect, {}, name.join(u", "_s)};
    const QColor colour = colourOf(lane);
    shape.marks = part.kind == JourneyContents::PartKind::Leads ? filledCell(rect, part, colour)
                                                                : hatchedCell(rect, part, colour);
    return shape;
}

std::vector<Mark> JourneyLanes::filledCell(const QRectF &rect, const Serving &part, const QColor &colour) const
{
    const QColor ink = inkOn(colour);
    std::vector<Mark> marks{BoxMark{rect, radius, colour, {}, 0, false}};
    const QString word = wordOf(part);
    const double pin = part.decided ? pinRoom : 0;
    const double width = std::min(rect.width() - 8, FontMeasure::shared().width(word, FontRole::BodyStrong) + pin);
    QRectF room(rect.center().x() - width / 2, rect.top(), width, rect.height());
    if (part.decided) {
        marks.push_back(
            BoxMark{rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, {}, blended(ink, colour, 0.75), 1, false});
        const QPointF centre(room.left() + 5, rect.center().y());
        marks.push_back(PathMark{pinGlyph(centre), ink, ink, 1.2, false});
        room.setLeft(room.left() + pin);
    }
    marks.push_back(lineOfText(room, word, FontRole::BodyStrong, ink, Qt::AlignCenter));
    return marks;
}

/// The word stands on a ground of its own, so that the lines do not cross the letters.
std::vector<Mark> JourneyLanes::hatchedCell(const QRectF &rect, const Serving &part, const QColor &colour) const
{
    const bool carries
        = part.kind == JourneyContents::PartKind::Contributes || part.kind == JourneyContents::PartKind::Platform;
    std::vector<Mark> marks{BoxMark{rect, radius, m_theme.card, carries ? colour : m_theme.linkLine, 1.2, !carries}};
    if (carries)
        marks.push_back(PathMark{hatch(rect.adjusted(2, 2, -2, -2)), {}, blended(colour, m_theme.card, 0.4), 1, false});
    const QString word = wordOf(part);
    const double pin = part.decided ? pinRoom - 2 : 0;
    const double width = std::min(rect.width() - 8, FontMeasure::shared().width(word, FontRole::Caption) + 8 + pin);
    const QRectF ground(rect.center().x() - width / 2, rect.center().y() - 9, width, 18);
    marks.push_back(BoxMark{ground, 4, m_theme.card, {}, 0, false});
    QRectF room = ground.adjusted(4, 0, -4, 0);
    if (part.decided) {
        marks.push_back(PathMark{pinGlyph(QPointF(room.left() + 5, rect.center().y())), {}, m_theme.ink, 1.2, false});
        room.setLeft(room.left() + pin);
    }
    marks.push_back(lineOfText(room, word, FontRole::Caption, m_theme.ink, Qt::AlignCenter));
    return marks;
}

Shape JourneyLanes::contested(int column) const
{
    const JourneyOutline::Column &outline = m_contents.outline.columns[at(column)];
    const QRectF cell = m_geometry.cell(*outline.lead, column);
    const auto lines = brokenLines(outline.mark, FontRole::Caption, cell.width(), markLines, FontMeasure::shared());
    const QRectF rect(cell.left(), cell.bottom() + 1, cell.width(), captionLine * static_cast<double>(lines.size()));
    return {
        {Part::Contested, outline.moment.uuid},
        rect,
        linesOfText(rect, outline.mark, FontRole::Caption, m_theme.warning, markLines, captionLine, Qt::AlignCenter),
        outline.title + u", "_s + outline.mark};
}

Shape JourneyLanes::team(std::size_t index) const
{
    const JourneyOutline::TeamRun &run = m_contents.outline.teams[index];
    QRectF rect = m_geometry.teams[index];
    const QRectF words = rect.adjusted(chipPadding, 0, -teamEnd, 0);
    const QStringList lines = brokenLines(run.team, FontRole::Caption, words.width(), teamLines, FontMeasure::shared());
    const double height = captionLine * static_cast<double>(lines.size());
    Shape shape{{Part::Team, m_geometry.columns[at(run.first)].moment.uuid}, rect.adjusted(0, 0, 8, 0), {}, run.team};
    shape.marks.push_back(PathMark{pointedBar(rect), m_theme.highlight, {}, 0, false});
    append(shape.marks,
           linesOfText(QRectF(words.left(), rect.center().y() - height / 2, words.width(), height), run.team,
                       FontRole::Caption, m_theme.ink, teamLines, captionLine, Qt::AlignCenter));
    return shape;
}

Shape JourneyLanes::gap(int column) const
{
    const JourneyOutline::Column &outline = m_contents.outline.columns[at(column)];
    const QRectF rect = m_geometry.across(column);
    const QString word = translated(QT_TRANSLATE_NOOP("Journey", "Gap"));
    Shape shape{{Part::Gap, outline.moment.uuid},
                rect,
                {BoxMark{rect, laneRadius, {}, m_theme.bad, 1.6, true}},
                word + u": "_s + outline.remark};
    const QRectF words(rect.left() + 4, m_geometry.teamRow.top() + 3, rect.width() - 8, m_geometry.teamRow.height());
    shape.marks.push_back(lineOfText(QRectF(words.topLeft(), QSizeF(words.width(), titleLine)), word,
                                     FontRole::BodyStrong, m_theme.bad, Qt::AlignCenter));
    append(shape.marks,
           linesOfText(words.adjusted(0, titleLine, 0, 0), outline.remark, FontRole::Caption, m_theme.bad, teamLines,
                       captionLine, Qt::AlignCenter));
    return shape;
}

Shape JourneyLanes::openMoment(int column) const
{
    const JourneyOutline::Column &outline = m_contents.outline.columns[at(column)];
    const QRectF rect(m_geometry.columns[at(column)].rect.left(), m_geometry.teamRow.top(),
                      m_geometry.columns[at(column)].rect.width(), m_geometry.teamRow.height());
    const QString word = translated(QT_TRANSLATE_NOOP("Journey", "open"));
    return {{Part::OpenMoment, outline.moment.uuid},
            rect,
            {lineOfText(rect, word, FontRole::Caption, m_theme.mutedInk, Qt::AlignCenter)},
            outline.title + u", "_s + word};
}

QString JourneyLanes::sideName(int column) const
{
    const std::optional<int> lead = m_contents.outline.columns[at(column)].lead;
    if (!lead)
        return translated(QT_TRANSLATE_NOOP("Journey", "a gap"));
    const QString &name = m_contents.outline.lanes[at(*lead)].title;
    const QString &team = m_contents.lanes[at(*lead)].team;
    return team.isEmpty() ? name : u"%1 (%2)"_s.arg(name, team);
}

Shape JourneyLanes::handOver(const JourneyGeometry::Route &route) const
{
    const JourneyOutline::HandOver &ends = m_contents.outline.handOvers[at(route.handOver)];
    const bool betweenTeams = m_contents.metrics.handOvers[at(route.handOver)].betweenTeams;
    const bool meetsGap
        = !m_contents.outline.columns[at(ends.from)].lead || !m_contents.outline.columns[at(ends.to)].lead;
    const QPainterPath path = arrow(route.corners);
    const QColor colour = meetsGap ? m_theme.bad : betweenTeams ? m_theme.ink : m_theme.mutedInk;
    const double width = betweenTeams ? 1.9 : 1.2;
    const QString sentence = betweenTeams
        ? translated(QT_TRANSLATE_NOOP("Journey", "Hand-over between teams: %1 → %2"))
        : translated(QT_TRANSLATE_NOOP("Journey", "Hand-over within a team: %1 → %2"));
    return {{Part::HandOver, m_geometry.columns[at(ends.to)].moment.uuid},
            path.boundingRect().adjusted(-width, -width, width, width),
            {PathMark{path, {}, colour, width, false}},
            sentence.arg(sideName(ends.from), sideName(ends.to))};
}

Shape JourneyLanes::aside(std::size_t index) const
{
    const JourneyGeometry::Aside &place = m_geometry.aside[index];
    const JourneyOutline::Lane &outline = m_contents.outline.aside[index];
    const QRectF strip(place.rect.left() + 6, place.rect.top() + 6, stripWidth, place.rect.height() - 12);
    const QString sentence
        = m_vocabulary.say(translated(QT_TRANSLATE_NOOP("Journey", "%1 has no part in this journey yet")));
    return {
        {Part::Aside, place.server},
        place.rect,
        {BoxMark{place.rect, radius, {}, m_theme.line, 1, false},
         BoxMark{strip, stripWidth / 2, colourOf(m_contents.aside[index]), {}, 0, false},
         lineOfText(place.rect.adjusted(16, 0, -chipPadding, 0), outline.title, FontRole::Caption, m_theme.mutedInk)},
        sentence.arg(outline.title)};
}

} // namespace zuschnitt
