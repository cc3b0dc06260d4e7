// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

/// The placement of a product as it is, or a new one that says nothing yet.
ProductPlacement placementOf(const EditBuilder &builder, ProductId product)
{
    if (const ProductPlacement *present = builder.find(placementId(product)))
        return *present;
    ProductPlacement row;
    row.id = placementId(product);
    row.product = product;
    return row;
}

void place(EditBuilder &builder, ProductId product, std::optional<QPointF> topLeft)
{
    ProductPlacement row = placementOf(builder, product);
    row.x = topLeft ? std::optional(topLeft->x()) : std::nullopt;
    row.y = topLeft ? std::optional(topLeft->y()) : std::nullopt;
    builder.put(row);
}

Result<void> putProduct(EditBuilder &builder, ProductId id, CutId cut, const NewProduct &product)
{
    const Result<QString> name = checkedName(product.name);
    if (!name)
        return name.error();
    const ProductGroup *group = product.group ? builder.find(*product.group) : nullptr;
    if (!builder.find(cut) || builder.find(id) || (product.group && (!group || group->cut != cut)))
        return noLongerThere();
    Product row;
    row.id = id;
    row.position = orderKeyAtEnd(builder, builder.where<&Product::cut>(cut));
    row.cut = cut;
    row.group = product.group;
    row.identity = {id.uuid};
    row.name = *name;
    row.kind = product.kind;
    builder.put(row);
    if (product.place)
        place(builder, id, product.place);
    return {};
}

} // namespace

EditFunction addProduct(ProductId id, CutId cut, NewProduct product)
{
    return editFunction(EditKind::AddProduct, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> put = putProduct(builder, id, cut, product); !put)
            return put.error();
        if (const Result<QStringList> moved = moveInto(builder, product.services, id, {}); !moved)
            return moved.error();
        return QStringList{builder.find(id)->name, QString::number(product.services.size())};
    });
}

EditFunction dissolveProducts(std::vector<ProductId> products)
{
    return editFunction(EditKind::DissolveProduct, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkAllThere(builder, products); !there)
            return there.error();
        const QStringList arguments = firstAndCount(builder, products);
        for (const ProductId &product : products) {
            for (const Assignment &assignment : builder.where<&Assignment::product>(product))
                removeAssignment(builder, assignment);
            builder.remove(product);
        }
        return arguments;
    });
}

EditFunction reorderProduct(ProductId product, std::optional<ProductId> before)
{
    return editFunction(EditKind::ReorderProducts, [=](EditBuilder &builder) -> Result<QStringList> {
        const Product *row = builder.find(product);
        if (!row || (before && !builder.find(*before)))
            return noLongerThere();
        if (before && builder.find(*before)->cut != row->cut)
            return Error{QCoreApplication::translate("Edits", "Only what belongs to one cut can be put in order.")};
        const QStringList arguments{row->name};
        reorderRow(builder, builder.where<&Product::cut>(row->cut), product, before);
        return arguments;
    });
}

EditFunction placeCards(std::vector<Place> places)
{
    return editFunction(EditKind::ArrangeCards, [=](EditBuilder &builder) -> Result<QStringList> {
        std::vector<ProductId> products;
        for (const Place &item : places) {
            if (!builder.find(item.product))
                return noLongerThere();
            place(builder, item.product, item.topLeft);
            products.push_back(item.product);
        }
        return firstAndCount(builder, products);
    });
}

EditFunction keepingPlaces(EditFunction edit, std::vector<Place> places)
{
    if (places.empty())
        return edit;
    return [edit = std::move(edit), arranging = placeCards(std::move(places))](const Portfolio &portfolio) {
        Result<Edit> done = edit(portfolio);
        const Result<Edit> arranged = arranging(portfolio);
        if (!done || !arranged)
            return done ? arranged : done;
        done->changes.insert(done->changes.end(), arranged->changes.begin(), arranged->changes.end());
        return done;
    };
}

EditFunction foldCards(std::vector<ProductId> products, Folding folding)
{
    return editFunction(EditKind::FoldCards, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkAllThere(builder, products); !there)
            return there.error();
        for (const ProductId &product : products) {
            ProductPlacement row = placementOf(builder, product);
            row.folded = folding == Folding::Folded;
            builder.put(row);
        }
        return firstAndCount(builder, products)
            << (folding == Folding::Folded ? QStringLiteral("folded") : QStringLiteral("unfolded"));
    });
}

EditFunction lockCards(std::vector<ProductId> products, Locking locking)
{
    return editFunction(EditKind::LockCards, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkAllThere(builder, products); !there)
            return there.error();
        for (const ProductId &product : products) {
            ProductPlacement row = placementOf(builder, product);
            row.locked = locking == Locking::Locked;
            builder.put(row);
        }
        return firstAndCount(builder, products)
            << (locking == Locking::Locked ? QStringLiteral("locked") : QStringLiteral("unlocked"));
    });
}

} // namespace zuschnitt::edits
