// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

Result<void> putInto(EditBuilder &builder, const std::vector<ProductId> &products, CutId cut,
                     std::optional<ProductGroupId> group)
{
    for (const ProductId &id : products) {
        const Product *present = builder.find(id);
        if (!present)
            return noLongerThere();
        Product row = *present;
        if (row.cut != cut)
            return Error{
                inWords(builder, QCoreApplication::translate("Edits", "“%1” belongs to another cut.")).arg(row.name)};
        row.group = group;
        builder.put(row);
    }
    return {};
}

} // namespace

EditFunction addGroup(ProductGroupId id, CutId cut, QString name, std::vector<ProductId> products)
{
    return editFunction(EditKind::AddGroup, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> checked = checkedName(name);
        if (!checked)
            return checked.error();
        if (!builder.find(cut) || builder.find(id))
            return noLongerThere();
        ProductGroup row;
        row.id = id;
        row.position = orderKeyAtEnd(builder, builder.where<&ProductGroup::cut>(cut));
        row.cut = cut;
        row.name = *checked;
        builder.put(row);
        if (const Result<void> put = putInto(builder, products, cut, id); !put)
            return put.error();
        return QStringList{row.name};
    });
}

EditFunction removeGroup(ProductGroupId group)
{
    return editFunction(EditKind::RemoveGroup, [=](EditBuilder &builder) -> Result<QStringList> {
        const ProductGroup *row = builder.find(group);
        if (!row)
            return noLongerThere();
        const QStringList arguments{row->name};
        builder.remove(group);
        return arguments;
    });
}

EditFunction reorderGroup(ProductGroupId group, std::optional<ProductGroupId> before)
{
    return editFunction(EditKind::ReorderGroups, [=](EditBuilder &builder) -> Result<QStringList> {
        const ProductGroup *row = builder.find(group);
        if (!row || (before && !builder.find(*before)))
            return noLongerThere();
        const QStringList arguments{row->name};
        reorderRow(builder, builder.where<&ProductGroup::cut>(row->cut), group, before);
        return arguments;
    });
}

EditFunction moveToGroup(std::vector<ProductId> products, std::optional<ProductGroupId> group)
{
    return editFunction(EditKind::MoveToGroup, [=](EditBuilder &builder) -> Result<QStringList> {
        const ProductGroup *row = group ? builder.find(*group) : nullptr;
        if ((group && !row) || (!products.empty() && !builder.find(products.front())))
            return noLongerThere();
        if (products.empty())
            return QStringList();
        const CutId cut = row ? row->cut : builder.find(products.front())->cut;
        if (const Result<void> put = putInto(builder, products, cut, group); !put)
            return put.error();
        return firstAndCount(builder, products) << (row ? row->name : QString());
    });
}

EditFunction foldGroup(ProductGroupId group, Folding folding)
{
    return editFunction(EditKind::FoldCards, [=](EditBuilder &builder) -> Result<QStringList> {
        const ProductGroup *present = builder.find(group);
        if (!present)
            return noLongerThere();
        GroupPlacement row;
        row.id = placementId(group);
        row.group = group;
        row.folded = folding == Folding::Folded;
        builder.put(row);
        return QStringList{present->name, QStringLiteral("1"),
                           row.folded ? QStringLiteral("folded") : QStringLiteral("unfolded")};
    });
}

} // namespace zuschnitt::edits
