// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatelists.h"

#include "model/formats/archimatechoices.h"
#include "model/formats/commonlists.h"
#include "model/formats/listbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProperties = 100;
constexpr int mostLevels = 64; ///< of capabilities

class Lists final {
    Q_DECLARE_TR_FUNCTIONS(Archimate)

public:
    Lists(const ArchimateModel &model, const QString &sourceName, const SourceChoices &said)
        : m_model(model), m_sourceName(sourceName), m_links(linksOf(model)),
          m_choices(chooseFrom(model, m_links, said)), m_isRead(model.relations.size())
    {
    }

    SourceContent make()
    {
        m_content.format = m_model.format;
        m_content.questions = m_choices.questions;
        readLinksOfCapabilities();
        makeCapabilities();
        makeServices();
        makeDependencies();
        if (m_choices.hasCut)
            makeCut();
        remark();
        return std::move(m_content);
    }

private:
    const ArchimateElement &element(int index) const { return m_model.elements[static_cast<std::size_t>(index)]; }
    const ArchimateRelation &relationAt(int index) const { return m_model.relations[static_cast<std::size_t>(index)]; }
    QString nameOf(int index) const { return element(index).name.in(m_choices.language).simplified(); }
    bool isService(int index) const { return m_choices.isService[static_cast<std::size_t>(index)]; }
    bool isCapability(int index) const { return m_choices.isCapability[static_cast<std::size_t>(index)]; }

    void markRead(const std::vector<int> &relations)
    {
        for (const int relation : relations)
            m_isRead[static_cast<std::size_t>(relation)] = true;
    }

    void readLinksOfCapabilities()
    {
        for (const ArchimateLink &link : m_links.links) {
            const bool holds = isHolding(link.type);
            if (holds && isCapability(link.source) && isCapability(link.target)) {
                addParent(link);
            } else if (isService(link.source) && isCapability(link.target)
                       && m_choices.provisionTypes.contains(link.type)) {
                m_provided[link.source].insert(link.target);
                markRead(link.relations);
            } else if (holds && isCapability(link.source) && isService(link.target)) {
                m_provided[link.target].insert(link.source);
                markRead(link.relations);
            }
        }
    }

    /// The first one counts; one that would close a ring, or lies below more than any tree has, is left.
    void addParent(const ArchimateLink &link)
    {
        if (m_parents.contains(link.target))
            return;
        int above = link.source;
        for (int level = 0; above != link.target; ++level) {
            const auto parent = m_parents.find(above);
            if (parent == m_parents.end())
                break;
            above = level < mostLevels ? parent->second : link.target;
        }
        if (above == link.target)
            return;
        m_parents.emplace(link.target, link.source);
        markRead(link.relations);
    }

    void makeCapabilities()
    {
        ListBuilder list(ListKind::Capabilities, m_sourceName, titleOf(ListKind::Capabilities));
        list.addColumn(u"identifier"_s, Meaning::SourceKey);
        list.addColumn(u"name"_s, Meaning::Name);
        list.addColumn(u"parent"_s, Meaning::Parent);
        list.addColumn(u"documentation"_s, Meaning::Description);
        for (int index = 0; index < static_cast<int>(m_model.elements.size()); ++index) {
            if (!isCapability(index))
                continue;
            const auto parent = m_parents.find(index);
            list.addRow({element(index).id, nameOf(index),
                         parent == m_parents.end() ? QString() : element(parent->second).id,
                         element(index).documentation.in(m_choices.language)},
                        element(index).line);
        }
        if (list.rowCount() > 0)
            m_content.lists.push_back(list.finish());
    }

    /// The keys of the services' properties, in the order of the file.
    QStringList propertyKeys()
    {
        QStringList keys;
        std::set<QString> known;
        for (int index = 0; index < static_cast<int>(m_model.elements.size()); ++index) {
            if (!isService(index))
                continue;
            for (const ArchimateProperty &property : element(index).properties) {
                if (!property.key.isEmpty() && known.insert(property.key).second && keys.size() < mostProperties)
                    keys += property.key;
            }
        }
        if (const auto dropped = static_cast<qsizetype>(known.size()) - keys.size(); dropped > 0)
            m_content.remarks += tr("Properties that are in no column, because there are more than %1: %2.")
                                     .arg(mostProperties)
                                     .arg(dropped);
        return keys;
    }

    void makeServices()
    {
        ListBuilder list(ListKind::Services, m_sourceName, titleOf(ListKind::Services));
        list.addColumn(u"identifier"_s, Meaning::SourceKey);
        list.addColumn(u"name"_s, Meaning::Name);
        list.addColumn(u"type"_s, Meaning::Ignore);
        list.addColumn(u"documentation"_s, Meaning::Description);
        // A group on a plateau is a product, which is nobody's former group.
        std::map<int, QString> groups;
        for (const ArchimateMembership &membership : m_choices.memberships) {
            if (membership.cut.isEmpty())
                groups.try_emplace(membership.service, membership.group);
            markRead(membership.relations);
        }
        list.addColumn(u"group"_s, groups.empty() ? Meaning::Ignore : Meaning::FormerGroup);
        list.addColumn(u"capabilities"_s, m_provided.empty() ? Meaning::Ignore : Meaning::Capabilities);
        const QStringList keys = propertyKeys();
        for (const QString &key : keys)
            list.addForeignColumn(key);
        for (int index = 0; index < static_cast<int>(m_model.elements.size()); ++index) {
            if (isService(index))
                list.addRow(rowOf(index, groups[index], keys), element(index).line);
        }
        // Something has to be there even for a model without any; the remarks say why it is empty.
        if (list.rowCount() > 0 || m_content.lists.empty())
            m_content.lists.push_back(list.finish());
    }

    QStringList rowOf(int index, const QString &group, const QStringList &keys) const
    {
        QStringList capabilities;
        if (const auto found = m_provided.find(index); found != m_provided.end()) {
            for (const int capability : found->second)
                capabilities += nameOf(capability);
        }
        QStringList row{element(index).id,
                        nameOf(index),
                        element(index).type,
                        element(index).documentation.in(m_choices.language),
                        group,
                        cellOfNames(capabilities)};
        if (element(index).properties.empty())
            return row;
        for (const QString &key : keys) {
            QStringList values;
            for (const ArchimateProperty &property : element(index).properties) {
                if (property.key == key)
                    values += property.value.in(m_choices.language);
            }
            row += values.join(u'\n');
        }
        return row;
    }

    /// What a property of a relation says that would be a column of such a list; empty if none does.
    QString factOf(const ArchimateRelation &relation, ListKind kind, Meaning meaning) const
    {
        for (const ArchimateProperty &property : relation.properties) {
            if (meaningOfHeader(property.key, kind).meaning == meaning)
                return property.value.in(m_choices.language);
        }
        return {};
    }

    /// A relation with a weight is a dependency with a kind and a note of its own, or none. False for all others.
    bool sayItself(const ArchimateRelation &relation, KeyedDependency &said) const
    {
        const QString weight = factOf(relation, ListKind::Dependencies, Meaning::Weight);
        if (weight.isEmpty())
            return false;
        said.weight = weight;
        said.kind = factOf(relation, ListKind::Dependencies, Meaning::DependencyKind);
        said.note = factOf(relation, ListKind::Dependencies, Meaning::Note);
        said.line = relation.line;
        return true;
    }

    void makeDependencies()
    {
        std::vector<KeyedDependency> all;
        for (const ArchimateDependency &dependency : m_choices.dependencies) {
            const QString note = dependency.over < 0
                ? QString()
                : tr("over “%1” (%2)").arg(nameOf(dependency.over), element(dependency.over).type);
            KeyedDependency said{element(dependency.from).id,
                                 nameOf(dependency.from),
                                 element(dependency.to).id,
                                 nameOf(dependency.to),
                                 dependency.kind,
                                 note,
                                 {},
                                 relationAt(dependency.relations.front()).line};
            markRead(dependency.relations);
            const auto before = all.size();
            for (const int index : dependency.relations) {
                if (sayItself(relationAt(index), said))
                    all.push_back(said);
            }
            if (all.size() == before)
                all.push_back(std::move(said));
        }
        addDependencies(m_content, m_sourceName, all);
    }

    QString cutName() const
    {
        const QString name = m_model.name.in(m_choices.language).simplified();
        return name.isEmpty() ? QFileInfo(m_sourceName).completeBaseName() : name;
    }

    void makeCut()
    {
        std::vector<KeyedAssignment> all;
        for (const ArchimateMembership &one : m_choices.memberships) {
            KeyedAssignment said{one.cut.isEmpty() ? cutName() : one.cut,
                                 one.around,
                                 one.group,
                                 element(one.service).id,
                                 nameOf(one.service),
                                 {},
                                 element(one.service).line};
            if (!one.relations.empty()) {
                const ArchimateRelation &holding = relationAt(one.relations.front());
                said.facts.role = factOf(holding, ListKind::Assignments, Meaning::Role);
                said.facts.share = factOf(holding, ListKind::Assignments, Meaning::Share);
            }
            all.push_back(std::move(said));
        }
        addCut(m_content, m_sourceName, all);
    }

    // ---- what no list says

    void remark()
    {
        const auto say = [&](const QString &sentence, qsizetype count) {
            if (count > 0)
                m_content.remarks += sentence.arg(count);
        };
        if (std::find(m_choices.isService.begin(), m_choices.isService.end(), true) == m_choices.isService.end())
            m_content.remarks += tr("No named element of this model has a type that stands for {services}. Choose the "
                                    "types that do.");
        remarkElements();
        remarkRelations();
        say(tr("Relations that begin or end at another relation and are in no list: %1."), m_links.atRelations);
        say(tr("Relations with an end that is not in the file: %1."), m_links.dangling);
        say(tr("Elements and relations that repeat an identifier; the first one counts: %1."), m_model.repeatedIds);
        say(tr("Views that nothing was read from: %1."),
            static_cast<qsizetype>(m_model.views.size()) - m_choices.viewsRead);
        const auto several = static_cast<qsizetype>(m_choices.memberships.size()) - servicesIn(m_choices.memberships);
        say(tr("Further groups of {services} that lie in several, of which the first counts as the former one: %1."),
            several);
        if (m_links.isCutShort)
            m_content.remarks += tr("The junctions join more elements than can be read; some relations across them are "
                                    "left out.");
    }

    void remarkElements()
    {
        std::map<QString, qsizetype> left;
        std::map<QString, qsizetype> nameless;
        std::set<QString> groups;
        for (const ArchimateMembership &membership : m_choices.memberships)
            groups.insert(membership.group);
        for (int index = 0; index < static_cast<int>(m_model.elements.size()); ++index) {
            const ArchimateElement &own = element(index);
            if (own.type == archimateJunction || isService(index) || isCapability(index))
                continue;
            if (own.name.in(m_choices.language).isEmpty())
                ++nameless[own.type];
            else if (!groups.contains(nameOf(index)))
                ++left[own.type];
        }
        if (!left.empty())
            m_content.remarks += tr("Elements that are in no list: %1.").arg(countedWords(left));
        if (!nameless.empty())
            m_content.remarks += tr("Elements without a name, left out: %1.").arg(countedWords(nameless));
    }

    void remarkRelations()
    {
        std::map<QString, qsizetype> left;
        for (std::size_t index = 0; index < m_model.relations.size(); ++index) {
            const ArchimateRelation &relation = m_model.relations[index];
            if (!m_isRead[index] && relation.sourceElement >= 0 && relation.targetElement >= 0)
                ++left[relation.type];
        }
        if (!left.empty())
            m_content.remarks += tr("Relations that are in no list: %1.").arg(countedWords(left));
    }

    const ArchimateModel &m_model;
    const QString m_sourceName;
    const ArchimateLinks m_links;
    const ArchimateChoices m_choices;
    SourceContent m_content;
    std::vector<bool> m_isRead; ///< by relation
    std::map<int, int> m_parents; ///< of capabilities
    std::map<int, std::set<int>> m_provided; ///< capabilities by service
};

} // namespace

SourceContent archimateLists(const ArchimateModel &model, const QString &sourceName, const SourceChoices &choices)
{
    return Lists(model, sourceName, choices).make();
}

} // namespace zuschnitt
