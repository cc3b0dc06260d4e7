// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"

namespace zuschnitt {

namespace {

/// PRODUCT NAME
template <typename Row>
MakeEdit add(EditFunction (*edit)(Id<Row>, ProductId, QString))
{
    return [edit](const EditContext &context) -> Result<EditFunction> {
        const Result<ProductId> product = context.row<Product>(0);
        if (!product)
            return product.error();
        return edit(Id<Row>::random(), *product, context.word(1));
    };
}

/// PRODUCT ITEM
template <typename Row>
MakeEdit remove(EditFunction (*edit)(Id<Row>))
{
    return [edit](const EditContext &context) -> Result<EditFunction> {
        const Result<Id<Row>> item = context.itemOfProduct<Row>();
        if (!item)
            return item.error();
        return edit(*item);
    };
}

/// PRODUCT ITEM [--before ITEM]
template <typename Row>
MakeEdit reorder(EditFunction (*edit)(Id<Row>, std::optional<Id<Row>>))
{
    return [edit](const EditContext &context) -> Result<EditFunction> {
        const Result<Id<Row>> item = context.itemOfProduct<Row>();
        if (!item)
            return item.error();
        if (context.option("before").isEmpty())
            return edit(*item, {});
        const ProductId product = context.portfolio().find(*item)->product;
        const Result<Id<Row>> before = findInProduct<Row>(context.portfolio(), product, context.option("before"));
        if (!before)
            return before.error();
        return edit(*item, *before);
    };
}

/// PRODUCT ITEM FIELD VALUE
template <typename Row>
Result<EditFunction> set(const EditContext &context)
{
    const Result<Id<Row>> item = context.itemOfProduct<Row>();
    if (!item)
        return item.error();
    return setNamed<Row>(context, *item, context.word(2), context.word(3));
}

} // namespace

PlainEdits offerPlainEdits()
{
    const ArgumentRules two{2, 2, {cutOption()}};
    const ArgumentRules four{4, 4, {cutOption()}};
    const ArgumentRules ordered{2, 2, {beforeOption(), cutOption()}};
    return {
        {QStringLiteral("add-offer"), QStringLiteral("PRODUCT NAME"), two, add(edits::addOffer)},
        {QStringLiteral("set-offer"), QStringLiteral("PRODUCT OFFER FIELD VALUE"), four, set<Offer>},
        {QStringLiteral("reorder-offer"), QStringLiteral("PRODUCT OFFER [--before OFFER]"), ordered,
         reorder(edits::reorderOffer)},
        {QStringLiteral("remove-offer"), QStringLiteral("PRODUCT OFFER"), two, remove(edits::removeOffer)},
        {QStringLiteral("add-backlog-item"), QStringLiteral("PRODUCT TITLE"), two, add(edits::addBacklogItem)},
        {QStringLiteral("set-backlog-item"), QStringLiteral("PRODUCT ITEM FIELD VALUE"), four, set<BacklogItem>},
        {QStringLiteral("reorder-backlog-item"), QStringLiteral("PRODUCT ITEM [--before ITEM]"), ordered,
         reorder(edits::reorderBacklogItem)},
        {QStringLiteral("remove-backlog-item"), QStringLiteral("PRODUCT ITEM"), two, remove(edits::removeBacklogItem)},
    };
}

} // namespace zuschnitt
