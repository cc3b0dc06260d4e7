// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/backstagecatalogue.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

const QString defaultNamespace = QStringLiteral("default");

} // namespace

BackstageCatalogue::BackstageCatalogue(const std::vector<YamlNode> &documents)
{
    for (const YamlNode &document : documents) {
        // A catalogue may also be one list of entities.
        for (const YamlNode &item : document.items)
            add(item);
        if (!document.isList())
            add(document);
    }
}

void BackstageCatalogue::add(const YamlNode &document)
{
    if (document.kind == YamlNode::Kind::Nothing)
        return;
    BackstageEntity entity;
    entity.node = &document;
    entity.kind = document.textAt(u"kind"_s).toLower();
    const QString name = entity.metadata().textAt(u"name"_s);
    if (entity.kind.isEmpty() || name.isEmpty()) {
        ++m_others;
        return;
    }
    QString space = entity.metadata().textAt(u"namespace"_s).toLower();
    space = space.isEmpty() ? defaultNamespace : space;
    entity.key = entity.kind + u':' + space + u'/' + name.toLower();
    entity.name = entity.metadata().textAt(u"title"_s).simplified();
    if (entity.name.isEmpty())
        entity.name = name;
    if (m_byKey.try_emplace(entity.key, m_entities.size()).second)
        m_entities.push_back(std::move(entity));
    else
        ++m_repeated;
}

const BackstageEntity *BackstageCatalogue::find(const QString &key) const
{
    const auto found = m_byKey.find(key);
    return found == m_byKey.end() ? nullptr : &m_entities[found->second];
}

QString BackstageCatalogue::keyOf(const QString &reference, const QString &defaultKind, const BackstageEntity &from)
{
    const QString text = reference.toLower();
    const qsizetype colon = text.indexOf(u':');
    const QString kind = colon < 0 ? defaultKind : text.left(colon);
    const QString rest = text.mid(colon + 1);
    const QString own = from.key.section(u':', 1).section(u'/', 0, 0);
    return kind + u':' + (rest.contains(u'/') ? rest : own + u'/' + rest);
}

QString BackstageCatalogue::nameOf(const QString &reference, const QString &defaultKind,
                                   const BackstageEntity &from) const
{
    if (const BackstageEntity *entity = find(keyOf(reference, defaultKind, from)))
        return entity->name;
    return reference.section(u':', -1).section(u'/', -1);
}

} // namespace zuschnitt
