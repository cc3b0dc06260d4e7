// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inspector/productform.h"

#include "views/controls/section.h"
#include "views/diagram/figures.h"
#include "views/inspector/itemforms.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

ProductForm::ProductForm(Workspace &workspace, InspectorMemory &memory, ProductId product, QWidget *parent)
    : Form(workspace, memory, parent), m_product(product)
{
    // First, so that all that follows shows the sheet as it is now.
    addRefresher([this] { m_sheet = sheetOf(portfolio(), this->workspace().metrics(), m_product); });
    addReadiness();
    addTitle(tr("Name"), bindText<&Product::name>(product));
    addNoteOf(product);
    addSheet();
    addFigures();
    addServices();
    addMoments();
    addPromises();
    addCarried();
    addOrigins();
    addOffers();
    addBacklog();
    addSection(u"productMore"_s, tr("More"));
    addKindAndDegree();
    addGroup();
    addField(tr("Satisfaction"), Lines::One, bindText<&Product::satisfaction>(product));
    endSection();
}

template <auto member>
void ProductForm::addPromised(const QString &caption, Lines lines)
{
    Field *field = addField(caption, lines, bindText<member>(m_product));
    field->setEmptyMarks(emptyMarks());
    field->setMissingHint(tr("still missing"));
    m_promised.push_back({member, caption, field});
}

void ProductForm::addSheet()
{
    addPromised<&Product::customerNeed>(tr("Customer need"), Lines::Several);
    addPromised<&Product::coreBenefit>(tr("Core benefit"), Lines::Several);
    addPromised<&Product::audience>(tr("For whom"), Lines::Several);
    addProposedAudience();
    addPromised<&Product::owner>(say(tr("{Owner}")), Lines::One);
    addField(tr("Team"), Lines::One, bindText<&Product::team>(m_product));
    addPromised<&Product::inform>(tr("How to get informed"), Lines::Several);
    addField(tr("How to try it first"), Lines::Several, bindText<&Product::tryFirst>(m_product));
    addPromised<&Product::booking>(tr("How to book it"), Lines::Several);
    addPromised<&Product::use>(tr("How to use it"), Lines::Several);
    addPromised<&Product::support>(tr("How to get help"), Lines::Several);
    addPromised<&Product::price>(tr("Price"), Lines::One);
    addPromised<&Product::serviceLevel>(tr("Service level"), Lines::Several);
    addMissing();
}

void ProductForm::addKindAndDegree()
{
    const ProductId product = m_product;
    addChoice(
        columnOf<&Product::kind>(), tr("Kind"), {tr("Faces customers"), tr("Platform for others")},
        [product](const Portfolio &portfolio) {
            const Product *row = portfolio.find(product);
            return row ? static_cast<int>(row->kind) : 0;
        },
        [product](int index) {
            return edits::setField<&Product::kind>(product, index == 0 ? ProductKind::Customer : ProductKind::Platform);
        });
    addChoice(
        columnOf<&Product::degree>(), tr("Degree"),
        {tr("Standard"), tr("Standard with options"), tr("Individual work")},
        [product](const Portfolio &portfolio) {
            const Product *row = portfolio.find(product);
            return row ? static_cast<int>(row->degree) : 0;
        },
        [product](int index) {
            constexpr Degree degrees[] = {Degree::Standard, Degree::Options, Degree::Individual};
            return edits::setField<&Product::degree>(product, degrees[index]);
        });
}

void ProductForm::addGroup()
{
    const ProductId product = m_product;
    std::vector<ProductGroupId> groups;
    QStringList names{tr("None")};
    for (const ProductGroup *group : portfolio().where<&ProductGroup::cut>(cutOf(portfolio(), product))) {
        groups.push_back(group->id);
        names.append(group->name);
    }
    if (groups.empty())
        return;
    addChoice(
        columnOf<&Product::group>(), say(tr("{Product} group")), names,
        [product, groups](const Portfolio &portfolio) {
            const Product *row = portfolio.find(product);
            const auto found = row && row->group ? std::find(groups.begin(), groups.end(), *row->group) : groups.end();
            return found == groups.end() ? 0 : static_cast<int>(found - groups.begin()) + 1;
        },
        [product, groups](int index) {
            const std::optional<ProductGroupId> group
                = index > 0 ? std::optional(groups[static_cast<std::size_t>(index) - 1]) : std::nullopt;
            return edits::moveToGroup({product}, group);
        });
}

void ProductForm::addFigures()
{
    for (const Figure figure : {Figure::Cost, Figure::Users, Figure::Leads, Figure::Leaving})
        addFigure(figure, m_product);
    addExpertFigures({Figure::Cohesion, Figure::Purity}, m_product);
}

void ProductForm::addPromises()
{
    const ProductId product = m_product;
    addSection(u"promises"_s, tr("Promises the capabilities"));
    ItemKind kind;
    kind.read = [this] {
        std::vector<ListEntry> entries;
        for (const Promise *promise : portfolio().where<&Promise::product>(m_product)) {
            const QString name = portfolio().find(promise->capability)->name;
            entries.push_back({promise->capability.uuid, name, {}, {}, ListEntry::Tick::None, true});
        }
        return entries;
    };
    kind.makeForm
        = [this](const Uuid &id) { return new CapabilityForm(workspace(), memory(), CapabilityId{id}, this); };
    kind.remove = [product](const Uuid &id) { return edits::withdrawPromise(product, CapabilityId{id}); };
    addItems(std::move(kind));
    addCapabilityLine([product](CapabilityId id) { return edits::promise(product, id); },
                      [product](const QString &name) { return edits::promiseNamed(product, name); });
}

void ProductForm::addOffers()
{
    ItemKind kind;
    kind.read = [this] {
        std::vector<ListEntry> entries;
        for (const Offer *offer : portfolio().where<&Offer::product>(m_product)) {
            const QString detail = entries.empty() ? tr("base version") : offer->price;
            entries.push_back({offer->id.uuid, offer->name, detail, {}, ListEntry::Tick::None, true});
        }
        return entries;
    };
    kind.makeForm = [this](const Uuid &id) { return new OfferForm(workspace(), memory(), OfferId{id}, this); };
    kind.remove = [](const Uuid &id) { return edits::removeOffer(OfferId{id}); };
    kind.reorder = [](const Uuid &id, const Uuid &before) {
        return edits::reorderOffer(OfferId{id}, before.isNull() ? std::nullopt : std::optional(OfferId{before}));
    };
    addSection(u"offers"_s, tr("Offers"));
    addItems(std::move(kind));
    addNewLine(tr("Add an offer"),
               [this](const QString &name) { return edits::addOffer(OfferId::random(), m_product, name); });
}

void ProductForm::addBacklog()
{
    ItemKind kind;
    kind.read = [this] {
        std::vector<ListEntry> entries;
        for (const BacklogItem *item : portfolio().where<&BacklogItem::product>(m_product))
            entries.push_back({item->id.uuid, item->title, item->state, {}, ListEntry::Tick::None, true});
        return entries;
    };
    kind.makeForm
        = [this](const Uuid &id) { return new BacklogItemForm(workspace(), memory(), BacklogItemId{id}, this); };
    kind.remove = [](const Uuid &id) { return edits::removeBacklogItem(BacklogItemId{id}); };
    kind.reorder = [](const Uuid &id, const Uuid &before) {
        return edits::reorderBacklogItem(BacklogItemId{id},
                                         before.isNull() ? std::nullopt : std::optional(BacklogItemId{before}));
    };
    addSection(u"backlog"_s, tr("Backlog"));
    addItems(std::move(kind));
    addNewLine(tr("Add to the backlog"), [this](const QString &title) {
        return edits::addBacklogItem(BacklogItemId::random(), m_product, title);
    });
}

} // namespace zuschnitt
