// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/remainder.h"
#include "model/portfolio/placement.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/figures.h"

#include <QtCore/QCoreApplication>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

using Kind = RemainderList::Kind;

constexpr double headingWidth = 168; ///< left of the names
constexpr double columnGap = 24;
constexpr double leastColumn = 140;
constexpr double leastColumnWithRemarks = 220;
constexpr double largestColumn = 300;
constexpr double lineHeight = 22;
constexpr double moreNameHeight = 18; ///< of the second line of a long name
constexpr double remarkHeight = 16;
constexpr double remarkGap = 6; ///< below an entry with a remark
constexpr double sectionPadding = 12; ///< between rule, names and next rule
constexpr double barWidth = 4;
constexpr double barRoom = 12;
constexpr int mostNameLines = 3;
/// A reason is a sentence; what is longer is elided and stands in full in the title of the text.
constexpr int mostRemarkLines = 4;

bool isPlaced(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    const auto &all = portfolio.where<&Assignment::service>(service);
    return std::any_of(all.begin(), all.end(),
                       [&](const Assignment *assignment) { return cutOf(portfolio, assignment->product) == cut; });
}

/// What a product has and promises without a chip in this geometry.
void addFolded(const Portfolio &portfolio, const Product &product, const CardPlace *card,
               std::vector<RemainderEntry> &entries)
{
    std::unordered_set<Uuid> seen;
    for (const ChipPlace &chip : card ? card->chips : std::vector<ChipPlace>())
        seen.insert(chip.assignment.uuid);
    for (const PromisePlace &promise : card ? card->promises : std::vector<PromisePlace>())
        seen.insert(promise.promise.uuid);
    const auto &assignments = portfolio.where<&Assignment::product>(product.id);
    for (const Assignment *assignment : assignments) {
        const Service *service = portfolio.find(assignment->service);
        if (service && !seen.contains(assignment->id.uuid))
            entries.push_back({assignment->id.uuid, service, service->name, product.name});
    }
    const std::vector<const Promise *> promises = openPromises(portfolio, product.id);
    for (const Promise *promise : promises) {
        const Capability *capability = portfolio.find(promise->capability);
        if (capability && !seen.contains(promise->id.uuid))
            entries.push_back({promise->id.uuid, nullptr, capability->name,
                               QCoreApplication::translate("Diagram", "promised by %1").arg(product.name)});
    }
    if (!card && assignments.empty() && promises.empty())
        entries.push_back({product.id.uuid, nullptr, product.name, {}});
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Kept:
        return QCoreApplication::translate("Diagram", "Kept as it is");
    case Kind::Retired:
        return QCoreApplication::translate("Diagram", "Retired");
    case Kind::NotPlaced:
        return QCoreApplication::translate("Diagram", "Not yet placed");
    case Kind::Folded:
        return QCoreApplication::translate("Diagram", "Folded away");
    }
    return {};
}

QByteArray shapeNameOf(Kind kind) { return "remainder " + QByteArray::number(static_cast<int>(kind)); }

class RemainderDrawing final {
public:
    RemainderDrawing(const Portfolio &portfolio, const Theme &theme, const MapDrawingOptions &options, double width)
        : m_theme(theme), m_options(options), m_measure(FontMeasure::shared()), m_portfolio(portfolio),
          m_classes(options.colourBy ? classesOf(portfolio, *options.colourBy) : std::vector<QString>()), m_width(width)
    {
    }

    /// One width for all lists, so that their columns stand below each other.
    void chooseColumns(const std::vector<RemainderList> &lists)
    {
        double widest = leastColumn;
        for (const RemainderList &list : lists) {
            for (const RemainderEntry &entry : list.entries) {
                widest = std::max(widest, m_measure.width(entry.name, FontRole::Body) + indent());
                if (hasRemark(list, entry))
                    widest = std::max(widest, leastColumnWithRemarks);
            }
        }
        const double room = m_width - headingWidth;
        m_columnWidth = std::min({std::ceil(widest), largestColumn, room});
        m_columns = std::max(1, static_cast<int>((room + columnGap) / (m_columnWidth + columnGap)));
    }

    void add(const RemainderList &list)
    {
        const double top = m_bottom;
        addHeading(list);
        std::vector<EntryLines> lines;
        std::vector<double> heights;
        for (const RemainderEntry &entry : list.entries) {
            lines.push_back(linesOf(list, entry));
            heights.push_back(heightOf(lines.back()));
        }
        const double most = columnHeight(heights);
        QPointF corner(headingWidth, top + sectionPadding);
        double bottom = corner.y() + lineHeight + remarkHeight;
        for (std::size_t index = 0; index < list.entries.size(); ++index) {
            if (corner.y() - top - sectionPadding + heights[index] > most + 0.5)
                corner = {corner.x() + m_columnWidth + columnGap, top + sectionPadding};
            addEntry(list.entries[index], lines[index], QRectF(corner, QSizeF(m_columnWidth, heights[index])));
            corner.ry() += heights[index];
            bottom = std::max(bottom, corner.y());
        }
        m_bottom = bottom + sectionPadding;
    }

    Drawing take() { return Drawing(std::move(m_shapes), {}); }

private:
    double indent() const { return m_options.colourBy ? barRoom : 0; }

    /// A reason is an internal note.
    bool hasRemark(const RemainderList &list, const RemainderEntry &entry) const
    {
        return !entry.remark.isEmpty() && (list.kind == Kind::Folded || m_options.facts.testFlag(CardFact::Marks));
    }

    struct EntryLines {
        QStringList name;
        QStringList remark;
    };

    EntryLines linesOf(const RemainderList &list, const RemainderEntry &entry) const
    {
        const double room = m_columnWidth - indent();
        EntryLines lines{m_measure.lines(entry.name, FontRole::Body, room, mostNameLines), {}};
        if (hasRemark(list, entry))
            lines.remark = m_measure.lines(entry.remark, FontRole::Caption, room, mostRemarkLines);
        return lines;
    }

    static double heightOf(const EntryLines &lines)
    {
        const auto more = static_cast<double>(lines.name.size() - 1);
        const auto remarks = static_cast<double>(lines.remark.size());
        return lineHeight + more * moreNameHeight + (remarks > 0 ? remarks * remarkHeight + remarkGap : 0);
    }

    /// The least height of columns into which all entries go, one after the other.
    double columnHeight(const std::vector<double> &heights) const
    {
        double height = 0;
        double sum = 0;
        for (const double one : heights) {
            height = std::max(height, one);
            sum += one;
        }
        height = std::max(height, sum / m_columns);
        while (columnsNeeded(heights, height) > m_columns)
            height += remarkHeight;
        return height;
    }

    static int columnsNeeded(const std::vector<double> &heights, double most)
    {
        int columns = 1;
        double filled = 0;
        for (const double height : heights) {
            if (filled + height > most + 0.5) {
                ++columns;
                filled = 0;
            }
            filled += height;
        }
        return columns;
    }

    void addHeading(const RemainderList &list)
    {
        const QString title = titleOf(list.kind);
        const auto services = std::count_if(list.entries.begin(), list.entries.end(),
                                            [](const RemainderEntry &entry) { return entry.service != nullptr; });
        const QString count = servicesText(static_cast<int>(services), m_options.vocabulary);
        const QRectF bounds(0, m_bottom, m_width, sectionPadding + lineHeight + remarkHeight);
        const QRectF line(0, m_bottom + sectionPadding, headingWidth - columnGap, lineHeight);
        Shape shape{{Part::Remainder, Uuid::named(shapeNameOf(list.kind))}, bounds, {}, title + u", "_s + count};
        shape.marks.push_back(BoxMark{QRectF(0, m_bottom, m_width, 1), 0, m_theme.line, {}, 0, false});
        shape.marks.push_back(text(line, title, FontRole::BodyStrong, m_theme.mutedInk));
        if (services > 0)
            shape.marks.push_back(text(QRectF(line.bottomLeft(), QSizeF(line.width(), remarkHeight)), count,
                                       FontRole::Caption, m_theme.mutedInk));
        m_shapes.push_back(std::move(shape));
    }

    void addEntry(const RemainderEntry &entry, const EntryLines &lines, const QRectF &bounds)
    {
        Shape shape{{Part::Remainder, entry.subject}, bounds, {}, entry.name};
        if (m_options.colourBy && entry.service)
            shape.marks.push_back(BoxMark{QRectF(bounds.left(), bounds.top() + 4, barWidth, lineHeight - 8),
                                          barWidth / 2,
                                          colourOf(*entry.service),
                                          {},
                                          0,
                                          false});
        QRectF line(bounds.left() + indent(), bounds.top(), bounds.width() - indent(), lineHeight);
        const auto add = [&](const QStringList &words, const QString &full, FontRole font, const QColor &colour) {
            for (const QString &part : words) {
                TextMark mark = text(line, part, font, colour);
                if (part == words.back() && !full.endsWith(part))
                    mark.full = full;
                shape.marks.push_back(mark);
                line.translate(0, font == FontRole::Body ? moreNameHeight : remarkHeight);
            }
        };
        add(lines.name, entry.name.simplified(), FontRole::Body, m_theme.ink);
        line = QRectF(line.left(), line.top() + lineHeight - moreNameHeight, line.width(), remarkHeight);
        add(lines.remark, entry.remark.simplified(), FontRole::Caption, m_theme.mutedInk);
        m_shapes.push_back(std::move(shape));
    }

    QColor colourOf(const Service &service) const
    {
        const QString itsClass = classOf(m_portfolio, service, *m_options.colourBy);
        const auto found = std::find(m_classes.begin(), m_classes.end(), itsClass);
        return found == m_classes.end() ? m_theme.mutedInk
                                        : m_theme.paletteColour(static_cast<std::size_t>(found - m_classes.begin()));
    }

    TextMark text(const QRectF &rect, const QString &full, FontRole font, const QColor &colour) const
    {
        TextMark mark{rect, m_measure.elided(full, font, rect.width()), {}, font, colour};
        if (mark.text != full)
            mark.full = full;
        return mark;
    }

    const Theme &m_theme;
    const MapDrawingOptions &m_options;
    const FontMeasure &m_measure;
    const Portfolio &m_portfolio;
    const std::vector<QString> m_classes;
    double m_width;
    double m_columnWidth = leastColumn;
    int m_columns = 1;
    double m_bottom = 0;
    std::vector<Shape> m_shapes;
};

} // namespace

std::vector<RemainderList> remainderOf(const Portfolio &portfolio, CutId cut, const MapGeometry &geometry)
{
    RemainderList kept{Kind::Kept, {}};
    RemainderList retired{Kind::Retired, {}};
    RemainderList notPlaced{Kind::NotPlaced, {}};
    RemainderList folded{Kind::Folded, {}};
    for (const Service *service : portfolio.all<Service>()) {
        const ServiceFate *fate = fateIn(portfolio, cut, service->id);
        if (fate)
            (fate->fate == Fate::Kept ? kept : retired)
                .entries.push_back({service->id.uuid, service, service->name, fate->reason});
        else if (!isPlaced(portfolio, cut, service->id))
            notPlaced.entries.push_back({service->id.uuid, service, service->name, {}});
    }
    for (const Product *product : portfolio.where<&Product::cut>(cut))
        addFolded(portfolio, *product, geometry.card(product->id), folded.entries);
    std::vector<RemainderList> lists;
    for (RemainderList *list : {&kept, &retired, &notPlaced, &folded}) {
        if (!list->entries.empty())
            lists.push_back(std::move(*list));
    }
    return lists;
}

Drawing drawRemainder(const Portfolio &portfolio, const std::vector<RemainderList> &lists, const Theme &theme,
                      const MapDrawingOptions &options, double width)
{
    RemainderDrawing drawing(portfolio, theme, options, width);
    drawing.chooseColumns(lists);
    for (const RemainderList &list : lists)
        drawing.add(list);
    return drawing.take();
}

} // namespace zuschnitt
