// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <vector>

// An ArchiMate model as all its file formats say it. Types bear the names of ArchiMate 3 without
// anything around them: "TechnologyService", "Serving", "Realization".

namespace zuschnitt {

/// A text that a file may give in several languages.
class ArchimateText final {
public:
    /// White space at the ends goes; an empty text is none.
    void add(const QString &language, const QString &text);
    /// The text in that language, else the first one; empty if there is none.
    QString in(const QString &language) const;
    const std::vector<std::pair<QString, QString>> &variants() const { return m_variants; }

private:
    std::vector<std::pair<QString, QString>> m_variants; ///< language and text
};

struct ArchimateProperty {
    QString key;
    ArchimateText value;
};

struct ArchimateElement {
    QString id;
    QString type;
    ArchimateText name;
    ArchimateText documentation;
    std::vector<ArchimateProperty> properties;
    QString folder; ///< below the folders that every model has; empty if it lies in none
    int line = 0;
};

struct ArchimateRelation {
    static constexpr int unknown = -1; ///< an end that is not in the file
    static constexpr int relation = -2; ///< an end that is a relation itself

    QString id;
    QString type;
    QString source;
    QString target;
    int line = 0;
    int sourceElement = unknown; ///< index among the elements
    int targetElement = unknown;
    std::vector<ArchimateProperty> properties = {}; ///< of a Model Exchange File
};

/// Something drawn in a view that shows an element or holds other boxes.
struct ArchimateBox {
    QString element; ///< its id; empty for a group that is only drawn
    ArchimateText label;
    int parent = -1; ///< index of the box around it
};

struct ArchimateView {
    QString id;
    ArchimateText name;
    std::vector<ArchimateBox> boxes; ///< parents before what they hold
};

struct ArchimateModel {
    QString format; ///< for people: "ArchiMate Model Exchange 3.x"
    ArchimateText name;
    std::vector<ArchimateElement> elements;
    std::vector<ArchimateRelation> relations;
    std::vector<ArchimateView> views;
    qsizetype repeatedIds = 0; ///< elements and relations left out because their id was taken

    /// To be called when everything is read: leaves out what repeats an id, finds the ends of
    /// relations, and gives elements the folders of `folderOf`, by id.
    void finish(const QHash<QString, QString> &folderOf = {});
    /// The index of an element, -1 if there is none.
    int indexOf(const QString &id) const { return m_elements.value(id, -1); }

private:
    QHash<QString, int> m_elements;
};

/// From any version's spelling: "archimate:InfrastructureService" is a TechnologyService.
QString archimateElementType(const QString &written);
/// From any version's spelling: "archimate:UsedByRelationship" is a Serving.
QString archimateRelationType(const QString &written);
bool isArchimateRelationType(const QString &written);
/// A folder that Archi makes by itself, for a layer or, in old versions, for the types in it. Says nothing
/// about what belongs together.
bool isArchimateFolder(const QString &folder);

inline const QString archimateJunction = QStringLiteral("Junction");

} // namespace zuschnitt
