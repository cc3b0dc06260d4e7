// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/overviewforms.h"

#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/diagram/figures.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Cost and users of several products; users are the largest figure, never a sum.
CardFigures figuresOf(const Portfolio &portfolio, const std::vector<const Product *> &products)
{
    CardFigures sum;
    for (const Product *product : products) {
        const CardFigures figures = cardFigures(portfolio, product->id);
        if (figures.annualCost)
            sum.annualCost = sum.annualCost.value_or(0) + *figures.annualCost;
        if (figures.users)
            sum.users = std::max(sum.users.value_or(0), *figures.users);
    }
    return sum;
}

std::vector<ListEntry> entriesOf(const Portfolio &portfolio, const std::vector<const Product *> &products,
                                 const QLocale &locale)
{
    std::vector<ListEntry> entries;
    for (const Product *product : products) {
        const auto count = portfolio.where<&Assignment::product>(product->id).size();
        entries.push_back({product->id.uuid, product->name, locale.toString(count), {}, ListEntry::Tick::None, false});
    }
    return entries;
}

/// How the services stand in a cut.
struct Standing {
    int placed = 0;
    int unplaced = 0;
    int kept = 0;
    int retired = 0;
};

Standing standingIn(const Portfolio &portfolio, CutId cut)
{
    Standing standing;
    for (const Service *service : portfolio.all<Service>()) {
        if (const ServiceFate *fate = fateIn(portfolio, cut, service->id))
            ++(fate->fate == Fate::Kept ? standing.kept : standing.retired);
        else
            ++(assignmentsIn(portfolio, cut, service->id).empty() ? standing.unplaced : standing.placed);
    }
    return standing;
}

} // namespace

GroupForm::GroupForm(Workspace &workspace, InspectorMemory &memory, ProductGroupId group, QWidget *parent)
    : Form(workspace, memory, parent)
{
    addKind(say(tr("{Product} group")));
    addTitle(tr("Name"), bindText<&ProductGroup::name>(group));
    addNoteOf(group);
    addFigure(tr("Cost per year"), [this, group] {
        const auto cost = figuresOf(portfolio(), portfolio().where<&Product::group>(group)).annualCost;
        return cost ? money(*cost) : QString();
    });
    addFigure(tr("Users"), [this, group] {
        const auto users = figuresOf(portfolio(), portfolio().where<&Product::group>(group)).users;
        return users ? tr("up to %1").arg(locale().toString(*users)) : QString();
    });
    addSection(u"groupProducts"_s, say(tr("{Products}")));
    RowList *list
        = addList([this, group] { return entriesOf(portfolio(), portfolio().where<&Product::group>(group), locale()); },
                  say(tr("{No product} is in it yet.")));
    connect(list, &RowList::activated, this,
            [this](const Uuid &id) { this->workspace().selection().set(ProductId{id}); });
    endSection();
}

DependencyForm::DependencyForm(Workspace &workspace, InspectorMemory &memory, DependencyId id, QWidget *parent)
    : Form(workspace, memory, parent), m_from(portfolio().find(id)->from), m_to(portfolio().find(id)->to),
      m_dependency(std::make_shared<DependencyId>(id))
{
    const BoundRow<Dependency> bound(m_dependency);
    addKind(tr("Dependency"));
    addEnd(say(tr("This {service}")), m_from);
    addEnd(say(tr("depends on this {service}")), m_to);
    addNoteOf(bound);
    addField(tr("What kind of dependency"), Lines::One, bindKind());
    addField(tr("Weight"), Lines::One, bindNumber<&Dependency::weight>(bound, locale()));
    addButton(tr("Remove this dependency"),
              [this] { this->workspace().perform(edits::removeDependencies({*m_dependency})); });
}

void DependencyForm::addEnd(const QString &title, ServiceId service)
{
    QLabel *label = makeLabel(FontRole::Caption, panelcolour::muted, this);
    label->setText(title);
    add(label);
    RowList *list = addList([this, service] {
        const Service *row = portfolio().find(service);
        return std::vector<ListEntry>{
            {service.uuid, row ? row->name : QString(), {}, {}, ListEntry::Tick::None, false}};
    });
    connect(list, &RowList::activated, this,
            [this](const Uuid &uuid) { workspace().selection().set(ServiceId{uuid}); });
}

FieldBinding DependencyForm::bindKind() const
{
    return {columnOf<&Dependency::kind>(), bindingKey<&Dependency::kind>(*m_dependency),
            [id = m_dependency](const Portfolio &portfolio) {
                const Dependency *row = portfolio.find(*id);
                return row ? row->kind : QString();
            },
            [id = m_dependency](const QString &kind) -> Result<EditFunction> {
                return edits::setDependencyKind(*id, kind);
            }};
}

bool DependencyForm::goesOnWith(const Selection &selection)
{
    const std::vector<DependencyId> selected = selection.all<DependencyId>();
    if (portfolio().find(*m_dependency) || selection.items().size() != 1 || selected.size() != 1)
        return false;
    const Dependency *row = portfolio().find(selected.front());
    if (!row || row->from != m_from || row->to != m_to)
        return false;
    *m_dependency = row->id;
    return true;
}

void SummaryForm::addSummaryOf(CutId cut)
{
    if (cut.isNull())
        return;
    const std::pair<QString, int Standing::*> lines[] = {{say(tr("{Services} in {products:dat}")), &Standing::placed},
                                                         {tr("Not yet placed"), &Standing::unplaced},
                                                         {tr("Kept as they are"), &Standing::kept},
                                                         {tr("Retired"), &Standing::retired}};
    for (const auto &[caption, member] : lines) {
        addFigure(caption,
                  [this, cut, figure = member] { return locale().toString(standingIn(portfolio(), cut).*figure); });
    }
    addFigure(tr("Cost per year"), [this, cut] {
        const auto cost = figuresOf(portfolio(), portfolio().where<&Product::cut>(cut)).annualCost;
        return cost ? money(*cost) : QString();
    });
    addJudgementOf(cut);
    addProductsOf(cut);
}

/// What journeys and dependencies say about the cut; lines whose figure has no input stay away.
void SummaryForm::addJudgementOf(CutId cut)
{
    const auto metrics = [this, cut] {
        return cut == workspace().cut() ? workspace().metrics() : metricsOf(CutModel(portfolio(), cut));
    };
    addFigure(tr("Moments covered"), [this, metrics] {
        const CutMetrics figures = metrics();
        const int judged = figures.covered() + figures.gaps();
        return judged ? tr("%1 of %2").arg(locale().toString(figures.covered()), locale().toString(judged)) : QString();
    });
    addFigure(tr("Contested moments"), [this, metrics] {
        const CutMetrics figures = metrics();
        return figures.coverage() ? locale().toString(figures.contested) : QString();
    });
    addFigure(tr("Hand-overs a month"), [this, metrics] {
        const auto handOvers = metrics().handOversPerMonth();
        return handOvers ? locale().toString(*handOvers, 'f', 0) : QString();
    });
    addFigure(say(tr("Dependencies that leave their {product}")), [this, metrics] {
        const auto crossing = metrics().crossing;
        return crossing ? shareText(*crossing, workspace().language()) : QString();
    });
}

void SummaryForm::addProductsOf(CutId cut)
{
    addSection(u"cutProducts"_s, say(tr("{Products}")));
    RowList *list
        = addList([this, cut] { return entriesOf(portfolio(), portfolio().where<&Product::cut>(cut), locale()); },
                  say(tr("{No product} yet. Drag {services} onto the map to make the first.")));
    connect(list, &RowList::activated, this, [this](const Uuid &id) { workspace().selection().set(ProductId{id}); });
    endSection();
}

CutForm::CutForm(Workspace &workspace, InspectorMemory &memory, CutId cut, QWidget *parent)
    : SummaryForm(workspace, memory, parent)
{
    addKind(tr("Cut"));
    addTitle(tr("Name"), bindText<&Cut::name>(cut));
    addNoteOf(cut);
    addField(tr("Description"), Lines::Several, bindText<&Cut::description>(cut));
    addSummaryOf(cut);
}

PortfolioForm::PortfolioForm(Workspace &workspace, InspectorMemory &memory, QWidget *parent)
    : SummaryForm(workspace, memory, parent)
{
    const PortfolioId id = portfolio().info().id;
    addKind(tr("Portfolio"));
    addTitle(tr("Title"), bindText<&PortfolioInfo::title>(id));
    addNoteOf(id);
    addField(tr("Currency"), Lines::One, bindText<&PortfolioInfo::currency>(id));
    if (const Cut *cut = portfolio().currentCut()) {
        QLabel *heading = addKind({});
        addRefresher([this, heading, cutId = cut->id] {
            if (const Cut *row = portfolio().find(cutId))
                heading->setText(tr("Cut “%1”").arg(row->name));
        });
        addSummaryOf(cut->id);
    }
    addJourneys();
    addPersonas();
    addPhases();
}

} // namespace zuschnitt
