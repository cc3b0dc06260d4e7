// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawiolists.h"

#include "model/exchange/cellvalues.h"
#include "model/formats/commonlists.h"
#include "model/formats/drawioboxes.h"
#include "model/formats/drawioexported.h"
#include "model/formats/listbuilder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostData = 100;
/// What the thing is called, else the place of its first box in the file.
QString keyOf(const DrawioPage &page, const DrawioCell &cell)
{
    if (const QString thing = idOfThing(cell); !thing.isEmpty())
        return thing;
    return page.id.isEmpty() ? cell.id : page.id + u'/' + cell.id;
}

struct DrawnService {
    QString key;
    const DrawioBoxes::Box *box;
    QString group;
};

class Lists final {
    Q_DECLARE_TR_FUNCTIONS(Drawio)

public:
    Lists(const std::vector<DrawioPage> &pages, const QString &sourceName, const SourceChoices &said)
        : m_sourceName(sourceName), m_said(said)
    {
        choosePages(pages);
        chooseNesting();
    }

    SourceContent make()
    {
        m_content.format = tr("Drawing of draw.io");
        chooseKinds();
        collectServices();
        collectDependencies();
        const bool hasCut
            = groupsBecomeCut(m_content.questions, m_said, static_cast<qsizetype>(m_memberships.size()), u"yes"_s);
        makeServices();
        makeDependencies();
        if (hasCut)
            makeCuts();
        remark();
        return std::move(m_content);
    }

private:
    struct Page {
        const DrawioPage *page;
        DrawioBoxes boxes;
        QString name;
    };

    QStringList ask(SourceQuestion question, const QStringList &proposed)
    {
        return zuschnitt::ask(m_content.questions, m_said, std::move(question), proposed);
    }

    /// All pages that hold a box are proposed.
    void choosePages(const std::vector<DrawioPage> &pages)
    {
        SourceQuestion question{u"pages"_s, tr("Which pages?"), true, {}};
        QStringList proposed;
        for (std::size_t index = 0; index < pages.size(); ++index) {
            const auto count = std::count_if(pages[index].cells.begin(), pages[index].cells.end(),
                                             [](const DrawioCell &cell) { return cell.isBox && !isCaption(cell); });
            const QString id = pages[index].id.isEmpty() ? QString::number(index + 1) : pages[index].id;
            question.answers.push_back({id, nameOf(pages, index), count, false});
            if (count > 0)
                proposed += id;
        }
        QStringList chosen = proposed;
        if (pages.size() > 1)
            chosen = ask(question, proposed);
        for (std::size_t index = 0; index < pages.size(); ++index) {
            if (chosen.contains(question.answers[index].id))
                m_chosen.push_back({&pages[index], nameOf(pages, index)});
            else
                ++m_pagesLeft;
        }
    }

    QString nameOf(const std::vector<DrawioPage> &pages, std::size_t index) const
    {
        if (!pages[index].name.isEmpty() && (pages.size() > 1 || !pages[index].name.startsWith(u"Page-"_s)))
            return pages[index].name;
        return pages.size() > 1 ? tr("Page %1").arg(index + 1) : QFileInfo(m_sourceName).completeBaseName();
    }

    void readPages(DrawioNesting nesting)
    {
        m_pages.clear();
        for (const auto &[page, name] : m_chosen)
            m_pages.push_back({page, DrawioBoxes(*page, nesting), name});
    }

    /// How many boxes that hold no other lie in one that does.
    qsizetype groupedBoxes() const
    {
        qsizetype count = 0;
        for (const Page &page : m_pages) {
            const auto &boxes = page.boxes.boxes();
            count += std::count_if(boxes.begin(), boxes.end(), [](const DrawioBoxes::Box &box) {
                return !box.name.isEmpty() && !box.holds && box.around >= 0;
            });
        }
        return count;
    }

    void chooseNesting()
    {
        struct Way {
            DrawioNesting nesting;
            QString id;
            QString text;
        };
        const std::array ways{
            Way{DrawioNesting::Containers, u"containers"_s, tr("Containers that boxes were put into")},
            Way{DrawioNesting::Areas, u"areas"_s, tr("Larger boxes that boxes lie on")},
            Way{DrawioNesting::None, u"none"_s, noGroups().text}};
        SourceQuestion question = groupsQuestion();
        QString proposed = u"none"_s;
        qsizetype most = 0;
        for (const Way &way : ways) {
            readPages(way.nesting);
            const qsizetype count = groupedBoxes();
            question.answers.push_back({way.id, way.text, count, false});
            if (count > most) {
                most = count;
                proposed = way.id;
            }
        }
        const QString chosen = ask(std::move(question), {proposed}).value(0);
        const auto way = std::find_if(ways.begin(), ways.end(), [&](const Way &one) { return one.id == chosen; });
        readPages(way->nesting);
        m_hasGroups = way->nesting != DrawioNesting::None && groupedBoxes() > 0;
    }

    /// What a box is called in the question about boxes.
    QString kindOf(const DrawioBoxes::Box &box) const
    {
        const QString kind = m_isExported ? box.cell->dataValue(drawioExportedKind) : QString();
        return kind.isEmpty() ? drawioKind(*box.cell) : kind;
    }

    static bool isCandidate(const DrawioBoxes::Box &box) { return !box.name.isEmpty() && !box.holds; }

    void chooseKinds()
    {
        std::map<QString, qsizetype> kinds;
        for (const Page &page : m_pages) {
            for (const DrawioBoxes::Box &box : page.boxes.boxes())
                m_isExported = m_isExported || isExportedService(*box.cell);
        }
        for (const Page &page : m_pages) {
            for (const DrawioBoxes::Box &box : page.boxes.boxes()) {
                if (isCandidate(box))
                    ++kinds[kindOf(box)];
            }
        }
        SourceQuestion question{u"boxes"_s, tr("Which boxes are {services}?"), true, {}};
        for (const auto &[kind, count] : kinds) {
            question.answers.push_back({kind, kind, count, false});
            if (!m_isExported || !isExportedHolder(kind))
                m_kinds += kind;
        }
        if (kinds.size() > 1)
            m_kinds = ask(std::move(question), m_kinds);
    }

    bool isService(const DrawioBoxes::Box &box) const { return isCandidate(box) && m_kinds.contains(kindOf(box)); }

    static QString identityOf(const DrawioBoxes::Box &box)
    {
        const QString thing = idOfThing(*box.cell);
        return thing.isEmpty() ? u'=' + nameKey(box.name) : thing;
    }

    void collectServices()
    {
        for (const Page &page : m_pages) {
            for (const DrawioBoxes::Box &box : page.boxes.boxes()) {
                if (!isService(box)) {
                    m_boxesLeft += isCandidate(box);
                    continue;
                }
                const QString identity = identityOf(box);
                const auto [place, isNew] = m_services.try_emplace(identity, m_drawn.size());
                m_repeated += !isNew;
                if (isNew)
                    m_drawn.push_back({keyOf(*page.page, *box.cell), &box, {}});
                const QString group = nameOfBox(page, box.around);
                if (m_drawn[place->second].group.isEmpty())
                    m_drawn[place->second].group = group;
                if (!group.isEmpty())
                    m_memberships.push_back({&page, place->second, box.around, &box});
            }
        }
    }

    static QString nameOfBox(const Page &page, int box)
    {
        return box < 0 ? QString() : page.boxes.boxes()[static_cast<std::size_t>(box)].name;
    }

    /// The service that a box on a page is; null if it is none.
    const DrawnService *serviceAt(const Page &page, int box) const
    {
        if (box < 0 || !isService(page.boxes.boxes()[static_cast<std::size_t>(box)]))
            return nullptr;
        return &m_drawn[m_services.at(identityOf(page.boxes.boxes()[static_cast<std::size_t>(box)]))];
    }

    struct DrawnDependency {
        const DrawnService *source;
        const DrawnService *target;
        QString label;
        const DrawioCell *cell;
        bool isExported;
    };

    void collectDependencies()
    {
        std::set<std::tuple<const DrawnService *, const DrawnService *, QString>> known;
        for (const Page &page : m_pages) {
            for (const DrawioBoxes::Arrow &arrow : page.boxes.arrows()) {
                const DrawnService *source = serviceAt(page, arrow.isReversed ? arrow.target : arrow.source);
                const DrawnService *target = serviceAt(page, arrow.isReversed ? arrow.source : arrow.target);
                if (!source || !target || source == target)
                    ++m_arrowsLeft;
                else if (known.insert({source, target, arrow.label}).second)
                    m_dependencies.push_back({source, target, arrow.label, arrow.cell,
                                              arrow.cell->dataValue(drawioExportedKind) == u"dependency"_s});
            }
        }
        if (m_dependencies.empty())
            return;
        const auto count = static_cast<qsizetype>(m_dependencies.size());
        const QStringList chosen = ask({u"arrows"_s,
                                        tr("What does an arrow say?"),
                                        false,
                                        {{u"source"_s, tr("Where it begins depends on where it ends"), count, false},
                                         {u"target"_s, tr("Where it ends depends on where it begins"), count, false},
                                         {u"none"_s, tr("Nothing that is taken over"), 0, false}}},
                                       {u"source"_s});
        if (chosen.contains(u"none"_s)) {
            m_arrowsLeft += count;
            m_dependencies.clear();
        } else if (chosen.contains(u"target"_s)) {
            for (DrawnDependency &dependency : m_dependencies)
                std::swap(dependency.source, dependency.target);
        }
    }

    QStringList dataNames() const
    {
        QStringList names;
        for (const DrawnService &service : m_drawn) {
            for (const auto &[name, value] : service.box->cell->data) {
                if (name != drawioFactSheetId && !names.contains(name) && names.size() < mostData)
                    names += name;
            }
        }
        return names;
    }

    void makeServices()
    {
        ListBuilder list(ListKind::Services, m_sourceName, titleOf(ListKind::Services));
        list.addColumn(u"id"_s, Meaning::SourceKey);
        list.addColumn(u"label"_s, Meaning::Name);
        // Containers of an export are products, which are nobody's former group.
        list.addColumn(u"group"_s, m_hasGroups && !m_isExported ? Meaning::FormerGroup : Meaning::Ignore);
        list.addColumn(u"shape"_s, Meaning::Ignore);
        const QStringList names = dataNames();
        for (const QString &name : names)
            list.addForeignColumn(name);
        for (const DrawnService &service : m_drawn) {
            const DrawioCell &cell = *service.box->cell;
            QStringList row{service.key, service.box->name, service.group, drawioKind(cell)};
            for (const QString &name : names)
                row += cell.dataValue(name);
            list.addRow(row, cell.line);
        }
        m_content.lists.push_back(list.finish());
    }

    void makeDependencies()
    {
        std::vector<KeyedDependency> all;
        for (const DrawnDependency &one : m_dependencies)
            all.push_back({one.source->key, one.source->box->name, one.target->key, one.target->box->name, one.label,
                           one.isExported ? one.cell->dataValue(u"note"_s) : QString(),
                           one.isExported ? one.cell->dataValue(u"weight"_s) : QString(), one.cell->line});
        addDependencies(m_content, m_sourceName, all);
    }

    void makeCuts()
    {
        std::vector<KeyedAssignment> all;
        std::set<std::tuple<const Page *, QString, std::size_t>> known;
        for (const Membership &one : m_memberships) {
            const DrawioBoxes::Box &group = one.page->boxes.boxes()[static_cast<std::size_t>(one.group)];
            const DrawnService &service = m_drawn[one.service];
            const QString kind = m_isExported ? kindOf(group) : QString();
            if (kind == u"unplaced"_s || kind == u"group"_s)
                continue;
            KeyedAssignment said{
                one.page->name,  nameOfBox(*one.page, group.around), group.name, service.key, service.box->name, {},
                group.cell->line};
            if (kind == u"kept"_s || kind == u"retired"_s) {
                said.group.clear();
                said.product.clear();
                said.facts.fate = kind;
                said.facts.reason = one.box->cell->dataValue(u"reason"_s);
            } else if (m_isExported) {
                said.facts.role = one.box->cell->dataValue(u"role"_s);
                said.facts.share = one.box->cell->dataValue(u"share"_s);
            }
            if (known.insert({one.page, group.name, one.service}).second)
                all.push_back(std::move(said));
        }
        if (!all.empty())
            addCut(m_content, m_sourceName, all);
    }

    void remark()
    {
        qsizetype nameless = 0;
        qsizetype captions = 0;
        for (const Page &page : m_pages) {
            nameless += page.boxes.nameless();
            captions += page.boxes.captions();
        }
        const auto say = [&](const QString &sentence, qsizetype count) {
            if (count > 0)
                m_content.remarks += sentence.arg(count);
        };
        if (m_drawn.empty())
            m_content.remarks += tr("No box with a label was found that stands for one of the {services}.");
        say(tr("Pages that nothing was read from: %1."), m_pagesLeft);
        say(tr("Boxes that were not chosen: %1."), m_boxesLeft);
        say(tr("Boxes without a label, left out: %1."), nameless);
        say(tr("Texts that stand alone, left out: %1."), captions);
        say(tr("Boxes that repeat the name of another one and are the same: %1."), m_repeated);
        say(tr("Arrows that do not join two of the {services}, left out: %1."), m_arrowsLeft);
    }

    struct Membership {
        const Page *page;
        std::size_t service; ///< index among the drawn ones
        int group; ///< index among the boxes of the page
        const DrawioBoxes::Box *box; ///< that lies in it
    };

    const QString m_sourceName;
    const SourceChoices &m_said;
    SourceContent m_content;
    std::vector<std::pair<const DrawioPage *, QString>> m_chosen; ///< with the name of the page
    std::vector<Page> m_pages;
    QStringList m_kinds;
    std::vector<DrawnService> m_drawn;
    std::map<QString, std::size_t> m_services; ///< by identity, index among the drawn ones
    std::vector<Membership> m_memberships;
    std::vector<DrawnDependency> m_dependencies;
    bool m_hasGroups = false;
    bool m_isExported = false; ///< by this program
    qsizetype m_pagesLeft = 0;
    qsizetype m_boxesLeft = 0;
    qsizetype m_repeated = 0;
    qsizetype m_arrowsLeft = 0;
};

} // namespace

SourceContent drawioLists(const std::vector<DrawioPage> &pages, const QString &sourceName, const SourceChoices &choices)
{
    return Lists(pages, sourceName, choices).make();
}

} // namespace zuschnitt
