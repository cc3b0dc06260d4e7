// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<EditFunction> addService(const EditContext &context)
{
    const Result<std::optional<ProductId>> product = context.optional<Product>("product");
    if (!product)
        return product.error();
    return edits::addServices({{context.word(0), context.option("group"), context.option("owner")}}, *product);
}

Result<EditFunction> deleteService(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    return edits::deleteServices({*service});
}

Result<EditFunction> addProduct(const EditContext &context)
{
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    edits::NewProduct product;
    product.name = context.word(0);
    const Result<std::optional<ProductGroupId>> group = context.optional<ProductGroup>("group");
    if (!group)
        return group.error();
    product.group = *group;
    if (const QString text = context.option("kind"); !text.isEmpty() && !readText(text, product.kind))
        return Error{Cli::tr("The kind is customer or platform, not “%1”.").arg(text)};
    return edits::addProduct(ProductId::random(), *cut, product);
}

Result<EditFunction> dissolve(const EditContext &context)
{
    const Result<ProductId> product = context.row<Product>(0);
    if (!product)
        return product.error();
    return edits::dissolveProducts({*product});
}

Result<EditFunction> addGroup(const EditContext &context)
{
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    std::vector<ProductId> products;
    for (const QString &text : context.arguments().values(QStringLiteral("product"))) {
        const Result<ProductId> product = context.find<Product>(text);
        if (!product)
            return product.error();
        products.push_back(*product);
    }
    return edits::addGroup(ProductGroupId::random(), *cut, context.word(0), products);
}

Result<EditFunction> moveToGroup(const EditContext &context)
{
    const Result<ProductId> product = context.row<Product>(0);
    if (!product)
        return product.error();
    if (context.word(1).isEmpty())
        return edits::moveToGroup({*product}, {});
    const Result<ProductGroupId> group = context.row<ProductGroup>(1);
    if (!group)
        return group.error();
    return edits::moveToGroup({*product}, *group);
}

OptionRule option(const char *name, const char *value, const QString &help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), help};
}

} // namespace

PlainEdits productPlainEdits()
{
    return {
        {QStringLiteral("add-service"),
         QStringLiteral("NAME [--group G] [--owner O] [--product PRODUCT]"),
         {1,
          1,
          {option("group", "NAME", Cli::tr("its former group, or the group of a product")),
           option("owner", "NAME", Cli::tr("its owner")),
           option("product", "NAME", Cli::tr("put it into this product, or this product into the group")),
           cutOption()}},
         addService},
        {QStringLiteral("delete-service"), QStringLiteral("SERVICE"), {1, 1, {}}, deleteService},
        {QStringLiteral("add-product"),
         QStringLiteral("NAME [--group GROUP] [--kind customer|platform]"),
         {1,
          1,
          {option("group", "NAME", {}),
           option("kind", "KIND", Cli::tr("of a product: customer or platform; of a dependency: any word")),
           cutOption()}},
         addProduct,
         true},
        {QStringLiteral("dissolve"), QStringLiteral("PRODUCT"), {1, 1, {cutOption()}}, dissolve},
        {QStringLiteral("reorder-product"),
         QStringLiteral("PRODUCT [--before PRODUCT]"),
         {1, 1, {beforeOption(), cutOption()}},
         onOrder(edits::reorderProduct)},
        {QStringLiteral("add-group"),
         QStringLiteral("NAME [--product PRODUCT …]"),
         {1, 1, {option("product", "NAME", {}), cutOption()}},
         addGroup,
         true},
        {QStringLiteral("remove-group"), QStringLiteral("GROUP"), {1, 1, {cutOption()}}, onRows(edits::removeGroup)},
        {QStringLiteral("reorder-group"),
         QStringLiteral("GROUP [--before GROUP]"),
         {1, 1, {beforeOption(), cutOption()}},
         onOrder(edits::reorderGroup)},
        {QStringLiteral("move-to-group"), QStringLiteral("PRODUCT [GROUP]"), {1, 2, {cutOption()}}, moveToGroup},
    };
}

} // namespace zuschnitt
