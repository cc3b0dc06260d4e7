// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatechoices.h"

#include "model/formats/commonlists.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOver = 20'000;

using Counts = std::map<QString, qsizetype>;

/// Those of `first`, in that order, then the others, the most frequent first.
std::vector<SourceAnswer> answersOf(const Counts &counts, const QStringList &first)
{
    std::vector<SourceAnswer> answers;
    for (const auto &[type, count] : counts)
        answers.push_back({type, type, count, false});
    const auto rank = [&](const SourceAnswer &answer) {
        const qsizetype at = first.indexOf(answer.id);
        return at < 0 ? first.size() : at;
    };
    std::stable_sort(answers.begin(), answers.end(), [&](const SourceAnswer &left, const SourceAnswer &right) {
        return rank(left) != rank(right) ? rank(left) < rank(right) : left.count > right.count;
    });
    return answers;
}

class Choosing final {
    Q_DECLARE_TR_FUNCTIONS(Archimate)

public:
    Choosing(const ArchimateModel &model, const ArchimateLinks &links, const SourceChoices &said)
        : m_model(model), m_links(links), m_said(said)
    {
    }

    ArchimateChoices run()
    {
        chooseLanguage();
        chooseServices();
        chooseDependencies();
        chooseGroups();
        chooseCapabilities();
        m_choices.hasCut = groupsBecomeCut(m_choices.questions, m_said, servicesIn(m_choices.memberships),
                                           hasPlateau(m_choices.memberships) ? u"yes"_s : u"no"_s);
        return std::move(m_choices);
    }

private:
    QStringList ask(SourceQuestion question, const QStringList &proposed)
    {
        return zuschnitt::ask(m_choices.questions, m_said, std::move(question), proposed);
    }

    void chooseLanguage()
    {
        Counts languages;
        for (const ArchimateElement &element : m_model.elements) {
            for (const auto &[language, text] : element.name.variants())
                languages[language] += element.name.variants().size() > 1;
        }
        std::erase_if(languages, [](const auto &entry) { return entry.second == 0; });
        if (languages.size() < 2)
            return;
        const auto most = std::max_element(languages.begin(), languages.end(), [](const auto &left, const auto &right) {
            return left.second < right.second;
        });
        const QString proposed = most->first;
        SourceQuestion question{u"language"_s, tr("Which language do the names have?"), false,
                                answersOf(languages, {proposed})};
        for (SourceAnswer &answer : question.answers) {
            if (answer.id.isEmpty())
                answer.text = tr("without a language");
        }
        m_choices.language = ask(std::move(question), {proposed}).value(0);
    }

    bool hasName(const ArchimateElement &element) const { return !element.name.in(m_choices.language).isEmpty(); }

    std::vector<bool> flagsOf(const QStringList &types) const
    {
        std::vector<bool> flags;
        for (const ArchimateElement &element : m_model.elements)
            flags.push_back(types.contains(element.type) && hasName(element));
        return flags;
    }

    void chooseServices()
    {
        Counts types;
        for (const ArchimateElement &element : m_model.elements)
            types[element.type] += element.type != archimateJunction;
        types.erase(archimateJunction);
        static const QStringList services{u"BusinessService"_s, u"ApplicationService"_s, u"TechnologyService"_s};
        static const QString component = u"ApplicationComponent"_s;
        qsizetype count = 0;
        QStringList proposed;
        for (const QString &type : services) {
            const auto found = types.find(type);
            if (found == types.end())
                continue;
            count += found->second;
            proposed += type;
        }
        if (const auto found = types.find(component); found != types.end() && found->second > 10 * count)
            proposed += component;
        m_serviceTypes = ask({u"services"_s, tr("Which elements are {services}?"), true,
                              answersOf(types, services + QStringList{component})},
                             proposed);
        m_choices.isService = flagsOf(m_serviceTypes);
    }

    void chooseDependencies()
    {
        static const QStringList proposed{u"Serving"_s, u"Flow"_s, u"Triggering"_s, u"Access"_s};
        std::vector<ArchimateDependency> found = dependenciesIn(m_links, m_choices.isService);
        Counts types;
        for (const ArchimateDependency &dependency : found)
            ++types[dependency.kind];
        SourceQuestion question{u"dependencies"_s, tr("Which relations between {services} are dependencies?"), true,
                                answersOf(types, proposed)};
        for (SourceAnswer &answer : question.answers) {
            answer.text = (dependingEnd(answer.id) == DependingEnd::Target
                               ? tr("%1 (where it leads to depends on where it comes from)")
                               : tr("%1 (where it comes from depends on where it leads to)"))
                              .arg(answer.id);
        }
        const QStringList chosen = ask(std::move(question), proposed);
        std::copy_if(found.begin(), found.end(), std::back_inserter(m_choices.dependencies),
                     [&](const ArchimateDependency &dependency) { return chosen.contains(dependency.kind); });
        chooseOver(chosen.isEmpty() ? proposed : chosen);
    }

    void chooseOver(const QStringList &relationTypes)
    {
        const std::vector<ArchimateDependency> found
            = dependenciesOver(m_model, m_links, m_choices.isService, relationTypes, mostOver);
        const auto typeOver = [&](const ArchimateDependency &dependency) {
            return m_model.elements[static_cast<std::size_t>(dependency.over)].type;
        };
        Counts types;
        for (const ArchimateDependency &dependency : found)
            ++types[typeOver(dependency)];
        const QStringList chosen
            = ask({u"between"_s, tr("Over which elements in between do {services} depend on each other, too?"), true,
                   answersOf(types, {})},
                  {});
        std::set<std::pair<int, int>> known;
        for (const ArchimateDependency &dependency : m_choices.dependencies)
            known.insert({dependency.from, dependency.to});
        for (const ArchimateDependency &dependency : found) {
            if (chosen.contains(typeOver(dependency)) && known.insert({dependency.from, dependency.to}).second)
                m_choices.dependencies.push_back(dependency);
        }
    }

    void chooseGroups()
    {
        const QStringList types
            = m_said.answers.contains(u"groupTypes"_s) ? m_said.answers.at(u"groupTypes"_s) : proposedGroupTypes();
        std::map<QString, ArchimateMemberships> found;
        SourceQuestion question = groupsQuestion();
        const auto offer = [&](const QString &id, const QString &text, ArchimateMemberships memberships) {
            if (!memberships.empty())
                question.answers.push_back({id, text, servicesIn(memberships), false});
            found.insert_or_assign(id, std::move(memberships));
        };
        offer(u"relations"_s, tr("Relations that hold something"), byRelation(types));
        offerViews(offer);
        offer(u"folders"_s, tr("Folders"), groupsByFolder(m_model, m_choices.isService));
        if (question.answers.empty() && holdingTypes().empty())
            return;
        const QString proposed = hasPlateau(found[u"relations"_s]) ? u"relations"_s : proposedAmong(question.answers);
        if (holdingTypes().size() > 0 && found[u"relations"_s].empty())
            question.answers.push_back({u"relations"_s, tr("Relations that hold something"), 0, false});
        question.answers.push_back(noGroups());
        const QString chosen = ask(std::move(question), {proposed}).value(0);
        m_choices.memberships = found[chosen];
        m_choices.viewsRead = chosen == u"views"_s ? m_viewsWithGroups : chosen.startsWith(u"view:"_s);
        if (chosen == u"relations"_s)
            chooseGroupTypes();
    }

    /// What groups most services; of equals the first, but one view rather than all together.
    static QString proposedAmong(const std::vector<SourceAnswer> &answers)
    {
        SourceAnswer best{u"none"_s, {}, 0, false};
        for (const SourceAnswer &answer : answers) {
            if (answer.count > best.count || (answer.count == best.count && best.id == u"views"_s))
                best = answer;
        }
        return best.id;
    }

    template <typename Offer>
    void offerViews(const Offer &offer)
    {
        ArchimateMemberships together;
        std::set<std::pair<int, QString>> known;
        std::vector<std::pair<const ArchimateView *, ArchimateMemberships>> views;
        for (const ArchimateView &view : m_model.views) {
            ArchimateMemberships own = groupsByView(m_model, view, m_choices.isService, m_choices.language);
            if (own.empty())
                continue;
            std::copy_if(own.begin(), own.end(), std::back_inserter(together), [&](const ArchimateMembership &one) {
                return known.insert({one.service, one.group}).second;
            });
            views.emplace_back(&view, std::move(own));
        }
        m_viewsWithGroups = static_cast<qsizetype>(views.size());
        if (views.size() > 1)
            offer(u"views"_s, tr("Boxes inside boxes, in all views"), std::move(together));
        for (auto &[view, own] : views) {
            offer(u"view:"_s + view->id,
                  tr("Boxes inside boxes, in the view “%1”").arg(view->name.in(m_choices.language).simplified()),
                  std::move(own));
        }
    }

    ArchimateMemberships byRelation(const QStringList &types) const
    {
        return groupsByRelation(m_model, m_links, m_choices.isService, types, m_choices.language);
    }

    /// How many memberships elements of a type make.
    Counts holdingTypes() const
    {
        Counts types;
        for (const ArchimateLink &link : m_links.links) {
            const ArchimateElement &holder = m_model.elements[static_cast<std::size_t>(link.source)];
            if (isHolding(link.type) && m_choices.isService[static_cast<std::size_t>(link.target)]
                && !m_serviceTypes.contains(holder.type) && hasName(holder))
                ++types[holder.type];
        }
        return types;
    }

    static QStringList proposedGroupTypes() { return {u"Grouping"_s, u"Product"_s, u"Capability"_s}; }

    void chooseGroupTypes()
    {
        const QStringList chosen = ask(
            {u"groupTypes"_s, tr("Which elements are groups?"), true, answersOf(holdingTypes(), proposedGroupTypes())},
            proposedGroupTypes());
        m_choices.memberships = byRelation(chosen);
    }

    void chooseCapabilities()
    {
        static const QStringList offered{u"Capability"_s,      u"BusinessFunction"_s,    u"ValueStream"_s,
                                         u"BusinessProcess"_s, u"ApplicationFunction"_s, u"TechnologyFunction"_s,
                                         u"Resource"_s};
        Counts types;
        for (const ArchimateElement &element : m_model.elements) {
            if (offered.contains(element.type) && !m_serviceTypes.contains(element.type))
                ++types[element.type];
        }
        const QStringList chosen
            = ask({u"capabilities"_s, tr("Which elements are capabilities?"), true, answersOf(types, offered)},
                  {u"Capability"_s});
        m_choices.isCapability = flagsOf(chosen);
        m_choices.provisionTypes
            = {u"Realization"_s, u"Serving"_s, u"Assignment"_s, u"Association"_s, u"Aggregation"_s, u"Composition"_s};
    }

    const ArchimateModel &m_model;
    const ArchimateLinks &m_links;
    const SourceChoices &m_said;
    ArchimateChoices m_choices;
    QStringList m_serviceTypes;
    qsizetype m_viewsWithGroups = 0;
};

} // namespace

ArchimateChoices chooseFrom(const ArchimateModel &model, const ArchimateLinks &links, const SourceChoices &said)
{
    return Choosing(model, links, said).run();
}

} // namespace zuschnitt
