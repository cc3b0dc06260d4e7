// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/yamltree.h"

#include <map>

namespace zuschnitt {

/// An entity of a Backstage catalogue.
struct BackstageEntity {
    QString key; ///< "component:default/mail", in lower case: what references become
    QString kind; ///< "component"
    QString name; ///< the title if it has one
    const YamlNode *node = nullptr;

    const YamlNode &metadata() const { return node->at(QStringLiteral("metadata")); }
    const YamlNode &spec() const { return node->at(QStringLiteral("spec")); }
};

class BackstageCatalogue final {
public:
    explicit BackstageCatalogue(const std::vector<YamlNode> &documents);

    const std::vector<BackstageEntity> &entities() const { return m_entities; }
    const BackstageEntity *find(const QString &key) const;
    /// The key that a reference means, in an entity of that namespace: "[kind:][namespace/]name".
    static QString keyOf(const QString &reference, const QString &defaultKind, const BackstageEntity &from);
    /// The name of what a reference means; its last part where it is not in the file.
    QString nameOf(const QString &reference, const QString &defaultKind, const BackstageEntity &from) const;
    qsizetype repeated() const { return m_repeated; } ///< entities left out because their key was taken
    qsizetype others() const { return m_others; } ///< documents that are no entities

private:
    void add(const YamlNode &document);

    std::vector<BackstageEntity> m_entities;
    std::map<QString, std::size_t> m_byKey;
    qsizetype m_repeated = 0;
    qsizetype m_others = 0;
};

} // namespace zuschnitt
