// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/svgwriter.h"

#include "model/exchange/xmlcharacters.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/svgtext.h"

#include <QtCore/QXmlStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

/// How the ids of shapes begin, in the order of their parts.
constexpr std::array partNames{
    "ground",    "title",     "legend",     "remainder",     "region",      "card",           "card-title",
    "card-fold", "card-more", "card-hint",  "chip",          "promise",     "link",           "dependency",
    "row-title", "phase",     "moment",     "feeling-curve", "feeling",     "feeling-wanted", "activity",
    "channel",   "need",      "needs-more", "team",          "gap",         "open-moment",    "lane",
    "lane-cell", "contested", "hand-over",  "aside",         "journey-card"};
static_assert(partNames.size() == static_cast<std::size_t>(Part::JourneyCard) + 1);

QString partName(Part part) { return QString::fromLatin1(partNames[static_cast<std::size_t>(part)]); }

class SvgWriter final {
public:
    explicit SvgWriter(QByteArray *bytes) : m_xml(bytes) { }

    void write(const Drawing &drawing, const SvgDescription &description)
    {
        const QRectF bounds = drawing.bounds();
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_xml.writeAttribute(u"version"_s, u"1.1"_s);
        attribute("width", bounds.width());
        attribute("height", bounds.height());
        m_xml.writeAttribute(u"viewBox"_s,
                             u"%1 %2 %3 %4"_s.arg(svgNumber(bounds.x()), svgNumber(bounds.y()),
                                                  svgNumber(bounds.width()), svgNumber(bounds.height())));
        m_xml.writeAttribute(u"font-family"_s, diagramFontFamilies());
        m_xml.writeAttribute(u"role"_s, u"img"_s);
        say("title", description.title);
        say("desc", description.description);
        if (drawing.ground().isValid())
            mark(BoxMark{bounds, 0, drawing.ground(), {}, 0, false});
        for (const Shape &shape : drawing.shapes())
            group(shape);
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char *name, double value) { m_xml.writeAttribute(QLatin1StringView(name), svgNumber(value)); }

    void say(const char *element, const QString &words)
    {
        if (!words.isEmpty())
            m_xml.writeTextElement(QLatin1StringView(element), xmlCharacters(words));
    }

    void group(const Shape &shape)
    {
        if (shape.marks.empty())
            return;
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeAttribute(u"id"_s, partName(shape.id.part) + u'-' + shape.id.subject.toText());
        say("title", shape.name);
        for (const Mark &value : shape.marks)
            std::visit([this](const auto &drawn) { mark(drawn); }, value);
        m_xml.writeEndElement();
    }

    void colours(const QColor &fill, const QColor &stroke, double strokeWidth, bool dashed)
    {
        m_xml.writeAttribute(u"fill"_s, fill.isValid() ? fill.name() : u"none"_s);
        if (!stroke.isValid() || strokeWidth <= 0)
            return;
        m_xml.writeAttribute(u"stroke"_s, stroke.name());
        if (strokeWidth != 1)
            attribute("stroke-width", strokeWidth);
        if (dashed)
            m_xml.writeAttribute(u"stroke-dasharray"_s, u"4 3"_s);
        else
            m_xml.writeAttribute(u"stroke-linecap"_s, u"round"_s);
        m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    }

    void mark(const BoxMark &box)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attribute("x", box.rect.x());
        attribute("y", box.rect.y());
        attribute("width", box.rect.width());
        attribute("height", box.rect.height());
        if (box.radius > 0)
            attribute("rx", box.radius);
        colours(box.fill, box.stroke, box.strokeWidth, box.dashed);
    }

    void mark(const PathMark &path)
    {
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"d"_s, svgPath(path.path));
        colours(path.fill, path.stroke, path.strokeWidth, path.dashed);
    }

    void mark(const TextMark &text)
    {
        const bool right = text.alignment.testFlag(Qt::AlignRight);
        const bool centred = text.alignment.testFlag(Qt::AlignHCenter);
        // A title inside <text> would be painted as text by some readers, so a group carries it.
        if (!text.full.isEmpty()) {
            m_xml.writeStartElement(u"g"_s);
            m_xml.writeTextElement(u"title"_s, xmlCharacters(text.full));
        }
        m_xml.writeStartElement(u"text"_s);
        attribute("x", right ? text.rect.right() : centred ? text.rect.center().x() : text.rect.left());
        attribute("y", baselineOf(text));
        if (right || centred)
            m_xml.writeAttribute(u"text-anchor"_s, right ? u"end"_s : u"middle"_s);
        attribute("font-size", fontSize(text.font) * text.scale);
        if (isSemiBold(text.font))
            m_xml.writeAttribute(u"font-weight"_s, u"600"_s);
        m_xml.writeAttribute(u"fill"_s, text.colour.name());
        m_xml.writeCharacters(xmlCharacters(text.text));
        m_xml.writeEndElement();
        if (!text.full.isEmpty())
            m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeSvg(const Drawing &drawing, const SvgDescription &description)
{
    QByteArray bytes;
    SvgWriter(&bytes).write(drawing, description);
    return bytes;
}

} // namespace zuschnitt
