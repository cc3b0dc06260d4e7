// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatemodel.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString withoutPrefix(const QString &written) { return written.mid(written.indexOf(u':') + 1).simplified(); }

} // namespace

void ArchimateText::add(const QString &language, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty())
        m_variants.emplace_back(language, trimmed);
}

QString ArchimateText::in(const QString &language) const
{
    for (const auto &[own, text] : m_variants) {
        if (own == language)
            return text;
    }
    return m_variants.empty() ? QString() : m_variants.front().second;
}

void ArchimateModel::finish(const QHash<QString, QString> &folderOf)
{
    QSet<QString> taken;
    const auto repeats = [&](const auto &thing) {
        const bool isRepeated = !thing.id.isEmpty() && taken.contains(thing.id);
        taken.insert(thing.id);
        return isRepeated;
    };
    repeatedIds += static_cast<qsizetype>(std::erase_if(elements, repeats));
    repeatedIds += static_cast<qsizetype>(std::erase_if(relations, repeats));
    for (std::size_t index = 0; index < elements.size(); ++index) {
        ArchimateElement &element = elements[index];
        m_elements.insert(element.id, static_cast<int>(index));
        if (const auto folder = folderOf.find(element.id); folder != folderOf.end())
            element.folder = *folder;
    }
    const auto end = [&](const QString &id) {
        const int element = indexOf(id);
        return element >= 0 ? element : taken.contains(id) ? ArchimateRelation::relation : ArchimateRelation::unknown;
    };
    for (ArchimateRelation &relation : relations) {
        relation.sourceElement = end(relation.source);
        relation.targetElement = end(relation.target);
    }
}

QString archimateElementType(const QString &written)
{
    static const std::map<QString, QString> renamed{{u"Network"_s, u"CommunicationNetwork"_s},
                                                    {u"CommunicationPath"_s, u"Path"_s},
                                                    {u"AndJunction"_s, archimateJunction},
                                                    {u"OrJunction"_s, archimateJunction}};
    QString type = withoutPrefix(written);
    if (type.startsWith(u"Infrastructure"_s))
        type.replace(0, 14, u"Technology"_s);
    const auto found = renamed.find(type);
    return found == renamed.end() ? type : found->second;
}

QString archimateRelationType(const QString &written)
{
    static const std::map<QString, QString> renamed{
        {u"UsedBy"_s, u"Serving"_s}, {u"Realisation"_s, u"Realization"_s}, {u"Specialisation"_s, u"Specialization"_s}};
    QString type = withoutPrefix(written);
    if (type.endsWith(u"Relationship"_s))
        type.chop(12);
    const auto found = renamed.find(type);
    return found == renamed.end() ? type : found->second;
}

bool isArchimateRelationType(const QString &written)
{
    static const QStringList types{u"Composition"_s, u"Aggregation"_s, u"Assignment"_s,    u"Realization"_s,
                                   u"Serving"_s,     u"Access"_s,      u"Influence"_s,     u"Triggering"_s,
                                   u"Flow"_s,        u"Association"_s, u"Specialization"_s};
    return written.endsWith(u"Relationship"_s) || types.contains(archimateRelationType(written));
}

bool isArchimateFolder(const QString &folder)
{
    static const QStringList folders{
        u"Strategy"_s,   u"Business"_s,     u"Application"_s, u"Technology"_s,  u"Technology & Physical"_s,
        u"Motivation"_s, u"Other"_s,        u"Connectors"_s,  u"Relations"_s,   u"Implementation & Migration"_s,
        u"Views"_s,      u"Actors"_s,       u"Functions"_s,   u"Information"_s, u"Processes"_s,
        u"Products"_s,   u"Applications"_s, u"Data"_s};
    return folders.contains(folder);
}

} // namespace zuschnitt
