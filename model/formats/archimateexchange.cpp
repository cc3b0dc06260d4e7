// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatexml.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Values of properties come before the names of their keys.
struct PendingProperty {
    bool isOfRelation;
    std::size_t index; ///< of the element or the relation
    QString definition;
    ArchimateText value;
};

class ExchangeReader final {
public:
    ExchangeReader(QString text, ReadingProgress &progress) : m_in(std::move(text), progress) { }

    Result<ArchimateModel> read()
    {
        m_in.xml.readNextStartElement();
        const bool isOld = !m_in.xml.namespaceUri().contains(u"/3."_s);
        m_model.format = isOld ? u"ArchiMate Model Exchange 2.1"_s : u"ArchiMate Model Exchange 3.x"_s;
        while (m_in.xml.readNextStartElement())
            readPart();
        if (const std::optional<Error> error = m_in.error())
            return *error;
        resolveProperties();
        m_model.finish(m_folders);
        return std::move(m_model);
    }

private:
    bool isAt(QStringView name) const { return m_in.xml.name() == name; }
    bool isAt(QStringView name, QStringView older) const { return isAt(name) || isAt(older); }

    void readPart()
    {
        if (isAt(u"name", u"label"))
            m_in.readInto(m_model.name);
        else if (isAt(u"elements"))
            forEach(u"element", [this] { readElement(); });
        else if (isAt(u"relationships"))
            forEach(u"relationship", [this] { readRelation(); });
        else if (isAt(u"propertyDefinitions", u"propertydefs"))
            forEachOf({u"propertyDefinition", u"propertydef"}, [this] { readDefinition(); });
        else if (isAt(u"organizations", u"organization"))
            forEach(u"item", [this] { readFolder({}); });
        else if (isAt(u"views"))
            readViews();
        else
            m_in.xml.skipCurrentElement();
    }

    template <typename Reading>
    void forEachOf(std::initializer_list<QStringView> names, const Reading &reading)
    {
        while (m_in.xml.readNextStartElement()) {
            m_in.tellProgress();
            if (std::find(names.begin(), names.end(), m_in.xml.name()) != names.end())
                reading();
            else
                m_in.xml.skipCurrentElement();
        }
    }

    template <typename Reading>
    void forEach(QStringView name, const Reading &reading)
    {
        forEachOf({name}, reading);
    }

    void readElement()
    {
        ArchimateElement element;
        element.id = m_in.attribute(u"identifier"_s);
        element.type = archimateElementType(m_in.type());
        element.line = m_in.line();
        const std::size_t index = m_model.elements.size();
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"name", u"label"))
                m_in.readInto(element.name);
            else if (isAt(u"documentation"))
                m_in.readInto(element.documentation);
            else if (isAt(u"properties"))
                forEach(u"property", [&] { readProperty(false, index); });
            else
                m_in.xml.skipCurrentElement();
        }
        m_model.elements.push_back(std::move(element));
    }

    void readProperty(bool isOfRelation, std::size_t index)
    {
        PendingProperty property{
            isOfRelation, index, m_in.attribute(u"propertyDefinitionRef"_s, u"identifierref"_s), {}};
        forEach(u"value", [&] { m_in.readInto(property.value); });
        m_properties.push_back(std::move(property));
    }

    void readDefinition()
    {
        const QString id = m_in.attribute(u"identifier"_s);
        ArchimateText name;
        name.add({}, m_in.attribute(u"name"_s));
        forEach(u"name", [&] { m_in.readInto(name); });
        m_definitions.insert(id, name.in({}).simplified());
    }

    void resolveProperties()
    {
        for (PendingProperty &property : m_properties) {
            const QString key = m_definitions.value(property.definition, property.definition);
            auto &properties = property.isOfRelation ? m_model.relations[property.index].properties
                                                     : m_model.elements[property.index].properties;
            properties.push_back({key, std::move(property.value)});
        }
    }

    void readRelation()
    {
        ArchimateRelation relation;
        relation.id = m_in.attribute(u"identifier"_s);
        relation.type = archimateRelationType(m_in.type());
        relation.source = m_in.attribute(u"source"_s);
        relation.target = m_in.attribute(u"target"_s);
        relation.line = m_in.line();
        const std::size_t index = m_model.relations.size();
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"properties"))
                forEach(u"property", [&] { readProperty(true, index); });
            else
                m_in.xml.skipCurrentElement();
        }
        m_model.relations.push_back(std::move(relation));
    }

    /// Labels come before what the folder holds.
    void readFolder(const QStringList &around)
    {
        const QString id = m_in.attribute(u"identifierRef"_s, u"identifierref"_s);
        QStringList path = around;
        ArchimateText label;
        while (m_in.xml.readNextStartElement()) {
            m_in.tellProgress();
            if (isAt(u"label")) {
                m_in.readInto(label);
                const QString word = label.in({}).simplified();
                path = around.isEmpty() && isArchimateFolder(word) ? around : around + QStringList{word};
            } else if (isAt(u"item")) {
                readFolder(path);
            } else {
                m_in.xml.skipCurrentElement();
            }
        }
        if (!id.isEmpty() && !around.isEmpty())
            m_folders.insert(id, around.join(u" / "_s));
    }

    void readViews()
    {
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"diagrams"))
                readViews();
            else if (isAt(u"view"))
                readView();
            else
                m_in.xml.skipCurrentElement();
        }
    }

    void readView()
    {
        ArchimateView view;
        view.id = m_in.attribute(u"identifier"_s);
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"name", u"label"))
                m_in.readInto(view.name);
            else if (isAt(u"node"))
                readBox(view, -1);
            else
                m_in.xml.skipCurrentElement();
        }
        m_model.views.push_back(std::move(view));
    }

    void readBox(ArchimateView &view, int parent)
    {
        m_in.tellProgress();
        const std::size_t index = view.boxes.size();
        view.boxes.push_back({m_in.attribute(u"elementRef"_s, u"elementref"_s), {}, parent});
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"label"))
                m_in.readInto(view.boxes[index].label);
            else if (isAt(u"node"))
                readBox(view, static_cast<int>(index));
            else
                m_in.xml.skipCurrentElement();
        }
    }

    ArchimateXml m_in;
    ArchimateModel m_model;
    QHash<QString, QString> m_definitions;
    QHash<QString, QString> m_folders;
    std::vector<PendingProperty> m_properties;
};

} // namespace

Result<ArchimateModel> readArchimateExchange(QString text, ReadingProgress &progress)
{
    return ExchangeReader(std::move(text), progress).read();
}

} // namespace zuschnitt
