// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/drawiowriter.h"

#include "model/exchange/xmlcharacters.h"
#include "model/exports/cutoutline.h"
#include "model/exports/tablewriting.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QXmlStreamWriter>

#include <cmath>
#include <unordered_map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

const QString rootLayer = u"1"_s;
const QString dependencyLayer = u"dependencies"_s;
const QString groupStyle
    = u"swimlane;container=1;collapsible=1;rounded=1;arcSize=4;startSize=32;align=left;spacingLeft=12;"
      "fontSize=15;fontStyle=1;fillColor=#F3F5F7;swimlaneFillColor=#F9FAFB;strokeColor=#C8D0D8;"
      "fontColor=#1F2933;"_s;
const QString productStyle = u"swimlane;container=1;collapsible=1;rounded=1;arcSize=6;startSize=%1;align=left;"
                             "spacingLeft=12;whiteSpace=wrap;fontSize=13;fontStyle=1;fillColor=#DCE9F7;"
                             "swimlaneFillColor=#FFFFFF;strokeColor=#7A9CC6;fontColor=#1F2933;"_s;
const QString serviceStyle = u"rounded=1;arcSize=30;whiteSpace=wrap;fontSize=11;fillColor=#FFFFFF;strokeColor=#8A97A6;"
                             "fontColor=#1F2933;"_s;
const QString supportingStyle = serviceStyle + u"dashed=1;"_s;
const QString promiseStyle = u"rounded=1;arcSize=30;whiteSpace=wrap;fontSize=11;fontStyle=2;dashed=1;fillColor=none;"
                             "strokeColor=#7A9CC6;fontColor=#44546A;"_s;
const QString lineStyle = u"edgeStyle=none;curved=1;endArrow=open;endSize=8;strokeColor=#8A97A6;fontSize=10;"_s;
constexpr int restColumns = 6;

using Data = std::vector<std::pair<QString, QString>>;

QString numberOf(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

class DrawioWriter final {
    Q_DECLARE_TR_FUNCTIONS(Exports)

public:
    DrawioWriter(const Portfolio &portfolio, CutId cut)
        : m_portfolio(portfolio), m_cut(cut), m_geometry(unfoldedMap(portfolio, cut)), m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeComment(u' ' + tr("Without journeys, offers, backlog and open questions, and without other cuts.")
                           + u' ');
        m_xml.writeStartElement(u"mxfile"_s);
        m_xml.writeAttribute(u"host"_s, u"Zuschnitt"_s);
        m_xml.writeStartElement(u"diagram"_s);
        m_xml.writeAttribute(u"id"_s, m_cut.toText());
        const Cut *cut = m_portfolio.find(m_cut);
        m_xml.writeAttribute(u"name"_s, xmlCharacters(cut ? cut->name : m_portfolio.info().title));
        m_xml.writeStartElement(u"mxGraphModel"_s);
        for (const char *name : {"grid", "tooltips", "connect", "arrows", "fold"})
            m_xml.writeAttribute(QLatin1StringView(name), u"1"_s);
        m_xml.writeAttribute(u"gridSize"_s, u"4"_s);
        m_xml.writeAttribute(u"page"_s, u"0"_s);
        m_xml.writeStartElement(u"root"_s);
        layer(u"0"_s, {}, {});
        layer(rootLayer, u"0"_s, {});
        writeMap();
        writeRests();
        layer(dependencyLayer, u"0"_s, tr("Dependencies"), Shown::No); // all at once hide the map
        writeDependencies();
        for (int open = 0; open < 4; ++open)
            m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    enum class Shown { Yes, No };

    void layer(const QString &id, const QString &parent, const QString &name, Shown shown = Shown::Yes)
    {
        m_xml.writeStartElement(u"mxCell"_s);
        m_xml.writeAttribute(u"id"_s, id);
        if (shown == Shown::No)
            m_xml.writeAttribute(u"visible"_s, u"0"_s);
        if (!name.isEmpty())
            m_xml.writeAttribute(u"value"_s, xmlCharacters(name));
        if (!parent.isEmpty())
            m_xml.writeAttribute(u"parent"_s, parent);
        m_xml.writeEndElement();
    }

    /// A shape with its data; `corner` is what its place counts from.
    void shape(const QString &id, const QString &label, const Data &data, const QString &style, const QString &parent,
               const QRectF &rect, QPointF corner)
    {
        m_xml.writeStartElement(u"object"_s);
        m_xml.writeAttribute(u"label"_s, xmlCharacters(label));
        m_xml.writeAttribute(u"id"_s, id);
        for (const auto &[name, value] : data) {
            if (!value.isEmpty())
                m_xml.writeAttribute(name, xmlCharacters(value));
        }
        m_xml.writeStartElement(u"mxCell"_s);
        m_xml.writeAttribute(u"style"_s, style);
        m_xml.writeAttribute(u"vertex"_s, u"1"_s);
        m_xml.writeAttribute(u"parent"_s, parent);
        m_xml.writeEmptyElement(u"mxGeometry"_s);
        m_xml.writeAttribute(u"x"_s, numberOf(rect.x() - corner.x()));
        m_xml.writeAttribute(u"y"_s, numberOf(rect.y() - corner.y()));
        m_xml.writeAttribute(u"width"_s, numberOf(rect.width()));
        m_xml.writeAttribute(u"height"_s, numberOf(rect.height()));
        m_xml.writeAttribute(u"as"_s, u"geometry"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeMap()
    {
        for (const RegionPlace &region : m_geometry.regions) {
            const ProductGroup &group = *m_portfolio.find(region.group);
            shape(group.id.toText(), group.name, {{u"kind"_s, u"group"_s}, {u"note"_s, group.note}}, groupStyle,
                  rootLayer, region.rect, m_geometry.bounds.topLeft());
        }
        for (const CardPlace &card : m_geometry.cards)
            writeCard(card);
    }

    void writeCard(const CardPlace &card)
    {
        const Product &product = *m_portfolio.find(card.product);
        const RegionPlace *region = product.group ? m_geometry.region(*product.group) : nullptr;
        const double title = std::max(card.title.bottom(), card.benefit.bottom()) - card.rect.top();
        shape(product.id.toText(), product.name, dataOf(product), productStyle.arg(std::ceil(title)),
              region ? product.group->toText() : rootLayer, card.rect,
              region ? region->rect.topLeft() : m_geometry.bounds.topLeft());
        for (const ChipPlace &chip : card.chips) {
            const Assignment &assignment = *m_portfolio.find(chip.assignment);
            Data data = dataOf(*m_portfolio.find(assignment.service));
            data.push_back({u"role"_s, exportWord(assignment.role)});
            data.push_back({u"share"_s, numberOf(assignment.share)});
            writeService(assignment.service, assignment.id.toText(), data,
                         assignment.role == Role::Main ? serviceStyle : supportingStyle, product.id.toText(), chip.rect,
                         card.rect.topLeft());
        }
        for (const PromisePlace &place : card.promises) {
            const Promise &promise = *m_portfolio.find(place.promise);
            shape(promise.id.toText(), m_portfolio.find(promise.capability)->name, {{u"kind"_s, u"promise"_s}},
                  promiseStyle, product.id.toText(), place.rect, card.rect.topLeft());
        }
    }

    /// Lines end at the first shape of a service.
    void writeService(ServiceId service, const QString &shapeId, const Data &data, const QString &style,
                      const QString &parent, const QRectF &rect, QPointF corner)
    {
        m_shapes.try_emplace(service, shapeId);
        shape(shapeId, m_portfolio.find(service)->name, data, style, parent, rect, corner);
    }

    static Data dataOf(const Product &product)
    {
        return {{u"kind"_s, u"product"_s},
                {u"productKind"_s, exportWord(product.kind)},
                {u"customerNeed"_s, product.customerNeed},
                {u"coreBenefit"_s, product.coreBenefit},
                {u"audience"_s, product.audience},
                {u"owner"_s, product.owner},
                {u"team"_s, product.team},
                {u"price"_s, product.price},
                {u"serviceLevel"_s, product.serviceLevel},
                {u"note"_s, product.note}};
    }

    static Data dataOf(const Service &service)
    {
        return {{u"kind"_s, u"service"_s},
                {u"service"_s, service.id.toText()},
                {u"source"_s, service.source},
                {u"sourceKey"_s, service.sourceKey},
                {u"description"_s, service.description},
                {u"owner"_s, service.owner},
                {u"team"_s, service.team},
                {u"formerGroup"_s, service.formerGroup},
                {u"lifecycle"_s, service.lifecycle},
                {u"annualCost"_s, service.annualCost ? numberOf(*service.annualCost) : QString()},
                {u"users"_s, service.users ? QString::number(*service.users) : QString()},
                {u"criticality"_s, service.criticality},
                {u"satisfaction"_s, service.satisfaction},
                {u"note"_s, service.note}};
    }

    void writeRests()
    {
        const CutOutline outline = outlineOf(m_portfolio, m_cut);
        m_below = m_geometry.bounds.height() + mapstyle::regionGap;
        writeRest(u"kept"_s, tr("Kept as it is"), outline.kept);
        writeRest(u"retired"_s, tr("Retired"), outline.retired);
        writeRest(u"unplaced"_s, tr("Not yet placed"), outline.unplaced);
    }

    void writeRest(const QString &id, const QString &title, const std::vector<const Service *> &services)
    {
        if (services.empty())
            return;
        using namespace mapstyle;
        const int count = static_cast<int>(services.size());
        const int rows = (count + restColumns - 1) / restColumns;
        const QRectF box(0, m_below, 2 * regionPadding + restColumns * (chipWidth + chipGap) - chipGap,
                         regionTitleHeight + rows * (chipHeight + chipGap) - chipGap + regionPadding);
        shape(id, title, {{u"kind"_s, id}}, groupStyle, rootLayer, box, {});
        for (int index = 0; index < count; ++index) {
            const Service &service = *services[static_cast<std::size_t>(index)];
            const ServiceFate *fate = fateIn(m_portfolio, m_cut, service.id);
            Data data = dataOf(service);
            data.push_back({u"fate"_s, fate ? exportWord(fate->fate) : QString()});
            data.push_back({u"reason"_s, fate ? fate->reason : QString()});
            const QRectF place(regionPadding + (index % restColumns) * (chipWidth + chipGap),
                               regionTitleHeight + (index / restColumns) * (chipHeight + chipGap), chipWidth,
                               chipHeight);
            writeService(service.id, service.id.toText(), data, serviceStyle, id, place, {});
        }
        m_below += box.height() + regionGap;
    }

    void writeDependencies()
    {
        for (const Service *service : m_portfolio.all<Service>()) {
            for (const Dependency *dependency : m_portfolio.where<&Dependency::from>(service->id)) {
                const auto from = m_shapes.find(dependency->from);
                const auto to = m_shapes.find(dependency->to);
                if (from != m_shapes.end() && to != m_shapes.end())
                    writeLine(*dependency, from->second, to->second);
            }
        }
    }

    void writeLine(const Dependency &dependency, const QString &from, const QString &to)
    {
        m_xml.writeStartElement(u"object"_s);
        m_xml.writeAttribute(u"label"_s, xmlCharacters(dependency.kind));
        m_xml.writeAttribute(u"id"_s, dependency.id.toText());
        m_xml.writeAttribute(u"kind"_s, u"dependency"_s);
        m_xml.writeAttribute(u"weight"_s, numberOf(dependency.weight));
        if (!dependency.note.isEmpty())
            m_xml.writeAttribute(u"note"_s, xmlCharacters(dependency.note));
        m_xml.writeStartElement(u"mxCell"_s);
        m_xml.writeAttribute(u"style"_s, lineStyle);
        m_xml.writeAttribute(u"edge"_s, u"1"_s);
        m_xml.writeAttribute(u"parent"_s, dependencyLayer);
        m_xml.writeAttribute(u"source"_s, from);
        m_xml.writeAttribute(u"target"_s, to);
        m_xml.writeEmptyElement(u"mxGeometry"_s);
        m_xml.writeAttribute(u"relative"_s, u"1"_s);
        m_xml.writeAttribute(u"as"_s, u"geometry"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const MapGeometry m_geometry;
    std::unordered_map<ServiceId, QString> m_shapes;
    double m_below = 0; ///< where the next box below the map goes
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeDrawio(const Portfolio &portfolio, CutId cut) { return DrawioWriter(portfolio, cut).write(); }

} // namespace zuschnitt
