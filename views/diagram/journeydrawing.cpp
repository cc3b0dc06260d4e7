// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/journeydrawing.h"

#include "views/diagram/diagramfont.h"
#include "views/diagram/journeylanes.h"
#include "views/diagram/journeymarks.h"
#include "views/diagram/journeywords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zuschnitt {

using namespace journeystyle;

namespace {

constexpr double radius = 6;
constexpr double headIndent = 14;
/// How much ink is left in what is not settled.
constexpr double faded = 0.55;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

QString translated(const char *text) { return QCoreApplication::translate("Journey", text); }

int linesIn(double height) { return std::max(1, qRound(height / captionLine)); }

/// The upper half: phases, moments, feelings, what happens, channels and needs.
class UpperRows final {
public:
    UpperRows(const JourneyContents &contents, const JourneyGeometry &geometry, const Theme &theme)
        : m_contents(contents), m_geometry(geometry), m_theme(theme)
    {
    }

    void draw(std::vector<Shape> &shapes) const
    {
        for (std::size_t index = 0; index < m_geometry.phases.size(); ++index)
            shapes.push_back(phase(index));
        for (int column = 0; column < static_cast<int>(m_contents.columns.size()); ++column)
            shapes.push_back(moment(column));
        feelings(shapes);
        for (int column = 0; column < static_cast<int>(m_contents.columns.size()); ++column)
            texts(column, shapes);
        rowTitles(shapes);
    }

private:
    const JourneyContents::Column &contentsAt(int column) const { return m_contents.columns[at(column)]; }
    const JourneyGeometry::Column &placeAt(int column) const { return m_geometry.columns[at(column)]; }
    bool isOpen(int column) const { return contentsAt(column).metrics.state == MomentState::Open; }
    QColor inkOf(int column) const
    {
        return isOpen(column) ? blended(m_theme.ink, m_theme.ground, faded) : m_theme.ink;
    }

    Shape phase(std::size_t index) const
    {
        const JourneyGeometry::Phase &place = m_geometry.phases[index];
        const QString &name = m_contents.phases[index];
        const QString words = name.isEmpty() ? translated(QT_TRANSLATE_NOOP("Journey", "no phase")) : name;
        const bool isNamed = !name.isEmpty();
        const QColor ink = isNamed ? m_theme.mutedInk : blended(m_theme.mutedInk, m_theme.ground, faded);
        return {{Part::JourneyPhase, placeAt(place.first).moment.uuid},
                place.rect,
                {BoxMark{place.rect, radius, isNamed ? m_theme.highlight : QColor(), isNamed ? QColor() : m_theme.line,
                         1, !isNamed},
                 lineOfText(place.rect.adjusted(6, 0, -6, 0), words, FontRole::BodyStrong, ink, Qt::AlignCenter)},
                isNamed ? translated(QT_TRANSLATE_NOOP("Journey", "Phase %1")).arg(name) : words};
    }

    Shape moment(int column) const
    {
        const JourneyContents::Column &contents = contentsAt(column);
        const QRectF &rect = placeAt(column).title;
        Shape shape{{Part::Moment, contents.moment.id.uuid}, rect, {}, momentName(column)};
        shape.marks
            = linesOfText(rect, contents.moment.name, FontRole::BodyStrong, inkOf(column), titleLines, titleLine);
        return shape;
    }

    QString momentName(int column) const
    {
        const JourneyContents::Column &contents = contentsAt(column);
        QStringList parts{contents.moment.name};
        switch (contents.metrics.state) {
        case MomentState::Open:
            parts << translated(QT_TRANSLATE_NOOP("Journey", "says not yet what it needs"));
            break;
        case MomentState::Gap:
            parts << translated(QT_TRANSLATE_NOOP("Journey", "gap"));
            break;
        case MomentState::Covered:
            if (const std::optional<int> lead = m_contents.outline.columns[at(column)].lead)
                parts << translated(QT_TRANSLATE_NOOP("Journey", "%1 leads"))
                             .arg(m_contents.outline.lanes[at(*lead)].title);
        }
        return parts.join(u", "_s);
    }

    void feelings(std::vector<Shape> &shapes) const
    {
        const QRectF &band = m_geometry.feeling;
        if (m_geometry.columns.empty())
            return;
        Shape ground{{Part::FeelingCurve, Uuid::named("grid")}, band, {}, {}};
        for (const int level : {2, 0, -2}) {
            const double y = m_geometry.feelingPoint(0, level).y();
            QPainterPath line(QPointF(band.left(), y));
            line.lineTo(band.right(), y);
            ground.marks.push_back(PathMark{line, {}, m_theme.line, 1, level != 0});
        }
        shapes.push_back(ground);
        curve(&Moment::feelingWanted, shapes);
        curve(&Moment::feeling, shapes);
        for (int column = 0; column < static_cast<int>(m_contents.columns.size()); ++column) {
            wanted(column, shapes);
            shapes.push_back(today(column));
        }
    }

    void curve(std::optional<qint64> Moment::*feeling, std::vector<Shape> &shapes) const
    {
        const std::vector<QPointF> points = feelingPoints(m_contents, m_geometry, feeling);
        if (points.size() < 2)
            return;
        const bool isWanted = feeling == &Moment::feelingWanted;
        const QPainterPath path = feelingCurve(points);
        const PathMark mark = isWanted ? PathMark{path, {}, m_theme.mutedInk, 1.4, true}
                                       : PathMark{path, {}, m_theme.accent, 2.2, false};
        const QString name = isWanted ? translated(QT_TRANSLATE_NOOP("Journey", "How it should feel"))
                                      : translated(QT_TRANSLATE_NOOP("Journey", "How it feels today"));
        shapes.push_back({{Part::FeelingCurve, Uuid::named(isWanted ? "wanted" : "today")},
                          path.boundingRect().adjusted(-2, -2, 2, 2),
                          {mark},
                          name});
    }

    static QRectF around(QPointF centre, double reach)
    {
        return QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    }

    void wanted(int column, std::vector<Shape> &shapes) const
    {
        const Moment &moment = contentsAt(column).moment;
        if (!moment.feelingWanted)
            return;
        const QPointF centre = m_geometry.feelingPoint(column, static_cast<double>(*moment.feelingWanted));
        QPainterPath ring;
        ring.addEllipse(centre, 3.5, 3.5);
        shapes.push_back({{Part::FeelingWanted, moment.id.uuid},
                          around(centre, 6),
                          {PathMark{ring, m_theme.ground, m_theme.mutedInk, 1.4, false}},
                          translated(QT_TRANSLATE_NOOP("Journey", "%1, wanted: %2"))
                              .arg(moment.name, feelingWord(moment.feelingWanted))});
    }

    /// A feeling that nobody entered waits in the middle, to be dragged.
    Shape today(int column) const
    {
        const Moment &moment = contentsAt(column).moment;
        const QPointF centre = m_geometry.feelingPoint(column, static_cast<double>(moment.feeling.value_or(0)));
        Shape shape{
            {Part::Feeling, moment.id.uuid},
            around(centre, faceRadius + 1),
            {},
            translated(QT_TRANSLATE_NOOP("Journey", "%1, today: %2")).arg(moment.name, feelingWord(moment.feeling))};
        if (moment.feeling) {
            shape.marks = faceMarks(centre, static_cast<int>(*moment.feeling), m_theme);
            return shape;
        }
        QPainterPath ring;
        ring.addEllipse(centre, faceRadius - 1, faceRadius - 1);
        shape.marks = {PathMark{ring, m_theme.ground, m_theme.linkLine, 1.2, true},
                       TextMark{shape.bounds, u"?"_s, {}, FontRole::Caption, m_theme.mutedInk, Qt::AlignCenter}};
        return shape;
    }

    void texts(int column, std::vector<Shape> &shapes) const
    {
        const JourneyContents::Column &contents = contentsAt(column);
        const JourneyGeometry::Column &place = placeAt(column);
        const QColor muted = isOpen(column) ? blended(m_theme.mutedInk, m_theme.ground, 0.7) : m_theme.mutedInk;
        const auto add = [&](Part part, const QRectF &rect, const QString &text, int most, const QColor &colour) {
            shapes.push_back(
                {{part, contents.moment.id.uuid},
                 rect,
                 linesOfText(rect, text.isEmpty() ? u"–"_s : text, FontRole::Caption, colour, most, captionLine),
                 text});
        };
        if (!place.activity.isNull())
            add(Part::Activity, place.activity, contents.moment.activity, activityLines, inkOf(column));
        add(Part::Channel, place.channel, contents.moment.channel, linesIn(place.channel.height()), muted);
        for (std::size_t index = 0; index < place.needs.size(); ++index)
            shapes.push_back(need(contents.needs[index], place.needs[index]));
        if (!place.moreNeeds.isNull())
            shapes.push_back(moreNeeds(contents, place));
    }

    Shape need(const JourneyContents::Need &need, const QRectF &rect) const
    {
        const bool isMet = need.state == NeedState::Met;
        const QColor stroke = need.state == NeedState::Missing ? m_theme.bad
            : need.state == NeedState::Unplaced                ? m_theme.warning
            : need.state == NeedState::Promised                ? m_theme.accent
                                                               : m_theme.line;
        Shape shape{{Part::Need, need.id}, rect, {}, need.name + u", "_s + wordOf(need.state)};
        shape.marks.push_back(BoxMark{rect, radius, m_theme.card, stroke, 1, !isMet});
        const QPointF sign(rect.left() + needIndent / 2 + 1, rect.top() + needPadding + captionLine / 2);
        shape.marks.push_back(stateSign(need.state, sign, m_theme));
        const QRectF words = rect.adjusted(needIndent, needPadding, -4, -needPadding);
        for (Mark &mark : linesOfText(words, need.name, FontRole::Caption, isMet ? m_theme.ink : stroke,
                                      linesIn(words.height()), captionLine))
            shape.marks.push_back(std::move(mark));
        return shape;
    }

    Shape moreNeeds(const JourneyContents::Column &contents, const JourneyGeometry::Column &place) const
    {
        QStringList names;
        for (std::size_t index = place.needs.size(); index < contents.needs.size(); ++index)
            names << contents.needs[index].name + u", "_s + wordOf(contents.needs[index].state);
        return {{Part::NeedsMore, contents.moment.id.uuid},
                place.moreNeeds,
                {lineOfText(place.moreNeeds, u"+%1"_s.arg(names.size()), FontRole::BodyStrong, m_theme.mutedInk,
                            Qt::AlignCenter)},
                names.join(u'\n')};
    }

    // ---- what stands before the rows

    QRectF headOf(const QRectF &row, double height) const
    {
        return QRectF(headIndent, row.top(), m_geometry.headWidth - headIndent - 6, height);
    }

    void rowTitle(const char *id, const QRectF &rect, const QString &words, std::vector<Mark> more,
                  std::vector<Shape> &shapes) const
    {
        std::vector<Mark> marks{lineOfText(QRectF(rect.topLeft(), QSizeF(rect.width(), captionLine)), words,
                                           FontRole::BodyStrong, m_theme.mutedInk)};
        for (Mark &mark : more)
            marks.push_back(std::move(mark));
        shapes.push_back({{Part::RowTitle, Uuid::named(id)}, rect, std::move(marks), words});
    }

    void rowTitles(std::vector<Shape> &shapes) const
    {
        const QRectF feeling = headOf(m_geometry.feeling, m_geometry.feeling.height());
        rowTitle("feeling", feeling, translated(QT_TRANSLATE_NOOP("Journey", "Feeling")), curveLegend(feeling), shapes);
        if (!m_geometry.activityRow.isNull())
            rowTitle("activity", headOf(m_geometry.activityRow, captionLine),
                     translated(QT_TRANSLATE_NOOP("Journey", "What happens")), {}, shapes);
        rowTitle("channel", headOf(m_geometry.channelRow, captionLine),
                 translated(QT_TRANSLATE_NOOP("Journey", "Channel")), {}, shapes);
        const QRectF needs = headOf(m_geometry.needsRow, m_geometry.needsRow.height());
        rowTitle("needs", needs.adjusted(0, needPadding, 0, 0), translated(QT_TRANSLATE_NOOP("Journey", "Needs")),
                 stateLegend(needs), shapes);
        if (!m_contents.outline.teams.empty())
            rowTitle("team", headOf(m_geometry.teamRow, captionLine).translated(0, 6),
                     translated(QT_TRANSLATE_NOOP("Journey", "Team that leads")), {}, shapes);
        if (!m_geometry.asideRow.isNull())
            rowTitle("aside", headOf(m_geometry.asideRow, captionLine).translated(0, 6),
                     translated(QT_TRANSLATE_NOOP("Journey", "Without a part")), {}, shapes);
    }

    std::vector<Mark> curveLegend(const QRectF &head) const
    {
        std::vector<Mark> marks;
        double y = head.top() + captionLine + 14;
        const auto add = [&](const QString &words, const QColor &colour, double width, bool dashed) {
            QPainterPath line(QPointF(head.left(), y));
            line.lineTo(head.left() + 18, y);
            marks.push_back(PathMark{line, {}, colour, width, dashed});
            marks.push_back(lineOfText(QRectF(head.left() + 24, y - 8, head.width() - 24, 16), words, FontRole::Caption,
                                       m_theme.mutedInk));
            y += captionLine + 1;
        };
        add(translated(QT_TRANSLATE_NOOP("Journey", "today")), m_theme.accent, 2.2, false);
        add(translated(QT_TRANSLATE_NOOP("Journey", "wanted")), m_theme.mutedInk, 1.4, true);
        return marks;
    }

    /// The signs of the states that occur, as many as the row has room for.
    std::vector<Mark> stateLegend(const QRectF &head) const
    {
        std::vector<Mark> marks;
        double y = head.top() + needPadding + 1.5 * captionLine + 5;
        for (const NeedState state : {NeedState::Met, NeedState::Promised, NeedState::Unplaced, NeedState::Missing}) {
            const bool occurs
                = std::any_of(m_contents.columns.begin(), m_contents.columns.end(), [&](const auto &column) {
                      return std::any_of(column.needs.begin(), column.needs.end(),
                                         [&](const auto &need) { return need.state == state; });
                  });
            if (!occurs || y + captionLine / 2 > head.bottom())
                continue;
            marks.push_back(stateSign(state, QPointF(head.left() + 6, y), m_theme));
            marks.push_back(lineOfText(QRectF(head.left() + 18, y - 8, head.width() - 18, 16), wordOf(state),
                                       FontRole::Caption, m_theme.mutedInk));
            y += captionLine + 1;
        }
        return marks;
    }

    const JourneyContents &m_contents;
    const JourneyGeometry &m_geometry;
    const Theme &m_theme;
};

} // namespace

std::vector<QPointF> feelingPoints(const JourneyContents &contents, const JourneyGeometry &geometry,
                                   std::optional<qint64> Moment::*feeling)
{
    std::vector<QPointF> points;
    for (std::size_t column = 0; column < contents.columns.size(); ++column) {
        if (const std::optional<qint64> value = contents.columns[column].moment.*feeling)
            points.push_back(geometry.feelingPoint(static_cast<int>(column), static_cast<double>(*value)));
    }
    return points;
}

Drawing drawJourney(const JourneyContents &contents, const JourneyGeometry &geometry, const Theme &theme,
                    const Vocabulary &vocabulary)
{
    std::vector<Shape> shapes{{{Part::Ground, Uuid::named("journey")}, geometry.bounds, {}, {}}};
    if (!contents.columns.empty()) {
        UpperRows(contents, geometry, theme).draw(shapes);
        JourneyLanes(contents, geometry, theme, vocabulary).draw(shapes);
    }
    return Drawing(std::move(shapes), theme.ground);
}

} // namespace zuschnitt
