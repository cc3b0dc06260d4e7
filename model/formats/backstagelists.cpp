// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/backstagelists.h"

#include "model/formats/backstagecatalogue.h"
#include "model/formats/commonlists.h"
#include "model/formats/listbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnnotations = 100;
const QString component = QStringLiteral("component");
const QString api = QStringLiteral("api");
const QString groupKind = QStringLiteral("group");

using Counts = std::map<QString, qsizetype>;

struct FoundDependency {
    const BackstageEntity *from;
    const BackstageEntity *to;
    QString kind; ///< the key of the catalogue that says so
};

class Lists final {
    Q_DECLARE_TR_FUNCTIONS(Backstage)

public:
    Lists(const std::vector<YamlNode> &documents, const QString &sourceName, const SourceChoices &said)
        : m_catalogue(documents), m_sourceName(sourceName), m_said(said)
    {
    }

    SourceContent make()
    {
        m_content.format = tr("Backstage catalogue");
        chooseServices();
        chooseDependencies();
        chooseGroups();
        const bool hasCut = groupsBecomeCut(m_content.questions, m_said, m_grouped, u"no"_s);
        makeServices();
        makeDependencies();
        if (hasCut)
            makeCut();
        remark();
        return std::move(m_content);
    }

private:
    QStringList ask(const QString &id, const QString &text, const Counts &counts, const QStringList &proposed)
    {
        SourceQuestion question{id, text, true, {}};
        for (const auto &[word, count] : counts)
            question.answers.push_back({word, word, count, false});
        return ask(std::move(question), proposed);
    }

    QStringList ask(SourceQuestion question, const QStringList &proposed)
    {
        return zuschnitt::ask(m_content.questions, m_said, std::move(question), proposed);
    }

    static bool canBeService(const BackstageEntity &entity)
    {
        static const QStringList kinds{component, api, u"resource"_s};
        return kinds.contains(entity.kind);
    }

    static QString kindOf(const BackstageEntity &entity) { return entity.node->textAt(u"kind"_s); }
    static QString typeOf(const BackstageEntity &entity) { return entity.spec().textAt(u"type"_s).simplified(); }

    void chooseServices()
    {
        Counts kinds;
        for (const BackstageEntity &entity : m_catalogue.entities()) {
            if (canBeService(entity))
                ++kinds[kindOf(entity)];
        }
        QStringList proposed;
        for (const auto &[kind, count] : kinds) {
            if (kind.compare(component, Qt::CaseInsensitive) == 0)
                proposed += kind;
        }
        if (proposed.isEmpty()) {
            for (const auto &[kind, count] : kinds)
                proposed += kind;
        }
        const QStringList chosen = ask(u"kinds"_s, tr("Which entries are {services}?"), kinds, proposed);
        Counts types;
        for (const BackstageEntity &entity : m_catalogue.entities()) {
            if (canBeService(entity) && chosen.contains(kindOf(entity)))
                ++types[typeOf(entity)];
        }
        QStringList allTypes;
        for (const auto &[type, count] : types)
            allTypes += type;
        const QStringList chosenTypes
            = types.size() > 1 ? ask(u"types"_s, tr("Of which type?"), types, allTypes) : allTypes;
        for (const BackstageEntity &entity : m_catalogue.entities()) {
            if (canBeService(entity) && chosen.contains(kindOf(entity)) && chosenTypes.contains(typeOf(entity))) {
                m_services.push_back(&entity);
                m_isService.insert(&entity);
            }
        }
    }

    // ---- dependencies

    void find(const BackstageEntity *from, const BackstageEntity *to, const QString &kind)
    {
        if (from == to)
            return;
        if (!from || !to || !m_isService.contains(from) || !m_isService.contains(to))
            ++m_unresolved;
        else if (m_known.insert({from, to}).second)
            m_found.push_back({from, to, kind});
    }

    const BackstageEntity *at(const QString &reference, const QString &kind, const BackstageEntity &from) const
    {
        return m_catalogue.find(BackstageCatalogue::keyOf(reference, kind, from));
    }

    void chooseDependencies()
    {
        std::multimap<QString, const BackstageEntity *> providers;
        for (const BackstageEntity *service : m_services) {
            for (const QString &reference : service->spec().at(u"providesApis"_s).texts())
                providers.emplace(BackstageCatalogue::keyOf(reference, api, *service), service);
        }
        for (const BackstageEntity *service : m_services) {
            const YamlNode &spec = service->spec();
            for (const QString &reference : spec.at(u"dependsOn"_s).texts())
                find(service, at(reference, component, *service), u"dependsOn"_s);
            for (const QString &reference : spec.at(u"dependencyOf"_s).texts())
                find(at(reference, component, *service), service, u"dependencyOf"_s);
            for (const QString &reference : spec.at(u"consumesApis"_s).texts())
                findProviders(*service, reference, providers);
        }
        Counts kinds;
        for (const FoundDependency &dependency : m_found)
            ++kinds[dependency.kind];
        QStringList all;
        for (const auto &[kind, count] : kinds)
            all += kind;
        const QStringList chosen = ask(u"dependencies"_s, tr("Which statements are dependencies?"), kinds, all);
        std::erase_if(m_found, [&](const FoundDependency &dependency) { return !chosen.contains(dependency.kind); });
    }

    /// An API that is no service itself stands for those that provide it.
    void findProviders(const BackstageEntity &consumer, const QString &reference,
                       const std::multimap<QString, const BackstageEntity *> &providers)
    {
        const QString key = BackstageCatalogue::keyOf(reference, api, consumer);
        const BackstageEntity *entity = m_catalogue.find(key);
        const auto [begin, end] = providers.equal_range(key);
        if ((entity && m_isService.contains(entity)) || begin == end) {
            find(&consumer, entity, u"consumesApis"_s);
            return;
        }
        for (auto provider = begin; provider != end; ++provider)
            find(&consumer, provider->second, u"consumesApis"_s);
    }

    // ---- groups

    QString systemOf(const BackstageEntity &entity) const
    {
        const QString reference = entity.spec().textAt(u"system"_s);
        return reference.isEmpty() ? QString() : m_catalogue.nameOf(reference, u"system"_s, entity);
    }

    QString domainOf(const BackstageEntity &entity) const
    {
        const BackstageEntity *system = at(entity.spec().textAt(u"system"_s), u"system"_s, entity);
        const BackstageEntity &teller = system ? *system : entity;
        const QString reference = teller.spec().textAt(u"domain"_s);
        return reference.isEmpty() ? QString() : m_catalogue.nameOf(reference, u"domain"_s, teller);
    }

    QString groupOf(const BackstageEntity &entity) const
    {
        return m_groups == u"system"_s ? systemOf(entity) : m_groups == u"domain"_s ? domainOf(entity) : QString();
    }

    void chooseGroups()
    {
        qsizetype systems = 0;
        qsizetype domains = 0;
        for (const BackstageEntity *service : m_services) {
            systems += !systemOf(*service).isEmpty();
            domains += !domainOf(*service).isEmpty();
        }
        if (systems + domains == 0)
            return;
        SourceQuestion question = groupsQuestion();
        question.answers
            = {{u"system"_s, tr("Systems"), systems, false}, {u"domain"_s, tr("Domains"), domains, false}, noGroups()};
        m_groups = ask(std::move(question), {systems >= domains ? u"system"_s : u"domain"_s}).value(0);
        m_grouped = m_groups == u"system"_s ? systems : m_groups == u"domain"_s ? domains : 0;
    }

    // ---- lists

    static QString valueOf(const BackstageEntity &entity, const QString &part, const QString &key)
    {
        return entity.metadata().at(part).textAt(key);
    }

    /// The keys of what services are annotated and labelled with.
    QStringList keysOf(const QString &part) const
    {
        QStringList keys;
        for (const BackstageEntity *service : m_services) {
            for (const auto &[key, value] : service->metadata().at(part).members) {
                if (!keys.contains(key) && keys.size() < mostAnnotations)
                    keys += key;
            }
        }
        return keys;
    }

    void makeServices()
    {
        ListBuilder list(ListKind::Services, m_sourceName, titleOf(ListKind::Services));
        list.addColumn(u"entity"_s, Meaning::SourceKey);
        list.addColumn(u"title"_s, Meaning::Name);
        list.addColumn(u"type"_s, Meaning::Ignore);
        list.addColumn(u"description"_s, Meaning::Description);
        list.addColumn(u"group"_s, m_grouped > 0 ? Meaning::FormerGroup : Meaning::Ignore);
        list.addColumn(u"owner"_s, Meaning::Owner);
        list.addColumn(u"team"_s, Meaning::Team);
        list.addColumn(u"lifecycle"_s, Meaning::Lifecycle);
        list.addColumn(u"tags"_s, Meaning::Ignore);
        const QStringList annotations = keysOf(u"annotations"_s);
        const QStringList labels = keysOf(u"labels"_s);
        for (const QString &key : annotations + labels)
            list.addForeignColumn(key);
        for (const BackstageEntity *service : m_services) {
            QStringList row = rowOf(*service);
            for (const QString &key : annotations)
                row += valueOf(*service, u"annotations"_s, key);
            for (const QString &key : labels)
                row += valueOf(*service, u"labels"_s, key);
            list.addRow(row, service->node->line);
        }
        m_content.lists.push_back(list.finish());
    }

    QStringList rowOf(const BackstageEntity &service) const
    {
        const QString owner = service.spec().textAt(u"owner"_s);
        const QString ownerName = owner.isEmpty() ? QString() : m_catalogue.nameOf(owner, groupKind, service);
        const bool isTeam = BackstageCatalogue::keyOf(owner, groupKind, service).startsWith(groupKind + u':');
        return {service.key,
                service.name,
                typeOf(service),
                service.metadata().textAt(u"description"_s),
                groupOf(service),
                ownerName,
                isTeam ? ownerName : QString(),
                service.spec().textAt(u"lifecycle"_s),
                service.metadata().at(u"tags"_s).texts().join(u", "_s)};
    }

    void makeDependencies()
    {
        std::vector<KeyedDependency> all;
        for (const FoundDependency &one : m_found)
            all.push_back(
                {one.from->key, one.from->name, one.to->key, one.to->name, one.kind, {}, {}, one.from->node->line});
        addDependencies(m_content, m_sourceName, all);
    }

    void makeCut()
    {
        const QString cut = QFileInfo(m_sourceName).completeBaseName();
        std::vector<KeyedAssignment> all;
        for (const BackstageEntity *service : m_services) {
            const QString domain = m_groups == u"system"_s ? domainOf(*service) : QString();
            if (const QString group = groupOf(*service); !group.isEmpty())
                all.push_back({cut, domain, group, service->key, service->name, {}, service->node->line});
        }
        addCut(m_content, m_sourceName, all);
    }

    void remark()
    {
        const auto say = [&](const QString &sentence, qsizetype count) {
            if (count > 0)
                m_content.remarks += sentence.arg(count);
        };
        if (m_services.empty())
            m_content.remarks += tr("No entry of this catalogue is chosen or can be one of the {services}.");
        Counts left;
        for (const BackstageEntity &entity : m_catalogue.entities()) {
            if (!m_isService.contains(&entity))
                ++left[kindOf(entity)];
        }
        if (!left.empty())
            m_content.remarks += tr("Entries that are in no list: %1.").arg(countedWords(left));
        say(tr("Entries that repeat the name of another one; the first one counts: %1."), m_catalogue.repeated());
        say(tr("Documents that are no entries of a catalogue: %1."), m_catalogue.others());
        say(tr("Dependencies on what is not among the {services}, left out: %1."), m_unresolved);
    }

    const BackstageCatalogue m_catalogue;
    const QString m_sourceName;
    const SourceChoices &m_said;
    SourceContent m_content;
    std::vector<const BackstageEntity *> m_services;
    std::set<const BackstageEntity *> m_isService;
    std::vector<FoundDependency> m_found;
    std::set<std::pair<const BackstageEntity *, const BackstageEntity *>> m_known;
    QString m_groups;
    qsizetype m_grouped = 0;
    qsizetype m_unresolved = 0;
};

} // namespace

bool isBackstage(const std::vector<YamlNode> &documents)
{
    const auto isEntity = [](const YamlNode &node) {
        return node.textAt(u"apiVersion"_s).startsWith(u"backstage.io/"_s) && !node.textAt(u"kind"_s).isEmpty();
    };
    return std::any_of(documents.begin(), documents.end(), [&](const YamlNode &document) {
        return isEntity(document) || std::any_of(document.items.begin(), document.items.end(), isEntity);
    });
}

SourceContent backstageLists(const std::vector<YamlNode> &documents, const QString &sourceName,
                             const SourceChoices &choices)
{
    return Lists(documents, sourceName, choices).make();
}

} // namespace zuschnitt
