// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

#include <unordered_map>

namespace zuschnitt::edits {

namespace {

Result<Cut> putCut(EditBuilder &builder, CutId id, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    if (builder.find(id))
        return noLongerThere();
    Cut row;
    row.id = id;
    row.position = orderKeyAtEnd(builder, builder.all<Cut>());
    row.name = *checked;
    builder.put(row);
    return row;
}

void makeCurrent(EditBuilder &builder, CutId cut)
{
    PortfolioInfo info = builder.portfolio().info();
    info.currentCut = cut;
    builder.put(info);
}

/// Copies a cut row by row. The ids of the copies follow from the new cut and the original.
class CutCopy final {
public:
    CutCopy(EditBuilder &builder, CutId source, CutId target) : m_builder(builder), m_source(source), m_target(target)
    {
    }

    void run()
    {
        for (const ProductGroup &group : m_builder.where<&ProductGroup::cut>(m_source))
            copyGroup(group);
        for (const Product &product : m_builder.where<&Product::cut>(m_source))
            copyProduct(product);
        for (Lead lead : m_builder.where<&Lead::cut>(m_source)) {
            lead.cut = m_target;
            lead.id = leadId(m_target, lead.moment);
            lead.product = copied(lead.product);
            m_builder.put(lead);
        }
        for (ServiceFate fate : m_builder.where<&ServiceFate::cut>(m_source)) {
            fate.cut = m_target;
            fate.id = fateId(m_target, fate.service);
            m_builder.put(fate);
        }
        for (const AcceptedFinding &accepted : m_builder.where<&AcceptedFinding::cut>(m_source))
            copyAccepted(accepted);
    }

private:
    template <typename Row>
    Id<Row> copied(Id<Row> original) const
    {
        return {linkUuid("copy", {m_target.uuid, original.uuid})};
    }

    void copyGroup(const ProductGroup &original)
    {
        ProductGroup group = original;
        group.id = copied(original.id);
        group.cut = m_target;
        m_builder.put(group);
        for (GroupPlacement placement : m_builder.where<&GroupPlacement::group>(original.id)) {
            placement.id = placementId(group.id);
            placement.group = group.id;
            m_builder.put(placement);
        }
    }

    void copyProduct(const Product &original)
    {
        Product product = original;
        product.id = copied(original.id);
        product.cut = m_target;
        if (product.group)
            product.group = copied(*product.group);
        m_builder.put(product);
        copyOwned<&ProductPlacement::product>(original.id,
                                              [](ProductPlacement &row) { row.id = placementId(row.product); });
        copyOwned<&Offer::product>(original.id, [this](Offer &row) { row.id = copied(row.id); });
        copyOwned<&BacklogItem::product>(original.id, [this](BacklogItem &row) { row.id = copied(row.id); });
        copyOwned<&Promise::product>(original.id,
                                     [](Promise &row) { row.id = promiseId(row.product, row.capability); });
        for (const Assignment &assignment : m_builder.where<&Assignment::product>(original.id))
            copyAssignment(assignment, product.id);
    }

    void copyAccepted(AcceptedFinding accepted)
    {
        accepted.cut = m_target;
        if (accepted.product)
            accepted.product = copied(*accepted.product);
        accepted.id = acceptedFindingId(m_target, accepted.rule, subjectOf(accepted));
        m_builder.put(accepted);
    }

    template <auto member, typename SetId>
    void copyOwned(ProductId original, SetId setId)
    {
        for (auto row : m_builder.where<member>(original)) {
            row.product = copied(original);
            setId(row);
            m_builder.put(row);
        }
    }

    void copyAssignment(const Assignment &original, ProductId product)
    {
        Assignment assignment = original;
        assignment.product = product;
        assignment.id = assignmentId(product, original.service);
        m_builder.put(assignment);
        for (AssignmentCapability row : m_builder.where<&AssignmentCapability::assignment>(original.id)) {
            row.assignment = assignment.id;
            row.id = assignmentCapabilityId(assignment.id, row.capability);
            m_builder.put(row);
        }
    }

    EditBuilder &m_builder;
    CutId m_source;
    CutId m_target;
};

QString criterion(const Service &service, AsIsBy by)
{
    switch (by) {
    case AsIsBy::FormerGroup:
        return service.formerGroup.simplified();
    case AsIsBy::Owner:
        return service.owner.simplified();
    case AsIsBy::Team:
        return service.team.simplified();
    }
    return {};
}

/// A product for each value of the criterion, in the order in which the services name them.
class AsIsProducts final {
public:
    AsIsProducts(EditBuilder &builder, CutId cut, AsIsBy by) : m_builder(builder), m_cut(cut), m_by(by) { }

    void add(const Service &service)
    {
        const QString value = criterion(service, m_by);
        if (value.isEmpty())
            return;
        Made &made = productFor(value);
        made.lastChip = orderKeyBetween(made.lastChip, {});
        Assignment assignment;
        assignment.product = made.id;
        assignment.service = service.id;
        assignment.id = assignmentId(made.id, service.id);
        assignment.position = made.lastChip;
        m_builder.put(assignment);
    }

    std::size_t count() const { return m_made.size(); }

private:
    struct Made {
        ProductId id;
        QString lastChip;
    };

    Made &productFor(const QString &value)
    {
        const auto [place, added] = m_made.try_emplace(value);
        if (!added)
            return place->second;
        m_lastProduct = orderKeyBetween(m_lastProduct, {});
        Product row;
        row.id = {linkUuid("as-is", {m_cut.uuid}, value)};
        row.position = m_lastProduct;
        row.cut = m_cut;
        row.identity = {row.id.uuid};
        row.name = value;
        if (m_by == AsIsBy::Owner)
            row.owner = value;
        if (m_by == AsIsBy::Team)
            row.team = value;
        m_builder.put(row);
        place->second.id = row.id;
        return place->second;
    }

    EditBuilder &m_builder;
    CutId m_cut;
    AsIsBy m_by;
    QString m_lastProduct;
    std::unordered_map<QString, Made> m_made;
};

Error nothingToGroupBy(const EditBuilder &builder, AsIsBy by)
{
    switch (by) {
    case AsIsBy::FormerGroup:
        return {inWords(builder, QCoreApplication::translate("Edits", "{No service} names a former group."))};
    case AsIsBy::Owner:
        return {inWords(builder, QCoreApplication::translate("Edits", "{No service} names {a owner:acc}."))};
    case AsIsBy::Team:
        break;
    }
    return {inWords(builder, QCoreApplication::translate("Edits", "{No service} names a team."))};
}

/// The cut that takes over when `removed` goes: the one behind it, else the one before it.
const Cut *successor(const Portfolio &portfolio, CutId removed)
{
    const Cut *before = nullptr;
    bool passed = false;
    for (const Cut *cut : portfolio.all<Cut>()) {
        if (cut->id == removed)
            passed = true;
        else if (passed)
            return cut;
        else
            before = cut;
    }
    return before;
}

} // namespace

EditFunction addCut(CutId id, QString name)
{
    return editFunction(EditKind::AddCut, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<Cut> cut = putCut(builder, id, name);
        if (!cut)
            return cut.error();
        makeCurrent(builder, id);
        return QStringList{cut->name};
    });
}

EditFunction duplicateCut(CutId source, CutId id, QString name)
{
    return editFunction(EditKind::DuplicateCut, [=](EditBuilder &builder) -> Result<QStringList> {
        const Cut *original = builder.find(source);
        if (!original)
            return noLongerThere();
        Result<Cut> copy = putCut(builder, id, name);
        if (!copy)
            return copy.error();
        copy->description = original->description;
        copy->note = original->note;
        copy->openQuestion = original->openQuestion;
        builder.put(*copy);
        CutCopy(builder, source, id).run();
        makeCurrent(builder, id);
        return QStringList{original->name, copy->name};
    });
}

EditFunction removeCut(CutId cut)
{
    return editFunction(EditKind::RemoveCut, [=](EditBuilder &builder) -> Result<QStringList> {
        const Portfolio &portfolio = builder.portfolio();
        const Cut *row = builder.find(cut);
        if (!row)
            return noLongerThere();
        const Cut *next = successor(portfolio, cut);
        if (!next)
            return Error{QCoreApplication::translate("Edits", "The last cut cannot be removed.")};
        const bool wasCurrent = portfolio.currentCut() == row;
        const QStringList arguments{row->name};
        builder.remove(cut);
        if (wasCurrent)
            makeCurrent(builder, next->id);
        return arguments;
    });
}

EditFunction selectCut(CutId cut)
{
    return editFunction(EditKind::SelectCut, [=](EditBuilder &builder) -> Result<QStringList> {
        const Cut *row = builder.find(cut);
        if (!row)
            return noLongerThere();
        makeCurrent(builder, cut);
        return QStringList{row->name};
    });
}

EditFunction reorderCut(CutId cut, std::optional<CutId> before)
{
    return reorderList(EditKind::ReorderCuts, cut, before);
}

Result<QStringList> putAsIsCut(EditBuilder &builder, CutId id, const QString &name, AsIsBy by)
{
    const Result<Cut> cut = putCut(builder, id, name);
    if (!cut)
        return cut.error();
    AsIsProducts products(builder, id, by);
    for (const Service &service : builder.all<Service>())
        products.add(service);
    if (products.count() == 0)
        return nothingToGroupBy(builder, by);
    makeCurrent(builder, id);
    return QStringList{cut->name};
}

EditFunction addAsIsCut(CutId id, QString name, AsIsBy by)
{
    return editFunction(EditKind::AddCut, [=](EditBuilder &builder) { return putAsIsCut(builder, id, name, by); });
}

} // namespace zuschnitt::edits
