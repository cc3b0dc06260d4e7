// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"
#include "model/portfolio/rows.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QPainterPath>

#include <unordered_map>
#include <variant>
#include <vector>

namespace zuschnitt {

/// What of the picture a shape stands for.
enum class Part {
    Ground,
    Title,
    Legend,
    Remainder, ///< what stands beside the map because it is on no card
    Region, ///< a product group
    Card, ///< a product
    CardTitle,
    CardFold, ///< the fold mark of a card
    CardMore, ///< "+3": services that do not fit
    CardHint, ///< the empty row of a card without services
    Chip, ///< an assignment
    Promise, ///< a capability that a product promises and nothing carries yet
    Link, ///< all dependencies between two cards
    Dependency, ///< a single one
    RowTitle, ///< what a row of a blueprint is about
    JourneyPhase, ///< neighbouring moments of one phase; the subject is the first one
    Moment, ///< the head of its column
    FeelingCurve,
    Feeling, ///< of a moment today
    FeelingWanted,
    Activity, ///< what the person does in a moment
    Channel,
    Need, ///< the row that links a moment with what it needs
    NeedsMore, ///< "+2": needs of a moment that do not fit
    Team, ///< neighbouring moments led by one team; the subject is the first one
    Gap, ///< a moment with a gap, across all lanes
    OpenMoment, ///< a moment that says not yet what it needs
    Lane, ///< a product or kept service that has a part in a journey
    LaneCell, ///< its part in one moment (laneCell())
    Contested, ///< below the leader of a moment
    HandOver, ///< the subject is the moment that it leads to
    Aside, ///< a product without a part in a journey
    JourneyCard, ///< a journey in small
};

/// Names a shape across drawings: the part and the row it shows. For a Link, `subject` is made of
/// the ids of the two products (linkShape()).
struct ShapeId {
    Part part = Part::Ground;
    Uuid subject;

    friend auto operator<=>(const ShapeId &, const ShapeId &) = default;
};

/// A filled and stroked rectangle; radius 0 for square corners. Invalid colours paint nothing.
struct BoxMark {
    QRectF rect;
    double radius = 0;
    QColor fill;
    QColor stroke;
    double strokeWidth = 1;
    bool dashed = false;
};

/// One line of text, already elided to fit `rect`; `full` is the whole text where it was.
struct TextMark {
    QRectF rect;
    QString text;
    QString full;
    FontRole font = FontRole::Body;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double scale = 1; ///< of the font; larger in drawings that are seen from afar
};

struct PathMark {
    QPainterPath path;
    QColor fill;
    QColor stroke;
    double strokeWidth = 1;
    bool dashed = false;
};

/// Where its baseline lies; texts stand in the middle of their room.
double baselineOf(const TextMark &text);

using Mark = std::variant<BoxMark, TextMark, PathMark>;

/// One thing in a picture: what it stands for, the room it takes, how it is painted, and the
/// sentence that a screen reader or a tool tip says.
struct Shape {
    ShapeId id;
    QRectF bounds; ///< map units, all marks within
    std::vector<Mark> marks;
    QString name;
};

/// True for a shape of nothing but lines: what lies below it can be seen and clicked.
bool isOnlyLines(const Shape &shape);

/// How much a drawing shows; made for a range of zooms.
enum class Detail { Far, Middle, Near };

/// The id of the line between two cards, in whatever order they are named.
ShapeId linkShape(ProductId one, ProductId other);

/// The id of what a product or kept service does in a moment.
ShapeId laneCell(MomentId moment, Uuid server);

/// A view as shapes, back to front. Every writer (painter, SVG, PDF) renders just this.
class Drawing final {
public:
    Drawing() = default;
    Drawing(std::vector<Shape> shapes, QColor ground);

    const std::vector<Shape> &shapes() const { return m_shapes; }
    const QColor &ground() const { return m_ground; }
    /// The union of all bounds; a null rectangle for an empty drawing.
    QRectF bounds() const { return m_bounds; }
    const Shape *find(const ShapeId &id) const;
    /// Puts the shapes of another drawing in front of these.
    void append(const Drawing &other);
    void translate(QPointF distance);

private:
    void index(std::size_t position);

    std::vector<Shape> m_shapes;
    QColor m_ground;
    QRectF m_bounds;
    struct IdHash {
        std::size_t operator()(const ShapeId &id) const
        {
            return std::hash<Uuid>()(id.subject) + static_cast<std::size_t>(id.part);
        }
    };
    std::unordered_map<ShapeId, std::size_t, IdHash> m_places;
};

} // namespace zuschnitt
