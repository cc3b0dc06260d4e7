// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawiofile.h"

#include "model/exchange/htmltable.h"
#include "model/formats/rawdeflate.h"
#include "model/formats/xmltext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 40 * 1024 * 1024; ///< of all pages together, unpacked

constexpr int mostCells = 50'000; ///< of all pages together

class DrawioReader final {
    Q_DECLARE_TR_FUNCTIONS(Drawio)

public:
    explicit DrawioReader(ReadingProgress &progress) : m_progress(progress) { }

    Result<std::vector<DrawioPage>> read(const QByteArray &bytes)
    {
        if (bytes.size() > mostBytes)
            return tooLarge();
        const Result<QString> text = xmlText(bytes);
        if (!text)
            return text.error();
        QXmlStreamReader xml(*text);
        xml.readNextStartElement();
        if (xml.name() == u"mxGraphModel") {
            m_pages.emplace_back();
            readGraph(xml);
        } else {
            while (xml.readNextStartElement()) {
                if (const Result<void> done = readDiagram(xml); !done)
                    return done.error();
                if (!m_progress.goOn(xml.characterOffset(), text->size()))
                    return readingCancelled();
            }
        }
        if (const Result<void> fine = check(xml); !fine)
            return fine.error();
        return std::move(m_pages);
    }

private:
    static Error tooLarge()
    {
        return {tr("This drawing is larger than %1 MB and is not read.").arg(mostBytes / (1024 * 1024))};
    }

    static Result<void> check(const QXmlStreamReader &xml)
    {
        if (!xml.hasError())
            return {};
        return Error{tr("This drawing cannot be read: %1 (line %2, column %3).")
                         .arg(xml.errorString())
                         .arg(xml.lineNumber())
                         .arg(xml.columnNumber() + 1)};
    }

    Result<void> readDiagram(QXmlStreamReader &xml)
    {
        if (xml.name() != u"diagram") {
            xml.skipCurrentElement();
            return {};
        }
        DrawioPage &page = m_pages.emplace_back();
        page.id = xml.attributes().value(u"id"_s).toString();
        page.name = xml.attributes().value(u"name"_s).toString().simplified();
        QString packed;
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement)
                readGraph(xml);
            else if (token == QXmlStreamReader::Characters)
                packed += xml.text();
        }
        packed = packed.trimmed();
        return packed.isEmpty() ? Result<void>() : readPacked(packed);
    }

    Result<void> readPacked(const QString &packed)
    {
        const QString number = QString::number(m_pages.size());
        QByteArray bytes = packed.toUtf8();
        if (!packed.startsWith(u'<') && !packed.startsWith(u'%')) {
            const auto decoded = QByteArray::fromBase64Encoding(bytes);
            const std::optional<QByteArray> unpacked
                = decoded ? inflateRaw(*decoded, mostBytes - m_unpacked) : std::nullopt;
            if (!unpacked)
                return Error{tr("Page %1 of this drawing is damaged, or unpacks to more than %2 MB.")
                                 .arg(number)
                                 .arg(mostBytes / (1024 * 1024))};
            bytes = *unpacked;
        }
        m_unpacked += bytes.size();
        if (!bytes.startsWith('<'))
            bytes = QByteArray::fromPercentEncoding(bytes);
        const Result<QString> text = xmlText(bytes);
        if (!text)
            return Error{tr("Page %1 of this drawing: %2").arg(number, text.error().message)};
        QXmlStreamReader xml(*text);
        if (xml.readNextStartElement())
            readGraph(xml);
        if (const Result<void> fine = check(xml); !fine)
            return Error{tr("Page %1 of this drawing: %2").arg(number, fine.error().message)};
        return {};
    }

    void readGraph(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() != u"root") {
                xml.skipCurrentElement();
                continue;
            }
            while (xml.readNextStartElement()) {
                if (++m_cells > mostCells)
                    xml.raiseError(tr("it holds more than %1 boxes and arrows").arg(mostCells));
                else
                    readCell(xml);
            }
        }
    }

    void readCell(QXmlStreamReader &xml)
    {
        DrawioCell cell;
        cell.line = static_cast<int>(xml.lineNumber());
        const QXmlStreamAttributes attributes = xml.attributes();
        cell.id = attributes.value(u"id"_s).toString();
        if (xml.name() == u"mxCell") {
            cell.label = attributes.value(u"value"_s).toString();
            readShape(xml, cell);
        } else {
            cell.label = attributes.value(u"label"_s).toString();
            for (const QXmlStreamAttribute &attribute : attributes) {
                const QString name = attribute.name().toString();
                if (name != u"id"_s && name != u"label"_s && name != u"placeholders"_s)
                    cell.data.emplace_back(name, attribute.value().toString());
            }
            if (attributes.value(u"placeholders"_s) == u"1")
                fillPlaceholders(cell);
            while (xml.readNextStartElement()) {
                if (xml.name() == u"mxCell")
                    readShape(xml, cell);
                else
                    xml.skipCurrentElement();
            }
        }
        if (cell.styleValue(u"html"_s) == u"1"_s)
            cell.label = plainTextOfHtml(cell.label);
        cell.label = cell.label.simplified();
        m_pages.back().cells.push_back(std::move(cell));
    }

    /// "%owner%" in a label shows that datum.
    static void fillPlaceholders(DrawioCell &cell)
    {
        for (const auto &[name, value] : cell.data) {
            if (cell.label.size() + value.size() < 10'000)
                cell.label.replace(u'%' + name + u'%', value);
        }
    }

    static void readShape(QXmlStreamReader &xml, DrawioCell &cell)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        cell.style = attributes.value(u"style"_s).toString();
        cell.parent = attributes.value(u"parent"_s).toString();
        cell.source = attributes.value(u"source"_s).toString();
        cell.target = attributes.value(u"target"_s).toString();
        cell.isBox = attributes.value(u"vertex"_s) == u"1";
        cell.isArrow = attributes.value(u"edge"_s) == u"1";
        while (xml.readNextStartElement()) {
            if (xml.name() == u"mxGeometry") {
                const QXmlStreamAttributes place = xml.attributes();
                cell.place = {place.value(u"x"_s).toDouble(), place.value(u"y"_s).toDouble(),
                              place.value(u"width"_s).toDouble(), place.value(u"height"_s).toDouble()};
            }
            xml.skipCurrentElement();
        }
    }

    ReadingProgress &m_progress;
    std::vector<DrawioPage> m_pages;
    qsizetype m_unpacked = 0;
    int m_cells = 0;
};

} // namespace

QString DrawioCell::styleValue(const QString &name) const
{
    for (const QStringView entry : QStringView(style).split(u';')) {
        if (entry.startsWith(name) && entry.mid(name.size()).startsWith(u'='))
            return entry.mid(name.size() + 1).trimmed().toString();
    }
    return {};
}

QString DrawioCell::dataValue(const QString &name) const
{
    const auto found = std::find_if(data.begin(), data.end(), [&](const auto &datum) { return datum.first == name; });
    return found == data.end() ? QString() : found->second.trimmed();
}

Result<std::vector<DrawioPage>> readDrawioFile(const QByteArray &bytes, ReadingProgress &progress)
{
    return DrawioReader(progress).read(bytes);
}

} // namespace zuschnitt
