// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exports/archimatewriter.h"

#include "model/exchange/xmlcharacters.h"
#include "model/exports/exchangemodel.h"
#include "model/exports/exchangeview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamWriter>

#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

const QString exchangeSpace = u"http://www.opengroup.org/xsd/archimate/3.0/"_s;
const QString schemaSpace = u"http://www.w3.org/2001/XMLSchema-instance"_s;
const QString schemaPlace = u"http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd"_s;

/// A folder: folders by name, and the ids of what lies in it.
struct Folder {
    std::map<QString, Folder> folders;
    QStringList ids;
};

/// Writes in the order that the schema asks for; a container without children is left out.
class ArchimateWriter final {
    Q_DECLARE_TR_FUNCTIONS(Archimate)

public:
    ArchimateWriter(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
        : m_portfolio(portfolio), m_cut(cut), m_model(exchangeModel(portfolio, vocabulary)),
          m_view(exchangeView(portfolio, cut, m_model)), m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeComment(u' ' + tr("Without offers, backlog, open questions, accepted findings and places of cards.")
                           + u' ');
        m_xml.writeDefaultNamespace(exchangeSpace);
        m_xml.writeNamespace(schemaSpace, u"xsi"_s);
        m_xml.writeStartElement(exchangeSpace, u"model"_s);
        m_xml.writeAttribute(schemaSpace, u"schemaLocation"_s, exchangeSpace + u' ' + schemaPlace);
        m_xml.writeAttribute(u"identifier"_s, exchangeId(m_portfolio.info().id));
        const QString title = m_portfolio.info().title;
        text(u"name"_s, title.isEmpty() ? tr("Portfolio") : title);
        text(u"documentation"_s, m_portfolio.info().note);
        writeElements();
        writeRelations();
        writeFolders();
        writeDefinitions();
        writeView();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void text(const QString &element, const QString &words)
    {
        if (words.isEmpty())
            return;
        m_xml.writeStartElement(exchangeSpace, element);
        m_xml.writeAttribute(u"xml:lang"_s, m_portfolio.info().language == u"de"_s ? u"de"_s : u"en"_s);
        m_xml.writeCharacters(xmlCharacters(words));
        m_xml.writeEndElement();
    }

    void writeElements()
    {
        if (m_model.elements.empty())
            return;
        m_xml.writeStartElement(exchangeSpace, u"elements"_s);
        for (const ExchangeElement &element : m_model.elements) {
            begin(u"element"_s, element.id, element.type);
            // A name is asked for, even where there is none.
            text(u"name"_s, element.name.isEmpty() ? u"–"_s : element.name);
            text(u"documentation"_s, element.documentation);
            writeProperties(element.properties);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeRelations()
    {
        if (m_model.relations.empty())
            return;
        m_xml.writeStartElement(exchangeSpace, u"relationships"_s);
        for (const ExchangeRelation &relation : m_model.relations) {
            begin(u"relationship"_s, relation.id, relation.type);
            m_xml.writeAttribute(u"source"_s, relation.source);
            m_xml.writeAttribute(u"target"_s, relation.target);
            text(u"name"_s, relation.name);
            writeProperties(relation.properties);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void begin(const QString &name, const QString &id, const QString &type)
    {
        m_xml.writeStartElement(exchangeSpace, name);
        m_xml.writeAttribute(u"identifier"_s, id);
        m_xml.writeAttribute(schemaSpace, u"type"_s, type);
    }

    void writeProperties(const std::vector<ExchangeProperty> &properties)
    {
        if (properties.empty())
            return;
        m_xml.writeStartElement(exchangeSpace, u"properties"_s);
        for (const ExchangeProperty &property : properties) {
            m_xml.writeStartElement(exchangeSpace, u"property"_s);
            m_xml.writeAttribute(u"propertyDefinitionRef"_s, definitionOf(property.name));
            text(u"value"_s, property.value);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QString definitionOf(const QString &name)
    {
        const auto known = m_definitions.try_emplace(name, u"propid-%1"_s.arg(m_definitions.size() + 1));
        if (known.second)
            m_definitionNames += name;
        return known.first->second;
    }

    void writeFolders()
    {
        Folder root;
        for (const ExchangeElement &element : m_model.elements) {
            Folder *folder = &root;
            for (const QString &name : element.folder)
                folder = &folder->folders[name];
            folder->ids += element.id;
        }
        for (const ExchangeRelation &relation : m_model.relations)
            root.folders[tr("Relations")].ids += relation.id;
        if (m_view)
            root.folders[tr("Views")].ids += m_view->id;
        if (root.folders.empty())
            return;
        m_xml.writeStartElement(exchangeSpace, u"organizations"_s);
        writeFolder(root);
        m_xml.writeEndElement();
    }

    void writeFolder(const Folder &folder)
    {
        for (const auto &[name, inner] : folder.folders) {
            m_xml.writeStartElement(exchangeSpace, u"item"_s);
            text(u"label"_s, name);
            writeFolder(inner);
            m_xml.writeEndElement();
        }
        for (const QString &id : folder.ids) {
            m_xml.writeEmptyElement(exchangeSpace, u"item"_s);
            m_xml.writeAttribute(u"identifierRef"_s, id);
        }
    }

    void writeDefinitions()
    {
        if (m_definitionNames.isEmpty())
            return;
        m_xml.writeStartElement(exchangeSpace, u"propertyDefinitions"_s);
        for (const QString &name : m_definitionNames) {
            m_xml.writeStartElement(exchangeSpace, u"propertyDefinition"_s);
            m_xml.writeAttribute(u"identifier"_s, m_definitions.at(name));
            m_xml.writeAttribute(u"type"_s, u"string"_s);
            m_xml.writeTextElement(exchangeSpace, u"name"_s, xmlCharacters(name));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeView()
    {
        if (!m_view)
            return;
        m_xml.writeStartElement(exchangeSpace, u"views"_s);
        m_xml.writeStartElement(exchangeSpace, u"diagrams"_s);
        begin(u"view"_s, m_view->id, u"Diagram"_s);
        text(u"name"_s, tr("Map of “%1”").arg(m_portfolio.find(m_cut)->name));
        for (const ExchangeNode &node : m_view->nodes)
            writeNode(node);
        for (const ExchangeConnection &connection : m_view->connections) {
            begin(u"connection"_s, connection.id, u"Relationship"_s);
            m_xml.writeAttribute(u"relationshipRef"_s, connection.relation);
            m_xml.writeAttribute(u"source"_s, connection.source);
            m_xml.writeAttribute(u"target"_s, connection.target);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeNode(const ExchangeNode &node)
    {
        begin(u"node"_s, node.id, u"Element"_s);
        m_xml.writeAttribute(u"elementRef"_s, node.element);
        m_xml.writeAttribute(u"x"_s, QString::number(node.rect.x()));
        m_xml.writeAttribute(u"y"_s, QString::number(node.rect.y()));
        m_xml.writeAttribute(u"w"_s, QString::number(node.rect.width()));
        m_xml.writeAttribute(u"h"_s, QString::number(node.rect.height()));
        for (const ExchangeNode &inner : node.nodes)
            writeNode(inner);
        m_xml.writeEndElement();
    }

    const Portfolio &m_portfolio;
    const CutId m_cut;
    const ExchangeModel m_model;
    const std::optional<ExchangeView> m_view;
    std::map<QString, QString> m_definitions; ///< ids by name
    QStringList m_definitionNames; ///< in the order in which they came
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writeArchimate(const Portfolio &portfolio, CutId cut, const Vocabulary &vocabulary)
{
    return ArchimateWriter(portfolio, cut, vocabulary).write();
}

} // namespace zuschnitt
