// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

// What a product lists of its own: its offers and its backlog.

namespace zuschnitt::edits {

namespace {

QString &nameIn(Offer &row) { return row.name; }
QString &nameIn(BacklogItem &row) { return row.title; }
const QString &nameIn(const Offer &row) { return row.name; }
const QString &nameIn(const BacklogItem &row) { return row.title; }

Error ofAnotherProduct(const EditBuilder &builder)
{
    return {inWords(builder,
                    QCoreApplication::translate("Edits", "Only what belongs to one {product} can be put in order."))};
}

template <typename Row>
EditFunction addTo(EditKind kind, Id<Row> id, ProductId product, QString name)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> checked = checkedName(name);
        if (!checked)
            return checked.error();
        const Product *owner = builder.find(product);
        if (!owner || builder.find(id))
            return noLongerThere();
        Row row;
        row.id = id;
        row.position = orderKeyAtEnd(builder, builder.where<&Row::product>(product));
        row.product = product;
        nameIn(row) = *checked;
        builder.put(row);
        return QStringList{*checked, owner->name};
    });
}

template <typename Row>
EditFunction removeFrom(EditKind kind, Id<Row> id)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Row *row = builder.find(id);
        if (!row)
            return noLongerThere();
        const QStringList arguments{nameIn(*row), builder.find(row->product)->name};
        builder.remove(id);
        return arguments;
    });
}

template <typename Row>
EditFunction reorderIn(EditKind kind, Id<Row> id, std::optional<Id<Row>> before)
{
    return editFunction(kind, [=](EditBuilder &builder) -> Result<QStringList> {
        const Row *row = builder.find(id);
        const Row *next = before ? builder.find(*before) : nullptr;
        if (!row || (before && !next))
            return noLongerThere();
        if (next && next->product != row->product)
            return ofAnotherProduct(builder);
        const QStringList arguments{nameIn(*row), builder.find(row->product)->name};
        reorderRow(builder, builder.where<&Row::product>(row->product), id, before);
        return arguments;
    });
}

} // namespace

EditFunction addOffer(OfferId id, ProductId product, QString name)
{
    return addTo(EditKind::AddOffer, id, product, std::move(name));
}

EditFunction removeOffer(OfferId offer) { return removeFrom(EditKind::RemoveOffer, offer); }

EditFunction reorderOffer(OfferId offer, std::optional<OfferId> before)
{
    return reorderIn(EditKind::ReorderOffers, offer, before);
}

EditFunction addBacklogItem(BacklogItemId id, ProductId product, QString title)
{
    return addTo(EditKind::AddBacklogItem, id, product, std::move(title));
}

EditFunction removeBacklogItem(BacklogItemId item) { return removeFrom(EditKind::RemoveBacklogItem, item); }

EditFunction reorderBacklogItem(BacklogItemId item, std::optional<BacklogItemId> before)
{
    return reorderIn(EditKind::ReorderBacklog, item, before);
}

} // namespace zuschnitt::edits
