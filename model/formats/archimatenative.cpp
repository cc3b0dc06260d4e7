// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatexml.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

class NativeReader final {
public:
    NativeReader(QString text, ReadingProgress &progress) : m_in(std::move(text), progress) { }

    Result<ArchimateModel> read()
    {
        m_in.xml.readNextStartElement();
        m_model.format = u"Archi %1"_s.arg(m_in.attribute(u"version"_s)).trimmed();
        m_model.name.add({}, m_in.attribute(u"name"_s));
        while (m_in.xml.readNextStartElement())
            readPart();
        if (const std::optional<Error> error = m_in.error())
            return *error;
        nameSpecializations();
        m_model.finish();
        return std::move(m_model);
    }

private:
    bool isAt(QStringView name) const { return m_in.xml.name() == name; }

    void readPart()
    {
        if (isAt(u"folder")) {
            readFolder({});
        } else if (isAt(u"profile")) {
            m_profiles.insert(m_in.attribute(u"id"_s), m_in.attribute(u"name"_s));
            m_in.xml.skipCurrentElement();
        } else {
            m_in.xml.skipCurrentElement();
        }
    }

    /// The first level are the layers, which have a type.
    void readFolder(QStringList path)
    {
        const QString name = m_in.attribute(u"name"_s).simplified();
        const bool isMade = m_in.xml.attributes().hasAttribute(u"type"_s) || isArchimateFolder(name);
        if (!path.isEmpty() || !isMade)
            path += name;
        while (m_in.xml.readNextStartElement()) {
            m_in.tellProgress();
            if (isAt(u"folder"))
                readFolder(path);
            else if (isAt(u"element"))
                readThing(path);
            else
                m_in.xml.skipCurrentElement();
        }
    }

    void readThing(const QStringList &path)
    {
        const QString type = m_in.type();
        if (isArchimateRelationType(type))
            readRelation(type);
        else if (type.endsWith(u"Model"_s)) // DiagramModel, SketchModel, CanvasModel
            readView();
        else
            readElement(type, path);
    }

    void readRelation(const QString &type)
    {
        m_model.relations.push_back({m_in.attribute(u"id"_s), archimateRelationType(type), m_in.attribute(u"source"_s),
                                     m_in.attribute(u"target"_s), m_in.line()});
        m_in.xml.skipCurrentElement();
    }

    void readElement(const QString &type, const QStringList &path)
    {
        ArchimateElement element;
        element.id = m_in.attribute(u"id"_s);
        element.type = archimateElementType(type);
        element.name.add({}, m_in.attribute(u"name"_s));
        element.folder = path.join(u" / "_s);
        element.line = m_in.line();
        if (const QString profiles = m_in.attribute(u"profiles"_s); !profiles.isEmpty())
            m_specialized.emplace_back(m_model.elements.size(), profiles);
        while (m_in.xml.readNextStartElement()) {
            if (isAt(u"documentation")) {
                m_in.readInto(element.documentation);
            } else if (isAt(u"property")) {
                ArchimateProperty property{m_in.attribute(u"key"_s).simplified(), {}};
                property.value.add({}, m_in.attribute(u"value"_s));
                element.properties.push_back(std::move(property));
                m_in.xml.skipCurrentElement();
            } else {
                m_in.xml.skipCurrentElement();
            }
        }
        m_model.elements.push_back(std::move(element));
    }

    void readView()
    {
        ArchimateView view;
        view.id = m_in.attribute(u"id"_s);
        view.name.add({}, m_in.attribute(u"name"_s));
        readBoxes(view, -1);
        m_model.views.push_back(std::move(view));
    }

    void readBoxes(ArchimateView &view, int parent)
    {
        while (m_in.xml.readNextStartElement()) {
            if (!isAt(u"child") && !isAt(u"children")) {
                m_in.xml.skipCurrentElement();
                continue;
            }
            m_in.tellProgress();
            ArchimateBox box{m_in.attribute(u"archimateElement"_s), {}, parent};
            box.label.add({}, m_in.attribute(u"name"_s));
            view.boxes.push_back(std::move(box));
            readBoxes(view, static_cast<int>(view.boxes.size()) - 1);
        }
    }

    /// A specialization is told by its id; its name stands at the end of the file.
    void nameSpecializations()
    {
        for (const auto &[element, profiles] : m_specialized) {
            QStringList names;
            for (const QString &id : profiles.split(u' ', Qt::SkipEmptyParts))
                names += m_profiles.value(id, id);
            ArchimateProperty property{u"Specialization"_s, {}};
            property.value.add({}, names.join(u", "_s));
            m_model.elements[element].properties.push_back(std::move(property));
        }
    }

    ArchimateXml m_in;
    ArchimateModel m_model;
    QHash<QString, QString> m_profiles; ///< names by id
    std::vector<std::pair<std::size_t, QString>> m_specialized; ///< elements and the ids of their profiles
};

} // namespace

Result<ArchimateModel> readArchimateNative(QString text, ReadingProgress &progress)
{
    return NativeReader(std::move(text), progress).read();
}

} // namespace zuschnitt
